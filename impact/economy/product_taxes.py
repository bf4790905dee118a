"""Taxes on products, charged on each other and on themselves, and what sellers get of a price that holds them."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from impact.core.arrays import Array, any_by_draw
from impact.core.errors import ImpossibleError


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


def at_basic_prices(paid: Array, taxes: Array, margins: Array) -> Array:
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
        >>> at_basic_prices(np.array([[100.0]]), np.array([[0.12]]), np.array([[0.08]])).tolist()
        [[80.0]]
    """
    left = 1 - taxes - margins
    if (none := left < 0).any():
        raise ImpossibleError(
            "taxes and margins are more than the price that holds them. Lower the high ends of their ranges.",
            any_by_draw(none),
        )
    return paid * left
