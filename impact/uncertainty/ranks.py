"""Rank correlation: which inputs move a result."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from impact.arrays import Array


def ranks(values: Array) -> Array:
    """Return the rank of each value along the last axis, from 0; equal values share their mean rank."""
    return np.apply_along_axis(_ranks, -1, values)


def _ranks(values: Array) -> Array:
    order = np.argsort(values, kind="stable")
    ordered = values[order]
    starts = np.flatnonzero(np.append(True, ordered[1:] != ordered[:-1]))  # of each group of equal values
    sizes = np.diff(np.append(starts, len(values)))
    result = np.empty(len(values))
    result[order] = np.repeat(starts + (sizes - 1) / 2, sizes)
    return result


def rank_correlation(inputs: Iterable[Array], results: Array) -> Array:
    """Return Spearman's rank correlation of each input with each result.

    Args:
        inputs: draws of one input after the other, so that many need not be held at once.
        results: draws, or results x draws.

    Returns:
        One coefficient an input and result, -1 to 1; 0 where one of the two does not vary. Shape (inputs,) or
        (results, inputs).
    """
    of_results = _standard(ranks(results))
    return np.stack([of_results @ _standard(ranks(values)) for values in inputs], axis=-1)


def _standard(values: Array) -> Array:
    """Return rows with mean zero and length one, or zero where nothing varies."""
    centred = values - values.mean(axis=-1, keepdims=True)
    length = np.sqrt((centred**2).sum(axis=-1, keepdims=True))
    return np.divide(centred, length, out=np.zeros_like(centred), where=length > 0)
