"""Fonts and languages as Office names them, and an Office theme with our look."""

import re
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr

from impact.theme.fonts import chinese_files, font_file
from impact.theme.theme import Theme

# A language without a country is not known to the spelling checkers of Office.
TAGS = {
    "en": "en-GB",
    "ru": "ru-RU",
    "uz": "uz-Latn-UZ",
    "uz-Latn": "uz-Latn-UZ",
    "uz-Cyrl": "uz-Cyrl-UZ",
    "zh": "zh-CN",
}
CHINESE = "zh"


def office_language(code: str) -> str:
    return TAGS.get(code, code)


def is_chinese_language(code: str) -> bool:
    return code.partition("-")[0] == CHINESE


FAMILY, PREFERRED = 1, 16  # numbers of names in a font: of a family of four faces, and of a large one


def face_family(theme: Theme, role: str) -> str:
    return family_of(font_file(getattr(theme.faces, role), theme.fonts_from))


def chinese_family(theme: Theme) -> str:
    return family_of(chinese_files(theme)[0])


@cache
def family_of(file: Path) -> str:
    """Return the name of the family that a font file belongs to, by which Office knows it on Windows."""
    with _font(file) as font:
        names = font["name"]
        return names.getDebugName(FAMILY) or names.getDebugName(PREFERRED) or file.stem


@cache
def line_of(file: Path) -> float:
    """Return how high a line of a font is by itself, in sizes of its letters."""
    with _font(file) as font:
        lines = font["hhea"]
        return float((lines.ascent - lines.descent + lines.lineGap) / font["head"].unitsPerEm)


def _font(file: Path) -> Any:
    from fontTools.ttLib import TTFont

    return TTFont(file, lazy=True)


def with_look(content: bytes, theme: Theme, accents: Sequence[str], followed: str, heads: str) -> bytes:
    """Return the theme of a file of Office with the colours and the fonts of ours, so that what is added fits in.

    Args:
        content: the part of the file. theme: ours. accents: its colours that menus offer.
        followed: colour of links that were followed, "#RRGGBB". heads: family of headings.
    """
    palette = theme.palette
    colours = {
        "dk1": palette.ink, "lt1": palette.paper, "dk2": palette.navy, "lt2": palette.pale,
        **{f"accent{number}": theme.colour(name) for number, name in enumerate(accents, start=1)},
        "hlink": palette.link, "folHlink": followed,
    }  # fmt: skip
    scheme = "".join(f'<a:{name}><a:srgbClr val="{colour[1:]}"/></a:{name}>' for name, colour in colours.items())
    faces = "".join(
        f"<a:{name}Font><a:latin typeface={quoteattr(face)}/><a:ea typeface={quoteattr(chinese_family(theme))}/>"
        f'<a:cs typeface=""/></a:{name}Font>'
        for name, face in (("major", heads), ("minor", face_family(theme, "regular")))
    )
    text = content.decode("utf-8")
    for part, inside in (("clrScheme", scheme), ("fontScheme", faces)):
        made = f'<a:{part} name="Brief">{inside}</a:{part}>'
        before, _, rest = text.partition(f"<a:{part} ")
        text = f"{before}{made}{rest.partition(f'</a:{part}>')[2]}"
    text = re.sub(r'(<a:fmtScheme name=)"[^"]*"', r'\1"Brief"', text)
    return re.sub(r"(<a:theme [^>]*name=)\"[^\"]*\"", r'\1"Brief"', text).encode()
