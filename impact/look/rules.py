"""What a theme must keep: colours that are colours, text that can be read, sizes above the floor."""

from collections.abc import Iterator
from dataclasses import dataclass, fields
from typing import Any

from impact.core.errors import Problem, did_you_mean, there_are
from impact.files.yaml import Positions
from impact.look.colour import HEX, contrast, nearest
from impact.look.parts import CHINESE_ROLES, Faces, Palette, TextStyle
from impact.look.theme import Theme

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
    """Yield a problem for every palette entry that is no colour."""
    for name, colour in _part(values, "palette").items():
        if isinstance(colour, str) and not HEX.fullmatch(colour):
            message = f"'{colour}' is no colour. Write it as \"#RRGGBB\", in quotes."
            yield places.problem(("palette", name), message)


def style_problems(values: Any, places: Positions) -> Iterator[Problem]:
    """Yield a problem for every style that names a colour or a face there is none of."""
    # Chinese characters are found by themselves, in a text of any face.
    faces = [field.name for field in fields(Faces) if field.name not in CHINESE_ROLES]
    allowed = {"colour": [field.name for field in fields(Palette)], "face": faces}
    styles = _part(values, "styles")
    for style in styles:
        for key, names in allowed.items():
            found = _part(styles, style).get(key)
            if isinstance(found, str) and found not in names:
                hint = f"{did_you_mean(found, names)} {there_are(names, most=30)}"
                yield places.problem(("styles", style, key), f"no {key} is called '{found}'.{hint}")


def contrast_problems(theme: Theme, places: Positions) -> Iterator[Problem]:
    """Yield a problem for every text colour that is too pale for a ground it stands on."""
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
class Pair:
    """A colour of text and a ground that it stands on.

    Attributes:
        ink, ground: names of palette colours. least: contrast that it needs. roles: of text that are set so.
    """

    ink: str
    ground: str
    least: float
    roles: tuple[str, ...]


def text_pairs(theme: Theme) -> list[Pair]:
    """Return every pair of colours that text of a theme is set in."""
    roles: dict[tuple[str, str], list[str]] = {}
    for field in fields(theme.styles):
        style: TextStyle = getattr(theme.styles, field.name)
        for ground in ("paper", *_GROUNDS.get(field.name, ())):
            roles.setdefault((style.colour, ground), []).append(field.name)
    for ground in ("paper", "sand", "pale"):
        roles.setdefault(("link", ground), []).append("links")
    roles.setdefault(("amber_text", "paper"), []).append("chart labels")
    return [
        Pair(ink, ground, LARGE_CONTRAST if all(_is_large(theme, each) for each in names) else MINIMUM_CONTRAST,
             tuple(names))
        for (ink, ground), names in roles.items()
    ]  # fmt: skip


def _is_large(theme: Theme, role: str) -> bool:
    """Return whether WCAG takes text for large: from 18 pt on, from 14 pt on where it is bold."""
    if not hasattr(theme.styles, role):
        return False
    style = theme.style(role)
    return style.size >= LARGE_TYPE or (style.size >= LARGE_BOLD and style.face == "bold")


def _remedy(theme: Theme, name: str, pairs: list[Pair]) -> str:
    against = [(theme.colour(each.ground), each.least) for each in pairs if each.ink == name]
    against += [(theme.colour(each.ink), each.least) for each in pairs if each.ground == name]
    found = nearest(theme.colour(name), against)
    if found is None:
        return (
            f"No shade of {name} can be read with all of {', '.join(dict.fromkeys(c for c, _ in against))}: change one."
        )
    return f'The nearest colour that can be read: "{found}".'


def size_problems(theme: Theme, places: Positions) -> Iterator[Problem]:
    """Yield a problem for type under the floor, lines that would touch, lengths below zero, margins without a page."""
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
