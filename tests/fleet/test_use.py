"""What cars do while they are sold is the beginning of what they do over their lives."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from impact.fleet.cohorts import over_life
from impact.fleet.use import over_sales_years


@given(cohorts=st.integers(1, 12), ages=st.integers(1, 12), draws=st.integers(1, 3), seed=st.integers(0, 999))
def test_the_first_years_are_those_of_the_whole_life(cohorts: int, ages: int, draws: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    sold, per_car = random.random((draws, cohorts)), random.random((1, ages))
    np.testing.assert_allclose(over_sales_years(sold, per_car), over_life(sold, per_car)[:, :cohorts])
