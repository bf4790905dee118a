"""From spending categories to sectors, and from many sectors to few.

Reference: Miller and Blair (2009), Input-Output Analysis, 2nd ed., section 4.9 (aggregation).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from impact.arrays import Array
from impact.economy.input_output import BalanceError, named


def check_concordance(shares: Array, categories: Sequence[str] | None = None, tolerance: float = 1e-6) -> None:
    """Check that the shares of every category are not negative and add up to one.

    sum_i s[k, i] = 1 for each category k and sectors i.

    Args:
        shares: s, (categories, sectors) [1].
        categories: names, for messages.
        tolerance: rounding of the shares [1].

    Raises:
        BalanceError: a share is negative or a sum is not one; the message names the categories and their sums.
    """
    negative = np.flatnonzero((shares < 0).any(axis=1))
    if negative.size:
        raise BalanceError(f"The shares of {named(negative, categories)} are negative. Give parts of one.")
    sums = shares.sum(axis=1)
    off = np.flatnonzero(~(np.abs(sums - 1) <= tolerance))
    if off.size:
        found = ", ".join(f"{sums[i]:.6g}" for i in off[:8])
        raise BalanceError(
            f"The shares of {named(off, categories)} add up to {found}, not 1. Nothing is scaled in silence."
        )


def spending_by_sector(spending: Array, shares: Array, categories: Sequence[str] | None = None) -> Array:
    """Return spending by sector.

    f[i] = sum_k s[k] C[k, i], with spending s by category k and concordance C.

    Args:
        spending: s, by category, (..., k) [money].
        shares: C, concordance, (k, n) [1]; rows add up to one.
        categories: names, for messages.

    Returns:
        f, (..., n) [money]; the same total.

    Raises:
        BalanceError: the shares of a category are negative or do not add up to one.

    Convention: an accounting identity; the matrix is often called a bridge matrix.

    Example:
        >>> spending_by_sector(np.array([100.0, 10.0]), np.array([[0.25, 0.75], [1.0, 0.0]])).tolist()
        [35.0, 75.0]
    """
    check_concordance(shares, categories)
    return np.asarray(spending @ shares)


@dataclass(frozen=True, eq=False)
class Aggregated:
    """A table with fewer sectors.

    Attributes:
        groups: names, in order of first appearance.
        matrix: S, (g, n) of zeros and ones [1]; S v adds up any vector v by sector.
        transactions: S Z S', (g, g) [money].
    """

    groups: tuple[str, ...]
    matrix: Array
    transactions: Array


def aggregate(transactions: Array, groups: Sequence[str]) -> Aggregated:
    """Return the flows between groups of sectors.

    Z_g = S Z S', with S[g, i] = 1 where sector i belongs to group g and 0 elsewhere. Multipliers of the small table are
    biased where a group mixes sectors with unlike inputs.

    Args:
        transactions: Z, (n, n) [money].
        groups: group of each sector, (n,).

    Returns:
        The groups, S [1] and Z_g [money].

    Reference: Miller and Blair (2009), section 4.9.1.

    Example:
        >>> Z = np.array([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0], [7.0, 8.0, 9.0]])
        >>> aggregate(Z, ["goods", "goods", "services"]).transactions.tolist()
        [[12.0, 9.0], [15.0, 9.0]]
    """
    names = tuple(dict.fromkeys(groups))
    matrix = np.array([[float(group == name) for group in groups] for name in names])
    return Aggregated(names, matrix, matrix @ transactions @ matrix.T)
