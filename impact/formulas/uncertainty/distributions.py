"""Quantile functions of the distributions an input may have; each maps probabilities to values.

Q is the quantile function, the inverse of the distribution function F. All take `u`, an array of probabilities in
(0, 1) [1], and return an array of the same shape in the unit of the input, in which `low`, `central` and `high` are,
too: the smallest value, the mode and the largest value where a function does not say otherwise.
"""

import math
from collections.abc import Callable
from statistics import NormalDist
from typing import TypeAlias

import numpy as np

from impact.core.arrays import Array

GRID = 4001  # points on which the PERT distribution is summed
EDGE = 1e-12  # probabilities stay this far from 0 and 1, where the normal has no quantile
Z_975 = 1.96  # half-width of a 95 % interval in standard deviations, as IPCC ranges are read
_QUANTILE = np.frompyfunc(NormalDist().inv_cdf, 1, 1)


def standard_normal(u: Array) -> Array:
    """Return quantiles of the standard normal distribution, to 16 digits.

    Phi(Q(u)) = u

    Returns:
        Standard deviations from the mean, in the shape of u [1].

    Reference: Wichura (1988), Algorithm AS 241: the percentage points of the normal distribution, Applied Statistics
    37(3), 477-484, as Python's `statistics.NormalDist` has it.

    Examples:
        >>> standard_normal(np.array([0.5, 0.975])).round(2).tolist()
        [0.0, 1.96]
    """
    return np.asarray(_QUANTILE(u), dtype=float)


def triangular(u: Array, low: float, central: float, high: float) -> Array:
    """Return quantiles of the triangular distribution, in the unit of the input.

    Q(u) = low + sqrt(u (high - low) (central - low)) below the mode

    Q(u) = high - sqrt((1 - u) (high - low) (high - central)) above it

    Reference: Johnson, Kotz and Balakrishnan (1995), Continuous Univariate Distributions, vol. 2, 2nd ed., chapter 26.

    Examples:
        >>> triangular(np.array([0.125, 0.5, 0.875]), 0.0, 10.0, 20.0).tolist()
        [5.0, 10.0, 15.0]
    """
    if high == low:
        return np.full_like(u, central)
    turn = (central - low) / (high - low)
    below = low + np.sqrt(u * (high - low) * (central - low))
    above = high - np.sqrt((1 - u) * (high - low) * (high - central))
    return np.where(u < turn, below, above)


def uniform(u: Array, low: float, central: float, high: float) -> Array:
    """Return quantiles of the uniform distribution, in the unit of the input; `central` is that of the central run.

    Q(u) = low + (high - low) u

    Reference: Johnson, Kotz and Balakrishnan (1995), Continuous Univariate Distributions, vol. 2, 2nd ed., chapter 26.

    Examples:
        >>> uniform(np.array([0.25]), 0.0, 1.0, 8.0).tolist()
        [2.0]
    """
    return low + (high - low) * u


def normal(u: Array, low: float, central: float, high: float) -> Array:
    """Return quantiles of a normal distribution, in the unit of the input.

    Q(u) = central + (high - low) / 2 z(u), with z the standard normal quantile, central the mean, and low and high one
    standard deviation from it

    Convention: our own reading of low and high for this distribution; data/README.md tells it to those who write files.

    Examples:
        >>> normal(np.array([0.5]), 8.0, 10.0, 12.0).tolist()
        [10.0]
    """
    return central + (high - low) / 2 * standard_normal(u)


def lognormal(u: Array, low: float, central: float, high: float) -> Array:
    """Return quantiles of a two-piece lognormal with median `central` and 95 % interval low to high, same unit.

    Q(u) = central exp(sigma z(u)), with z the standard normal quantile and sigma = ln(central / low) / 1.96 below the
    median, ln(high / central) / 1.96 above it

    Reference: IPCC (2006), volume 1, chapter 3 (95 % intervals; lognormal for skewed factors). The two pieces are our
    own, because published intervals are seldom symmetric on the log scale.

    Examples:
        >>> lognormal(np.array([0.5, 0.975]), 5.0, 10.0, 20.0).round(2).tolist()
        [10.0, 20.0]
    """
    z = standard_normal(u)
    sigma = np.where(z < 0, math.log(central / low), math.log(high / central)) / Z_975
    return central * np.exp(sigma * z)


def pert(u: Array, low: float, central: float, high: float) -> Array:
    """Return quantiles of the PERT distribution, in the unit of the input: a beta distribution on low to high.

    alpha = 1 + 4 (central - low) / (high - low), beta = 1 + 4 (high - central) / (high - low)

    The distribution function is summed on a fine grid and inverted by interpolation; the error is below 1e-5 of the
    range.

    Reference: Malcolm, Roseboom, Clark and Fazar (1959), Application of a technique for research and development
    program evaluation, Operations Research 7(5), 646-669.

    Examples:
        >>> pert(np.array([0.5]), 0.0, 10.0, 20.0).round(6).tolist()
        [10.0]
    """
    if high == low:
        return np.full_like(u, central)
    alpha = 1 + 4 * (central - low) / (high - low)
    beta = 1 + 4 * (high - central) / (high - low)
    x = (1 - np.cos(np.linspace(0, np.pi, GRID))) / 2  # dense at the ends, where the quantiles are steep
    density = x ** (alpha - 1) * (1 - x) ** (beta - 1)
    mass = np.concatenate([[0.0], np.cumsum((density[1:] + density[:-1]) / 2 * np.diff(x))])
    return low + (high - low) * np.interp(u, mass / mass[-1], x)


def discrete(u: Array, values: Array, weights: Array) -> Array:
    """Return one of several alternatives, each with its weight: rival figures that do not form a range.

    Q(u) = values[k] for the first k with sum_{i <= k} w[i] / sum(w) >= u

    Args:
        values: the alternatives, (k,), in the unit of the input.
        weights: w, not negative, (k,), any unit.

    Convention: the quantile function of a discrete distribution.

    Examples:
        >>> discrete(np.array([0.2, 0.3]), np.array([467.0, 1000.0]), np.array([1.0, 3.0])).tolist()
        [467.0, 1000.0]
    """
    shares = np.cumsum(weights) / np.sum(weights)
    return values[np.minimum(np.searchsorted(shares, u, side="left"), len(values) - 1)]


def between(quantile: Callable[[Array], Array], u: Array, lowest: float, highest: float) -> Array:
    """Return quantiles of a distribution truncated below `lowest` and above `highest`, the rest in proportion.

    Q_cut(u) = Q(F(lowest) + u (F(highest) - F(lowest))), with F found by bisection of Q

    Args:
        quantile: Q.
        lowest: in the unit of the input.
        highest: same unit.

    Reference: the usual truncation of a distribution, Johnson, Kotz and Balakrishnan (1994), Continuous Univariate
    Distributions, vol. 1, 2nd ed., chapter 13.

    Examples:
        >>> between(lambda u: 10 * u, np.array([0.5]), 2.0, 6.0).round(9).tolist()
        [4.0]
    """
    start, end = _probability(quantile, lowest), _probability(quantile, highest)
    return np.clip(quantile(start + u * (end - start)), lowest, highest)  # bisection leaves a last bit


def _probability(quantile: Callable[[Array], Array], value: float) -> float:
    low, high = EDGE, 1 - EDGE
    for _ in range(60):
        middle = (low + high) / 2
        low, high = (middle, high) if float(quantile(np.array([middle]))[0]) < value else (low, middle)
    return (low + high) / 2


Quantile: TypeAlias = Callable[[Array, float, float, float], Array]

QUANTILES: dict[str, Quantile] = {
    "": triangular,
    "triangular": triangular,
    "uniform": uniform,
    "normal": normal,
    "lognormal": lognormal,
    "pert": pert,
}
