"""Three public definitions of a local share, brought to one: the domestic share of goods inputs by value.

Certificates count foreign content in the cost of production, the press counts types of parts, and a model of purchases
needs the value of domestic goods in all goods bought.
"""

from __future__ import annotations

from impact.arrays import Array, any_by_draw
from impact.errors import ImpossibleError


def from_production_cost(local_share: Array, cost_in_price: Array, goods_in_price: Array) -> Array:
    """Return the domestic share of goods inputs where a share of production cost is stated.

    s = 1 - (1 - lambda) c / gamma: the foreign part of the cost of production is all in goods.

    Args:
        local_share: lambda, local part of the cost of production [1], (draws, years).
        cost_in_price: c, cost of production over the price of a car [1], broadcasts.
        goods_in_price: gamma, goods bought over the price of a car [1], broadcasts.

    Raises:
        ImpossibleError: the foreign part of the cost would be more than all goods bought, in some draw.
    """
    share: Array = 1 - (1 - local_share) * cost_in_price / goods_in_price
    if (less := share < 0).any():
        raise ImpossibleError(
            f"a local share of {local_share.min():.1%} of production cost leaves foreign goods above all goods bought. "
            "Raise the share, or lower localisation.cost_in_price.",
            any_by_draw(less),
        )
    return share


def from_number_of_parts(local_share: Array, value_of_local_part: Array) -> Array:
    """Return the domestic share of goods inputs where a share of the types of parts is stated.

    s = n v: n is the local part of all types [1], v the mean value of a local type over that of all types [1].

    Raises:
        ImpossibleError: the local parts would be worth more than all parts, in some draw.
    """
    share: Array = local_share * value_of_local_part
    if (more := share > 1).any():
        raise ImpossibleError(
            f"local parts would be worth {share.max():.1%} of all goods bought. Lower the share or "
            "localisation.value_of_local_part.",
            any_by_draw(more),
        )
    return share
