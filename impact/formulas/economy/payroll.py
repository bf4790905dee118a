"""People at a project by year, and what they are paid."""

import numpy as np

from impact.core.arrays import Array, any_by_draw
from impact.core.errors import ImpossibleError
from impact.core.vocabulary import MONTHS


def has_started_operation(output: Array) -> Array:
    """Return whether work has begun: from the first year with output on, however little is made later.

    w[y] = 1 if Q[z] > 0 for any z <= y, else 0

    Args:
        output: Q, by calendar year [unit/yr], (draws, years).

    Returns:
        w [1], (draws, years).

    Convention: our own. A project that starts later has nobody at work before; one that pauses keeps its people.

    Examples:
        >>> has_started_operation(np.array([[0.0, 5.0, 0.0]])).tolist()
        [[0.0, 1.0, 1.0]]
    """
    return np.maximum.accumulate(output > 0, axis=1).astype(float)


def staff_of_output(base: Array, per_extra: Array, output: Array) -> Array:
    """Return staff by year: that of the first year of work, and more where output is above that of this year.

    N[y] = w[y] (N0 + n max(Q[y] - Q[first], 0))

    Args:
        base: N0, staff of the first year of work [persons], (draws, 1).
        per_extra: n, people for a further unit of output [persons/(unit/yr)], (draws, 1).
        output: Q [unit/yr], (draws, years); w is `has_started_operation`, and 0 before the first year with output.

    Returns:
        N [persons], (draws, years).

    Convention: our own, because a total stated for full output would otherwise be spread over any output.

    Examples:
        >>> staff_of_output(np.array([[1000.0]]), np.array([[0.01]]), np.array([[20_000.0, 50_000.0]])).tolist()
        [[1000.0, 1300.0]]
        >>> staff_of_output(np.array([[1000.0]]), np.array([[0.01]]), np.array([[0.0, 20_000.0]])).tolist()
        [[0.0, 1000.0]]
    """
    at_work = has_started_operation(output)
    first = np.take_along_axis(output, np.argmax(at_work, axis=1)[:, None], axis=1)
    return np.asarray(at_work * (base + per_extra * np.maximum(output - first, 0)))


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

    Examples:
        >>> yearly_wages(np.array([[10.0]]), np.array([[5.0]])).tolist()
        [[600.0]]
    """
    return persons * wage * MONTHS


def check_staff(staff: Array, foreign: Array) -> None:
    """Check that no more people come from abroad than are employed.

    foreign <= staff, in every draw and year.

    Args:
        staff: all people employed [persons], (draws, years).
        foreign: those from abroad [persons], broadcasts.

    Raises:
        ImpossibleError: more come from abroad in some draw.
    """
    if (more := foreign > staff).any():
        raise ImpossibleError(
            f"more people from abroad ({foreign.max():,.0f}) than staff in all ({staff.min():,.0f}). Lower their "
            "number, or raise the low end of the staff.",
            any_by_draw(more),
        )
