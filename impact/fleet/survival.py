"""How long cars stay in use.

S(a) is the share of a cohort still in use at age a [yr], Phi the standard normal distribution function.
"""

from __future__ import annotations

import math

import numpy as np

from impact.arrays import Array
from impact.errors import ImpactError


def weibull_survival(age: Array, scale: Array, shape: float) -> Array:
    """Return the survival of a life with a Weibull distribution.

    S(a) = exp(-(a / scale)^shape)

    Args:
        age: a, ages [yr], (ages,).
        scale: Weibull scale [yr], (draws,); not the mean lifetime, which is scale Gamma(1 + 1 / shape).
        shape: Weibull shape [1].

    Returns:
        S, (draws, ages) [1]; S(0) = 1, and it never rises.

    Reference: Weibull (1951), A statistical distribution function of wide applicability, Journal of Applied Mechanics
    18(3), 293-297.

    Example:
        >>> weibull_survival(np.array([0.0, 20.0]), scale=np.array([20.0]), shape=5.0).round(4).tolist()
        [[1.0, 0.3679]]
    """
    return np.exp(-((age[None, :] / scale[:, None]) ** shape))


def years_in_use(scale: Array, shape: float, max_age: int) -> Array:
    """Return vehicle-years per car sold, by calendar years since the sale, for a Weibull life.

    use[0] = 0.5, use[a] = S(a) for a = 1, 2, ...

    Cars are sold evenly over the year of sale, so that year holds half a vehicle-year and the calendar year a later
    S(a): the trapezoid rule for the area under S, whose sum is the mean lifetime.

    Args:
        scale: Weibull scale [yr], (draws,).
        shape: Weibull shape [1].
        max_age: last age [yr].

    Returns:
        use, (draws, max_age + 1) [yr].

    Convention: our own, because sales are known by calendar year.
    """
    return use_by_year(weibull_survival(np.arange(max_age + 1.0), scale, shape))


def normal_survival(age: Array, mean: Array, deviation: Array) -> Array:
    """Return the survival of a life with a normal distribution, truncated at age zero.

    S(a) = Phi((mean - a) / deviation) / Phi(mean / deviation)

    Args:
        age: a, ages [yr], (ages,).
        mean: of the normal before it is truncated [yr], (draws,).
        deviation: standard deviation of the normal before it is truncated [yr], (draws,).

    Returns:
        S, (draws, ages) [1].

    Reference: Johnson, Kotz and Balakrishnan (1994), Continuous Univariate Distributions, vol. 1, 2nd ed., chapter 13
    (truncated normal).
    """
    return _normal(mean[:, None] - age, deviation) / _normal(mean[:, None], deviation)


def lognormal_survival(age: Array, median: Array, sigma: Array) -> Array:
    """Return the survival of a life whose logarithm has a normal distribution.

    S(a) = Phi((ln median - ln a) / sigma), S(0) = 1

    Args:
        age: a, ages [yr], (ages,).
        median: of the life [yr], (draws,).
        sigma: standard deviation of its logarithm [1], (draws,).

    Returns:
        S, (draws, ages) [1].

    Reference: Johnson, Kotz and Balakrishnan (1994), Continuous Univariate Distributions, vol. 1, 2nd ed., chapter 14.

    Example:
        >>> lognormal_survival(np.array([0.0, 15.0]), median=np.array([15.0]), sigma=np.array([0.3])).tolist()
        [[1.0, 0.5]]
    """
    logarithm = np.log(np.maximum(age, np.finfo(float).tiny))
    return np.where(age > 0, _normal(np.log(median)[:, None] - logarithm, sigma), 1.0)


def folded_normal_survival(age: Array, mean: Array, deviation: Array) -> Array:
    """Return the survival of a life that is the absolute value of a normal variable.

    S(a) = Phi((mean - a) / deviation) + Phi((-mean - a) / deviation)

    Args:
        age: a, ages [yr], (ages,).
        mean: of the normal before it is folded [yr], (draws,).
        deviation: standard deviation of the normal before it is folded [yr], (draws,).

    Returns:
        S, (draws, ages) [1].

    Reference: Leone, Nelson and Nottingham (1961), The folded normal distribution, Technometrics 3(4), 543-550; used
    for lifetimes in ODYM (Pauliuk and Heeren 2020).
    """
    return _normal(mean[:, None] - age, deviation) + _normal(-mean[:, None] - age, deviation)


def fixed_survival(age: Array, life: Array) -> Array:
    """Return the survival of cars that all leave at one age.

    S(a) = 1 for a < life, else 0

    Args:
        age: a, ages [yr], (ages,).
        life: age at which they leave [yr], (draws,).

    Returns:
        S, (draws, ages) [1].

    Convention: elementary; ODYM calls it a fixed lifetime.

    Example:
        >>> fixed_survival(np.array([0.0, 9.0, 10.0]), life=np.array([10.0])).tolist()
        [[1.0, 1.0, 0.0]]
    """
    return np.where(age < life[:, None], 1.0, 0.0)


def fixed_life_by_year(life: Array, ages: int) -> tuple[Array, Array]:
    """Return stock at the end of each year and vehicle-years in it, per car sold, of cars that all leave at one age.

    stock[a] = m, use[a] = m - m^2 / 2 + (1 + m)^2 / 2, with m = life - a, each m and 1 + m limited to 0 to 1; in the
    year of sale, a = 0, without the last term

    Cars are sold evenly over a year, so a calendar years later they are a + w years old, w between -1 and 1 with weight
    1 - |w|, and between a and a + 1 at the end of the year. S jumps here, so its values at single ages (`use_by_year`)
    would lose half a year. Both sums are the life.

    Args:
        life: age at which they leave [yr], (draws,).
        ages: number of years since the sale, more than `life` + 1.

    Returns:
        stock and use, (draws, ages) each [1] and [yr].

    Convention: our own, because sales are known by calendar year.

    Example:
        >>> stock, use = fixed_life_by_year(np.array([2.0]), 4)
        >>> stock.tolist(), use.tolist()
        ([[1.0, 1.0, 0.0, 0.0]], [[0.5, 1.0, 0.5, 0.0]])
    """
    since = np.arange(ages)
    left = life[:, None] - since
    stock, before = np.clip(left, 0.0, 1.0), np.clip(left + 1, 0.0, 1.0)
    return stock, stock - stock**2 / 2 + np.where(since > 0, before**2 / 2, 0.0)


def mean_life_normal(mean: float, deviation: float) -> float:
    """Return the mean life under a normal distribution truncated at age zero.

    mean life = mean + deviation phi(z) / Phi(z), with z = mean / deviation and phi the standard normal density

    Args:
        mean: of the normal before it is truncated [yr].
        deviation: standard deviation of the normal before it is truncated [yr].

    Returns:
        The mean life [yr].

    Reference: Johnson, Kotz and Balakrishnan (1994), vol. 1, 2nd ed., chapter 13 (truncated normal).
    """
    z = mean / deviation
    return mean + deviation * _density(z) / (0.5 * math.erfc(-z / math.sqrt(2)))


def mean_life_folded_normal(mean: float, deviation: float) -> float:
    """Return the mean life under a folded normal distribution.

    mean life = 2 deviation phi(z) + mean (1 - 2 Phi(-z)), with z = mean / deviation and phi the standard normal density

    Args:
        mean: of the normal before it is folded [yr].
        deviation: standard deviation of the normal before it is folded [yr].

    Returns:
        The mean life [yr].

    Reference: Leone, Nelson and Nottingham (1961), Technometrics 3(4), 543-550.
    """
    z = mean / deviation
    return 2 * deviation * _density(z) + mean * math.erf(z / math.sqrt(2))


def _density(z: float) -> float:
    return math.exp(-min(z * z / 2, 700.0)) / math.sqrt(2 * math.pi)


def table_survival(age: Array, ages: Array, shares: Array) -> Array:
    """Return the survival given by a table: linear between its ages, constant before the first, zero after the last.

    S(a) = s[i] + (s[i + 1] - s[i]) (a - A[i]) / (A[i + 1] - A[i]) between ages A[i] and A[i + 1] of the table

    Args:
        age: a, ages asked for [yr], (ages,).
        ages: A, of the table [yr], ascending.
        shares: s, in use at these ages [1].

    Returns:
        S, (1, ages) [1].

    Raises:
        ImpactError: shares lie outside 0 to 1 or rise, not all cars are in use at age 0, or the ages do not ascend; all
            faults at once.

    Convention: linear interpolation; cars older than the table's last age are gone, because nothing is known of them.

    Example:
        >>> table_survival(np.array([5.0, 25.0]), np.array([0.0, 10.0, 20.0]), np.array([1.0, 0.8, 0.0])).tolist()
        [[0.9, 0.0]]
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

    use[0] = 0.5, use[a] = S(a)

    Cars are sold evenly over the year of sale, which so holds half a vehicle-year; the calendar year a later holds
    S(a).

    Args:
        at_birthdays: S(0), S(1), S(2), ..., (draws, ages) [1].

    Returns:
        use, (draws, ages) [yr].

    Convention: our own, the trapezoid rule; sales are known by calendar year.

    Example:
        >>> use_by_year(np.array([[1.0, 0.75, 0.25]])).tolist()
        [[0.5, 0.75, 0.25]]
    """
    return np.concatenate([np.full((len(at_birthdays), 1), 0.5), at_birthdays[:, 1:]], axis=1)


def _normal(distance: Array, deviation: Array) -> Array:
    """Return Phi(distance / deviation); the error function is Python's own, value by value."""
    scaled = distance / (np.sqrt(2.0) * deviation[:, None])
    return np.asarray(0.5 * (1 + np.vectorize(math.erf, otypes=[float])(scaled)), dtype=float)
