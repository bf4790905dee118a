"""Grids: columns side by side."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from impact.document import ColumnGrid
from impact.output.pdf.box_maker import BoxMaker, make_box
from impact.output.pdf.boxes.figure import FigureBox
from impact.output.pdf.file.canvas import TaggedCanvas
from impact.output.pdf.page.box import FITS, Box
from impact.output.pdf.page.columns import FlowingColumns
from impact.output.pdf.page.stack import BlockStack


@make_box.register(ColumnGrid)
def grid_box(block: ColumnGrid, maker: BoxMaker) -> Box:
    if block.flows:
        return FlowingColumns(
            maker.stack((*block.inside(),), maker.where), len(block.columns), maker.gutter(), maker.where
        )
    columns = [maker.stack(column, maker.where) for column in block.columns]
    return GridBox(columns, block.widths, maker.gutter(), maker.where)


class GridBox(Box):
    """Columns side by side.

    Where all columns begin with the same kinds of blocks (headings, then figures), these stand in rows: titles, charts
    and sources on common lines. What follows flows in each column by itself.
    """

    def __init__(self, columns: list[BlockStack], shares: tuple[float, ...], gutter: float, where: str) -> None:
        self.columns, self.shares, self.gutter, self.where = columns, shares, gutter, where
        self.before = max((column.before for column in columns), default=0.0)
        self.after = max((column.after for column in columns), default=0.0)

    def widths(self, width: float) -> list[float]:
        room = width - self.gutter * (len(self.columns) - 1)
        return [room * share / sum(self.shares) for share in self.shares]

    def _common_rows(self) -> int:
        rows = list(zip(*(column.items for column in self.columns), strict=False))
        same = list(takewhile(lambda row: len({type(item) for item in row}) == 1, rows))
        figures = [index for index, row in enumerate(same) if isinstance(row[0], FigureBox)]
        return figures[-1] + 1 if figures else 0

    def _row_heights(self, row: int, widths: list[float]) -> tuple[float, ...]:
        items = [column.items[row] for column in self.columns]
        if all(isinstance(item, FigureBox) for item in items):
            parts = [
                item.part_heights(width)
                for item, width in zip(items, widths, strict=True)
                if isinstance(item, FigureBox)
            ]
            return tuple(max(heights) for heights in zip(*parts, strict=True))
        return (max(item.height(width) for item, width in zip(items, widths, strict=True)),)

    def _gap(self, row: int) -> float:
        if row == 0:
            return 0.0
        above = max(column.items[row - 1].after for column in self.columns)
        below = max((column.items[row].before for column in self.columns if len(column.items) > row), default=0.0)
        return max(above, below)

    def _rests(self, rows: int) -> list[BlockStack]:
        return [BlockStack(column.items[rows:], column.where) for column in self.columns]

    def height(self, width: float) -> float:
        widths, rows = self.widths(width), self._common_rows()
        used = sum(self._gap(row) + sum(self._row_heights(row, widths)) for row in range(rows))
        rests = self._rests(rows)
        rest = max(stack.height(column) for stack, column in zip(rests, widths, strict=True))
        return used + (self._gap(rows) + rest if rest else 0.0)

    def places(self) -> Iterator[str]:
        for column in self.columns:
            yield from column.places()

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        widths, rows = self.widths(width), self._common_rows()
        rests = self._rests(rows)
        left = x
        for column, rest, column_width in zip(self.columns, rests, widths, strict=True):
            y = top
            for row in range(rows):
                y -= self._gap(row)
                heights = self._row_heights(row, widths)
                item = column.items[row]
                if isinstance(item, FigureBox):
                    item.draw_parts(canvas, left, y, column_width, heights)
                else:
                    item.draw(canvas, left, y, column_width)
                y -= sum(heights)
            rest.draw(canvas, left, y - self._gap(rows), column_width)
            left += column_width + self.gutter

    def split(self, width: float, height: float, page: float = 0.0) -> tuple[Box, Box] | None:
        widths, rows = self.widths(width), self._common_rows()
        used = 0.0
        for row in range(rows):
            needed = self._gap(row) + sum(self._row_heights(row, widths))
            if used + needed > height + FITS:
                return self._cut([row] * len(self.columns)) if row else None
            used += needed
        room = height - used - self._gap(rows)
        heads, tails, moved = [], [], False
        for column, rest, column_width in zip(self.columns, self._rests(rows), widths, strict=True):
            head, tail = rest, BlockStack([], rest.where)
            if rest.height(column_width) > room + FITS:
                pieces = rest.split(column_width, room, page or height)
                if pieces is None:
                    if not rows:
                        return None
                    head, tail = BlockStack([], rest.where), rest
                else:
                    head, tail = pieces
            moved = moved or bool(head.items) or bool(rows)
            heads.append(BlockStack([*column.items[:rows], *head.items], column.where))
            tails.append(tail)
        return (self._like(heads), self._like(tails)) if moved else None

    def _cut(self, rows: list[int]) -> tuple[Box, Box]:
        heads = [BlockStack(column.items[:row], column.where) for column, row in zip(self.columns, rows, strict=True)]
        tails = [BlockStack(column.items[row:], column.where) for column, row in zip(self.columns, rows, strict=True)]
        return self._like(heads), self._like(tails)

    def _like(self, columns: list[BlockStack]) -> GridBox:
        return GridBox(columns, self.shares, self.gutter, self.where)
