"""Inputs that move together: rank correlations by a Gaussian copula on stratified draws."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from impact.core.arrays import Array
from impact.core.errors import ImpactError
from impact.uncertainty.distributions import standard_normal


@dataclass(frozen=True)
class Pair:
    """Spearman's rank correlation of two inputs, -1 to 1."""

    first: str
    second: str
    rank: float


def correlation_matrix(pairs: Sequence[Pair]) -> tuple[tuple[str, ...], Array]:
    """Return the inputs named and their correlation matrix on the normal scale.

    rho = 2 sin(pi s / 6), with s the rank correlation of two inputs and rho the correlation of the normals behind them

    Args:
        pairs: rank correlations of two inputs each.

    Returns:
        Names, and rho, (inputs, inputs) [1].

    Raises:
        ImpactError: the pairs contradict each other: the matrix is not positive definite.

    Reference: Kruskal (1958), Ordinal measures of association, Journal of the American Statistical Association 53(284),
    814-861; the formula is Pearson's of 1907.

    Examples:
        >>> names, matrix = correlation_matrix([Pair("price", "volume", -0.5)])
        >>> names, matrix[0, 1].round(3).item()
        (('price', 'volume'), -0.518)
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

    wanted = P Q^-1 scores, with P P' = R the correlations wanted and Q Q' those the scores have by chance

    Normal scores are freed of the correlation they have by chance and given the one wanted, and the draws of each input
    are put in the order of its scores. Every input keeps its draws, and so its strata.

    Args:
        probabilities: (inputs, draws), in (0, 1) [1].
        matrix: R, correlations on the normal scale, (inputs, inputs) [1].

    Returns:
        The same probabilities in another order, (inputs, draws) [1].

    Raises:
        ImpactError: there are no more draws than inputs.

    Reference: Iman and Conover (1982), A distribution-free approach to inducing rank correlation among input variables,
    Communications in Statistics: Simulation and Computation 11(3), 311-334.
    """
    if probabilities.shape[1] <= len(matrix):
        raise ImpactError(
            f"{probabilities.shape[1]} draws are too few for correlations of {len(matrix)} inputs. Use more draws."
        )
    scores = standard_normal(probabilities)
    scores -= scores.mean(axis=1, keepdims=True)
    chance = np.linalg.cholesky(np.corrcoef(scores))
    wanted = np.linalg.cholesky(matrix) @ np.linalg.solve(chance, scores / scores.std(axis=1, keepdims=True))
    ranks = np.argsort(np.argsort(wanted, axis=1, kind="stable"), axis=1, kind="stable")
    return np.take_along_axis(np.sort(probabilities, axis=1), ranks, axis=1)
