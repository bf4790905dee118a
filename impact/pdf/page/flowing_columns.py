"""Columns that one run of items flows through: down the first, then the next, and on to the next page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise

from impact.pdf.file.canvas import TaggedCanvas
from impact.pdf.file.structure import Element
from impact.pdf.page.box import FITS, Box

FEWEST = 3  # items in the first column of a page: fewer at its foot leave the list to the next one
_HALVINGS = 24  # in the search for columns of one height


class FlowingColumns(Box):
    """Items in columns of equal width, read column by column; on its last page all columns have about one height."""

    def __init__(
        self, items: Sequence[Box], count: int, gutter: float, where: str, element: Element, full: float = 0.0
    ) -> None:
        """Place items.

        Args:
            items: in their order; none is divided. count: of columns. gutter: between them [pt]. where: of the block.
            element: that they stand under in the structure tree. full: height of the columns; balanced unless given.
        """
        self.items, self.count, self.gutter, self.where = list(items), count, gutter, where
        self.element, self._full = element, full
        self._balanced: dict[float, list[list[Box]]] = {}  # by the width of the box
        if items:
            self.before, self.after = items[0].before, items[-1].after

    def _wide(self, width: float) -> float:
        return (width - self.gutter * (self.count - 1)) / self.count

    def _filled(self, heights: Sequence[float], height: float) -> list[list[Box]]:
        """Return the items in as many columns of a height as they need; an item that is higher has one of its own.

        Args:
            heights: Of the items [pt].
            height: Of a column [pt].
        """
        columns: list[list[Box]] = []
        used = 0.0
        for item, own in zip(self.items, heights, strict=True):
            above = max(columns[-1][-1].after, item.before) if columns else 0.0
            needed = above + own
            if columns and used + needed <= height + FITS:
                columns[-1].append(item)
                used += needed
            else:
                columns.append([item])
                used = own
        return columns

    def _heights(self, width: float) -> list[float]:
        wide = self._wide(width)
        return [item.height(wide) for item in self.items]

    def _columns(self, width: float) -> list[list[Box]]:
        """Return the items of each column, at the least height that takes all of them where none is given."""
        if width not in self._balanced:
            self._balanced[width] = self._new_columns(self._heights(width))
        return self._balanced[width]

    def _new_columns(self, heights: Sequence[float]) -> list[list[Box]]:
        if self._full:
            return self._filled(heights, self._full)
        least = 0.0
        most = sum(height + item.before + item.after for item, height in zip(self.items, heights, strict=True))
        for _ in range(_HALVINGS):
            middle = (least + most) / 2
            least, most = (least, middle) if len(self._filled(heights, middle)) <= self.count else (middle, most)
        return self._filled(heights, most)

    def height(self, width: float) -> float:
        """Return the height of the highest column."""
        return max((self._height(column, width) for column in self._columns(width)), default=0.0)

    def _height(self, column: Sequence[Box], width: float) -> float:
        gaps = sum(max(above.after, below.before) for above, below in pairwise(column))
        return gaps + sum(item.height(self._wide(width)) for item in column)

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw column by column, as they are read."""
        wide = self._wide(width)
        with canvas.inside(self.element):
            for place, column in enumerate(self._columns(width)):
                y = top
                for above, item in pairwise([None, *column]):
                    assert item is not None
                    y -= 0.0 if above is None else max(above.after, item.before)
                    item.draw(canvas, x + place * (wide + self.gutter), y, wide)
                    y -= item.height(wide)

    def split(self, width: float, height: float, page: float = 0.0) -> tuple[Box, Box] | None:
        """Return full columns, and the items that have no room in them."""
        columns = self._filled(self._heights(width), height)
        if len(columns) <= self.count or len(columns[0]) < min(FEWEST, len(self.items)):
            return None
        if any(self._height(column, width) > height + FITS for column in columns[: self.count]):
            return None  # an item that is higher than the room
        taken = sum(len(column) for column in columns[: self.count])
        head = FlowingColumns(self.items[:taken], self.count, self.gutter, self.where, self.element, height)
        return head, FlowingColumns(self.items[taken:], self.count, self.gutter, self.where, self.element)

    def places(self) -> Iterator[str]:
        """Yield the places in the items."""
        for item in self.items:
            yield from item.places()
