"""How far cars go in each year of their life, and what they do in the years in which they are sold."""

import numpy as np

from impact.core.arrays import Array


def over_sales_years(sold: Array, per_car: Array) -> Array:
    """Return the sum over cohorts of cars sold times what a car does at its age, in the years of sale only.

    total[y] = sum_c sold[c] per_car[y - c], for c up to y

    These are the first years of `over_life`, without the years after the last sale.

    Args:
        sold: cars, or cars times an intensity, by cohort, (draws, cohorts) [vehicles].
        per_car: quantity per car by years since the sale, (draws, ages) [any unit per vehicle].

    Returns:
        total, (draws, cohorts) [unit of the quantity].

    Reference: the inflow-driven stock model, as `over_life`.

    Examples:
        >>> over_sales_years(np.array([[10.0, 20.0]]), per_car=np.array([[1.0, 0.5]])).tolist()
        [[10.0, 25.0]]
    """
    years = sold.shape[1]
    ages = min(per_car.shape[1], years)
    before = np.zeros((len(sold), 2 * years - 1))
    before[:, years - 1 :] = sold
    # Of each year the cohorts back from it, newest first; before the first one nothing is sold.
    cohorts = np.lib.stride_tricks.sliding_window_view(before, years, axis=1)[:, :, ::-1][:, :, :ages]
    total: Array = np.einsum("dya,da->dy", cohorts, per_car[:, :ages])
    return total


def distance_in_use(use: Array, mean_km: Array, decline: Array) -> Array:
    """Return the yearly distance of a car that is still in use, by years since the sale.

    d[a] = first (1 - decline)^a, with first = mean_km sum(use) / sum_a use[a] (1 - decline)^a

    so that the mean over the years in use is mean_km.

    Args:
        use: vehicle-years per car sold, (draws, ages) [yr].
        mean_km: mean yearly distance of a car in use, over its life [km/yr], (draws,).
        decline: yearly fall of the distance with age [1/yr], (draws,).

    Returns:
        d, (draws, ages) [km/yr]; the first one is that of a whole year, of which half is driven.

    Convention: our own, because surveys give a mean over life and say that older cars drive less.

    Examples:
        >>> use = np.array([[0.5, 1.0, 0.5]])
        >>> distance_in_use(use, mean_km=np.array([10_000.0]), decline=np.array([0.0])).tolist()
        [[10000.0, 10000.0, 10000.0]]
    """
    fall = (1 - decline[:, None]) ** np.arange(use.shape[1])
    first = mean_km * use.sum(axis=1) / (use * fall).sum(axis=1)
    return fall * first[:, None]
