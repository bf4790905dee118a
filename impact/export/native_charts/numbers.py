"""Columns of the workbook out of the points of series."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace

from impact.charts.picture import Point, Series
from impact.export.native_charts.look import SHARE
from impact.export.native_charts.plan import Column, Layer, Plan, Values, digits_for, exact, with_ranges

TICKS = 5  # of an axis whose ends are set, about


def values(points: Sequence[Point | None], per: float) -> Values:
    """Return values in units of the axis."""
    return tuple(None if point is None else exact(point.value, per) for point in points)


def ranged(points: Sequence[Point | None]) -> bool:
    """Return whether any value has a range."""
    return any(point is not None and point.low is not None and point.high is not None for point in points)


def columns(key: str, series: Series, points: Sequence[Point | None], *, name: str = "") -> dict[str, Column]:
    """Return the column of a series and, where any of its values has a range, those of its ends."""
    called, per = name or series.name, series.per
    own = values(points, per)
    found = {key: Column(called, own)}
    if ranged(points):
        low, high = (
            tuple(None if point is None else exact(getattr(point, end), per) for point in points)
            for end in ("low", "high")
        )
        found |= with_ranges(key, called, own, low, high)
    return found


def whiskers(key: str, of: dict[str, Column]) -> tuple[str, str] | None:
    """Return the columns that the whiskers of a series are drawn from; None for a series without ranges."""
    return (f"{key}_minus", f"{key}_plus") if f"{key}_minus" in of else None


def digits(series: Sequence[Series]) -> str:
    """Return how the numbers of an axis are written."""
    reach = [end / each.per for each in series for end in each.reach]
    return digits_for(reach, share=all(each.unit == SHARE for each in series))


def even_reach(numbers: Iterable[float | None]) -> tuple[float, float]:
    """Return the ends of an axis that several charts share: round numbers around all values, zero among them."""
    known = [0.0, *(number for number in numbers if number is not None)]
    low, high = min(known), max(known)
    high = high if high > low else 1.0  # an axis has a length where all values are zero
    step = round_step((high - low) / TICKS)
    return math.floor(low / step) * step, math.ceil(high / step) * step


def level_reach(series: Sequence[Series]) -> tuple[float, float] | None:
    """Return the ends of an axis along lying bars with ranges, for Office sees to bars alone; None without ranges."""
    if not any(ranged(each.points) for each in series):
        return None
    return even_reach(end / each.per for each in series for end in each.reach)


def held(key: str, of: dict[str, Column], colour: str) -> list[Layer]:
    """Return lines without a stroke at the ends of ranges, so that Office gives its axis room for the whiskers too."""
    ends = (f"{key}_low", f"{key}_high")
    return [Layer(end, "line", colour, "none", legend=False, dots=True) for end in ends if end in of]


def round_step(length: float) -> float:
    """Return the next round number: 1, 2 or 5 times a power of ten."""
    power = 10.0 ** math.floor(math.log10(length))
    return next(times * power for times in (1, 2, 5, 10) if length <= times * power * (1 + 1e-9))


def of_panels(plans: Sequence[Plan]) -> list[Plan]:
    """Return charts of one unit on one scale, so that the eye compares them rightly."""
    if len(plans) < 2:
        return list(plans)
    shown = [column for plan in plans for column in plan.columns.values() if not column.apart]
    shared = even_reach(number for column in shown for number in column.values)
    return [replace(plan, reach=shared) for plan in plans]
