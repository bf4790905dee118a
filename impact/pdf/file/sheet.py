"""The sheet that is printed on: the page, and around it what the printer cuts away."""

from __future__ import annotations

from dataclasses import dataclass

from impact.look.parts import POINTS_PER_MM, Page

BLEED_MM = 3.0  # colour that reaches the edge goes on for so long beyond it
_MARGIN_MM = 10.0  # room for bleed and crop marks
_MARK = 5.0 * POINTS_PER_MM
_MARK_WIDTH = 0.25

Rectangle = tuple[float, float, float, float]  # left, bottom, right, top


@dataclass(frozen=True)
class Sheet:
    """Sizes in points from the lower left corner of the sheet.

    Attributes:
        width: of the whole sheet.
        height: of the whole sheet.
        trim: the page after cutting.
        bleed: how far colour goes on beyond it.
    """

    width: float
    height: float
    trim: Rectangle
    bleed: float = 0.0

    @property
    def bleed_box(self) -> Rectangle:
        """The page with its bleed."""
        left, bottom, right, top = self.trim
        return left - self.bleed, bottom - self.bleed, right + self.bleed, top + self.bleed

    def crop_marks(self) -> str:
        """Return the operators that draw a pair of lines at each corner, outside the bleed."""
        left, bottom, right, top = self.trim
        lines: list[str] = []
        for x, outward in ((left, -1), (right, 1)):
            start = x + outward * self.bleed
            end = start + outward * _MARK
            lines += [f"{start:.2f} {y:.2f} m {end:.2f} {y:.2f} l" for y in (bottom, top)]
        for y, outward in ((bottom, -1), (top, 1)):
            start = y + outward * self.bleed
            end = start + outward * _MARK
            lines += [f"{x:.2f} {start:.2f} m {x:.2f} {end:.2f} l" for x in (left, right)]
        return f"0 0 0 RG {_MARK_WIDTH} w [] 0 d {' '.join(lines)} S"


def sheet_of(page: Page, *, bleed: bool) -> Sheet:
    """Return the sheet for a page: the page itself, or one with room for bleed and crop marks."""
    width, height = round(page.width_mm * POINTS_PER_MM, 2), round(page.height_mm * POINTS_PER_MM, 2)
    if not bleed:
        return Sheet(width, height, (0.0, 0.0, width, height))
    margin = round(_MARGIN_MM * POINTS_PER_MM, 2)
    trim = (margin, margin, width + margin, height + margin)
    return Sheet(width + 2 * margin, height + 2 * margin, trim, round(BLEED_MM * POINTS_PER_MM, 2))
