"""Where a unit of final demand ends: value added, taxes on inputs and imports, which together are one.

For each sector x[j] = sum_i Z[i, j] + t[j] + v[j]. Split Z into domestic and imported inputs and carry it through all
rounds: (v + t + m) (I - A_dom)^-1 = 1' for coefficients v, t and m per unit of output. The identity holds for every
sector and for every way to split imports, so it tests unit, balance and inverse at once.
"""

from __future__ import annotations

import numpy as np

from impact.arrays import Array


def imported_inputs(coefficients: Array, domestic: Array) -> Array:
    """Return imported inputs per unit of output by buying sector, sum_i (A - A_dom)[i, j], (n,) [1]."""
    return np.asarray((coefficients - domestic).sum(axis=-2))


def taxes_on_inputs(output: Array, inputs: Array, gva: Array) -> Array:
    """Return net product taxes on inputs as what is left, x - inputs - v, (n,) [money].

    Args:
        output: x, basic prices, (n,) [money].
        inputs: intermediate inputs, domestic and imported, basic prices, (n,) [money].
        gva: v, (n,) [money].
    """
    return output - inputs - gva


def leakage_gap(gva_effect: Array, taxes_effect: Array, imports_effect: Array) -> Array:
    """Return how far value added, taxes on inputs and imports per unit of final demand are from one, (n,) [1]."""
    return gva_effect + taxes_effect + imports_effect - 1
