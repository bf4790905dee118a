"""The logo of a house as a picture that Word shows."""

from __future__ import annotations

from impact.export.logo_png import logo_png
from impact.look.brand import Logo

PIXELS = 400  # of height: sharp on paper at the head of a page and on a cover


def png_of(logo: Logo) -> bytes:
    """Return a logo as PNG, be it of pixels or of shapes."""
    return logo_png(logo, PIXELS)
