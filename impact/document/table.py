"""A table."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from impact.document.block import Block
from impact.document.quoting import name_block
from impact.document.spans import Status, Text, plain
from impact.document.table_rows import Cell, Row, coverage_problems, placed


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
        dense: whether it has many columns and is set small.
        note: stands over the source.
    """

    id: str
    label: str = ""
    title: Text = ()
    columns: tuple[Column, ...] = ()
    rows: tuple[Row, ...] = ()
    subtitle: Text = ()
    source: Text = ()
    dense: bool = False
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
            words = {at: _said(cell, status) for at, cell in own.items()}
            name = ", ".join(words[at] for at in sorted(heads & words.keys()) if words[at])
            others = [at for at in sorted(words) if at not in heads and words[at]]
            if not others and name:
                yield name
            yield from (": ".join(part for part in (name, self._label(at), words[at]) if part) for at in others)
        yield from (line for line in (plain(self.note), plain(self.source)) if line)

    def _label(self, column: int) -> str:
        return self.columns[column].label.replace("\n", " ")

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


def _said(cell: Cell, status: Mapping[Status, str]) -> str:
    """Return the words of a cell on one line, with those that its mark stands for."""
    words, mark = plain(cell.text).replace("\n", " ").strip(), status.get(cell.status, "") if cell.status else ""
    return f"{words} ({mark})" if words and mark else words or mark
