"""Charts of a real study, and of studies with other figures. Those are imported by their bare name."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from shared_studies import study_of

from impact.charts import ChartContext, Picture, charts
from impact.charts.style import ChartStyle
from impact.look.themes import load_theme
from impact.study.study import Study
from impact.study.tables import Cell, Record
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

TESTS = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(TESTS / "charts" / "made_up"), str(TESTS / "brief" / "in_every_case")]


@pytest.fixture(scope="session")
def study() -> Study:
    """Return the study of the shipped case with few draws."""
    return study_of("byd-jizzakh", beside=False)


@pytest.fixture(scope="session")
def filled(study: Study) -> Study:
    """Return that study with made-up rows in every table that charts read."""
    from made_up_tables import filled

    return filled(study)


@pytest.fixture(scope="session")
def words() -> Words:
    """Return English, as it is said of the shipped case."""
    return Words("en", kind="vehicle_plant")


@pytest.fixture(scope="session")
def pictured(words: Words) -> Callable[..., Picture]:
    """Return `pictured("tornado", study, metric="jobs_net")`: what a chart declares."""
    return lambda name, study, **options: charts[name](ChartContext(study, words, options))


@pytest.fixture(scope="session")
def drawn(pictured: Callable[..., Picture]) -> Callable[..., Figure]:
    """Return `drawn("jobs_by_year", study, theme="default")`: the figure of a chart; further words are its options."""

    def draw(name: str, study: Study, theme: str = "default", **options: str) -> Figure:
        style = ChartStyle(load_theme(theme), 225.0, 140.0)
        with style.applied():
            return pictured(name, study, **options).draw(style)

    return draw


@pytest.fixture(scope="session")
def scaled() -> Callable[[Study, float], Study]:
    """Return `scaled(study, times)`: the study with all results multiplied, at any sign."""

    def changed(study: Study, times: float) -> Study:
        def cells(row: Record) -> Record:
            found: dict[str, Cell] = {}
            for name in ("value", "low", "high"):
                number = row.get(name)
                if isinstance(number, float):
                    found[name] = times * number
            if times < 0 and "low" in found and "high" in found:
                found["low"], found["high"] = found["high"], found["low"]
            return row | found

        names = ("kpi", "jobs_by_year")
        tables = {name: replace(study[name], rows=tuple(map(cells, study[name].rows))) for name in names}
        return replace(study, tables=study.tables | tables)

    return changed


@pytest.fixture(scope="session")
def without_ranges() -> Callable[[Study], Study]:
    """Return a function that takes all ranges from a study."""

    def changed(study: Study) -> Study:
        none: dict[str, Cell] = {"low": None, "high": None, "mean": None, "median": None, "range": "none"}
        names = ("kpi", "jobs_by_year")
        tables = {n: replace(study[n], rows=tuple(row | none for row in study[n].rows)) for n in names}
        return replace(study, tables=study.tables | tables)

    return changed
