"""How far cars go in each year of their life."""

from __future__ import annotations

import numpy as np

from impact.arrays import Array


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

    Example:
        >>> use = np.array([[0.5, 1.0, 0.5]])
        >>> distance_in_use(use, mean_km=np.array([10_000.0]), decline=np.array([0.0])).tolist()
        [[10000.0, 10000.0, 10000.0]]
    """
    fall = (1 - decline[:, None]) ** np.arange(use.shape[1])
    first = mean_km * use.sum(axis=1) / (use * fall).sum(axis=1)
    return fall * first[:, None]
