"""PERT, alternatives, cut distributions, against scipy where it has them."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from impact.uncertainty.distributions import between, discrete, lognormal, normal, pert, triangular, uniform

PROBABILITIES = np.linspace(0.0005, 0.9995, 1000)


@given(st.floats(0, 1), st.floats(-5, 5), st.floats(0.1, 20))
def test_pert_is_the_beta_distribution_of_its_definition(mode: float, low: float, width: float) -> None:
    found = pert(PROBABILITIES, low, low + mode * width, low + width)
    expected = low + width * stats.beta.ppf(PROBABILITIES, 1 + 4 * mode, 5 - 4 * mode)
    np.testing.assert_allclose(found, expected, atol=2e-5 * width)


def test_pert_has_the_mean_of_its_name() -> None:
    """(low + 4 mode + high) / 6."""
    u = (np.arange(200_000) + 0.5) / 200_000
    assert pert(u, 1.0, 2.0, 9.0).mean() == pytest.approx((1 + 8 + 9) / 6, abs=1e-3)


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
