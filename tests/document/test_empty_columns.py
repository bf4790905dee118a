"""Columns that say nothing in any row are not printed, in any format."""

from __future__ import annotations

import pytest

from impact.document import Cell, Column, Paragraph, Row, Table, plain, text, without_empty_columns

COLUMNS = (Column("Role", 0.5, row_header=True), Column("Name", 0.3), Column("Date", 0.2))


def shown(*rows: Row, columns: tuple[Column, ...] = COLUMNS) -> tuple[list[str], list[list[str]]]:
    """Return the headers that are left and the words of each row."""
    table = without_empty_columns(Table("t", "Table 1", text("Title"), columns, rows))
    assert isinstance(table, Table)
    assert list(table.problems()) == []
    heads = [column.label for column in table.columns]
    return heads, [[plain(cell.text) for cell in row.cells] for row in table.rows]


@pytest.mark.parametrize("nothing", ["", " ", "-", "–", "—"])
def test_a_column_of_blanks_or_dashes_is_left_out(nothing: str) -> None:
    found = shown(Row.of("Analyst", "A", nothing), Row.of("Assurer", "B", "–"))
    assert found == (["Role", "Name"], [["Analyst", "A"], ["Assurer", "B"]])


def test_one_cell_that_says_something_keeps_its_column() -> None:
    for cell in ("1 May", "0", "n.e.", Cell((), status="modelled"), Cell(text("−3"))):
        heads, _ = shown(Row.of("Analyst", "A", "–"), Row.of("Assurer", "B", cell))
        assert heads == ["Role", "Name", "Date"]


def test_a_column_that_heads_its_rows_stays() -> None:
    assert shown(Row.of("–", "A", "–"))[0] == ["Role", "Name"]


def test_words_across_columns_keep_them_and_a_heading_of_rows_becomes_narrower() -> None:
    group = Row((Cell(text("All"), span=3),), "group")
    assert shown(group, Row.of("Analyst", "A", "–")) == (["Role", "Name"], [["All"], ["Analyst", "A"]])
    reason = Row((Cell(text("Assurer")), Cell(text("nobody, because"), span=2)))
    assert shown(Row.of("Analyst", "A", "–"), reason)[0] == ["Role", "Name", "Date"]


def test_cells_that_reach_down_keep_their_places() -> None:
    rows = (Row((Cell(text("Home"), rows=2), Cell(text("–")), Cell(text("1")))), Row.of("–", "2"))
    assert shown(*rows) == (["Role", "Date"], [["Home", "1"], ["2"]])


def test_a_table_of_nothing_and_other_blocks_stay_as_they_are() -> None:
    alone = (Column("A"), Column("B"))
    assert shown(Row.of("–", "–"), columns=alone)[0] == ["A", "B"]
    paragraph = Paragraph(text("–"))
    assert without_empty_columns(paragraph) is paragraph
