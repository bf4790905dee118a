"""A theme: everything that pages, charts and other formats must agree on, as plain data."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from pathlib import Path

from impact.look.parts import POINTS_PER_MM, Charts, Faces, Page, Palette, Rules, Spacing, Styles, TextStyle

BODY = 10.0  # size of running text up to which a language may set it smaller [pt]
KEPT = ("running", "footer", "page_number", "mark")
BETWEEN = ("exhibit", "callout", "row_padding", "row_padding_dense", "list_item", "step_item")  # spaces above and below
LITTLE = 0.7  # of these spaces, below which lines are as long as the page is wide, and boxes have narrower edges
AROUND = 0.6  # of the space around figures and tables, and inside boxes, that stays at least


@dataclass(frozen=True)
class Theme:
    """How documents look. Widths and positions of `page` are in mm, everything else in points.

    Attributes:
        fonts_from: folders of the user with fonts. own_fonts: font files of a house, by face, which go before.
    """

    name: str
    page: Page
    palette: Palette
    faces: Faces
    styles: Styles
    rules: Rules
    spacing: Spacing
    charts: Charts
    fonts_from: tuple[Path, ...] = ()
    own_fonts: tuple[tuple[str, Path], ...] = ()

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

    def with_text(self, times: float, lines: float = 1.0) -> Theme:
        """Return the theme with smaller or larger text, for a language whose words are longer or shorter.

        A theme of larger text than `BODY` keeps its sizes: readers asked for them. Lines that run on every
        page keep theirs too.

        Args:
            times: the size, in parts of the theme's. lines: the distance of base lines, in parts of that of the size.
        """
        if times == lines == 1.0 or self.styles.body.size > BODY:
            return self
        return self._restyled(
            lambda style: replace(
                style, size=round(style.size * times, 2), leading=round(style.leading * times * lines, 2)
            )
        )

    def closer(self, share: float) -> Theme:
        """Return the theme with less white space between blocks and, by a tenth of that, between lines.

        Where little is left, running text takes the whole width, and the edges of boxes are narrower.

        Args:
            share: of the spaces that is left.
        """
        if share == 1.0:
            return self
        lines = 1.0 - (1.0 - share) / 10
        closer = self._restyled(
            lambda style: replace(
                style, leading=style.leading * lines, before=style.before * share, after=style.after * share
            )
        )
        page = self.page
        between = {name: getattr(self.spacing, name) * share for name in BETWEEN}
        between["exhibit"] = self.spacing.exhibit * max(share, AROUND)
        if share < LITTLE:
            page = replace(page, measure_mm=page.width_mm)
            between["callout_padding"] = self.spacing.callout_padding * AROUND
        return replace(closer, page=page, spacing=replace(self.spacing, **between))

    def _restyled(self, change: Callable[[TextStyle], TextStyle]) -> Theme:
        """Return the theme with all styles changed but those of lines that run on every page."""
        roles = (each.name for each in fields(self.styles) if each.name not in KEPT)
        return replace(self, styles=replace(self.styles, **{role: change(self.style(role)) for role in roles}))

    def colour(self, name: str) -> str:
        """Return the palette colour of that name, "#RRGGBB"."""
        return str(getattr(self.palette, name))

    def style(self, role: str) -> TextStyle:
        """Return the text style of that role."""
        style: TextStyle = getattr(self.styles, role)
        return style
