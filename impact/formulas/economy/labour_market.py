"""Who takes the jobs: people without work or from other jobs, and shares of groups by industry."""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import Array


def share_from_other_jobs(unemployment: Array | float, readiness: Array) -> Array:
    """Return the share of new workers who leave other jobs.

    s = r (1 - u) / (r (1 - u) + u)

    A new post draws on people at work, 1 - u of the labour force, and on people without work, u. Someone at work takes
    it r times as readily as someone without work. With r = 0 all come from unemployment, with r without bound none
    does; s falls as u rises.

    Args:
        unemployment: u, rate of unemployment [1], broadcasts to `readiness`.
        readiness: r, not below zero, one value a draw [1].

    Returns:
        s [1]; zero where r is zero, also at u = 0.

    Reference: Haveman and Krutilla (1968) for a share that depends on the rate of unemployment; Pissarides (1994),
    Search unemployment with on-the-job search, Review of Economic Studies 61(3), for people at work who compete with
    people without it by r.

    Examples:
        >>> import numpy as np
        >>> share_from_other_jobs(0.1, np.array([0.0, 0.1, 1.0])).round(2).tolist()
        [0.0, 0.47, 0.9]
    """
    employed = readiness * (1 - unemployment)
    share: Array = employed / (employed + unemployment + (readiness == 0))
    return share


def readiness_in(
    readiness: Array, vacancies: Array | float, pay: Array | float = 1.0, draw: Array | float = 1.0
) -> Array:
    """Return how readily people at work take a new post where other posts are scarcer, or pay less, than is usual.

    r' = r v w^b

    The odds that a worker leaves another job, s / (1 - s), so rise with tightness, as crowding out does where tightness
    sets what it costs to fill a post. With vacancies times unemployment constant, the part of new jobs that is
    additional, 1 - s, doubles from an unemployment of 5 % to 8 %, as published. Recruits from other jobs follow pay
    more than recruits without work do; the sign of b is published, its size is not.

    Args:
        readiness: r where and when it was measured, at usual pay, one value a draw [1].
        vacancies: v, rate of vacant posts over that where r was measured, broadcasts to it [1].
        pay: w, pay of the new posts over that of their industry and region, broadcasts to it [1].
        draw: b, wage elasticity of recruits from other jobs less that of recruits without work, broadcasts to it [1].

    Returns:
        r' [1].

    Reference: Michaillat (2014), A theory of countercyclical government multiplier, AEJ: Macroeconomics 6(1), abstract;
    Michaillat and Saez (2024), u* = sqrt(uv), arXiv 2206.13012, abstract, for tightness; for pay, Wage elasticity of
    recruitment, seminar of the Navarra Center for International Development, abstract.

    Examples:
        >>> import numpy as np
        >>> readiness_in(np.array([0.1]), 2.0, np.array([1.21]), np.array([0.5])).round(9).tolist()
        [0.22]
    """
    shifted: Array = readiness * vacancies * pay**draw
    return shifted


def additional_jobs(net: Array, share: Array) -> Array:
    """Return the net jobs that remain when posts left for the project stay empty.

    R = N (1 - s), with net jobs N and the share s of workers who leave other jobs. Jobs lost (N below zero) free labour
    that others take on alike.

    Args:
        net: N, any shape and unit.
        share: s [1], broadcasts to it.

    Returns:
        R, in the shape and unit of N.

    Reference: Department for Transport (2019), TAG unit A2.3, 2.2.6, where s is one for a nation at full employment;
    Homes and Communities Agency (2014), Additionality Guide, 4th ed. (factor market displacement).

    Examples:
        >>> import numpy as np
        >>> additional_jobs(np.array([100.0]), np.array([0.9])).round(9).tolist()
        [10.0]
    """
    return net * (1 - share)


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
