"""By which words a text, an id or an address is seen to be about a country: names, adjectives, largest towns, codes.

They stand in `country_words.csv`; a country that a folder of the user adds may be named there too.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

from impact import resources
from impact.errors import ProblemsError, problem
from impact.reading import read_text, rows

FILE = "country_words.csv"
COLUMNS = ("code", "alpha2", "name", "words")
LEAST = 4  # letters of a name that is looked for in ids, where all is small


@dataclass(frozen=True)
class CountryWords:
    """The words of one country.

    Attributes:
        code, alpha2: ISO 3166; the second is empty where it is not known.
        words: names, adjectives and towns, as texts have them.
    """

    code: str
    alpha2: str
    words: tuple[str, ...]

    def with_places(self, places: Iterable[str]) -> CountryWords:
        """Return the same with further places, such as the one at which a project stands."""
        return CountryWords(self.code, self.alpha2, tuple(dict.fromkeys((*self.words, *filter(None, places)))))

    def named_in(self, text: str) -> str:
        """Return the word of the country that a text holds; empty where it holds none."""
        found = self._in_text.search(text)
        return found[0] if found else ""

    def named_in_id(self, text: str) -> bool:
        """Return whether an id, a code or an address is one of the country: `UZ-JI`, `stat_uzb`, `https://stat.uz/`."""
        return bool(self._in_id.search(text) or self._in_small.search(text.lower()))

    @cached_property
    def _in_text(self) -> re.Pattern[str]:
        words = sorted(map(re.escape, (*self.words, self.code)), key=len, reverse=True)
        return re.compile(rf"\b(?:{'|'.join(words)})(?:es|s|i|n)?\b")

    @cached_property
    def _in_id(self) -> re.Pattern[str]:
        ways = [rf"\b{self.code}\b"]
        if self.alpha2:
            ways += [rf"\b{self.alpha2}-[A-Z0-9]{{1,3}}\b", rf"//[\w.-]*\.{self.alpha2.lower()}(?:[/:]|$)"]
        return re.compile("|".join(ways))

    @cached_property
    def _in_small(self) -> re.Pattern[str]:
        words = [re.escape(word.lower()).replace(r"\ ", "[ _-]") for word in self.words if len(word) >= LEAST]
        return re.compile(rf"(?<![a-z])(?:{'|'.join((*words, self.code.lower()))})(?![a-z])")


def country_words(code: str, extra: tuple[Path, ...] = ()) -> CountryWords:
    """Return the words of a country; its code alone where no file knows it.

    Args:
        code: ISO 3166 alpha-3. extra: the user's data folders, looked up before the shipped one.
    """
    return all_country_words(extra).get(code) or CountryWords(code, "", ())


@lru_cache(maxsize=4)
def all_country_words(extra: tuple[Path, ...] = ()) -> dict[str, CountryWords]:
    """Return the words of all countries by code."""
    found: dict[str, CountryWords] = {}
    for folder in (resources.shipped("data"), *reversed(extra)):
        file = folder.joinpath(FILE)
        if file.is_file():
            for line, row in rows(read_text(file), str(file)):
                if len(row) != len(COLUMNS):
                    words = f"{len(row)} cells; the columns are {', '.join(COLUMNS)}. Words are set apart by |."
                    raise ProblemsError([problem(words, file=str(file), line=line)])
                if tuple(row) != COLUMNS:
                    code, alpha2, name, further = row
                    found[code] = CountryWords(code, alpha2, (name, *filter(None, further.split("|"))))
    return found
