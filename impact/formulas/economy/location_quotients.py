"""Quotients from national to regional coefficients; below one, the region buys part of an input elsewhere.

Reference: Miller and Blair (2009), Input-Output Analysis, 2nd ed., section 8.2; Flegg and Webber (1997), On the
appropriate use of location quotients in generating regional input-output tables: reply, Regional Studies 31(8),
795-805; Flegg and Tohmo (2013), Regional input-output tables and the FLQ formula: a case study of Finland, Regional
Studies 47(5), 703-721.
"""

import numpy as np

from impact.core.arrays import Array
from impact.core.errors import ImpactError


def simple_location_quotients(regional: Array, national: Array) -> Array:
    """Return simple location quotients.

    SLQ[i] = (E_r[i] / E_r) / (E_n[i] / E_n), with E_r and E_n the totals over sectors.

    Args:
        regional: E_r[i], output or jobs of the region by sector, (n,), any unit.
        national: E_n[i], the same measure of the nation, the region included, (n,), same unit.

    Returns:
        SLQ, (n,) [1]; 0 for a sector that the nation does not have.

    Raises:
        ImpactError: A regional value is negative or more than the national one, or a total is not positive.

    Reference: Miller and Blair (2009), section 8.2.1.

    Examples:
        >>> simple_location_quotients(np.array([10.0, 10.0]), np.array([20.0, 60.0])).round(6).tolist()
        [2.0, 0.666667]
    """
    if regional.shape != national.shape:
        raise ImpactError(f"The region has {regional.size} sectors, the nation {national.size}. Use the same sectors.")
    wrong = np.flatnonzero((regional < 0) | (regional > national * (1 + 1e-9)))
    if wrong.size:
        where = ", ".join(f"{i + 1}" for i in wrong[:8])
        raise ImpactError(f"Sectors {where}: the regional value is negative or more than the national one.")
    if not regional.sum() > 0:
        raise ImpactError("The region has nothing in any sector. Check its values.")
    share = np.divide(regional, national, out=np.zeros(regional.shape), where=national != 0)
    return np.asarray(share * (national.sum() / regional.sum()))


def flegg_quotients(regional: Array, national: Array, delta: float = 0.3) -> tuple[Array, float]:
    """Return Flegg's location quotients, and the term in them for the size of the region.

    FLQ[i, j] = lambda SLQ[i] / SLQ[j] for seller i and buyer j, lambda SLQ[i] on the diagonal, with
    lambda = (log2(1 + E_r / E_n))^delta. With delta 0 these are the cross-industry quotients. A buyer that the region
    does not have needs nothing: its column is 0.

    Args:
        regional: E_r[i], output or jobs of the region by sector, (n,), any unit.
        national: E_n[i], the same measure of the nation, (n,), same unit.
        delta: 0 <= delta < 1: the larger, the more a small region imports. The usual 0.3 is an assumption to vary.

    Returns:
        FLQ, (n, n) [1], and lambda, between 0 and 1 [1]; report both.

    Raises:
        ImpactError: Delta is not in its range, or the regional values are not a part of the national ones.

    Reference: Flegg and Webber (1997), Flegg and Tohmo (2013); Smith and Morrison (1974) for the diagonal.
    """
    if not 0 <= delta < 1:
        raise ImpactError(f"delta of the FLQ is {delta:g}. Give a number from 0 to below 1; 0.3 is usual.")
    slq = simple_location_quotients(regional, national)
    buyers = np.broadcast_to(slq, (len(slq), len(slq)))
    quotients = np.divide(slq[:, None], buyers, out=np.zeros(buyers.shape), where=buyers != 0)
    np.fill_diagonal(quotients, slq)
    size = float(np.log2(1 + regional.sum() / national.sum()) ** delta)
    return size * quotients, size
