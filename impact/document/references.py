"""What leads out of a document or stands for it: sources, QR codes, lines to sign on."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from impact.document.block import Block, Status, Text, alt_text_problems, find_unwritable, name_block, plain

if TYPE_CHECKING:
    import segno


@dataclass(frozen=True)
class Sources(Block):
    """Numbered sources; the number in the text is the place in this list, and `#source-N` links to it.

    Attributes:
        chosen: numbers of the items in a list that leaves some out; empty where each follows the one before.
        columns: that the list flows through on paper, page by page.
    """

    items: tuple[Text, ...]
    chosen: tuple[int, ...] = ()
    columns: int = 1

    def name(self) -> str:
        """Return the kind."""
        return "sources"

    def numbers(self) -> Sequence[int]:
        """Return the number of each item."""
        return self.chosen or range(1, 1 + len(self.items))

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


LONGEST_CODE = 122  # bytes of a QR code of 45 modules: more would be too fine to be read from 25 mm of paper


@dataclass(frozen=True)
class Qr(Block):
    """A QR code that leads to an address, with words beside it.

    Attributes:
        alt: where the code leads, for those who cannot see it.
        text: the address in words, and what is there.
        title: stands over the words.
        named: lines before the words, such as who made the document and who checked it.
    """

    url: str
    alt: str
    text: Text
    title: Text = ()
    named: tuple[Text, ...] = ()

    def name(self) -> str:
        """Return the kind and the address."""
        return name_block("QR code", self.url)

    def texts(self) -> Iterator[Text]:
        """Yield title, lines and words."""
        yield from (self.title, *self.named, self.text)

    def lines(self, status: Mapping[Status, str]) -> Iterator[str]:
        """Yield where the code leads, then title and words."""
        yield self.alt
        yield from super().lines(status)

    def problems(self) -> Iterator[str]:
        """Yield what is wrong with alt text and address."""
        yield from alt_text_problems(self.alt, "Say where the code leads, as in: QR code linking to example.org.")
        if message := find_unwritable(self.url):
            yield f"its address {message}"
            return
        length = len(self.url.encode())
        if not 0 < length <= LONGEST_CODE:
            yield f"its address has {length} bytes; 1 to {LONGEST_CODE} can be read from paper. Use a short one."


def code_of(url: str) -> segno.QRCode:
    """Return the code of an address."""
    import segno

    return segno.make(url, error="m", micro=False)


def code_modules(url: str) -> list[list[bool]]:
    """Return the modules of the code of an address, row by row: dark or not."""
    return [[bool(module) for module in row] for row in code_of(url).matrix]


@dataclass(frozen=True)
class Signatory:
    """Who signs.

    Attributes:
        name: printed under the role; empty when it is not known yet.
        date: printed on its line; empty when it is not known yet.
        field: name of the field for a digital signature on the line; empty for none.
    """

    role: str
    name: str = ""
    date: str = ""
    field: str = ""


@dataclass(frozen=True)
class SignOff(Block):
    """Lines to sign on, two beside each other.

    Attributes:
        signature: what is written under the line for a signature, in the language of the document.
        date: what is written under the line for a date, in the language of the document.
        statement: what they sign for.
    """

    items: tuple[Signatory, ...]
    signature: str
    date: str
    statement: Text = ()

    def name(self) -> str:
        """Return the kind and the roles."""
        return name_block("sign-off", ", ".join(item.role for item in self.items))

    def texts(self) -> Iterator[Text]:
        """Yield the statement."""
        yield self.statement

    def lines(self, status: Mapping[Status, str]) -> Iterator[str]:
        """Yield the statement, then each role with name, signature and date."""
        yield from super().lines(status)
        for item in self.items:
            date = f"{self.date}: {item.date}" if item.date else self.date
            yield "; ".join(part for part in (f"{item.role}: {item.name}".rstrip(": "), self.signature, date) if part)

    def problems(self) -> Iterator[str]:
        """Yield whether nobody signs."""
        if not self.items:
            yield "names nobody who signs. Leave it out."
