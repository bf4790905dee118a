"""A table: finding, headers, rows, note and source; divided over pages with its headers repeated."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import cached_property

from impact.look.theme import Theme
from impact.pdf.boxes import FITS, Box
from impact.pdf.canvas import TaggedCanvas
from impact.pdf.columns import ColumnNeed, column_widths
from impact.pdf.ink import ground, rule, status_mark
from impact.pdf.table_parts import BAR_GAP, MARK, CellParts, RowParts, TableParts

_FEWEST_FIRST, _FEWEST_LAST = 3, 2  # rows before and after a page break
_AFTER_NUMBERS = 12.0  # more space where words or bars follow a column of numbers
_BAR_HEIGHT = 0.72  # share of the type size
_CAPTION_GAP = 5.0
_SOURCE_GAP = 4.0


class TableBox(Box):
    """A table or a piece of one."""

    def __init__(self, parts: TableParts, theme: Theme, where: str, whole: TableParts | None = None) -> None:
        self.parts, self.theme, self.where = parts, theme, where
        # Columns keep their widths on all pages, so they are fitted to the rows of the whole table.
        self._whole = whole or parts
        self.before = self.after = theme.spacing.exhibit
        self._pad = theme.spacing.cell_padding
        self._row_pad = theme.spacing.row_padding_dense if parts.dense else theme.spacing.row_padding
        self._known_widths: dict[float, list[float]] = {}

    # Measures.

    def widths(self, width: float) -> list[float]:
        """Return the widths of the columns."""
        if width not in self._known_widths:
            columns = range(len(self.parts.columns))
            needs = [self._need(index, divided=False) for index in columns]
            if sum(need.least for need in needs) > width:
                needs = [self._need(index, divided=True) for index in columns]
            self._known_widths[width] = column_widths(needs, width, self.where)
        return self._known_widths[width]

    def _need(self, index: int, *, divided: bool) -> ColumnNeed:
        column = self._whole.columns[index]
        cells = (cell for cell in self._column_cells(index) if cell.span == 1)
        texts = [(column.header.text, 0.0), *((cell.text.text, cell.extra()) for cell in cells)]
        least = max(text.widest(divided=divided) + extra for text, extra in texts)
        return ColumnNeed(column.label, column.share, least + self._left_pad(index) + self._pad)

    def _left_pad(self, index: int) -> float:
        """Return the space at the left of a column's texts."""
        return self._left_pads[index]

    @cached_property
    def _left_pads(self) -> list[float]:
        columns = self._whole.columns
        pads = []
        for index, column in enumerate(columns):
            after_numbers = index > 0 and columns[index - 1].align == "right"
            barred = any(cell.bar is not None for cell in self._column_cells(index))
            opens_left = column.align != "right" or barred
            pads.append(self._pad + (_AFTER_NUMBERS if after_numbers and opens_left else 0.0))
        return pads

    def _column_cells(self, index: int) -> Iterator[CellParts]:
        """Yield the cells that begin in a column, in all rows of the whole table."""
        for row in self._whole.rows:
            at = 0
            for cell in row.cells:
                if at == index:
                    yield cell
                at += cell.span

    def _cells(self, row: RowParts, width: float) -> list[tuple[CellParts, int, float, float]]:
        """Return cell, its column, its left edge and its width."""
        widths = self.widths(width)
        placed, at, left = [], 0, 0.0
        for cell in row.cells:
            wide = sum(widths[at : at + cell.span])
            placed.append((cell, at, left, wide))
            at, left = at + cell.span, left + wide
        return placed

    def _text_width(self, cell: CellParts, column: int, wide: float) -> float:
        mark = cell.extra() if cell.bar is None else 0.0
        return wide - self._left_pad(column) - self._pad - mark

    def _row_height(self, row: RowParts, width: float) -> float:
        texts = [
            cell.text.height(self._text_width(cell, column, wide)) for cell, column, _, wide in self._cells(row, width)
        ]
        return max(texts) + 2 * self._row_pad

    def _head_height(self, width: float) -> float:
        texts = [
            column.header.height(wide - self._left_pad(index) - self._pad)
            for index, (column, wide) in enumerate(zip(self.parts.columns, self.widths(width), strict=True))
        ]
        return max(texts) + self._row_pad

    def _caption_height(self, width: float) -> float:
        texts = sum(text.height(width) for text in self.parts.caption)
        return texts + _CAPTION_GAP if texts else 0.0

    def _notes_height(self, width: float) -> float:
        texts = sum(text.height(width) for text in self.parts.notes)
        return texts + _SOURCE_GAP if texts and self.parts.last else 0.0

    def height(self, width: float) -> float:
        """Return the height of this piece with caption and notes."""
        rows = sum(self._row_height(row, width) for row in self.parts.rows)
        return self._caption_height(width) + self._head_height(width) + rows + self._notes_height(width)

    # Division over pages.

    def _may_break(self, row: int) -> bool:
        """Return whether a page may end before this row."""
        rows = self.parts.rows
        few = row < _FEWEST_FIRST or len(rows) - row < _FEWEST_LAST
        return not few and rows[row - 1].role != "group" and rows[row].role != "total"

    def split(self, width: float, height: float) -> tuple[Box, Box] | None:
        """Split between two rows; the headers are repeated."""
        used = self._caption_height(width) + self._head_height(width)
        cut = 0
        for index, row in enumerate(self.parts.rows):
            if index and self._may_break(index):
                cut = index
            used += self._row_height(row, width)
            if used > height + FITS:
                break
        else:
            # All rows fit, the notes do not: they take the last rows along.
            used -= self._row_height(self.parts.rows[-1], width)
        if not cut:
            return None
        parts = self.parts
        head = replace(parts, rows=parts.rows[:cut], last=False)
        rest = replace(parts, rows=parts.rows[cut:], caption=(), continued=True)
        return self._piece(head), self._piece(rest)

    def _piece(self, parts: TableParts) -> TableBox:
        return TableBox(parts, self.theme, self.where, self._whole)

    # Drawing.

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw caption, grounds, headers, rows and rules."""
        parts = self.parts
        y = top
        with canvas.inside(parts.elements.table):
            with canvas.inside(parts.elements.caption):
                for text in parts.caption:
                    text.draw(canvas, x, y, width)
                    y -= text.height(width)
            body = top - self._caption_height(width) - self._head_height(width)
            with canvas.artifact():
                self._draw_grounds(canvas, x, body, width)
            self._draw_head(canvas, x, body, width)
            with canvas.inside(parts.elements.body):
                foot = self._draw_rows(canvas, x, body, width)
            with canvas.artifact():
                self._draw_rules(canvas, x, body, width)
        if parts.last:
            foot -= _SOURCE_GAP
            for text in parts.notes:
                text.draw(canvas, x, foot, width)
                foot -= text.height(width)

    def _draw_grounds(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        for row in self.parts.rows:
            height = self._row_height(row, width)
            if row.role == "total":
                ground(canvas, x, top - height, width, height, self.theme.palette.pale)
            top -= height

    def _draw_rules(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        palette, rules = self.theme.palette, self.theme.rules
        rule(canvas, x, top, width, rules.strong, palette.navy)
        for row in self.parts.rows[:-1]:
            top -= self._row_height(row, width)
            rule(canvas, x, top, width, rules.hairline, palette.rule)
        top -= self._row_height(self.parts.rows[-1], width)
        rule(canvas, x, top, width, rules.strong if self.parts.last else rules.hairline, palette.navy)

    def _draw_head(self, canvas: TaggedCanvas, x: float, bottom: float, width: float) -> None:
        if self.parts.continued:
            # Readers that cannot see hear the headers once; on paper they stand on each page (trap 14).
            with canvas.artifact("Header"):
                self._draw_headers(canvas, x, bottom, width)
            return
        with canvas.inside(self.parts.elements.head), canvas.inside(self.parts.elements.head_row):
            self._draw_headers(canvas, x, bottom, width)

    def _draw_headers(self, canvas: TaggedCanvas, x: float, bottom: float, width: float) -> None:
        left = x
        for index, (column, wide) in enumerate(zip(self.parts.columns, self.widths(width), strict=True)):
            room = wide - self._left_pad(index) - self._pad
            top = bottom + self._row_pad + column.header.height(room)
            draw = column.header.draw_untagged if self.parts.continued else column.header.draw
            draw(canvas, left + self._left_pad(index), top, room)
            left += wide

    def _draw_rows(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> float:
        for row in self.parts.rows:
            with canvas.inside(row.element):
                for cell, column, left, wide in self._cells(row, width):
                    self._draw_cell(canvas, cell, column, x + left, top, wide, row.role)
            top -= self._row_height(row, width)
        return top

    def _draw_cell(
        self, canvas: TaggedCanvas, cell: CellParts, column: int, left: float, top: float, wide: float, role: str
    ) -> None:
        text, room = cell.text, self._text_width(cell, column, wide)
        start = left + self._left_pad(column)
        text_top = top - self._row_pad
        if cell.bar is not None:
            self._draw_bar(canvas, cell, column, start, text.baseline(text_top), room, role)
        elif cell.status:
            mark = start
            if text.align == "right":
                mark += room - text.text.natural_width()
            box = (mark, text.baseline(text_top) - 0.2, MARK, MARK)
            with canvas.inside(text.element):
                status_mark(canvas, box, cell.status, self.theme.palette.navy, cell.status_words)
            start += cell.extra()
        text.draw(canvas, start, text_top, room)

    def _draw_bar(
        self, canvas: TaggedCanvas, cell: CellParts, column: int, left: float, base: float, room: float, role: str
    ) -> None:
        share = cell.bar or 0.0
        length = (room - self._widest_number(column) - BAR_GAP) * share
        if length <= 0:
            return
        height = _BAR_HEIGHT * cell.text.text.style.size
        colour = self.theme.palette.navy if role == "total" else self.theme.palette.teal
        with canvas.inside(cell.text.element):
            status_mark(canvas, (left, base - 0.3, length, height), cell.status, colour, cell.status_words)

    def _widest_number(self, index: int) -> float:
        """Return the width of the widest text beside a bar, so that all bars of a column have one scale."""
        barred = (cell for cell in self._column_cells(index) if cell.bar is not None)
        return max(cell.text.text.natural_width() for cell in barred)
