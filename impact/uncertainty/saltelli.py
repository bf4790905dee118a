"""Variance-based sensitivity: how much of the variance of a result each input carries, alone and with others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from impact.arrays import Array

MARGIN = 1.96  # half-width of a 95 % interval in standard errors


@dataclass(frozen=True)
class Indices:
    """First and total indices, (inputs, results), and half the width of their 95 % intervals.

    Attributes:
        first: S_i = V(E(Y | X_i)) / V(Y), the part of the variance that the input carries alone.
        total: T_i = E(V(Y | X_~i)) / V(Y), the part it carries alone and together with others.
    """

    first: Array
    total: Array
    first_error: Array
    total_error: Array


def saltelli_points(inputs: int, base: int, seed: int) -> Array:
    """Return the points of the scheme: A, then B, then A with each column in turn taken from B.

    A and B are one Latin hypercube of 2 k columns: in each column one value in each of `base` equal strata.

    Args:
        inputs: number of inputs k. base: number of base points n.

    Returns:
        Probabilities in (0, 1), (n (k + 2), k).
    """
    rng = np.random.default_rng(seed)
    strata = rng.permuted(np.tile(np.arange(base), (2 * inputs, 1)), axis=1).T
    both = (strata + rng.random((base, 2 * inputs))) / base
    a, b = both[:, :inputs], both[:, inputs:]
    mixed = np.repeat(a[None], inputs, axis=0)
    every = np.arange(inputs)
    mixed[every, :, every] = b.T
    return np.concatenate([a, b, mixed.reshape(inputs * base, inputs)])


def saltelli_indices(results: Array, inputs: int) -> Indices:
    """Return the indices from the results at the points of `saltelli_points`.

    S_i = mean(f_B (f_ABi - f_A)) / V, T_i = mean((f_A - f_ABi)^2) / (2 V), with f less the mean of all results and
    V the variance over A and B. A result that does not vary has indices of zero. Errors are those of the
    means, V taken as known.

    Args:
        results: (n (k + 2), results). inputs: k.

    Reference:
        Saltelli et al. (2010), Variance based sensitivity analysis of model output, Computer Physics Communications
        181, table 2, equations (b) and (f); (f) is due to Jansen (1999).
    """
    base = len(results) // (inputs + 2)
    blocks = results.reshape(inputs + 2, base, -1)
    a, b, mixed = blocks[0], blocks[1], blocks[2:]
    middle, variance = blocks.mean(axis=(0, 1)), np.concatenate([a, b]).var(axis=0)
    moves = variance > 0
    scale = np.where(moves, variance, 1.0)
    alone = (b - middle) * (mixed - a) / scale
    every = (a - mixed) ** 2 / (2 * scale)
    errors = [MARGIN * part.std(axis=1) / base**0.5 for part in (alone, every)]
    return Indices(alone.mean(axis=1), every.mean(axis=1), errors[0], errors[1])


def in_chunks(evaluate: Callable[[Array], Array], points: Array, most: int) -> Array:
    """Return the results at many points, at most so many at a time."""
    return np.concatenate([evaluate(points[start : start + most]) for start in range(0, len(points), most)])
