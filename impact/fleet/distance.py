"""How far cars go in each year of their life."""

from __future__ import annotations

import numpy as np

from impact.arrays import Array


def distance_per_car(use: Array, mean_km: Array, decline: Array) -> Array:
    """Return the distance per car sold in each year since the sale.

    km[a] = use[a] first (1 - decline)^a, with first = mean_km sum(use) / sum_a use[a] (1 - decline)^a

    so that the mean over the years in use is mean_km.

    Args:
        use: vehicle-years per car sold, (draws, ages) [yr].
        mean_km: mean yearly distance of a car in use, over its life [km/yr], (draws,).
        decline: yearly fall of the distance with age [1/yr], (draws,).

    Returns:
        km, (draws, ages) [km].

    Convention: our own, because surveys give a mean over life and say that older cars drive less.

    Example:
        >>> use = np.array([[0.5, 1.0, 0.5]])
        >>> distance_per_car(use, mean_km=np.array([10_000.0]), decline=np.array([0.0])).tolist()
        [[5000.0, 10000.0, 5000.0]]
    """
    return use * distance_in_use(use, mean_km, decline)


def distance_in_use(use: Array, mean_km: Array, decline: Array) -> Array:
    """Return the yearly distance of a car that is still in use, by years since the sale.

    d[a] = first (1 - decline)^a = km[a] / use[a], with `first` as in `distance_per_car`

    Args:
        use: vehicle-years per car sold, (draws, ages) [yr].
        mean_km: mean yearly distance of a car in use, over its life [km/yr], (draws,).
        decline: yearly fall of the distance with age [1/yr], (draws,).

    Returns:
        d, (draws, ages) [km/yr]; the first one is that of a whole year, of which half is driven.

    Convention: as `distance_per_car`.
    """
    fall = (1 - decline[:, None]) ** np.arange(use.shape[1])
    first = mean_km * use.sum(axis=1) / (use * fall).sum(axis=1)
    return fall * first[:, None]
