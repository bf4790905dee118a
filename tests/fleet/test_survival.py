"""Laws of survival and distance that hold for every car."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact.fleet.survival import weibull_survival, years_in_use
from impact.fleet.use import distance_in_use

SCALES, SHAPES = st.floats(2, 40), st.floats(1, 20)


@given(SCALES, SHAPES)
def test_survival_starts_at_one_and_never_rises(scale: float, shape: float) -> None:
    survival = weibull_survival(np.linspace(0, 100, 301), np.array([scale]), shape)[0]
    assert survival[0] == 1
    assert (np.diff(survival) <= 0).all()
    assert survival.min() >= 0


def test_survival_at_the_scale_is_one_over_e() -> None:
    np.testing.assert_allclose(weibull_survival(np.array([22.0]), np.array([22.0]), 5), math.exp(-1))


@given(st.floats(5, 30), st.floats(1, 10))
def test_years_in_use_add_up_to_the_mean_lifetime(scale: float, shape: float) -> None:
    """The area under a Weibull curve is scale * Gamma(1 + 1 / shape); the trapezoid rule comes within 1 %."""
    use = years_in_use(np.array([scale]), shape, 400)
    assert use.sum() == pytest.approx(scale * math.gamma(1 + 1 / shape), rel=0.01)


def test_a_mean_lifetime_of_20_years() -> None:
    """The published curve of the case: scale 22, shape 5, mean life 20.2 years; 50 years hold all of it."""
    assert years_in_use(np.array([22.0]), 5, 49).sum() == pytest.approx(20.2, abs=0.005)


def test_the_year_of_sale_holds_half_a_year() -> None:
    np.testing.assert_array_equal(years_in_use(np.array([15.0, 25.0]), 3, 40)[:, 0], 0.5)


@given(SCALES, SHAPES, st.floats(1000, 100_000), st.floats(0, 0.2))
def test_the_life_average_distance_is_kept(scale: float, shape: float, mean_km: float, decline: float) -> None:
    """Kilometres over life divided by years in use are the distance asked for, however it falls with age."""
    use = years_in_use(np.array([scale]), shape, 60)
    km = use * distance_in_use(use, np.array([mean_km]), np.array([decline]))
    assert km.sum() / use.sum() == pytest.approx(mean_km, rel=1e-12)


def test_the_yearly_distance_of_a_car_in_use_falls_by_the_decline() -> None:
    use = years_in_use(np.array([20.0]), 5, 30)
    per_year_in_use = distance_in_use(use, np.array([12_000.0]), np.array([0.03]))
    np.testing.assert_allclose(per_year_in_use[0, 1:] / per_year_in_use[0, :-1], 0.97)


def test_without_decline_every_year_in_use_has_the_same_distance() -> None:
    use = years_in_use(np.array([20.0]), 5, 30)
    np.testing.assert_allclose(distance_in_use(use, np.array([12_000.0]), np.zeros(1)), 12_000)
