"""From what buyers pay to what sellers get: a national table counts in basic prices."""

from __future__ import annotations

from impact.arrays import Array, any_by_draw
from impact.errors import ImpossibleError


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

    Example:
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
