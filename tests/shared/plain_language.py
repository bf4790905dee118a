"""Plain language: sentences that are too long, words and idioms that a second-language reader cannot parse.

The words stand in `tests/data/words/CODE/plain_language.yaml`, each with what to write instead. Where a language has no
blanks between words, `longest` counts characters, and patterns are of any characters.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from message_texts import WORDS, whole_words

from impact.files.reading import read_text
from impact.files.yaml import read_yaml
from impact.language.conventions import conventions

FILE = "plain_language.yaml"
_END = re.compile(r"(?<=[.!?])[”’)]?\s+(?=\S)|(?<=[。！？])[”’）]?\s*(?=\S)")
_LETTER = re.compile(r"[^\W\d_]")
_NUMBER = re.compile(r"(?<![\w.,])[−+]?\d+(?:[.,]\d+)*(?![\w])")
_YEAR = re.compile(r"(?:19|20)\d\d")
_CITED = re.compile(r"\[\d+\]")


@dataclass(frozen=True)
class Plainness:
    """What a language asks of its texts: the longest sentence, and patterns with what to write instead."""

    longest: int
    abbreviations: tuple[str, ...]
    banned: tuple[tuple[re.Pattern[str], str], ...]
    annex: tuple[tuple[re.Pattern[str], str], ...]  # words of the method, which an annex may use
    characters: bool = False


@dataclass(frozen=True)
class Hard:
    """A sentence that is hard to read, and why: its length, or a word with what to write instead."""

    sentence: str
    why: str


@cache
def plainness(code: str) -> Plainness:
    tree: Any = read_yaml(read_text(WORDS / code / FILE), FILE)[0]
    return Plainness(
        int(tree["longest"]),
        tuple(tree.get("abbreviations", ())),
        _patterns(tree.get("banned", {}), code),
        _patterns(tree.get("annex", {}), code),
        conventions(code).full_width,
    )


def _patterns(tree: dict[str, str], code: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((whole_words(words, code), instead) for words, instead in tree.items())


def sentences(text: str, abbreviations: tuple[str, ...] = ()) -> list[str]:
    found: list[str] = []
    for part in _END.split(" ".join(text.split())):
        if found and found[-1].rsplit(" ", 1)[-1] in abbreviations:
            found[-1] = f"{found[-1]} {part}"
        elif part:
            found.append(part)
    return found


def words_in(text: str) -> int:
    return sum(bool(_LETTER.search(word)) for word in text.split())


def numbers_in(text: str) -> int:
    found = _NUMBER.findall(_CITED.sub(" ", text))
    return sum(not _YEAR.fullmatch(number) for number in found)


def too_long(text: str, rules: Plainness) -> Iterator[Hard]:
    for sentence in sentences(text, rules.abbreviations):
        words = sentence.split()
        count, unit = (len("".join(words)), "characters") if rules.characters else (len(words), "words")
        if count > rules.longest:
            yield Hard(sentence, f"{count} {unit}")


def idioms(text: str, rules: Plainness, *, annex: bool = False) -> Iterator[Hard]:
    """Yield sentences with words that the language does not want in print; an annex may use words of the method."""
    for sentence in sentences(text, rules.abbreviations):
        for pattern, instead in (*rules.banned, *(() if annex else rules.annex)):
            if found := pattern.search(sentence):
                yield Hard(sentence, f"'{found[0]}': write {instead}")
