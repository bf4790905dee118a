"""How strongly a sector pulls its suppliers and pushes its customers, and what is lost if it goes.

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
    """Return sales per unit of the seller's output.

    B[i, j] = Z[i, j] / x[i]

    Args:
        transactions: domestic Z, (n, n) [money].
        output: x, (n,) [money].

    Returns:
        B, (n, n) [1]; rows of sectors without output are zero.

    Reference: Miller and Blair (2009), section 12.1.

    Example:
        >>> allocation_coefficients(np.array([[10.0, 40.0], [20.0, 0.0]]), np.array([100.0, 200.0])).tolist()
        [[0.1, 0.4], [0.1, 0.0]]
    """
    made = output != 0
    return np.asarray(
        np.divide(transactions, output[:, None], out=np.zeros_like(transactions, dtype=float), where=made[:, None])
    )


def ghosh_inverse(allocation_coefficients: Array, names: Sequence[str] | None = None) -> Array:
    """Return the output enabled, in all rounds, per unit of primary input.

    G = (I - B)^-1

    Args:
        allocation_coefficients: B, (..., n, n) [1].
        names: of the sectors, for messages.

    Returns:
        G, (..., n, n) [1].

    Raises:
        BalanceError: G would have negative entries.

    Reference: Miller and Blair (2009), section 12.1; Ghosh (1958), Input-output approach in an allocation system,
    Economica 25(97), 58-64.
    """
    return leontief_inverse(allocation_coefficients, names)


def ghosh_row_sums(inverse: Array, output: Array) -> Array:
    """Return the row sums of the Ghosh inverse from the Leontief inverse.

    G 1 = (L x) / x. B is A in other units of output (B = x^-1 A x with x as a diagonal matrix), so G = x^-1 L x and no
    second inverse is needed.

    Args:
        inverse: L of domestic flows, (n, n) [1].
        output: x, (n,) [money].

    Returns:
        (n,) [1]; 0 for sectors without output.

    Reference: Miller and Blair (2009), section 12.1.2.
    """
    return np.asarray(np.divide(inverse @ output, output, out=np.zeros_like(output, dtype=float), where=output != 0))


def direct_backward(coefficients: Array) -> Array:
    """Return direct backward linkages, what a sector buys of domestic sectors per unit of its output.

    b[j] = sum_i A[i, j]

    Args:
        coefficients: domestic A, (n, n) [1].

    Returns:
        b, (n,) [1].

    Reference: Chenery and Watanabe (1958), International comparisons of the structure of production, Econometrica
    26(4), 487-521; Miller and Blair (2009), section 12.2.1.

    Example:
        >>> direct_backward(np.array([[0.1, 0.2], [0.2, 0.0]])).round(6).tolist()
        [0.3, 0.2]
    """
    return np.asarray(coefficients.sum(axis=0))


def direct_forward(coefficients: Array, output: Array) -> Array:
    """Return direct forward linkages, what a sector sells to domestic sectors per unit of its output.

    d[i] = sum_j B[i, j] = sum_j A[i, j] x[j] / x[i]

    Args:
        coefficients: domestic A, (n, n) [1].
        output: x, (n,) [money].

    Returns:
        d, (n,) [1]; 0 for sectors without output.

    Reference: Chenery and Watanabe (1958), Econometrica 26(4), 487-521; Miller and Blair (2009), section 12.2.2 (there
    with B, whose row sums these are).

    Example:
        >>> direct_forward(np.array([[0.1, 0.2], [0.2, 0.0]]), np.array([100.0, 200.0])).tolist()
        [0.5, 0.1]
    """
    sold = coefficients @ output
    return np.asarray(np.divide(sold, output, out=np.zeros_like(sold), where=output != 0))


def over_mean(sums: Array, produced: NDArray[np.bool_] | None = None) -> Array:
    """Return sums over their mean, so that an average sector has 1.

    u[j] = s[j] / mean(s). Column sums of L give backward linkages, row sums of the Ghosh inverse forward linkages.

    Args:
        sums: s, (n,) [1].
        produced: sectors that count in the mean; all if None. The others get 0.

    Returns:
        u, (n,) [1].

    Reference: Miller and Blair (2009), sections 12.2.1 and 12.2.2; Rasmussen (1956), Studies in Inter-Sectoral
    Relations (power of dispersion).

    Example:
        >>> over_mean(np.array([1.0, 2.0, 3.0])).tolist()
        [0.5, 1.0, 1.5]
    """
    counted = np.ones(sums.shape, dtype=bool) if produced is None else produced
    if not counted.any():
        return np.zeros_like(sums)
    return np.where(counted, sums / sums[counted].mean(), 0.0)


def extraction_losses(inverse: Array, output: Array) -> Array:
    """Return the output that the whole economy loses if a sector goes, for each sector in turn.

    T[k] = x[k] (1' L)[k] / L[k, k]

    Hypothetical extraction: row, column and final demand of sector k are removed and the others keep their final
    demand. The inverse of a partitioned matrix gives the loss without solving a system again.

    Args:
        inverse: L of domestic flows, (n, n) [1].
        output: x, (n,) [money].

    Returns:
        T, (n,) [money], the sector's own output included.

    Reference: Miller and Blair (2009), section 12.2.6.

    Example:
        >>> extraction_losses(np.array([[1.0, 0.5], [0.0, 1.0]]), np.array([80.0, 100.0])).tolist()
        [80.0, 150.0]
    """
    return np.asarray(output * inverse.sum(axis=0) / np.diagonal(inverse))


def extract(
    coefficients: Array,
    final_demand: Array,
    sectors: Sequence[int],
    what: Literal["all", "purchases", "sales"] = "all",
) -> Array:
    """Return output without some sectors, their purchases, or their sales to other sectors.

    x~ = (I - A~)^-1 f~, with A~ and f~ the coefficients and final demand after extraction.

    Args:
        coefficients: domestic A, (n, n) [1].
        final_demand: f, (n,) [money].
        sectors: to extract.
        what: all (row, column and final demand), purchases (column) or sales (row).

    Returns:
        x~, output of the reduced economy, (n,) [money]; 0 for sectors extracted wholly.

    Reference: Miller and Blair (2009), section 12.2.6.
    """
    rest, demand, gone = coefficients.copy(), final_demand.astype(float), list(sectors)
    if what in ("all", "purchases"):
        rest[:, gone] = 0.0
    if what in ("all", "sales"):
        rest[gone, :] = 0.0
    if what == "all":
        demand[gone] = 0.0
    return np.asarray(np.linalg.solve(np.eye(len(demand)) - rest, demand))
