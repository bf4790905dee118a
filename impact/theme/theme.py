"""A theme as plain data that pages, charts and other formats share, and the rules that it must keep."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, fields, replace
from pathlib import Path
from typing import Any

from impact.core.errors import Problem, did_you_mean, list_choices
from impact.files.yaml import Positions
from impact.theme.colour import HEX, contrast, nearest
from impact.theme.parts import (
    CHINESE_ROLES,
    POINTS_PER_MM,
    Charts,
    PageGeometry,
    Palette,
    RuleLines,
    Spacing,
    Styles,
    TextStyle,
    TypefaceSet,
)

BODY = 10.0  # size of running text up to which a language may set it smaller [pt]
KEPT = ("running", "footer", "page_number", "mark")
BETWEEN = ("exhibit", "callout", "row_padding", "row_padding_dense", "list_item", "step_item")  # spaces above and below
LITTLE = 0.7  # of these spaces, below which lines are as long as the page is wide, and boxes have narrower edges
AROUND = 0.6  # of the space around figures and tables, and inside boxes, that stays at least


@dataclass(frozen=True)
class Theme:
    """How documents look. Widths and positions of `page` are in mm, everything else in points.

    Attributes:
        fonts_from: folders of the user with fonts.
        own_fonts: font files of a house, by face, which go before.
    """

    name: str
    page: PageGeometry
    palette: Palette
    faces: TypefaceSet
    styles: Styles
    rules: RuleLines
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
            times: the size, in parts of the theme's.
            lines: the distance of base lines, in parts of that of the size.
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
        return str(getattr(self.palette, name))

    def style(self, role: str) -> TextStyle:
        style: TextStyle = getattr(self.styles, role)
        return style


MINIMUM_CONTRAST = 4.5  # WCAG 2.2, level AA, for text of any size
LARGE_CONTRAST, LARGE_TYPE, LARGE_BOLD = 3.0, 18.0, 14.0  # as above, for text from these sizes on [pt]
SMALLEST_TYPE = 7.5  # brief_spec section 5: the floor on paper [pt]
MOST_POINTS = 144  # two inches: more is a slip of the decimal point

# Grounds other than the paper on which a role may stand: callouts are sand or pale, total rows pale.
_GROUNDS = {
    "section": ("sand", "pale"),
    "subsection": ("sand", "pale"),
    "body": ("sand", "pale"),
    "small": ("sand", "pale"),
    "note": ("sand", "pale"),
    "table_cell": ("pale",),
    "table_dense": ("pale",),
    "table_group": ("pale",),
}


# Colours of marks that carry data; `context` has an outline.
_CHANNELS = ("channel_direct", "channel_indirect", "channel_induced")
_OF_DATA = ("supported", "additional", "money", "emissions", "output", *_CHANNELS, "lost", "outline")
SEEN = 1.5  # contrast from which on a fill can be told from the paper
LEAST_MARGIN = 5.0  # what office printers leave blank [mm]


def _part(values: Any, key: str) -> dict[str, Any]:
    found = values.get(key) if isinstance(values, dict) else None
    return found if isinstance(found, dict) else {}


def palette_problems(values: Any, places: Positions) -> Iterator[Problem]:
    for name, colour in _part(values, "palette").items():
        if isinstance(colour, str) and not HEX.fullmatch(colour):
            message = f"'{colour}' is no colour. Write it as \"#RRGGBB\", in quotes."
            yield places.problem(("palette", name), message)


def style_problems(values: Any, places: Positions) -> Iterator[Problem]:
    # Chinese characters are found by themselves, in a text of any face.
    faces = [field.name for field in fields(TypefaceSet) if field.name not in CHINESE_ROLES]
    allowed = {"colour": [field.name for field in fields(Palette)], "face": faces}
    styles = _part(values, "styles")
    for style in styles:
        for key, names in allowed.items():
            found = _part(styles, style).get(key)
            if isinstance(found, str) and found not in names:
                hint = f"{did_you_mean(found, names)} {list_choices(names, most=30)}"
                yield places.problem(("styles", style, key), f"no {key} is called '{found}'.{hint}")


def contrast_problems(theme: Theme, places: Positions) -> Iterator[Problem]:
    pairs = text_pairs(theme)
    for pair in pairs:
        ratio = contrast(theme.colour(pair.ink), theme.colour(pair.ground))
        if ratio < pair.least:
            # The colour that the theme itself set is the one to change.
            changed = max((pair.ink, pair.ground), key=lambda name: ("palette", name) not in places.elsewhere)
            yield places.problem(
                ("palette", changed),
                f"text in {pair.ink} {theme.colour(pair.ink)} on {pair.ground} {theme.colour(pair.ground)} has a "
                f"contrast of {ratio:.1f}:1, under {pair.least:g}:1 ({', '.join(pair.roles)}). "
                f"{_remedy(theme, changed, pairs)}",
            )


def hidden_problems(theme: Theme, places: Positions) -> Iterator[Problem]:
    """Yield a problem for what would be drawn and not seen: fills in the colour of the paper, text off the page."""
    for name in _OF_DATA:
        ratio = contrast(theme.colour(name), theme.palette.paper)
        if ratio < SEEN:
            words = (
                f"{name} {theme.colour(name)} on paper {theme.palette.paper} has a contrast of {ratio:.1f}:1, under "
                f"{SEEN:g}:1: what it fills is not seen. Take a darker colour."
            )
            yield places.problem(("palette", name), words)
    page = theme.page
    most = {"header_mm": page.top_mm, "footer_mm": page.bottom_mm, "gutter_mm": 60.0, "measure_mm": page.width_mm}
    for name in ("inner_mm", "outer_mm", "top_mm", "bottom_mm", *most):
        size, least = getattr(page, name), 60.0 if name == "measure_mm" else LEAST_MARGIN
        if not least <= size <= most.get(name, size):
            limit = f"{least:g} to {most[name]:g}" if name in most else f"at least {least:g}"
            yield places.problem(("page", name), f"{size:g} mm puts text where nobody sees it. Give {limit}.")
    for name, style in vars(theme.styles).items():
        for key in ("size", "leading", "before", "after"):
            if not 0 <= getattr(style, key) <= MOST_POINTS:
                yield places.problem(("styles", name, key), f"{key} is no distance from 0 to {MOST_POINTS} pt.")


@dataclass(frozen=True)
class ContrastPair:
    """A colour of text and a ground that it stands on.

    Attributes:
        ink, ground: names of palette colours.
        least: contrast that it needs.
        roles: of text that are set so.
    """

    ink: str
    ground: str
    least: float
    roles: tuple[str, ...]


def text_pairs(theme: Theme) -> list[ContrastPair]:
    roles: dict[tuple[str, str], list[str]] = {}
    for field in fields(theme.styles):
        style: TextStyle = getattr(theme.styles, field.name)
        for ground in ("paper", *_GROUNDS.get(field.name, ())):
            roles.setdefault((style.colour, ground), []).append(field.name)
    for ground in ("paper", "sand", "pale"):
        roles.setdefault(("link", ground), []).append("links")
    roles.setdefault(("amber_text", "paper"), []).append("chart labels")
    return [
        ContrastPair(ink, ground, LARGE_CONTRAST if all(_is_large(theme, each) for each in names) else MINIMUM_CONTRAST,
             tuple(names))
        for (ink, ground), names in roles.items()
    ]  # fmt: skip


def _is_large(theme: Theme, role: str) -> bool:
    """Return whether WCAG takes text for large: from 18 pt on, from 14 pt on where it is bold."""
    if not hasattr(theme.styles, role):
        return False
    style = theme.style(role)
    return style.size >= LARGE_TYPE or (style.size >= LARGE_BOLD and style.face == "bold")


def _remedy(theme: Theme, name: str, pairs: list[ContrastPair]) -> str:
    against = [(theme.colour(each.ground), each.least) for each in pairs if each.ink == name]
    against += [(theme.colour(each.ink), each.least) for each in pairs if each.ground == name]
    found = nearest(theme.colour(name), against)
    if found is None:
        return (
            f"No shade of {name} can be read with all of {', '.join(dict.fromkeys(c for c, _ in against))}: change one."
        )
    return f'The nearest colour that can be read: "{found}".'


def size_problems(theme: Theme, places: Positions) -> Iterator[Problem]:
    for name, style in vars(theme.styles).items():
        if style.size < SMALLEST_TYPE:
            yield places.problem(("styles", name, "size"), _too_small(style.size))
        if style.leading < style.size:
            message = f"lines {style.leading:g} pt apart touch in {style.size:g} pt type. Set them further apart."
            yield places.problem(("styles", name, "leading"), message)
    for name in ("text_size", "small_size"):
        size = getattr(theme.charts, name)
        if size < SMALLEST_TYPE:
            yield places.problem(("charts", name), _too_small(size))
    for group in ("rules", "charts", "spacing"):
        for name, size in vars(getattr(theme, group)).items():
            if not 0 <= size <= MOST_POINTS:
                words = f"{size:g} pt is no width or distance. Give 0 to {MOST_POINTS}."
                yield places.problem((group, name), words)
    page = theme.page
    if page.width_mm - page.inner_mm - page.outer_mm < 60 or page.height_mm - page.top_mm - page.bottom_mm < 60:
        yield places.problem(("page",), "the margins leave less than 60 mm for the text.")


def _too_small(size: float) -> str:
    return f"{size:g} pt is too small to read on paper; the floor is {SMALLEST_TYPE} pt."
