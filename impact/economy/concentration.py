"""How concentrated a total is on few parts."""

from __future__ import annotations

from impact.arrays import Array


def herfindahl(parts: Array) -> Array:
    """Return the Herfindahl-Hirschman index, sum of squared shares [1], over the last axis.

    H = sum_i (x_i / sum_j x_j)^2: 1 / n for n equal parts, one for a single part.

    Args:
        parts: not negative, with a positive sum, (..., parts), any unit.

    Reference:
        Hirschman (1964), The paternity of an index, American Economic Review 54(5).
    """
    shares = parts / parts.sum(axis=-1, keepdims=True)
    result: Array = (shares**2).sum(axis=-1)
    return result
