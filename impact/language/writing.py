"""Whether a text is written with the letters and marks of its language, as `language.yaml` states them."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from impact.language.conventions import OTHER, Conventions

_LETTER = r"[^\W\d_]"
_APOSTROPHES = "'’‘`´ʹ′＇"  # what keyboards and editors put where a language has a mark of its own
_WORD = re.compile(rf"{_LETTER}(?:{_LETTER}|[ʻʼ{_APOSTROPHES}](?={_LETTER}))*")
_APOSTROPHE = re.compile(f"[{_APOSTROPHES}]")
_WITH_APOSTROPHES = re.compile(rf"{_LETTER}(?:{_LETTER}|[ʻʼ{_APOSTROPHES}])*")
_TAG = re.compile(r"<[^<>\n]*>")
_SCRIPTS = {"Latin": re.compile("[A-Za-zÀ-ɏ]"), "Cyrillic": re.compile("[Ѐ-ӿ]")}
_IDEOGRAPH = re.compile("[㐀-䶿一-鿿]")


@dataclass(frozen=True)
class Fault:
    """What is wrong in a text.

    Attributes:
        place: characters before it.
        found: what it is.
        remedy: what to do.
    """

    place: int
    found: str
    remedy: str


def faults(text: str, conventions: Conventions) -> Iterator[Fault]:
    """Yield what is wrong with the letters and marks of a text; tags count for nothing."""
    plain = _TAG.sub(lambda found: " " * len(found[0]), text)
    if conventions.apostrophes:
        yield from _apostrophes(plain, dict(conventions.apostrophes))
    yield from _mixed(plain, conventions.mixed)
    if conventions.characters:
        yield from _foreign(plain, conventions.characters)


def _apostrophes(text: str, marks: dict[str, str]) -> Iterator[Fault]:
    """Yield words with apostrophes where the language has a mark of its own: after some letters, and inside words."""

    def mark(found: re.Match[str]) -> str:
        word, place = found.string, found.start()
        own = marks.get(word[place - 1 : place].lower(), "")
        return own or (marks.get(OTHER, found[0]) if word[place + 1 : place + 2].isalpha() else found[0])

    for word in _WITH_APOSTROPHES.finditer(text):
        right = _APOSTROPHE.sub(mark, word[0])
        if right != word[0]:
            changed = [at for at, letter in enumerate(right) if letter != word[0][at]]
            held = ", ".join(dict.fromkeys(_named(word[0][at]) for at in changed))
            wanted = ", ".join(dict.fromkeys(_named(right[at]) for at in changed))
            yield Fault(word.start(), f"'{word[0]}' holds {held}", f"Write '{right}', with {wanted}.")


def _mixed(text: str, known: tuple[str, ...]) -> Iterator[Fault]:
    if not all(letters.search(text) for letters in _SCRIPTS.values()):
        return  # nearly all texts: one look in place of one for each word
    for word in _WORD.finditer(text):
        held = {script: letters.findall(word[0]) for script, letters in _SCRIPTS.items()}
        if word[0] in known or not all(held.values()):
            continue
        fewer = min(held, key=lambda script: len(held[script]))
        letters = ", ".join(f"'{letter}'" for letter in dict.fromkeys(held[fewer]))
        found = f"'{word[0]}' mixes Latin and Cyrillic letters: {letters} is {fewer}"
        remedy = "Write the word in one script, or name it under 'mixed' in language.yaml if it is meant so."
        yield Fault(word.start(), found, remedy)


def _foreign(text: str, characters: str) -> Iterator[Fault]:
    for found in _IDEOGRAPH.finditer(text):
        try:
            found[0].encode(characters)
        except UnicodeEncodeError:
            said = f"'{found[0]}' (U+{ord(found[0]):04X}) is no character of {characters.upper()}"
            yield Fault(found.start(), said, "Write the simplified character that stands for it, or another word.")


def _named(mark: str) -> str:
    return f"{mark} (U+{ord(mark):04X}, {unicodedata.name(mark).lower()})"
