"""A table: finding, headers, rows, note and source; divided over pages with its headers repeated."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby, pairwise

from impact.output.pdf.file.canvas import TaggedCanvas
from impact.output.pdf.page.box import FITS, Box
from impact.output.pdf.page.ink import fill_rectangle, rule, status_mark
from impact.output.pdf.tables.measures import MARK, CellParts, RowParts, TableMeasures, TableParts
from impact.theme.theme import Theme

_FEWEST = 3  # rows before and after a page break; totals and headings of rows do not count,
_LEAST_FIRST, _LEAST_LAST = 60.0, 40.0  # or fewer that are as high as this, of a table higher than a page [pt]
_SHORT = 12  # rows of a table that rather stands whole on the next page
_CAPTION_GAP = 5.0
_SOURCE_GAP = 4.0


class TableBox(Box):
    def __init__(self, parts: TableParts, theme: Theme, where: str, measures: TableMeasures | None = None) -> None:
        self.parts, self.theme, self.where = parts, theme, where
        self._measures = measures or TableMeasures(parts, theme, where)
        self.before = self.after = theme.spacing.exhibit
        self._heights: dict[float, float] = {}

    # Measures.

    def _caption_height(self, width: float) -> float:
        texts = sum(text.height(width) for text in self.parts.caption)
        return texts + _CAPTION_GAP if texts else 0.0

    def _notes_height(self, width: float) -> float:
        texts = sum(text.height(width) for text in self.parts.notes)
        return texts + _SOURCE_GAP if texts and self.parts.last else 0.0

    def height(self, width: float) -> float:
        height = self._heights.get(width)
        if height is None:
            rows = self._rows_height(0, len(self.parts.rows), width)
            above, below = self._caption_height(width) + self._measures.head_height(width), self._notes_height(width)
            height = self._heights[width] = above + rows + below
        return height

    # Division over pages.

    def moves_whole(self, width: float, page: float) -> bool:
        return len(self.parts.rows) <= _SHORT and self.height(width) <= page + FITS

    def _may_break(self, row: int, width: float, page: float) -> bool:
        rows = self.parts.rows
        if rows[row - 1].role == "group" or rows[row].role == "total" or rows[row].taken:
            return False
        if rows[row - 1].role == "total" and len(rows) - row < _FEWEST:
            return False  # such as the range of the total
        before, after = (sum(not each.role for each in part) for part in (rows[:row], rows[row:]))
        if self.height(width) <= page + FITS:
            return min(before, after) >= _FEWEST
        return (before >= _FEWEST or self._rows_height(0, row, width) >= _LEAST_FIRST) and (
            after >= _FEWEST or self._rows_height(row, len(rows), width) >= _LEAST_LAST
        )

    def _rows_height(self, start: int, end: int, width: float) -> float:
        return sum(self._measures.row_height(row, width) for row in self.parts.rows[start:end])

    def split(self, width: float, height: float, page: float = 0.0) -> tuple[Box, Box] | None:
        """Split between two rows; the headers are repeated. Notes that do not fit take the last rows along."""
        used = self._caption_height(width) + self._measures.head_height(width)
        fitting = 0
        for row in self.parts.rows[:-1]:
            used += self._measures.row_height(row, width)
            if used > height + FITS:
                break
            fitting += 1
        cut = next((row for row in range(fitting, 0, -1) if self._may_break(row, width, page or height)), 0)
        if not cut:
            return None
        parts = self.parts
        head = replace(parts, rows=parts.rows[:cut], last=False)
        rest = replace(parts, rows=parts.rows[cut:], caption=(), continued=True)
        return self._piece(head), self._piece(rest)

    def _piece(self, parts: TableParts) -> TableBox:
        return TableBox(parts, self.theme, self.where, self._measures)

    def places(self) -> Iterator[str]:
        for text in self.parts.caption:
            yield from text.places()

    # Drawing.

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        parts = self.parts
        y = top
        with canvas.inside(parts.elements.table):
            with canvas.inside(parts.elements.caption):
                for text in parts.caption:
                    text.draw(canvas, x, y, width)
                    y -= text.height(width)
            body = top - self._caption_height(width) - self._measures.head_height(width)
            with canvas.artifact():
                self._draw_backgrounds(canvas, x, body, width)
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

    def _draw_backgrounds(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        for row in self.parts.rows:
            height = self._measures.row_height(row, width)
            if row.role == "total":
                fill_rectangle(canvas, x, top - height, width, height, self.theme.palette.pale)
            top -= height

    def _draw_rules(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        palette, rules = self.theme.palette, self.theme.rules
        rule(canvas, x, top, width, rules.strong, palette.navy)
        for row, below in pairwise(self.parts.rows):
            top -= self._measures.row_height(row, width)
            for left, wide in self._free(below, width):
                rule(canvas, x + left, top, wide, rules.hairline, palette.rule)
        top -= self._measures.row_height(self.parts.rows[-1], width)
        rule(canvas, x, top, width, rules.strong if self.parts.last else rules.hairline, palette.navy)

    def _free(self, row: RowParts, width: float) -> Iterator[tuple[float, float]]:
        if not row.taken:
            yield 0.0, width
            return
        widths = self._measures.widths(width)
        for taken, columns in groupby(range(len(widths)), row.taken.__contains__):
            if not taken:
                places = list(columns)
                yield sum(widths[: places[0]]), sum(widths[places[0] : places[-1] + 1])

    def _draw_head(self, canvas: TaggedCanvas, x: float, bottom: float, width: float) -> None:
        if self.parts.continued:
            # Readers that cannot see hear the headers once; on paper they stand on each page (trap 14).
            with canvas.artifact("Header"):
                self._draw_headers(canvas, x, bottom, width)
            return
        with canvas.inside(self.parts.elements.head), canvas.inside(self.parts.elements.head_row):
            self._draw_headers(canvas, x, bottom, width)

    def _draw_headers(self, canvas: TaggedCanvas, x: float, bottom: float, width: float) -> None:
        measures, left = self._measures, x
        for column, pad, wide in zip(self.parts.columns, measures.left_pads, measures.widths(width), strict=True):
            room = wide - pad - measures.pad
            top = bottom + measures.row_pad + column.header.height(room)
            draw = column.header.draw_untagged if self.parts.continued else column.header.draw
            draw(canvas, left + pad, top, room)
            left += wide

    def _draw_rows(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> float:
        for row in self.parts.rows:
            with canvas.inside(row.element):
                for cell, column, left, wide in self._measures.cells(row, width):
                    self._draw_cell(canvas, cell, column, x + left, top, wide)
            top -= self._measures.row_height(row, width)
        return top

    def _draw_cell(
        self, canvas: TaggedCanvas, cell: CellParts, column: int, left: float, top: float, wide: float
    ) -> None:
        text, room = cell.text, self._measures.text_width(cell, column, wide)
        start = left + self._measures.left_pads[column]
        text_top = top - self._measures.row_pad
        if cell.status:
            mark = start
            if text.align == "right":
                mark += room - text.text.natural_width()
            box = (mark, text.baseline(text_top) - 0.2, MARK, MARK)
            with canvas.inside(text.element):
                status_mark(canvas, box, cell.status, self.theme.palette.navy, cell.status_words)
            start += cell.extra()
        text.draw(canvas, start, text_top, room)
