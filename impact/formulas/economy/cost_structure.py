"""Cost structure of a plant, and three public definitions of its local share brought to one."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from impact.core.arrays import Array, any_by_draw
from impact.core.errors import ImpactError, ImpossibleError
from impact.formulas.economy.vectors import KnotPosition


def convert_local_share_of_cost(local_share: Array, cost_in_price: Array, goods_in_price: Array) -> Array:
    """Return the domestic share of goods inputs, given a local share of production cost.

    s = 1 - (1 - lambda) c / gamma: the foreign part of production cost consists of goods only.

    Args:
        local_share: lambda, local part of production cost [1], (draws, years).
        cost_in_price: c, production cost over the price of the product [1], broadcasts.
        goods_in_price: gamma, goods bought over the price of the product [1], broadcasts.

    Returns:
        s, (draws, years) [1].

    Raises:
        ImpossibleError: the foreign part of the cost would exceed all goods bought, in some draw.

    Convention: our own conversion, because certificates of origin and the model of purchases have different
    denominators.

    Examples:
        >>> import numpy as np
        >>> convert_local_share_of_cost(np.array([[0.5]]), np.array([0.8]), np.array([0.8])).item()
        0.5
    """
    share: Array = 1 - (1 - local_share) * cost_in_price / goods_in_price
    if (less := share < 0).any():
        raise ImpossibleError(
            f"a local share of {local_share.min():.1%} of production cost leaves foreign goods above all goods bought. "
            "Raise the share, or lower localisation.cost_in_price.",
            any_by_draw(less),
        )
    return share


def convert_local_share_of_parts(local_share: Array, value_of_local_part: Array) -> Array:
    """Return the domestic share of goods inputs, given a local share of the number of part types.

    s = n v

    Args:
        local_share: n, local part of all types of parts [1], any shape.
        value_of_local_part: v, mean value of a local type over that of all types [1], broadcasts.

    Returns:
        s [1], the broadcast shape.

    Raises:
        ImpossibleError: local parts would be worth more than all parts, in some draw.

    Convention: our own conversion, because a count of types says nothing about their value.

    Examples:
        >>> import numpy as np
        >>> convert_local_share_of_parts(np.array([[0.5]]), np.array([[0.5]])).item()
        0.25
    """
    share: Array = local_share * value_of_local_part
    if (more := share > 1).any():
        raise ImpossibleError(
            f"local parts would be worth {share.max():.1%} of all goods bought. Lower the share or "
            "localisation.value_of_local_part.",
            any_by_draw(more),
        )
    return share


@dataclass(frozen=True)
class CostColumn:
    """Shares of turnover, each (draws, years) [1]; they sum to one.

    Attributes:
        value_added: gross value added at basic prices.
        services: services bought from domestic suppliers.
        product_taxes: taxes less subsidies on products bought.
        goods: goods bought at home and abroad: the remainder.
    """

    value_added: Array
    services: Array
    product_taxes: Array
    goods: Array


def cost_column(value_added: Array, services: Array, product_taxes: Array) -> CostColumn:
    """Return the cost column in which goods are the remainder.

    g = 1 - v - s - t

    Args:
        value_added: v, over turnover [1], (draws, years).
        services: s, over turnover [1], (draws, years).
        product_taxes: t, over turnover [1], (draws, years).

    Returns:
        v, s, t and g [1], of one shape.

    Raises:
        ImpossibleError: the three shares leave nothing, or less, for goods in some draw.

    Convention: an accounting identity.

    Examples:
        >>> one = lambda value: np.array([[value]])
        >>> cost_column(one(0.25), one(0.125), one(0.125)).goods.item()
        0.5
    """
    goods = 1 - value_added - services - product_taxes
    if (none := goods <= 0).any():
        raise ImpossibleError(
            "value added, services and product taxes take up all of the turnover or more "
            f"(goods would be {goods.min():.1%}). Lower one of the three.",
            any_by_draw(none),
        )
    return CostColumn(*np.broadcast_arrays(value_added, services, product_taxes, goods))


def check_column(column: CostColumn, sector: str, sector_value_added: float) -> None:
    """Check, in every draw, that the column sums to one and has no more value added than the plant's whole sector.

    v + s + t + g = 1 and v <= v_sector, each over turnover.

    Args:
        column: the plant's.
        sector: name of its sector in the national table.
        sector_value_added: v_sector, value added over output of that sector [1].

    Raises:
        ImpactError: one of the two does not hold, the second as an ImpossibleError.
    """
    total = column.value_added + column.services + column.product_taxes + column.goods
    if (np.abs(total - 1) > 1e-9).any():
        raise ImpactError(f"The plant's cost column sums to {total.min():g} to {total.max():g}, not to one.")
    most = float(column.value_added.max())
    if most > sector_value_added:
        raise ImpossibleError(
            f"the plant's value added reaches {most:.1%} of turnover, but its sector {sector} as a whole, which makes "
            f"parts too, holds {sector_value_added:.1%} in the national table. Lower it.",
            any_by_draw(column.value_added > sector_value_added),
        )


def mix(bought: Array, what: str) -> Array:
    """Return purchases by product as shares of their sum.

    w[i] = b[i] / sum(b)

    Args:
        bought: b, purchases, (products,), any unit.
        what: goods or services, for the message.

    Returns:
        w, (products,) [1].

    Raises:
        ImpactError: nothing is bought, so spending cannot be spread over products.

    Convention: an accounting identity.

    Examples:
        >>> mix(np.array([30.0, 10.0]), "goods").tolist()
        [0.75, 0.25]
    """
    total = float(bought.sum())
    if total <= 0:
        raise ImpactError(
            f"The plant's sector buys no {what} in the national table that its own spending could follow. Name another "
            "sector, or raise suppliers.design_share if design is the only service."
        )
    return bought / total


@dataclass(frozen=True)
class GoodsMix:
    """Goods a plant buys, by product.

    Attributes:
        weights: w, share of each product in all goods; they sum to one, (products,) [1].
        own_shares: d, domestic share of each product in the national table, (products,) [1].
    """

    weights: Array
    own_shares: Array

    @property
    def average(self) -> float:
        """Domestic share of the whole mix when each product has its share in the table [1].

        rho = sum_i w[i] d[i]

        Convention: an accounting identity.
        """
        return float(self.weights @ self.own_shares)


@dataclass(frozen=True)
class Purchases:
    """Spending by product over draws and years, stored as what it is made of: amounts, and mixes of products.

    Products are only ever summed with weights, so that sum comes first and no array over draws, years and products is
    needed: `purchases @ weights` and `purchases / prices` are what they would be with such an array.

    Attributes:
        goods: spending on goods [currency/yr], (draws, years).
        services: spending on services [currency/yr], (draws, years).
        knots: goods by product per unit spent on all goods, at the knots of the mix, (knots, products) [1].
        position: where between the knots each draw and year lies, (draws, years).
        services_mix: services by product per unit spent on services, (products,) [1].
    """

    goods: Array
    services: Array
    knots: Array
    position: KnotPosition
    services_mix: Array

    def __matmul__(self, weights: Array) -> Array:
        """Return sums over products with a weight for each, such as the effect per unit of output.

        E = goods sum_i g[i] w[i] + services sum_i h[i] w[i], with mixes g and h of goods and services and weights w

        Args:
            weights: w, (products, ...), any unit.

        Returns:
            E, (draws, years, ...) [currency/yr times the unit of the weights].

        Convention: an accounting identity.
        """
        trailing = (1,) * (weights.ndim - 1)
        goods, services = (part.reshape(part.shape + trailing) for part in (self.goods, self.services))
        return goods * self.position.interpolate(self.knots @ weights) + services * (self.services_mix @ weights)

    def __truediv__(self, prices: Array) -> Purchases:
        """Return the purchases with each product divided by a number, such as its price index.

        p'[i] = p[i] / d[i], with purchases p and divisors d by product i

        Args:
            prices: d, (products,), an index [1] or any unit.

        Returns:
            Purchases at the new prices [currency/yr].

        Convention: deflation of each product by its own index.
        """
        return replace(self, knots=self.knots / prices, services_mix=self.services_mix / prices)

    @property
    def total(self) -> Array:
        """Spending on all products, (draws, years) [currency/yr].

        T = sum_i p[i], with purchases p by product i.

        Convention: an accounting identity.
        """
        return self @ np.ones(len(self.services_mix))


@dataclass(frozen=True)
class DomesticGoods:
    """Domestic goods per unit of all goods bought, by product.

    Attributes:
        knots: at the knots of the mix, (knots, products) [1].
        position: where between the knots each draw and year lies, in the shape of the domestic share.
    """

    knots: Array
    position: KnotPosition

    @property
    def by_product(self) -> Array:
        """Domestic goods q[i] by product per unit of all goods, (*shape of the share, products) [1].

        q = q[before] + part (q[before + 1] - q[before])

        Convention: linear interpolation, exact here; see `domestic_goods`.
        """
        return self.position.interpolate(self.knots)


def domestic_goods(mix: GoodsMix, domestic_share: Array) -> DomesticGoods:
    """Return domestic purchases by product, per unit of all goods bought.

    q[i] = w[i] min(1, c d[i]), with c such that sum(q) is the domestic share s that is asked

    Below rho = w . d this is q[i] = w[i] d[i] s / rho; above it, products that are wholly domestic stay at one and the
    others take the rest. Between two shares at which a product becomes wholly domestic (the knots) all q are linear in
    s.

    Args:
        mix: products bought: weights w and domestic shares d.
        domestic_share: s, domestic share of goods inputs asked [1], any shape.

    Returns:
        q [1], as values at the knots and positions between them.

    Raises:
        ImpossibleError: more is asked than products with any domestic supply make up.

    Convention: our own, because a table gives the average domestic share of a product and a plant that localises more
    than average must buy a larger part of every product that has a domestic supply.

    Examples:
        >>> goods = GoodsMix(weights=np.array([0.5, 0.5]), own_shares=np.array([0.5, 0.25]))
        >>> domestic_goods(goods, np.array(goods.average / 2)).by_product.tolist()
        [0.125, 0.0625]
    """
    supplied = mix.own_shares > 0
    most = float(mix.weights[supplied].sum())
    if (more := domestic_share > most + 1e-9).any():
        raise ImpossibleError(
            f"a domestic share of goods of {domestic_share.max():.2%} is asked, but products with any domestic "
            f"supply make up {most:.2%} of the plant's goods. Lower the share.",
            any_by_draw(more),
        )
    scales = np.unique(np.append(0.0, 1 / mix.own_shares[supplied]))
    knots = mix.weights * np.minimum(1, scales[:, None] * mix.own_shares)
    return DomesticGoods(knots, KnotPosition.of(domestic_share, knots.sum(axis=1)))
