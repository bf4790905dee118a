"""Chosen points in place of draws."""

from __future__ import annotations

import numpy as np
from drawn_values import drawn

from impact.uncertainty.design import Designed, on_range, one_at_a_time


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
