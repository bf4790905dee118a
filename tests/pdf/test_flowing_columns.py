"""Columns that a list flows through: read down the first column, on to the next, then to the next page."""

from __future__ import annotations

from io import BytesIO

import pytest
from pypdf import PdfReader
from small_documents import pdf_of

from impact.document import Cell, Column, Heading, Paragraph, Row, Sources, Table, text
from impact.pdf.file.structure import Element
from impact.pdf.page.box import Box
from impact.pdf.page.flowing_columns import FlowingColumns


class Plain(Box):
    """A box of some height that draws nothing."""

    def __init__(self, name: int, high: float = 10.0) -> None:
        self.name, self.high = name, high

    def height(self, width: float) -> float:
        return self.high

    def draw(self, canvas: object, x: float, top: float, width: float) -> None:
        return


def columns(count: int) -> FlowingColumns:
    return FlowingColumns([Plain(number) for number in range(count)], 2, 20.0, "list", Element("L"))


@pytest.mark.parametrize(("count", "high"), [(1, 10.0), (7, 40.0), (8, 40.0)])
def test_on_its_last_page_both_columns_have_about_one_height(count: int, high: float) -> None:
    assert columns(count).height(200.0) == pytest.approx(high, abs=0.1)


def test_what_has_no_room_goes_on_behind_the_last_item_of_the_second_column() -> None:
    pieces = columns(20).split(200.0, 55.0)
    assert pieces is not None
    head, rest = pieces
    assert isinstance(head, FlowingColumns)
    assert isinstance(rest, FlowingColumns)
    assert [item.name for item in head.items if isinstance(item, Plain)] == list(range(10))
    assert head.height(200.0) == pytest.approx(50.0)
    assert rest.height(200.0) == pytest.approx(50.0, abs=0.1)


def test_a_list_that_would_have_two_items_at_the_foot_of_a_page_begins_on_the_next() -> None:
    assert columns(20).split(200.0, 25.0) is None


def test_an_item_higher_than_the_room_is_not_cut() -> None:
    tall = FlowingColumns([Plain(0, 90.0), Plain(1), Plain(2), Plain(3)], 2, 20.0, "list", Element("L"))
    assert tall.split(200.0, 40.0) is None


def test_sources_are_read_in_their_order_on_every_page() -> None:
    listed = Sources(tuple(text(f"Source number {number} of many, with some words. ") for number in range(1, 161)),
                     columns=2)  # fmt: skip
    pdf = PdfReader(BytesIO(pdf_of(Heading(1, text("All")), listed, Paragraph(text("End")))))
    assert len(pdf.pages) == 2
    said = [[int(word) for word in page.extract_text().split() if word.isdigit() and int(word) <= 160]
            for page in pdf.pages]  # fmt: skip
    numbers = [[n for n in page if page.count(n) >= 1] for page in said]
    assert max(numbers[0]) < min(n for n in numbers[1] if n > 2)


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
