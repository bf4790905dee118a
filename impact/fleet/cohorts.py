"""From what is sold each year to what is in use each year."""

from __future__ import annotations

import numpy as np

from impact.arrays import Array


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
    total = np.zeros((draws, cohorts + ages - 1))
    for cohort in range(cohorts):
        total[:, cohort : cohort + ages] += sold[:, cohort, None] * per_car
    return total


def stock_from_sales(sales: Array, survival: Array) -> Array:
    """Return the cars in use at the end of each year, inflow-driven.

    A cohort sold evenly over its year is half a year old on average at the year's end, so `survival` holds
    S(0.5), S(1.5), ...
    """
    return over_life(sales, survival)
