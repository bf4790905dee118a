"""Quantiles of every distribution against scipy, the standard library and their textbook formulas."""

import math
from statistics import NormalDist

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from impact.formulas.uncertainty.distributions import (
    QUANTILES,
    between,
    discrete,
    lognormal,
    normal,
    pert,
    standard_normal,
    triangular,
    uniform,
)

PROBABILITIES = np.linspace(0.001, 0.999, 999)


@pytest.mark.parametrize(("mode", "mean"), [(0.0, 1.0), (3.0, 2.0)])
def test_triangular_with_the_mode_at_an_end(mode: float, mean: float) -> None:
    """The mean of a triangular distribution is (low + mode + high) / 3, also where one side has no width."""
    middles = (np.arange(20_000) + 0.5) / 20_000
    assert triangular(middles, 0, mode, 3).mean() == pytest.approx(mean, abs=1e-4)


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


@given(st.floats(0, 1), st.floats(-5, 5), st.floats(0.1, 20))
def test_pert_is_the_beta_distribution_of_its_definition(mode: float, low: float, width: float) -> None:
    found = pert(PROBABILITIES, low, low + mode * width, low + width)
    expected = low + width * stats.beta.ppf(PROBABILITIES, 1 + 4 * mode, 5 - 4 * mode)
    np.testing.assert_allclose(found, expected, atol=2e-5 * width)


@pytest.mark.parametrize(
    ("ours", "theirs"),
    [
        (triangular, stats.triang(0.25, loc=2, scale=4)),
        (uniform, stats.uniform(loc=2, scale=4)),
        (normal, stats.norm(loc=3, scale=2)),
    ],
)
def test_quantiles_are_those_of_scipy(ours: object, theirs: object) -> None:
    np.testing.assert_allclose(ours(PROBABILITIES, 2.0, 3.0, 6.0), theirs.ppf(PROBABILITIES), rtol=1e-9)  # type: ignore[operator,attr-defined]


def test_alternatives_are_taken_by_their_weight() -> None:
    u = (np.arange(1000) + 0.5) / 1000
    drawn = discrete(u, np.array([8.3, 18.3]), np.array([1.0, 3.0]))
    assert (drawn == 8.3).sum() == 250
    assert (drawn == 18.3).sum() == 750


def test_a_cut_normal_is_the_truncated_normal() -> None:
    found = between(lambda u: normal(u, 2.0, 3.0, 4.0), PROBABILITIES, 2.5, 5.0)
    expected = stats.truncnorm(-0.5, 2.0, loc=3, scale=1).ppf(PROBABILITIES)
    np.testing.assert_allclose(found, expected, atol=1e-8)


def test_a_cut_holds_its_ends_and_changes_nothing_where_it_does_not_bite() -> None:
    cut = between(lambda u: lognormal(u, 1.0, 2.0, 8.0), PROBABILITIES, 1.5, 4.0)
    assert cut.min() >= 1.5
    assert cut.max() <= 4.0
    wide = between(lambda u: triangular(u, 1.0, 2.0, 8.0), PROBABILITIES, 1.0, 8.0)
    np.testing.assert_allclose(wide, triangular(PROBABILITIES, 1.0, 2.0, 8.0), atol=1e-5)
