"""Links of a finished document, and its metadata: what no address is, titles of any length, words to search by."""

import io
from dataclasses import replace
from functools import cache

import pikepdf
import pytest
from other_studies import with_cells
from shared_studies import study_of

from impact.brief.compose import compose, with_levels
from impact.brief.edition.context import BriefContext
from impact.brief.edition.passes import address_of, with_links
from impact.document import Contents, Document, Heading, Paragraph, Running, Sources, Span, plain, text, walk
from impact.language.messages import Language
from impact.output.pdf import render
from impact.study.study import StudyData
from impact.theme.themes import load_theme


@cache
def study() -> StudyData:
    return study_of("zhanatas")


def document_of(changed: StudyData, name: str) -> Document:
    return compose(BriefContext(changed, Language("en"), load_theme()), name)


def small(*blocks: object) -> Document:
    running = Running(text("L"), text("R"), text("F"))
    return Document("A title", "en", "2026-11-24", running, blocks)  # type: ignore[arg-type]  # blocks


def linked(*blocks: object) -> Document:
    return with_links(small(*blocks), lambda number, name: f"Source {number}: {name}")


def test_both_ends_of_a_range_are_links_and_numbers_outside_the_list_are_none() -> None:
    made = linked(Paragraph(text("As in [1], [2]–[3] and [9].")), Sources((text("One"), text("Two"), text("Three"))))
    (paragraph,) = (block for block in made.blocks if isinstance(block, Paragraph))
    assert [(span.text, span.href) for span in paragraph.text if span.href] == [
        ("[1]", "#source-1"), ("[2]", "#source-2"), ("[3]", "#source-3"),
    ]  # fmt: skip
    assert plain(paragraph.text) == "As in [1], [2]–[3] and [9]."
    assert paragraph.text[1].says == "Source 1: One"
    assert list(made.problems()) == []


def test_a_list_that_leaves_sources_out_keeps_their_numbers() -> None:
    chosen = Sources((text("Four"), text("Seven")), chosen=(4, 7))
    made = linked(Paragraph(text("[4] [5] [7]")), chosen)
    assert [span.href for span in made.blocks[0].text if span.href] == ["#source-4", "#source-7"]  # type: ignore[attr-defined]
    assert list(made.problems()) == []
    assert [*chosen.lines({})] == ["[4] Four", "[7] Seven"]
    assert "two numbers" not in "".join(chosen.problems())
    assert list(replace(chosen, chosen=(4, 4)).problems()) == [
        "has 2 items and 1 numbers. Give each item its own number."
    ]


@pytest.mark.parametrize(
    ("url", "shown", "href"),
    [
        ("https://example.org/a/", "example.org/a", "https://example.org/a/"),
        ("http://example.org/?q=1&b=(2)", "example.org/?q=1&b=(2)", "http://example.org/?q=1&b=(2)"),
        ("https://example.org/ўзбек", "example.org/ўзбек", "https://example.org/%D1%9E%D0%B7%D0%B1%D0%B5%D0%BA"),
        ("in the archive of the ministry", "in the archive of the ministry", ""),
        ("javascript:alert(1)", "javascript:alert(1)", ""),
        ("https://localhost", "https://localhost", ""),
        ("https://[broken", "https://[broken", ""),
        ("https://example.org:port/", "https://example.org:port/", ""),
        ("file:///etc/hosts", "file:///etc/hosts", ""),
    ],
)
def test_only_the_address_of_a_page_is_a_link(url: str, shown: str, href: str) -> None:
    assert address_of(url) == Span(shown, href=href)


@pytest.mark.parametrize("url", ["", "na", "  "])
def test_no_address_is_said_in_words(url: str) -> None:
    assert address_of(url) is None
    changed = with_cells(study(), "sources", {str(study()["sources"].rows[0]["id"]): {"url": url}})
    lists = [block for block in walk(document_of(changed, "annex").blocks) if isinstance(block, Sources)]
    assert plain(lists[0].items[0]).endswith(". No address is known.")


def test_sub_heads_never_share_a_level_with_titles_of_pages() -> None:
    given = [(1, False), (2, True), (2, False), (3, True), (3, True), (2, False), (2, True), (3, True)]
    made = with_levels(Heading(level, text("A"), minor=minor) for level, minor in given)  # type: ignore[arg-type]  # 1 to 3
    assert [(each.level, each.set_as) for each in made if isinstance(each, Heading)] == [
        (1, 1), (2, 2), (1, 2), (2, 3), (2, 3), (1, 2), (2, 2), (3, 3),
    ]  # fmt: skip
    assert with_levels([Contents()]) == (Contents((1, 2)),)


def test_information_and_xmp_say_the_same_and_name_no_other_program() -> None:
    document = document_of(study(), "summary")
    blocks = tuple(block for block in document.blocks if isinstance(block, Heading | Paragraph))
    data = render(replace(document, blocks=blocks), load_theme())
    assert b"reportlab" not in data.lower()
    with pikepdf.open(io.BytesIO(data)) as pdf:
        info = pdf.docinfo
        with pdf.open_metadata() as xmp:
            assert str(info["/Title"]) == xmp["dc:title"] == document.title
            assert [str(info["/Author"])] == xmp["dc:creator"] == [document.author]
            assert str(info["/Subject"]) == xmp["dc:description"] == document.subject
            assert str(info["/Keywords"]) == xmp["pdf:Keywords"] == document.keywords
            assert str(info["/Producer"]) == xmp["pdf:Producer"] == str(info["/Creator"]) == xmp["xmp:CreatorTool"]
    words = document.keywords.split(", ")
    assert len(words) == len(set(words))
    assert {"Zhanatas", "Kazakhstan", "power plant", "jobs", "greenhouse-gas emissions"} <= set(words)
