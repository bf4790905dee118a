"""Which way each of several inputs moves when all of them go against a result."""

from __future__ import annotations

import numpy as np

from impact.arrays import Array


def worst_ways(at_low: Array, at_high: Array, correlations: Array) -> Array:
    """Return for each input -1 where it goes down, 1 where it goes up, 0 where it stays, (inputs,).

    Alone an input goes to the end that makes the result worse, and stays where neither end does. Inputs that are drawn
    together go as they are drawn: of all moves that are equally likely the one that makes the result worst is

        way = sign(R g)

    where R are the correlations and g is what a step upwards adds, to first order: an input with a weaker pull follows
    those it is tied to.

    Args:
        at_low, at_high: what the result is the worse by at either end of each input, negative where better, (inputs,).
        correlations: of the inputs on the normal scale, (inputs, inputs).

    Reference:
        Hasofer and Lind (1974), Exact and invariant second-moment code format, Journal of the Engineering Mechanics
        Division 100: the direction of the design point, here for steps of one size.
    """
    up = np.where(at_high >= at_low, np.maximum(at_high, 0.0), -np.maximum(at_low, 0.0))
    return np.asarray(np.sign(correlations @ up))
