"""How long cars stay in use and how far they go each year of their life."""

from __future__ import annotations

import numpy as np

from impact.arrays import Array


def weibull_survival(age: Array, scale: Array, shape: float) -> Array:
    """Return the share of a cohort still in use at each age.

    S(a) = exp(-(a / scale)^shape)

    Args:
        age: ages [yr], shape (ages,).
        scale: Weibull scale [yr], shape (draws,); not the mean lifetime, which is scale * Gamma(1 + 1/shape).
        shape: Weibull shape [1].

    Returns:
        S, shape (draws, ages); S(0) = 1 and never rises.
    """
    return np.exp(-((age[None, :] / scale[:, None]) ** shape))


def years_in_use(scale: Array, shape: float, max_age: int) -> Array:
    """Return vehicle-years per car sold, by calendar years since the sale.

    Cars are sold evenly over the year of sale, so that year holds half a vehicle-year and the calendar year a
    later holds S(a): the trapezoid rule for the area under S, whose sum is the mean lifetime.

    Returns:
        Shape (draws, max_age + 1).
    """
    use = weibull_survival(np.arange(max_age + 1.0), scale, shape)
    use[:, 0] = 0.5
    return use


def distance_per_car(use: Array, mean_km: Array, decline: Array) -> Array:
    """Return the distance per car sold in each year since the sale.

    km(a) = use(a) * first * (1 - decline)^a, with `first` such that the mean over the years in use is `mean_km`.

    Args:
        use: vehicle-years per car sold, (draws, ages).
        mean_km: life average distance of a car in use [km/yr], (draws,).
        decline: fall of the yearly distance with each year of age [1/yr], (draws,).

    Returns:
        Shape (draws, ages) [km].
    """
    fall = (1 - decline[:, None]) ** np.arange(use.shape[1])
    first = mean_km * use.sum(axis=1) / (use * fall).sum(axis=1)
    return use * fall * first[:, None]
