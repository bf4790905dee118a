"""Rank correlation against hand examples."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from impact.uncertainty.ranks import own_effects, rank_correlation, ranks


def test_ranks_count_from_0() -> None:
    np.testing.assert_array_equal(ranks(np.array([[10.0, 30.0, 20.0], [3.0, 2.0, 1.0]])), [[0, 2, 1], [2, 1, 0]])


def test_spearman_by_hand() -> None:
    """Spearman's rho is 1 - 6 sum(d^2) / (n (n^2 - 1)).

    Ranks 1 2 3 4 5 against 2 1 4 3 5: the differences squared are 1 1 1 1 0, so rho = 1 - 24 / 120 = 0.8; against
    5 4 3 2 1 it is -1.
    """
    inputs = np.array([[1.0, 2.0, 3.0, 4.0, 5.0], [9.0, 7.0, 5.0, 3.0, 1.0]])
    result = np.array([20.0, 10.0, 400.0, 300.0, 5000.0])
    np.testing.assert_allclose(rank_correlation(ranks(inputs), [ranks(result)]), [[0.8, -0.8]])
    np.testing.assert_allclose(rank_correlation(ranks(inputs), [ranks(inputs[0] ** 3)]), [[1.0, -1.0]])


def test_a_result_that_does_not_vary_is_moved_by_nothing() -> None:
    inputs = np.array([[1.0, 2.0, 3.0, 4.0], [4.0, 1.0, 3.0, 2.0]])
    np.testing.assert_array_equal(rank_correlation(ranks(inputs), [ranks(np.full(4, 7.0))]), [[0.0, 0.0]])


@given(st.permutations(list(range(12))))
def test_a_growing_transformation_changes_nothing(order: list[int]) -> None:
    result = np.array(order, float)
    inputs = np.arange(12.0)[None, :]
    plain = rank_correlation(ranks(inputs), [ranks(result)])
    np.testing.assert_allclose(plain, rank_correlation(ranks(np.exp(inputs)), [ranks(3 * result - 1)]))


def test_an_input_that_only_goes_with_another_has_no_effect_of_its_own() -> None:
    """The result is the first input; the second is drawn with it (0.6) and has no part in it."""
    rng = np.random.default_rng(4)
    first = rng.standard_normal(4000)
    second = 0.6 * first + 0.8 * rng.standard_normal(4000)
    inputs = np.array([first, second])
    plain = rank_correlation(ranks(inputs), [ranks(first)])
    assert plain[0, 1] > 0.5
    between = rank_correlation(ranks(inputs), ranks(inputs))
    np.testing.assert_allclose(own_effects(plain, between), [[1.0, 0.0]], atol=1e-12)


def test_without_correlations_own_effects_are_the_correlations() -> None:
    found = np.array([[0.3, -0.2, 0.0]])
    np.testing.assert_array_equal(own_effects(found, np.eye(3)), found)


def test_an_input_whose_draws_are_all_the_same_has_no_part() -> None:
    """An alternative that no draw takes leaves such an input: the others are told apart without it."""
    between = np.array([[1.0, 0.0, 0.5], [0.0, 0.0, 0.0], [0.5, 0.0, 1.0]])
    found = own_effects(np.array([[0.6, 0.0, 0.6]]), between)
    np.testing.assert_allclose(found, [[0.4, 0.0, 0.4]])
