"""What a theme must keep: colours that are colours, text that can be read, sizes above the floor."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields

from impact.errors import Problem, did_you_mean, there_are
from impact.look.colour import HEX, contrast
from impact.look.located import Located
from impact.look.parts import CHINESE_ROLES, Faces, Palette, TextStyle
from impact.look.theme import Theme

MINIMUM_CONTRAST = 4.5  # WCAG 2.2, level AA, for text of any size
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


def palette_problems(tree: Located) -> Iterator[Problem]:
    """Yield a problem for every palette entry that is no colour."""
    for entry in tree.children.get("palette", tree).children.values():
        if isinstance(entry.value, str) and not HEX.fullmatch(entry.value):
            yield entry.problem(f"'{entry.value}' is no colour. Write it as \"#RRGGBB\", in quotes.")


def style_problems(tree: Located) -> Iterator[Problem]:
    """Yield a problem for every style that names a colour or a face there is none of."""
    # Chinese characters are found by themselves, in a text of any face.
    faces = [field.name for field in fields(Faces) if field.name not in CHINESE_ROLES]
    allowed = {"colour": [field.name for field in fields(Palette)], "face": faces}
    for style in tree.children.get("styles", tree).children.values():
        for key, names in allowed.items():
            entry = style.children.get(key)
            if entry is not None and entry.value not in names:
                hint = f"{did_you_mean(str(entry.value), names)} {there_are(names, most=30)}"
                yield entry.problem(f"no {key} is called '{entry.value}'.{hint}")


def contrast_problems(theme: Theme, tree: Located) -> Iterator[Problem]:
    """Yield a problem for every text colour that is too pale for a ground it stands on."""
    pairs: dict[tuple[str, str], list[str]] = {}
    for field in fields(theme.styles):
        style: TextStyle = getattr(theme.styles, field.name)
        for ground in ("paper", *_GROUNDS.get(field.name, ())):
            pairs.setdefault((style.colour, ground), []).append(field.name)
    for ground in ("paper", "sand", "pale"):
        pairs.setdefault(("link", ground), []).append("links")
    pairs.setdefault(("amber_text", "paper"), []).append("chart labels")
    colours = tree.children["palette"].children
    for (name, ground), roles in pairs.items():
        ratio = contrast(theme.colour(name), theme.colour(ground))
        if ratio < MINIMUM_CONTRAST:
            # The colour that the theme itself set is the one to change.
            entry = max((colours[name], colours[ground]), key=lambda place: place.file == tree.file)
            yield entry.problem(
                f"text in {name} {theme.colour(name)} on {ground} {theme.colour(ground)} has a contrast of "
                f"{ratio:.1f}:1, under {MINIMUM_CONTRAST}:1 ({', '.join(roles)}). Make one of them darker or lighter."
            )


def size_problems(theme: Theme, tree: Located) -> Iterator[Problem]:
    """Yield a problem for type under the floor, lines that would touch, lengths below zero, margins without a page."""
    for name, style in tree.children["styles"].children.items():
        set_to = theme.style(name)
        if set_to.size < SMALLEST_TYPE:
            yield style.children["size"].problem(_too_small(set_to.size))
        if set_to.leading < set_to.size:
            message = f"lines {set_to.leading:g} pt apart touch in {set_to.size:g} pt type. Set them further apart."
            yield style.children["leading"].problem(message)
    for name in ("text_size", "small_size"):
        size = getattr(theme.charts, name)
        if size < SMALLEST_TYPE:
            yield tree.children["charts"].children[name].problem(_too_small(size))
    for group in ("rules", "charts", "spacing"):
        for name, size in vars(getattr(theme, group)).items():
            if not 0 <= size <= MOST_POINTS:
                words = f"{size:g} pt is no width or distance. Give 0 to {MOST_POINTS}."
                yield tree.children[group].children[name].problem(words)
    page = theme.page
    if page.width_mm - page.inner_mm - page.outer_mm < 60 or page.height_mm - page.top_mm - page.bottom_mm < 60:
        yield tree.children["page"].problem("the margins leave less than 60 mm for the text.")


def _too_small(size: float) -> str:
    return f"{size:g} pt is too small to read on paper; the floor is {SMALLEST_TYPE} pt."
