"""A stock that falls faster than cars leave by themselves: which cars are retired early, and what the rest do.

Shapes and references as in `impact.fleet.cohorts`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import numpy as np

from impact.arrays import Array

Early = Literal["proportional", "oldest"]  # which cars are retired early
EARLY: tuple[Early, ...] = ("proportional", "oldest")
ROUNDING = 1e-12  # of the stock: a smaller gap is no gap


@dataclass(frozen=True)
class SalesWithEarlyRetirement:
    """Sales that follow a given stock however fast it falls, and which cars are retired early for it.

    Attributes:
        sales: (draws, years) [vehicles/yr].
        remaining: part of each cohort that has not been retired early, at the end of each year, on top of the survival
            curve, (draws, cohorts, years) [1].
    """

    sales: Array
    remaining: Array

    def extended_to(self, years: int) -> Array:
        """Return `remaining` over more years; after the last year it stays as it was in that year.

        remaining[c, y] = remaining[c, last] for y after the last year

        Args:
            years: number of years wanted.

        Returns:
            (draws, cohorts, years) [1].

        Convention: nothing is retired early after the last year of the given stock.
        """
        return np.pad(self.remaining, ((0, 0), (0, 0), (0, years - self.remaining.shape[2])), mode="edge")


def sales_with_early_retirement(stock: Array, survival: Array, early: Early) -> SalesWithEarlyRetirement:
    """Return the sales that follow a given stock, and which cars are retired early where it falls too fast.

    gap[y] = stock[y] - sum_c sales[c] S(y - c + 0.5) remaining[c, y - 1], for c before y

    sales[y] = gap / S(0.5) where the gap is positive. Where it is negative nothing is sold and -gap cars are retired
    early: the same part of every cohort (proportional), or the oldest first. `remaining` never rises, so later years of
    these cohorts have fewer cars, too.

    Args:
        stock: cars in use at the end of each year, (draws, years) [vehicles].
        survival: S(0.5), S(1.5), ..., (draws, ages) [1].
        early: which cars are retired early.

    Returns:
        sales [vehicles/yr] and the remaining part of each cohort [1].

    Reference: proportional is the correction of negative inflow in ODYM (Pauliuk and Heeren 2020, module
    dynamic_stock_model), due to S. Deetman and S. Pauliuk; oldest first is our own.

    Example:
        >>> asked, ages = np.array([[100.0, 40.0]]), np.array([[1.0, 0.8]])
        >>> found = sales_with_early_retirement(asked, ages, early="proportional")
        >>> found.sales.tolist(), found.remaining[0, 0].tolist()
        ([[100.0, 0.0]], [1.0, 0.5])
    """
    draws, years = max(len(stock), len(survival)), stock.shape[1]
    surviving = np.zeros((draws, years))
    surviving[:, : min(years, survival.shape[1])] = survival[:, :years]
    sales, remaining = np.zeros((draws, years)), np.ones((draws, years, years))
    whole = ROUNDING * np.abs(stock).max(initial=0.0)
    for year in range(years):
        cohorts = sales[:, :year] * surviving[:, year:0:-1] * remaining[:, :year, year]
        gap = stock[:, year] - cohorts.sum(axis=1)
        sales[:, year] = np.where(gap > whole, gap, 0.0) / surviving[:, 0]
        surplus = np.where(gap < -whole, -gap, 0.0)[:, None]
        if surplus.any():
            remaining[:, :year, year:] *= 1 - _part_leaving(cohorts, surplus, early)[:, :, None]
    return SalesWithEarlyRetirement(sales, remaining)


def _part_leaving(cohorts: Array, surplus: Array, early: Early) -> Array:
    """Return the part of each cohort that is retired early, (draws, cohorts); the first cohort is the oldest."""
    if early == "proportional":
        whole = cohorts.sum(axis=1, keepdims=True)
        leaving = cohorts * np.divide(surplus, whole, out=np.zeros_like(whole), where=whole > 0)
    else:
        leaving = np.clip(surplus - (np.cumsum(cohorts, axis=1) - cohorts), 0.0, cohorts)
    return np.minimum(np.divide(leaving, cohorts, out=np.zeros_like(cohorts), where=cohorts > 0), 1.0)


def remaining_over_life(sold: Array, per_car: Array, remaining: Array) -> Array:
    """Return the sum over cohorts of cars sold times what a car does at its age, without cars retired early.

    total[y] = sum_c sold[c] per_car[y - c] remaining[c, y]

    Args:
        sold: (draws, cohorts) [vehicles].
        per_car: by years since the sale, (draws, ages) [any unit per vehicle].
        remaining: of each cohort in each year, (draws, cohorts, cohorts + ages - 1) [1].

    Returns:
        total, (draws, cohorts + ages - 1), from the first cohort's year [unit of the quantity].

    Reference: van der Voet et al. (2002), with the correction of `sales_with_early_retirement`.
    """
    ages = per_car.shape[1]
    total = np.zeros((len(remaining), remaining.shape[2]))
    for cohort in range(sold.shape[1]):
        years = slice(cohort, cohort + ages)
        total[:, years] += sold[:, cohort, None] * per_car * remaining[:, cohort, years]
    return total


def mean_over_year(remaining: Array) -> Array:
    """Return the mean of what remains at the start and at the end of each year.

    mean[c, y] = (remaining[c, y - 1] + remaining[c, y]) / 2

    Args:
        remaining: at the end of each year, (draws, cohorts, years) [1].

    Returns:
        mean, (draws, cohorts, years) [1].

    Convention: our own: early retirement is spread evenly over the year.

    Example:
        >>> mean_over_year(np.array([[[1.0, 0.5]]])).tolist()
        [[[1.0, 0.75]]]
    """
    return (np.concatenate([np.ones_like(remaining[:, :, :1]), remaining[:, :, :-1]], axis=2) + remaining) / 2


def early_retirements(sold: Array, survival: Array, remaining: Array) -> Array:
    """Return the cars retired early in each year.

    early[y] = sum_c sold[c] S(y - c + 0.5) (remaining[c, y - 1] - remaining[c, y])

    Args:
        sold: (draws, cohorts) [vehicles].
        survival: S(0.5), S(1.5), ..., (draws, ages) [1].
        remaining: of each cohort in each year, (draws, cohorts, cohorts + ages - 1) [1].

    Returns:
        early, (draws, cohorts + ages - 1) [vehicles/yr].

    Convention: an accounting identity.
    """
    return remaining_over_life(sold, survival, -np.diff(remaining, axis=2, prepend=1.0))
