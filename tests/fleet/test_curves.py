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
from impact.fleet.cohorts import retirements, sales_from_stock, stock_from_sales
from impact.fleet.survival import (
    fixed_survival,
    folded_normal_survival,
    lognormal_survival,
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


def test_the_year_of_sale_holds_half_a_year_on_every_curve() -> None:
    for curve in CURVES.values():
        assert use_by_year(curve(np.arange(30.0)))[0, 0] == 0.5
