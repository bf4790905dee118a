"""Taxes and what is not collected."""

from __future__ import annotations

from datetime import date

import numpy as np
from numpy.typing import NDArray

from impact.arrays import Array

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
