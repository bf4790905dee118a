"""The table `convergence`: the key figures over a growing number of draws."""

from __future__ import annotations

from itertools import groupby

import numpy as np
import pytest

from impact.catalogue.catalogue import Catalogue
from impact.models.rows import Row
from impact.scenario.load import load, with_draws
from impact.study.run.convergence import convergence
from impact.study.run.draws.gather import Gathering
from impact.study.run_study import run
from impact.study.study import Study
from impact.study.tables import Table
from impact.study.tables.declared import declared

DRAWS = 640
WORDS = {"currency": "XYZ", "price_year": 2025}


@pytest.fixture(scope="module")
def study() -> Study:
    return run(with_draws(load("byd-jizzakh"), DRAWS, None), Catalogue())


def test_every_key_figure_that_varies_stands_at_five_numbers_of_draws(study: Study) -> None:
    rows = study["convergence"].rows
    found = {str(metric): [row["draws"] for row in of] for metric, of in groupby(rows, lambda row: row["metric"])}
    assert set(found) == {str(row["key"]) for row in study["kpi"].rows if row["range"] != "none"}
    assert set(map(tuple, found.values())) == {(40, 80, 160, 320, 640)}


def test_over_all_draws_they_are_the_key_figures(study: Study) -> None:
    for row in study["convergence"].where(draws=DRAWS):
        kpi = study.row("kpi", str(row["metric"]))
        for name in ("low", "median", "mean", "high", "unit", "year"):
            assert row[name] == kpi[name], (row["id"], name)


def test_fewer_draws_are_what_the_first_draws_say(study: Study) -> None:
    """Not a run of fewer draws, which would be another Latin hypercube."""
    draws = np.random.default_rng(1).random((DRAWS + 1, 1))
    (first, *_), values = table(draws).rows, draws[1:]
    assert first["median"] == pytest.approx(np.median(values[:40]), rel=1e-9)
    assert first["high"] == pytest.approx(np.percentile(values[:40], 95), rel=1e-9)


def test_the_error_halves_with_four_times_the_draws(study: Study) -> None:
    for name in ("low", "median", "mean", "high"):
        errors = [float(row[f"{name}_standard_error"] or 0) for row in study["convergence"].where(metric="jobs_net")]
        assert min(errors) > 0
        assert errors[0] == pytest.approx(2 * errors[2]) == pytest.approx(4 * errors[4])


def test_the_error_is_that_of_the_theory() -> None:
    """Of independent uniform draws: sqrt(1 / 12 n) for the mean, sqrt(p (1 - p) / n) for a percentile."""
    count = 160_000
    last = table(np.random.default_rng(2).random((count + 1, 1))).rows[-1]
    expected = {"mean": 1 / 12, "median": 0.25, "low": 0.0475, "high": 0.0475}
    for name, variance in expected.items():
        assert last[f"{name}_standard_error"] == pytest.approx((variance / count) ** 0.5, rel=0.5), name


def test_too_few_draws_for_batches_make_no_table() -> None:
    few = run(with_draws(load("byd-jizzakh"), 300, None), Catalogue())
    assert "convergence" not in few.tables


def table(values: np.ndarray) -> Table:
    """Return the table of one made-up key figure, central run first."""
    gathering = Gathering(len(values) - 1, declared("vehicle_plant"))
    gathering.add([Row("kpi_jobs_gross", values, (), {"key": "jobs_gross"})])
    gathering.close(())
    return convergence(gathering.headlines, {"jobs_gross": "persons"})
