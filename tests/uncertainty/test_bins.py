"""Columns are counted in bins a few hundred at a time, which changes nothing."""

from __future__ import annotations

import numpy as np
import pytest

from impact.uncertainty.bins import COLUMNS, bins_around


@pytest.mark.parametrize("columns", [COLUMNS - 1, COLUMNS, COLUMNS + 1, 2 * COLUMNS + 3])
def test_columns_counted_together_are_counted_as_alone(columns: int) -> None:
    draws = np.random.default_rng(5).normal(size=(columns, 20))
    edges, counter = bins_around(draws.copy())
    below = counter.below(draws)
    assert below.shape == edges.shape
    for column in (0, COLUMNS - 2, columns - 2, columns - 1):
        alone, own_counter = bins_around(draws[[column]])
        np.testing.assert_array_equal(edges[column], alone[0])
        np.testing.assert_array_equal(below[column], own_counter.below(draws[[column]])[0])
    assert (below[:, -1] == 20).all()
