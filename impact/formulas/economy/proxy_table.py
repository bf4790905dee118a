"""A table for a country that has none: coefficients of other countries, fitted to what is known of its own.

Four levels say what is known. 0: nothing, the donors' coefficients as they are. 1: own value added by industry. 2: own
output too. 3: own imports and exports by product too. All arrays are by n industries that the donors share.

Reference: Miller and Blair (2009), Input-Output Analysis: Foundations and Extensions, 2nd ed., sections 7.4 (RAS) and
8.3 (tables of one place made of those of another). The levels and the mean of donors are our own convention; how wrong
they are was measured on countries whose table is known.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import Array
from impact.formulas.economy.leontief import BalanceError, import_shares, leontief_inverse, named, per_output
from impact.formulas.economy.ras import ras

MOST_IMPORTED: Final = 0.95  # of a product, where a donor's share is made larger [1]
LEAST: Final = 1e-12  # of all, for cells that RAS may need where a row has none [1]


@dataclass(frozen=True, eq=False)
class Coefficients:
    """What a table says per unit of output, of one donor or as the mean of several.

    Attributes:
        inputs: A, domestic and imported together, (n, n) [1].
        domestic: A_dom, (n, n) [1].
        gva: v, (n,) [1].
        used: part of the supply of each product that is used up in production, (n,) [1].
        made: whether the industry is there, (n,).
    """

    inputs: Array
    domestic: Array
    gva: Array
    used: Array
    made: NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class KnownTotals:
    """What is known of the country itself; what is not known is None.

    Attributes:
        gva, output: by industry, (n,) [money].
        imports, exports: by product, (n,) [money].
    """

    gva: Array | None = None
    output: Array | None = None
    imports: Array | None = None
    exports: Array | None = None


@dataclass(frozen=True, eq=False)
class Proxy:
    """The proxy of one country.

    Attributes:
        inputs: A, (n, n) [1].
        domestic: A_dom, (n, n) [1].
        gva: v, (n,) [1].
        output: x, (n,) [money]; ones at level 0, where no amount is known.
    """

    inputs: Array
    domestic: Array
    gva: Array
    output: Array

    @property
    def home(self) -> Array:
        """Part of each product used as an input that is bought at home, (n,) [1]; 0 for one that nobody makes there.

        h[i] = sum_j A_dom[i, j] x[j] / sum_j A[i, j] x[j]

        Convention: our own, the mean of all buyers.
        """
        used = self.inputs @ self.output
        return np.divide(self.domestic @ self.output, used, out=np.where(self.output > 0, 1.0, 0.0), where=used > 0)


def coefficients(
    transactions: Array, domestic: Array, output: Array, gva: Array, imports: Array | None = None
) -> Coefficients:
    """Return what a table says per unit of output.

    A = Z / x, A_dom = Z_dom / x, v = gva / x, used = sum_j Z[i, j] / (x + m); with domestic flows alone Z_dom / x

    Args:
        transactions: Z, domestic and imported together, (n, n) [money].
        domestic: Z_dom, (n, n) [money].
        output: x, of each sector, (n,) [money].
        gva: Gross value added of each sector, (n,) [money].
        imports: m, of each product, (n,) [money]; None where the table does not tell them.

    Returns:
        All per unit of output [1].

    Reference: Miller and Blair (2009), section 2.2.
    """
    if imports is None:
        used = per_output(domestic.sum(axis=1), output)
    else:
        used = per_output(transactions.sum(axis=1), output + imports)
    return Coefficients(
        inputs=per_output(transactions, output),
        domestic=per_output(domestic, output),
        gva=per_output(gva, output),
        used=np.maximum(used, 0),
        made=output > 0,
    )


def match_import_openness(donor: Coefficients, openness: float) -> Coefficients:
    """Return a donor that imports as much of what it uses up as the country is more open than it is.

    mu'[i, j] = min(0.95, r mu[i, j]), A_dom' = (1 - mu') A, with mu the imported part of each cell of the donor

    Args:
        donor: coefficients [1].
        openness: r, imports of all goods and services over GDP, of the country over that of the donor [1].

    Returns:
        The donor with other domestic coefficients [1]; a part above 0.95 stays where r is above one.

    Convention: our own, one ratio for all products.

    Examples:
        >>> one = np.array([[1.0]])
        >>> half = Coefficients(0.4 * one, 0.2 * one, one[0], one[0], one[0] > 0)
        >>> match_import_openness(half, 0.5).domestic.round(6).tolist()
        [[0.3]]
    """
    part = 1 - np.divide(donor.domestic, donor.inputs, out=np.ones(donor.inputs.shape), where=donor.inputs > 0)
    more = np.minimum(part * openness, np.maximum(part, MOST_IMPORTED))
    return replace(donor, domestic=donor.inputs * (1 - more))


def mean_of_donors(donors: Sequence[Coefficients]) -> Coefficients:
    """Return the mean of the coefficients of several donors, each with the same weight.

    A = (1/k) sum_d A_d, with k donors d that have the industry; v, A_dom and the rest likewise

    Args:
        donors: one or more.

    Returns:
        Coefficients [1].

    Raises:
        BalanceError: an industry is in no donor.

    Convention: our own. The mean of several donors was nearer to the truth than any one of them in a test of 41
    countries.
    """
    made = np.array([each.made for each in donors], dtype=float)
    count = made.sum(axis=0)
    if (count == 0).any():
        raise BalanceError(f"No donor has {named(np.flatnonzero(count == 0), None)}. Add a donor that has it.")

    def mean(values: list[Array]) -> Array:
        return np.asarray(
            (np.array(values) * made.reshape(made.shape[0], *[1] * (values[0].ndim - 1), -1)).sum(0) / count
        )

    return Coefficients(
        inputs=mean([each.inputs for each in donors]),
        domestic=mean([each.domestic for each in donors]),
        gva=mean([each.gva for each in donors]),
        used=mean([each.used for each in donors]),
        made=count > 0,
    )


def fitted(donors: Coefficients, own: KnownTotals, level: int) -> Proxy:
    """Return the proxy: coefficients of donors, fitted to what is known of the country.

    Level 1: x = gva / v. Level 2: own x, and each column of A times (1 - gva / x) / (1 - v). Level 3: RAS of A x to the
    columns of level 2 and to the rows used (x + m), and mu = m / (x + m - e) for the imported part of each product.

    Args:
        donors: their mean.
        own: of the country; the level says what is needed.
        level: 0 to 3.

    Returns:
        Coefficients [1] and output [money].

    Raises:
        BalanceError: what the level needs is not there, or cannot be true together.

    Reference: the module's.
    """
    n = len(donors.gva)
    if level == 0:
        return Proxy(donors.inputs, donors.domestic, donors.gva, np.ones(n))
    gva = _known(own.gva, "value added", level)
    if (gva < 0).any():
        raise BalanceError(f"Own value added of {named(np.flatnonzero(gva < 0), None)} is negative.")
    share = 1 - np.divide(donors.domestic, donors.inputs, out=np.ones(donors.inputs.shape), where=donors.inputs > 0)
    if level == 1:
        x, v, a = estimate_output_from_gva(donors.gva, gva), donors.gva, donors.inputs
        return _at_home(a, share, v, x)
    x = _known(own.output, "output", level)
    if (over := gva > x * (1 + 1e-9)).any():
        raise BalanceError(f"Own value added of {named(np.flatnonzero(over), None)} is more than its output.")
    v = per_output(gva, x)
    a = filled_columns(donors.inputs, donors.gva, v)
    if level == 2:
        return _at_home(a, share, v, x)
    m, e = _known(own.imports, "imports by product", level), _known(own.exports, "exports by product", level)
    a = balanced(a, x, donors.used * (x + m))
    mu = import_shares(m, x, np.minimum(e, x + m))
    return _at_home(a, np.repeat(mu[:, None], n, axis=1), v, x)


def estimate_output_from_gva(gva_per_output: Array, gva: Array) -> Array:
    """Return output by industry where only value added is known.

    x[i] = gva[i] / v[i]

    Args:
        gva_per_output: v, of the donors, (n,) [1].
        gva: of the country, (n,) [money].

    Returns:
        x, (n,) [money]; 0 where there is no value added.

    Raises:
        BalanceError: an industry has value added, and none in the donors.

    Convention: our own; the country is taken to add as much to its inputs as the donors do.

    Examples:
        >>> estimate_output_from_gva(np.array([0.5, 0.2]), np.array([10.0, 0.0])).tolist()
        [20.0, 0.0]
    """
    if (wrong := (gva > 0) & (gva_per_output <= 0)).any():
        raise BalanceError(f"The donors add no value in {named(np.flatnonzero(wrong), None)}. Take others.")
    return np.divide(gva, gva_per_output, out=np.zeros(gva.shape), where=gva > 0)


def filled_columns(inputs: Array, gva_of_donors: Array, gva_per_output: Array) -> Array:
    """Return coefficients whose inputs fill what own value added leaves of own output.

    A'[i, j] = A[i, j] (1 - v[j]) / (1 - v_d[j])

    Args:
        inputs: A, of the donors, (n, n) [1].
        gva_of_donors: v_d, (n,) [1].
        gva_per_output: v, of the country, (n,) [1].

    Returns:
        A', (n, n) [1]; taxes on inputs keep the donors' part in what is no value added.

    Convention: our own; all inputs of an industry change alike.

    Examples:
        >>> filled_columns(np.array([[0.2]]), np.array([0.6]), np.array([0.4])).round(6).tolist()
        [[0.3]]
    """
    left = 1 - gva_of_donors
    return inputs * np.divide(1 - gva_per_output, left, out=np.zeros(left.shape), where=left > 1e-9)


def balanced(inputs: Array, output: Array, rows: Array) -> Array:
    """Return coefficients balanced to the use of each product, by RAS.

    A' = RAS(A x, u, v) / x, with u[i] = r[i] sum(v) / sum(r) and v[j] = sum_i A[i, j] x[j]

    Args:
        inputs: A, (n, n) [1].
        output: x, (n,) [money].
        rows: r, use of each product in production, (n,) [money]; scaled to the sum of the columns.

    Returns:
        A', (n, n) [1].

    Raises:
        BalanceError: the zeros make the totals impossible.

    Reference: Miller and Blair (2009), section 7.4.
    """
    flows = np.maximum(inputs, 0) * output
    columns = flows.sum(axis=0)
    if not columns.sum() > 0 or not rows.sum() > 0:
        return inputs
    flows = flows + LEAST * columns.sum() * (rows > 0)[:, None] * (columns > 0)[None, :]
    columns = flows.sum(axis=0)
    wanted = np.where(flows.sum(axis=1) > 0, rows, 0.0)
    return per_output(ras(flows, wanted * (columns.sum() / wanted.sum()), columns, tolerance=1e-8), output)


def total_and_indirect(domestic: Array, effect: Array) -> tuple[Array, Array]:
    """Return what one unit of final demand for each product sets off, in all industries and beyond the first.

    t = e L, indirect = e L - e, with L = (I - A_dom)^-1

    Args:
        domestic: A_dom, (n, n) [1].
        effect: e, of each industry per unit of output, (n,) [unit of the effect per money].

    Returns:
        Both, (n,) [unit of the effect per money].

    Reference: Miller and Blair (2009), sections 2.2 and 6.2.
    """
    total = effect @ leontief_inverse(domestic)
    return total, total - effect


def spread(each: Sequence[Proxy], mean: Proxy, workers: Array | None = None) -> tuple[float, float]:
    """Return between what the donors one by one lie, over their mean: effects of suppliers of all industries together.

    s_d = sum_j x[j] E_d[j] / sum_j x[j] E[j], with E the effect beyond the first of a unit of final demand

    Args:
        each: proxies of one donor each.
        mean: of all of them, with output x [money].
        workers: of the country, for jobs; None for value added.

    Returns:
        The smallest and the largest s_d [1]; ones with one donor.

    Convention: our own, a second measure of doubt beside tests on countries whose table is known.
    """

    def of(proxy: Proxy) -> float:
        effect = proxy.gva if workers is None else per_output(workers, proxy.output)
        return float(mean.output @ total_and_indirect(proxy.domestic, effect)[1])

    whole = of(mean)
    ratios = [of(one) / whole for one in each] if len(each) > 1 and whole > 0 else [1.0]
    return min(1.0, *ratios), max(1.0, *ratios)


def widened(ratio: Array, held: tuple[float, float], wanted: tuple[float, float]) -> Array:
    """Return a ratio around one whose range is made as wide as a second measure of doubt, where that is the wider.

    r' = r^k, with k = max(1, ln(w) / ln(h)) below one by the low ends and above one by the high ends

    Args:
        ratio: r [1], in any shape.
        held: h, its low and high end [1], below and above one.
        wanted: w, those of the other measure [1].

    Returns:
        r' [1], in the shape of r.

    Convention: our own; what holds a part of the draws between the old ends holds the same part between the new ones.

    Examples:
        >>> widened(np.array([0.5, 1.0, 1.2]), held=(0.5, 1.2), wanted=(0.25, 1.1)).tolist()
        [0.25, 1.0, 1.2]
    """
    below, above = (
        max(1.0, float(np.log(other) / np.log(end))) if end != 1 else 1.0
        for end, other in zip(held, wanted, strict=True)
    )
    return np.asarray(np.where(ratio < 1, ratio**below, ratio**above))


def _known(values: Array | None, what: str, level: int) -> Array:
    if values is None:
        raise BalanceError(f"Level {level} needs own {what}.")
    return values


def _at_home(inputs: Array, imported: Array, gva: Array, output: Array) -> Proxy:
    """Return a proxy; of a product that nobody makes at home all is imported."""
    made = output > 0
    domestic = inputs * (1 - imported) * made[:, None]
    return Proxy(inputs, domestic, np.where(made, gva, 0.0), output)
