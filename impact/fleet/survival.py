"""How long cars stay in use and how far they go each year of their life."""

from __future__ import annotations

import math

import numpy as np

from impact.arrays import Array
from impact.errors import ImpactError


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
    return use_by_year(weibull_survival(np.arange(max_age + 1.0), scale, shape))


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
    return use * distance_in_use(use, mean_km, decline)


def distance_in_use(use: Array, mean_km: Array, decline: Array) -> Array:
    """Return the yearly distance of a car that is still in use, by years since the sale: km(a) / use(a) of the above.

    Returns:
        Shape (draws, ages) [km/yr]; the first calendar year is that of a whole year, of which half is driven.
    """
    fall = (1 - decline[:, None]) ** np.arange(use.shape[1])
    first = mean_km * use.sum(axis=1) / (use * fall).sum(axis=1)
    return fall * first[:, None]


def normal_survival(age: Array, mean: Array, deviation: Array) -> Array:
    """Return the survival of a life that is normal, cut off at age zero.

    S(a) = Phi((mean - a) / deviation) / Phi(mean / deviation)

    Args:
        age: ages [yr], (ages,). mean, deviation: of the normal before it is cut [yr], (draws,).

    Returns:
        S, shape (draws, ages).
    """
    return _normal(mean[:, None] - age, deviation) / _normal(mean[:, None], deviation)


def lognormal_survival(age: Array, median: Array, sigma: Array) -> Array:
    """Return the survival of a life whose logarithm is normal.

    S(a) = Phi((ln median - ln a) / sigma), S(0) = 1

    Args:
        age: ages [yr], (ages,). median: of the life [yr], (draws,). sigma: deviation of its logarithm [1], (draws,).

    Returns:
        S, shape (draws, ages).
    """
    logarithm = np.log(np.maximum(age, np.finfo(float).tiny))
    return np.where(age > 0, _normal(np.log(median)[:, None] - logarithm, sigma), 1.0)


def folded_normal_survival(age: Array, mean: Array, deviation: Array) -> Array:
    """Return the survival of a life that is the absolute value of a normal.

    S(a) = Phi((mean - a) / deviation) + Phi((-mean - a) / deviation), as in ODYM.

    Args:
        age: ages [yr], (ages,). mean, deviation: of the normal before it is folded [yr], (draws,).

    Returns:
        S, shape (draws, ages).
    """
    return _normal(mean[:, None] - age, deviation) + _normal(-mean[:, None] - age, deviation)


def fixed_survival(age: Array, life: Array) -> Array:
    """Return the survival of cars that all leave at one age: S(a) = 1 before `life`, 0 from it on, (draws, ages)."""
    return np.where(age < life[:, None], 1.0, 0.0)


def fixed_by_year(life: Array, ages: int) -> tuple[Array, Array]:
    """Return stock at the end of each year and vehicle-years in it, per car sold, of cars that all leave at one age.

    Cars are sold evenly over a year, so a calendar years later they are a + w years old, w between -1 and 1 with the
    weight 1 - |w|, and between a and a + 1 at the year's end. With m = life - a, cut to 0 and 1:

    stock(a) = m, use(a) = m - m^2 / 2 + (1 + m)^2 / 2 for a > 0; without the second term in the year of sale

    S jumps here, so its values at single ages (`use_by_year`) would lose half a year. Both sums are the life.

    Args:
        life: age at which they leave [yr], (draws,). ages: number of years since the sale, more than `life` + 1.

    Returns:
        Each (draws, ages) [1], [yr].
    """
    since = np.arange(ages)
    left = life[:, None] - since
    stock, before = np.clip(left, 0.0, 1.0), np.clip(left + 1, 0.0, 1.0)
    return stock, stock - stock**2 / 2 + np.where(since > 0, before**2 / 2, 0.0)


def mean_normal(mean: float, deviation: float) -> float:
    """Return the mean life of a normal that is cut at age zero: mean + deviation phi(z) / Phi(z), z = mean / deviation.

    Args:
        mean, deviation: of the normal before it is cut [yr], as in `normal_survival`.
    """
    z = mean / deviation
    return mean + deviation * _density(z) / (0.5 * math.erfc(-z / math.sqrt(2)))


def mean_folded_normal(mean: float, deviation: float) -> float:
    """Return the mean life of a folded normal: 2 deviation phi(z) + mean (1 - 2 Phi(-z)), z = mean / deviation.

    Args:
        mean, deviation: of the normal before it is folded [yr].
    """
    z = mean / deviation
    return 2 * deviation * _density(z) + mean * math.erf(z / math.sqrt(2))


def _density(z: float) -> float:
    return math.exp(-min(z * z / 2, 700.0)) / math.sqrt(2 * math.pi)


def table_survival(age: Array, ages: Array, shares: Array) -> Array:
    """Return the survival given by a table: linear between its ages, held before the first, zero after the last.

    Args:
        age: ages asked for [yr], (ages,). ages, shares: of the table, ages ascending.

    Raises:
        ImpactError: shares lie outside 0 to 1 or rise, not all cars are there at age 0, or the ages do not ascend; all
            faults at once.
    """
    faults = []
    if len(ages) != len(shares) or not len(ages):
        raise ImpactError(f"survival: {len(ages)} ages and {len(shares)} shares. Give one share an age.")
    if not (np.isfinite(ages).all() and np.isfinite(shares).all()):
        raise ImpactError("survival: an age or a share is no number.")
    if ages.min() < 0:
        faults.append(f"an age is {ages.min():g}. A car is sold at age 0.")
    if ages[0] == 0 and shares[0] < 1:
        faults.append(f"at age 0 the share is {shares[0]:g}. All cars are in use when they are sold: write 1.")
    if (np.diff(ages) <= 0).any():
        faults.append("the ages do not ascend. Put them in order, each once.")
    if (shares < 0).any() or (shares > 1).any():
        faults.append(f"shares run from {shares.min():g} to {shares.max():g}. A share lies between 0 and 1.")
    rises = np.flatnonzero(np.diff(shares) > 0)
    if len(rises):
        at = rises[0]
        faults.append(
            f"it rises from {shares[at]:g} at {ages[at]:g} years to {shares[at + 1]:g} at {ages[at + 1]:g}. Cars that "
            "left do not come back: correct the table."
        )
    if faults:
        raise ImpactError("survival: " + " ".join(faults))
    return np.interp(age, ages, shares, right=0.0)[None, :]


def use_by_year(at_birthdays: Array) -> Array:
    """Return vehicle-years per car sold by calendar years since the sale, from S at ages 0, 1, 2, ...

    Cars are sold evenly over the year of sale: that year holds half a vehicle-year, the calendar year a later S(a).
    """
    return np.concatenate([np.full((len(at_birthdays), 1), 0.5), at_birthdays[:, 1:]], axis=1)


def _normal(distance: Array, deviation: Array) -> Array:
    """Return Phi(distance / deviation); the error function is Python's own, value by value."""
    scaled = distance / (np.sqrt(2.0) * deviation[:, None])
    return np.asarray(0.5 * (1 + np.vectorize(math.erf, otypes=[float])(scaled)), dtype=float)
