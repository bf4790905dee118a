"""Taxes and what is not collected."""

from __future__ import annotations

from datetime import date

import numpy as np
from numpy.typing import NDArray

from impact.arrays import Array, any_by_draw
from impact.errors import ImpossibleError

MONTHS = 12


def in_force(until: date, years: Array) -> Array:
    """Return whether an incentive holds in each month, (12, years), one or zero.

    Whole months: one that ends on 1 January 2030 is in force in all of 2029 and in none of 2030.
    """
    months = years * MONTHS + np.arange(MONTHS)[:, None]
    return (months < until.year * MONTHS + until.month - 1).astype(float)


def labour_taxes(wages: Array, income_tax: Array, social_tax: Array) -> tuple[Array, Array]:
    """Return income tax, withheld from gross wages, and social tax, paid by the employer on top of them.

    Args:
        wages: gross wages [currency/yr], any shape. income_tax, social_tax: rates on them [1], broadcast.
    """
    return wages * income_tax, wages * social_tax


def cost_per_job(cost: Array, jobs: Array) -> tuple[Array, NDArray[np.bool_]]:
    """Return public cost over net jobs, and where it is not defined: where no net jobs are gained.

    Args:
        cost, jobs: any shape.

    Returns:
        Cost over jobs, zero where not defined; and where that is.
    """
    cost, jobs = np.broadcast_arrays(cost, jobs)
    undefined = jobs <= 0
    return np.divide(cost, jobs, out=np.zeros_like(cost), where=~undefined), undefined


def demand_response(price: Array, charged: Array, charged_before: Array, elasticity: Array) -> Array:
    """Return the factor on the cars sold when another charge comes on top of the price.

    f = ((p + t) / (p + t0))^e: constant elasticity in the price that buyers pay.

    Args:
        price: p, without the charge [currency/unit]. charged, charged_before: t and t0, the charge that holds and the
            one under which sales were stated [currency/unit]. elasticity: e, own-price elasticity, not above zero [1].
            All broadcast to (draws, years).
    """
    return ((price + charged) / (price + charged_before)) ** elasticity


def rest_of_price(without_vat: float, excise: Array, margin: Array) -> Array:
    """Return what is left of a retail price to the maker of a good: the basic price over the retail price.

    r = 1 / (1 + v) - excise - margin

    Args:
        without_vat: 1 / (1 + v), the price without value added tax over that with it [1].
        excise, margin: excise taxes and retail margin in the retail price [1], (draws, 1).

    Raises:
        ImpossibleError: taxes and margin take up the whole price in some draw.
    """
    left = without_vat - excise - margin
    if (none := left <= 0).any():
        raise ImpossibleError(
            f"taxes and margin take up all of the price or more (the maker would get {left.min():.1%} of it). Lower "
            "one of the two.",
            any_by_draw(none),
        )
    return left
