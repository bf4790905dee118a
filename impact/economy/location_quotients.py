"""From national to regional coefficients when a region has no table of its own.

A quotient below one says that the region cannot meet its own need, so that part of an input is bought elsewhere.
`impact table regional` makes a table with them; the shipped case does not, for want of regional data by sector.

Reference: Miller and Blair (2009), Input-Output Analysis, 2nd ed., section 8.2; Flegg and Webber (1997), On the
appropriate use of location quotients in generating regional input-output tables: reply, Regional Studies 31(8),
795-805; Flegg and Tohmo (2013), Regional input-output tables and the FLQ formula: a case study of Finland, Regional
Studies 47(5), 703-721.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from impact.arrays import Array
from impact.errors import ImpactError


def simple_location_quotients(regional: Array, national: Array) -> Array:
    """Return simple location quotients.

    SLQ[i] = (E_r[i] / E_r) / (E_n[i] / E_n), with E_r and E_n the totals over sectors.

    Args:
        regional: E_r[i], output or jobs of the region by sector, (n,), any unit.
        national: E_n[i], the same measure of the nation, the region included, (n,), same unit.

    Returns:
        SLQ, (n,) [1]; 0 for a sector that the nation does not have.

    Raises:
        ImpactError: a regional value is negative or more than the national one, or a total is not positive.

    Reference: Miller and Blair (2009), section 8.2.1.

    Example:
        >>> simple_location_quotients(np.array([10.0, 10.0]), np.array([20.0, 60.0])).round(6).tolist()
        [2.0, 0.666667]
    """
    _check(regional, national)
    share = np.divide(regional, national, out=np.zeros(regional.shape), where=national != 0)
    return np.asarray(share * (national.sum() / regional.sum()))


def cross_industry_quotients(slq: Array) -> Array:
    """Return cross-industry quotients.

    CILQ[i, j] = SLQ[i] / SLQ[j] for seller i and buyer j, with SLQ[i] on the diagonal.

    On the diagonal the ratio would be one in every region, hence SLQ. A buyer that the region does not have needs
    nothing: its column is 0.

    Args:
        slq: SLQ, (n,) [1].

    Returns:
        CILQ, (n, n) [1].

    Reference: Miller and Blair (2009), section 8.2.3; Smith and Morrison (1974), Simulating the Urban Economy (the
    diagonal).
    """
    columns = np.broadcast_to(slq, (len(slq), len(slq)))
    quotients = np.divide(slq[:, None], columns, out=np.zeros(columns.shape), where=columns != 0)
    np.fill_diagonal(quotients, slq)
    return quotients


def regional_location_quotients(slq: Array) -> Array:
    """Return Round's regional location quotients (RLQ), also called semilogarithmic.

    RLQ[i, j] = SLQ[i] / log2(1 + SLQ[j]) for seller i and buyer j

    It takes account of the seller, the buyer and, other than the cross-industry quotient, of the size of the region. A
    buyer that the region does not have needs nothing: its column is 0.

    Args:
        slq: SLQ, (n,) [1].

    Returns:
        RLQ, (n, n) [1].

    Reference: Round (1978), An interregional input-output approach to the evaluation of nonsurvey methods, Journal of
    Regional Science 18(2), 179-194; Miller and Blair (2009), section 8.2.4.

    Example:
        >>> regional_location_quotients(np.array([1.0, 3.0])).tolist()
        [[1.0, 0.5], [3.0, 1.5]]
    """
    buyers = np.broadcast_to(np.log2(1 + slq), (len(slq), len(slq)))
    return np.divide(slq[:, None], buyers, out=np.zeros(buyers.shape), where=buyers != 0)


@dataclass(frozen=True, eq=False)
class FleggQuotients:
    """FLQ with the term it was scaled by.

    Attributes:
        quotients: FLQ, (n, n) [1].
        size_term: lambda = (log2(1 + E_r / E_n))^delta [1], between 0 and 1.
        delta: exponent; the larger, the more a small region imports.
    """

    quotients: Array
    size_term: float
    delta: float


def flegg_quotients(regional: Array, national: Array, delta: float = 0.3) -> FleggQuotients:
    """Return Flegg location quotients, with the term for the size of the region.

    FLQ[i, j] = lambda CILQ[i, j], with lambda = (log2(1 + E_r / E_n))^delta

    On the diagonal that is lambda SLQ[i].

    Args:
        regional: E_r[i], output or jobs of the region by sector, (n,), any unit.
        national: E_n[i], the same measure of the nation, (n,), same unit.
        delta: 0 <= delta < 1; the usual 0.3 is an assumption to vary.

    Returns:
        FLQ, (n, n) [1], and lambda [1]; report both.

    Raises:
        ImpactError: delta is not in its range, or the regional values are not a part of the national ones.

    Reference: Flegg and Webber (1997), Regional Studies 31(8), 795-805; delta by Flegg and Tohmo (2013), Regional
    Studies 47(5), 703-721.
    """
    if not 0 <= delta < 1:
        raise ImpactError(f"delta of the FLQ is {delta:g}. Give a number from 0 to below 1; 0.3 is usual.")
    slq = simple_location_quotients(regional, national)
    size_term = float(np.log2(1 + regional.sum() / national.sum()) ** delta)
    return FleggQuotients(size_term * cross_industry_quotients(slq), size_term, delta)


def regional_coefficients(national: Array, quotients: Array) -> Array:
    """Return regional input coefficients.

    A_r[i, j] = min(1, LQ[i, j]) A_n[i, j]

    Args:
        national: A_n, domestic coefficients of the nation, (n, n) [1].
        quotients: LQ: SLQ, (n,), applied to rows; or CILQ, RLQ or FLQ, (n, n), applied to cells [1].

    Returns:
        A_r, (n, n) [1].

    Reference: Miller and Blair (2009), section 8.2.

    Example:
        >>> regional_coefficients(np.array([[0.2, 0.2], [0.4, 0.4]]), np.array([2.0, 0.5])).tolist()
        [[0.2, 0.2], [0.2, 0.2]]
    """
    limited = np.minimum(quotients, 1.0)
    return np.asarray(national * (limited[:, None] if limited.ndim == 1 else limited))


def _check(regional: Array, national: Array) -> None:
    if regional.shape != national.shape:
        raise ImpactError(f"The region has {regional.size} sectors, the nation {national.size}. Use the same sectors.")
    if (regional < 0).any() or (regional > national * (1 + 1e-9)).any():
        wrong = np.flatnonzero((regional < 0) | (regional > national * (1 + 1e-9)))
        where = ", ".join(f"{i + 1}" for i in wrong[:8])
        raise ImpactError(f"Sectors {where}: the regional value is negative or more than the national one.")
    if not regional.sum() > 0:
        raise ImpactError("The region has nothing in any sector. Check its values.")
