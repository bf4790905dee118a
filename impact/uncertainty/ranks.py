"""Rank correlation: which inputs move a result."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from impact.arrays import Array


def ranks(values: Array) -> Array:
    """Return the rank of each value along the last axis, from 0; equal values share their mean rank."""
    return np.apply_along_axis(_ranks, -1, values)


def ranks_of_draws(values: Array, probabilities: Array) -> Array:
    """Return the ranks of the draws of an input, (draws,).

    Where it rises with its probabilities, and there is one of these in each of as many equal strata as there are draws,
    which is so in a Latin hypercube, the rank of a draw is its stratum: nothing has to be sorted.
    """
    stratum = (probabilities * len(values)).astype(np.intp)
    ordered = np.full(len(values), np.nan)
    ordered[stratum] = values
    return stratum.astype(float) if (np.diff(ordered) > 0).all() else ranks(values)


def _ranks(values: Array) -> Array:
    order = np.argsort(values)
    ordered = values[order]
    differs = ordered[1:] != ordered[:-1]
    result = np.empty(len(values))
    if differs.all():
        result[order] = np.arange(len(values))
        return result
    starts = np.flatnonzero(np.append(True, differs))  # of each group of equal values
    sizes = np.diff(np.append(starts, len(values)))
    result[order] = np.repeat(starts + (sizes - 1) / 2, sizes)
    return result


def rank_correlation(inputs: Iterable[Array], results: Iterable[Array]) -> Array:
    """Return Spearman's rank correlation of each input with each result.

    Args:
        inputs: ranks of one input after the other, so that many need not be held at once. results: the same.

    Returns:
        One coefficient a result and input, (results, inputs), -1 to 1; 0 where one of the two does not vary.
    """
    of_results = np.stack([_standard(values) for values in results])
    return np.stack([of_results @ _standard(values) for values in inputs], axis=-1)


def own_effects(correlations: Array, between: Array) -> Array:
    """Return rank correlations freed of what correlated inputs share: standardised rank regression coefficients.

    b = R^-1 r. Where inputs are drawn together, one that has no part in a result is correlated with it all the same;
    its coefficient here is zero (Iman and Conover 1979). Without correlations between inputs, b = r. Where all draws
    of an input are the same, it is zero too.

    Args:
        correlations: r, of each result with each input, (results, inputs).
        between: R, of the inputs with each other, (inputs, inputs).
    """
    varies = np.diag(between) > 0
    result = np.zeros(correlations.shape)
    result[:, varies] = np.linalg.solve(between[np.ix_(varies, varies)], correlations[:, varies].T).T
    return result


def _standard(values: Array) -> Array:
    """Return values with mean zero and length one, or zero where nothing varies."""
    centred = values - values.mean()
    length = float(np.sqrt(centred @ centred))
    return centred / length if length > 0 else np.zeros_like(centred)
