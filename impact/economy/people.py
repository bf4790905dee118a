"""Who has the jobs: shares of groups in each industry, carried over to the industries in which jobs arise."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import Array


def group_shares(
    shares: Array, jobs: Array, moved: NDArray[np.bool_], spreads: Iterable[tuple[NDArray[np.bool_], Array]]
) -> Array:
    """Return the shares of groups in jobs of several industries, by a survey of each industry.

    s_g = sum_i s_gi w_i, with w_i = |J_i| / sum_j |J_j|; s'_g = s_g o_g / sum_h s_h o_h;
    o_g = prod_L k_L^sqrt(sum_(i in L) w_i^2) for a group that is moved, else 1

    An industry differs by k_L from the wider one that the survey counted, independently of others. Shares of zero and
    one stay.

    Args:
        shares: s_gi [1], (groups, n).
        jobs: J_i, not all zero [persons], (n,); lost ones count by their size.
        moved: Whether the odds of a group have a range, (groups,).
        spreads: The industries of each level L, (n,), and k_L, above zero [1], (draws,).

    Returns:
        s'_g [1], (groups, draws), together one.

    Reference: Aitchison (1982), Journal of the Royal Statistical Society B 44(2), for shifts of the logarithm of odds.

    Examples:
        >>> every = np.array([True, True])
        >>> survey = np.array([[0.5, 0.5], [0.5, 0.5]])
        >>> group_shares(survey, np.array([1.0, 0.0]), np.array([True, False]), [(every, np.array([3.0]))]).tolist()
        [[0.75], [0.25]]
    """
    weights = np.abs(jobs) / np.abs(jobs).sum()
    odds = np.ones(1)
    for level, factor in spreads:
        odds = odds * factor ** np.sqrt((weights**2 * level).sum())
    parts = (shares @ weights)[:, None] * np.where(moved[:, None], odds, 1.0)
    result: Array = parts / parts.sum(axis=0)
    return result
