"""Emissions of making what is built: quantities of materials times the emissions of a tonne.

Modules A1 to A3 of EN 15978 where the factor covers raw materials, transport and making; a factor of the works alone
covers A3. Transport to the site and work on it (A4, A5) are in neither.
"""

from impact.core.arrays import Array


def tonnes_sold(sales: Array, price: Array) -> Array:
    """Return the quantity of a material from what its makers sell.

    q = x / p

    Args:
        sales: x, of the makers of the material at basic prices [money], any shape.
        price: p, of a tonne over all that they make [money/t], broadcasts.

    Returns:
        q [t], shape of x.

    Convention: our own: one price for all that the sector makes, so a sector of many products gives no such quantity.

    Examples:
        >>> import numpy as np
        >>> tonnes_sold(np.array([[90.0]]), np.array([[0.5]])).tolist()
        [[180.0]]
    """
    return sales / price


def of_material(quantity: Array, factor: Array) -> Array:
    """Return the emissions of making a quantity of a material.

    E = q f

    Args:
        quantity: q [t], any shape.
        factor: f, emissions of a tonne made [t/t], broadcasts.

    Returns:
        E [t], shape of q.

    Reference: EN 15978:2011, equation of section 11.1, for one product.

    Examples:
        >>> import numpy as np
        >>> of_material(np.array([[100.0]]), np.array([[0.9]])).tolist()
        [[90.0]]
    """
    return quantity * factor
