"""Chosen points in place of draws, which way inputs go against a result, and how they rank."""

import numpy as np
from drawn_values import drawn
from hypothesis import given
from hypothesis import strategies as st

from impact.formulas.uncertainty.correlation import own_effects, rank_correlation, ranks
from impact.formulas.uncertainty.design import Designed, on_range, one_at_a_time
from impact.formulas.uncertainty.one_at_a_time import worst_directions


def test_places_are_linear_between_low_central_and_high_and_beyond() -> None:
    found = on_range((10.0, 20.0, 50.0), np.array([-1.0, 0.0, 0.5, 1.0, 1.5, 2.0, 3.0]))
    np.testing.assert_allclose(found, [0, 10, 15, 20, 35, 50, 80])


def test_row_0_is_central_and_inputs_that_do_not_move_have_length_1() -> None:
    design = Designed(3, {"moved": np.array([0.0, 1.0, 2.0])}, {"given": np.array([np.nan, 7.0, 8.0])})
    assert design.size == 4
    np.testing.assert_allclose(drawn(design, "moved", 5, 1, 6), [5, 1, 5, 6])
    np.testing.assert_allclose(drawn(design, "given", 5, None, None), [5, 5, 7, 8])
    np.testing.assert_allclose(drawn(design, "other", 5, 1, 6), [5])
    np.testing.assert_allclose(drawn(design, "moved", 5, None, None), [5])


def test_values_win_over_places_where_they_are_given() -> None:
    design = Designed(2, {"x": np.array([2.0, 2.0])}, {"x": np.array([np.nan, 3.0])})
    np.testing.assert_allclose(drawn(design, "x", 5, 1, 6), [5, 6, 3])


def test_chances_go_through_the_distribution() -> None:
    design = Designed(3, chances={"x": np.array([0.1, 0.5, 0.9])})
    np.testing.assert_allclose(drawn(design, "x", 5, 0, 10, "uniform"), [5, 1, 5, 9])


def test_one_at_a_time_moves_one() -> None:
    which, places = one_at_a_time([4, 7], [0.0, 2.0])
    np.testing.assert_array_equal(which, [4, 4, 7, 7])
    np.testing.assert_array_equal(places, [0, 2, 0, 2])


def test_the_ends_of_a_range_are_met_to_the_last_bit() -> None:
    """0.0963 + (0.9 - 0.0963) is more than 0.9, which may be the bound of the input."""
    span = (0.0, 0.0963, 0.9)
    assert span[1] + (span[2] - span[1]) > span[2]
    np.testing.assert_array_equal(on_range(span, np.array([0.0, 1.0, 2.0])), span)


EFFECTS = st.lists(st.tuples(*[st.integers(-9, 9)] * 2), min_size=1, max_size=6)


def test_an_input_goes_to_its_worse_end_and_stays_where_neither_is() -> None:
    at_low = np.array([3.0, -2.0, 1.0, -1.0])
    at_high = np.array([-3.0, 2.0, 4.0, -1.0])
    assert worst_directions(at_low, at_high, np.eye(4)).tolist() == [-1, 1, 1, 0]


def test_an_input_with_a_weaker_pull_follows_the_one_it_is_tied_to() -> None:
    """By hand: R g = [10 + .8 * -2, .8 * 10 - 2] = [8.4, 6]; with a weaker tie of .1 it is [9.8, -1]."""
    at_low, at_high = np.array([-10.0, 2.0]), np.array([10.0, -2.0])
    assert worst_directions(at_low, at_high, np.array([[1, 0.8], [0.8, 1]])).tolist() == [1, 1]
    assert worst_directions(at_low, at_high, np.array([[1, 0.1], [0.1, 1]])).tolist() == [1, -1]


@given(EFFECTS)
def test_what_is_worse_on_one_side_is_better_on_the_other(effects: list[tuple[int, int]]) -> None:
    """An input whose ends pull apart goes one way against the result and the other way for it."""
    at_low, at_high = np.array(effects, dtype=float).T
    ways, back = (worst_directions(sign * at_low, sign * at_high, np.eye(len(effects))) for sign in (1, -1))
    apart = at_low * at_high < 0
    assert (ways[apart] == -back[apart]).all()
    assert (np.abs(ways[apart]) == 1).all()


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
