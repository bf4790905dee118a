"""Boxes under each other, and where a page may end between them."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from impact.output.pdf.file.canvas import TaggedCanvas
from impact.output.pdf.file.structure import Element
from impact.output.pdf.page.box import FITS, Box

_SHORT_LIST = 100.0  # a list as high as a few lines is not divided into one item and the rest [pt]
_MOST_TOGETHER = 6  # headings in a row that stay together
ENOUGH = 0.75  # of a page, after which what follows may begin the next one
_LED = 0.6  # of a page, after which a title with a few lines begins the next one rather than ending it
MOST_SPREAD = 0.5  # how much wider the spaces on a page may become to fill it, as a share
MOST_CLOSER = 0.3  # how much closer, to leave the foot of the page free or to hold one more block


class BlockStack(Box):
    def __init__(self, items: list[Box], where: str = "", element: Element | None = None) -> None:
        self.items = items
        self.where = where
        self.element = element
        self._slack = 0.0
        if items:
            self.before, self.after = items[0].before, items[-1].after

    def height(self, width: float) -> float:
        total, previous = 0.0, None
        for item in self.items:
            total += _gap(previous, item) + item.height(width)
            previous = item
        return total

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        if self.element is None:
            self._draw_items(canvas, x, top, width)
            return
        with canvas.inside(self.element):
            self._draw_items(canvas, x, top, width)

    def places(self) -> Iterator[str]:
        for item in self.items:
            yield from item.places()

    def _draw_items(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        gaps = [_gap(*pair) for pair in pairwise([None, *self.items])]
        wider = 1 + self._slack / total if (total := sum(gaps)) else 1.0
        for gap, item in zip(gaps, self.items, strict=True):
            top -= gap * wider
            item.draw(canvas, x, top, width)
            top -= item.height(width)

    def spread(self, slack: float) -> None:
        """Widen the spaces between the items by `slack` in all when it is drawn, by half of them at most.

        A slack below zero sets them closer, as far as that goes.
        """
        gaps = self._spaces()
        if slack <= MOST_SPREAD * gaps:
            self._slack = max(slack, -MOST_CLOSER * gaps)

    def taken(self, width: float) -> float:
        return self.height(width) + self._slack

    def closest(self, width: float) -> float:
        return self.height(width) - MOST_CLOSER * self._spaces()

    def fits(self, width: float, room: float) -> bool:
        used, previous = 0.0, None
        for item in self.items:  # no further than it goes: what is left of a document is asked page by page
            used += (1.0 - MOST_CLOSER) * _gap(previous, item) + item.height(width)
            if used > room + FITS:
                return False
            previous = item
        return True

    def _spaces(self) -> float:
        return sum(_gap(*pair) for pair in pairwise([None, *self.items]))

    def split(self, width: float, height: float, page: float = 0.0) -> tuple[BlockStack, BlockStack] | None:
        used, previous, page = 0.0, None, page or height
        for index, item in enumerate(self.items):
            gap = _gap(previous, item)
            if used + gap + item.height(width) > height + FITS:
                if item.moves_whole(width, page) and self._is_enough(index, width, height, page):
                    return self._cut_before(index)
                pieces = item.split(width, height - used - gap, page)
                if pieces is not None:
                    head, rest = [*self.items[:index], pieces[0]], [pieces[1], *self.items[index + 1 :]]
                    return self._like(head), self._like(rest)
                if index and self.items[index - 1].leads and self._is_enough(index - 1, width, height, page, _LED):
                    index -= 1
                return None if self._is_short_list(index, width) else self._cut_before(index)
            used += gap + item.height(width)
            previous = item
        return None

    def _is_short_list(self, index: int, width: float) -> bool:
        if self.element is None or self.element.tag not in ("L", "TOC") or index not in (1, len(self.items) - 1):
            return False
        return self.height(width) < _SHORT_LIST

    def _first_with(self, index: int) -> int:
        while index > 0 and self.items[index - 1].keep_with_next:
            index -= 1
        return index

    def _is_enough(self, index: int, width: float, height: float, page: float, share: float = ENOUGH) -> bool:
        left = self._like(self.items[: self._first_with(index)]).height(width)
        return page - height + left >= share * page

    def _cut_before(self, index: int) -> tuple[BlockStack, BlockStack] | None:
        """Break before an item, or further up when the item above must stay with it."""
        start = self._first_with(index)
        if start == 0 and index > _MOST_TOGETHER:
            start = index  # nothing but headings: they cannot all stay with what follows
        return (self._like(self.items[:start]), self._like(self.items[start:])) if start > 0 else None

    def _like(self, items: list[Box]) -> BlockStack:
        return BlockStack(items, self.where, self.element)


def _gap(previous: Box | None, item: Box | None) -> float:
    return 0.0 if previous is None or item is None else max(previous.after, item.before)
