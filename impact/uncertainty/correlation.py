"""Inputs that move together: rank correlations by a Gaussian copula on stratified draws."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from impact.arrays import Array
from impact.errors import ImpactError
from impact.uncertainty.distributions import standard_normal


@dataclass(frozen=True)
class Pair:
    """Spearman's rank correlation of two inputs, -1 to 1."""

    first: str
    second: str
    rank: float


def correlation_matrix(pairs: Sequence[Pair]) -> tuple[tuple[str, ...], Array]:
    """Return the inputs named and their correlation matrix on the normal scale.

    A rank correlation s is the correlation 2 sin(pi s / 6) of the normals behind it.

    Raises:
        ImpactError: the pairs cannot hold together: the matrix is not positive definite.
    """
    names = tuple(dict.fromkeys(name for pair in pairs for name in (pair.first, pair.second)))
    matrix = np.eye(len(names))
    for pair in pairs:
        i, j = names.index(pair.first), names.index(pair.second)
        matrix[i, j] = matrix[j, i] = 2 * np.sin(np.pi * pair.rank / 6)
    if not names:
        return names, matrix
    lowest, vector = (part[..., 0] for part in np.linalg.eigh(matrix))
    if lowest <= 1e-10:
        clash = [names[at] for at in np.argsort(-np.abs(vector))[:3] if abs(vector[at]) > 0.1]
        raise ImpactError(
            f"The rank correlations contradict each other: no inputs can have them all (see {', '.join(clash)}). "
            "Bring them nearer to zero, or leave one out."
        )
    return names, matrix


def correlated(probabilities: Array, matrix: Array) -> Array:
    """Reorder independent draws so that their ranks have the correlations of a matrix.

    Normal scores are freed of the correlation they have by chance, given the one wanted, and the draws of each input
    are put in the order of its scores (Iman and Conover 1982). Every input keeps its draws, so its strata too.

    Args:
        probabilities: inputs x draws, in (0, 1).
        matrix: correlations on the normal scale, inputs x inputs.
    """
    if probabilities.shape[1] <= len(matrix):
        raise ImpactError(
            f"{probabilities.shape[1]} draws are too few for correlations of {len(matrix)} inputs. Use more draws."
        )
    scores = standard_normal(probabilities)
    scores -= scores.mean(axis=1, keepdims=True)
    chance = np.linalg.cholesky(np.corrcoef(scores))
    wanted = np.linalg.cholesky(matrix) @ np.linalg.solve(chance, scores / scores.std(axis=1, keepdims=True))
    places = np.argsort(np.argsort(wanted, axis=1, kind="stable"), axis=1, kind="stable")
    return np.take_along_axis(np.sort(probabilities, axis=1), places, axis=1)
