"""Each kind of block in Word: a made-up document that holds them all."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from gallery_blocks import kinds_of_blocks
from office_files import Package, out_of_order, words_of
from shared_editions import edition_of

from impact.document import (
    Block,
    Callout,
    Cell,
    Column,
    ColumnGrid,
    Contents,
    Heading,
    ItemList,
    PageBreak,
    Paragraph,
    Qr,
    Row,
    Signatory,
    SignOff,
    Sources,
    Span,
    StatusKey,
    Table,
    text,
)  # fmt: skip
from impact.output.edition import Edition
from impact.output.forms.docx import docx
from impact.output.word.render import write_block

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
Write = Callable[..., Any]

ALL: tuple[Block, ...] = (
    Heading(1, text("A first page"), id="first"),
    Contents((1, 2)),
    Paragraph(text("Words, ", Span("strong", strong=True), " and ", Span("slanted", emphasis=True), ", CO",
                   Span("2", script="sub"), ", a ", Span("link", href="https://example.org/a?b=1&c=2"), ", a ",
                   Span("place", href="#second", says="the second page"), ", ", Span("中文", lang="zh"),
                   ", <tag> & more.")),
    Paragraph(text("Stands first."), role="standfirst"),
    ItemList((text("one dash"), text("another"))),
    ItemList((text("step a"), text("step b")), numbered=True),
    ItemList((text("step c"),), numbered=True, role="small"),
    StatusKey((("modelled", text("modelled: estimated here")),)),
    PageBreak(),
    Heading(1, text("A second page"), id="second", set_as=2),
    Heading(2, text("A section"), id="section"),
    Heading(3, text("A part"), minor=True),
    ColumnGrid(((Paragraph(text("left")),), (Callout((Paragraph(text("right")),), "warning"),))),
    Callout((Heading(2, text("Boxed"), outline=False, minor=True),
             ColumnGrid(((Paragraph(text("in")),), (Paragraph(text("box")),)))), "apart"),
    Table("table-a", "Table 1", text("A finding"), (Column("Name", 0.5, row_header=True), Column("A", 0.25, "right"),
                                                    Column("B", 0.25, "right")),
          (Row((Cell(text("A group"), span=3),), "group"),
           Row((Cell(text("tall"), rows=2), Cell(text("1"), cell="t/a/value"),
                Cell(text("2"), status="announced"))),
           Row((Cell(text("3")), Cell(text("4")))),
           Row((Cell(text("Sum")), Cell(text("4")), Cell(text("6"))), "total")),
          text("what"), text("Source: us."), note=text("A note.")),
    PageBreak(),
    Table("table-b", "", text("On a page of its own"), (Column("Name"),), (Row((Cell(text("x")),)),)),
    SignOff((Signatory("Analyst", "A. Name"), Signatory("Approver", date="2026-11-24")), "signature", "date",
            text("We sign.")),
    Qr("https://example.org", "QR code linking to example.org", text("example.org"), text("More")),
    Sources((text("Source nine"), text("Source ten")), chosen=(9, 10)),
)  # fmt: skip


@pytest.fixture(scope="module")
def edition() -> Edition:
    return edition_of("byd-jizzakh")


@pytest.fixture(scope="module")
def write(edition: Edition) -> Write:
    def written(*blocks: Block, **changes: Any) -> Any:
        document = replace(edition.document, blocks=blocks, **changes)
        assert not list(document.problems())
        return Package(docx(replace(edition, document=document)))

    return written


@pytest.fixture(scope="module")
def every(write: Write) -> Any:
    return write(*ALL)


@pytest.mark.usefixtures("every")  # the writers of blocks are read with the first file
def test_every_kind_of_block_is_written() -> None:
    kinds = kinds_of_blocks()
    assert {kind.__name__ for kind in kinds if write_block.dispatch(kind) is write_block.dispatch(object)} == set()
    assert {type(block) for block in ALL} >= {kind for kind in kinds if kind.__name__ != "Figure"}


def test_what_a_user_types_stands_as_typed(every: Any) -> None:
    assert "Words, strong and slanted, CO2, a link, a place, 中文, <tag> & more." in words_of(every.body)


def test_runs_have_their_look_their_link_and_their_language(every: Any) -> None:
    runs = {"".join(run.itertext()): run for run in every.body.iter(f"{W}r")}
    assert runs["strong"].find(f"{W}rPr/{W}b") is not None
    assert runs["slanted"].find(f"{W}rPr/{W}i") is not None
    assert runs["中文"].find(f"{W}rPr/{W}lang").get(f"{W}eastAsia") == "zh-CN"
    assert runs["place"].getparent().get(f"{W}tooltip") == "the second page"
    assert b"https://example.org/a?b=1&amp;c=2" in every.parts["word/_rels/document.xml.rels"]


def test_each_numbered_list_begins_with_one(every: Any) -> None:
    lists = [number.get(f"{W}val") for number in every.body.iter(f"{W}numId")]
    dashes, (first, again, other) = set(lists[:2]), lists[2:5]
    assert len(dashes) == 1
    assert first == again != other
    started = {
        num.get(f"{W}numId"): num.find(f".//{W}startOverride")
        for num in every.tree("word/numbering.xml").iter(f"{W}num")
    }
    assert started[first].get(f"{W}val") == started[other].get(f"{W}val") == "1"


def test_contents_are_a_field_with_its_entries_in_it(every: Any) -> None:
    fields = [each.text.strip() for each in every.body.iter(f"{W}instrText")]
    assert fields[0] == 'TOC \\o "1-2" \\h \\z \\u'
    assert [field.split()[:2] for field in fields[1:]] == [
        ["PAGEREF", "a_first"], ["PAGEREF", "a_second"], ["PAGEREF", "a_section"],
    ]  # fmt: skip
    assert words_of(every.body).splitlines()[1:4] == ["A first page 1", "A second page 2", "A section 2"]
    kinds = [each.get(f"{W}fldCharType") for each in every.body.iter(f"{W}fldChar")]
    assert kinds.count("begin") == kinds.count("separate") == kinds.count("end") == 4


def test_cells_reach_over_columns_and_rows(every: Any) -> None:
    titles = [title for title in every.body.iter(f"{W}tblCaption") if "A finding" in title.get(f"{W}val")]
    table = titles[0].getparent().getparent()
    rows = [[_cell(cell) for cell in row.iter(f"{W}tc")] for row in table.iter(f"{W}tr")]
    assert rows[1] == [("A group", "3", "")]
    assert rows[2][0] == ("tall", "1", "restart")
    assert rows[3][0] == ("", "1", "continue")
    assert [len(row) for row in rows] == [3, 1, 3, 3, 3]
    assert rows[2][2][0].startswith("□")
    total = table.findall(f"{W}tr")[4]
    assert all(run.find(f"{W}rPr/{W}b") is not None for run in total.iter(f"{W}r"))


def _cell(cell: Any) -> tuple[str, str, str]:
    span, merged = cell.find(f"{W}tcPr/{W}gridSpan"), cell.find(f"{W}tcPr/{W}vMerge")
    reach = "" if merged is None else merged.get(f"{W}val")
    return "".join(cell.itertext()).replace("\xa0", " "), "1" if span is None else span.get(f"{W}val"), reach


def test_pages_begin_where_the_document_says(every: Any) -> None:
    breaks = [each.getparent().getparent() for each in every.body.iter(f"{W}pageBreakBefore")]
    assert ["".join(each.itertext()) for each in breaks] == ["A second page", "On a page of its own"]
    assert not any(each.get(f"{W}type") == "page" for each in every.body.iter(f"{W}br"))


def test_columns_are_columns_of_word_and_follow_each_other_in_boxes(every: Any) -> None:
    columns = [each.get(f"{W}num") for each in every.body.iter(f"{W}cols")]
    assert columns == [None, "2", None]
    assert sum(each.get(f"{W}type") == "column" for each in every.body.iter(f"{W}br")) == 1
    assert "in\nbox" in words_of(every.body)
    references = [len(each) for each in every.body.iter(f"{W}sectPr") if each.find(f"{W}headerReference") is not None]
    assert len(references) == 1  # the first section's, from which the others have theirs


def test_a_word_between_tables_keeps_them_apart(every: Any) -> None:
    for table in every.body.iter(f"{W}tbl"):
        assert table.getnext().tag == f"{W}p"
    assert every.body.find(f"{W}body")[-1].tag == f"{W}sectPr"


def test_elements_stand_in_the_order_of_the_standard(every: Any) -> None:
    body = every.parts["word/document.xml"]
    assert out_of_order(body) == []
    assert out_of_order(body.replace(b"</w:pPr>", b"<w:pageBreakBefore/></w:pPr>", 1))  # the check can fail


@pytest.mark.parametrize(
    ("language", "latin", "chinese"),
    [("en", "en-GB", "zh-CN"), ("ru", "ru-RU", "zh-CN"), ("uz-Cyrl", "uz-Cyrl-UZ", "zh-CN"), ("zh", "en-GB", "zh-CN")],
)
def test_spelling_is_checked_in_the_language_of_the_document(
    language: str, latin: str, chinese: str, write: Write
) -> None:
    made = write(Paragraph(text("words")), lang=language)
    found = made.tree("word/styles.xml").find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    assert (found.get(f"{W}val"), found.get(f"{W}eastAsia")) == (latin, chinese)
    assert (b"Noto Sans SC" in made.parts["word/fontTable.xml"]) == (language == "zh")


def test_characters_that_no_file_holds_are_left_out(write: Write) -> None:
    assert ["a b", "c d"][0] in words_of(write(Paragraph(text("a b\x0b"))).body)
