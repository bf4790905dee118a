"""Which way each of several inputs moves when all of them go against a result."""

import numpy as np

from impact.core.arrays import Array


def worst_directions(at_low: Array, at_high: Array, correlations: Array) -> Array:
    """Return for each input -1 where it goes down, 1 where it goes up, 0 where it stays.

    direction = sign(R g), with correlations R and g what a step upwards adds to the harm, to first order

    Alone an input goes to the end that makes the result worse, and stays where neither end does. Inputs that are drawn
    together move as they are drawn: of all moves that are equally likely this is the one that makes the result worst,
    so an input with a weak effect follows those it is correlated with.

    Args:
        at_low: by how much the result is worse at the low end of each input, negative where better, (inputs,) [unit of
            the result].
        at_high: the same at the high end, (inputs,) [unit of the result].
        correlations: R, of the inputs on the normal scale, (inputs, inputs) [1].

    Returns:
        direction, (inputs,) [1].

    Reference: Hasofer and Lind (1974), Exact and invariant second-moment code format, Journal of the Engineering
    Mechanics Division 100: the direction of the design point, here for steps of one size.

    Examples:
        >>> worst_directions(np.array([-5.0, 2.0]), np.array([5.0, -2.0]), np.eye(2)).tolist()
        [1.0, -1.0]
    """
    up = np.where(at_high >= at_low, np.maximum(at_high, 0.0), -np.maximum(at_low, 0.0))
    return np.asarray(np.sign(correlations @ up))
