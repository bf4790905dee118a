"""Where tables are divided: three rows on either side at least, and a short one goes whole to the next page."""

import pytest
from file_reading import texts
from small_documents import THEME, lines, pdf_of

from impact.document import Block, Column, Grid, Heading, Row, Table, text
from impact.pdf.page.stack import ENOUGH

ROW = "District "
COLUMNS = (Column("Name", 0.7, row_header=True), Column("Number", 0.3))


def table(rows: int, total: int = -1) -> Table:
    """Return a table of so many rows and a total: at the foot, or in another place, as a main estimate stands first."""
    body = [Row.of(f"{ROW}{number}", "1") for number in range(rows)]
    body.insert(rows if total < 0 else total, Row(Row.of("Whole", "9").cells, "total"))
    return Table("t", "Table 1", text("A finding"), COLUMNS, tuple(body), source=text("Source: a."))


def counts(*blocks: Block) -> list[int]:
    """Return how many rows stand on each page on which the table is; its title stands on the first of them."""
    pages = texts(pdf_of(*blocks))
    there = [page.count(ROW) for page in pages]
    titled = next(number for number, page in enumerate(pages) if "A finding" in page)
    assert there[titled] > 0
    assert not any(there[:titled])
    return [count for count in there if count]


def lines_of_a_page() -> float:
    style = THEME.style("body")
    return (THEME.text_height() + style.after) / (style.leading + style.after)


@pytest.mark.parametrize("rows", [4, 7, 11, 18])
@pytest.mark.parametrize("share", [0.3, 0.5, 0.6, 0.65, 0.7, 0.74, 0.8, 0.85, 0.9, 0.95])
def test_a_table_with_room_on_a_page_has_three_rows_on_either_side(rows: int, share: float) -> None:
    above = lines(int(share * lines_of_a_page()))
    for divided in (table(rows), table(rows, 0)):
        found = counts(*above, divided, *lines(20))
        assert len(found) == 1 or min(found) >= 3
        if rows < 12 and share > ENOUGH + 0.02:
            assert len(found) == 1, "a short table stands whole where it leaves its page full enough"


def test_what_a_table_leaves_is_measured_without_the_heading_that_goes_along() -> None:
    def divided(above: int) -> bool:
        return len(counts(*lines(above), Heading(1, text("Over")), table(9), *lines(9))) == 2

    whole = lines_of_a_page()
    fewest = next(above for above in range(int(0.6 * whole), int(whole)) if not divided(above) and divided(above - 1))
    assert ENOUGH * whole - 1 <= fewest <= ENOUGH * whole + 1


@pytest.mark.parametrize("share", [0.5, 0.7, 0.8, 0.9])
def test_a_table_in_a_column_keeps_the_rule(share: float) -> None:
    beside = Grid(((table(8),), lines(12)))
    found = counts(*lines(int(share * lines_of_a_page())), beside, *lines(20))
    assert len(found) == 1 or min(found) >= 3


def test_a_table_higher_than_a_page_is_divided_where_pages_end() -> None:
    found = counts(*lines(5), table(120))
    assert sum(found) == 120
    assert min(found) >= 2
    assert len(found) > 2
