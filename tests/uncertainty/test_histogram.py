"""Percentiles from counts in bins, against those of all draws."""

from __future__ import annotations

import numpy as np
import pytest

from impact.errors import ImpactError
from impact.uncertainty.histogram import Histogram

SHARES = (0.05, 0.25, 0.5, 0.75, 0.95)


def counted(draws: np.ndarray, part: int) -> Histogram:
    """Return a histogram that was given the draws part by part."""
    histogram = Histogram(draws[:part])
    for start in range(part, len(draws), part):
        histogram.add(draws[start : start + part])
    return histogram


@pytest.mark.parametrize("part", [2000, 5000, 40_000])
def test_percentiles_lie_within_the_stated_error_of_the_exact_ones(part: int) -> None:
    """Skewed, two-humped, whole-numbered and far from zero."""
    rng = np.random.default_rng(part)
    normal = rng.standard_normal(40_000)
    draws = np.column_stack(
        [
            normal,
            np.exp(2 * normal),
            -np.exp(3 * normal),
            np.sign(normal) * 10 + rng.random(40_000),
            np.round(3 * normal),
            1e9 + normal,
        ]
    )
    histogram = counted(draws, part)
    for share in SHARES:
        off = np.abs(histogram.percentile(share) - np.percentile(draws, 100 * share, axis=0))
        assert (off <= histogram.error * (1 + 1e-6)).all(), share
    np.testing.assert_allclose(histogram.mean, draws.mean(axis=0), rtol=1e-12)


def test_the_error_is_small_beside_the_range() -> None:
    draws = np.random.default_rng(1).lognormal(0, 1, (20_000, 1))
    histogram = counted(draws, 5000)
    width = histogram.percentile(0.95) - histogram.percentile(0.05)
    assert (histogram.error < 0.002 * width).all()


def test_rare_extremes_do_not_widen_the_bins() -> None:
    draws = np.random.default_rng(2).random((5000, 1))
    wild = draws.copy()
    wild[:3] = 1e6
    assert Histogram(wild).error[0] < 1.1 * Histogram(draws).error[0]


def test_a_column_that_does_not_move_has_its_value_everywhere() -> None:
    histogram = counted(np.full((6000, 2), [0.0, 7.0]), 2000)
    for share in SHARES:
        np.testing.assert_array_equal(histogram.percentile(share), [0, 7])
    np.testing.assert_array_equal(histogram.error, [0, 0])


def test_first_draws_that_do_not_stand_for_the_others_are_told() -> None:
    histogram = Histogram(np.linspace(0, 1, 1000)[:, None])
    histogram.add(np.full((9000, 1), 5.0))
    with pytest.raises(ImpactError, match=r"95th percentile lies where draws are not told apart"):
        histogram.percentile(0.95)
