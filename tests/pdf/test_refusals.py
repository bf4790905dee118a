"""What cannot be printed is refused, with block, page and remedy."""

from dataclasses import replace
from pathlib import Path

import pytest
from file_reading import pieces
from gallery_blocks import SENTENCE, figure, table
from small_documents import THEME, make, pdf_of

from impact.core.errors import ImpactError, ProblemsError
from impact.document import (
    Attachment,
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
    Running,
    SignOff,
    Sources,
    Span,
    StatusKey,
    Table,
    text,
)
from impact.document.drawing import Drawing
from impact.output.pdf import render
from impact.theme.parts import TypefaceSet

GROUPS = (Column("A"), Column("B"))
ONE_ROW = (Row((Cell(text("a")), Cell(text("b")))),)
LONG_WORD = "GESAMTWIRTSCHAFTLICHKEITSUNTERSUCHUNG"  # a name in capitals is not divided


def _table(columns: tuple[Column, ...] = GROUPS, rows: tuple[Row, ...] = ONE_ROW, title: str = "A finding") -> Table:
    return Table("t1", "Table 1", text(title), columns, rows)


@pytest.mark.parametrize(
    ("blocks", "message"),
    [
        ((Heading(2, text("B"), id="b"),), "heading 'b': has level 2, but there is no heading before it. Give it"),
        ((Heading(1, text("A")), Heading(3, text("C"))), "heading 'C': has level 3, but the heading before it has"),
        ((Heading(1, text(" "), id="h"),), "heading 'h': is empty. Give it text, or leave it out."),
        ((_table(rows=()),), "table 't1': has no rows. Leave the table out"),
        ((_table(rows=(Row((Cell(text("a")),)),)),), "table 't1': row 1 covers 1 columns of 2."),
        ((_table(rows=(Row((Cell(text("a"), span=0), Cell(text(""), span=2))),)),), "has a cell that spans 0 columns"),
        ((_table(columns=(Column("A", 0), Column("B"))),), "table 't1': column 'A' has the width 0."),
        ((_table(title=""),), "table 't1': has no title."),
        ((replace(figure("7", 100), title=()),), "figure '7': has no title."),
        ((replace(figure("8", 100), alt=" "),), "figure '8': has no alt text. Say in a sentence what the chart shows"),
        ((Qr("https://a.org", "", text("a")),), "QR code 'https://a.org': has no alt text. Say where the code leads"),
        ((ItemList(()),), "list '': has no items."),
        ((Sources(()),), "sources: has no items."),
        ((StatusKey(()),), "status key: has no marks."),
        ((Callout(()),), "callout: is empty."),
        ((ColumnGrid(((Paragraph(text("a")),), ())),), "has an empty column."),
        ((ColumnGrid(((Paragraph(text("a")),),)),), "has 1 columns and 2 widths."),
        ((Callout((Paragraph(text("a")), PageBreak())),), "page break: stands inside a callout or a grid."),
        ((figure("a", 100), figure("a", 100)), "figure 'a': the id 'a' is used twice."),
        ((Paragraph(text(Span("x", href="#nowhere"))), figure("nowhen", 100)), "Did you mean 'nowhen'? There are: "),
        ((Paragraph(text("snow \u2603 man")),), "has no glyph for '☃' U+2603 in 'snow ☃ man'"),
        ((), "blocks: the document holds no blocks."),
        ((Heading(4, text("A")),), "heading 'A': has level 4. Headings have levels 1 to 3."),  # type: ignore[arg-type]
        (
            (ColumnGrid(((Paragraph(text("a")),),) * 2, (0.0, 1.0)),),
            "has the widths 0, 1. A width is a share above zero.",
        ),
        ((replace(figure("9", 100), chart=Drawing(0, 40, ())),), "figure '9': its chart is 0 by 40 pt. Draw it with"),
        ((Qr("", "Code", text("a")),), "its address has 0 bytes; 1 to 122 can be read from paper."),
        ((Qr("https://\ud83d", "Code", text("a")),), "its address holds U+D83D, which is no character. Remove it."),
        ((replace(figure("9", 100), alt="\uffff"),), "figure '9': its alt text holds U+FFFF, which is no character."),
        ((Heading(1, text("T")), Contents((3,)), Heading(2, text("A"))), "contents: lists no heading. Leave it out"),
        ((SignOff((), "Signature", "Date"),), "sign-off '': names nobody who signs"),
        ((Paragraph(text(Span("x", lang="Russian!"))),), "paragraph 'x': 'Russian!' is no language tag. Use one"),
    ],
)
def test_content_that_cannot_be_printed(blocks: tuple[Block, ...], message: str) -> None:
    with pytest.raises(ProblemsError) as caught:
        pdf_of(*blocks)
    assert message in str(caught.value)


def test_all_problems_are_told_at_once() -> None:
    blocks = (Heading(2, text("B")), _table(rows=()), Paragraph(text("")))
    with pytest.raises(ProblemsError) as caught:
        pdf_of(*blocks, lang="english!", date="24.11.2026", title=" ")
    assert len(caught.value.problems) == 6


@pytest.mark.parametrize("field", ["title", "author", "subject", "keywords", "producer"])
def test_metadata_that_no_file_can_carry(field: str) -> None:
    with pytest.raises(ProblemsError, match=rf"{field}: holds U\+D83D, which is no character\. Remove it\."):
        render(make(Paragraph(text("x")), **{field: "half \ud83d"}), THEME)


def test_pages_of_problems_are_told() -> None:
    """A faulty block cannot be laid out; the pages around it can."""
    rest = (PageBreak(), Paragraph(text("second")), PageBreak(), Paragraph(text("third")))
    blocks = (Heading(1, text("A")), _table(rows=()), *rest, replace(figure("8", 100), alt=""))
    with pytest.raises(ProblemsError) as caught:
        pdf_of(*blocks)
    assert [problem.where for problem in caught.value.problems] == [
        "near page 1, table 't1'",
        "near page 3, figure '8'",
    ]
    with pytest.raises(ProblemsError) as caught:
        pdf_of(*rest, Callout((Paragraph(text("\u2603")),)), running=Running(text("\u2603"), (), ()))
    assert [problem.where for problem in caught.value.problems] == ["header", "page 2, paragraph '☃'"]


def test_pages_are_left_out_where_another_fault_hides_them() -> None:
    with pytest.raises(ProblemsError, match=r"^table 't1': has no rows\."):
        pdf_of(figure("9", 100, 2000), _table(rows=()))


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ([("", "text/csv", "data")], "attachment '': has no name."),
        ([("a.csv", "csv", "data")], "attachment 'a.csv': 'csv' is no media type. Use one such as"),
        ([("a.csv", "text/csv", "\ud83d")], "attachment 'a.csv': its name or description holds U+D83D"),
        ([("a.csv", "text/csv", "data")] * 2, "two files are called 'a.csv'. Rename one."),
    ],
)
def test_attachments_that_cannot_be_carried(files: list[tuple[str, str, str]], message: str) -> None:
    with pytest.raises(ProblemsError) as caught:
        pdf_of(Paragraph(text("x")), attachments=tuple(Attachment(*each, b"") for each in files))
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("blocks", "message"),
    [
        ((Paragraph(text("x")), PageBreak(), figure("9", 500)),
         r"page 2, figure '9': its chart is 176\.4 mm wide, the column 167\.0 mm\. Draw it at ChartStyle"),
        ((figure("9", 100, 800),), r"page 1, figure '9' is \d+ pt high and cannot be divided; a page has room for \d+"),
        ((ColumnGrid(((Paragraph(text(LONG_WORD * 2)),), (Paragraph(text("x")),)), widths=(0.3, 0.7)),),
         r"page 1, paragraph 'GESAMT.*': '.*' is \d+ pt wide, the space for it \d+ pt\. Shorten the word"),
        ((_table(tuple(Column(LONG_WORD) for _ in range(6)), (Row(tuple(Cell(text("1")) for _ in range(6))),)),),
         r"page 1, table 't1' is too wide: its columns need \d+ mm, there are 167 mm \(widest: 'GESAMT.*\. Shorten"),
    ],
)  # fmt: skip
def test_blocks_that_do_not_fit(blocks: tuple[Block, ...], message: str) -> None:
    with pytest.raises(ImpactError, match=message):
        pdf_of(*blocks)


@pytest.mark.parametrize(
    ("running", "message"),
    [
        (Running(text("word " * 60), (), ()), r"The header is \d+ mm long, the page has 167 mm\. Shorten"),
        (Running((), (), text(SENTENCE * 5)), r"The footer takes \d lines; there is room for 3\. Shorten it\."),
    ],
)
def test_a_head_or_a_foot_that_is_too_long(running: Running, message: str) -> None:
    with pytest.raises(ImpactError, match=message):
        pdf_of(Paragraph(text("x")), running=running)


@pytest.mark.parametrize(
    ("left", "right", "starts", "ends"),
    [
        ("Brief", "A plant", "Brief DRAFT A plant", "A plant"),
        ("Brief", "A plant of some size " * 9, "Brief DRAFT A plant of some size", " …"),
        ("Brief", "Word" * 60, "Brief DRAFT Word", " …"),
        ("", "A plant", "DRAFT A plant", "A plant"),
    ],
)
def test_the_head_holds_what_there_is_room_for(left: str, right: str, starts: str, ends: str) -> None:
    running = Running(text(left), text(right.strip()), text("f"))
    (found,) = pieces(pdf_of(Paragraph(text("x")), running=running, mark="DRAFT"))
    base = next(y for words, _, y in found if words.strip() == "DRAFT")
    head = " ".join(" ".join(words for words, _, y in found if abs(y - base) < 1).split())
    assert head.startswith(starts)
    assert head.endswith(ends)


def test_a_missing_font_file_is_named() -> None:
    faces = TypefaceSet(**{**vars(THEME.faces), "light": "Nowhere-Light.ttf"})
    with pytest.raises(
        ImpactError, match=r"The font file 'Nowhere-Light.ttf' is not in templates/fonts\. Put it there"
    ):
        render(make(Paragraph(text("x"))), replace(THEME, faces=faces))


def test_a_font_with_the_wrong_outlines_is_named(tmp_path: Path) -> None:
    (tmp_path / "fonts").mkdir()
    (tmp_path / "fonts" / "Cff.otf").write_bytes(b"OTTO" + bytes(100))
    faces = TypefaceSet(**{**vars(THEME.faces), "light": "Cff.otf"})
    with pytest.raises(ImpactError, match=r"Cff\.otf' is not a TrueType font .* Use the \.ttf edition"):
        render(make(Paragraph(text("x"))), replace(THEME, faces=faces, fonts_from=(tmp_path,)))


def test_a_long_address_is_broken_and_not_refused() -> None:
    address = "https://example.org/" + "a-rather-long-part/" * 8 + "?x=1&y=2"
    columns = ((Paragraph(text(Span(address, href=address))),), (table(4),))
    assert pdf_of(ColumnGrid(columns))
