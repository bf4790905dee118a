"""What stands on every page."""

from __future__ import annotations

from dataclasses import dataclass

from impact.document.drawing import Drawing
from impact.document.spans import Text


@dataclass(frozen=True)
class Logo:
    """A picture at the head of every page: of pixels (PNG or JPEG), or a drawing.

    Attributes:
        image: the file; empty for a drawing.
        alt: says it to those who cannot see it, on the first page; empty when it is an ornament.
        height_mm: how high it is printed.
        name: what messages call it.
        drawing: its outlines, in units of their own; None for a picture of pixels.
    """

    image: bytes
    alt: str = ""
    height_mm: float = 8.0
    name: str = "logo"
    drawing: Drawing | None = None


@dataclass(frozen=True)
class Running:
    """What stands on every page.

    Attributes:
        header_left: at the head, on the left.
        header_right: at the head, on the right; pages shorten it where it has no room.
        footer_left: at the foot, on the left.
        page_of: the page number; holds {page} and {pages}.
        logo: at the head, before the text on the left; None for none.
        header_short: in the place of `header_left` on pages without room for both texts; None for the same.
    """

    header_left: Text
    header_right: Text
    footer_left: Text
    page_of: str = "{page} / {pages}"
    logo: Logo | None = None
    header_short: Text | None = None
