"""A table."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from impact.document.block import Block, Span, Status, Text, name_block, plain, text

NOTHING = ("", "-", "–", "—")  # what a cell holds that says nothing


@dataclass(frozen=True)
class Column:
    """A table column.

    Attributes:
        label: the header; may hold line breaks.
        width: share of the table's width (shares are scaled to sum to one).
        align: numbers right, words left.
        row_header: cells of this column head their row.
    """

    label: str
    width: float = 1.0
    align: Literal["left", "right", "center"] = "left"
    row_header: bool = False

    def problems(self) -> Iterator[str]:
        """Yield whether the width is no share."""
        if not 0 < self.width < math.inf:
            yield f"column '{self.label}' has the width {self.width:g}. A width is a share above zero."


@dataclass(frozen=True)
class Table(Block):
    """A table with its words; it may run over several pages.

    Attributes:
        id: target of links.
        label: such as "Table 1"; of a brief it is given in the order of reading.
        title: the finding.
        columns: headers and widths.
        rows: cells, row by row.
        subtitle: what is measured, with unit and years.
        source: the line under the table.
        dense: whether it is set small, as nearly all are; not a short one that a page is read for.
        note: stands over the source.
    """

    id: str
    label: str = ""
    title: Text = ()
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()
    subtitle: Text = ()
    source: Text = ()
    dense: bool = True
    note: Text = ()

    def name(self) -> str:
        """Return the kind and the id or label."""
        return name_block("table", self.id or self.label)

    def anchor(self) -> str:
        """Return the id."""
        return self.id

    def texts(self) -> Iterator[Text]:
        """Yield title, subtitle, note and source, then the cells."""
        yield from (self.title, self.subtitle, self.note, self.source)
        yield from (cell.text for row in self.rows for cell in row.cells)

    def lines(self, status: Mapping[Status, str]) -> Iterator[str]:
        """Yield number, finding and measure, then a line for each cell behind its headers; note and source."""
        yield f"{self.label}. {plain(self.title)}"
        yield from (line for line in (plain(self.subtitle),) if line)
        heads = {place for place, column in enumerate(self.columns) if column.row_header} or {0}
        for own in placed(self.rows):
            words = {at: _cell_words(cell, status) for at, cell in own.items()}
            name = ", ".join(words[at] for at in sorted(heads & words.keys()) if words[at])
            others = [at for at in sorted(words) if at not in heads and words[at]]
            if not others and name:
                yield name
            heading = {at: self.columns[at].label.replace("\n", " ") for at in others}
            yield from (": ".join(part for part in (name, heading[at], words[at]) if part) for at in others)
        yield from (line for line in (plain(self.note), plain(self.source)) if line)

    def problems(self) -> Iterator[str]:
        """Yield what is wrong with columns, title, rows and cells."""
        if not self.columns:
            yield "has no columns."
            return
        if not self.rows:
            yield "has no rows. Leave the table out, or say in a sentence why there is nothing to show."
        if not plain(self.title).strip():
            yield "has no title. Give it the finding in about ten words."
        yield from coverage_problems(self.rows, len(self.columns))
        for number, row in enumerate(self.rows, start=1):
            left = len(self.rows) - number + 1
            yield from (f"row {number} {message}" for cell in row.cells for message in cell.problems(left))
        for column in self.columns:
            yield from column.problems()


def _cell_words(cell: Cell, status: Mapping[Status, str]) -> str:
    """Return the words of a cell on one line, with those that its mark stands for."""
    words, mark = plain(cell.text).replace("\n", " ").strip(), status.get(cell.status, "") if cell.status else ""
    return f"{words} ({mark})" if words and mark else words or mark


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

    @classmethod
    def of(cls, *cells: Cell | str | Span | Text) -> Row:
        """Return a row of cells; words are a cell of their own."""
        return cls(tuple(cell if isinstance(cell, Cell) else Cell(text(cell)) for cell in cells))


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


def without_empty_columns(block: Block) -> Block:
    """Return a table without the columns whose cells are all blank or a dash; other blocks as they are.

    Columns that head their rows stay. Words across several columns speak of each of them, but for a heading of rows.
    """
    if not isinstance(block, Table):
        return block
    seen, told = set[int](), set[int]()
    for row, cells in zip(block.rows, placed(block.rows), strict=True):
        for at, cell in cells.items():
            if row.role == "group" and cell.span > 1:
                continue
            seen |= {*range(at, at + cell.span)}
            if cell.status or plain(cell.text).strip() not in NOTHING:
                told |= {*range(at, at + cell.span)}
    empty = {at for at in seen - told if not block.columns[at].row_header}
    left = tuple(column for at, column in enumerate(block.columns) if at not in empty)
    rows = tuple(
        replace(row, cells=tuple(_without(empty, row.cells, columns)))
        for row, columns in zip(block.rows, starts(block.rows), strict=True)
    )
    return replace(block, columns=left, rows=rows) if empty and left and all(row.cells for row in rows) else block


def _without(empty: set[int], cells: Iterable[Cell], columns: Iterable[int]) -> Iterator[Cell]:
    for cell, at in zip(cells, columns, strict=True):
        if span := len({*range(at, at + cell.span)} - empty):
            yield cell if span == cell.span else replace(cell, span=span)


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
