"""A plant's own cost column and what of it is bought at home.

The plant never inherits the column of its sector in the national table: turnover splits into value added, domestic
services, net taxes on products and goods, and a localisation path says what part of the goods is domestic.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from impact.arrays import Array
from impact.errors import ImpactError


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
        ImpactError: the shares given leave nothing or less for goods in some draw.
    """
    goods = 1 - value_added - services - product_taxes
    if (goods <= 0).any():
        raise ImpactError(
            "The plant's cost column: value added, services and product taxes take up all of the turnover or more "
            f"(goods would be {goods.min():.0%}). Lower one of the three."
        )
    return CostColumn(*np.broadcast_arrays(value_added, services, product_taxes, goods))


def check_column(column: CostColumn, sector: str, sector_value_added: float) -> None:
    """Check, in every draw, that the column sums to one and holds no more value added than the plant's whole sector.

    Args:
        column: the plant's. sector: name of its sector in the national table.
        sector_value_added: value added over output of that sector [1].

    Raises:
        ImpactError: one of the two does not hold.
    """
    total = column.value_added + column.services + column.product_taxes + column.goods
    if (np.abs(total - 1) > 1e-9).any():
        raise ImpactError(f"The plant's cost column sums to {total.min():g} to {total.max():g}, not to one.")
    most = float(column.value_added.max())
    if most > sector_value_added:
        raise ImpactError(
            f"The plant's value added reaches {most:.1%} of turnover, but its sector {sector} as a whole, which makes "
            f"parts too, holds {sector_value_added:.1%} in the national table. Lower column.value_added."
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


def domestic_goods(mix: GoodsMix, domestic_share: Array) -> Array:
    """Return domestic purchases by product, per unit of all goods bought.

    q[i] = w[i] * min(1, c * d[i]), with c such that sum(q) is the domestic share asked. Below rho = w . d this is
    q[i] = w[i] d[i] s / rho; above it, products that are wholly domestic stop at one and the others take the rest.

    Args:
        mix: products bought.
        domestic_share: domestic share of goods inputs asked [1], any shape.

    Returns:
        Shape (*domestic_share.shape, products).

    Raises:
        ImpactError: more is asked than products with any domestic supply make up.
    """
    supplied = mix.own_shares > 0
    most = float(mix.weights[supplied].sum())
    if (domestic_share > most + 1e-9).any():
        raise ImpactError(
            f"A domestic share of goods of {domestic_share.max():.0%} is asked, but products with any domestic "
            f"supply make up {most:.0%} of the plant's goods. Lower the share."
        )
    # The share reached is piecewise linear in c and bends where a product becomes wholly domestic: invert it there.
    bends = np.unique(np.append(0.0, 1 / mix.own_shares[supplied]))
    reached = np.minimum(1, bends[:, None] * mix.own_shares) @ mix.weights
    scale = np.interp(domestic_share, reached, bends)
    return mix.weights * np.minimum(1, scale[..., None] * mix.own_shares)
