"""Headings and words of the client's workbook in several languages (`data/client_workbook.yaml`)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from impact import resources
from impact.reading import read_text
from impact.source_positions import read_yaml

FILE = "client_workbook.yaml"


@dataclass(frozen=True)
class WorkbookWords:
    """Words by what they mean; the first of each is written.

    Attributes:
        sheets, columns, ends, answers: words by key. year_marks: behind the number of a year. units: as the package
            writes them, by what clients write.
    """

    sheets: Mapping[str, Sequence[str]]
    columns: Mapping[str, Sequence[str]]
    ends: Mapping[str, Sequence[str]]
    answers: Mapping[str, Sequence[str]]
    year_marks: Sequence[str]
    units: Mapping[str, str]

    @cached_property
    def sheet_of(self) -> Mapping[str, str]:
        """The key of a sheet by its title, in small letters."""
        return _turned(self.sheets)

    @cached_property
    def end_of(self) -> Mapping[str, str]:
        """Central, low or high, by the word for it in small letters."""
        return _turned(self.ends)

    @cached_property
    def yes_no(self) -> Mapping[str, bool]:
        """Yes or no, by the word for it in small letters."""
        return {word: key == "yes" for word, key in _turned(self.answers).items()}

    def columns_of(self, heading: str) -> frozenset[str]:
        """Return the keys of the columns that a heading may stand over: in some languages two have one name."""
        return self._columns.get(plain(heading), frozenset())

    @cached_property
    def _columns(self) -> Mapping[str, frozenset[str]]:
        found: dict[str, set[str]] = {}
        for key, words in self.columns.items():
            for word in (key, *words):
                found.setdefault(plain(word), set()).add(key)
        return {word: frozenset(keys) for word, keys in found.items()}

    def title(self, key: str) -> str:
        """Return the title of a sheet, made of its key where no words are written for it."""
        return self.sheets.get(key, (_shown(key),))[0]

    def headings(self, key: str) -> Sequence[str]:
        """Return the headings of a column, one made of its key where no words are written for it."""
        return self.columns.get(key, (_shown(key),))

    def unit(self, text: str) -> str:
        """Return a unit as the package writes it."""
        tidy = " ".join(text.split())
        return self._units.get(plain(tidy), tidy)

    @cached_property
    def _units(self) -> Mapping[str, str]:
        return {plain(word): unit for word, unit in self.units.items()}


def plain(text: str) -> str:
    """Return a heading for comparing: small letters, one space, one form of apostrophe, no mark at its end."""
    tidy = " ".join(str(text).replace("ʻ", "'").replace("‘", "'").replace("’", "'").split())
    return tidy.casefold().rstrip("*: ")


def _shown(key: str) -> str:
    return key.replace("_", " ").replace(".", " ").capitalize()


def _turned(words: Mapping[str, Sequence[str]]) -> dict[str, str]:
    return {plain(word): key for key, each in words.items() for word in each}


@lru_cache(maxsize=1)
def words() -> WorkbookWords:
    """Return the words."""
    value = read_yaml(read_text(resources.shipped("data").joinpath(FILE)), FILE)[0]
    answers = {key: value[key] for key in ("yes", "no")}
    return WorkbookWords(value["sheets"], value["columns"], value["ends"], answers, value["year_marks"], value["units"])
