"""The table of contents."""

from __future__ import annotations

from dataclasses import dataclass

from impact.document.block import Block
from impact.document.heading import Heading


@dataclass(frozen=True)
class Contents(Block):
    """The headings of the document with their pages; those left out of the outline never.

    Attributes:
        levels: which headings are listed. without: ids of headings that are not, such as the title above it.
    """

    levels: tuple[int, ...] = (2, 3)
    without: tuple[str, ...] = ()

    def name(self) -> str:
        """Return the kind."""
        return "contents"

    def lists(self, heading: Heading) -> bool:
        """Return whether a heading of the document is listed."""
        return heading.outline and heading.level in self.levels and heading.id not in self.without
