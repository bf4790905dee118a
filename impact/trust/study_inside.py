"""The study that a printed brief carries, and the numbers that it prints, without anything else."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from impact.brief.printed_numbers import LEADING, NUMBERS
from impact.errors import ImpactError, did_you_mean
from impact.study.store import load
from impact.study.study import Study
from impact.texts import shortened
from impact.trust.cells import read_numbers
from impact.trust.not_ours import evidence_of
from impact.trust.unpacked import unpacked

ID = re.compile(r"[a-z]?[ptf]\d{1,4}\.\d{1,5}", re.IGNORECASE)  # of a printed number
_BLANKS = str.maketrans({"\u00a0": " ", "\u202f": " ", "-": "−"})


@dataclass(frozen=True)
class Place:
    """Where a number is printed.

    Attributes:
        cell: that it stands for. words: around it.
    """

    cell: str
    words: str


@dataclass(frozen=True)
class StudyInside:
    """A study out of a printed brief.

    Attributes:
        study: that the brief carries; whether it is as issued, `verify` says. numbers: rows of the list of numbers.
    """

    study: Study
    numbers: tuple[Mapping[str, str], ...]

    def places(self, number: str) -> list[Place]:
        """Return the cells of a printed number, each once, those of key figures first.

        Args:
            number: as it is printed, or its id, such as p1.7 or t2.5.

        Raises:
            ImpactError: the document prints no such number, or carries no list of them.
        """
        if not self.numbers:
            raise ImpactError(f"The file carries no {NUMBERS}. Name a cell, such as kpi/jobs_gross/value.")
        if ID.fullmatch(number):
            return self._by_id(number.lower())
        asked = " ".join(number.translate(_BLANKS).split())
        rows = [row for row in self.numbers if row["printed"] == asked]
        rows = rows or [row for row in self.numbers if row["printed"].lstrip("−") == asked.lstrip("−")]
        found: dict[str, Place] = {}
        for row in rows:
            for cell in row["cells"].split():
                found.setdefault(cell, Place(cell, row["words"]))
        if not found:
            guess = did_you_mean(asked, [row["printed"] for row in self.numbers])
            raise ImpactError(
                f"'{shortened(number, 40)}' is no result that this document prints.{guess} Write it as it is printed, "
                "or name a cell, such as kpi/jobs_gross/value."
            )
        return sorted(found.values(), key=lambda place: not place.cell.startswith(LEADING))

    def _by_id(self, asked: str) -> list[Place]:
        """Return the cells of the number that has an id.

        Raises:
            ImpactError: no number has it.
        """
        ids = [row.get("id", "") for row in self.numbers]
        ways = (asked, *(each for each in ids if each[1:] == asked))  # a document alone may go without its letter
        row = next((row for way in ways for row in self.numbers if row.get("id") == way), None)
        if row is None:
            same = [each for each in ids if each.rpartition(".")[0] == asked.rpartition(".")[0]]
            there = f"They go from {same[0]} to {same[-1]} there." if same else _kinds_of(ids)
            raise ImpactError(f"No number of this document has the id '{asked}'. {there}")
        return [Place(cell, f"{row['printed']}: {row['words']}") for cell in row["cells"].split()]


def _kinds_of(ids: list[str]) -> str:
    """Return in which parts, tables and figures there are numbers."""
    places = dict.fromkeys(each.rpartition(".")[0] for each in ids)
    return f"There are ids that begin with: {', '.join(places)}."


def study_inside(file: Path) -> StudyInside:
    """Return the study that a printed brief carries.

    Raises:
        ImpactError: the file is no PDF that carries one.
    """
    _, files = evidence_of(file)
    with unpacked(files) as place:
        study = load(place.study)
    return StudyInside(study, tuple(read_numbers(files[NUMBERS]) if NUMBERS in files else ()))
