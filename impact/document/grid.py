"""Columns side by side."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from impact.document.block import Block
from impact.document.spans import plain


@dataclass(frozen=True)
class Grid(Block):
    """Two columns, or more, side by side.

    Attributes:
        columns: the blocks of each.
        widths: shares of the text width, one for each column.
    """

    columns: tuple[tuple[Block, ...], ...]
    widths: tuple[float, ...] = (0.5, 0.5)

    def name(self) -> str:
        """Return the kind and the name of the first block inside."""
        first = next(iter(self.columns), ())
        return f"grid with {first[0].name()}" if first else "grid"

    def inside(self) -> Iterator[Block]:
        """Yield the blocks column by column."""
        for column in self.columns:
            yield from column

    def with_inside(self, change: Callable[[Iterable[Block]], tuple[Block, ...]]) -> Grid:
        """Return the grid with the blocks of each column changed."""
        return replace(self, columns=tuple(change(column) for column in self.columns))

    def problems(self) -> Iterator[str]:
        """Yield what is wrong with columns and widths."""
        if len(self.columns) < 2 or len(self.columns) != len(self.widths):
            counts = f"{len(self.columns)} columns and {len(self.widths)} widths"
            yield f"has {counts}. Give it two columns or more, and a width for each."
        elif not all(self.columns):
            yield "has an empty column. Set the other one at full width instead."
        elif not all(0 < width < math.inf for width in self.widths):
            widths = ", ".join(f"{width:g}" for width in self.widths)
            yield f"has the widths {widths}. A width is a share above zero."


def halves(blocks: Sequence[Block]) -> Grid:
    """Return two blocks or more in two columns of about equal length."""
    lengths = [sum(len(plain(text)) for text in block.texts()) for block in blocks]
    turn = min(range(1, len(blocks)), key=lambda at: abs(sum(lengths[:at]) - sum(lengths[at:])))
    return Grid((tuple(blocks[:turn]), tuple(blocks[turn:])))
