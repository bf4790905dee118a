"""A list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from impact.document.block import Block
from impact.document.quoting import name_block
from impact.document.spans import Text, plain
from impact.document.status import Status


@dataclass(frozen=True)
class ItemList(Block):
    """A list.

    Attributes:
        items: its texts.
        numbered: whether each item is a step with a numeral; otherwise it has a dash.
        role: what the list is for; the theme says how that looks.
    """

    items: tuple[Text, ...]
    numbered: bool = False
    role: Literal["body", "small"] = "body"

    def name(self) -> str:
        """Return the kind and the first words."""
        return name_block("list", plain(self.items[0]) if self.items else "")

    def texts(self) -> Iterator[Text]:
        """Yield the items."""
        yield from self.items

    def lines(self, status: Mapping[Status, str]) -> Iterator[str]:
        """Yield the items, each behind a dash or its number."""
        for number, item in enumerate(self.items, start=1):
            yield f"{f'{number}.' if self.numbered else '-'} {plain(item)}"

    def problems(self) -> Iterator[str]:
        """Yield whether it is empty."""
        if not self.items:
            yield "has no items. Leave it out when there is nothing to list."
