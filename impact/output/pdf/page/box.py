"""Boxes: what a page is built from. A box knows its height at a width, may be split, and draws itself.

Platypus has boxes too, but its paragraphs and tables would need a dozen private hooks before they can be tagged. Boxes
that know their structure element need none, and they name the block when something does not fit.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator
from typing import ClassVar

from impact.core.errors import ImpactError
from impact.output.pdf.file.canvas import TaggedCanvas

FITS = 0.01  # rounding slack [pt]


class Box(ABC):
    """A piece of the page.

    Attributes:
        where: the block in words, for messages.
        before: space above [pt]; none at the top of a page.
        after: space below [pt]; of this and the space above the next box the larger one counts.
        keep_with_next: never the last on a page when something follows.
        leads: the last on a page only where that would be far from full without it and what stays with it.
        page_break: what follows starts a new page.
        section: the words of a heading that begins a section.
    """

    where: str = ""
    before: float = 0.0
    after: float = 0.0
    keep_with_next: bool = False
    leads: bool = False
    page_break: ClassVar[bool] = False
    section: str = ""

    @abstractmethod
    def height(self, width: float) -> float:
        """Return the height at a width [pt]."""

    @abstractmethod
    def draw(self, canvas: TaggedCanvas, x: float, top: float, width: float) -> None:
        """Draw the box; (x, top) is its upper left corner on the page."""

    def split(self, width: float, height: float, page: float = 0.0) -> tuple[Box, Box] | None:
        """Return a piece no higher than `height` and the rest; None when it must stay whole.

        Args:
            width: of the box. height: what is left of a page [pt].
            page: height of a whole page [pt]; `height` unless given.
        """
        return None

    def moves_whole(self, width: float, page: float) -> bool:
        """Return whether it goes to the next page rather than over two, where it leaves a page that is full enough."""
        return False

    def places(self) -> Iterator[str]:
        yield from ()


class DoesNotFitError(ImpactError):
    """A box is higher than a whole page or column and cannot be split."""

    def __init__(self, where: str, needed: float, room: float) -> None:
        super().__init__(
            f"{where} is {needed:.0f} pt high and cannot be divided; a page has room for {room:.0f} pt. "
            "Make it lower, or give its content in several blocks."
        )
