"""Exhaust of heavy vehicles by speed and load, as the functions of the EMEP/EEA guidebook give it."""

from collections.abc import Mapping

import numpy as np

from impact.core.arrays import Array

COEFFICIENTS = ("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta")


def at_speed(coefficients: Mapping[str, float], speed: Array) -> Array:
    """Return what a vehicle gives off, or uses, a kilometre at a mean speed.

    e = (alpha V^2 + beta V + gamma + delta / V) / (epsilon V^2 + zeta V + eta)

    Args:
        coefficients: of one vehicle, class, load and pollutant, by the names of COEFFICIENTS, so that e is in the unit
            of the function [g/km or MJ/km].
        speed: V, mean speed with stops [km/h], any shape.

    Returns:
        e [g/km or MJ/km], shape of `speed`.

    Reference: EMEP/EEA air pollutant emission inventory guidebook 2019, chapter 1.A.3.b.i-iv, appendix 4 (hot exhaust
    of heavy vehicles, tier 3); its reduction factor is zero for all classes here and left out.

    Examples:
        >>> flat = dict.fromkeys(COEFFICIENTS, 0.0) | {"gamma": 6.0, "delta": 20.0, "eta": 2.0}
        >>> at_speed(flat, np.array([10.0])).tolist()
        [4.0]
    """
    a, b, c, d, e, z, h = (coefficients[name] for name in COEFFICIENTS)
    return (a * speed**2 + b * speed + c + d / speed) / (e * speed**2 + z * speed + h)


def between_loads(load: Array, tabulated: Array, values: Array) -> Array:
    """Return a value at a load between those that are tabulated.

    v = v_k + (v_(k+1) - v_k) (l - l_k) / (l_(k+1) - l_k), for l between l_k and l_(k+1)

    Args:
        load: l, part of the places or payload that is taken [1], (draws,).
        tabulated: l_k, ascending [1], (loads,).
        values: v_k at each of them [any unit], (draws, loads).

    Returns:
        v [unit of the values], (draws,).

    Convention: linear between the loads of the guidebook, which it tabulates at 0, 50 and 100 %.

    Examples:
        >>> between_loads(np.array([0.25]), np.array([0.0, 0.5, 1.0]), np.array([[1.0, 3.0, 9.0]])).tolist()
        [2.0]
    """
    after = np.clip(np.searchsorted(tabulated, load), 1, len(tabulated) - 1)
    part = (load - tabulated[after - 1]) / (tabulated[after] - tabulated[after - 1])
    row = np.arange(len(values)) if len(values) > 1 else np.zeros(len(load), dtype=int)
    below, above = values[row, after - 1], values[row, after]
    result: Array = below + (above - below) * part
    return result
