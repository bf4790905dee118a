"""Three public definitions of a local share, brought to one: the domestic share of goods inputs by value.

Certificates count the foreign part of production cost, the press counts types of parts, and a model of purchases
needs the value of domestic goods in all goods bought.
"""

from impact.core.arrays import Array, any_by_draw
from impact.core.errors import ImpossibleError


def from_production_cost(local_share: Array, cost_in_price: Array, goods_in_price: Array) -> Array:
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
        >>> from_production_cost(np.array([[0.5]]), np.array([0.8]), np.array([0.8])).item()
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


def from_number_of_parts(local_share: Array, value_of_local_part: Array) -> Array:
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
        >>> from_number_of_parts(np.array([[0.5]]), np.array([[0.5]])).item()
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
