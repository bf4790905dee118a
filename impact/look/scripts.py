"""Which characters are set in the Chinese face: Latin and Cyrillic words keep their own inside Chinese text."""

import re
from collections.abc import Callable, Iterator

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
        text: what is set. has: whether the Latin face has a glyph for a character.
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
