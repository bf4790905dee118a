"""Cohorts: what is sold each year, in use each year and driven over a life; laws that hold for every car."""

import json
import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from impact.core.arrays import Array
from impact.formulas.fleet.cohorts import AT_ONCE, life_total, stock_from_sales, sum_over_cohorts
from impact.formulas.fleet.distance import distance_in_use, over_sales_years
from impact.formulas.fleet.survival import compute_vehicle_years, weibull_survival

CASE = Path(__file__).parents[2] / "data" / "validation" / "stock_fixed_lifetime" / "case.json"


def quantities(*shape: int) -> st.SearchStrategy[Array]:
    return arrays(np.float64, shape, elements=st.floats(0, 1e6))


def test_the_published_stock_of_a_fixed_life() -> None:
    """ODYM test values: with a life of five years a cohort is in stock at ages 0 to 4."""
    case = json.loads(CASE.read_text(encoding="utf-8"))
    survival = np.ones((1, case["lifetime_fixed_years"]))
    sales = np.array([case["inflow"]], float)
    years = len(case["inflow"])
    stock = stock_from_sales(sales, survival)[0]
    np.testing.assert_array_equal(stock[:years], case["expected_stock"])
    outflow = sales[0] - np.diff(stock[:years], prepend=0.0)
    np.testing.assert_array_equal(outflow, case["expected_outflow"])


def test_cohorts_by_hand() -> None:
    np.testing.assert_array_equal(
        sum_over_cohorts(np.array([[10.0, 20.0]]), np.array([[1.0, 0.5, 0.1]])), [[10, 5 + 20, 1 + 10, 2]]
    )


@given(quantities(3, 6), quantities(3, 4))
def test_nothing_is_lost_over_life(sold: Array, per_car: Array) -> None:
    """The sum over all years is cars sold times what one car does over its life, in every draw."""
    total = sum_over_cohorts(sold, per_car)
    assert total.shape == (3, 9)
    np.testing.assert_allclose(total.sum(axis=1), sold.sum(axis=1) * per_car.sum(axis=1), rtol=1e-9, atol=1e-6)


@pytest.mark.parametrize("draws", [AT_ONCE - 1, AT_ONCE, AT_ONCE + 1, 2 * AT_ONCE + 3])
def test_draws_taken_in_parts_are_those_taken_one_by_one(draws: int) -> None:
    """No number depends on the size of a part: each draw is written once, from its own sales and life."""
    random = np.random.default_rng(3)
    sold, per_car = random.uniform(1, 9, (draws, 3)), random.uniform(0, 1, (draws, 4))
    alone = [sum_over_cohorts(sold[[draw]], per_car[[draw]])[0] for draw in range(draws)]
    np.testing.assert_array_equal(sum_over_cohorts(sold, per_car), alone)


def test_constant_sales_settle_at_sales_times_mean_life() -> None:
    """Counted at the end of the year, when the cohorts are 0.5, 1.5, ... years old: the midpoint rule for the mean."""
    scale, shape = 12.0, 3.0
    survival = weibull_survival(np.arange(60.0) + 0.5, np.array([scale]), shape)
    stock = stock_from_sales(np.full((1, 120), 1000.0), survival)[0]
    assert stock[100] == pytest.approx(1000 * scale * math.gamma(1 + 1 / shape), rel=1e-3)
    np.testing.assert_allclose(stock[60:120], stock[100], rtol=1e-12)


@given(quantities(1, 8))
def test_stock_and_outflow_give_the_sales_back(sales: Array) -> None:
    """Sales from the stock, solved year by year, are the sales the stock came from."""
    survival = weibull_survival(np.arange(8.0) + 0.5, np.array([6.0]), 2.0)
    stock = stock_from_sales(sales, survival)[0, :8]
    found: list[float] = []
    for year in range(8):
        older = sum(sold * survival[0, year - cohort] for cohort, sold in enumerate(found))
        found.append((stock[year] - older) / survival[0, 0])
    np.testing.assert_allclose(found, sales[0], rtol=1e-6, atol=1e-3)


@given(quantities(3, 4), quantities(3, 5), quantities(3, 8))
def test_a_total_over_life_is_the_sum_of_its_years_times_their_factor(
    sold: Array, per_car: Array, by_year: Array
) -> None:
    """Draw by draw, with a factor by year and with one that stays the same; one row stands for every draw."""
    yearly = sum_over_cohorts(sold, per_car)
    size = max(1.0, float(yearly.max()) * float(by_year.max()))
    np.testing.assert_allclose(
        life_total(sold, per_car, by_year)[:, 0], (yearly * by_year).sum(axis=1), rtol=1e-12, atol=1e-12 * size
    )
    same = by_year[:, :1]
    np.testing.assert_allclose(
        life_total(sold, per_car, same)[:, 0], (yearly * same).sum(axis=1), rtol=1e-12, atol=1e-12 * size
    )
    once = life_total(sold, per_car[:1], by_year[:1])
    np.testing.assert_allclose(
        once[:, 0], (sum_over_cohorts(sold, per_car[:1]) * by_year[:1]).sum(axis=1), rtol=1e-12, atol=1e-12 * size
    )


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
    use = compute_vehicle_years(np.array([scale]), shape, 400)
    assert use.sum() == pytest.approx(scale * math.gamma(1 + 1 / shape), rel=0.01)


def test_a_mean_lifetime_of_20_years() -> None:
    """The published curve of the case: scale 22, shape 5, mean life 20.2 years; 50 years hold all of it."""
    assert compute_vehicle_years(np.array([22.0]), 5, 49).sum() == pytest.approx(20.2, abs=0.005)


def test_the_year_of_sale_holds_half_a_year() -> None:
    np.testing.assert_array_equal(compute_vehicle_years(np.array([15.0, 25.0]), 3, 40)[:, 0], 0.5)


@given(SCALES, SHAPES, st.floats(1000, 100_000), st.floats(0, 0.2))
def test_the_life_average_distance_is_kept(scale: float, shape: float, mean_km: float, decline: float) -> None:
    """Kilometres over life divided by years in use are the distance asked for, however it falls with age."""
    use = compute_vehicle_years(np.array([scale]), shape, 60)
    km = use * distance_in_use(use, np.array([mean_km]), np.array([decline]))
    assert km.sum() / use.sum() == pytest.approx(mean_km, rel=1e-12)


def test_the_yearly_distance_of_a_car_in_use_falls_by_the_decline() -> None:
    use = compute_vehicle_years(np.array([20.0]), 5, 30)
    per_year_in_use = distance_in_use(use, np.array([12_000.0]), np.array([0.03]))
    np.testing.assert_allclose(per_year_in_use[0, 1:] / per_year_in_use[0, :-1], 0.97)


@given(cohorts=st.integers(1, 12), ages=st.integers(1, 12), draws=st.integers(1, 3), seed=st.integers(0, 999))
def test_the_first_years_are_those_of_the_whole_life(cohorts: int, ages: int, draws: int, seed: int) -> None:
    random = np.random.default_rng(seed)
    sold, per_car = random.random((draws, cohorts)), random.random((1, ages))
    np.testing.assert_allclose(over_sales_years(sold, per_car), sum_over_cohorts(sold, per_car)[:, :cohorts])
