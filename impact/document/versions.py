"""The same content in several lengths."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace

from impact.document.block import Block


@dataclass(frozen=True)
class Versions(Block):
    """Content in several lengths, of which a page takes the longest that it has room for (`impact/pdf/fitting.py`).

    An exhibit that may be left to the annex is one with a line that says so as its shorter version, or with nothing.

    Attributes:
        versions: from the longest to the shortest; the last may hold no block.
        first: whether its page finds room for it before any other that it has to choose of.
    """

    versions: tuple[tuple[Block, ...], ...]
    first: bool = False

    def name(self) -> str:
        """Return the kind and the name of the first block of the longest version."""
        first = next(iter(self.versions), ())
        return f"versions of {first[0].name()}" if first else "versions"

    def inside(self) -> Iterator[Block]:
        """Yield the blocks of the longest version."""
        yield from next(iter(self.versions), ())

    def with_inside(self, change: Callable[[Iterable[Block]], tuple[Block, ...]]) -> Versions:
        """Return the block with every version changed."""
        return replace(self, versions=tuple(change(version) for version in self.versions))

    def problems(self) -> Iterator[str]:
        """Yield whether there is nothing to choose from."""
        if not self.versions or not self.versions[0]:
            yield "has no content. Give it the longest version first, or leave it out."
