"""A heading."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from impact.document.block import Block
from impact.document.quoting import name_block
from impact.document.spans import Text, plain
from impact.document.status import Status

DEEPEST = 3  # levels of headings


@dataclass(frozen=True)
class Heading(Block):
    """A heading; levels may not be skipped.

    Attributes:
        level: 1 for the title of a page, or of a document, 2 for a section, 3 inside one.
        text: its words.
        id: target of links and outline entries; empty for none.
        outline: whether the outline lists it.
        minor: set small whatever its level, as inside a column or a callout.
        set_as: the level whose look it has; 0 for that of its own level.
    """

    level: Literal[1, 2, 3]
    text: Text
    id: str = ""
    outline: bool = True
    minor: bool = False
    set_as: Literal[0, 1, 2, 3] = 0

    def name(self) -> str:
        """Return the kind and the id or first words."""
        return name_block("heading", self.id or plain(self.text))

    def anchor(self) -> str:
        """Return the id."""
        return self.id

    def texts(self) -> Iterator[Text]:
        """Yield the words."""
        yield self.text

    def lines(self, status: Mapping[Status, str]) -> Iterator[str]:
        """Yield the words behind a mark for each level."""
        words = plain(self.text).replace("\n", " ")
        yield f"{'#' * self.level} {words}"

    def problems(self) -> Iterator[str]:
        """Yield what is wrong with words and level."""
        if not plain(self.text).strip():
            yield "is empty. Give it text, or leave it out."
        if not 1 <= self.level <= DEEPEST:
            yield f"has level {self.level}. Headings have levels 1 to {DEEPEST}."
