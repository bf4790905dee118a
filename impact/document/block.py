"""What all kinds of block have in common."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable, Iterator, Mapping

from impact.document.spans import Status, Text, plain


class Block(ABC):
    """A piece of content without layout.

    Each kind of block is a frozen dataclass. It says what messages call it, and overrides those of the methods below
    that apply to it; nothing else needs to know the kind. `impact/output/pdf/boxes` has a function that sets it.
    """

    @abstractmethod
    def name(self) -> str:
        """Return what messages call this block: its kind, and its id or its first words."""

    def problems(self) -> Iterator[str]:
        """Yield what is wrong with this block by itself, as sentences whose subject is the block."""
        yield from ()

    def texts(self) -> Iterator[Text]:
        """Yield the texts of this block; those of blocks inside it are their own."""
        yield from ()

    def lines(self, status: Mapping[Status, str]) -> Iterator[str]:
        """Yield the words of this block as lines of plain text, in reading order; those of blocks inside are their own.

        Args:
            status: what the document calls reported, modelled and announced.
        """
        yield from (line for content in self.texts() if (line := plain(content).strip()))

    def anchor(self) -> str:
        """Return the id of this block, which no other block may have; empty for none."""
        return ""

    def anchors(self) -> Iterator[str]:
        """Yield every name in this block that links (`#NAME`) may lead to."""
        if anchor := self.anchor():
            yield anchor

    def inside(self) -> Iterator[Block]:
        """Yield the blocks directly inside this one, in reading order."""
        yield from ()

    def with_inside(self, change: Callable[[Iterable[Block]], tuple[Block, ...]]) -> Block:
        """Return this block with `change` applied to each sequence of blocks inside it."""
        return self
