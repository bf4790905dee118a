"""The made-up country: its scenarios with other values, their rows, and what was worked out of them by hand."""

import csv
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from impact.catalogue.catalogue import Catalogue
from impact.files.yaml import read_yaml, written
from impact.model.rows import ResultRow
from impact.scenario.load import parse, with_draws
from impact.study.run_study import Results, estimate

XYZ = Path(__file__).parents[1] / "data" / "xyz"


@cache
def catalogue() -> Catalogue:
    return Catalogue((XYZ,))


@cache
def text_of(name: str) -> str:
    return (XYZ / "scenarios" / f"{name}.yaml").read_text(encoding="utf-8")


def tree_of(name: str) -> Any:
    """Return a scenario of the country, to be changed."""
    return read_yaml(text_of(name), "")[0]


def estimated(scenario: Any, draws: int = 0, seed: int | None = None, *data: Path) -> Results:
    """Return the rows of a scenario, a text or a tree; figures of further folders go before those of the country."""
    text = scenario if isinstance(scenario, str) else written(scenario)
    loaded = with_draws(parse(text, "changed", "changed.yaml", (XYZ,)), draws, seed)
    return estimate(loaded, Catalogue((*data, XYZ)) if data else catalogue())


def like(rows: Sequence[ResultRow], variable: str, **keys: str) -> list[ResultRow]:
    return [row for row in rows if row.variable == variable and keys.items() <= row.keys.items()]


def one(rows: Sequence[ResultRow], variable: str, **keys: str) -> ResultRow:
    (row,) = like(rows, variable, **keys)
    return row


def last(rows: Sequence[ResultRow], variable: str, **keys: str) -> float:
    row = one(rows, variable, **keys)
    assert not row.gap
    return float(row.values[0, -1])


def worked_out(page: str, given: Mapping[str, Any]) -> list[tuple[str, float]]:
    """Return the cells of a page of the country, each with its value, worked out of the numbers that are given."""
    with (XYZ.parent / "by_hand" / f"{page}.csv").open(encoding="utf-8", newline="") as lines:
        return [(row["cell"], float(eval(row["made"], {}, dict(given)))) for row in csv.DictReader(lines)]


def keys_in(cell: str) -> tuple[str, dict[str, str]]:
    """Return variable and keys of a cell of a page, as in `jobs: channel=direct origin=local`."""
    variable, _, keys = cell.partition(": ")
    return variable, dict(each.split("=") for each in keys.split())
