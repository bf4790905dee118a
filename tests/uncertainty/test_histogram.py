"""Percentiles from counts in bins, against those of all draws."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from impact.uncertainty.bins import SHARES
from impact.uncertainty.histogram import Histogram

DRAWS = 20_000


def counted(draws: np.ndarray, part: int, room: int = 4000) -> Histogram:
    """Return a closed histogram that was given the draws part by part."""
    histogram = Histogram(draws.shape[1], room)
    start = 0
    while start < len(draws):
        size = min(part, histogram.free, len(draws) - start)
        histogram.put(0, draws[start : start + size])
        histogram.advance(size)
        start += size
    histogram.close()
    return histogram


def awkward(seed: int) -> np.ndarray:
    """Return columns that are skewed, two-humped, whole-numbered, far from zero, mostly zero, over many magnitudes."""
    rng = np.random.default_rng(seed)
    normal, share = rng.standard_normal(DRAWS), rng.random(DRAWS)
    return np.column_stack(
        [
            normal,
            np.exp(2 * normal),
            -np.exp(3 * normal),
            np.sign(normal) * 10 + share,
            np.round(3 * normal),
            1e9 + normal,
            *(np.where(share < zero, 0.0, np.exp(normal)) for zero in (0.05, 0.4, 0.94, 0.951, 0.99, 0.9999)),
            1e-9 * np.exp(6 * normal),
            np.where(share < 0.3, -np.exp(normal), np.where(share < 0.8, 0.0, normal)),
        ]
    )


@pytest.mark.parametrize("part", [700, 4000, DRAWS])
def test_percentiles_lie_within_the_stated_error_of_the_exact_ones(part: int) -> None:
    draws = awkward(part)
    histogram = counted(draws, part)
    for share in SHARES:
        found, error = histogram.percentile(share)
        off = np.abs(found - np.percentile(draws, 100 * share, axis=0))
        assert (off <= error * (1 + 1e-6)).all(), share
    np.testing.assert_allclose(histogram.mean, draws.mean(axis=0), rtol=1e-12)


NUMBERS = st.one_of(
    st.floats(-1e30, 1e30).filter(lambda number: abs(number) > 1e-30),
    st.sampled_from([0.0, 1.0, 1.0 + 2**-50, -1.0, 1e9, 1e9 + 1e-4]),
)


@given(arrays(float, st.tuples(st.integers(25, 120), st.just(2)), elements=NUMBERS), st.integers(1, 60))
def test_whatever_the_draws_are_the_exact_percentile_lies_within_the_error(draws: np.ndarray, room: int) -> None:
    histogram = Histogram(2, room)
    for start in range(0, len(draws), room):
        part = draws[start : start + room]
        histogram.put(0, part)
        histogram.advance(len(part))
    histogram.close()
    before = np.full(2, -np.inf)
    for share in SHARES:
        found, error = histogram.percentile(share)
        exact = np.quantile(draws, share, axis=0)
        assert (np.abs(found - exact) <= error * (1 + 1e-9) + 1e-12 * np.abs(exact)).all(), share
        assert (found >= before).all()
        assert ((found >= draws.min(axis=0)) & (found <= draws.max(axis=0))).all()
        before = found


def test_draws_far_from_zero_and_near_each_other_are_told_apart() -> None:
    """They are counted in single precision, but on a scale of their own."""
    draws = 1e9 + 1e-3 * np.random.default_rng(6).standard_normal((DRAWS, 1))
    histogram = counted(draws, 4000)
    for share in SHARES:
        found, error = histogram.percentile(share)
        assert abs(found - np.quantile(draws, share)) <= error < 5e-5


def test_how_draws_were_cut_into_parts_changes_nothing() -> None:
    draws = awkward(1)
    one, other = counted(draws, 700), counted(draws, 2500)
    for share in SHARES:
        np.testing.assert_array_equal(one.percentile(share), other.percentile(share))
    np.testing.assert_array_equal(one.mean, other.mean)


def test_the_error_is_small_beside_the_range() -> None:
    draws = np.random.default_rng(1).lognormal(0, 1, (DRAWS, 1))
    histogram = counted(draws, 5000)
    width = histogram.percentile(0.95)[0] - histogram.percentile(0.05)[0]
    for share in SHARES:
        assert (histogram.percentile(share)[1] < 0.02 * width).all(), share


def test_rare_extremes_do_not_widen_the_bins() -> None:
    draws = np.random.default_rng(2).random((DRAWS, 1))
    draws[:3] = 1e6
    for share in SHARES:
        assert counted(draws, 4000).percentile(share)[1] < 0.01, share


def test_a_value_that_many_draws_share_is_found_exactly() -> None:
    """Zero cars in nine draws of ten, whatever the few others are."""
    rng = np.random.default_rng(3)
    draws = np.where(rng.random((DRAWS, 1)) < 0.9, 0.0, rng.lognormal(0, 3, (DRAWS, 1)))
    histogram = counted(draws, 4000)
    for share in (0.05, 0.25, 0.5, 0.75):
        assert [each.item() for each in histogram.percentile(share)] == [0, 0]


def test_a_column_that_does_not_move_has_its_value_everywhere() -> None:
    histogram = counted(np.full((6000, 2), [0.0, 7.0]), 2000)
    for share in SHARES:
        np.testing.assert_array_equal(histogram.percentile(share), [[0, 7], [0, 0]])


def test_what_never_comes_about_lies_above_all_else() -> None:
    """Three draws in ten are infinite: so are the upper percentiles, and the others do not notice."""
    rng = np.random.default_rng(4)
    values = rng.random((DRAWS, 1))
    draws = np.where(rng.random((DRAWS, 1)) < 0.3, np.inf, values)
    histogram = counted(draws, 4000)
    for share in (0.05, 0.25, 0.5):
        found, error = histogram.percentile(share)
        assert abs(found - np.percentile(draws, 100 * share)) <= error < 0.02
    assert histogram.percentile(0.75)[0] == histogram.percentile(0.95)[0] == np.inf


def test_what_is_far_beyond_the_first_draws_is_not_what_never_comes_about() -> None:
    """Single precision cannot tell the two apart."""
    draws = np.random.default_rng(6).random((DRAWS, 2))
    draws[4000::10] = 1e60
    draws[4001::25, 1] = np.inf
    histogram = counted(draws, 4000)
    low, _ = histogram.percentile(0.05)
    high, _ = histogram.percentile(0.95)
    assert (low < 0.1).all()
    assert 1 < high[0] <= 1e60
    assert 1 < high[1] <= 1e60
    assert histogram.ends[1].tolist() == [1e60, np.inf]


def test_first_draws_that_do_not_stand_for_the_others_leave_a_wide_error() -> None:
    draws = np.concatenate([np.linspace(0, 1, 4000), np.linspace(4, 5, 16_000)])[:, None]
    found, error = counted(draws, 1000).percentile(0.95)
    assert abs(found - np.percentile(draws, 95)) <= error
    assert error > 0.5


@pytest.mark.parametrize("part", [900, DRAWS])
def test_draws_without_a_value_are_in_no_statistic(part: int) -> None:
    rng = np.random.default_rng(5)
    draws = np.column_stack([rng.standard_normal(DRAWS), rng.standard_normal(DRAWS)])
    draws[rng.random(DRAWS) < 0.04, 0] = np.inf
    histogram = Histogram(2, 4000, gaps=np.array([True, False]))
    for start in range(0, DRAWS, part):
        left = draws[start : start + part]
        while len(left):
            size = min(histogram.free, len(left))
            histogram.put(0, left[:size])
            histogram.advance(size)
            left = left[size:]
    histogram.close(np.isinf(draws).sum(axis=0))
    known = draws[np.isfinite(draws[:, 0]), 0]
    assert histogram.mean[0] == pytest.approx(known.mean(), rel=1e-12)
    for share in SHARES:
        found, error = histogram.percentile(share)
        assert abs(found[0] - np.quantile(known, share)) <= error[0] + 1e-12
        assert abs(found[1] - np.quantile(draws[:, 1], share)) <= error[1] + 1e-12
