"""What a table measures at a width: its columns, rows and headers, the same for all its pieces."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from impact.document import Status
from impact.output.pdf.file.structure import Element
from impact.output.pdf.page.box import FITS
from impact.output.pdf.page.text_box import Align, TextBox
from impact.output.pdf.tables.columns import ColumnNeed, column_widths, other_widths, relax_needs
from impact.theme.theme import Theme

_MOST_TRIED = 40  # rows of a table that is laid out by every way; in a longer one a word more or less is no matter
_BROKEN = 0.5  # lines that a number on two lines counts for: a range is read as one thing
_AFTER_NUMBERS = 12.0  # more space where words or bars follow a column of numbers
MARK = 6.0  # side of a status mark [pt]
_MARK_GAP = 4.0


class TableMeasures:
    """Widths and heights, fitted to the rows of the whole table: columns keep their widths on all pages.

    Attributes:
        pad: space at the right of a cell [pt].
        row_pad: space above and below its text [pt].
    """

    def __init__(self, parts: TableParts, theme: Theme, where: str) -> None:
        self._parts, self._where = parts, where
        self.pad = theme.spacing.cell_padding
        self.row_pad = theme.spacing.row_padding_dense if parts.dense else theme.spacing.row_padding
        self._widths: dict[float, list[float]] = {}
        self._row_heights: dict[tuple[int, float], float] = {}

    def widths(self, width: float) -> list[float]:
        if width not in self._widths:
            columns = range(len(self._parts.columns))
            needs = [self._need(index, divided=False) for index in columns]
            if sum(need.least for need in needs) > width:
                needs = relax_needs(needs, [self._need(index, divided=True) for index in columns], width)
            self._widths[width] = self._lowest(needs, column_widths(needs, width, self._where))
        return self._widths[width]

    def _lowest(self, needs: list[ColumnNeed], widths: list[float]) -> list[float]:
        if all(need.whole <= width + FITS for need, width in zip(needs, widths, strict=True)):
            return widths
        others = other_widths(needs, widths)
        ways = [widths, *(others if len(self._parts.rows) <= _MOST_TRIED else islice(others, 1))]
        return min(ways, key=self._cost)

    def _cost(self, widths: list[float]) -> float:
        """Return how many lines the table takes at these widths, and half a line more for each number that breaks.

        Cells of several rows or columns are left out.
        """
        columns = self._parts.columns
        cost: float = max(
            len(column.header.lines(wide - pad - self.pad))
            for column, pad, wide in zip(columns, self.left_pads, widths, strict=True)
        )
        for row in self._parts.rows:
            lines = {
                at: len(cell.text.lines(self.text_width(cell, at, widths[at])))
                for cell, at in zip(row.cells, row.starts, strict=True)
                if cell.span == cell.rows == 1
            }
            cost += max(lines.values(), default=1)
            cost += _BROKEN * sum(count > 1 and columns[at].align == "right" for at, count in lines.items())
        return cost

    def _need(self, index: int, *, divided: bool) -> ColumnNeed:
        column = self._parts.columns[index]
        here = [cell for cell in self._column_cells[index] if cell.span == 1]
        cells = [(cell.text.text, cell.extra()) for cell in here]
        least = max(text.widest(divided=divided) + extra for text, extra in [(column.header.text, 0.0), *cells])
        whole = max((text.natural_width() + extra for text, extra in cells), default=0.0)
        around = self.left_pads[index] + self.pad
        return ColumnNeed(column.label, column.share, least + around, whole + around, column.align == "right")

    @cached_property
    def left_pads(self) -> list[float]:
        columns = self._parts.columns
        pads = []
        for index, column in enumerate(columns):
            after_numbers = index > 0 and columns[index - 1].align == "right"
            pads.append(self.pad + (_AFTER_NUMBERS if after_numbers and column.align != "right" else 0.0))
        return pads

    @cached_property
    def _column_cells(self) -> list[list[CellParts]]:
        found: list[list[CellParts]] = [[] for _ in self._parts.columns]
        for row in self._parts.rows:
            for cell, at in zip(row.cells, row.starts, strict=True):
                found[at].append(cell)
        return found

    def cells(self, row: RowParts, width: float) -> Iterator[tuple[CellParts, int, float, float]]:
        widths = self.widths(width)
        for cell, at in zip(row.cells, row.starts, strict=True):
            yield cell, at, sum(widths[:at]), widths[at] if cell.span == 1 else sum(widths[at : at + cell.span])

    def text_width(self, cell: CellParts, column: int, wide: float) -> float:
        return wide - self.left_pads[column] - self.pad - cell.extra()

    def row_height(self, row: RowParts, width: float) -> float:
        """Return the height of a row; the last row under a cell of several rows is as high as that cell needs."""
        key = (id(row), width)
        if key not in self._row_heights:
            texts = (self._text_height(each, width) for each in self.cells(row, width) if each[0].rows == 1)
            height = max(texts, default=0.0)
            for above, tall in self._ending.get(id(row), ()):
                used = sum(self.row_height(each, width) for each in above)
                cell = next(each for each in self.cells(above[0], width) if each[0] is tall)
                height = max(height, self._text_height(cell, width) - used)
            self._row_heights[key] = height + 2 * self.row_pad
        return self._row_heights[key]

    def _text_height(self, placed: tuple[CellParts, int, float, float], width: float) -> float:
        cell, column, _, wide = placed
        return cell.text.height(self.text_width(cell, column, wide))

    @cached_property
    def _ending(self) -> dict[int, list[tuple[tuple[RowParts, ...], CellParts]]]:
        """Cells of several rows by the last of these, with the rows above it."""
        rows = self._parts.rows
        found: dict[int, list[tuple[tuple[RowParts, ...], CellParts]]] = {}
        for index, row in enumerate(rows):
            for cell in row.cells:
                if cell.rows > 1:
                    last = index + cell.rows - 1
                    found.setdefault(id(rows[last]), []).append((rows[index:last], cell))
        return found

    def head_height(self, width: float) -> float:
        texts = (
            column.header.height(wide - left - self.pad)
            for column, left, wide in zip(self._parts.columns, self.left_pads, self.widths(width), strict=True)
        )
        return max(texts) + self.row_pad


@dataclass(frozen=True)
class CellParts:
    """One cell.

    Attributes:
        text: its words or number.
        span: columns that it takes.
        rows: rows that it takes.
        status: drawn as a mark beside the text; empty for none.
        status_words: what the mark says to those who cannot see it.
    """

    text: TextBox
    span: int
    rows: int
    status: Status
    status_words: str

    def extra(self) -> float:
        return MARK + _MARK_GAP if self.status else 0.0


@dataclass(frozen=True)
class RowParts:
    """One row of cells.

    Attributes:
        cells: from left to right.
        starts: first column of each cell.
        taken: columns that cells of rows above take.
        role: `total`, `group`, or empty.
        element: the row in the structure tree.
    """

    cells: tuple[CellParts, ...]
    starts: tuple[int, ...]
    taken: frozenset[int]
    role: str
    element: Element


@dataclass(frozen=True)
class ColumnParts:
    """One column.

    Attributes:
        share: of the table's width.
        align: to which side its texts stand.
        label: the header on one line, for messages.
    """

    header: TextBox
    share: float
    align: Align
    label: str


@dataclass(frozen=True)
class TableElements:
    table: Element
    caption: Element
    head: Element
    head_row: Element
    body: Element

    @classmethod
    def new(cls) -> TableElements:
        return cls(Element("Table"), Element("Caption"), Element("THead"), Element("TR"), Element("TBody"))


@dataclass(frozen=True)
class TableParts:
    """All of a table, or the piece of it that stands on one page.

    Attributes:
        columns: headers and widths.
        rows: those of this piece.
        caption: texts above the table; none in a piece on a later page.
        notes: texts below it; not drawn in a piece before the last.
        elements: structure elements that all pieces share.
        dense: whether it is set small.
        continued: whether another piece stands before this one.
        last: whether no piece follows.
    """

    columns: tuple[ColumnParts, ...]
    rows: tuple[RowParts, ...]
    caption: tuple[TextBox, ...]
    notes: tuple[TextBox, ...]
    elements: TableElements
    dense: bool
    continued: bool = False
    last: bool = True
