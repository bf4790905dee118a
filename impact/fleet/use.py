"""What cars do in the years in which they are sold."""

from __future__ import annotations

import numpy as np

from impact.arrays import Array


def while_sold(sold: Array, per_car: Array) -> Array:
    """Return the sum over cohorts of cars sold times what a car does at its age, in the years of sale alone.

    total[y] = sum over c <= y of sold[c] per_car[y - c]

    The first years of `over_life`, without the years after the last sale.

    Args:
        sold: cars (or cars times an intensity) by cohort, (draws, cohorts), consecutive years.
        per_car: quantity per car by years since the sale, (draws, ages).

    Returns:
        Shape (draws, cohorts).
    """
    draws, cohorts, ages = max(len(sold), len(per_car)), sold.shape[1], per_car.shape[1]
    total = np.zeros((draws, cohorts))
    for cohort in range(cohorts):
        left = min(ages, cohorts - cohort)
        total[:, cohort : cohort + left] += sold[:, [cohort]] * per_car[:, :left]
    return total
