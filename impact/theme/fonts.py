"""The font files of a theme, and the characters that are set in the Chinese face."""

import io
import re
from collections.abc import Callable, Iterator
from dataclasses import asdict
from functools import cache
from pathlib import Path
from typing import Final

from impact.core.errors import ImpactError, list_choices
from impact.core.text import shortened
from impact.files import resources
from impact.files.reading import read_bytes
from impact.files.targets import plain
from impact.theme.parts import CHINESE_ROLES
from impact.theme.theme import Theme

# Radicals, CJK marks, kana, bopomofo, ideographs, compatibility forms, full-width forms, and the rarer planes.
_CHINESE = re.compile(
    "[\u2e80-\u2fdf\u3000-\u312f\u31a0-\u31bf\u31f0-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]"
)
# Signs such as ℃ and ① that a Latin face may lack.
_SIGNS = ("\u2100", "\u27bf")
# Marks that both scripts write with the same code: as wide as an ideograph in Chinese, narrow elsewhere.
_SHARED = frozenset("“”‘’…—·")
_APOSTROPHE = "’"


def is_chinese(text: str) -> bool:
    """Return whether a text holds a character that only a Chinese face has."""
    return not text.isascii() and _CHINESE.search(text) is not None


def _is_latin_or_cyrillic(letter: str) -> bool:
    return "A" <= letter <= "Z" or "a" <= letter <= "z" or "\u00c0" <= letter <= "\u04ff"


def pieces(text: str, has: Callable[[str], bool], *, chinese: bool) -> Iterator[tuple[bool, str]]:
    """Yield (in the Chinese face, characters) for a text, in order.

    Args:
        text: what is set.
        has: whether the Latin face has a glyph for a character.
        chinese: the language is Chinese, so that marks which both scripts share are Chinese ones.
    """
    start, inside = 0, False
    if text.isascii():
        if text:
            yield False, text
        return
    for at in range(len(text)):
        own = _in_chinese_face(text, at, has, chinese)
        if own != inside:
            if at > start:
                yield inside, text[start:at]
            start, inside = at, own
    if start < len(text):
        yield inside, text[start:]


def _in_chinese_face(text: str, at: int, has: Callable[[str], bool], chinese: bool) -> bool:
    letter = text[at]
    if letter < "\u00b7":
        return False
    if is_chinese(letter):
        return True
    if chinese and letter in _SHARED:
        around = text[max(0, at - 1) : at] + text[at + 1 : at + 2]
        return letter != _APOSTROPHE or sum(map(_is_latin_or_cyrillic, around)) < 2
    return _SIGNS[0] <= letter <= _SIGNS[1] and not has(letter)


# Chinese line rules (GB/T 15834): marks that may not begin, and marks that may not end, a line.
NOT_AT_START = frozenset("，。、；：？！）］｝〉》」』】〕”’%％℃°·…—～!),.:;?]}")
NOT_AT_END = frozenset("（［｛〈《「『【〔“‘([{$￥£#")


def unbroken(text: str) -> list[str]:
    """Return the parts between which a line may end; blanks stand at the beginning of parts.

    Words of letters stay whole; between Chinese letters a line may end anywhere but before or behind some marks.

    Examples:
        >>> unbroken("jobs at BYD"), unbroken("BYD工厂（总）")
        (['jobs', ' at', ' BYD'], ['BYD', '工', '厂', '（总）'])
    """
    parts: list[str] = []
    for place, word in enumerate(text.split(" ")):
        own = [word] if not is_chinese(word) else list(_letters(word))
        if place:
            own[0] = f" {own[0]}"
        parts += own
    return parts


def _letters(word: str) -> Iterator[str]:
    part = ""
    for letter in word:
        chinese = is_chinese(letter) or letter in _SHARED
        joins = letter in NOT_AT_START or part[-1:] in NOT_AT_END or not (chinese or is_chinese(part[-1:] or " "))
        if part and not joins:
            yield part
            part = ""
        part += letter
    yield part


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
        names = list_choices(f"{stem}.ttf" for stem in shipped)
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
