"""How far a total is concentrated in a few of its parts."""

from __future__ import annotations

from impact.arrays import Array


def herfindahl(parts: Array) -> Array:
    """Return the Herfindahl-Hirschman index over the last axis.

    H = sum_i (x[i] / sum_j x[j])^2: 1 / n for n equal parts, 1 for a single part.

    Args:
        parts: x, not negative, with a positive sum, (..., parts), any unit.

    Returns:
        H, (...,) [1].

    Reference: Hirschman (1964), The paternity of an index, American Economic Review 54(5), 761-762.

    Example:
        >>> import numpy as np
        >>> herfindahl(np.array([10.0, 10.0, 10.0, 10.0])).item()
        0.25
    """
    shares = parts / parts.sum(axis=-1, keepdims=True)
    result: Array = (shares**2).sum(axis=-1)
    return result
