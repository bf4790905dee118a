"""Draws in parts: the same numbers as all at once, whatever the size of a part."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from drawn_values import drawn
from hypothesis import given
from hypothesis import strategies as st

from impact.arrays import Array
from impact.uncertainty.correlation import Pair
from impact.uncertainty.design import HeldDraws
from impact.uncertainty.draws import Draws

PAIRS = (Pair("path", "share", 0.4), Pair("path", "price", -0.4))
NAMES = ("path", "share", "price", "wage")


def parts(draws: Draws, most: int) -> Iterator[Draws]:
    """Yield a set in parts of at most so many draws."""
    for start in range(0, max(draws.count, 1), most):
        yield draws.part(start, min(start + most, draws.count))


def in_parts(draws: Draws, name: str, most: int) -> Array:
    """Return the probabilities of an input, laid together from parts asked for in order."""
    return np.concatenate([part.probabilities(name) for part in parts(draws, most)])


@given(st.integers(1, 300), st.integers(1, 310), st.integers(0, 5))
def test_parts_laid_end_to_end_are_the_whole_hypercube(count: int, most: int, seed: int) -> None:
    together = in_parts(Draws(count, seed), "price", most)
    np.testing.assert_array_equal(together, Draws(count, seed).probabilities("price"))
    assert sorted(np.floor(together * count).astype(int)) == list(range(count))


@pytest.mark.parametrize("most", [1, 7, 128, 1000])
def test_correlated_draws_are_the_same_in_parts(most: int) -> None:
    whole, parted = Draws(256, 3, PAIRS), Draws(256, 3, PAIRS)
    for name in NAMES:
        np.testing.assert_array_equal(in_parts(parted, name, most), whole.probabilities(name))


def test_inputs_may_be_asked_for_part_by_part() -> None:
    """A model reads all inputs of one part before the next part comes."""
    whole = Draws(64, 3, PAIRS)
    expected = {name: whole.probabilities(name) for name in NAMES}
    for number, part in enumerate(parts(Draws(64, 3, PAIRS), 16)):
        for name in NAMES:
            np.testing.assert_array_equal(part.probabilities(name), expected[name][number * 16 : number * 16 + 16])


def test_a_part_of_a_part_is_cut_out_of_the_whole() -> None:
    whole = Draws(20, 3)
    part = whole.part(5, 15).part(2, 6)
    np.testing.assert_array_equal(part.probabilities("price"), whole.probabilities("price")[7:11])


def test_every_part_has_the_central_run_first() -> None:
    sizes = [part.size for part in parts(Draws(10, 1), 4)]
    assert sizes == [5, 5, 3]
    assert [drawn(part, "x", 7.0, 0.0, 9.0)[0] for part in parts(Draws(10, 1), 4)] == [7.0] * 3


def test_a_held_input_takes_each_value_over_the_draws_of_all_others() -> None:
    draws = Draws(5, 1)
    for value in (0.0, 2.0):
        held = HeldDraws(draws, {"path": value})
        np.testing.assert_array_equal(drawn(held, "path", 1.0, 0.0, 2.0), [value])
        wage = drawn(draws, "wage", 5.0, 1.0, 9.0)
        np.testing.assert_array_equal(drawn(held, "wage", 5.0, 1.0, 9.0), wage)
        np.testing.assert_array_equal(held.probabilities("wage"), draws.probabilities("wage"))
        assert held.size == 6
