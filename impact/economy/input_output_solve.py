"""One demand in a large table: solve once, without an inverse and without a second copy of the coefficients.

With x^ the diagonal matrix of x, x = A x + f with A = Z x^-1 becomes (x^ - Z) y = f with output change x^ y, so Z is
used as it stands. One more right-hand side, 1, tells whether the Hawkins-Simon condition holds: a matrix with
off-diagonal entries of at most zero has a non-negative inverse if and only if (x^ - Z) u = 1 has a solution u >= 0.

Reference: Miller and Blair (2009), Input-Output Analysis, 2nd ed., section 2.2; Berman and Plemmons (1994),
Nonnegative Matrices in the Mathematical Sciences, theorem 6.2.3, condition I27.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from impact.arrays import Array
from impact.economy.input_output import BalanceError, named


@dataclass(frozen=True, eq=False)
class DemandEffect:
    """What a demand sets off.

    Attributes:
        type1: output change, direct and indirect, (n,) or (n, k) [money].
        type2: with household spending, same shape; None if households are not closed.
    """

    type1: Array
    type2: Array | None


def effect_of_demand(
    transactions: Array,
    output: Array,
    demand: Array,
    shares: Array | None = None,
    row: Array | None = None,
    column: Array | None = None,
    names: Sequence[str] | None = None,
    corner: float = 0.0,
) -> DemandEffect:
    """Return the output change that a demand for domestic products sets off.

    dx = (I - A_dom)^-1 f and, with households, dx* = dx + (L c) (h dx) / (1 - k - h L c)

    Args:
        transactions: Z, (n, n) [money].
        output: x, (n,) [money].
        demand: f, (n,), or several as columns, (n, k) [money]; the table is factorised once.
        shares: mu, import shares of total flows, (n,) [1]; None if Z is domestic.
        row: h, household income spent per unit of output, (n,) [1]; Type II needs it and `column`.
        column: c, household purchases at home per unit spent, (n,) [1].
        names: of the sectors, for messages.
        corner: k, part of household spending that goes to households themselves [1].

    Returns:
        dx and dx*, each in the shape of the demand [money].

    Raises:
        BalanceError: Hawkins-Simon fails, households earn all they spend, or the demand is for a product that is not
            produced.

    Reference: Miller and Blair (2009), sections 2.2 and 2.5.

    Example:
        >>> Z = np.array([[0.0, 100.0], [0.0, 0.0]])
        >>> effect_of_demand(Z, output=np.array([100.0, 200.0]), demand=np.array([0.0, 10.0])).type1.tolist()
        [5.0, 10.0]
    """
    flat = demand.ndim == 1
    wanted = demand[:, None] if flat else demand
    _check_produced(output, wanted, names)
    closed = row is not None and column is not None
    sides = [wanted, np.ones((len(output), 1)), *([column[:, None]] if closed and column is not None else [])]
    system = _system(transactions, output, shares)
    try:
        solution: Array = np.asarray(np.linalg.solve(system, np.concatenate(sides, axis=1)), dtype=np.float64)
    except np.linalg.LinAlgError:
        raise _unbalanced(transactions, output, shares, names) from None
    negative = solution[:, wanted.shape[1]] < 0
    if negative.any() and transactions.min() >= 0 and (shares is None or shares.max() <= 1):
        raise _unbalanced(transactions, output, shares, names)
    change = solution * np.where(output == 0, 1.0, output)[:, None]
    type1, type2 = change[:, : wanted.shape[1]], None
    if closed and row is not None:
        spent = change[:, -1]
        leak = 1 - corner - row @ spent
        if leak <= 0:
            raise BalanceError(f"Households would earn {1 - leak:.4g} of each unit they spend. Check the closure.")
        type2 = type1 + np.outer(spent, row @ type1) / leak
    if flat:
        return DemandEffect(type1[:, 0], None if type2 is None else type2[:, 0])
    return DemandEffect(type1, type2)


def _system(transactions: Array, output: Array, shares: Array | None) -> Array:
    """Return x^ - (1 - mu)^ Z, the only copy that is made; 1 on the diagonal of sectors that make nothing."""
    system: Array = np.negative(transactions) if shares is None else (shares - 1)[:, None] * transactions
    system.flat[:: len(output) + 1] += np.where(output == 0, 1.0, output)
    return system


def _check_produced(output: Array, demand: Array, names: Sequence[str] | None) -> None:
    asked = np.flatnonzero((output == 0) & demand.any(axis=1))
    if asked.size:
        raise BalanceError(f"{named(asked, names)} is not produced, so no demand for it can be met at home.")


def _unbalanced(transactions: Array, output: Array, shares: Array | None, names: Sequence[str] | None) -> BalanceError:
    inputs = transactions.sum(axis=0) if shares is None else (1 - shares) @ transactions
    above = np.flatnonzero(inputs >= output)
    who = f"Inputs of {named(above, names)} reach or exceed its output. " if above.size else ""
    return BalanceError(f"{who}The table has no non-negative solution (Hawkins-Simon). Check Z against output.")
