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
    years = sold.shape[1]
    ages = min(per_car.shape[1], years)
    before = np.zeros((len(sold), 2 * years - 1))
    before[:, years - 1 :] = sold
    # Of each year the cohorts back from it, newest first; before the first one nothing is sold.
    cohorts = np.lib.stride_tricks.sliding_window_view(before, years, axis=1)[:, :, ::-1][:, :, :ages]
    total: Array = np.einsum("dya,da->dy", cohorts, per_car[:, :ages])
    return total
