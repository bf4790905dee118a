"""The table of contents and the lines to sign on."""

import io
from dataclasses import replace

import pikepdf
from file_reading import structure, texts
from gallery_blocks import SENTENCE
from small_documents import pdf_of

from impact.document import (
    Contents,
    Heading,
    Paragraph,
    Signatory,
    SignOff,
    text,
)

SIGN = SignOff((Signatory("Analyst", "A. Karimova", "2026-11-24"), Signatory("Head")), "Signature", "Date")


def _chapters(count: int, paragraphs: int = 7) -> tuple[Heading | Paragraph, ...]:
    found: list[Heading | Paragraph] = []
    for number in range(1, count + 1):
        found.append(Heading(2, text(f"Chapter {number}")))
        found += [Paragraph(text(SENTENCE * 9))] * paragraphs
        found.append(Heading(3, text(f"Part of {number}")))
        found.append(Paragraph(text(SENTENCE)))
    return tuple(found)


def test_page_numbers_are_those_of_the_headings() -> None:
    pages = texts(pdf_of(Heading(1, text("Top")), Contents(), *_chapters(6)))
    assert len(pages) > 5
    for number in range(1, 7):
        for words in (f"Chapter {number}", f"Part of {number}"):
            listed = next(line for line in pages[0].splitlines() if line.startswith(words))
            page = int(listed.rsplit(maxsplit=1)[-1])
            assert words in pages[page - 1].replace(listed, "")


def test_lines_of_the_contents_are_links_in_a_tree_of_their_own() -> None:
    pdf = pdf_of(Heading(1, text("Top")), Contents((2,)), *_chapters(2))
    (toc,) = structure(pdf).find("TOC")
    assert toc.outline() == ["TOC", ["TOCI", ["Reference", "Link"]], ["TOCI", ["Reference", "Link"]]]
    assert [link.annotations for link in toc.find("Link")] == [1, 1]
    with pikepdf.open(io.BytesIO(pdf)) as document:
        annotations = list(document.pages[0].Annots)
        assert [str(link.Contents) for link in annotations] == ["Chapter 1, 1", "Chapter 2, 2"]
        assert all(float(link.Rect[2]) - float(link.Rect[0]) > 470 for link in annotations)


def test_those_who_sign_are_read_one_by_one() -> None:
    block = replace(SIGN, statement=text("We agree."))
    pdf = pdf_of(block)
    assert structure(pdf).outline() == ["Document", "P", ["Div", *"PPPP", "P"], ["Div", *"PPP"]]
    page = texts(pdf)[0]
    order = ["We agree.", "Analyst", "A. Karimova", "Signature", "2026-11-24", "Head"]
    assert [page.index(word) for word in order] == sorted(page.index(word) for word in order)


def test_rows_of_those_who_sign_stay_whole() -> None:
    many = replace(SIGN, items=SIGN.items * 14)
    pages = texts(pdf_of(many))
    assert len(pages) > 1
    assert all(page.count("Signature") == 2 * page.count("Analyst") for page in pages)
