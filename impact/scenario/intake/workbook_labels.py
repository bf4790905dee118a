"""Headings of the client's workbook, and what its cells may hold in several languages (`data/client_workbook.yaml`)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from impact.files import resources
from impact.files.reading import read_text
from impact.files.yaml import read_yaml

FILE = "client_workbook.yaml"


@dataclass(frozen=True)
class WorkbookWords:
    """Words by what they mean.

    Attributes:
        sheets, columns: the title or heading by key.
        answers: what stands for yes and no.
        year_marks: behind the number of a year.
        units: as the package writes them, by what clients write.
    """

    sheets: Mapping[str, str]
    columns: Mapping[str, str]
    answers: Mapping[str, Sequence[str]]
    year_marks: Sequence[str]
    units: Mapping[str, str]

    @cached_property
    def yes_no(self) -> Mapping[str, bool]:
        """Yes or no, by the word for it in small letters."""
        return {plain(word): key == "yes" for key, each in self.answers.items() for word in each}

    def title(self, key: str) -> str:
        """Return the title of a sheet, made of its key where no words are written for it."""
        return self.sheets.get(key, _shown(key))

    def heading(self, key: str) -> str:
        """Return the heading of a column, made of its key where no words are written for it."""
        return self.columns.get(key, _shown(key))

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


@lru_cache(maxsize=1)
def words() -> WorkbookWords:
    """Return the words."""
    value = read_yaml(read_text(resources.shipped("data").joinpath(FILE)), FILE)[0]
    answers = {key: value[key] for key in ("yes", "no")}
    return WorkbookWords(value["sheets"], value["columns"], answers, value["year_marks"], value["units"])
