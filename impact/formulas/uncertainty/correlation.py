"""Rank correlation: imposed on inputs by a Gaussian copula, measured between inputs and results."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from impact.core.arrays import Array
from impact.core.errors import ImpactError
from impact.formulas.uncertainty.distributions import standard_normal

CHANCE = 3.0  # errors of a coefficient that chance alone reaches
NEARLY_ONE = 4.0  # times the variance of a free input from which inputs go nearly together


def ranks(values: Array) -> Array:
    """Return the rank of each value along the last axis, from 0; equal values share their mean rank.

    rank[i] = number of values below v[i] + (number of values equal to v[i] - 1) / 2

    Args:
        values: v, (..., n), any unit.

    Returns:
        rank, (..., n) [1].

    Reference: Spearman (1904), The proof and measurement of association between two things, American Journal of
    Psychology 15(1), 72-101 (shared mean ranks).

    Examples:
        >>> ranks(np.array([30.0, 10.0, 30.0])).tolist()
        [1.5, 0.0, 1.5]
    """
    return np.apply_along_axis(_ranks, -1, values)


def _ranks(values: Array) -> Array:
    _, place, count = np.unique(values, return_inverse=True, return_counts=True)
    result: Array = (np.cumsum(count) - (count + 1) / 2)[place]
    return result


def rank_correlation(inputs: Iterable[Array], results: Iterable[Array]) -> Array:
    """Return Spearman's rank correlation of each input with each result.

    r = sum_d (x[d] - mean x) (y[d] - mean y) / (n sd(x) sd(y)), with ranks x of an input and y of a result

    Args:
        inputs: ranks of one input after the other, so that many need not be held at once, (n,) each [1].
        results: the same of results, (n,) each [1].

    Returns:
        r, (results, inputs), -1 to 1 [1]; 0 where one of the two does not vary.

    Reference: Spearman (1904), American Journal of Psychology 15(1), 72-101.

    Examples:
        >>> up, down = np.array([0.0, 1.0, 2.0]), np.array([2.0, 1.0, 0.0])
        >>> rank_correlation([up, down], [up]).round(6).tolist()
        [[1.0, -1.0]]
    """
    of_results = np.stack([_standard(values) for values in results])
    return np.stack([of_results @ _standard(values) for values in inputs], axis=-1)


def own_effects(correlations: Array, between: Array) -> Array:
    """Return rank correlations freed of what correlated inputs share: standardised rank regression coefficients.

    b = R^-1 r

    Where inputs are drawn together, one that has no part in a result is correlated with it all the same; its
    coefficient here is zero. Without correlations between inputs, b = r. Where all draws of an input are the same, it
    is zero too.

    Args:
        correlations: r, of each result with each input, (results, inputs) [1].
        between: R, of the inputs with each other, (inputs, inputs) [1].

    Returns:
        b, (results, inputs) [1].

    Reference: Iman and Conover (1979), The use of the rank transform in regression, Technometrics 21(4), 499-509.

    Examples:
        >>> own_effects(np.array([[0.8, 0.4]]), np.array([[1.0, 0.5], [0.5, 1.0]])).round(6).tolist()
        [[0.8, 0.0]]
    """
    varies = np.diag(between) > 0
    result = np.zeros(correlations.shape)
    result[:, varies] = np.linalg.solve(between[np.ix_(varies, varies)], correlations[:, varies].T).T
    return result


def beyond_chance(own: Array, between: Array, draws: int) -> Array:
    """Return own effects without those that chance alone makes where inputs go nearly together.

    error = sqrt((R^-1)_ii / n)

    Two inputs whose ranks correlate by 0.95 have three times the error of free ones, so that one without any part in a
    result seems to move it.

    Args:
        own: b, of `own_effects`, (results, inputs) [1].
        between: R, (inputs, inputs) [1].
        draws: n.

    Returns:
        b, with zero where it lies within three errors of zero and the variance is four times that of a free input,
        (results, inputs) [1].

    Reference: Marquardt (1970), Generalized inverses, ridge regression, biased linear estimation, and nonlinear
    estimation, Technometrics 12(3), 591-612 (inflation of the variance).

    Examples:
        >>> nearly = np.array([[1.0, 0.95], [0.95, 1.0]])
        >>> beyond_chance(np.array([[0.9, 0.1]]), nearly, 2000).tolist()
        [[0.9, 0.0]]
    """
    inflated = np.diag(np.linalg.pinv(between))
    within = np.abs(own) <= CHANCE * np.sqrt(np.maximum(inflated, 0.0) / max(draws, 1))
    result: Array = np.where(within & (inflated >= NEARLY_ONE), 0.0, own)
    return result


def _standard(values: Array) -> Array:
    """Return values with mean zero and length one, or zero where nothing varies."""
    centred = values - values.mean()
    length = float(np.sqrt(centred @ centred))
    return centred / length if length > 0 else np.zeros_like(centred)


@dataclass(frozen=True)
class CorrelatedPair:
    """Spearman's rank correlation of two inputs, -1 to 1."""

    first: str
    second: str
    rank: float


def correlation_matrix(pairs: Sequence[CorrelatedPair]) -> tuple[tuple[str, ...], Array]:
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
        >>> names, matrix = correlation_matrix([CorrelatedPair("price", "volume", -0.5)])
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
