"""World defaults, split into a file for each country: `python .ci/by_country.py FOLDER` writes them anew.

FOLDER holds factor files in which figures of many countries stand together, such as those that `.ci/world_bulk.py`
makes of copies of their sources. Files of countries that are in none of them go.
"""

from __future__ import annotations

import csv
import io
import sys
from collections import defaultdict
from collections.abc import Iterable, Mapping
from graphlib import TopologicalSorter
from pathlib import Path

from impact.catalogue.data_load import in_order
from impact.catalogue.factors import AFTER, BEFORE, Factor, read_factors
from impact.catalogue.world_defaults import FOLDER
from impact.core.errors import Problem, ProblemsError, problem
from impact.files import resources


def country_files(factors: Iterable[Factor]) -> dict[str, str]:
    """Return the text of each country's file, by country: sorted, with the dimensions that its figures have.

    Dimensions keep the order that they have in a figure's own file.
    """
    found: dict[str, list[Factor]] = defaultdict(list)
    for row in factors:
        found[row.region].append(row)
    return {country: _text(rows) for country, rows in sorted(found.items())}


def _text(factors: list[Factor]) -> str:
    names = _in_order(factors)
    stream = io.StringIO()
    writer = csv.DictWriter(stream, [*BEFORE, *names, *AFTER], restval="", lineterminator="\n")
    writer.writeheader()
    for row in sorted(factors, key=lambda row: (row.key, sorted(row.dimensions.items()), row.period)):
        cells: Mapping[str, object] = {
            "key": row.key, "region": row.region, "period": row.period, **row.dimensions, "value": _number(row.value),
            "low": _number(row.low), "high": _number(row.high), "distribution": row.distribution, "unit": row.unit,
            "source": row.source, "locator": row.locator, "basis": row.basis, "grade": row.grade, "note": row.note,
        }  # fmt: skip
        writer.writerow(cells)
    return stream.getvalue()


def _in_order(factors: Iterable[Factor]) -> list[str]:
    """Return the names of all dimensions, so that none stands before one that it follows in a figure."""
    before: dict[str, set[str]] = defaultdict(set)
    for row in factors:
        names = list(row.dimensions)
        for at, name in enumerate(names):
            before[name].update(names[:at])
    return list(TopologicalSorter({name: sorted(before[name]) for name in sorted(before)}).static_order())


def _number(value: float | None) -> str:
    """Return a number as short as it can be read again; an empty cell for none."""
    return "" if value is None else repr(value).removesuffix(".0")


def read_bulk(folder: Path) -> list[Factor]:
    """Return the figures of all files of a folder.

    Raises:
        ProblemsError: files have faults, or two have the same figure.
    """
    found: dict[object, Factor] = {}
    problems: list[Problem] = []
    for file in sorted(folder.glob("*.csv")):
        rows, faults = read_factors(file, file.name)
        problems += faults
        for row in rows:
            if first := found.get(row.identity):
                words = (
                    f"the same figure stands in {first.file}, line {first.line}. Leave out one: a default has no rival."
                )
                problems.append(problem(words, file=file.name, line=row.line, where=row.name))
            found[row.identity] = row
    if problems:
        raise ProblemsError(problems)
    return sorted(found.values(), key=in_order)


def main(folder: Path, place: Path) -> None:
    """Write the files of `place` from the bulk files of a folder."""
    texts = country_files(read_bulk(folder))
    place.mkdir(exist_ok=True)
    for file in place.glob("*.csv"):
        if file.stem not in texts:
            file.unlink()
    for country, text in texts.items():
        (place / f"{country}.csv").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        raise SystemExit("Name the folder of the bulk files: python .ci/by_country.py FOLDER")
    shipped = resources.shipped("data").joinpath(*FOLDER.split("/"))
    if not isinstance(shipped, Path):
        raise SystemExit("the shipped data are not files here: run this in a checkout")
    main(Path(sys.argv[1]), shipped)
