"""One input at a time: adverse directions and switching values."""

from collections.abc import Callable

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


STEPS = 80  # more than it takes to halve a bracket down to its last bit
CLOSE = 1e-13  # a bracket narrower than this part of its position counts as a point


def nearest_change(positions: Array, results: Array, central: float) -> int:
    """Return the first of the two neighbouring positions between which the sign changes, nearest to the centre, or -1.

    i = argmin |distance of positions[i] to positions[i + 1] from central| over all i with sign(r[i]) != sign(r[i + 1])

    Args:
        positions: in ascending order, (n,) [1].
        results: r, results there, (n,), any unit; nan where unknown: a change across it does not count.
        central: position of the centre [1].

    Convention: our own: the crossing nearest to the central run is the one that matters first.

    Examples:
        >>> nearest_change(np.array([0.0, 1.0, 2.0]), np.array([5.0, 3.0, -1.0]), central=1.0)
        1
    """
    side = np.sign(results)
    changes = np.flatnonzero((side[1:] != side[:-1]) & ~np.isnan(side[1:]) & ~np.isnan(side[:-1]))
    if not len(changes):
        return -1
    distance = np.maximum(np.maximum(positions[changes] - central, central - positions[changes + 1]), 0)
    return int(changes[np.argmin(distance)])


def crossings(results: Callable[[Array], Array], low: Array, high: Array, f_low: Array, f_high: Array) -> Array:
    """Return where many results cross zero, each between two positions of its own, all at once.

    f(x) = 0 with low <= x <= high

    A step takes inverse quadratic interpolation where the last three points promise that it lands inside, and halves
    the bracket otherwise: a bracket always holds its crossing, or the jump over zero.

    Args:
        results: f, from one position for each bracket to one result for each bracket.
        low: lower ends of the brackets, (brackets,), any unit.
        high: upper ends of the brackets, same unit.
        f_low: results at the lower ends, (brackets,), any unit.
        f_high: results at the upper ends, of the other sign, same unit.

    Returns:
        x, (brackets,), in the unit of the ends.

    Reference: Chandrupatla (1997), A new hybrid quadratic/bisection algorithm for finding the zero of a nonlinear
    function without using derivatives, Advances in Engineering Software 28(3), 145-149.

    Examples:
        >>> low, high = np.array([0.0]), np.array([10.0])
        >>> crossings(lambda x: x - 4, low, high, low - 4, high - 4).round(9).tolist()
        [4.0]
    """
    a, b, fa, fb = (values.astype(float) for values in (low, high, f_low, f_high))
    step = np.full(len(a), 0.5)
    for _ in range(STEPS):
        done = (fa == 0) | (fb == 0) | (np.abs(b - a) <= CLOSE * np.maximum(np.abs(a), np.abs(b)))
        if done.all():
            break
        x = np.where(done, a, a + step * (b - a))
        fx = np.where(done, fa, results(x))
        same = done | (np.sign(fx) == np.sign(fa))
        c, fc = np.where(same, a, b), np.where(same, fa, fb)
        b, fb = np.where(same, b, a), np.where(same, fb, fa)
        a, fa = x, fx
        step = _next_step((a, b, c), (fa, fb, fc))
    return np.where(np.abs(fa) <= np.abs(fb), a, b)


def _next_step(positions: tuple[Array, Array, Array], results: tuple[Array, Array, Array]) -> Array:
    (a, b, c), (fa, fb, fc) = positions, results
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        xi, phi = (a - b) / (c - b), (fa - fb) / (fc - fb)
        inside = (phi**2 < xi) & ((1 - phi) ** 2 < 1 - xi)
        step = fa / (fb - fa) * fc / (fb - fc) + (c - a) / (b - a) * fa / (fc - fa) * fb / (fc - fb)
        least = np.minimum(CLOSE * np.maximum(np.abs(a), np.abs(b)) / np.abs(b - a), 0.5)
    return np.where(inside & np.isfinite(step), np.clip(step, least, 1 - least), 0.5)
