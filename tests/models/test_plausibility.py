"""The shipped case lies within the limits of the method, and its tables add up in every draw."""

from collections.abc import Callable
from typing import Any

import pytest

from impact.study.run_study import Results

YEAR = 2031
Values = Callable[..., Any]


def test_direct_jobs_per_thousand_cars_in_every_draw(results: Results, of_year: Values) -> None:
    """A draw moves the rate of jobs with output, so that 10,000 jobs never land on 60,000 cars."""
    cars = of_year(results, YEAR, "output", path="central") / 1000
    direct = of_year(results, YEAR, "jobs", channel="direct") / cars
    assert direct.min() >= 8
    assert direct.max() <= 65


def test_direct_and_indirect_value_added_stay_under_the_multiplier_of_the_table(
    results: Results, values: Values
) -> None:
    """A kit assembler cannot hold more value added at home than C29 does, 0.46; a corner of the draws reaches 0.48."""
    gva = values(results, "gva", channel="direct") + values(results, "gva", channel="indirect")
    share = gva / values(results, "turnover")
    assert share[0].max() < 0.46
    assert share.max() < 0.48


def test_the_limit_of_imports_is_reported_for_the_central_run_and_every_draw(results: Results) -> None:
    """Reached never in 2025 nor in the central run, in the last year in a part of the draws (the ceiling path)."""
    (row,) = (row for row in results.rows if row.variable == "check_imports_cap")
    assert row.limits
    assert row.limits.high == 79_822
    capped = row.limits.outside(row.values)
    assert capped.shape == (results.inputs.draws.size, len(results.inputs.years))
    assert not capped[:, 0].any()
    assert not capped[0].any()
    assert 0 < capped[1:, -1].mean() < 1


def test_cars_are_driven_over_their_lives(results: Results, values: Values) -> None:
    """Kilometres over life are cars sold times mean life times the life average distance, in every draw."""
    km = values(results, "fleet_km", quantity="km").sum(axis=1) * 1e6
    cars = values(results, "fleet", quantity="sales").sum(axis=1)
    distance = results.inputs.drivers["driving.distance"]
    life = km / cars / distance
    assert life[0] == pytest.approx(20.2, abs=0.01)
    assert life.min() > 15
    assert life.max() < 26.5
