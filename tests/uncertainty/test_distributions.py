"""Quantiles of every distribution against their textbook formulas."""

from __future__ import annotations

import math
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact.uncertainty.distributions import QUANTILES, lognormal, normal, standard_normal, triangular, uniform

PROBABILITIES = np.linspace(0.001, 0.999, 999)


def test_triangular_quantiles_undo_the_triangular_distribution_function() -> None:
    low, mode, high = 2.0, 3.0, 7.0
    x = triangular(PROBABILITIES, low, mode, high)
    below = (x - low) ** 2 / ((high - low) * (mode - low))
    above = 1 - (high - x) ** 2 / ((high - low) * (high - mode))
    np.testing.assert_allclose(np.where(x < mode, below, above), PROBABILITIES, rtol=1e-12)


def test_triangular_by_hand() -> None:
    """With 0, 1, 4 the mode is reached at a quarter: F^-1(0.25) = 1, F^-1(0) = 0, F^-1(1) = 4."""
    np.testing.assert_allclose(triangular(np.array([0.0, 0.0625, 0.25, 1.0]), 0, 1, 4), [0, 0.5, 1, 4])


@pytest.mark.parametrize(("mode", "mean"), [(0.0, 1.0), (3.0, 2.0)])
def test_triangular_with_the_mode_at_an_end(mode: float, mean: float) -> None:
    """The mean of a triangular distribution is (low + mode + high) / 3, also where one side has no width."""
    middles = (np.arange(20_000) + 0.5) / 20_000
    assert triangular(middles, 0, mode, 3).mean() == pytest.approx(mean, abs=1e-4)


def test_uniform_is_linear_in_the_probability_and_ignores_the_central_value() -> None:
    np.testing.assert_allclose(uniform(PROBABILITIES, 10, 11, 30), 10 + 20 * PROBABILITIES)


def test_standard_normal_keeps_the_shape_and_undoes_the_distribution_function() -> None:
    u = PROBABILITIES[:998].reshape(2, 499)
    z = standard_normal(u)
    assert z.shape == u.shape
    np.testing.assert_allclose([NormalDist().cdf(value) for value in z.ravel()], u.ravel(), atol=1e-12)


def test_normal_has_its_ends_one_standard_deviation_from_the_mean() -> None:
    one_sigma = NormalDist().cdf(1)
    found = normal(np.array([1 - one_sigma, 0.5, one_sigma]), 8, 10, 12)
    np.testing.assert_allclose(found, [8, 10, 12], atol=1e-9)


def test_lognormal_has_its_median_and_two_pieces() -> None:
    """Median is the central value; 2.5 and 97.5 % are low and high, whatever the skew (z = 1.96)."""
    tails = [NormalDist().cdf(-1.96), 0.5, NormalDist().cdf(1.96)]
    np.testing.assert_allclose(lognormal(np.array(tails), 2, 10, 15), [2, 10, 15], rtol=1e-9)


def test_lognormal_by_hand() -> None:
    """One standard deviation above the median: 10 exp(ln(15 / 10) / 1.96)."""
    found = lognormal(np.array([NormalDist().cdf(1)]), 2, 10, 15)
    assert found[0] == pytest.approx(10 * math.exp(math.log(1.5) / 1.96))


@given(st.sampled_from(sorted(QUANTILES)), st.floats(0.1, 10), st.floats(0.01, 10), st.floats(0.01, 10))
def test_quantiles_never_fall(name: str, low: float, to_central: float, to_high: float) -> None:
    values = QUANTILES[name](PROBABILITIES, low, low + to_central, low + to_central + to_high)
    assert (np.diff(values) >= 0).all()


def test_an_input_that_names_no_distribution_is_triangular() -> None:
    assert QUANTILES[""] is triangular


@given(st.floats(1e-300, 1 - 1e-15))
def test_standard_normal_quantiles_are_those_of_the_standard_library(p: float) -> None:
    """Both are Wichura's algorithm, far into the tails."""
    found = standard_normal(np.array([p]))[0]
    assert found == pytest.approx(NormalDist().inv_cdf(p), rel=1e-13, abs=1e-15)
