"""Quantile functions of the distributions an input may have; each maps probabilities to values.

All take `u`, an array of probabilities in (0, 1), and give an array of the same shape in the unit of the input.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TypeAlias

import numpy as np

from impact.arrays import Array

GRID = 4001  # points on which the PERT distribution is summed
EDGE = 1e-12  # probabilities stay this far from 0 and 1, where the normal has no quantile
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


# Wichura (1988), Applied Statistics 37 (3), 477 to 484, table of algorithm AS 241: numerator and denominator.
CENTRAL = (
    (
        2509.0809287301227,
        33430.57558358813,
        67265.7709270087,
        45921.95393154987,
        13731.69376550946,
        1971.5909503065513,
        133.14166789178438,
        3.3871328727963665,
    ),
    (
        5226.495278852854,
        28729.085735721943,
        39307.89580009271,
        21213.794301586597,
        5394.196021424751,
        687.1870074920579,
        42.31333070160091,
        1.0,
    ),
)
TAIL = (
    (
        0.0007745450142783414,
        0.022723844989269184,
        0.2417807251774506,
        1.2704582524523684,
        3.6478483247632045,
        5.769497221460691,
        4.630337846156546,
        1.4234371107496835,
    ),
    (
        1.0507500716444169e-09,
        0.0005475938084995345,
        0.015198666563616457,
        0.14810397642748008,
        0.6897673349851,
        1.6763848301838038,
        2.053191626637759,
        1.0,
    ),
)
FAR_TAIL = (
    (
        2.0103343992922881e-07,
        2.7115555687434876e-05,
        0.0012426609473880784,
        0.026532189526576124,
        0.29656057182850487,
        1.7848265399172913,
        5.463784911164114,
        6.657904643501103,
    ),
    (
        2.0442631033899397e-15,
        1.421511758316446e-07,
        1.8463183175100548e-05,
        0.0007868691311456133,
        0.014875361290850615,
        0.1369298809227358,
        0.599832206555888,
        1.0,
    ),
)


def standard_normal(u: Array) -> Array:
    """Return quantiles of the standard normal distribution, to 16 digits (algorithm AS 241)."""
    q = u - 0.5
    result = q * _ratio(CENTRAL, 0.180625 - q * q)
    outer = np.abs(q) > 0.425
    side = np.sqrt(-np.log(np.where(q < 0, u, 1 - u)[outer]))
    tail = np.where(side <= 5, _ratio(TAIL, side - 1.6), _ratio(FAR_TAIL, side - 5))
    result[outer] = np.copysign(tail, q[outer])
    return result


def _ratio(polynomials: tuple[tuple[float, ...], tuple[float, ...]], x: Array) -> Array:
    """Return numerator over denominator, coefficients from the highest power."""
    numerator, denominator = polynomials
    result: Array = np.polyval(numerator, x) / np.polyval(denominator, x)
    return result


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


def pert(u: Array, low: float, central: float, high: float) -> Array:
    """Return quantiles of the PERT distribution: a beta distribution on low to high with mode `central`.

    alpha = 1 + 4 (central - low) / (high - low), beta = 1 + 4 (high - central) / (high - low). The distribution
    function is summed on a fine grid and inverted by interpolation; the error is below 1e-5 of the range.
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
    """Return one of several alternatives, each with its weight: rival figures that are no range."""
    shares = np.cumsum(weights) / np.sum(weights)
    return values[np.minimum(np.searchsorted(shares, u, side="left"), len(values) - 1)]


def between(quantile: Callable[[Array], Array], u: Array, lowest: float, highest: float) -> Array:
    """Return quantiles of a distribution cut off below `lowest` and above `highest`, the rest in proportion.

    Q_cut(u) = Q(F(lowest) + u (F(highest) - F(lowest))), with F found by bisection of Q.
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
