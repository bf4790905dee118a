"""Shares of cars are parts of one whole in every draw."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from impact.arrays import Array
from impact.errors import ImpossibleError
from impact.fleet.shares import normalised_shares


@given(arrays(np.float64, (3, 5, 2), elements=st.floats(0.01, 1)))
def test_shares_are_one_together_and_keep_their_proportions(drawn: Array) -> None:
    found = normalised_shares({str(place): share for place, share in enumerate(drawn)})
    np.testing.assert_allclose(sum(found.values()), 1, rtol=1e-12)
    np.testing.assert_allclose(found["0"] * drawn[1], found["1"] * drawn[0], rtol=1e-12)


def test_shares_without_a_range_stay_to_the_last_bit() -> None:
    drawn = {"a": np.array([[0.1]]), "b": np.array([[0.2]]), "c": np.array([[0.7]])}
    assert normalised_shares(drawn) == drawn


def test_nothing_of_all_of_them_is_refused_with_the_draws() -> None:
    drawn = {"a": np.array([[0.5], [0.0], [0.2]]), "b": np.array([[0.5], [0.0], [0.0]])}
    with pytest.raises(ImpossibleError, match="all zero at once") as caught:
        normalised_shares(drawn)
    assert caught.value.draws == [False, True, False]
