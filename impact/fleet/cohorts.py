"""From what is sold each year to what is in use each year."""

from __future__ import annotations

import numpy as np

from impact.arrays import Array
from impact.errors import ImpactError

AT_ONCE = 256  # draws: their years fit the nearest cache of a processor


def over_life(sold: Array, per_car: Array) -> Array:
    """Return the sum over cohorts of cars sold times what a car does at its age.

    total[y] = sum_c sold[c] * per_car[y - c]

    Args:
        sold: cars (or cars times an intensity) by cohort, (draws, cohorts), consecutive years.
        per_car: quantity per car by years since the sale, (draws, ages).

    Returns:
        Shape (draws, cohorts + ages - 1), from the first cohort's year.
    """
    draws = max(len(sold), len(per_car))
    cohorts, ages = sold.shape[1], per_car.shape[1]
    sold, per_car = np.broadcast_to(sold, (draws, cohorts)), np.broadcast_to(per_car, (draws, ages))
    total = np.empty((draws, cohorts + ages - 1))
    selling = np.flatnonzero(sold.any(axis=0))
    for start in range(0, draws, AT_ONCE):
        some = slice(start, start + AT_ONCE)
        by_cohort, by_age = sold[some].T.copy(), per_car[some].T.copy()
        by_year = np.zeros((cohorts + ages - 1, by_age.shape[1]))
        for cohort in selling:
            by_year[cohort : cohort + ages] += by_cohort[cohort] * by_age
        total[some] = by_year.T
    return total


def life_total(sold: Array, per_car: Array, by_year: Array) -> Array:
    """Return the sum over all years of what the cars sold do times a factor of the year of use.

    total = sum_c sold[c] sum_a per_car[a] by_year[c + a]

    The same as `over_life` times the factor, summed, without the years in between.

    Args:
        sold: cars (or cars times an intensity) by cohort, (draws, cohorts), consecutive years.
        per_car: quantity per car by years since the sale, (draws, ages).
        by_year: factor by year of use from the first cohort's year, (draws, cohorts + ages - 1), or (draws, 1) for
            one that stays the same.

    Returns:
        Shape (draws, 1).
    """
    if by_year.shape[1] == 1:
        return sold.sum(axis=1, keepdims=True) * per_car.sum(axis=1, keepdims=True) * by_year
    cohorts, ages = sold.shape[1], per_car.shape[1]
    total = sum(
        sold[:, cohort] * np.einsum("da,da->d", per_car, by_year[:, cohort : cohort + ages])
        for cohort in range(cohorts)
    )
    return np.asarray(total)[:, None]


def stock_from_sales(sales: Array, survival: Array) -> Array:
    """Return the cars in use at the end of each year, inflow-driven.

    A cohort sold evenly over its year is half a year old on average at the year's end, so `survival` holds
    S(0.5), S(1.5), ...
    """
    return over_life(sales, survival)


def sales_from_stock(stock: Array, survival: Array) -> Array:
    """Return the sales that keep a stock, stock-driven: what is sold each year fills what has left.

    sales[y] = (stock[y] - sum_c sales[c] survival[y - c]) / survival[0], for c before y

    Args:
        stock: cars in use at the end of each year, (draws, years). survival: S(0.5), S(1.5), ..., (draws, ages).

    Returns:
        Shape (draws, years).

    Raises:
        ImpactError: the stock falls faster than cars leave, so that sales would be negative.
    """
    draws, years = max(len(stock), len(survival)), stock.shape[1]
    kept = np.zeros((draws, years))
    kept[:, : min(years, survival.shape[1])] = survival[:, :years]
    sales = np.zeros((draws, years))
    for year in range(years):
        older = (sales[:, :year] * kept[:, year:0:-1]).sum(axis=1)
        sales[:, year] = (stock[:, year] - older) / kept[:, 0]
    if (sales < -1e-9 * np.abs(stock).max(initial=1.0)).any():
        place = int(np.argmax((sales < 0).any(axis=0)))
        raise ImpactError(
            f"the stock falls faster than cars leave: sales of year {place + 1} would be {sales[:, place].min():g}. "
            "Let the stock fall more slowly, or shorten the life of the cars."
        )
    return np.maximum(sales, 0.0)


def retirements(sales: Array, stock: Array) -> Array:
    """Return the cars that leave each year: sales less the rise of the stock, (draws, years).

    The stock balance stock[y] = stock[y - 1] + sales[y] - retirements[y] holds by construction.

    Args:
        sales: (draws, cohorts), no more years than the stock has. stock: at the end of each year, (draws, years).
    """
    leaving = -np.diff(stock, axis=1, prepend=0.0)
    leaving[:, : sales.shape[1]] += sales
    return leaving
