"""The path of the grid: its published points and its laws."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact.arrays import Array
from impact.emissions.electricity import average_intensity, direct_intensity_path
from impact.emissions.methane import lost_methane

YEARS = np.arange(2025.0, 2041.0)


def path(*renewable: float, later: float = -0.03) -> Array:
    target = np.array(renewable)
    return direct_intensity_path(np.full(len(target), 458.0), 0.194, target, YEARS, 2030, later)


def test_the_published_points_of_the_path() -> None:
    """458 in 2025; 261, 301 and 341 g/kWh in 2030 with 54, 47 and 40 % of renewable power."""
    found = path(0.54, 0.47, 0.40)
    np.testing.assert_allclose(found[:, 0], 458)
    np.testing.assert_allclose(found[:, 5], [261, 301, 341], atol=0.5)


def test_linear_until_the_target_year_and_three_per_cent_down_after_it() -> None:
    found = path(0.47)[0]
    np.testing.assert_allclose(np.diff(found[:6]), (found[5] - found[0]) / 5)
    np.testing.assert_allclose(found[6:] / found[5:-1], 0.97)


@given(st.floats(0.2, 0.9), st.floats(0.2, 0.9))
def test_more_renewable_power_never_makes_dirtier_power(one: float, other: float) -> None:
    less, more = sorted((one, other))
    assert (path(more)[0] <= path(less)[0] + 1e-9).all()


def test_without_a_loss_the_average_is_the_stack() -> None:
    direct = path(0.47)
    np.testing.assert_array_equal(average_intensity(direct, direct / 56.1, np.zeros(1), 29.8, np.array([48.0])), direct)


def test_lost_methane_is_counted_per_unit_delivered() -> None:
    """Of 100 produced 3.3 are lost and 96.7 delivered."""
    assert float(lost_methane(np.array([0.033]))[0]) == pytest.approx(3.3 / 96.7)


def test_each_draw_has_its_own_loss() -> None:
    direct, gas = np.full((1, 2), 400.0), np.full((1, 2), 6.0)
    found = average_intensity(direct, gas, np.array([0.0, 0.05]), 30.0, np.array([48.0]))
    added = 1000 * 30 * (0.05 / 0.95) * 6 / 48
    expected: list[list[float]] = [[400.0, 400.0], [400 + added, 400 + added]]
    np.testing.assert_allclose(found, expected)
