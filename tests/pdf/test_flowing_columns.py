"""Columns that a list flows through: read down the first column, on to the next, then to the next page."""

from io import BytesIO

import pytest
from file_reading import pieces
from gallery_blocks import SENTENCE
from pypdf import PdfReader
from small_documents import THEME, Plain, lines, pdf_of

from impact.document import Cell, Column, ColumnGrid, Heading, Paragraph, Row, Sources, Table, halves, text
from impact.output.pdf.page.columns import FlowingColumns
from impact.output.pdf.page.stack import BlockStack
from impact.theme.parts import POINTS_PER_MM


def columns(count: int) -> FlowingColumns:
    return FlowingColumns(BlockStack([Plain(10.0, 0.0, number) for number in range(count)]), 2, 20.0, "list")


@pytest.mark.parametrize(("count", "high"), [(1, 10.0), (7, 40.0), (8, 40.0)])
def test_on_its_last_page_both_columns_have_about_one_height(count: int, high: float) -> None:
    assert columns(count).height(200.0) == pytest.approx(high, abs=0.1)


def test_what_has_no_room_goes_on_behind_the_last_item_of_the_second_column() -> None:
    pieces = columns(20).split(200.0, 55.0)
    assert pieces is not None
    head, rest = pieces
    assert isinstance(head, FlowingColumns)
    assert isinstance(rest, FlowingColumns)
    placed = [item.name for column in head.columns(200.0) for item in column.items if isinstance(item, Plain)]
    assert placed == list(range(10))
    assert head.height(200.0) == pytest.approx(50.0)
    assert rest.height(200.0) == pytest.approx(50.0, abs=0.1)


def test_two_items_at_the_foot_of_a_page_begin_on_the_next_and_a_high_one_is_not_cut() -> None:
    assert columns(20).split(200.0, 25.0) is None
    tall = FlowingColumns(BlockStack([Plain(high, 0.0) for high in (90.0, 10.0, 10.0, 10.0)]), 2, 20.0, "list")
    assert tall.split(200.0, 40.0) is None


def lefts(page: list[tuple[str, float, float]], said: str) -> set[float]:
    """Return where lines with a word begin on a page, from the left [pt]."""
    return {round(x) for words, x, _ in page if said in words}


@pytest.mark.parametrize("above", range(0, 36, 3))
def test_paragraphs_in_columns_go_on_in_both_columns_of_the_next_page(above: int) -> None:
    """They end at about the same height, wherever the page ended, and no paragraph leaves a single line behind."""
    run = halves([Paragraph(text(f"Mark {number}. " + SENTENCE * 3)) for number in range(12)])
    pages = pieces(pdf_of(*lines(above), run, Paragraph(text("End"))))
    feet: dict[bool, float] = {}
    middle = (THEME.page.width_mm / 2) * POINTS_PER_MM
    for words, x, y in pages[-1]:
        if words.strip() and not words.startswith(("End", "Filler")) and 60 < y < 790:
            feet[x > middle] = min(y, feet.get(x > middle, y))
    assert set(feet) == {False, True}
    assert abs(feet[False] - feet[True]) < 3 * THEME.style("body").leading


def test_a_table_in_one_run_is_not_divided_between_columns_of_a_page_that_holds_it() -> None:
    rows = tuple(Row.of(f"Line {number}", "1") for number in range(8))
    table = Table("t", "Table 1", text("A table"), (Column("Name", 0.5, row_header=True), Column("Number", 0.5)), rows)
    run = ColumnGrid(((Paragraph(text(SENTENCE * 2)), table), (Paragraph(text(SENTENCE * 4)),)), flows=True)
    (page,) = pieces(pdf_of(run))
    assert len(lefts(page, "Line ")) == 1


def test_sources_are_read_in_their_order_on_every_page() -> None:
    listed = Sources(tuple(text(f"Source number {number} of many, with some words. ") for number in range(1, 161)),
                     columns=2)  # fmt: skip
    pdf = PdfReader(BytesIO(pdf_of(Heading(1, text("All")), listed, Paragraph(text("End")))))
    assert len(pdf.pages) == 2
    said = [[int(word) for word in page.extract_text().split() if word.isdigit() and int(word) <= 160]
            for page in pdf.pages]  # fmt: skip
    numbers = [[n for n in page if page.count(n) >= 1] for page in said]
    assert max(numbers[0]) < min(n for n in numbers[1] if n > 2)


@pytest.mark.parametrize("above", range(20, 40, 2))
@pytest.mark.parametrize("columns", [1, 2])
def test_a_source_stays_in_one_piece(columns: int, above: int) -> None:
    long = "begins and has so many words " * 6
    listed = Sources(tuple(text(f"Source {number} {long} end {number}.") for number in range(20)), columns=columns)
    for page in PdfReader(BytesIO(pdf_of(*lines(above), listed))).pages:
        said = page.extract_text()
        assert said.count("Source ") == said.count("end ")


def test_a_table_leaves_the_range_of_its_total_on_the_page_of_the_total() -> None:
    rows = [Row((Cell(text(f"Line {number}")), Cell(text("1")))) for number in range(60)]
    rows += [Row((Cell(text("Whole")), Cell(text("60"))), "total")]
    rows += [Row((Cell(text(f"End {name}")), Cell(text("1")))) for name in ("low", "high")]
    for above in range(16):
        table = Table("t", "Table 1", text("A table"), (Column("Name", 0.5, row_header=True), Column("Number", 0.5)),
                      tuple(rows[above:]))  # fmt: skip
        pages = PdfReader(BytesIO(pdf_of(Heading(1, text("All")), table))).pages
        last = pages[-1].extract_text()
        assert "Whole" in last or (len(pages) == 1 and "End high" in last)
