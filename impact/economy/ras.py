"""Fit a table to new row and column totals while keeping its structure.

Zeros stay zeros. RAS is for tables without negative cells, GRAS for all. Totals that the zeros make impossible are an
error that names the rows and columns, never a result that is nearly right.

Reference: Miller and Blair (2009), Input-Output Analysis, 2nd ed., section 7.4; Junius and Oosterhaven (2003), The
solution of updating or regionalizing a matrix with both positive and negative entries, Economic Systems Research
15(1), 87-96; Lenzen, Wood and Gallego (2007), Some comments on the GRAS method, ESR 19(4), 461-465; Temurshoev,
Miller and Bouwmeester (2013), A note on the GRAS method, ESR 25(3), 361-367.
"""

from __future__ import annotations

from typing import Final, Literal, TypeAlias

import numpy as np
from numpy.typing import ArrayLike

from impact.arrays import Array
from impact.economy.input_output import BalanceError, named

Margins: TypeAlias = Literal["both", "rows", "columns"]
ROUNDING: Final = 1e-3  # of the sum: what totals may differ by and one set of them be made to fit
HUGE: Final = 1e100  # factors beyond this do not come back: the totals cannot be met
LOOKS: Final = 200  # rounds between two looks at whether the sums come nearer


def ras(
    matrix: ArrayLike,
    row_totals: ArrayLike,
    column_totals: ArrayLike,
    tolerance: float = 1e-10,
    most: int = 10_000,
    kept: Margins = "both",
) -> Array:
    """Return the matrix nearest in structure to a given one whose rows and columns have given sums.

    X[i, j] = r[i] A[i, j] s[j], with r and s such that sum_j X[i, j] = u[i] and sum_i X[i, j] = v[j]

    Args:
        matrix: A, no negative cell, (n, m) [money].
        row_totals: u, (n,) [money].
        column_totals: v, (m,) [money]; the same sum as u.
        tolerance: how far sums may be off, as a part of the grand total [1].
        most: largest number of rounds.
        kept: the totals that are right where the two sums differ by rounding; the others are multiplied to fit. With
            `both` sums that differ are refused.

    Returns:
        X, (n, m) [money].

    Raises:
        BalanceError: negative cells or totals, unequal grand totals, or totals that the zeros make impossible.

    Reference: Miller and Blair (2009), section 7.4.

    Example:
        >>> ras(np.ones((2, 2)), row_totals=np.array([3.0, 1.0]), column_totals=np.array([2.0, 2.0])).tolist()
        [[1.5, 1.5], [0.5, 0.5]]
    """
    result, u, v = _numbers(matrix, row_totals, column_totals)
    if (result < 0).any() or (u < 0).any() or (v < 0).any():
        raise BalanceError("RAS needs cells and totals of zero or more. Use gras for tables with negative cells.")
    u, v, size = _check_totals(result, u, v, kept)
    progress = _Progress(tolerance * size)
    for count in range(most):
        result = result * _ratio(u, result.sum(axis=1))[:, None]
        result = result * _ratio(v, result.sum(axis=0))
        off = float(np.abs(result.sum(axis=1) - u).max(initial=0))
        if off <= tolerance * size:
            return result
        if progress.stands_still(count, off):
            break
    raise _no_convergence("row", result.sum(axis=1) - u, count + 1, tolerance * size)


def gras(
    matrix: ArrayLike,
    row_totals: ArrayLike,
    column_totals: ArrayLike,
    tolerance: float = 1e-10,
    most: int = 10_000,
    kept: Margins = "both",
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
        kept: the totals that are right where the two sums differ by rounding; the others are multiplied to fit. With
            `both` sums that differ are refused.

    Returns:
        X, (n, m) [money].

    Raises:
        BalanceError: unequal grand totals, or totals that the signs and zeros make impossible.

    Reference: Junius and Oosterhaven (2003), corrected by Lenzen, Wood and Gallego (2007); lines without positive
    cells by Temurshoev, Miller and Bouwmeester (2013).
    """
    cells, u, v = _numbers(matrix, row_totals, column_totals)
    u, v, total = _check_totals(cells, u, v, kept)
    size = max(total, float(np.abs(cells).sum()))
    positive, negative = np.maximum(cells, 0.0), np.maximum(-cells, 0.0)
    r, s = np.ones(cells.shape[0]), np.ones(cells.shape[1])
    progress, gap = _Progress(tolerance * size), -v
    for count in range(most):
        s = _factor(positive.T @ r, negative.T @ (1 / r), v, "column")
        r = _factor(positive @ s, negative @ (1 / s), u, "row")
        if max(r.max(initial=1), s.max(initial=1)) > HUGE or min(r.min(initial=1), s.min(initial=1)) < 1 / HUGE:
            break
        result = r[:, None] * positive * s - negative / (r[:, None] * s)
        gap = result.sum(axis=0) - v
        off = float(np.abs(gap).max(initial=0))
        if off <= tolerance * size:
            return result
        if progress.stands_still(count, off):
            break
    raise _no_convergence("column", gap, count + 1, tolerance * size)


class _Progress:
    """Whether sums still come nearer to their totals."""

    def __init__(self, wanted: float) -> None:
        self.wanted, self.before = wanted, np.inf

    def stands_still(self, count: int, off: float) -> bool:
        """Say whether the last rounds brought nothing, looked at now and then."""
        if count % LOOKS != LOOKS - 1:
            return False
        still = off > 0.99 * self.before and off > 10 * self.wanted
        self.before = off
        return still


def _numbers(matrix: ArrayLike, rows: ArrayLike, columns: ArrayLike) -> tuple[Array, Array, Array]:
    """Return what is given as arrays of numbers, after checking that each value is one."""
    try:
        cells = np.array(matrix, dtype=float)
        u, v = np.array(rows, dtype=float), np.array(columns, dtype=float)
    except (TypeError, ValueError):
        raise BalanceError("The matrix and its totals must be numbers, the matrix with rows of one length.") from None
    if cells.ndim != 2 or u.ndim != 1 or v.ndim != 1:
        raise BalanceError("RAS and GRAS need a matrix of rows and columns, and one total for each row and column.")
    for what, values in (("Cell", cells), ("Row total", u), ("Column total", v)):
        wrong = np.argwhere(~np.isfinite(values))
        if len(wrong):
            some = ", ".join(f"({', '.join(str(at + 1) for at in place)})" for place in wrong[:8])
            more = f" and {len(wrong) - 8} more" if len(wrong) > 8 else ""
            raise BalanceError(f"{what} {some}{more} is no number. Give a value, or 0 where there is nothing.")
    return cells, u, v


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


def _check_totals(matrix: Array, rows: Array, columns: Array, kept: Margins) -> tuple[Array, Array, float]:
    """Return totals that fit each other and their size, after checking shape, sums, and lines of zeros."""
    if matrix.shape != (rows.size, columns.size):
        raise BalanceError(f"The matrix is {matrix.shape}, the totals are for ({rows.size}, {columns.size}).")
    size = max(float(np.abs(rows).sum()), float(np.abs(columns).sum()))
    gap = abs(rows.sum() - columns.sum())
    if gap > 1e-9 * max(size, 1e-300):
        rounding = gap <= ROUNDING * min(abs(rows.sum()), abs(columns.sum()))
        if kept == "both" or not rounding:
            remedy = "Correct one of the totals."
            if rounding:
                remedy = "This looks like rounding: say in 'kept' which are right, rows or columns."
            raise BalanceError(
                f"Row totals add up to {rows.sum():,.12g}, column totals to {columns.sum():,.12g}. {remedy}"
            )
        if kept == "rows":
            columns = columns * (rows.sum() / columns.sum())
        else:
            rows = rows * (columns.sum() / rows.sum())
    for what, totals, lines in (("Row", rows, matrix), ("Column", columns, matrix.T)):
        empty = np.flatnonzero(~lines.any(axis=1) & (totals != 0))
        if empty.size:
            where = named(empty, None).replace("sector ", "")
            raise BalanceError(f"{what} {where} is all zeros but its total is not. Give it a cell, or a total of 0.")
    return rows, columns, size


def _no_convergence(what: str, gap: Array, rounds: int, tolerance: float) -> BalanceError:
    off = np.abs(gap)
    worst = np.flatnonzero(off > tolerance)[np.argsort(-off[off > tolerance])][:5]
    where = ", ".join(f"{i + 1} (off by {off[i]:.4g})" for i in worst)
    return BalanceError(
        f"No balance after {rounds} rounds: {what} {where}. The zeros and signs probably leave no table with these "
        "totals; check which cells may be other than zero, and the totals."
    )
