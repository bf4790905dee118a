"""Roots of many functions at once."""

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from scipy.optimize import brentq

from impact.core.arrays import Array
from impact.formulas.uncertainty.one_at_a_time import crossings, nearest_change

FUNCTIONS: tuple[Callable[[Any], Any], ...] = (
    lambda x: x**3 - 2,
    lambda x: np.exp(x) - 5,
    lambda x: np.tanh(20 * (x - 0.123)),
    lambda x: (x - 1.9) ** 9,
    lambda x: 3 * x - 1,
    lambda x: np.where(x < np.pi / 2, -1.0, 2.0),  # a jump
)


def together(places: Array) -> Array:
    return np.array([float(function(np.float64(place))) for function, place in zip(FUNCTIONS, places, strict=True)])


def test_all_roots_are_found_at_once() -> None:
    low, high = np.zeros(len(FUNCTIONS)), np.full(len(FUNCTIONS), 2.0)
    found = crossings(together, low, high, together(low), together(high))
    for function, root in zip(FUNCTIONS[:3], found[:3], strict=True):
        assert root == pytest.approx(brentq(function, 0, 2, xtol=1e-15), rel=1e-12)
    assert found[3] == pytest.approx(1.9, abs=1e-1)  # flat: known no better
    assert found[4] == pytest.approx(1 / 3, rel=1e-12)
    assert found[5] == pytest.approx(np.pi / 2, rel=1e-12)


def test_smooth_functions_take_few_turns() -> None:
    calls = 0

    def counted(places: Array) -> Array:
        nonlocal calls
        calls += 1
        return places**2 - 2

    crossings(counted, np.zeros(1), np.full(1, 2.0), np.full(1, -2.0), np.full(1, 2.0))
    assert calls <= 12


@pytest.mark.parametrize(
    ("results", "expected"),
    [
        ([1, 1, 1, 1, 1], -1),
        ([-1, 1, 1, 1, 1], 0),
        ([-1, 1, 1, 1, -1], 0),  # both are as far away
        ([-1, 1, 1, -1, -1], 2),
        ([1, np.nan, -1, -1, -1], -1),  # a change across what is not known
        ([-1, np.nan, 1, 1, -1], 3),
        ([1, 1, 0, 1, 1], 1),  # touches the line
    ],
)
def test_the_nearest_change_of_sign(results: list[float], expected: int) -> None:
    places = np.array([0.0, 0.5, 1.0, 1.5, 1.9])
    assert nearest_change(places, np.array(results, dtype=float), 1.0) == expected
