"""Prices: domestic shares of uses, taxes on products, and demand at prices of the table's year."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import Array, any_by_draw
from impact.core.errors import ImpossibleError
from impact.core.io_table import InputOutputTable
from impact.formulas.economy.io_model import DomesticModel
from impact.formulas.economy.leontief import per_output
from impact.formulas.economy.supply_chain import Demand

Use: TypeAlias = Literal["inputs", "households", "investment"]
USES: tuple[Use, ...] = ("inputs", "households", "investment")
BY_PRODUCT = ("share_of_domestic_use", "share_of_resources", "over_resources", "none")


def bought_at_home(table: InputOutputTable, model: DomesticModel) -> dict[Use, Array]:
    """Return the part of each product that is bought at home, for each use for which the table tells it.

    h[i] = 1 - s[i], with the import share s that the table declares for the use. Where it declares none, by the way in
    which imports are known: by product 1 - mu[i] for all uses; by a matrix of imported flows M, 1 - sum_j M[i, j] /
    sum_j Z[i, j] for inputs and investment; by buyer one h for all products, sum_ij D[i, j] / sum_ij (D[i, j] + m[j])
    with domestic flows D and imports m, for inputs only. Households: 1 less the imported part of their consumption, or
    the sum of consumption at home over all that they spend.

    Args:
        table: the table.
        model: of the table.

    Returns:
        By use: h, (n,) [1]; a use is missing where the table does not tell, as investment with domestic flows.

    Reference: Miller and Blair (2009), section 4.2 (imports by product and by buyer); one share for all products is our
    own convention.
    """
    n, said, closure = len(table.codes), table.treatment, table.closure
    found: dict[Use, Array] = {}
    if said is not None and said.method in BY_PRODUCT:
        found = dict.fromkeys(USES, 1 - model.shares)
    elif said is not None and said.matrix is not None:
        part = 1 - per_output(said.matrix.sum(axis=1), table.transactions.sum(axis=1))
        found = {"inputs": part, "investment": part}
    elif model.imported_inputs is not None:
        domestic = float((model.domestic @ table.output).sum())
        imported = float(model.imported_inputs @ table.output)
        found = {"inputs": np.full(n, domestic / (domestic + imported))} if domestic > 0 else {}
    if closure is not None and said is not None and said.consumption is not None:
        found["households"] = 1 - per_output(said.consumption, closure.consumption)
    elif closure is not None and said is None and closure.total:
        found["households"] = np.full(n, float(closure.consumption.sum()) / closure.total)
    for use in USES:
        if use in table.imported_shares:
            found[use] = 1 - table.imported_shares[use]
    return found


@dataclass(frozen=True)
class ProductTax:
    """One tax on products.

    Attributes:
        rate: r, as the law states it [1], (draws,).
        also_on: names of earlier taxes that are part of its base, beside the price before all taxes.
        on_itself: whether the tax is part of its own base, as where a law states the rate in the price with the tax.
    """

    name: str
    rate: Array
    also_on: tuple[str, ...] = ()
    on_itself: bool = False


def taxes_in_price(taxes: Sequence[ProductTax]) -> dict[str, Array]:
    """Return what each tax adds to a price of one before all of them.

    t[k] = r[k] (1 + sum_j t[j]) for a tax on top, with the earlier taxes j in its base, and
    t[k] = r[k] (1 + sum_j t[j]) / (1 - r[k]) for a tax that is part of its own base

    Args:
        taxes: in the order in which they are charged.

    Returns:
        t by name [1], (draws,).

    Raises:
        ImpossibleError: a tax that is part of its own base takes all of it or more in some draw.

    Convention: an accounting identity. With one tax on top it is that rate.

    Examples:
        >>> one = lambda value: np.array([value])
        >>> found = taxes_in_price([ProductTax("federal", one(0.2), on_itself=True),
        ...                         ProductTax("state", one(0.1), also_on=("federal",))])
        >>> found["federal"].tolist(), found["state"].tolist()
        ([0.25], [0.125])
    """
    found: dict[str, Array] = {}
    for tax in taxes:
        base = 1 + sum((found[name] for name in tax.also_on), np.zeros(1))
        if not tax.on_itself:
            found[tax.name] = tax.rate * base
            continue
        if (whole := tax.rate >= 1).any():
            raise ImpossibleError(
                f"'{tax.name}' is part of its own base and reaches {tax.rate.max():.0%} of it. Lower the rate, or "
                "leave 'on_itself' out.",
                any_by_draw(whole),
            )
        found[tax.name] = tax.rate * base / (1 - tax.rate)
    return found


def convert_to_basic_prices(paid: Array, taxes: Array, margins: Array) -> Array:
    """Return what the seller gets of a purchasers' price.

    b = p (1 - t - m)

    Args:
        paid: p, at purchasers' prices [money], any shape.
        taxes: t, net taxes on products in the price [1], broadcasts.
        margins: m, of trade and transport in the price [1], broadcasts.

    Returns:
        b [money], shape of p.

    Raises:
        ImpossibleError: taxes and margins are more than the price in some draw.

    Reference: United Nations and others (2009), System of National Accounts 2008, paragraphs 6.51 and 14.123.

    Examples:
        >>> import numpy as np
        >>> convert_to_basic_prices(np.array([[100.0]]), np.array([[0.12]]), np.array([[0.08]])).tolist()
        [[80.0]]
    """
    left = 1 - taxes - margins
    if (none := left < 0).any():
        raise ImpossibleError(
            "taxes and margins are more than the price that holds them. Lower the high ends of their ranges.",
            any_by_draw(none),
        )
    return paid * left


@dataclass(frozen=True)
class RealDemand:
    """Demand by product, of which some products are deflated by an index that stands in for their own.

    Attributes:
        demand: f, each product over the index used, (draws, ..., products) or what sums like one [money of the table].
        without: whether a product has no index of its own, (products,).
        ratio: r, price of such products over the index used, (draws,) [1].
    """

    demand: Demand
    without: NDArray[np.bool_]
    ratio: Array

    def __matmul__(self, weights: Array) -> Any:
        """Return sums over products with a weight for each.

        E = sum_i f[i] w[i] over products with an index + sum_i f[i] w[i] / r over those without

        Args:
            weights: w, (products, ...), any unit.

        Returns:
            E, (draws, ...) [money of the table times the unit of the weights].

        Convention: our own; prices of all products without an index stray from the one used by the same ratio.

        Examples:
            >>> real = RealDemand(np.array([10.0, 30.0]), np.array([False, True]), ratio=np.array([1.0, 1.5]))
            >>> (real @ np.ones(2)).tolist()
            [40.0, 30.0]
        """
        rest = self.without.reshape((-1,) + (1,) * (weights.ndim - 1))
        strayed = np.asarray(self.demand @ (weights * rest))
        ratio = self.ratio.reshape(self.ratio.shape + (1,) * max(strayed.ndim - 1, 0))
        if strayed.ndim == 1 and weights.ndim > 1:  # one demand of all draws, and an effect by sector
            ratio = self.ratio[:, None]
        return self.demand @ (weights * ~rest) + strayed / ratio
