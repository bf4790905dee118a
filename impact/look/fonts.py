"""The font files of a theme."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path

from impact import resources
from impact.errors import ImpactError, there_are
from impact.look.font_check import check_font
from impact.look.parts import CHINESE_ROLES
from impact.look.theme import Theme
from impact.plain_names import plain

FOLDER = "fonts"


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
            f"--templates), or name another one under 'faces' in the theme. {names}"
        )
    path = Path(str(found))
    if not path.is_relative_to(str(resources.shipped("templates"))):  # those are tested, and on the way of every brief
        check_font(path)
    return path
