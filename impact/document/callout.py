"""A box that is set apart."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Literal

from impact.document.block import Block


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
