"""Blocks that hold others or list them: boxes set apart, columns side by side, contents."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from impact.document.block import Block, plain
from impact.document.prose import Heading


@dataclass(frozen=True)
class Callout(Block):
    """A box that is set apart, such as "What this brief does not say".

    Attributes:
        blocks: what stands in it.
        tone: how strongly it is set apart; `apart` by a thin rule alone, as words of another author are.
    """

    blocks: tuple[Block, ...]
    tone: Literal["plain", "warning", "apart"] = "plain"

    def name(self) -> str:
        """Return the kind and the name of the first block inside."""
        return f"callout with {self.blocks[0].name()}" if self.blocks else "callout"

    def inside(self) -> Iterator[Block]:
        """Yield the blocks."""
        yield from self.blocks

    def with_inside(self, change: Callable[[Iterable[Block]], tuple[Block, ...]]) -> Callout:
        """Return the callout with its blocks changed."""
        return replace(self, blocks=change(self.blocks))

    def problems(self) -> Iterator[str]:
        """Yield whether it is empty."""
        if not self.blocks:
            yield "is empty. Leave it out."


@dataclass(frozen=True)
class ColumnGrid(Block):
    """Two columns, or more, side by side.

    Attributes:
        widths: shares of the text width, one for each column.
        flows: whether all columns are one run of blocks, so that a page may end any of them elsewhere.
    """

    columns: tuple[tuple[Block, ...], ...]
    widths: tuple[float, ...] = (0.5, 0.5)
    flows: bool = False

    def name(self) -> str:
        """Return the kind and the name of the first block inside."""
        first = next(iter(self.columns), ())
        return f"grid with {first[0].name()}" if first else "grid"

    def inside(self) -> Iterator[Block]:
        """Yield the blocks column by column."""
        for column in self.columns:
            yield from column

    def with_inside(self, change: Callable[[Iterable[Block]], tuple[Block, ...]]) -> ColumnGrid:
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


def halves(blocks: Sequence[Block]) -> ColumnGrid:
    """Return two blocks or more in two columns of about equal length."""
    lengths = [sum(len(plain(text)) for text in block.texts()) for block in blocks]
    turn = min(range(1, len(blocks)), key=lambda at: abs(sum(lengths[:at]) - sum(lengths[at:])))
    return ColumnGrid((tuple(blocks[:turn]), tuple(blocks[turn:])), flows=True)


@dataclass(frozen=True)
class Contents(Block):
    """The headings of the document with their pages; those left out of the outline never.

    Attributes:
        levels: which headings are listed.
        without: ids of headings that are not, such as the title above it.
    """

    levels: tuple[int, ...] = (2, 3)
    without: tuple[str, ...] = ()

    def name(self) -> str:
        """Return the kind."""
        return "contents"

    def lists(self, heading: Heading) -> bool:
        """Return whether a heading of the document is listed."""
        return heading.outline and heading.level in self.levels and heading.id not in self.without
