"""Text in reading order: headings, paragraphs, lists, and where a page ends."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from impact.document.block import Block, Status, Text, name_block, plain

DEEPEST = 3  # levels of headings


@dataclass(frozen=True)
class Heading(Block):
    """A heading; levels may not be skipped.

    Attributes:
        level: 1 for the title of a page, or of a document, 2 for a section, 3 inside one.
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

    @property
    def line(self) -> str:
        """Its words on one line."""
        return plain(self.text).replace("\n", " ")

    def place(self, number: int) -> str:
        """Return the name under which links find it, given its number in the document, from 1."""
        return self.id or f"heading-{number}"

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
        yield f"{'#' * self.level} {self.line}"

    def problems(self) -> Iterator[str]:
        """Yield what is wrong with words and level."""
        if not plain(self.text).strip():
            yield "is empty. Give it text, or leave it out."
        if not 1 <= self.level <= DEEPEST:
            yield f"has level {self.level}. Headings have levels 1 to {DEEPEST}."


@dataclass(frozen=True)
class Paragraph(Block):
    """Running text.

    Attributes:
        role: what it is for; the theme says how that looks.
        opens: it opens what follows, such as a list, and never ends a page alone.
    """

    text: Text
    role: Literal["body", "standfirst", "small", "note"] = "body"
    opens: bool = False

    def name(self) -> str:
        """Return the kind and the first words."""
        return name_block("paragraph", plain(self.text))

    def texts(self) -> Iterator[Text]:
        """Yield the words."""
        yield self.text

    def problems(self) -> Iterator[str]:
        """Yield whether it is empty."""
        if not plain(self.text).strip():
            yield "is empty. Give it text, or leave it out."


@dataclass(frozen=True)
class ItemList(Block):
    """A list.

    Attributes:
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


@dataclass(frozen=True)
class PageBreak(Block):
    """What follows starts a new page.

    Attributes:
        spaces: how much white stands between the blocks and lines that follow, as a share of that of the theme.
    """

    spaces: float = 1.0

    def name(self) -> str:
        """Return the kind."""
        return "page break"
