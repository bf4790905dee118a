"""Columns that one run of boxes flows through: down the first, then the next, and on to the next page."""

from collections.abc import Iterator, Sequence

from impact.output.pdf.file.canvas import TaggedCanvas
from impact.output.pdf.page.box import FITS, Box
from impact.output.pdf.page.stack import BlockStack

_LEAST = 40.0  # of the columns at the foot of a page: lower ones are left to the next page [pt]
_NEAR = 0.1  # how near the search comes to the least height [pt]
_NO_END = 1e6  # where columns are balanced, a table rather begins the next one than being divided [pt]


class FlowingColumns(Box):
    """Columns of equal width, read one after the other; on their last page all have about one height."""

    def __init__(
        self, content: BlockStack, count: int, gutter: float, where: str, full: Sequence[BlockStack] = ()
    ) -> None:
        """Place boxes.

        Args:
            content: in its order. count: of columns. gutter: between them [pt]. where: of the block.
            full: the columns where they fill a page; balanced unless given.
        """
        self.content, self.count, self.gutter, self.where = content, count, gutter, where
        self.before, self.after = content.before, content.after
        self._full = [*full]
        self._columns: dict[float, list[BlockStack]] = {}  # by the width of the box

    def wide(self, width: float) -> float:
        return (width - self.gutter * (self.count - 1)) / self.count

    def _filled(self, wide: float, height: float, page: float) -> tuple[list[BlockStack], BlockStack | None] | None:
        """Return columns of a height and what has no room in them; None where one has no room for its first box."""
        columns: list[BlockStack] = []
        rest: BlockStack | None = self.content
        while rest is not None and len(columns) < self.count:
            if rest.height(wide) <= height + FITS:
                columns.append(rest)
                rest = None
                continue
            pieces = rest.split(wide, height, page)
            if pieces is None:
                return None
            head, rest = pieces
            columns.append(head)
        return columns, rest

    def columns(self, width: float) -> list[BlockStack]:
        """Return what stands in each column, at the least height that takes all of it where none is given."""
        if width not in self._columns:
            self._columns[width] = self._full or self._balanced(self.wide(width))
        return self._columns[width]

    def _balanced(self, wide: float) -> list[BlockStack]:
        most = self.content.height(wide)
        least, best = most / (self.count + 1), [self.content]
        while most - least > _NEAR:
            middle = (least + most) / 2
            filled = self._filled(wide, middle, _NO_END)
            if filled is None or filled[1] is not None:
                least = middle
            else:
                most, best = middle, filled[0]
        return best

    def height(self, width: float) -> float:
        return max(column.height(self.wide(width)) for column in self.columns(width))

    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        wide = self.wide(width)
        for place, column in enumerate(self.columns(width)):
            column.draw(canvas, x + place * (wide + self.gutter), top, wide)

    def split(self, width: float, height: float, page: float = 0.0) -> tuple[Box, Box] | None:
        wide = self.wide(width)
        filled = self._filled(wide, height, page or height)
        if filled is None:
            return None
        columns, rest = filled
        if rest is None or columns[0].height(wide) < _LEAST:
            return None
        head = FlowingColumns(self.content, self.count, self.gutter, self.where, columns)
        return head, FlowingColumns(rest, self.count, self.gutter, self.where)

    def places(self) -> Iterator[str]:
        for each in self._full or [self.content]:
            yield from each.places()
