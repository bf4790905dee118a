"""A study run part by part: the same tables whatever the size of a part, and histograms above five thousand draws."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from impact.catalogue.catalogue import Catalogue
from impact.errors import ImpactError
from impact.models.rows import Limits, Row
from impact.scenario.load import load, with_draws
from impact.study.run import reduce
from impact.study.run.draws import gather, parts
from impact.study.run.draws.gather import Gathering
from impact.study.run.reduce import PERCENTILES
from impact.study.run_study import run
from impact.study.study import Study
from impact.study.tables import Cell, Table
from impact.study.tables.declared import declared
from impact.uncertainty.bins import Counter

DRAWS = 130
XYZ = Path(__file__).parents[1] / "data" / "xyz"
CARS = declared("vehicle_plant")
RESULTS = ("value", "low", "high", "mean", "median", "p25", "p75")


def study_in(part: int, draws: int = DRAWS) -> Study:
    """Return the study of the shipped case, run in parts of this size."""
    return run(with_draws(load("byd-jizzakh"), draws, None), Catalogue(), part=part)


def small_study_in(part: int, draws: int, progress: Callable[[int, int], None] | None = None) -> Study:
    """Return the same of the made-up country, whose draws take a tenth of the time."""
    return run(with_draws(load("xyz", (XYZ,)), draws, None), Catalogue((XYZ,)), progress=progress, part=part)


@pytest.mark.sampled(1)
@pytest.mark.parametrize(("made", "part"), [(study_in, 37), (small_study_in, DRAWS), (small_study_in, 50)])
def test_no_byte_depends_on_the_size_of_a_part(made: Callable[[int, int], Study], part: int) -> None:
    whole, parted = made(1000, DRAWS), made(part, DRAWS)
    assert list(whole.tables) == list(parted.tables)
    for name, table in whole.tables.items():
        assert table.csv == parted[name].csv, name


@pytest.fixture
def few(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make a thousand draws so many that not all are kept."""
    monkeypatch.setattr(gather, "EXACT_DRAWS", 600)
    monkeypatch.setattr(gather, "COUNTED", 500)


@pytest.mark.usefixtures("few")
def test_above_the_limit_key_figures_stay_exact_and_other_tables_are_near() -> None:
    counted = study_in(100, draws=1000)
    exact = run(with_draws(load("byd-jizzakh"), 1000, None), Catalogue())
    assert counted.row("run", "run")["exact_tables"] == "kpi breakeven"
    error = counted.row("run", "run")["histogram_error"]
    assert isinstance(error, float)
    assert 0 < error < 1
    assert all(exact[name] == counted[name] for name in ("kpi", "breakeven", "probabilities"))
    for name, table in exact.tables.items():
        if name not in ("kpi", "breakeven") and table.layout.results:
            assert furthest(table, counted[name]) <= error * (1 + 1e-9), name


def furthest(exact: Table, counted: Table) -> float:
    """Return how far a percentile lies from the exact one at most, as part of the widest range of a year of its row."""
    keys = (*exact.layout.keys, "status", "scope", "measure")
    ranges: dict[tuple[Cell, ...], float] = {}
    off: dict[tuple[Cell, ...], float] = {}
    for row, other in zip(exact.rows, counted.rows, strict=True):
        if isinstance(row["low"], float) and isinstance(row["high"], float):
            key = tuple(row[name] for name in keys)
            ranges[key] = max(ranges.get(key, 0), float(other["high"] or 0) - float(other["low"] or 0))
            apart = (abs(float(row[name] or 0) - float(other[name] or 0)) for name in PERCENTILES)
            off[key] = max(off.get(key, 0), *apart)
    return max((each / ranges[key] for key, each in off.items() if ranges[key]), default=0)


def several(count: int) -> Iterator[Row]:
    """Yield rows of made-up draws: a key figure, a year of jobs, a check."""
    draws = np.random.default_rng(3).lognormal(3, 1, (count + 1, 1))
    yield Row("kpi_jobs_gross", draws, (), {"key": "jobs_gross"})
    yield Row("jobs", draws, (2030,), {"channel": "total"})
    yield Row("check_direct_jobs", draws, (2030,), limits=Limits("check-direct-jobs", 8, 65))


def tables(count: int, part: int) -> dict[str, Table]:
    """Return the tables of made-up draws taken part by part."""
    rows, gathering = list(several(count)), Gathering(count, CARS)
    for start in range(0, count, part):
        cut = [0, *range(start + 1, min(start + part, count) + 1)]
        gathering.add([Row(r.variable, r.values[cut], r.years, r.keys, limits=r.limits) for r in rows])
    gathering.close(())
    return reduce.tables(gathering.rows, CARS, load("byd-jizzakh").scenario)


def cells(table: Table, names: tuple[str, ...] = RESULTS) -> list[Cell]:
    """Return cells of the only row."""
    (row,) = table.rows
    return [row[name] for name in names]


def test_more_draws_than_are_kept_are_counted_in_bins(monkeypatch: pytest.MonkeyPatch) -> None:
    counted = tables(12_000, 1000)
    monkeypatch.setattr(gather, "EXACT_DRAWS", 12_000)
    exact = tables(12_000, 12_000)
    assert counted["kpi"] == exact["kpi"]
    found, expected = (np.array(cells(each["jobs_by_year"]), dtype=float) for each in (counted, exact))
    np.testing.assert_allclose(found, expected, rtol=0.01)
    assert found[0] == expected[0]
    assert (found[1:] != expected[1:]).any()
    assert cells(counted["checks"], ("verdict", "mean")) == cells(exact["checks"], ("verdict", "mean"))


def test_rows_that_exist_in_some_parts_only_are_refused() -> None:
    gathering = Gathering(20, CARS)
    gathering.add(several(10))
    with pytest.raises(ImpactError, match="exist, or vary, in a few draws only"):
        gathering.add(list(several(10))[:2])


@pytest.mark.usefixtures("few")
@pytest.mark.parametrize("change", ["lacks", "stays"])
def test_rows_that_exist_or_vary_beside_only_are_refused(change: str) -> None:
    here, beside = Gathering(1000, CARS), Gathering(500, CARS, 1000)
    here.add(several(500))
    rows = list(several(500))
    beside.add(rows[:2] if change == "lacks" else [*rows[:2], replace(rows[2], values=rows[2].values[:1])])
    with pytest.raises(ImpactError, match="exist, or vary, in a few draws only"):
        here.absorb(beside.taken(), 500)


def test_progress_is_told_after_each_part() -> None:
    told: list[tuple[int, int]] = []
    small_study_in(20, 50, lambda done, of: told.append((done, of)))
    assert told == [(20, 50), (40, 50), (50, 50)]


@pytest.fixture
def two_halves(monkeypatch: pytest.MonkeyPatch, few: None) -> list[int]:
    """Let the later half of the draws be run apart; returns how many draws that was."""
    found: list[int] = []
    original = parts.Later.taken

    def taken(self: parts.Later, counter: Counter | None) -> object:
        found.append(self.count - self.start)
        return original(self, counter)

    monkeypatch.setattr(parts, "possible", lambda: True)
    monkeypatch.setattr(parts.Later, "taken", taken)
    return found


@pytest.mark.sampled(1)
@pytest.mark.parametrize(("part", "draws", "apart"), [(500, 2000, 1000), (700, 2720, 1720), (600, 1000, 500)])
def test_no_byte_depends_on_whether_half_is_run_apart(
    part: int, draws: int, apart: int, two_halves: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    shared = small_study_in(part, draws)
    assert two_halves == [apart]
    monkeypatch.setattr(parts, "possible", lambda: False)
    alone = small_study_in(300, draws)
    assert two_halves == [apart]
    for name, table in alone.tables.items():
        assert table.csv == shared[name].csv, name


def test_progress_counts_the_half_that_is_run_apart(two_halves: list[int]) -> None:
    told: list[tuple[int, int]] = []
    small_study_in(500, 2600, lambda done, of: told.append((done, of)))
    assert told == [(1300, 2600), (2600, 2600)]
    assert two_halves == [1600]


@pytest.mark.parametrize(("part", "draws"), [(300, 1200), (500, 990), (500, 600)])
def test_what_cannot_be_halved_is_run_in_one_go(part: int, draws: int, two_halves: list[int]) -> None:
    small_study_in(part, draws)
    assert two_halves == []


def test_a_scenario_in_which_nothing_varies_may_ask_for_many_draws(two_halves: list[int]) -> None:
    loaded = with_draws(load("xyz-factory", (XYZ,)), 6_000)
    found = run(loaded, Catalogue((XYZ,), "factory"))
    assert found.row("kpi", "jobs_gross")["low"] is None
    assert two_halves == []


@pytest.mark.slow
def test_a_second_processor_changes_no_byte(run_impact: Callable[..., Any], tmp_path: Path) -> None:
    command = ("run", "xyz", "--data", str(XYZ), "--draws", "6000", "-q", "-o")
    both = run_impact(*command, "both.study")
    assert both.returncode == 0, both.stderr
    allowed = os.sched_getaffinity(0)
    os.sched_setaffinity(0, {min(allowed)})  # of this process, and of those it starts
    try:
        one = run_impact(*command, "one.study")
    finally:
        os.sched_setaffinity(0, allowed)
    assert one.returncode == 0, one.stderr
    hashes = [(tmp_path / name / "manifest.json").read_text(encoding="utf-8") for name in ("both.study", "one.study")]
    assert hashes[0] == hashes[1]


@pytest.mark.parametrize(
    ("value", "said"), [(np.nan, "not finite"), (np.inf, "not finite"), (-np.inf, "not finite"), (-1.0, "bound 0")]
)
@pytest.mark.parametrize("place", [0, 5, 11_999])
def test_a_value_that_cannot_be_is_found_among_the_counted_too(value: float, said: str, place: int) -> None:
    draws = np.random.default_rng(3).lognormal(3, 1, (12_001, 1))
    draws[place] = value
    gathering = Gathering(12_000, CARS)

    def gather_all() -> None:
        for start in range(0, 12_000, 1000):
            cut = [0, *range(start + 1, start + 1001)]
            gathering.add([Row("jobs", draws[cut], (2030,), {"channel": "total"})])
        gathering.close(())

    with pytest.raises(ImpactError, match=said):
        gather_all()


def test_what_mostly_never_comes_about_has_an_error_without_a_warning(recwarn: pytest.WarningsRecorder) -> None:
    never = np.arange(12_001)[:, None] % 20 > 0
    values = np.random.default_rng(3).lognormal(3, 1, (12_001, 1))
    keys = {"model": "x", "dimension": "km"}
    gathering = Gathering(12_000, CARS)
    gathering.exact = ("kpi",)  # as with more draws than this table is kept for
    for start in range(0, 12_000, 1000):
        cut = [0, *range(start + 1, start + 1001)]
        gathering.add([Row("breakeven_km", values[cut], (2025,), keys, never=never[cut])])
    gathering.close(())
    (row,) = gathering.rows
    assert row.counted is not None
    assert np.isinf(row.counted.percentile(0.95)).all()
    assert gathering.histogram_error == 0.0
    assert not recwarn.list
