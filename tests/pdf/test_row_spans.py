"""Cells that reach into the rows below: where they stand, what readers hear, what is refused."""

import io
import re
from pathlib import Path

import pikepdf
import pytest
from file_reading import failures, structure, texts
from placement import Placed, faults, recorded
from small_documents import THEME, lines, pdf_of

from impact.core.errors import ProblemsError
from impact.document import Cell, Column, Row, Table, starts, text

COLUMNS = (Column("Market", 1, row_header=True), Column("Year", 1), Column("Cars", 1, "right"))


def cell(words: str, rows: int = 1, span: int = 1) -> Cell:
    return Cell(text(words), rows=rows, span=span)


def table(*rows: tuple[Cell, ...]) -> Table:
    return Table("t1", "Table 1", text("Markets by year"), COLUMNS, tuple(Row(cells) for cells in rows))


HOME = (
    (cell("Home", rows=2), cell("2030"), cell("10")),
    (cell("2031"), cell("20")),
    (cell("Abroad", rows=2), cell("2030"), cell("1")),
    (cell("2031"), cell("2")),
)


def test_cells_begin_in_columns_that_are_free() -> None:
    assert starts(table(*HOME).rows) == [[0, 1, 2], [1, 2], [0, 1, 2], [1, 2]]
    wide = table((cell("a"), cell("b", rows=3, span=2)), (cell("c"),), (cell("d"),), (cell("e"), cell("f"), cell("g")))
    assert starts(wide.rows) == [[0, 1], [0], [0], [0, 1, 2]]


def test_readers_hear_how_far_it_reaches(tmp_path: Path) -> None:
    pdf = pdf_of(table(*HOME))
    rows = structure(pdf).find("TBody")[0].children
    assert [len(row.children) for row in rows] == [3, 2, 3, 2]
    assert rows[0].children[0].attributes == {"O": "Table", "Scope": "Row", "RowSpan": 2}
    assert failures(pdf, tmp_path) == []


def _drawn(*rows: tuple[Cell, ...]) -> list[Placed]:
    with recorded() as found:
        pdf_of(table(*rows))
    assert faults(found, THEME) == []
    return found


def test_words_stand_in_their_columns() -> None:
    runs = _drawn(*HOME)
    years = [run for run in runs if run.text in ("2030", "2031")]
    assert len(years) == 4
    assert len({round(run.x, 1) for run in years}) == 1
    assert next(run.x for run in runs if run.text == "Home") < years[0].x


def test_rows_make_room_for_the_whole_of_it() -> None:
    tall = cell(
        "many words in a narrow column that need five lines or more, all of their own, at any width, "
        "and then as many words again, so that two rows of one line each are not enough for them by far",
        rows=2,
    )
    runs = _drawn(
        (cell("Home"), tall, cell("first")), (cell("Abroad"), cell("second")), (cell("All"), cell("x"), cell("third"))
    )
    y = {run.text: run.y for run in runs}
    start = next(run for run in runs if run.text.startswith("many"))
    lines = [run.y for run in runs if run.x == start.x and run.y <= start.y and run.text != "x"]
    assert len(lines) >= 5
    assert y["first"] == start.y
    assert y["first"] > y["second"] > min(lines) > y["third"]


def test_rules_leave_it_free() -> None:
    with pikepdf.open(io.BytesIO(pdf_of(table(*HOME)))) as document:
        code = document.pages[0].Contents.read_bytes().decode("latin-1")
    rules = [(float(x), float(end)) for x, end in re.findall(r"0 d ([\d.]+) [\d.]+ m ([\d.]+) [\d.]+ l S", code)]
    full = max(end - start for start, end in rules)
    short = [end - start for start, end in rules if end - start < 0.9 * full]
    assert len(short) == 2  # within Home and within Abroad
    assert all(0.5 * full < each for each in short)


@pytest.mark.parametrize("above", range(0, 60, 9))
def test_no_page_ends_inside_it(above: int) -> None:
    rows: list[tuple[Cell, ...]] = []
    for at in range(12):
        rows += [(cell(f"Market {at}", rows=3), cell("2030"), cell(f"n{at}a"))]
        rows += [(cell("2031"), cell(f"n{at}b")), (cell("2032"), cell(f"n{at}c"))]
    pages = texts(pdf_of(*lines(above), table(*rows)))
    for page in pages:
        for at in range(12):
            assert len({f"n{at}{part}" in page.split() for part in "abc"}) == 1


@pytest.mark.parametrize(
    ("rows", "message"),
    [
        (((cell("a", rows=2), cell("b"), cell("c")),), "spans 2 rows. It may span 1 or more, of 1"),
        (((cell("a", rows=2), cell("b"), cell("c")), (cell("d"), cell("e"), cell("f"))), "row 2 covers 4 columns of 3"),
        (((cell("a", rows=2), cell("b", rows=2), cell("c", rows=2)), ()), "row 2 has no cell of its own"),
        (((cell("a", rows=0), cell("b"), cell("c")),), "spans 0 rows"),
        (
            ((cell("a"), cell("b", rows=2), cell("c")), (cell("d", span=2), cell("e"))),
            "some twice: a cell lies under one that reaches down",
        ),
    ],
)
def test_what_does_not_cover_the_columns_once_is_refused(rows: tuple[tuple[Cell, ...], ...], message: str) -> None:
    with pytest.raises(ProblemsError, match=re.escape(message)):
        pdf_of(table(*rows))
