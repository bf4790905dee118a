"""Fit a table to new row and column totals while keeping its structure.

Zeros stay zeros. Totals that the zeros make impossible are an error that names the rows, never a result that is nearly
right.

Reference: Miller and Blair (2009), Input-Output Analysis, 2nd ed., section 7.4.
"""

from typing import Final, Literal, TypeAlias

import numpy as np
from numpy.typing import ArrayLike

from impact.core.arrays import Array
from impact.formulas.economy.leontief import BalanceError, named

Margins: TypeAlias = Literal["both", "rows", "columns"]
ROUNDING: Final = 1e-3  # of the sum: what totals may differ by and one set of them be made to fit
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

    Examples:
        >>> ras(np.ones((2, 2)), row_totals=np.array([3.0, 1.0]), column_totals=np.array([2.0, 2.0])).tolist()
        [[1.5, 1.5], [0.5, 0.5]]
    """
    result, u, v = _numbers(matrix, row_totals, column_totals)
    if (result < 0).any() or (u < 0).any() or (v < 0).any():
        raise BalanceError("RAS needs cells and totals of zero or more.")
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
    raise _no_convergence(result.sum(axis=1) - u, count + 1, tolerance * size)


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
    try:
        cells = np.array(matrix, dtype=float)
        u, v = np.array(rows, dtype=float), np.array(columns, dtype=float)
    except (TypeError, ValueError):
        raise BalanceError("The matrix and its totals must be numbers, the matrix with rows of one length.") from None
    if cells.ndim != 2 or u.ndim != 1 or v.ndim != 1:
        raise BalanceError("RAS needs a matrix of rows and columns, and one total for each row and column.")
    for what, values in (("Cell", cells), ("Row total", u), ("Column total", v)):
        wrong = np.argwhere(~np.isfinite(values))
        if len(wrong):
            some = ", ".join(f"({', '.join(str(at + 1) for at in place)})" for place in wrong[:8])
            more = f" and {len(wrong) - 8} more" if len(wrong) > 8 else ""
            raise BalanceError(f"{what} {some}{more} is no number. Give a value, or 0 where there is nothing.")
    return cells, u, v


def _ratio(wanted: Array, found: Array) -> Array:
    return np.divide(wanted, found, out=np.zeros(found.shape), where=found != 0)


def _check_totals(matrix: Array, rows: Array, columns: Array, kept: Margins) -> tuple[Array, Array, float]:
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


def _no_convergence(gap: Array, rounds: int, tolerance: float) -> BalanceError:
    off = np.abs(gap)
    worst = np.flatnonzero(off > tolerance)[np.argsort(-off[off > tolerance])][:5]
    where = ", ".join(f"{i + 1} (off by {off[i]:.4g})" for i in worst)
    return BalanceError(
        f"No balance after {rounds} rounds: row {where}. The zeros and signs probably leave no table with these "
        "totals; check which cells may be other than zero, and the totals."
    )
