"""Rank correlation: which inputs move a result."""

from __future__ import annotations

import numpy as np

from impact.arrays import Array


def ranks(values: Array) -> Array:
    """Return the rank of each value along the last axis, from 0; equal values share their mean rank."""
    return np.apply_along_axis(_ranks, -1, values)


def _ranks(values: Array) -> Array:
    ordered = np.sort(values)
    first = np.searchsorted(ordered, values, side="left")
    last = np.searchsorted(ordered, values, side="right") - 1
    return (first + last) / 2


def rank_correlation(inputs: Array, result: Array) -> Array:
    """Return Spearman's rank correlation of each input with the result.

    Args:
        inputs: inputs x draws.
        result: draws.

    Returns:
        One coefficient an input, -1 to 1; 0 where the input or the result does not vary.
    """
    a, b = ranks(inputs), ranks(result)
    a -= a.mean(axis=-1, keepdims=True)
    b -= b.mean()
    scale = np.sqrt((a**2).sum(axis=-1) * (b**2).sum())
    return np.divide(a @ b, scale, out=np.zeros(len(a)), where=scale > 0)
