"""Quantile functions of the distributions an input may have; each maps probabilities to values.

All take `u`, an array of probabilities in (0, 1), and give an array of the same shape in the unit of the input.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from statistics import NormalDist
from typing import TypeAlias

import numpy as np

from impact.arrays import Array

Z_975 = 1.96  # half-width of a 95 % interval in standard deviations, as IPCC ranges are read


def triangular(u: Array, low: float, central: float, high: float) -> Array:
    """Return quantiles of the triangular distribution with mode `central`.

    F^-1(u) = low + sqrt(u (high - low)(central - low)) below the mode, mirrored above it.
    """
    if high == low:
        return np.full_like(u, central)
    turn = (central - low) / (high - low)
    below = low + np.sqrt(u * (high - low) * (central - low))
    above = high - np.sqrt((1 - u) * (high - low) * (high - central))
    return np.where(u < turn, below, above)


def uniform(u: Array, low: float, central: float, high: float) -> Array:
    """Return quantiles of the uniform distribution on low to high; `central` is only the central run's value."""
    return low + (high - low) * u


def standard_normal(u: Array) -> Array:
    """Return quantiles of the standard normal distribution."""
    inverse = NormalDist().inv_cdf
    return np.fromiter((inverse(float(p)) for p in u.ravel()), np.float64, u.size).reshape(u.shape)


def normal(u: Array, low: float, central: float, high: float) -> Array:
    """Return quantiles of a normal distribution; low and high are one standard deviation from the mean."""
    return central + (high - low) / 2 * standard_normal(u)


def lognormal(u: Array, low: float, central: float, high: float) -> Array:
    """Return quantiles of a two-piece lognormal with median `central` and 95 % interval low to high.

    sigma below the median is ln(central / low) / 1.96, above it ln(high / central) / 1.96.
    """
    z = standard_normal(u)
    sigma = np.where(z < 0, math.log(central / low), math.log(high / central)) / Z_975
    return central * np.exp(sigma * z)


Quantile: TypeAlias = Callable[[Array, float, float, float], Array]

QUANTILES: dict[str, Quantile] = {
    "": triangular,
    "triangular": triangular,
    "uniform": uniform,
    "normal": normal,
    "lognormal": lognormal,
}
