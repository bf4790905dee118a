"""The style sheet of a document: what stands in `page.css`, and what its theme says of colours, type and sizes."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import fields
from html import unescape
from importlib.resources import files

from impact.output.web.fonts import FACES, HAN, SANS, SERIF, font_faces, letters
from impact.output.web.markup import Html, writable
from impact.theme.parts import POINTS_PER_MM, Palette, TextStyle
from impact.theme.theme import Theme

_CLASS = re.compile(r'class="([^"]*)"')
_TAG = re.compile(r"<[^>]*>")
_LARGE = 1.45  # of running text: what is larger gives way on a narrow screen
_SERIFS, _SANS_SERIFS = "Georgia, serif", "system-ui, sans-serif"
_STRONG = "semibold"


def style_sheet(
    theme: Theme,
    lang: str,
    body: Html,
    grids: Mapping[tuple[float, ...], str],
    mark: str = "",
) -> str:
    """Return the whole style sheet.

    Args:
        theme: how the document looks. lang: of the document. body: all that it shows, of which fonts are cut.
        grids: widths of columns, with their names.
        mark: word at the head of each page of paper, such as "DRAFT"; empty for none.
    """
    used = {name for found in _CLASS.findall(body) for name in found.split()}
    styles = {f.name: theme.style(f.name) for f in fields(theme.styles) if f.name.replace("_", "-") in used}
    in_charts = {role for role in FACES if f"t-{role}" in used}
    roles = {style.face for style in styles.values()} | in_charts | {"regular", _STRONG}
    if "<em>" in body:
        roles.add("italic")
    shown = letters(theme, _texts(body, styles), lang)
    colours = (f"--{each.name.replace('_', '-')}:{theme.colour(each.name)};" for each in fields(Palette))
    parts = [
        *font_faces(theme, roles, shown),
        f":root{{{''.join(colours)}{''.join(_sizes(theme, lang))}}}",
        files("impact.output.web").joinpath("page.css").read_text(encoding="utf-8"),
        *(_type(role, style, theme) for role, style in styles.items()),
        *(f".t-{role}{{{_face(role)}}}" for role in sorted(in_charts)),
        _grids(grids),
        _paper(theme, mark),
    ]
    return "\n".join(part for part in parts if part)


def _texts(body: Html, styles: Mapping[str, TextStyle]) -> Iterator[str]:
    parts = list(map(unescape, _TAG.split(body)))
    yield from parts
    if any(style.capitals for style in styles.values()):
        yield "".join(set("".join(parts))).upper()
    yield "0123456789[]()–…"


def _sizes(theme: Theme, lang: str) -> Iterator[str]:
    han, body = lang.partition("-")[0].lower() == "zh", theme.styles.body.size
    sans = (HAN, SANS) if han else (SANS, HAN)
    serif = (HAN, SERIF, SANS) if han else (SERIF, SANS, HAN)
    yield f"--sans:{', '.join(sans)}, {_SANS_SERIFS};--serif:{', '.join(serif)}, {_SERIFS};"
    yield f"--width:{theme.text_width() / body:.1f}rem;--paper-size:{body:g}pt;"
    yield f"--measure:{theme.page.measure_mm * POINTS_PER_MM / body:.1f}rem;"
    rules = theme.rules
    yield f"--band-size:{rules.band:g}px;--edge-size:{rules.callout:g}px;"


def _type(role: str, style: TextStyle, theme: Theme) -> str:
    size = style.size / theme.styles.body.size
    written = f"{size:.3g}rem"
    if size >= _LARGE:
        written = f"clamp({0.68 * size:.3g}rem, 0.9rem + {1.1 * size:.3g}vw, {written})"
    capitals = "text-transform:uppercase;letter-spacing:.04em;" if style.capitals else ""
    leading = f"line-height:{style.leading / style.size:.3g};"
    return (
        f".{role.replace('_', '-')}{{{_face(style.face)}font-size:{written};{leading}{capitals}"
        f"color:var(--{style.colour.replace('_', '-')})}}"
    )


def _face(role: str) -> str:
    family, weight, slant = FACES[role]
    named = {SANS: "var(--sans)", SERIF: "var(--serif)"}.get(family, f"{HAN}, var(--sans)")
    return f"font-family:{named};font-weight:{weight};" + (f"font-style:{slant};" if slant != "normal" else "")


def _paper(theme: Theme, mark: str) -> str:
    page, size, stage = theme.page, theme.styles.page_number.size, theme.styles.mark
    boxes = f'@bottom-right{{content:counter(page)" / "counter(pages);font:{size:g}pt {SANS}}}'
    if mark:
        colour = theme.colour(stage.colour)
        boxes += f"@top-right{{content:{_quoted(mark)};font:600 {stage.size:g}pt {SANS};color:{colour}}}"
    return f"@page{{size:{page.width_mm:g}mm {page.height_mm:g}mm;margin:17mm 16mm 16mm;{boxes}}}"


def _quoted(text: str) -> str:
    """Return a text as a string of a style sheet, in which no character of it means anything.

    Examples:
        >>> _quoted('A"}')
        '"\\\\41 \\\\22 \\\\7d "'
    """
    return '"' + "".join(f"\\{ord(letter):x} " for letter in writable(text)) + '"'


def _grids(grids: Mapping[tuple[float, ...], str]) -> str:
    rules = [
        f".{name}{{grid-template-columns:{' '.join(f'minmax(0,{width:g}fr)' for width in widths)}}}"
        for widths, name in grids.items()
    ]
    return f"@media print,(min-width:44rem){{{''.join(rules)}}}" if rules else ""
