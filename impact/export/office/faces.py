"""What the fonts of a theme are called, as Office looks for them on a machine."""

from __future__ import annotations

import struct
from functools import cache
from pathlib import Path

from impact.look.fonts import chinese_files, font_file
from impact.look.theme import Theme

FAMILY, PREFERRED = 1, 16  # numbers of names in a font: of a family of four faces, and of a large one
WINDOWS = 3  # the platform whose names Office reads


def family(theme: Theme) -> str:
    """Return the family of the regular face."""
    return face_family(theme, "regular")


def face_family(theme: Theme, role: str) -> str:
    """Return the family of a face, by its role in the theme."""
    return family_of(font_file(getattr(theme.faces, role), theme.fonts_from))


def chinese_family(theme: Theme) -> str:
    """Return the family of the Chinese face."""
    return family_of(chinese_files(theme)[0])


@cache
def family_of(file: Path) -> str:
    """Return the name of the family that a TrueType file belongs to, as its own table of names says."""
    return _name(_table(file, b"name")) or file.stem


@cache
def line_of(file: Path) -> float:
    """Return how high a line of a font is by itself, in sizes of its letters."""
    ascent, descent, gap = struct.unpack(">3h", _table(file, b"hhea")[4:10])
    units = struct.unpack(">H", _table(file, b"head")[18:20])[0]
    return float((ascent - descent + gap) / units)


def _table(file: Path, name: bytes) -> bytes:
    """Return a table of a TrueType file."""
    with file.open("rb") as stream:
        tables = struct.unpack(">H", stream.read(12)[4:6])[0]
        for _ in range(tables):
            tag, _, start, length = struct.unpack(">4sIII", stream.read(16))
            if tag == name:
                stream.seek(start)
                return stream.read(length)
    return b""


def _name(table: bytes) -> str:
    """Return the name of the family of four faces in a table of names, by which Office knows it on Windows."""
    if not table:
        return ""
    count, strings = struct.unpack(">HH", table[2:6])
    found: dict[int, str] = {}
    for place in range(count):
        platform, _, _, number, length, start = struct.unpack(">6H", table[6 + 12 * place : 18 + 12 * place])
        if platform == WINDOWS and number in (FAMILY, PREFERRED):
            found.setdefault(number, table[strings + start : strings + start + length].decode("utf-16-be"))
    return found.get(FAMILY) or found.get(PREFERRED, "")
