"""Rank correlation: which inputs move a result."""

from __future__ import annotations

import numpy as np

from impact.arrays import Array


def ranks(values: Array) -> Array:
    """Return the rank of each value along the last axis, from 0; ties share no rank (draws have none)."""
    order = np.argsort(values, axis=-1, kind="stable")
    result = np.empty_like(values)
    np.put_along_axis(result, order, np.broadcast_to(np.arange(values.shape[-1], dtype=float), values.shape), axis=-1)
    return result


def rank_correlation(inputs: Array, result: Array) -> Array:
    """Return Spearman's rank correlation of each input with the result.

    Args:
        inputs: inputs x draws.
        result: draws.

    Returns:
        One coefficient an input, -1 to 1; 0 for a result that does not vary.
    """
    a, b = ranks(inputs), ranks(result)
    a -= a.mean(axis=-1, keepdims=True)
    b -= b.mean()
    scale = np.sqrt((a**2).sum(axis=-1) * (b**2).sum())
    return np.divide(a @ b, scale, out=np.zeros(len(a)), where=scale > 0)
