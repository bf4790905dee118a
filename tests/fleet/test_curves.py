"""Other curves of survival, the stock-driven fleet and the balance of the stock."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from impact.arrays import Array
from impact.errors import ImpactError
from impact.fleet.cohorts import over_life, retirements, sales_from_stock, stock_from_sales
from impact.fleet.early_retirement import (
    EARLY,
    Early,
    early_retirements,
    mean_over_year,
    remaining_over_life,
    sales_with_early_retirement,
)
from impact.fleet.survival import (
    fixed_life_by_year,
    fixed_survival,
    folded_normal_survival,
    lognormal_survival,
    mean_life_folded_normal,
    mean_life_normal,
    normal_survival,
    table_survival,
    use_by_year,
    weibull_survival,
)

AGES = np.linspace(0, 80, 161)
CURVES: dict[str, Callable[[Array], Array]] = {
    "weibull": lambda age: weibull_survival(age, np.array([15.0]), 3.0),
    "normal": lambda age: normal_survival(age, np.array([16.0]), np.array([4.8])),
    "lognormal": lambda age: lognormal_survival(age, np.array([15.0]), np.array([0.3])),
    "folded normal": lambda age: folded_normal_survival(age, np.array([16.0]), np.array([4.8])),
    "fixed": lambda age: fixed_survival(age, np.array([12.0])),
    "table": lambda age: table_survival(age, np.array([0.0, 10.0, 20.0]), np.array([1.0, 0.5, 0.0])),
}


@pytest.mark.parametrize("name", CURVES)
def test_a_curve_starts_at_one_never_rises_and_ends_at_zero(name: str) -> None:
    survival = CURVES[name](AGES)[0]
    assert survival[0] == pytest.approx(1, abs=1e-12)
    assert (np.diff(survival) <= 1e-15).all()
    assert survival[-1] < 1e-6


def test_half_of_a_lognormal_cohort_is_left_at_its_median() -> None:
    assert float(lognormal_survival(np.array([15.0]), np.array([15.0]), np.array([0.3]))[0, 0]) == pytest.approx(0.5)


def test_a_normal_far_from_zero_is_half_at_its_mean() -> None:
    """Kazakhstan's published fit, mean 16 and deviation 4.8 years: the cut at zero takes 0.04 %."""
    half = float(normal_survival(np.array([16.0]), np.array([16.0]), np.array([4.8]))[0, 0])
    assert half == pytest.approx(0.5 / (0.5 * (1 + math.erf(16 / 4.8 / math.sqrt(2)))))
    assert half == pytest.approx(0.5, abs=3e-4)


def test_a_folded_normal_around_zero_is_a_half_normal() -> None:
    """S(a) = 2 (1 - Phi(a / deviation))."""
    found = folded_normal_survival(np.array([0.0, 5.0]), np.zeros(1), np.array([5.0]))[0]
    np.testing.assert_allclose(found, [1.0, 1 - math.erf(1 / math.sqrt(2))])


def test_a_fixed_life_leaves_at_that_age() -> None:
    np.testing.assert_array_equal(fixed_survival(np.array([4.5, 5.0, 5.5]), np.array([5.0])), [[1, 0, 0]])


def test_a_table_is_joined_by_lines_and_ends() -> None:
    found = table_survival(np.array([0.0, 5.0, 10.0, 12.0, 13.0]), np.array([0.0, 10.0, 12.0]), np.array([1, 0.8, 0.4]))
    np.testing.assert_allclose(found, [[1, 0.9, 0.8, 0.4, 0]])


@pytest.mark.parametrize(
    ("ages", "shares", "says"),
    [
        ([0, 5, 10], [1, 0.5, 0.6], r"rises from 0\.5 at 5 years to 0\.6 at 10"),
        ([0, 5], [1.2, 0.5], r"from 0\.5 to 1\.2\. A share lies between 0 and 1"),
        ([5, 0], [1, 0.5], "ages do not ascend"),
        ([0, 5], [1.0], "2 ages and 1 shares"),
        ([5, 0], [1, 1.5], r"ages do not ascend.*rises"),
        ([0, 5], [0.9, 0.5], r"at age 0 the share is 0\.9\. All cars are in use"),
        ([-1, 5], [1, 0.5], r"an age is -1\. A car is sold at age 0"),
        ([0, 5], [1, math.nan], "an age or a share is no number"),
    ],
)
def test_a_table_with_faults_is_refused(ages: list[float], shares: list[float], says: str) -> None:
    with pytest.raises(ImpactError, match=says):
        table_survival(AGES, np.array(ages, dtype=float), np.array(shares, dtype=float))


def sales(*shape: int) -> st.SearchStrategy[Array]:
    return arrays(np.float64, shape, elements=st.floats(0, 1e6))


@given(sales(2, 9), st.sampled_from(sorted(set(CURVES) - {"fixed"})))
def test_sales_from_the_stock_of_sales_are_the_sales(sold: Array, name: str) -> None:
    survival = CURVES[name](np.arange(0.5, 40))
    stock = stock_from_sales(sold, survival)[:, :9]
    np.testing.assert_allclose(sales_from_stock(stock, survival), sold, rtol=1e-6, atol=1e-3)


@given(sales(2, 6), st.sampled_from(sorted(CURVES)))
def test_the_stock_balance_holds_in_every_year(sold: Array, name: str) -> None:
    survival = CURVES[name](np.arange(0.5, 50))
    stock = stock_from_sales(sold, survival)
    leaving = retirements(sold, stock)
    assert (leaving >= -1e-6).all()
    padded = np.pad(sold, ((0, 0), (0, stock.shape[1] - 6)))
    np.testing.assert_allclose(np.diff(stock, axis=1, prepend=0.0), padded - leaving, atol=1e-6)
    np.testing.assert_allclose(leaving.sum(axis=1) + stock[:, -1], sold.sum(axis=1), rtol=1e-9, atol=1e-3)


def test_a_constant_stock_is_kept_by_sales_over_the_mean_life() -> None:
    survival = weibull_survival(np.arange(0.5, 60), np.array([12.0]), 3.0)
    found = sales_from_stock(np.full((1, 300), 1000.0), survival)[0]
    assert found[-1] == pytest.approx(1000 / (12 * math.gamma(1 + 1 / 3)), rel=1e-3)


def test_a_stock_that_falls_faster_than_cars_leave_is_refused() -> None:
    survival = weibull_survival(np.arange(0.5, 60), np.array([12.0]), 3.0)
    with pytest.raises(ImpactError, match="falls faster than cars leave"):
        sales_from_stock(np.array([[1000.0, 100.0]]), survival)


@given(st.floats(0.1, 60))
def test_a_fixed_life_is_lived_to_the_day(life: float) -> None:
    """Vehicle-years in use, and cars in stock at the end of the years, add up to the life, whole or broken."""
    stock, use = fixed_life_by_year(np.array([life]), 62)
    assert stock.sum() == pytest.approx(life, rel=1e-12)
    assert use.sum() == pytest.approx(life, rel=1e-12)
    assert (np.diff(stock[0]) <= 0).all()
    assert (np.diff(use[0, 1:]) <= 1e-12).all()


def test_a_fixed_life_by_hand() -> None:
    """Ten years, sold evenly: half a year in the first calendar year and half in the eleventh."""
    stock, use = fixed_life_by_year(np.array([10.0]), 12)
    np.testing.assert_allclose(use[0], [0.5, *[1] * 9, 0.5, 0])
    np.testing.assert_allclose(stock[0], [*[1] * 10, 0, 0])
    stock, use = fixed_life_by_year(np.array([1.5]), 4)
    np.testing.assert_allclose(stock[0], [1, 0.5, 0, 0])
    np.testing.assert_allclose(use[0], [0.5, 0.5 - 0.125 + 0.5, 0.125, 0])


@given(st.floats(5, 60), st.floats(1, 30))
def test_mean_lives_are_the_areas_under_their_curves(mean: float, deviation: float) -> None:
    ages = np.linspace(0, mean + 12 * deviation, 40_001)
    for survival, formula in ((normal_survival, mean_life_normal), (folded_normal_survival, mean_life_folded_normal)):
        area = float(np.trapezoid(survival(ages, np.array([mean]), np.array([deviation]))[0], ages))
        assert formula(mean, deviation) == pytest.approx(area, rel=1e-4)


def shrinking(years: int) -> st.SearchStrategy[Array]:
    return arrays(np.float64, (2, years), elements=st.one_of(st.just(0.0), st.floats(1, 1e6)))


@given(shrinking(9), st.sampled_from(sorted(CURVES)), st.sampled_from(EARLY))
def test_a_stock_is_kept_however_it_falls(asked: Array, name: str, early: Early) -> None:
    """The stock from those sales is the one asked for; nothing is sold below zero and nothing comes back."""
    survival = CURVES[name](np.arange(0.5, 50))
    kept = sales_with_early_retirement(asked, survival, early)
    left = kept.extended_to(9 + survival.shape[1] - 1)
    assert (kept.sales >= 0).all()
    assert ((left >= 0) & (left <= 1)).all()
    assert (np.diff(left, axis=2) <= 1e-12).all()
    stock = remaining_over_life(kept.sales, survival, left)
    size = max(1.0, float(asked.max()))
    np.testing.assert_allclose(stock[:, :9], asked, atol=1e-9 * size)
    early_ones, leaving = early_retirements(kept.sales, survival, left), retirements(kept.sales, stock)
    assert (early_ones >= -1e-9 * size).all()
    assert (early_ones <= leaving + 1e-9 * size).all()
    np.testing.assert_allclose(leaving.sum(axis=1) + stock[:, -1], kept.sales.sum(axis=1), atol=1e-8 * size)
    falls = (early_ones > 1e-6 * size)[:, :9]
    assert not (falls & (kept.sales > 1e-6 * size)).any()  # nobody buys a car in a year in which cars leave early


@given(sales(2, 7), st.sampled_from(sorted(CURVES)), st.sampled_from(EARLY))
def test_a_stock_that_cars_leave_by_themselves_has_no_early_retirements(sold: Array, name: str, early: Early) -> None:
    """Then both ways of keeping it are the plain ones: the same sales, and what cars do is what they do over life."""
    survival = CURVES[name](np.arange(0.5, 50))
    size = max(1.0, float(sold.max()))
    stock = stock_from_sales(sold, survival)[:, :7]
    kept = sales_with_early_retirement(stock, survival, early)
    left = kept.extended_to(7 + survival.shape[1] - 1)
    np.testing.assert_allclose(kept.sales, sold, atol=1e-6 * size)
    per_car = survival * 12_000
    np.testing.assert_allclose(
        remaining_over_life(kept.sales, per_car, mean_over_year(left)), over_life(sold, per_car), atol=1e-2 * size
    )


def test_odyms_correction_by_hand() -> None:
    """Lives of three years: 100, 100 and 100 are sold, then 60 are wanted where 200 would be left.

    The first cohort has left by itself; the other two give up the same 70 %, and no car is sold.
    """
    survival = np.ones((1, 3))
    asked = np.array([[100.0, 200.0, 300.0, 60.0, 60.0]])
    kept = sales_with_early_retirement(asked, survival, "proportional")
    np.testing.assert_allclose(kept.sales, [[100, 100, 100, 0, 30]])
    np.testing.assert_allclose(kept.remaining[0, :, 3], [1, 0.3, 0.3, 1, 1])
    early = early_retirements(kept.sales, survival, kept.extended_to(7))
    np.testing.assert_allclose(early, [[0, 0, 0, 140, 0, 0, 0]])


def test_the_oldest_leave_first_where_asked() -> None:
    """The same stock: of the cars sold in years two and three all of the older and 40 of the younger go."""
    asked = np.array([[100.0, 200.0, 300.0, 60.0, 60.0]])
    kept = sales_with_early_retirement(asked, np.ones((1, 3)), "oldest")
    np.testing.assert_allclose(kept.remaining[0, :3, 3], [1, 0, 0.6])
    np.testing.assert_allclose(kept.sales, [[100, 100, 100, 0, 0]])


def test_a_year_with_early_retirements_is_driven_in_part() -> None:
    np.testing.assert_allclose(mean_over_year(np.array([[[1.0, 0.4, 0.4, 0.0]]])), [[[1, 0.7, 0.4, 0.2]]])


def test_the_year_of_sale_holds_half_a_year_on_every_curve() -> None:
    for curve in CURVES.values():
        assert use_by_year(curve(np.arange(30.0)))[0, 0] == 0.5
