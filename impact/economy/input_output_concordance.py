"""From spending categories to sectors, and from many sectors to few.

Reference: Miller and Blair (2009), Input-Output Analysis, 2nd ed., sections 4.9 (aggregation) and 5.2.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from impact.arrays import Array
from impact.economy.input_output import BalanceError, named


def check_concordance(shares: Array, categories: Sequence[str] | None = None, tolerance: float = 1e-6) -> None:
    """Raise a BalanceError if the shares of a category are negative or do not add up to one, naming it and its sum.

    Args:
        shares: categories x sectors [1].
        categories: names, for messages.
        tolerance: rounding of the shares.
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
    """Return spending by sector, f = s C.

    Args:
        spending: by category, (..., k) [money].
        shares: concordance, (k, n) [1]; rows add up to one.
        categories: names, for messages.

    Returns:
        (..., n) [money]; the same total.
    """
    check_concordance(shares, categories)
    return np.asarray(spending @ shares)


@dataclass(frozen=True, eq=False)
class Aggregated:
    """A table of fewer sectors.

    Attributes:
        groups: names, in order of first appearance.
        matrix: S, groups x sectors of zeros and ones; S v adds up any vector v by sector.
        transactions: S Z S', (g, g) [money].
    """

    groups: tuple[str, ...]
    matrix: Array
    transactions: Array


def aggregate(transactions: Array, groups: Sequence[str]) -> Aggregated:
    """Return the flows between groups of sectors, S Z S' (section 4.9.1).

    Effects change with aggregation: where groups mix sectors of unlike inputs, multipliers are biased.

    Args:
        transactions: Z, (n, n) [money].
        groups: group of each sector, (n,).
    """
    names = tuple(dict.fromkeys(groups))
    matrix = np.array([[float(group == name) for group in groups] for name in names])
    return Aggregated(names, matrix, matrix @ transactions @ matrix.T)
