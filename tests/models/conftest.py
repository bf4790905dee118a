"""The shipped case with a few draws, and changed copies of it. Helpers in at_random are imported by name."""

import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from changed_cases import altered

from impact.catalogue.catalogue import Catalogue
from impact.resources import shipped
from impact.scenario.load import parse, with_draws
from impact.source_positions import read_yaml
from impact.study.run_study import Results, estimate
from impact.yaml_core import written

sys.path.insert(0, str(Path(__file__).resolve().parent / "at_random"))

DRAWS = 50


@cache
def _catalogue() -> Catalogue:
    return Catalogue()


def _shipped() -> Any:
    text = shipped("data").joinpath("scenarios", "byd-jizzakh.yaml").read_text(encoding="utf-8")
    tree = read_yaml(text, "")[0]
    del tree["correlations"]  # so that any input may lose its range, and a few draws will do
    return tree


def _results(tree: Any, draws: int, seed: int | None) -> Results:
    return estimate(with_draws(parse(written(tree), "changed", "changed.yaml"), draws, seed), _catalogue())


@pytest.fixture(scope="session")
def results() -> Results:
    """Return the rows of the shipped case with few draws."""
    return _results(_shipped(), DRAWS, None)


@pytest.fixture(scope="session")
def changed() -> Callable[..., Results]:
    """Return `changed({"project.staff.base.central": 5, ...}, draws=0)`: rows of the shipped case with other values.

    A value of None takes the key away.
    """

    def run(changes: dict[str, Any], draws: int = 0, seed: int | None = None) -> Results:
        return _results(altered(_shipped(), changes), draws, seed)

    return run


@pytest.fixture(scope="session")
def values() -> Callable[..., Any]:
    """Return `values(results, "jobs", channel="direct")`: the sum of the matching rows, (draws, years)."""

    def found(results: Results, variable: str, **keys: str) -> Any:
        rows = [row for row in results.rows if row.variable == variable and keys.items() <= row.keys.items()]
        assert rows, f"no row of {variable} with {keys}"
        return sum(row.values for row in rows)

    return found


@pytest.fixture(scope="session")
def of_year() -> Callable[..., Any]:
    """Return `of_year(results, 2031, "jobs", channel="direct")`: the same in one year, (draws,)."""

    def found(results: Results, year: int, variable: str, **keys: str) -> Any:
        rows = [row for row in results.rows if row.variable == variable and keys.items() <= row.keys.items()]
        assert rows, f"no row of {variable} with {keys}"
        return sum(row.values[:, row.years.index(year)] for row in rows)

    return found
