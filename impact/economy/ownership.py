"""What it costs to own and run something over its life, and what a tonne costs that it avoids.

Reference: any textbook of investment appraisal, such as Brealey, Myers and Allen, Principles of Corporate Finance
(annuity and present value).
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from impact.arrays import Array


def annuity(amount: Array, rate: Array, life: Array) -> Array:
    """Return the equal yearly amount that pays for an investment and its interest over its life.

    A = I r / (1 - (1 + r)^(-n)), and I / n where r is zero

    Args:
        amount: I, paid before the first year [money], (draws, 1).
        rate: r, real discount rate [1/yr], (draws, 1).
        life: n [yr], (draws, 1).

    Returns:
        A [money/yr], (draws, 1).

    Reference: the annuity formula.

    Example:
        >>> annuity(np.array([[100.0]]), np.array([[0.0]]), np.array([[10.0]])).tolist()
        [[10.0]]
    """
    rate, life = np.broadcast_arrays(rate, life)
    worn = np.where(rate > 0, 1 - (1 + rate) ** -life, 1.0)
    factor = np.where(rate > 0, rate / worn, 1 / life)
    result: Array = amount * factor
    return result


def present_value(flows: Array, rate: Array, years: Array, base: int) -> Array:
    """Return the value of a series in one year.

    PV = sum_y v[y] (1 + r)^(base - y)

    Args:
        flows: v, by year [any unit], (draws, years).
        rate: r, real discount rate [1/yr], (draws, 1).
        years: calendar years, (years,).
        base: calendar year in which it is valued.

    Returns:
        PV [unit of the flows], (draws, 1).

    Reference: the present value formula.

    Example:
        >>> years = np.array([2025.0, 2026.0])
        >>> present_value(np.array([[0.0, 110.0]]), np.array([[0.1]]), years, 2025).round(6).tolist()
        [[100.0]]
    """
    result: Array = (flows * (1 + rate) ** (base - years)).sum(axis=1, keepdims=True)
    return result


def cost_per_tonne(cost: Array, change: Array) -> tuple[Array, NDArray[np.bool_]]:
    """Return the cost of a tonne avoided, and where there is none.

    c = C / (-E), undefined where E is not below zero

    Args:
        cost: C, present value of costs with the project less those without it [money], (draws, 1).
        change: E, present value of the change in emissions [t], (draws, 1).

    Returns:
        c [money/t], (draws, 1), zero where it is undefined, and where that is so.

    Convention: a difference over a difference, both discounted at one rate; where nothing is avoided no cost of a tonne
    exists.

    Example:
        >>> cost_per_tonne(np.array([[50.0], [50.0]]), np.array([[-10.0], [5.0]]))[0].tolist()
        [[5.0], [0.0]]
    """
    cost, change = np.broadcast_arrays(cost, change)
    undefined = change >= 0
    found = np.divide(cost, -change, out=np.zeros(cost.shape), where=~undefined)
    return found, undefined
