"""The quantile function of the standard normal distribution."""

from __future__ import annotations

import numpy as np

from impact.arrays import Array

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
    """Return quantiles of the standard normal distribution, to 16 digits.

    Phi(Q(u)) = u

    Args:
        u: probabilities [1].

    Returns:
        Standard deviations from the mean, in the shape of u [1].

    Reference: Wichura (1988), Algorithm AS 241: the percentage points of the normal distribution, Applied Statistics
    37(3), 477-484.

    Example:
        >>> standard_normal(np.array([0.5, 0.975])).round(2).tolist()
        [0.0, 1.96]
    """
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
