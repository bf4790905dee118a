"""A plant's own cost column and what of it is bought at home.

The plant never inherits the column of its sector in the national table: turnover splits into value added, domestic
services, net taxes on products and goods, and a localisation path says what part of the goods is domestic.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from impact.arrays import Array, any_by_draw
from impact.errors import ImpactError, ImpossibleError


@dataclass(frozen=True)
class CostColumn:
    """Shares of turnover, each (draws, years); they sum to one.

    Attributes:
        value_added: gross value added at basic prices.
        services: services bought from domestic suppliers.
        product_taxes: taxes less subsidies on products bought.
        goods: goods bought at home and abroad: what remains.
    """

    value_added: Array
    services: Array
    product_taxes: Array
    goods: Array


def cost_column(value_added: Array, services: Array, product_taxes: Array) -> CostColumn:
    """Return the column whose goods are the rest.

    Raises:
        ImpossibleError: the shares given leave nothing or less for goods in some draw.
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
    """Check, in every draw, that the column sums to one and holds no more value added than the plant's whole sector.

    Args:
        column: the plant's. sector: name of its sector in the national table.
        sector_value_added: value added over output of that sector [1].

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
    """Return purchases by product as parts of their sum.

    Args:
        bought: purchases, (products,), any unit. what: goods or services, for the message.

    Raises:
        ImpactError: nothing is bought, so spending cannot be spread over products.
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
    """Goods a plant buys, by product: `weights` sum to one; `own_shares` is the domestic share of each in the table."""

    weights: Array
    own_shares: Array

    @property
    def average(self) -> float:
        """Domestic share of the whole mix when each product has its share in the table (rho)."""
        return float(self.weights @ self.own_shares)


@dataclass(frozen=True)
class Place:
    """Where between the rows of an array each draw and year stands, found once for all arrays with such rows.

    Attributes:
        before: the row before. part: of the way from there to the next row, of the same shape.
    """

    before: NDArray[np.intp]
    part: Array

    @classmethod
    def of(cls, value: Array, rows: Array) -> Place:
        """Return where a value stands, any shape; `rows` holds that of each row, ascending, two or more."""
        place = np.interp(value, rows, np.arange(float(len(rows))))
        before = np.minimum(place.astype(np.intp), len(rows) - 2)
        return cls(before, place - before)

    def __getitem__(self, some: tuple[slice, list[int]]) -> Place:
        """Return some draws and years."""
        return Place(self.before[some], self.part[some])

    def read(self, values: Array) -> Array:
        """Return what stands there in an array of such rows, (rows, ...): shape (*shape of the place, ...)."""
        part = self.part.reshape(self.part.shape + (1,) * (values.ndim - 1))
        return values.take(self.before, axis=0) + part * np.diff(values, axis=0).take(self.before, axis=0)


@dataclass(frozen=True)
class Purchases:
    """Spending by product over draws and years, kept as what it is made of: amounts, and mixes of products.

    Products are only ever summed with weights, so that sum comes first and no array over draws, years and products is
    needed: `purchases @ weights` and `purchases / prices` are what they would be with such an array.

    Attributes:
        goods, services: spending on each [currency/yr], (draws, years).
        bends: goods by product per unit spent on all goods, at the shares where the mix bends, (bends, products).
        place: where between the bends each draw and year stands, (draws, years).
        services_mix: services by product per unit spent on services, (products,).
    """

    goods: Array
    services: Array
    bends: Array
    place: Place
    services_mix: Array

    def __matmul__(self, weights: Array) -> Array:
        """Return sums over products, (draws, years, ...); weights (products, ...)."""
        trailing = (1,) * (weights.ndim - 1)
        goods, services = (part.reshape(part.shape + trailing) for part in (self.goods, self.services))
        return goods * self.place.read(self.bends @ weights) + services * (self.services_mix @ weights)

    def __truediv__(self, prices: Array) -> Purchases:
        """Return the purchases with each product divided by a number, such as its price index."""
        return replace(self, bends=self.bends / prices, services_mix=self.services_mix / prices)

    @property
    def total(self) -> Array:
        """Spending on all products, (draws, years)."""
        return self @ np.ones(len(self.services_mix))


@dataclass(frozen=True)
class DomesticGoods:
    """Domestic goods per unit of all goods bought, by product.

    Attributes:
        bends: at the shares where the mix bends, (bends, products). place: between the bends, the shape of the share.
    """

    bends: Array
    place: Place

    @property
    def by_product(self) -> Array:
        """The goods themselves, shape (*place.shape, products)."""
        return self.place.read(self.bends)


def domestic_goods(mix: GoodsMix, domestic_share: Array) -> DomesticGoods:
    """Return domestic purchases by product, per unit of all goods bought.

    q[i] = w[i] * min(1, c * d[i]), with c such that sum(q) is the domestic share asked. Below rho = w . d this is
    q[i] = w[i] d[i] s / rho; above it, products that are wholly domestic stop at one and the others take the rest.
    Between two shares at which a product becomes wholly domestic all q are linear in the share.

    Args:
        mix: products bought.
        domestic_share: domestic share of goods inputs asked [1], any shape.

    Raises:
        ImpossibleError: more is asked than products with any domestic supply make up.
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
    bends = mix.weights * np.minimum(1, scales[:, None] * mix.own_shares)
    return DomesticGoods(bends, Place.of(domestic_share, bends.sum(axis=1)))
