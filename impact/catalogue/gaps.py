"""Figures that a data folder leaves open: rows without a value, which no run reads, and what takes their place."""

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from math import nan
from pathlib import Path

from impact.catalogue.catalogue import WORLD, Catalogue
from impact.catalogue.data_folders import DataFolder
from impact.catalogue.factors import AFTER, BEFORE, TO_FILL, Factor, is_open, period_end, read_factors
from impact.core.errors import ImpactError
from impact.files.reading import read_text, rows


def gaps_in(folder: Path) -> list[Factor]:
    """Return the rows of a data folder that have no value, but for those that another row of the folder fills."""
    gaps: list[Factor] = []
    filled: list[Factor] = []
    for file, name, _ in DataFolder(folder, str(folder)).files(None):
        filled += read_factors(file, name)[0]
        try:
            (_, header), *cells = rows(read_text(file, name), name)
        except (ImpactError, ValueError):  # no text, or an empty file: reading the data names it
            continue
        names = header[len(BEFORE) : -len(AFTER)]
        for line, row in cells:
            if len(row) == len(header) >= len(BEFORE) + len(AFTER) and is_open(row):
                key, region, period, *cells_between = row[: -len(AFTER)]
                dimensions = {each: cell for each, cell in zip(names, cells_between, strict=True) if cell}
                note, unit = row[-1].removeprefix(TO_FILL), row[-6]
                gaps.append(
                    Factor(key, region, period, dimensions, nan, None, None, "", unit, "", "", "", "", note, name, line)
                )
    return [gap for gap in gaps if not any(row.region == gap.region and _fits(row, gap) for row in filled)]


def stand_in(catalogue: Catalogue, gap: Factor) -> Factor | None:
    """Return the latest figure that a run takes in the place of a gap: a world default, else one for the world."""
    of_world = [row for row in catalogue.rows(gap.key) if row.region == WORLD]
    for held in (catalogue.defaults(gap.region), of_world):
        if fitting := [row for row in held if _fits(row, gap)]:
            return max(fitting, key=lambda row: period_end(row.period))
    return None


def _fits(row: Factor, gap: Factor) -> bool:
    return row.key == gap.key and gap.dimensions.items() <= row.dimensions.items()


@dataclass(frozen=True)
class BlankRow:
    """A figure without value.

    Attributes:
        key, region, period, dimensions, unit: what is asked for.
        note: why; what the user writes in its place says what was done to the figure.
    """

    key: str
    region: str
    period: str
    dimensions: Mapping[str, str]
    unit: str
    note: str


def blank_file(rows: Iterable[BlankRow]) -> str:
    """Return a factor file, by key, region and dimensions, whose columns of dimensions serve all rows."""
    found = sorted(rows, key=lambda row: (row.key, row.region, *row.dimensions.values(), row.period))
    names = list(dict.fromkeys(name for row in found for name in row.dimensions))
    stream = io.StringIO()
    writer = csv.DictWriter(stream, [*BEFORE, *names, *AFTER], restval="", lineterminator="\n")
    writer.writeheader()
    for row in found:
        cells = {"key": row.key, "region": row.region, "period": row.period, "unit": row.unit}
        cells["note"] = f"{TO_FILL}{row.note}"
        writer.writerow(cells | dict(row.dimensions))
    return stream.getvalue()
