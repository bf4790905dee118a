"""Whatever stands in a document: no tag, attribute or address of a user comes into force on a web page."""

from dataclasses import fields, is_dataclass, replace
from importlib import import_module
from typing import Any

import justhtml
import pytest
from gallery_blocks import all_blocks, kinds_of_blocks
from hypothesis import given
from hypothesis import strategies as st
from web_pages import Element, page_of_blocks, read

from impact.document import Block, Callout, Paragraph, Signatory, SignOff, Span, text
from impact.output.web.markup import address, own, place_id
from impact.output.web.render import render
from impact.theme.logo import Brand, Logo
from impact.theme.themes import load_theme

ATTACKS = (
    "<script>alert(1)</script>", "</style><img src=x onerror=alert(1)>", '" onmouseover="alert(1)',
    "'><svg onload=a()>", "</title><meta http-equiv=refresh content=0>", "--><iframe src=//example.org>",
    "&lt;b&gt; &#x3c;", "]]><a>", "\x00<b", "</textarea><base href=//example.org>", "\ud800", "\u202e<i>", "{{7*7}}",
    "</svg></desc></details><form>",
)  # fmt: skip
ADDRESSES = (
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", " javascript:alert(1)",
    "\x01javascript:x", "data:text/html,<script>x</script>", "vbscript:x", "file:///etc/passwd", "//example.org/x",
    "http:example", "blob:x", "https://[", "about:blank", "javascript&colon;alert(1)", "",
)  # fmt: skip
NAMES = {
    "a", "article", "aside", "body", "br", "caption", "clippath", "data", "dd", "defs", "desc", "details", "div", "dl",
    "dt", "em", "figcaption", "figure", "footer", "g", "h1", "h2", "h3", "h4", "head", "header", "html", "image", "img",
    "li", "main", "meta", "nav", "ol", "p", "path", "pattern", "rect", "section", "span", "strong", "style", "sub",
    "summary", "sup", "svg", "table", "tbody", "td", "text", "th", "thead", "title", "tr", "ul", "use",
}  # fmt: skip
MARKUP = frozenset({"lang", "tone", "role", "status", "align", "script", "name", "media"})
LOGO = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'


def spoiled(value: Any, hostile: str) -> Any:
    """Return a block in which each free text is a hostile one; what the format chooses from stays."""
    if isinstance(value, Span):
        return replace(value, text=hostile, href=hostile if value.href else "", says=hostile, cell=hostile)
    if isinstance(value, tuple):
        return tuple(spoiled(each, hostile) for each in value)
    if isinstance(value, str):
        return hostile
    if not is_dataclass(value) or isinstance(value, type):
        return value
    kept = MARKUP | {"chart"}
    changes = {
        each.name: spoiled(getattr(value, each.name), hostile)
        for each in fields(value)
        if each.name not in kept and not (each.name == "items" and type(value).__name__ == "StatusKey")
    }
    return replace(value, **changes)


def faults(page: Element) -> list[str]:
    """Return what a page holds that this project does not write."""
    found = [f"<{each.name}>" for each in page.walk() if each.name and each.name not in NAMES]
    for each in page.walk():
        for name, value in each.attributes.items():
            if name.startswith("on") or name in ("style", "srcdoc", "formaction", "action", "ping", "target"):
                found.append(f"<{each.name} {name}>")
            elif name in ("href", "src", "xlink:href") and not value.startswith(
                ("#", "https://", "http://", "mailto:", "data:image/png;base64,", "data:image/svg+xml;base64,")
            ):
                found.append(f"<{each.name} {name}={value}>")
            elif name == "http-equiv" and value != "Content-Security-Policy":
                found.append(f"<meta {value}>")
    return found


def every_block() -> tuple[Block, ...]:
    theme = load_theme()
    more = (
        SignOff((Signatory("Analyst", "A name", "2026-11-24"),), "Signature", "Date", text("They sign.")),
        Callout((Paragraph(text(Span("x", lang="ru", href="https://example.org", says="there"))),), "apart"),
    )
    return (*all_blocks(theme.column_width(), theme.column_width(2)), *more)


BLOCKS = every_block()


@pytest.mark.parametrize("hostile", ATTACKS)
def test_a_hostile_text_stays_a_text_wherever_it_stands(hostile: str) -> None:
    brand = Brand(hostile, Logo(LOGO, "image/svg+xml", hostile), hostile, hostile)
    names = ("title", "subject", "author", "keywords", "mark")
    content = [spoiled(block, hostile) for block in BLOCKS if type(block).__name__ != "Qr"]
    written = page_of_blocks(*content, brand=brand, **dict.fromkeys(names, hostile))  # type: ignore[arg-type]
    justhtml.JustHTML(written, strict=True, sanitize=False)
    page = read(written)
    assert faults(page) == []
    (head,) = page.all("title")[:1]
    assert head.text == hostile.replace("\x00", "\ufffd").replace("\ud800", "\ufffd")


def test_hostile_markup_would_be_seen() -> None:
    for written in ('<p onclick="x">', "<script>", '<a href="javascript:x">', '<div style="x">', '<img src="//x">'):
        end = "" if written.startswith("<img") else f"</{written[1:].split()[0].rstrip('>')}>"
        assert faults(read(written + end)) != []


@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=12))
def test_any_text_any_address_any_name(said: str, href: str, cell: str) -> None:
    span = Span(said or "x", href=href, cell=cell, says=said)
    written = page_of_blocks(Paragraph(text(span)), Callout((Paragraph((span,)),)))
    page = read(written)
    assert faults(page) == []
    justhtml.JustHTML(written, strict=True, sanitize=False)


@pytest.mark.parametrize("href", ADDRESSES)
def test_an_address_that_may_run_or_hide_is_no_link(href: str) -> None:
    assert address(href) == ""
    assert read(page_of_blocks(Paragraph((Span("word", href=href),)))).all("a", href=href) == []


@pytest.mark.parametrize("href", ["https://example.org/a?b=1&c=2#d", "http://example.org", "mailto:a@example.org"])
def test_an_honest_address_is_a_link(href: str) -> None:
    (link,) = read(page_of_blocks(Paragraph((Span("word", href=href),)))).all("a", href=href)
    assert link.text == "word"


@given(
    st.text(min_size=1, max_size=12), st.text(min_size=1, max_size=12), st.sampled_from(["main", "title-1", "clip-1-0"])
)
def test_ids_are_words_and_no_two_names_share_one(one: str, other: str, frame: str) -> None:
    assert not any(letter.isspace() for letter in place_id(one))
    assert (place_id(one) == place_id(other)) == (one == other)
    assert place_id(one) != own(frame)


def test_every_kind_of_block_is_written() -> None:
    import_module("impact.output.web.blocks")

    unwritten = render.dispatch(object)
    assert {kind.__name__ for kind in kinds_of_blocks() if render.dispatch(kind) is unwritten} == set()
