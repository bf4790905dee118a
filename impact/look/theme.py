"""A theme: everything that pages, charts and other formats must agree on, as plain data."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from impact.look.parts import POINTS_PER_MM, Charts, Faces, Page, Palette, Rules, Spacing, Styles, TextStyle


@dataclass(frozen=True)
class Theme:
    """How documents look. Widths and positions of `page` are in mm, everything else in points."""

    name: str
    page: Page
    palette: Palette
    faces: Faces
    styles: Styles
    rules: Rules
    spacing: Spacing
    charts: Charts
    fonts_from: tuple[Path, ...] = ()

    def text_width(self) -> float:
        """Return the width between the margins [pt]."""
        return (self.page.width_mm - self.page.inner_mm - self.page.outer_mm) * POINTS_PER_MM

    def text_height(self) -> float:
        """Return the height between the margins [pt]."""
        return (self.page.height_mm - self.page.top_mm - self.page.bottom_mm) * POINTS_PER_MM

    def column_width(self, columns: int = 1) -> float:
        """Return the width of one of so many equal columns [pt]."""
        gutters = (columns - 1) * self.page.gutter_mm * POINTS_PER_MM
        return (self.text_width() - gutters) / columns

    def colour(self, name: str) -> str:
        """Return the palette colour of that name, "#RRGGBB"."""
        return str(getattr(self.palette, name))

    def style(self, role: str) -> TextStyle:
        """Return the text style of that role."""
        style: TextStyle = getattr(self.styles, role)
        return style
