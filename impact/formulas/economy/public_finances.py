"""Taxes, and charges that are waived."""

from datetime import date

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import Array, any_by_draw
from impact.core.errors import ImpossibleError
from impact.core.vocabulary import MONTHS


def find_months_in_force(until: date, years: Array) -> Array:
    """Return in which months an incentive is in force.

    in_force[m, y] = 1 where 12 y + m < 12 Y + M, else 0; year Y and month M are those of the end, months count from 0

    Whole months: one that ends on 1 January 2030 is in force in all of 2029 and in none of 2030.

    Args:
        until: date on which it ends.
        years: calendar years, (years,).

    Returns:
        (12, years), one or zero [1].

    Convention: whole months, because the dates of laws are the first days of months.

    Examples:
        >>> find_months_in_force(date(2030, 4, 1), np.array([2029, 2030, 2031])).sum(axis=0).tolist()
        [12.0, 3.0, 0.0]
    """
    months = years * MONTHS + np.arange(MONTHS)[:, None]
    return (months < until.year * MONTHS + until.month - 1).astype(float)


def labour_taxes(wages: Array, income_tax: Array, social_tax: Array) -> tuple[Array, Array]:
    """Return income tax, withheld from gross wages, and social tax, paid by the employer on top of them.

    income tax = W t_i and social tax = W t_s

    Args:
        wages: W, gross wages [currency/yr], any shape.
        income_tax: t_i, rate on gross wages [1], broadcasts.
        social_tax: t_s, rate on gross wages [1], broadcasts.

    Returns:
        Both taxes [currency/yr].

    Convention: flat rates; for a progressive scale give its mean rate.

    Examples:
        >>> import numpy as np
        >>> [tax.item() for tax in labour_taxes(np.array([1000.0]), np.array([0.12]), np.array([0.25]))]
        [120.0, 250.0]
    """
    return wages * income_tax, wages * social_tax


def cost_per_job(cost: Array, jobs: Array) -> tuple[Array, NDArray[np.bool_]]:
    """Return public cost over net jobs, and where that is not defined: where no net jobs are gained.

    q = C / J where J > 0

    Args:
        cost: C [currency], any shape.
        jobs: J, net jobs [persons], broadcasts.

    Returns:
        q [currency/person], zero where not defined; and a mask of where it is not defined.

    Convention: no ratio is given where net jobs are zero or negative, because its sign would mislead.

    Examples:
        >>> ratio, undefined = cost_per_job(np.array([100.0, 100.0]), np.array([4.0, -4.0]))
        >>> ratio.tolist(), undefined.tolist()
        ([25.0, 0.0], [False, True])
    """
    cost, jobs = np.broadcast_arrays(cost, jobs)
    undefined = jobs <= 0
    return np.divide(cost, jobs, out=np.zeros_like(cost), where=~undefined), undefined


def demand_response(price: Array, charged: Array, charged_before: Array, elasticity: Array) -> Array:
    """Return the factor on units sold when another charge comes on top of the price.

    f = ((p + t) / (p + t0))^e: constant elasticity in the price that buyers pay.

    Args:
        price: p, without the charge [currency/unit].
        charged: t, the charge in force [currency/unit].
        charged_before: t0, the charge under which sales were stated [currency/unit].
        elasticity: e, own-price elasticity, not above zero [1].
            All broadcast to (draws, years).

    Returns:
        f, (draws, years) [1].

    Convention: the constant-elasticity demand function of elementary economics.

    Examples:
        >>> import numpy as np
        >>> demand_response(np.array([90.0]), np.array([110.0]), np.array([10.0]), np.array([-1.0])).item()
        0.5
    """
    return ((price + charged) / (price + charged_before)) ** elasticity


def basic_price_ratio(without_vat: float | Array, excise: Array, margin: Array) -> Array:
    """Return what the maker of a good gets of its retail price: basic price over retail price.

    r = 1 / (1 + v) - x - m, with rate of value added tax v, excise x and retail margin m.

    Args:
        without_vat: 1 / (1 + v), the price without value added tax over that with it [1].
        excise: x, excise taxes in the retail price [1], (draws, 1).
        margin: m, retail margin in the retail price [1], (draws, 1).

    Returns:
        r, (draws, 1) [1].

    Raises:
        ImpossibleError: taxes and margin take up the whole price in some draw.

    Reference: System of National Accounts 2008, chapter 6 (basic, producers' and purchasers' prices).

    Examples:
        >>> import numpy as np
        >>> basic_price_ratio(0.75, np.array([[0.125]]), np.array([[0.125]])).item()
        0.5
    """
    left = without_vat - excise - margin
    if (none := left <= 0).any():
        raise ImpossibleError(
            f"taxes and margin take up all of the price or more (the maker would get {left.min():.1%} of it). Lower "
            "one of the two.",
            any_by_draw(none),
        )
    return left
