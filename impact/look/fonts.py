"""The font files of a theme."""

import io
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Final

from impact.core.errors import ImpactError, there_are
from impact.core.text import shortened
from impact.files import resources
from impact.files.paths import plain
from impact.files.reading import read_bytes
from impact.look.parts import CHINESE_ROLES
from impact.look.theme import Theme

FOLDER = "fonts"
MOST_BYTES: Final = 40_000_000  # the largest faces for Chinese have 25 MB
_KINDS: Final = (b"\x00\x01\x00\x00", b"true")
_NEEDED: Final = ("cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post")


def font_files(theme: Theme) -> dict[str, Path]:
    """Return role -> font file of the faces for Latin and Cyrillic, the user's folders first.

    Raises:
        ImpactError: a file is missing, or is no TrueType font; says which and what to do.
    """
    return {role: _of_face(theme, role) for role in asdict(theme.faces) if role not in CHINESE_ROLES}


def chinese_files(theme: Theme) -> tuple[Path, Path]:
    """Return the font files for common and for all Chinese; raises what `font_files` raises."""
    common, rare = (_of_face(theme, role) for role in CHINESE_ROLES)
    return common, rare


def _of_face(theme: Theme, role: str) -> Path:
    """Return the font file of a face: that of the house, which was looked at with its brand, else the theme's."""
    own = dict(theme.own_fonts).get(role)
    return font_file(getattr(theme.faces, role), theme.fonts_from) if own is None else own


def font_file(name: str, extra: tuple[Path, ...] = ()) -> Path:
    """Return the place of one font file of `templates/fonts/`.

    Raises:
        ImpactError: the name is none of a file, or the file is missing, no TrueType font, or damaged.
    """
    plain(name, "The font file of a theme")
    found = resources.find("templates", f"{FOLDER}/{name}", extra)
    if found is None:
        shipped = resources.listing("templates", FOLDER, ".ttf", extra)
        names = there_are(f"{stem}.ttf" for stem in shipped)
        raise ImpactError(
            f"The font file '{name}' is not in templates/fonts. Put it there (or in fonts/ of a folder given with "
            f"--template-dir), or name another one under 'faces' in the theme. {names}"
        )
    path = Path(str(found))
    if not path.is_relative_to(str(resources.shipped("templates"))):  # those are tested, and on the way of every brief
        check_font(path)
    return path


def check_font(path: Path) -> None:
    """Check a font file that did not come with this package, and again when it has changed.

    Raises:
        ImpactError: The file is no TrueType font, or a damaged one.
    """
    held = path.stat()
    if why := _damage(path, held.st_mtime_ns, held.st_size):
        raise ImpactError(why)


@cache
def _damage(path: Path, changed: int, size: int) -> str:
    """Return what is wrong with a font file, as the whole message; empty where nothing is."""
    if size > MOST_BYTES:
        return f"'{path}' has {size / 1e6:,.0f} MB; a font has at most {MOST_BYTES / 1e6:.0f}. Name another file."
    data = read_bytes(path)
    if data[:4] not in _KINDS:
        return (
            f"'{path}' is not a TrueType font (its outlines are CFF, or it is no font at all). "
            "Use the .ttf edition of the family, and not .otf or .ttc."
        )
    from fontTools.ttLib import TTFont

    try:
        with TTFont(io.BytesIO(data), checkChecksums=2, lazy=True) as font:
            if missing := [tag for tag in _NEEDED if tag not in font]:
                return f"'{path}' is a damaged font: it lacks {', '.join(missing)}. Download the file once more."
            for tag in font.reader.keys():  # noqa: SIM118  # no mapping
                font.reader[tag]  # compares the sum of the table
            for tag in _NEEDED:
                font[tag]
    except Exception as error:  # fontTools fails in many ways on tables that are damaged
        why = shortened(str(error) or type(error).__name__, 120)
        return f"'{path}' is a damaged font: {why}. Download the file once more."
    return ""
