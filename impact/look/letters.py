"""Which characters a font file has, and which of those that a language is printed with it lacks."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from functools import cache
from pathlib import Path

SHOWN = 8  # letters that a message names


@cache
def _held(path: Path, changed: int) -> frozenset[int]:
    from fontTools.ttLib import TTFont

    with TTFont(path, lazy=True) as font:
        return frozenset(font.getBestCmap() or ())


def lacking(path: Path, letters: Iterable[str]) -> list[str]:
    """Return the letters that a font file has no glyph for, in alphabetical order."""
    held = _held(path, path.stat().st_mtime_ns)
    return sorted(letter for letter in set(letters) if ord(letter) not in held)


def in_words(letters: list[str]) -> str:
    """Return letters as a message names them, with their scripts: "66 letters (Cyrillic: А, Б, В ...)"."""
    names = dict.fromkeys(unicodedata.name(letter, "?").split(" ")[0].capitalize() for letter in letters)
    scripts = [name for name in names if name in ("Cyrillic", "Latin", "Greek", "Cjk")] or ["signs"]
    shown = ", ".join(letters[:SHOWN]) + (" ..." if len(letters) > SHOWN else "")
    count = f"{len(letters)} characters" if len(letters) > 1 else "a character"
    return f"{count} ({' and '.join(scripts)}: {shown})"
