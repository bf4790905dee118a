"""The study that a printed brief carries, and the numbers that it prints, without anything else."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from impact.brief.printed_numbers import LEADING, NUMBERS
from impact.errors import ImpactError, did_you_mean
from impact.reading import read_bytes
from impact.study.store import load
from impact.study.study import Study
from impact.texts import shortened
from impact.trust.cells import read_numbers
from impact.trust.inside import carried
from impact.trust.not_ours import why_not_ours
from impact.trust.opened import UnreadableError, opened
from impact.trust.unpacked import NEEDED, unpacked

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

        Raises:
            ImpactError: the document prints no such number, or carries no list of them.
        """
        if not self.numbers:
            raise ImpactError(
                f"The file carries no {NUMBERS}: it is older than that. Name a cell, such as kpi/jobs_gross/value."
            )
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


def study_inside(file: Path) -> StudyInside:
    """Return the study that a printed brief carries.

    Raises:
        ImpactError: the file is no PDF that carries one.
    """
    try:
        pdf = opened(read_bytes(file))
        inside = carried(pdf)
        if not set(NEEDED) <= inside.files.keys():
            raise ImpactError(f"{file}: {why_not_ours(pdf, inside)}")
    except UnreadableError as error:
        raise ImpactError(f"{file}: nothing can be read of it: {error}") from None
    with unpacked({name: each.data for name, each in inside.files.items()}) as place:
        study = load(place.study)
    listed = read_numbers(inside.files[NUMBERS].data) if NUMBERS in inside.files else []
    return StudyInside(study, tuple(listed))
