"""One draw set: stratified, seeded by name, central run first."""

from __future__ import annotations

import numpy as np
import pytest
from drawn_values import drawn
from hypothesis import given, settings
from hypothesis import strategies as st

from impact.errors import ImpactError
from impact.uncertainty.draws import Draws


@settings(max_examples=30)
@given(st.integers(1, 400), st.integers(0, 2**32), st.text(max_size=20))
def test_each_of_n_strata_holds_one_draw(count: int, seed: int, name: str) -> None:
    probabilities = Draws(count, seed).probabilities(name)
    assert sorted(np.floor(probabilities * count).astype(int)) == list(range(count))
    assert 0 <= probabilities.min() <= probabilities.max() < 1


def test_index_0_is_the_central_run() -> None:
    values = drawn(Draws(50, 3), "price", 7.0, 1.0, 9.0)
    assert len(values) == 51
    assert values[0] == 7.0
    assert ((values >= 1) & (values <= 9)).all()


def test_the_central_run_depends_neither_on_draws_nor_on_seed() -> None:
    found = {drawn(Draws(count, seed), "price", 7.0, 1.0, 9.0)[0] for count in (0, 1, 50) for seed in (1, 2)}
    assert found == {7.0}


@pytest.mark.parametrize(("low", "high"), [(None, None), (7.0, 7.0), (None, 9.0)])
def test_an_input_without_a_range_has_length_1(low: float | None, high: float | None) -> None:
    np.testing.assert_array_equal(drawn(Draws(50, 3), "price", 7.0, low, high), [7.0])


def test_adding_an_input_changes_no_other() -> None:
    alone, beside = Draws(100, 5), Draws(100, 5)
    drawn(beside, "another", 1.0, 0.0, 2.0)
    np.testing.assert_array_equal(drawn(alone, "price", 7.0, 1.0, 9.0), drawn(beside, "price", 7.0, 1.0, 9.0))


def test_inputs_are_independent_of_each_other() -> None:
    draws = Draws(1000, 5)
    names = [f"input {number}" for number in range(8)]
    correlation = np.corrcoef([draws.probabilities(name) for name in names])
    assert np.abs(correlation - np.eye(8)).max() < 0.12


def test_the_same_seed_gives_the_same_draws_and_another_seed_others() -> None:
    first, again, other = (Draws(100, seed).probabilities("price") for seed in (5, 5, 6))
    np.testing.assert_array_equal(first, again)
    assert (first != other).all()


def test_a_range_changes_values_and_not_strata() -> None:
    """Sensitivity runs compare like with like: a wider range stretches the same draws."""
    draws = Draws(100, 5)
    narrow, wide = drawn(draws, "price", 5.0, 4.0, 6.0, "uniform"), drawn(draws, "price", 5.0, 0.0, 10.0, "uniform")
    np.testing.assert_allclose((narrow[1:] - 4) / 2, wide[1:] / 10)


def test_two_inputs_never_share_their_draws_unseen() -> None:
    """CRC-32 gives both of these names one number."""
    draws = Draws(64, 3)
    draws.probabilities("plumless")
    with pytest.raises(ImpactError, match="'buckeroo' and 'plumless' would have the same draws"):
        draws.probabilities("buckeroo")


def test_scenarios_of_one_seed_share_what_is_made_for_an_input() -> None:
    """Whole or in parts, in one set or in another, the numbers are the same; shared ones may not be changed."""
    one, other = (Draws(500, 7) for _ in range(2))
    first = one.probabilities("price")
    assert np.shares_memory(first, other.probabilities("price"))
    assert not first.flags.writeable
    in_parts = np.concatenate(
        [Draws(500, 7).part(start, min(start + 120, 500)).probabilities("price") for start in range(0, 500, 120)]
    )
    assert np.array_equal(first, in_parts)
    assert not np.array_equal(first, Draws(500, 8).probabilities("price"))
