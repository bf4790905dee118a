"""Households as one more sector: what wages set off when they are spent (Type II).

The closed model borders A with a column c of household purchases and a row h of household income; the corner k is what
households pay to households, mostly 0: L* = (I - [[A, c], [h, k]])^-1. Its producing block is a rank-one update of L
(Sherman and Morrison):

    L*[:n, :n] = L + (L c)(h L) / (1 - k - h L c)

Reference: Miller and Blair (2009), Input-Output Analysis, 2nd ed., sections 2.5 and 6.2.2; Sherman and Morrison
(1950), Adjustment of an inverse matrix corresponding to a change in one element of a given matrix, Annals of
Mathematical Statistics 21(1), 124-127.
"""

from __future__ import annotations

import numpy as np

from impact.arrays import Array
from impact.economy.input_output import BalanceError, per_output


def household_row(income: Array, output: Array, spent: float = 1.0) -> Array:
    """Return household income that is spent, per unit of output.

    h[j] = s W[j] / x[j]

    Args:
        income: W, paid to households by sector, (n,) [money].
        output: x, (n,) [money].
        spent: s, part of the income that is spent [1]; 1 with the denominator closure.

    Returns:
        h, (n,) [1].

    Reference: Miller and Blair (2009), section 2.5; the share spent is our own addition.

    Example:
        >>> household_row(np.array([50.0]), np.array([100.0]), spent=0.5).tolist()
        [0.25]
    """
    return spent * per_output(income, output)


def household_column(consumption: Array, import_shares: Array | None = None, denominator: float | None = None) -> Array:
    """Return what households buy at home per unit they spend.

    c[i] = (1 - mu[i]) C[i] / D, with household consumption C and import shares mu.

    Propensity closure: D = sum(C). The column sums to one less the imported part, and the row carries the share spent.
    Denominator closure: D is given, such as the income of all households, and the row is the whole income.

    Args:
        consumption: C, (n,) [money].
        import_shares: mu, (n,) [1]; None if the consumption is domestic already.
        denominator: D [money]; None for sum(C).

    Returns:
        c, (n,) [1].

    Raises:
        BalanceError: D is not positive.

    Reference: Miller and Blair (2009), section 2.5 (denominator closure). The propensity closure is our own convention,
    for tables that do not show all household income.

    Example:
        >>> household_column(np.array([60.0, 40.0]), import_shares=np.array([0.5, 0.0])).tolist()
        [0.3, 0.4]
    """
    domestic = consumption if import_shares is None else (1 - import_shares) * consumption
    total = float(consumption.sum()) if denominator is None else denominator
    if not total > 0:
        raise BalanceError(f"Household consumption cannot be divided by {total:g}. Check the consumption column.")
    return domestic / total


def check_household_column(column: Array, consumption_total: float, denominator: float, corner: float = 0.0) -> None:
    """Check that households do not spend more than they have.

    sum_i c[i] + k <= 1

    Args:
        column: c, (n,) [1].
        consumption_total: what the column adds up to before it is divided [money].
        denominator: what it was divided by [money].
        corner: k, part of household spending that goes to households themselves [1].

    Raises:
        BalanceError: the column sums to more than one; the message names both totals.
    """
    if column.sum() + corner > 1 + 1e-9:
        raise BalanceError(
            f"The household column sums to {column.sum() + corner:.4g}: domestic consumption of "
            f"{consumption_total:,.12g} is more than the denominator {denominator:,.12g}. Give the income that pays "
            "for it, in the table's unit."
        )


def closed_inverse(inverse: Array, row: Array, column: Array, corner: float = 0.0) -> Array:
    """Return the producing block of the Leontief inverse closed for households.

    L* = L + (L c)(h L) / (1 - k - h L c)

    Args:
        inverse: L of the open model, (n, n) [1].
        row: h, (n,) [1].
        column: c, (n,) [1].
        corner: k, part of household spending that goes to households themselves [1].

    Returns:
        L*, rows and columns of the n producing sectors, (n, n) [1].

    Raises:
        BalanceError: households earn all they spend or more (k + h L c >= 1), so spending has no end.

    Reference: Miller and Blair (2009), section 2.5; Sherman and Morrison (1950).

    Example:
        >>> closed_inverse(np.array([[1.0]]), row=np.array([0.5]), column=np.array([1.0])).tolist()
        [[2.0]]
    """
    return inverse + np.outer(inverse @ column, row @ inverse) / _leak(row, inverse @ column, corner)


def closed_multipliers(
    effects: Array, inverse: Array, row: Array, column: Array, open_row: Array | None = None, corner: float = 0.0
) -> Array:
    """Return Type II effects from Type I effects without building L*.

    e' L* = e' L + (e' L c) (h L) / (1 - k - h L c); sums run over the producing rows only.

    Args:
        effects: e' L, (..., n).
        inverse: L of the open model, (n, n) [1].
        row: h, (n,) [1].
        column: c, (n,) [1].
        open_row: h L where it is already known, (n,) [1].
        corner: k, part of household spending that goes to households themselves [1].

    Returns:
        e' L*, (..., n), in the unit of the effects.

    Raises:
        BalanceError: households earn all they spend or more (k + h L c >= 1).

    Reference: Miller and Blair (2009), section 6.2.2; Sherman and Morrison (1950).
    """
    through = row @ inverse if open_row is None else open_row
    return effects + (effects @ column)[..., None] * through / _leak(through, column, corner)


def income_loop(inverse: Array, row: Array, column: Array, corner: float = 0.0) -> float:
    """Return what of a unit that households spend comes back to them as income that is spent.

    g = k + h L c

    Args:
        inverse: L of the open model, (n, n) [1].
        row: h, (n,) [1].
        column: c, (n,) [1].
        corner: k, part of household spending that goes to households themselves [1].

    Returns:
        g [1]; all rounds of spending together are 1 / (1 - g).

    Reference: Miller and Blair (2009), section 2.5, with the power series of section 2.4.

    Example:
        >>> round(income_loop(np.array([[1.25]]), row=np.array([0.5]), column=np.array([0.8])), 6)
        0.5
    """
    return corner + float(row @ inverse @ column)


def _leak(row: Array, column: Array, corner: float) -> float:
    """Return 1 - k - h L c, the part of a round of spending that does not come back."""
    leak = 1 - corner - float(row @ column)
    if not leak > 0:
        raise BalanceError(
            f"Households would earn {1 - leak:.4g} of each unit they spend, so spending has no end. "
            "Check the income and consumption of the household closure."
        )
    return leak


def bordered_matrix(coefficients: Array, row: Array, column: Array, corner: float = 0.0) -> Array:
    """Return the coefficient matrix of the closed model as the textbook writes it.

    A* = [[A, c], [h, k]]

    Args:
        coefficients: A, (n, n) [1].
        row: h, (n,) [1].
        column: c, (n,) [1].
        corner: k, what households buy of households per unit they spend [1].

    Returns:
        A*, (n + 1, n + 1) [1].

    Reference: Miller and Blair (2009), section 2.5.
    """
    return np.block([[coefficients, column[:, None]], [row[None, :], np.full((1, 1), corner)]])
