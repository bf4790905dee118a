"""Which characters are set in the Chinese face: Latin and Cyrillic words keep their own inside Chinese text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

# Radicals, CJK marks, kana, bopomofo, ideographs, compatibility forms, full-width forms, and the rarer planes.
_RANGES = "\u2e80-\u2fdf\u3000-\u312f\u31a0-\u31bf\u31f0-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef"
_RARE = "\U00020000-\U0003ffff"
CHINESE = re.compile(f"[{_RANGES}{_RARE}]")
# Signs such as ℃ and ① that a Latin face may lack.
_SIGNS = re.compile("[\u2100-\u27bf]")
# Marks that both scripts write with the same code: as wide as an ideograph in Chinese, narrow elsewhere.
_SHARED = frozenset("“”‘’…—·")
_APOSTROPHE = "’"
_LATIN_OR_CYRILLIC = re.compile("[A-Za-z\u00c0-\u04ff]")


def is_chinese(text: str) -> bool:
    """Return whether a text holds a character that only a Chinese face has."""
    return not text.isascii() and CHINESE.search(text) is not None


def pieces(text: str, has: Callable[[str], bool], *, chinese: bool) -> Iterator[tuple[bool, str]]:
    """Yield (in the Chinese face, characters) for a text, in order.

    Args:
        text: what is set. has: whether the Latin face has a glyph for a character.
        chinese: the language is Chinese, so that marks which both scripts share are Chinese ones.
    """
    start, inside = 0, False
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
    if CHINESE.match(letter):
        return True
    if chinese and letter in _SHARED:
        around = text[max(0, at - 1) : at] + text[at + 1 : at + 2]
        return letter != _APOSTROPHE or len(_LATIN_OR_CYRILLIC.findall(around)) < 2
    return _SIGNS.match(letter) is not None and not has(letter)
