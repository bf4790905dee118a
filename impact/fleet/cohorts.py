"""From what is sold each year to what is in use each year."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from impact.arrays import Array
from impact.errors import ImpactError

Early = Literal["proportional", "oldest"]  # who leaves before the curve says so
EARLY: tuple[Early, ...] = ("proportional", "oldest")
ROUNDING = 1e-12  # of the stock: a smaller gap is no gap
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


def sales_from_stock(stock: Array, survival: Array, first: int = 1) -> Array:
    """Return the sales that keep a stock, stock-driven: what is sold each year fills what has left.

    sales[y] = (stock[y] - sum_c sales[c] survival[y - c]) / survival[0], for c before y

    Args:
        stock: cars in use at the end of each year, (draws, years). survival: S(0.5), S(1.5), ..., (draws, ages).
        first: name of the first year, for messages.

    Returns:
        Shape (draws, years).

    Raises:
        ImpactError: the stock falls faster than cars leave, so that sales would be negative; see `kept_stock`.
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
        fewest = float(sales[:, place].min())
        raise ImpactError(
            f"the stock falls faster than cars leave: sales of year {first + place} would be {fewest:g}. "
            "Let the stock fall more slowly, shorten the life of the cars, or say who leaves early: a part of every "
            "cohort (proportional) or the oldest."
        )
    return np.maximum(sales, 0.0)


@dataclass(frozen=True)
class KeptStock:
    """A stock that is kept, however fast it falls.

    Attributes:
        sales: (draws, years) [vehicles/yr].
        left: share of what the survival curve leaves of a cohort that has not left early, at the end of each year,
            (draws, cohorts, years).
    """

    sales: Array
    left: Array

    def over_years(self, years: int) -> Array:
        """Return what has not left early over more years, (draws, cohorts, years): after the last one as in it."""
        return np.pad(self.left, ((0, 0), (0, 0), (0, years - self.left.shape[2])), mode="edge")


def kept_stock(stock: Array, survival: Array, early: Early) -> KeptStock:
    """Return the sales that keep a stock, and who leaves early where it falls faster than cars leave.

    gap[y] = stock[y] - sum_c sales[c] survival[y - c] left[c, y - 1], for c before y
    sales[y] = gap / survival[0] where it is above zero, else nothing is sold and -gap cars leave before their time:
    of every cohort the same part (proportional), or the oldest first. `left` never rises: later years of these cohorts
    have fewer cars, too.

    Args:
        stock: cars in use at the end of each year, (draws, years). survival: S(0.5), S(1.5), ..., (draws, ages).

    Reference:
        Proportional is the correction of negative inflow in ODYM (Pauliuk and Heeren 2020, Journal of Industrial
        Ecology 24(3), module dynamic_stock_model), due to S. Deetman and S. Pauliuk.
    """
    draws, years = max(len(stock), len(survival)), stock.shape[1]
    kept = np.zeros((draws, years))
    kept[:, : min(years, survival.shape[1])] = survival[:, :years]
    sales, left = np.zeros((draws, years)), np.ones((draws, years, years))
    whole = ROUNDING * np.abs(stock).max(initial=0.0)
    for year in range(years):
        cohorts = sales[:, :year] * kept[:, year:0:-1] * left[:, :year, year]
        gap = stock[:, year] - cohorts.sum(axis=1)
        sales[:, year] = np.where(gap > whole, gap, 0.0) / kept[:, 0]
        surplus = np.where(gap < -whole, -gap, 0.0)[:, None]
        if surplus.any():
            left[:, :year, year:] *= 1 - _part_leaving(cohorts, surplus, early)[:, :, None]
    return KeptStock(sales, left)


def _part_leaving(cohorts: Array, surplus: Array, early: Early) -> Array:
    """Return the part of each cohort that leaves early, (draws, cohorts); the first cohort is the oldest."""
    if early == "proportional":
        whole = cohorts.sum(axis=1, keepdims=True)
        leaving = cohorts * np.divide(surplus, whole, out=np.zeros_like(whole), where=whole > 0)
    else:
        leaving = np.clip(surplus - (np.cumsum(cohorts, axis=1) - cohorts), 0.0, cohorts)
    return np.minimum(np.divide(leaving, cohorts, out=np.zeros_like(cohorts), where=cohorts > 0), 1.0)


def kept_over_life(sold: Array, per_car: Array, left: Array) -> Array:
    """Return the sum over cohorts of cars sold times what a car does at its age, less what has left early.

    total[y] = sum_c sold[c] * per_car[y - c] * left[c, y]

    Args:
        sold: (draws, cohorts). per_car: by years since the sale, (draws, ages). left: of each cohort in each year,
            (draws, cohorts, cohorts + ages - 1).

    Returns:
        Shape (draws, cohorts + ages - 1), from the first cohort's year.
    """
    ages = per_car.shape[1]
    total = np.zeros((len(left), left.shape[2]))
    for cohort in range(sold.shape[1]):
        years = slice(cohort, cohort + ages)
        total[:, years] += sold[:, cohort, None] * per_car * left[:, cohort, years]
    return total


def over_the_year(left: Array) -> Array:
    """Return the mean of what is left at the start and at the end of each year: cars leave early evenly over it."""
    return (np.concatenate([np.ones_like(left[:, :, :1]), left[:, :, :-1]], axis=2) + left) / 2


def left_early(sold: Array, survival: Array, left: Array) -> Array:
    """Return the cars that leave before their time in each year, shapes as in `kept_over_life`.

    early[y] = sum_c sold[c] * survival[y - c] * (left[c, y - 1] - left[c, y])
    """
    return kept_over_life(sold, survival, -np.diff(left, axis=2, prepend=1.0))


def retirements(sales: Array, stock: Array) -> Array:
    """Return the cars that leave each year: sales less the rise of the stock, (draws, years).

    The stock balance stock[y] = stock[y - 1] + sales[y] - retirements[y] holds by construction.

    Args:
        sales: (draws, cohorts), no more years than the stock has. stock: at the end of each year, (draws, years).
    """
    leaving = -np.diff(stock, axis=1, prepend=0.0)
    leaving[:, : sales.shape[1]] += sales
    return leaving
