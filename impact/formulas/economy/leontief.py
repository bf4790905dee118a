"""The open input-output model: arrays in, arrays out, one function for each idea of the textbook.

Rows sell, columns buy. All money of one table is in one unit, written [money]; coefficients are per unit of money and
have no unit, written [1]. Where a shape begins with (..., the function works on a stack of tables at once.

Reference throughout: Miller and Blair (2009), Input-Output Analysis: Foundations and Extensions, 2nd ed., Cambridge
University Press.
"""

from collections.abc import Sequence
from typing import Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import Array
from impact.core.errors import ImpactError

ImportMethod: TypeAlias = Literal["share_of_domestic_use", "share_of_resources", "none"]


class BalanceError(ImpactError):
    """A table whose sectors use up more than they make, or demand for what nobody makes."""


def named(sectors: Array | NDArray[np.intp] | Sequence[int], names: Sequence[str] | None, most: int = 8) -> str:
    """Return the names of sectors, or their numbers from 1 where they have no names, as text for a message."""
    words = [f"'{names[int(i)]}'" if names is not None else f"sector {int(i) + 1}" for i in sectors]
    more = f" and {len(words) - most} more" if len(words) > most else ""
    return ", ".join(words[:most]) + more


def per_output(flow: Array, output: Array) -> Array:
    """Return a flow per unit of output: coefficients of value added, wages, jobs ...

    e[i] = flow[i] / x[i]

    Args:
        flow: by sector, (..., n), in any unit.
        output: x, (n,) [money].

    Returns:
        e, (..., n) [unit of the flow per money]; 0 where a sector has no output ("not produced"), never inf or nan.

    Reference: Miller and Blair (2009), section 6.2.

    Examples:
        >>> per_output(np.array([20.0, 5.0]), np.array([100.0, 0.0])).tolist()
        [0.2, 0.0]
    """
    made = output != 0
    return np.divide(flow, output, out=np.zeros(np.broadcast_shapes(np.shape(flow), np.shape(output))), where=made)


def technical_coefficients(transactions: Array, output: Array, names: Sequence[str] | None = None) -> Array:
    """Return inputs per unit of output.

    A[i, j] = Z[i, j] / x[j]

    Args:
        transactions: Z, (n, n) [money]; Z[i, j] is what sector j buys from sector i.
        output: x, (n,) [money].
        names: of the sectors, for messages.

    Returns:
        A, (n, n) [1]; a sector without output and inputs has a column of zeros.

    Raises:
        BalanceError: a sector without output buys inputs, or an output is negative.

    Reference: Miller and Blair (2009), section 2.2.

    Examples:
        >>> technical_coefficients(np.array([[10.0, 40.0], [20.0, 0.0]]), np.array([100.0, 200.0])).tolist()
        [[0.1, 0.2], [0.2, 0.0]]
    """
    if (output < 0).any():
        raise BalanceError(f"The output of {named(np.flatnonzero(output < 0), names)} is negative.")
    idle = np.flatnonzero((output == 0) & transactions.any(axis=0))
    if idle.size:
        raise BalanceError(f"{named(idle, names)} buys inputs but has no output. Check its column of Z and its output.")
    return per_output(transactions, output)


def import_shares(
    imports: Array,
    output: Array,
    exports: Array,
    cap: bool = True,
    method: ImportMethod = "share_of_domestic_use",
    names: Sequence[str] | None = None,
) -> Array:
    """Return the part of each product's use that is met by imports, by import proportionality.

    share_of_domestic_use (default): mu = m / (x + m - X). Exports are taken to be domestic. A product that is imported
    to be exported again can exceed 1, which `cap` limits to 1.
    share_of_resources: mu = m / (x + m). Exports contain imports as all other uses do.
    none: mu = 0. Imports are not removed, which overstates domestic effects.

    Args:
        imports: m, of the product, (..., n) [money].
        output: x, (..., n) [money].
        exports: X, (..., n) [money].
        cap: limit the share of domestic use to 1.
        method: see above.
        names: of the products, for messages.

    Returns:
        mu, (..., n) [1]; 0 for a product neither made nor imported.

    Raises:
        BalanceError: imports are negative, or a share is not defined because nothing is used at home and `cap` is off.

    Reference: Miller and Blair (2009), chapter 4 (competitive imports) and section 3.2 (1 - mu is their regional supply
    percentage, with exports as in the default). The cap is our own convention.

    Examples:
        >>> import_shares(np.array([30.0]), output=np.array([100.0]), exports=np.array([70.0])).tolist()
        [0.5]
    """
    if (imports < 0).any():
        where = np.unique(np.nonzero(imports < 0)[-1])
        raise BalanceError(f"The imports of {named(where, names)} are negative. Write imports as positive numbers.")
    if method == "none":
        return np.zeros_like(output)
    use = output + imports - exports if method == "share_of_domestic_use" else output + imports
    used = use > 0
    shares = np.divide(imports, use, out=np.zeros(np.shape(use)), where=used)
    unused = ~used & (imports > 0)
    if not cap and unused.any():
        where = np.unique(np.nonzero(unused)[-1])
        raise BalanceError(f"{named(where, names)} is imported but not used at home: no import share without a cap.")
    shares[unused] = 1.0
    return np.minimum(shares, 1.0) if cap else shares


def coefficients_over_resources(transactions: Array, output: Array, imports: Array) -> Array:
    """Return inputs per unit of output and imports of the buying product.

    a[i, j] = Z[i, j] / (x[j] + m[j])

    Some statistical offices publish this as if it were A. It dilutes each column by the imports of its own product, so
    it serves to reproduce such tables and is never a default.

    Args:
        transactions: Z, (n, n) [money].
        output: x, (n,) [money].
        imports: m, of the product, (n,) [money].

    Returns:
        a, (n, n) [1]; 0 for a product neither made nor imported.

    Convention: as published, not from a handbook.
    """
    return per_output(transactions, output + imports)


def leontief_inverse(technical_coefficients: Array, names: Sequence[str] | None = None) -> Array:
    """Return the output needed, in all rounds, per unit of final demand.

    L = (I - A)^-1, from x = A x + f with output x and final demand f.

    Args:
        technical_coefficients: A, (..., n, n) [1].
        names: of the sectors, for messages.

    Returns:
        L, (..., n, n) [1]; column sums are the output multipliers.

    Raises:
        BalanceError: the Hawkins-Simon condition fails: some demand would need negative output. The message names the
            sectors whose inputs exceed their output.

    Reference: Miller and Blair (2009), section 2.2; Hawkins and Simon (1949), Note: some conditions of macroeconomic
    stability, Econometrica 17(3/4), 245-248.

    Examples:
        >>> leontief_inverse(np.array([[0.0, 0.5], [0.0, 0.0]])).tolist()
        [[1.0, 0.5], [0.0, 1.0]]
    """
    a = technical_coefficients
    try:
        inverse: Array = np.asarray(np.linalg.inv(np.eye(a.shape[-1]) - a), dtype=np.float64)
    except np.linalg.LinAlgError:
        raise _no_solution(a, names) from None
    lowest = inverse.min(initial=0.0)
    if not np.isfinite(lowest) or (lowest < -1e-9 and (a.min() >= 0 or float(np.abs(np.linalg.eigvals(a)).max()) >= 1)):
        raise _no_solution(a, names)
    return inverse


def _no_solution(a: Array, names: Sequence[str] | None) -> BalanceError:
    """Return the error that names the sectors to look at: inputs above output, else the tightest circle of sectors."""
    worst = a.reshape(-1, *a.shape[-2:])
    sums: Array = worst.sum(axis=-2).max(axis=0)
    above = np.flatnonzero(sums >= 1)
    if above.size:
        above = above[np.argsort(-sums[above], kind="stable")]
        shares = ", ".join(f"{share * 100:.4g} %" for share in sums[above][:8])
        return BalanceError(
            f"Inputs of {named(above, names)} are {shares} of its output, so the table has no non-negative solution "
            "(Hawkins-Simon). Check these columns of Z against output, both in the same unit."
        )
    return BalanceError("The table has no finite, non-negative solution (Hawkins-Simon). Check Z against output.")
