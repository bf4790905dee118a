"""Workbooks that a reviewer of a translation filled in: changed cell by cell, sheet by sheet, and byte by byte."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from random import Random

from kind import Kind
from workbooks import damaged

from impact import api

_MESSAGES = (
    "percent = { $number } %\njobs-of = { $c ->\n    [one] { $c } <b>poste</b>\n   *[other] { $c } postes\n  }\n"
)
_TERMS = "key,term,pattern,verified,note\njobs,postes,,no,\n"
_DATA = 'text,said\n"All car plants, {}","Usines, {1}"\n'


class ReviewWorkbooks(Kind):
    """Workbooks of `impact list review -o`, filled in at random and then damaged."""

    share = 3

    def possible(self) -> bool:
        """Return whether workbooks can be written and read here."""
        return all(map(find_spec, ("defusedxml", "openpyxl", "xlsxwriter")))

    def warm(self, folder: Path) -> None:
        """Write a small language and its workbook, and read it once."""
        self._templates = folder / "words"
        words = self._templates / "languages" / "fr"
        words.mkdir(parents=True)
        for name, content in {"own.ftl": _MESSAGES, "terms.csv": _TERMS, "data.csv": _DATA}.items():
            (words / name).write_text(content, encoding="utf-8")
        self._seed = api.review_workbook("fr", templates=(self._templates,))
        (folder / "seed.xlsx").write_bytes(self._seed)
        api.take_review(folder / "seed.xlsx", folder / "out", "AB", templates=(self._templates,))

    def make(self, chance: Random, place: Path) -> str:
        """Write `review.xlsx`."""
        (place / "review.xlsx").write_bytes(damaged(chance, self._seed))
        return "read"

    def attempt(self, way: str, place: Path) -> Iterator[str]:
        """Read the workbook, and what was written of it; remarks are the reviewer's own words."""
        taken = api.take_review(Path("review.xlsx"), Path("out"), "AB", templates=(self._templates,))
        yield from (file.read_text("utf-8") for file in taken.files)
