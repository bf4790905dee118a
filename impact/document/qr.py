"""A QR code."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from impact.document.block import Block
from impact.document.quoting import alt_text_problems, find_unwritable, name_block
from impact.document.spans import Text
from impact.document.status import Status

if TYPE_CHECKING:
    import segno

LONGEST_CODE = 122  # bytes of a QR code of 45 modules: more would be too fine to be read from 25 mm of paper


@dataclass(frozen=True)
class Qr(Block):
    """A QR code that leads to an address, with words beside it.

    Attributes:
        url: the address.
        alt: where the code leads, for those who cannot see it.
        text: the address in words, and what is there.
        title: stands over the words.
    """

    url: str
    alt: str
    text: Text
    title: Text = ()

    def name(self) -> str:
        """Return the kind and the address."""
        return name_block("QR code", self.url)

    def texts(self) -> Iterator[Text]:
        """Yield title and words."""
        yield from (self.title, self.text)

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
