"""Households as one more sector: what wages set off when they are spent.

The closed model borders A with a column c of household purchases and a row h of household income; the corner k is what
households pay to households, mostly 0: L* = (I - [[A, c], [h, k]])^-1.

Reference: Miller and Blair (2009), Input-Output Analysis, 2nd ed., sections 2.5 and 6.2.2.
"""

from impact.core.arrays import Array
from impact.formulas.economy.leontief import BalanceError, per_output


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

    Examples:
        >>> import numpy as np
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

    Examples:
        >>> import numpy as np
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
