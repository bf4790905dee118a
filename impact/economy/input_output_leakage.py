"""Where a unit of final demand ends up: value added, taxes on inputs and imports, which together make one.

For each sector x[j] = sum_i Z[i, j] + t[j] + v[j]. Split Z into domestic and imported inputs and carry it through all
rounds: (v + t + m) (I - A_dom)^-1 = 1' for coefficients v, t and m per unit of output. The identity holds for every
sector and however imports are split, so it tests unit, balance and inverse at once.
"""

from __future__ import annotations

import numpy as np

from impact.arrays import Array


def imported_inputs(coefficients: Array, domestic: Array) -> Array:
    """Return imported inputs per unit of output, by buying sector.

    m[j] = sum_i (A - A_dom)[i, j]

    Args:
        coefficients: A, domestic and imported, (..., n, n) [1].
        domestic: A_dom, (..., n, n) [1].

    Returns:
        m, (..., n) [1].

    Convention: an accounting identity.
    """
    return np.asarray((coefficients - domestic).sum(axis=-2))


def taxes_on_inputs(output: Array, inputs: Array, gva: Array) -> Array:
    """Return taxes less subsidies on products that are inputs, as the remainder.

    t = x - z - v

    Args:
        output: x, basic prices, (n,) [money].
        inputs: z, intermediate inputs, domestic and imported, basic prices, (n,) [money].
        gva: v, gross value added at basic prices, (n,) [money].

    Returns:
        t, (n,) [money].

    Reference: the column balance of an industry-by-industry table, Miller and Blair (2009), section 2.2.1.
    """
    return output - inputs - gva


def leakage_gap(gva_effect: Array, taxes_effect: Array, imports_effect: Array) -> Array:
    """Return how far value added, taxes on inputs and imports per unit of final demand are from one.

    gap = v' L + t' L + m' L - 1

    Args:
        gva_effect: v' L, (n,) [1].
        taxes_effect: t' L, (n,) [1].
        imports_effect: m' L, (n,) [1].

    Returns:
        gap, (n,) [1]; zero but for rounding where the table balances.

    Convention: an accounting identity, derived at the top of this file.
    """
    return gva_effect + taxes_effect + imports_effect - 1
