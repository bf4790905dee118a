"""Which way inputs go when all of them go against a result."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from impact.uncertainty.adverse import worst_directions

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
