"""The logo of a house as pages show it; one in SVG as a drawing that is replayed: outlines stay outlines."""

from __future__ import annotations

from impact.document import Logo
from impact.document.drawing import Drawing, Operators
from impact.look.brand import Brand
from impact.look.logo import aspect, vector

HIGHEST_MM, WIDEST_MM = 8.0, 42.0  # of a logo at the head of a page, beside the texts there


def running_logo(brand: Brand) -> Logo | None:
    """Return the logo as pages show it; None for a house without one."""
    if (logo := brand.logo) is None:
        return None
    outlines, height = vector(logo), min(HIGHEST_MM, WIDEST_MM / aspect(logo))
    if outlines is None:
        return Logo(logo.content, logo.alt, height, brand.name or "logo")
    drawn = Drawing(outlines.width, outlines.height, (Operators(outlines.code),))
    return Logo(b"", logo.alt, height, brand.name or "logo", drawn)
