"""Variance-based sensitivity: how much of the variance of a result each input carries, alone and with others."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec

import numpy as np

from impact.arrays import Array
from impact.uncertainty.probabilities import Method, sobol_engine

MARGIN = 1.96  # half-width of a 95 % interval in standard errors


@dataclass(frozen=True)
class Indices:
    """First and total indices, (inputs, results) [1], and half the width of their 95 % intervals.

    Attributes:
        first: S_i = V(E(Y | X_i)) / V(Y), the part of the variance that the input carries alone.
        total: T_i = E(V(Y | X_~i)) / V(Y), the part it carries alone and together with others.
        first_error: of `first`.
        total_error: of `total`.
    """

    first: Array
    total: Array
    first_error: Array
    total_error: Array


def points_method() -> Method:
    """Return the kind of points that indices rest on here: Sobol's where scipy is installed, else a Latin hypercube.

    The two give different numbers, so a table that rests on them says which it was.
    """
    return "sobol" if find_spec("scipy") else "latin_hypercube"


def saltelli_points(inputs: int, base: int, seed: int, method: Method = "latin_hypercube") -> Array:
    """Return the points of the scheme: A, then B, then A with each column in turn taken from B.

    AB_i = A with column i of B, for i = 1 to k

    A and B are the left and right half of one set of 2 k columns. A Latin hypercube holds one value in each of `base`
    equal strata of every column; scrambled Sobol points are even in several columns at once, too, which leaves less
    than a quarter of the error at 4,096 base points.

    Args:
        inputs: k, number of inputs.
        base: n, number of base points; for Sobol points a power of two.
        seed: of the points.
        method: of A and B.

    Returns:
        Probabilities in (0, 1), (n (k + 2), k) [1].

    Raises:
        ImpactError: Sobol points are asked for without scipy, or for a number that is no power of two.

    Reference: Saltelli et al. (2010), Variance based sensitivity analysis of model output, Computer Physics
    Communications 181(2), 259-270.
    """
    both = sobol_engine(base, 2 * inputs, seed)(0, base) if method == "sobol" else _hypercube(base, 2 * inputs, seed)
    a, b = both[:, :inputs], both[:, inputs:]
    mixed = np.repeat(a[None], inputs, axis=0)
    every = np.arange(inputs)
    mixed[every, :, every] = b.T
    return np.concatenate([a, b, mixed.reshape(inputs * base, inputs)])


def _hypercube(base: int, columns: int, seed: int) -> Array:
    rng = np.random.default_rng(seed)
    strata = rng.permuted(np.tile(np.arange(base), (columns, 1)), axis=1).T
    return (strata + rng.random((base, columns))) / base


def saltelli_indices(results: Array, inputs: int) -> Indices:
    """Return the indices from the results at the points of `saltelli_points`.

    S_i = mean(f_B (f_ABi - f_A)) / V, T_i = mean((f_A - f_ABi)^2) / (2 V), with f less the mean of all results and
    V the variance over A and B

    A result that does not vary has indices of zero. Errors are those of means of independent points, V taken as known:
    about right for a Latin hypercube, an upper bound for Sobol points.

    Args:
        results: f, (n (k + 2), results), any unit.
        inputs: k.

    Returns:
        S, T and their errors, (k, results) each [1].

    Reference: Saltelli et al. (2010), Variance based sensitivity analysis of model output, Computer Physics
    Communications 181(2), 259-270, table 2, equations (b) and (f); (f) is due to Jansen (1999).
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
    """Return the results at many points, evaluated at most `most` points at a time.

    Args:
        evaluate: maps points, (n, inputs), to results, (n, results).
        points: (points, inputs), probabilities [1].
        most: points at a time.

    Returns:
        (points, results), in the unit of the results.
    """
    return np.concatenate([evaluate(points[start : start + most]) for start in range(0, len(points), most)])
