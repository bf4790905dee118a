"""A language in another script: its texts written over letter by letter.

The table stands in `templates/languages/CODE/transliteration.yaml`: `letters` in the order of trial, those for the
beginning of a word and after a vowel apart; `words` that are spelt otherwise, with their endings; `kept` as they are,
which may be names of several words. Behind a name that is kept one of the `endings` is written over.
"""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from impact.core.errors import ImpactError, Problem, ProblemsError
from impact.files import resources
from impact.files.reading import read_text
from impact.files.yaml import read_yaml
from impact.language.entries import entries

ALWAYS = "−–"  # printed in any language: of numbers below zero, and of ranges
PRINTED = ("L", "N", "P")  # first letters of categories: letters, numbers, marks; signs may come from another face
FILE = "transliteration.yaml"
_ABBREVIATION = 5  # letters at most of what is taken for an abbreviation when it stands in capitals
PARTS = ("letters", "at_start", "vowels", "words", "kept", "endings")
# What stands between blanks, tags and braces apart. Each part is looked at once: a text may be long and of any signs.
_TOKEN = re.compile(r"<[^<>]*>|\{[^{}]*\}|[^\s<{]+")
_STAYS = re.compile(
    r"[<{]|https?://|www\.|.*[_@\\]|.*\.(?:csv|json|yaml|md|txt|pdf|xlsx)\b|[\w-]+\.[a-z]{2,}/"
    r"|\(?(?:[\w-]+\.)+(?:com|kz|net|org|ru|uz)\b"  # a site by its address
    r"|--[a-z]|\d\.[A-Z]\."  # an option of a command; a category of a guidebook, such as 1.A.3.b
)
_WORD = re.compile(r"[^\W\d_](?:[^\W\d_]|[ʻʼ’'])*")


@dataclass(frozen=True)
class Script:
    """How a language is written over.

    Attributes:
        letters: from, to, longest first.
        at_start: the same at the beginning of a word and after a vowel.
        vowels: letters after which `at_start` holds.
        words: beginnings of words that are spelt otherwise, in small letters; with a full stop the whole word.
        kept: names that stay as they are; short ones in capitals do anyway, unless `words` has them.
        endings: of the language, that may stand behind a name or an abbreviation.
    """

    letters: Mapping[str, str]
    at_start: Mapping[str, str]
    vowels: str
    words: Mapping[str, str]
    kept: frozenset[str]
    endings: tuple[str, ...] = ()

    def __call__(self, text: str) -> str:
        """Return a text in the other script; tags, addresses, codes and `kept` names stay."""
        place, parts = 0, []
        for name in self._names.finditer(text) if self.kept else ():
            parts += [self._between(text[place : name.start()]), name[1], self._letters(name[2], "")]
            place = name.end()
        return "".join((*parts, self._between(text[place:])))

    @cached_property
    def _names(self) -> re.Pattern[str]:
        names, endings = (sorted(each, key=lambda word: (-len(word), word)) for each in (self.kept, self.endings))
        behind = f"({'|'.join(map(re.escape, endings))}|)"
        return re.compile(rf"(?<!\w)({'|'.join(map(re.escape, names))}){behind}(?![\wʻʼ])")

    def _between(self, text: str) -> str:
        def token(found: re.Match[str]) -> str:
            return found[0] if _STAYS.match(found[0]) else _WORD.sub(lambda word: self._word(word[0]), found[0])

        return _TOKEN.sub(token, text)

    def _word(self, word: str) -> str:
        low = word.lower()
        if (short := self._abbreviation(word)) is not None:
            return short
        if word.isupper() and len(word) > 1:
            return self._letters(low, "").upper()
        if whole := self.words.get(f"{low}."):
            return _capital_as(word, whole)
        found = self._beginnings.match(low)
        begins = found[0] if found else ""
        said = self.words[begins] + self._letters(low[len(begins) :], begins[-1:]) if begins else self._letters(low, "")
        return _capital_as(word, said)

    def _abbreviation(self, word: str) -> str | None:
        """Return an abbreviation as it is written, an ending behind it written over; None for any other word."""
        if not word.islower() and word in self.words:
            return self.words[word]
        if word.isupper() and 1 < len(word) <= _ABBREVIATION:
            return word
        for ending in self.endings:
            begins = word.removesuffix(ending)
            if begins != word and len(begins) > 1 and (short := self._abbreviation(begins)) is not None:
                return short + self._letters(ending, "")
        return None

    @cached_property
    def _beginnings(self) -> re.Pattern[str]:
        return _any_of(each for each in self.words if each.islower() and not each.endswith("."))

    @cached_property
    def _trial(self) -> re.Pattern[str]:
        return _any_of({*self.letters, *self.at_start})

    def _letters(self, word: str, before: str) -> str:
        """Return letters written over; `before` is the letter that they follow, if any."""
        text = before + word
        parts, place = [], len(before)
        for found in self._trial.finditer(text, place):
            start, each = found.start(), found[0]
            initial = not start or text[start - 1] in self.vowels
            table = self.at_start if initial and each in self.at_start else self.letters
            parts += [text[place:start], table.get(each, each)]
            place = found.end()
        return "".join((*parts, text[place:]))


def _any_of(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile("|".join(map(re.escape, sorted(words, key=lambda word: (-len(word), word)))) or "(?!)")


def _capital_as(word: str, said: str) -> str:
    """Return a word with capitals where the other has them in its first two letters."""
    if word[:1].isupper():
        if len(word) > 1 and word[1].isupper():  # of a unit, such as MVt
            return said[:2].upper() + said[2:]
        return said[:1].upper() + said[1:]
    return said[:1] + said[1:2].upper() + said[2:] if word[1:2].isupper() else said  # kVt


@lru_cache(maxsize=8)
def script_keeping(code: str, extra: tuple[Path, ...], names: frozenset[str]) -> Script:
    """Return the same as `script`, with further names that stay as they are, but those that have a spelling."""
    found = script(code, extra)
    names = frozenset(name for name in names if name.lower() not in found.words)
    return replace(found, kept=found.kept | names) if names - found.kept else found


@lru_cache(maxsize=8)
def script(code: str, extra: tuple[Path, ...] = ()) -> Script:
    """Return how the texts of a language are written over from another's.

    Raises:
        ImpactError: there is no table, or it has faults.
    """
    shown = f"languages/{code}/{FILE}"
    found = resources.find("templates", shown, extra)
    if found is None:
        raise ImpactError(f"{shown} is missing: the table of letters of a language that is written over.")
    value, places = read_yaml(read_text(found, shown), shown)
    problems: list[Problem] = []
    tree: Mapping[str, Any] = value if isinstance(value, Mapping) else {}
    unknown = f"no key has this name here. There are: {', '.join(PARTS)}."
    problems += [places.problem((key,), unknown) for key in tree if key not in PARTS]
    for key in ("letters", "at_start", "words"):
        entries = tree.get(key, {})
        texts = isinstance(entries, Mapping) and all(each and isinstance(said, str) for each, said in entries.items())
        if not texts or (key == "letters" and not entries):
            problems.append(places.problem((key,), "letters or words with what they become belong here."))
    if problems:
        raise ProblemsError(problems)
    kept = frozenset(str(each) for each in tree.get("kept", ()))
    endings = tuple(str(each) for each in tree.get("endings", ()))
    return Script(
        tree["letters"], tree.get("at_start", {}), str(tree.get("vowels", "")), tree.get("words", {}), kept, endings
    )


@lru_cache(maxsize=16)
def letters_of(code: str, extra: tuple[Path, ...] = ()) -> frozenset[str]:
    """Return the letters, numbers and marks of a language: those of its messages, and of a script it is put into."""
    texts = [entry.pattern for entry in entries(code, extra).values()]
    script = resources.find("templates", f"languages/{code}/{FILE}", extra)
    if script is not None:
        texts.append(read_text(script))
    found = set("".join(texts))
    signs = frozenset(ALWAYS)
    return signs | {letter for letter in found if unicodedata.category(letter)[0] in PRINTED}
