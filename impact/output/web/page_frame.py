"""The file around the blocks: head, title, contents, sections, foot."""

import base64
import hashlib
from collections.abc import Iterator

import impact.output.web.blocks  # noqa: F401 - says how blocks are written
from impact.document import Block, Heading, PageBreak, plain, walk
from impact.output.edition import Edition
from impact.output.web.markup import NOTHING, Html, address, element, escape, joined, own, void
from impact.output.web.render import WebPage
from impact.output.web.stylesheet import style_sheet
from impact.theme.logo import Logo, vector

PROGRAM = "impact"  # who made a document where nobody is named


def html_file(edition: Edition) -> str:
    page = WebPage(edition)
    main = element("main", element("article", joined(_sections(page))), id=own("main"), tabindex=-1)
    inner = joined([_top(page), _contents(page), main, _foot(page)])
    skip = element("a", escape(page.say("web-skip")), href=f"#{own('main')}", class_="skip")
    band = element("div", class_="band") if page.theme.rules.band else NOTHING
    body = joined([skip, band, element("div", inner, class_="frame")])
    style = style_sheet(page.theme, page.document.lang, body, page.grids, page.document.mark)
    head = element("head", joined(_head(page, style), "\n"))
    whole = element("html", Html(f"\n{head}\n{element('body', body)}\n"), lang=page.document.lang)
    return f"<!DOCTYPE html>\n{whole}\n"


def _head(page: WebPage, style: str) -> Iterator[Html]:
    """Yield what stands in the head. Its policy lets nothing run and nothing load but what is inside the file."""
    document, brand = page.document, page.edition.brand
    yield void("meta", charset="utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode("ascii")
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; font-src data:; base-uri 'none'; "
        "form-action 'none'"
    )
    yield void("meta", http_equiv="Content-Security-Policy", content=policy)
    yield void("meta", name="viewport", content="width=device-width, initial-scale=1")
    yield element("title", escape(document.title))
    author = brand.name if not brand.credit and document.author == PROGRAM else document.author
    described = {
        "author": author,
        "description": document.subject,
        "keywords": document.keywords,
        "dcterms.date": document.date,
        "generator": document.producer if brand.credit else "",
    }
    for name, content in described.items():
        if content:
            yield void("meta", name=name, content=content)
    yield void("meta", name="referrer", content="no-referrer")
    yield void("meta", name="color-scheme", content="only light")
    yield void("meta", name="theme-color", content=page.theme.palette.paper)
    yield element("style", Html(style))


def _top(page: WebPage) -> Html:
    document, brand = page.document, page.edition.brand
    house = [_logo(brand.logo)] if brand.logo is not None else []
    if brand.name and brand.logo is None and brand.name not in plain(document.running.header_left):
        house.append(element("p", escape(brand.name), class_="exhibit-title"))
    house.append(page.paragraph(document.running.header_left, "running"))
    if document.mark:
        house.append(element("p", escape(document.mark), class_="stage mark"))
    title = element("h1", escape(document.title), class_="title section")
    subject = element("p", escape(document.subject), class_="subject small quiet") if document.subject else NOTHING
    return element("header", Html(f"{element('div', joined(house), class_='house')}{title}{subject}"), class_="top")


def _logo(logo: Logo) -> Html:
    """Return a logo as a picture that carries its content; of an SVG only what was looked at."""
    outlines = vector(logo)
    data = base64.b64encode(logo.content if outlines is None else outlines.svg).decode("ascii")
    return void("img", src=f"data:{logo.media};base64,{data}", alt=logo.alt, class_="logo")


def _contents(page: WebPage) -> Html:
    listed = [(each, place) for each, place in page.headings if each.level == 1 and each.outline]
    if len(listed) < 2:
        return NOTHING
    items = joined(element("li", page.link_to(each, place)) for each, place in listed)
    title = element("p", escape(page.say("annex-contents")), class_="exhibit-label", id=own("contents"))
    return element(
        "nav", Html(title + element("ol", items, role="list", class_="small")), aria_labelledby=own("contents")
    )


def _sections(page: WebPage) -> Iterator[Html]:
    headings = iter(page.headings)
    for blocks in _pages(page.document.blocks):
        own_headings = [next(headings) for block in walk(blocks) if isinstance(block, Heading)]
        title = next((place for each, place in own_headings if each.level == 1), None)
        yield element("section", page.blocks(blocks), aria_labelledby=title)


def _pages(blocks: tuple[Block, ...]) -> Iterator[list[Block]]:
    page: list[Block] = []
    for block in blocks:
        if isinstance(block, PageBreak):
            if page:
                yield page
            page = []
        else:
            page.append(block)
    if page:
        yield page


def _foot(page: WebPage) -> Html:
    brand, said = page.edition.brand, plain(page.document.running.footer_left)
    lines = [page.paragraph(page.document.running.footer_left, "footer")]
    if brand.footer and brand.footer not in said:
        lines.append(element("p", escape(brand.footer), class_="footer"))
    if brand.contact and brand.contact not in said:
        lines.append(element("p", _contact(brand.contact), class_="footer"))
    return element("footer", joined(lines), class_="foot")


def _contact(contact: str) -> Html:
    parts = []
    for word in contact.split(" "):
        plain_word = word.strip(",;()<>")
        to = address(f"mailto:{plain_word}" if "@" in plain_word and ":" not in plain_word else plain_word)
        before, _, after = word.partition(plain_word) if to else (word, "", "")
        link = element("a", escape(plain_word), href=to) if to and not to.startswith("#") else None
        parts.append(Html(f"{escape(before)}{link}{escape(after)}") if link else escape(word))
    return joined(parts, " ")
