"""What stands on every page."""

from __future__ import annotations

from dataclasses import dataclass

from impact.document.spans import Text


@dataclass(frozen=True)
class Logo:
    """A picture (PNG or JPEG) at the head of every page.

    Attributes:
        image: the file.
        alt: says it to those who cannot see it, on the first page; empty when it is an ornament.
        height_mm: how high it is printed.
        name: what messages call it.
    """

    image: bytes
    alt: str = ""
    height_mm: float = 8.0
    name: str = "logo"


@dataclass(frozen=True)
class Running:
    """What stands on every page.

    Attributes:
        header_left: at the head, on the left.
        header_right: at the head, on the right.
        footer_left: at the foot, on the left.
        page_of: the page number; holds {page} and {pages}.
        logo: at the head, before the text on the left; None for none.
    """

    header_left: Text
    header_right: Text
    footer_left: Text
    page_of: str = "{page} / {pages}"
    logo: Logo | None = None
