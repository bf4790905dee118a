"""Fit a table to new row and column totals while keeping its structure.

Zeros stay zeros. RAS is for tables without negative cells, GRAS for all. Totals that the zeros make impossible are an
error that names the rows and columns, never a result that is nearly right.

Reference: Miller and Blair (2009), Input-Output Analysis, 2nd ed., section 7.4; Junius and Oosterhaven (2003), The
solution of updating or regionalizing a matrix with both positive and negative entries, Economic Systems Research
15(1), 87-96; Lenzen, Wood and Gallego (2007), Some comments on the GRAS method, ESR 19(4), 461-465; Temurshoev,
Miller and Bouwmeester (2013), A note on the GRAS method, ESR 25(3), 361-367.
"""

from __future__ import annotations

import numpy as np

from impact.arrays import Array
from impact.economy.input_output import BalanceError, named


def ras(
    matrix: Array,
    row_totals: Array,
    column_totals: Array,
    tolerance: float = 1e-10,
    most: int = 10_000,
) -> Array:
    """Return the matrix nearest in structure to a given one whose rows and columns have given sums.

    X[i, j] = r[i] A[i, j] s[j], with r and s such that sum_j X[i, j] = u[i] and sum_i X[i, j] = v[j]

    Args:
        matrix: A, no negative cell, (n, m) [money].
        row_totals: u, (n,) [money].
        column_totals: v, (m,) [money]; the same sum as u.
        tolerance: how far sums may be off, as a part of the grand total [1].
        most: largest number of rounds.

    Returns:
        X, (n, m) [money].

    Raises:
        BalanceError: negative cells or totals, unequal grand totals, or totals that the zeros make impossible.

    Reference: Miller and Blair (2009), section 7.4.

    Example:
        >>> ras(np.ones((2, 2)), row_totals=np.array([3.0, 1.0]), column_totals=np.array([2.0, 2.0])).tolist()
        [[1.5, 1.5], [0.5, 0.5]]
    """
    if (matrix < 0).any() or (row_totals < 0).any() or (column_totals < 0).any():
        raise BalanceError("RAS needs cells and totals of zero or more. Use gras for tables with negative cells.")
    size = _check_totals(matrix, row_totals, column_totals)
    result = matrix.astype(float)
    for _ in range(most):
        result = result * _ratio(row_totals, result.sum(axis=1))[:, None]
        result = result * _ratio(column_totals, result.sum(axis=0))
        if np.abs(result.sum(axis=1) - row_totals).max(initial=0) <= tolerance * size:
            return result
    raise _no_convergence(result, row_totals, most, tolerance * size)


def gras(
    matrix: Array,
    row_totals: Array,
    column_totals: Array,
    tolerance: float = 1e-10,
    most: int = 10_000,
) -> Array:
    """Return a matrix with given sums of rows and columns, from one that may have negative cells.

    X[i, j] = r[i] P[i, j] s[j] - N[i, j] / (r[i] s[j]), with A = P - N and no negative cell in P and N

    Positive cells are multiplied by r[i] s[j], negative ones divided by it, so signs stay. Each r[i] solves
    p r - n / r = u: r = (u + sqrt(u^2 + 4 p n)) / (2 p), or -n / u where a row has no positive cell.

    Args:
        matrix: A, (n, m) [money].
        row_totals: u, (n,) [money].
        column_totals: v, (m,) [money]; the same sum as u.
        tolerance: how far sums may be off, as a part of the larger of total and cells [1].
        most: largest number of rounds.

    Returns:
        X, (n, m) [money].

    Raises:
        BalanceError: unequal grand totals, or totals that the signs and zeros make impossible.

    Reference: Junius and Oosterhaven (2003), corrected by Lenzen, Wood and Gallego (2007); lines without positive
    cells by Temurshoev, Miller and Bouwmeester (2013).
    """
    size = max(_check_totals(matrix, row_totals, column_totals), float(np.abs(matrix).sum()))
    positive, negative = np.maximum(matrix, 0.0), np.maximum(-matrix, 0.0)
    r, s = np.ones(matrix.shape[0]), np.ones(matrix.shape[1])
    for _ in range(most):
        s = _factor(positive.T @ r, negative.T @ (1 / r), column_totals, "column")
        r = _factor(positive @ s, negative @ (1 / s), row_totals, "row")
        result = r[:, None] * positive * s - negative / (r[:, None] * s)
        if np.abs(result.sum(axis=0) - column_totals).max(initial=0) <= tolerance * size:
            return result
    result = r[:, None] * positive * s - negative / (r[:, None] * s)
    raise _no_convergence(result.T, column_totals, most, tolerance * size)


def _factor(positive: Array, negative: Array, totals: Array, what: str) -> Array:
    """Return the factors that give each line its total; 1 for a line of zeros."""
    bad = ((positive == 0) & (negative > 0) & (totals >= 0)) | ((negative == 0) & (positive > 0) & (totals <= 0))
    if bad.any():
        lines = ", ".join(str(i + 1) for i in np.flatnonzero(bad)[:8])
        raise BalanceError(f"GRAS: {what} {lines} has cells of one sign only and a total of zero or the other sign.")
    factors = np.ones(positive.shape)
    some = positive > 0
    u, p, n = totals[some], positive[some], negative[some]
    root = np.sqrt(u**2 + 4 * p * n)
    # Two forms of one root: the one without a difference of near-equal numbers.
    with np.errstate(divide="ignore", invalid="ignore"):
        factors[some] = np.where(u >= 0, (u + root) / (2 * p), 2 * n / (root - u))
    only = (positive == 0) & (negative > 0)
    factors[only] = -negative[only] / totals[only]
    return factors


def _ratio(wanted: Array, found: Array) -> Array:
    return np.divide(wanted, found, out=np.zeros(found.shape), where=found != 0)


def _check_totals(matrix: Array, rows: Array, columns: Array) -> float:
    """Return the size of the totals after checking shape, sums, and lines of zeros."""
    if matrix.shape != (rows.size, columns.size):
        raise BalanceError(f"The matrix is {matrix.shape}, the totals are for ({rows.size}, {columns.size}).")
    size = max(float(np.abs(rows).sum()), float(np.abs(columns).sum()))
    if abs(rows.sum() - columns.sum()) > 1e-9 * max(size, 1e-300):
        raise BalanceError(f"Row totals add up to {rows.sum():,.12g}, column totals to {columns.sum():,.12g}.")
    for what, totals, lines in (("Row", rows, matrix), ("Column", columns, matrix.T)):
        empty = np.flatnonzero(~lines.any(axis=1) & (totals != 0))
        if empty.size:
            where = named(empty, None).replace("sector ", "")
            raise BalanceError(f"{what} {where} is all zeros but its total is not. Give it a cell, or a total of 0.")
    return size


def _no_convergence(result: Array, totals: Array, most: int, tolerance: float) -> BalanceError:
    off = np.abs(result.sum(axis=1) - totals)
    worst = np.flatnonzero(off > tolerance)[np.argsort(-off[off > tolerance])][:5]
    where = ", ".join(f"{i + 1} (off by {off[i]:.4g})" for i in worst)
    return BalanceError(
        f"No balance after {most} rounds: lines {where}. The zeros probably leave no table with these totals; "
        "check which cells may be other than zero."
    )
