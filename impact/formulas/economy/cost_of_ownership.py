"""What it costs to own and run something over its life, and what a tonne costs that it avoids.

Reference: any textbook of investment appraisal, such as Brealey, Myers and Allen, Principles of Corporate Finance
(annuity and present value).
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from impact.core.arrays import Array

NO_INTEREST = 1e-9  # [1/yr], below which rounding is more than the rate
LEAST_RETURN, MOST_RETURN, HALVINGS = -0.5, 1.0, 32


def compute_annuity(amount: Array, rate: Array, life: Array) -> Array:
    """Return the equal yearly amount that pays for an investment and its interest over its life.

    A = I r / (1 - (1 + r)^(-n)), and I / n where r is zero

    Args:
        amount: I, paid before the first year [money], (draws, 1).
        rate: r, real discount rate, above -1 [1/yr], (draws, 1).
        life: n [yr], (draws, 1).

    Returns:
        A [money/yr], (draws, 1).

    Reference: the annuity formula.

    Examples:
        >>> compute_annuity(np.array([[100.0]]), np.array([[0.0]]), np.array([[10.0]])).tolist()
        [[10.0]]
    """
    rate, life = np.broadcast_arrays(rate, life)
    interest = np.abs(rate) > NO_INTEREST
    worn = np.where(interest, 1 - (1 + rate) ** -life, 1.0)
    factor = np.where(interest, rate / worn, 1 / life)
    result: Array = amount * factor
    return result


def present_value(flows: Array, rate: Array, years: Array) -> Array:
    """Return the value of a series in its first year.

    PV = sum_y v[y] (1 + r)^(base - y), with base the first year

    Args:
        flows: v, by year [any unit], (draws, years) or (draws, 1).
        rate: r, real discount rate [1/yr], (draws, 1).
        years: calendar years, (years,).

    Returns:
        PV [unit of the flows], (draws, 1).

    Reference: the present value formula.

    Examples:
        >>> years = np.array([2025.0, 2026.0])
        >>> present_value(np.array([[0.0, 110.0]]), np.array([[0.1]]), years).round(6).tolist()
        [[100.0]]
    """
    result: Array = (flows * (1 + rate) ** (years[0] - years)).sum(axis=1, keepdims=True)
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

    Examples:
        >>> cost_per_tonne(np.array([[50.0], [50.0]]), np.array([[-10.0], [5.0]]))[0].tolist()
        [[5.0], [0.0]]
    """
    cost, change = np.broadcast_arrays(cost, change)
    undefined = change >= 0
    found = np.divide(cost, -change, out=np.zeros(cost.shape), where=~undefined)
    return found, undefined


def implied_return(earned: Array, amounts: Sequence[Array], lives: Sequence[Array]) -> Array:
    """Return the real rate at which what is earned just pays for what is built.

    sum_k I_k r / (1 - (1 + r)^(-n_k)) = PV(R) / PV(1), with PV the present value over the years of operation at r

    Found by halving the interval from -50 to 100 % a year.

    Args:
        earned: R, by year of operation, what is sold less what it costs to run [money/yr], (draws, years).
        amounts: I_k, of each item that is built [money], (draws, 1) each.
        lives: n_k, after which an item is renewed [yr], (draws, 1) each.

    Returns:
        r [1/yr], (draws, 1); an end of the interval where no rate in it pays.

    Convention: the internal rate of return of an equal yearly payment, with items renewed at the end of their lives.

    Examples:
        >>> earned = np.full((1, 3), 10.5)
        >>> implied_return(earned, [np.array([[100.0]])], [np.array([[20.0]])]).round(4).tolist()
        [[0.0841]]
    """
    low = np.full((len(np.broadcast_arrays(earned[:, :1], *amounts, *lives)[0]), 1), LEAST_RETURN)
    high = np.full_like(low, MOST_RETURN)
    for _ in range(HALVINGS):
        rate = (low + high) / 2
        paid = sum(
            (compute_annuity(amount, rate, life) for amount, life in zip(amounts, lives, strict=True)), np.zeros((1, 1))
        )
        value = ones = np.zeros_like(rate)
        for year in range(earned.shape[1] - 1, -1, -1):
            value, ones = value / (1 + rate) + earned[:, year : year + 1], ones / (1 + rate) + 1
        pays = value / ones > paid
        low, high = np.where(pays, rate, low), np.where(pays, high, rate)
    result: Array = (low + high) / 2
    return result
