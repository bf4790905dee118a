"""The sources of a document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from impact.document.block import Block
from impact.document.spans import Text, plain
from impact.document.status import Status


@dataclass(frozen=True)
class Sources(Block):
    """Numbered sources; the number in the text is the place in this list, and `#source-N` links to it.

    Attributes:
        items: the sources.
        first: number of the first item, for a list that goes on in another column.
        chosen: numbers of the items in a list that leaves some out; empty where each follows the one before.
        columns: that the list flows through on paper, page by page.
    """

    items: tuple[Text, ...]
    first: int = 1
    chosen: tuple[int, ...] = ()
    columns: int = 1

    def name(self) -> str:
        """Return the kind."""
        return "sources"

    def numbers(self) -> Sequence[int]:
        """Return the number of each item."""
        return self.chosen or range(self.first, self.first + len(self.items))

    def anchors(self) -> Iterator[str]:
        """Yield the name of each item."""
        yield from (source_anchor(number) for number in self.numbers())

    def texts(self) -> Iterator[Text]:
        """Yield the items."""
        yield from self.items

    def lines(self, status: Mapping[Status, str]) -> Iterator[str]:
        """Yield each source behind its number."""
        yield from (f"[{number}] {plain(item)}" for number, item in zip(self.numbers(), self.items, strict=True))

    def problems(self) -> Iterator[str]:
        """Yield whether the list is empty."""
        if not self.items:
            yield "has no items. Leave it out when there is nothing to list."
        if self.chosen and len(set(self.chosen)) != len(self.items):
            yield f"has {len(self.items)} items and {len(set(self.chosen))} numbers. Give each item its own number."


def source_anchor(number: int) -> str:
    """Return the name under which links find a source."""
    return f"source-{number}"
