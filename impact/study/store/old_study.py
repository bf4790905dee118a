"""What a study was made with, as its own tables keep it: the figures of the data that it read, and their files."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from impact.catalogue.factors import Factor, Identity
from impact.core.errors import ImpactError, ProblemsError, problem
from impact.core.text import shortened
from impact.files.reading import number
from impact.files.targets import plain
from impact.study.study import StudyData
from impact.study.tables import Record

FIGURES, FILES = "factors_used", "data_files"


@dataclass(frozen=True)
class OldStudy:
    """What a study was made with.

    Attributes:
        figures: Of the data that it read, by identity.
        files: Of the data: hash and release by path.
    """

    figures: Mapping[Identity, Factor]
    files: Mapping[str, Record]


def read_old(study: StudyData) -> OldStudy:
    """Return what a study was made with.

    Raises:
        ImpactError: The study does not say it, or a path in it leads elsewhere.
        ProblemsError: A row holds no figure.
    """
    if lacking := [f"{name}.csv" for name in (FIGURES, FILES) if name not in study.tables]:
        raise ImpactError(f"the study does not say with which figures it was made ({', '.join(lacking)}).")
    found = [_factor(row, line) for line, row in enumerate(study[FIGURES].rows, start=2)]
    files = {str(row["path"]): row for row in study[FILES].rows}
    for path in files:  # which are looked for in the data folders
        for part in path.split("/"):
            plain(part, f"{FILES}.csv, '{shortened(path)}'")
    return OldStudy(MappingProxyType({each.identity: each for each in found}), MappingProxyType(files))


def _factor(row: Record, line: int) -> Factor:
    cells = {name: str(cell) for name, cell in row.items() if name != "line"}
    try:
        low, high = (number(cells[name]) if cells[name] else None for name in ("low", "high"))
        parts = [part.partition("=") for part in cells["dimensions"].split("; ") if part and part != "na"]
        return Factor(
            cells["key"], cells["region"], cells["period"], MappingProxyType({key: value for key, _, value in parts}),
            number(cells["value"]), low, high, cells["distribution"], cells["unit"], cells["source_id"],
            cells["locator"], cells["basis"], cells["grade"], cells["note"], cells["file"], int(row["line"] or 0),
        )  # fmt: skip
    except ValueError as error:
        words = f"this is no figure as impact writes it: {shortened(str(error), 100)}."
        raise ProblemsError([problem(words, file=f"{FIGURES}.csv", line=line)]) from None
