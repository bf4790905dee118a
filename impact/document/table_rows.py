"""The rows of a table, and which columns their cells take."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from impact.document.spans import Status, Text


@dataclass(frozen=True)
class Cell:
    """One table cell.

    Attributes:
        text: its words or number.
        status: reported, announced or modelled, drawn as a mark; empty for none.
        span: columns that it takes.
        cell: address of the study's cell the number comes from (`table/id/column`).
        rows: rows that it takes, whose own cells leave its columns out; they stay on one page.
    """

    text: Text
    status: Status = ""
    span: int = 1
    cell: str = ""
    rows: int = 1

    def problems(self, rows_left: int) -> Iterator[str]:
        """Yield what is wrong with spans and bar, as sentences whose subject is the row.

        Args:
            rows_left: how many rows there are from this one to the end of the table.
        """
        if self.span < 1:
            yield f"has a cell that spans {self.span} columns. A span is 1 or more."
        if not 1 <= self.rows <= rows_left:
            left = f"{rows_left} from there to the end"
            yield f"has a cell that spans {self.rows} rows. It may span 1 or more, of {left}."


@dataclass(frozen=True)
class Row:
    """A table row.

    Attributes:
        cells: from left to right; columns that a cell of a row above takes are left out.
        role: a total is set apart, a group is a heading inside the table.
    """

    cells: tuple[Cell, ...]
    role: Literal["", "total", "group"] = ""


def starts(rows: Sequence[Row]) -> list[list[int]]:
    """Return the first column of each cell, row by row: cells leave out the columns that cells above them take."""
    taken: dict[int, int] = {}  # column -> rows that a cell from above still takes
    found: list[list[int]] = []
    for row in rows:
        columns, at = [], 0
        below = _one_row_less(taken)
        for cell in row.cells:
            while taken.get(at, 0):
                at += 1
            columns.append(at)
            if cell.rows > 1:
                below |= dict.fromkeys(range(at, at + cell.span), cell.rows - 1)
            at += cell.span
        taken = below
        found.append(columns)
    return found


def placed(rows: Sequence[Row]) -> Iterator[dict[int, Cell]]:
    """Yield the cells of each row by their first column, those that reach down from a row above among them."""
    above: dict[int, tuple[Cell, int]] = {}  # column -> cell from above, rows that it still takes
    for row, columns in zip(rows, starts(rows), strict=True):
        own = dict(zip(columns, row.cells, strict=True))
        yield dict(sorted({**{at: cell for at, (cell, _) in above.items()}, **own}.items()))
        left = {at: (cell, rest - 1) for at, (cell, rest) in above.items() if rest > 1}
        above = left | {at: (cell, cell.rows - 1) for at, cell in own.items() if cell.rows > 1}


def coverage_problems(rows: Sequence[Row], columns: int) -> Iterator[str]:
    """Yield rows whose cells, with those that reach down from above, do not cover each column once."""
    above: dict[int, int] = {}  # column -> rows that a cell from above still takes
    for number, (row, first_columns) in enumerate(zip(rows, starts(rows), strict=True), start=1):
        covered = [column for column, left in above.items() if left]
        below = _one_row_less(above)
        for cell, at in zip(row.cells, first_columns, strict=True):
            own = range(at, at + cell.span)
            covered += own
            below |= dict.fromkeys(own, cell.rows - 1)
        if sorted(covered) != list(range(columns)):
            twice = " (some twice: a cell lies under one that reaches down)" if len(set(covered)) < len(covered) else ""
            counts = f"{len(covered)} columns of {columns}"
            yield f"row {number} covers {counts}{twice}. Give it a cell (or a span) for each column."
        if not row.cells:
            yield f"row {number} has no cell of its own. Leave it out, and let the cells above it span fewer rows."
        above = below


def _one_row_less(taken: dict[int, int]) -> dict[int, int]:
    return {column: left - 1 for column, left in taken.items() if left > 1}
