"""Draws in parts: the same numbers as all at once, whatever the size of a part."""

from __future__ import annotations

from typing import Literal

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import qmc

from impact.arrays import Array
from impact.uncertainty import probabilities
from impact.uncertainty.correlation import Pair
from impact.uncertainty.draws import Draws, HeldDraws
from impact.uncertainty.probabilities import SOBOL_BLOCK, SOBOL_DIMENSIONS
from impact.uncertainty.ranks import rank_correlation, ranks

PAIRS = (Pair("path", "share", 0.4), Pair("path", "price", -0.4))
NAMES = ("path", "share", "price", "wage")


def in_parts(draws: Draws, name: str, most: int) -> Array:
    """Return the probabilities of an input, laid together from parts asked for in order."""
    return np.concatenate([part.probabilities(name) for part in draws.parts(most)])


@given(st.integers(1, 300), st.integers(1, 310), st.integers(0, 5))
def test_parts_laid_end_to_end_are_the_whole_hypercube(count: int, most: int, seed: int) -> None:
    together = in_parts(Draws(count, seed), "price", most)
    np.testing.assert_array_equal(together, Draws(count, seed).probabilities("price"))
    assert sorted(np.floor(together * count).astype(int)) == list(range(count))


def test_many_draws_are_several_hypercubes(monkeypatch: pytest.MonkeyPatch) -> None:
    """Two and a half times as many as one takes: three of the same size, each with its strata and correlations."""
    monkeypatch.setattr(probabilities, "MOST", 200)
    draws = Draws(500, 3, PAIRS)
    whole = {name: draws.probabilities(name) for name in NAMES}
    for name in NAMES:
        np.testing.assert_array_equal(in_parts(Draws(500, 3, PAIRS), name, 70), whole[name])
    for start, stop in ((0, 167), (167, 334), (334, 500)):
        for name in NAMES:
            strata = np.floor(whole[name][start:stop] * (stop - start)).astype(int)
            assert sorted(strata) == list(range(stop - start))
        path, share = (ranks(whole[name][start:stop]) for name in ("path", "share"))
        assert rank_correlation([path], [share])[0, 0] == pytest.approx(0.4, abs=0.05)
    assert (whole["wage"][:167] != whole["wage"][167:334]).all()


@pytest.mark.parametrize("most", [1, 7, 128, 1000])
@pytest.mark.parametrize("method", ["latin_hypercube", "sobol"])
def test_correlated_draws_are_the_same_in_parts(method: Literal["latin_hypercube", "sobol"], most: int) -> None:
    whole, parted = Draws(256, 3, PAIRS, method), Draws(256, 3, PAIRS, method)
    for name in NAMES:
        np.testing.assert_array_equal(in_parts(parted, name, most), whole.probabilities(name))


@pytest.mark.parametrize("method", ["latin_hypercube", "sobol"])
def test_inputs_may_be_asked_for_part_by_part(method: Literal["latin_hypercube", "sobol"]) -> None:
    """A model reads all inputs of one part before the next part comes."""
    whole = Draws(64, 3, PAIRS, method)
    expected = {name: whole.probabilities(name) for name in NAMES}
    for number, part in enumerate(Draws(64, 3, PAIRS, method).parts(16)):
        for name in NAMES:
            np.testing.assert_array_equal(part.probabilities(name), expected[name][number * 16 : number * 16 + 16])


def test_a_part_of_a_part_is_cut_out_of_the_whole() -> None:
    whole = Draws(20, 3)
    part = whole.part(5, 15).part(2, 6)
    np.testing.assert_array_equal(part.probabilities("price"), whole.probabilities("price")[7:11])


def test_every_part_has_the_central_run_first() -> None:
    sizes = [part.size for part in Draws(10, 1).parts(4)]
    assert sizes == [5, 5, 3]
    assert [part.values("x", 7.0, 0.0, 9.0)[0] for part in Draws(10, 1).parts(4)] == [7.0] * 3


def test_no_draws_are_one_part_with_the_central_run() -> None:
    assert [part.size for part in Draws(0, 1).parts(100)] == [1]


def test_a_held_input_takes_each_value_over_the_draws_of_all_others() -> None:
    draws = Draws(5, 1)
    for value, held in zip((0.0, 2.0), HeldDraws.each(draws, "path", (0.0, 2.0)), strict=True):
        np.testing.assert_array_equal(held.values("path", 1.0, 0.0, 2.0), [value])
        wage = draws.values("wage", 5.0, 1.0, 9.0)
        np.testing.assert_array_equal(held.values("wage", 5.0, 1.0, 9.0), wage)
        np.testing.assert_array_equal(held.probabilities("wage"), draws.probabilities("wage"))
        assert held.size == 6


def test_sobol_points_beyond_a_block_are_those_of_the_whole_net() -> None:
    draws = Draws(2 * SOBOL_BLOCK, 3, method="sobol")
    expected = qmc.Sobol(SOBOL_DIMENSIONS, scramble=True, rng=3).random(2 * SOBOL_BLOCK)[:, 1]
    draws.probabilities("first")
    np.testing.assert_array_equal(draws.probabilities("second"), np.clip(expected, 1e-12, 1 - 1e-12))
