"""A page break."""

from __future__ import annotations

from dataclasses import dataclass

from impact.document.block import Block


@dataclass(frozen=True)
class PageBreak(Block):
    """What follows starts a new page."""

    def name(self) -> str:
        """Return the kind."""
        return "page break"
