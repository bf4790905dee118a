"""The key to the status marks."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from impact.document.block import Block
from impact.document.spans import Text, plain
from impact.document.status import Status


@dataclass(frozen=True)
class StatusKey(Block):
    """The key to the status marks: reported solid, modelled hatched, announced outlined.

    Attributes:
        items: each status with its words.
    """

    items: tuple[tuple[Status, Text], ...]

    def name(self) -> str:
        """Return the kind."""
        return "status key"

    def texts(self) -> Iterator[Text]:
        """Yield the words."""
        yield from (words for _, words in self.items)

    def lines(self, status: Mapping[Status, str]) -> Iterator[str]:
        """Yield each status with its words."""
        yield from (plain(words) for _, words in self.items)

    def problems(self) -> Iterator[str]:
        """Yield whether the key is empty."""
        if not self.items:
            yield "has no marks. Leave it out."
