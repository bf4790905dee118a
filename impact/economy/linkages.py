"""How strongly a sector pulls its suppliers, pushes its customers, and what goes if it goes.

Reference: Miller and Blair (2009), Input-Output Analysis, 2nd ed., chapter 12.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from impact.arrays import Array
from impact.economy.input_output import leontief_inverse


def allocation_coefficients(transactions: Array, output: Array) -> Array:
    """Return sales per unit of the seller's output, B[i, j] = Z[i, j] / x[i] (section 12.1).

    Args:
        transactions: domestic Z, (n, n) [money].
        output: x, (n,) [money].

    Returns:
        B, (n, n) [1]; rows of sectors without output are zero.
    """
    made = output != 0
    return np.asarray(
        np.divide(transactions, output[:, None], out=np.zeros_like(transactions, dtype=float), where=made[:, None])
    )


def ghosh_inverse(allocation_coefficients: Array, names: Sequence[str] | None = None) -> Array:
    """Return output enabled, in all rounds, per unit of primary input, G = (I - B)^-1 (section 12.1).

    Raises:
        BalanceError: G would have negative entries.
    """
    return leontief_inverse(allocation_coefficients, names)


def ghosh_row_sums(inverse: Array, output: Array) -> Array:
    """Return the row sums of the Ghosh inverse from the Leontief inverse, G 1 = (L x) / x.

    A = B in other units of output (B = x^-1 A x), so G = x^-1 L x and no second inverse is needed (section 12.1.2).

    Args:
        inverse: L of domestic flows, (n, n) [1].
        output: x, (n,) [money].

    Returns:
        (n,) [1]; 0 for sectors without output.
    """
    return np.asarray(np.divide(inverse @ output, output, out=np.zeros_like(output, dtype=float), where=output != 0))


def over_mean(sums: Array, produced: NDArray[np.bool_] | None = None) -> Array:
    """Return sums over their mean, so that an average sector has 1 (Rasmussen; section 12.2).

    Backward linkage: column sums of L. Forward linkage: row sums of the Ghosh inverse.

    Args:
        sums: (n,).
        produced: sectors that count in the mean; all if None. Others get 0.
    """
    counted = np.ones(sums.shape, dtype=bool) if produced is None else produced
    if not counted.any():
        return np.zeros_like(sums)
    return np.where(counted, sums / sums[counted].mean(), 0.0)


def backward_linkages(inverse: Array) -> Array:
    """Return column sums of L over their mean, (n,) [1]."""
    return over_mean(inverse.sum(axis=0))


def forward_linkages(ghosh: Array) -> Array:
    """Return row sums of G over their mean, (n,) [1]."""
    return over_mean(ghosh.sum(axis=1))


def extraction_losses(inverse: Array, output: Array) -> Array:
    """Return the output of the whole economy that goes if a sector goes, for each sector in turn.

    Hypothetical extraction (section 12.2.6): row, column and final demand of sector k are removed and the others keep
    their final demand. With the inverse of a partitioned matrix the loss is x[k] (1' L)[k] / L[k, k]: no system is
    solved again.

    Args:
        inverse: L of domestic flows, (n, n) [1].
        output: x, (n,) [money].

    Returns:
        (n,) [money], the sector's own output included.
    """
    return np.asarray(output * inverse.sum(axis=0) / np.diagonal(inverse))


def extract(
    coefficients: Array,
    final_demand: Array,
    sectors: Sequence[int],
    what: Literal["all", "purchases", "sales"] = "all",
) -> Array:
    """Return output without some sectors, their purchases, or their sales to other sectors (section 12.2.6).

    Args:
        coefficients: domestic A, (n, n) [1].
        final_demand: f, (n,) [money].
        sectors: to extract.
        what: all (row, column and final demand), purchases (column) or sales (row).

    Returns:
        Output of the reduced economy, (n,) [money]; 0 for sectors extracted wholly.
    """
    rest, demand, gone = coefficients.copy(), final_demand.astype(float), list(sectors)
    if what in ("all", "purchases"):
        rest[:, gone] = 0.0
    if what in ("all", "sales"):
        rest[gone, :] = 0.0
    if what == "all":
        demand[gone] = 0.0
    return np.asarray(np.linalg.solve(np.eye(len(demand)) - rest, demand))
