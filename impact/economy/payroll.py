"""People at a project by year, and what they are paid."""

from __future__ import annotations

import numpy as np

from impact.arrays import Array
from impact.vocabulary import MONTHS


def staff_of_output(base: Array, per_extra: Array, output: Array) -> Array:
    """Return staff by year: that of the first year, and more where output is above that of the first year.

    N[y] = N0 + n max(Q[y] - Q[0], 0)

    Args:
        base: N0, staff of the first year [persons], (draws, 1).
        per_extra: n, people for a further unit of output [persons/(unit/yr)], (draws, 1).
        output: Q [unit/yr], (draws, years).

    Returns:
        N [persons], (draws, years).

    Convention: our own, because a total stated for full output would otherwise be spread over any output.

    Example:
        >>> staff_of_output(np.array([[1000.0]]), np.array([[0.01]]), np.array([[20_000.0, 50_000.0]])).tolist()
        [[1000.0, 1300.0]]
    """
    return base + per_extra * np.maximum(output - output[:, :1], 0)


def wage_by_year(first: Array, growth: Array, years: Array, price_year: int) -> Array:
    """Return a wage that grows above prices at a yearly rate.

    w[y] = w0 (1 + g)^(y - price year)

    Args:
        first: w0, wage of the price year [money/month], (draws, 1) or (draws, years).
        growth: g [1/yr], (draws, 1).
        years: calendar years, (years,).
        price_year: of w0 and of all money.

    Returns:
        w [money/month] at prices of the price year, (draws, years).

    Convention: our own, one constant real rate.
    """
    return first * (1 + growth) ** (years - price_year)


def yearly_wages(persons: Array, wage: Array) -> Array:
    """Return the wages of a year.

    W = 12 N w, with persons N and monthly wage w

    Args:
        persons: N [persons], (draws, years).
        wage: w [money/month], broadcasts.

    Returns:
        W [money/yr], (draws, years).

    Convention: an accounting identity, everybody being employed for the whole year.

    Example:
        >>> yearly_wages(np.array([[10.0]]), np.array([[5.0]])).tolist()
        [[600.0]]
    """
    return persons * wage * MONTHS
