"""Texts of others as messages show them: short, and with what is not seen written out."""

import re
import unicodedata

_HIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ud800-\udfff]")


def shortened(text: str, most: int = 80) -> str:
    """Return a text as messages quote it: cut, and with the characters that no terminal shows written out."""
    cut = text if len(text) <= most else f"{text[: most - 1]}…"
    return visible(cut)


def visible(text: str) -> str:
    """Return a text with control characters and those that turn the direction of writing written out."""
    return _HIDDEN.sub(lambda found: f"\\u{ord(found.group()):04x}", text)


def room(text: str) -> int:
    """Return how many columns of a terminal a text takes: Chinese characters take two, combining marks none."""
    if text.isascii():
        return len(text)
    wide = sum(unicodedata.east_asian_width(letter) in "WF" for letter in text)
    return len(text) + wide - sum(map(bool, map(unicodedata.combining, text)))


def in_room(text: str, width: int, *, right: bool = False) -> str:
    """Return a text with blanks up to so many columns of a terminal; before it where it stands to the right."""
    if text.isascii():
        return text.rjust(width) if right else text.ljust(width)
    blanks = " " * (width - room(text))
    return blanks + text if right else text + blanks


def unseen(text: str) -> list[str]:
    """Return the characters of a text that are not seen and change what is, each once: `U+202E`.

    Control codes but for tabs and line ends, marks of the direction of writing, halves of surrogate pairs.
    """
    if text.isprintable():  # so nearly all are, and none of these is: ten times as fast to tell
        return []
    return sorted({f"U+{ord(letter):04X}" for letter in _HIDDEN.findall(text)})


def small_first(text: str) -> str:
    """Return a text with a small first letter, for the middle of a sentence; abbreviations keep their capitals."""
    return text if text[1:2].isupper() else text[:1].lower() + text[1:]


def capitalise_first(text: str) -> str:
    """Return a text with a capital first letter, as a sentence or the head of a column begins."""
    return text[:1].upper() + text[1:]
