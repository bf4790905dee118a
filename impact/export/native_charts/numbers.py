"""Columns of the workbook out of the points of series."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import replace

from impact.charts.drawing.picture import Point, Series
from impact.core.vocabulary import TOTAL
from impact.export.native_charts.look import SHARE, points_of
from impact.export.native_charts.plan import Column, Layer, Plan, Values, digits_for, exact, with_ranges

TICKS = 5  # of an axis whose ends are set, about
WHOLE = "whole"
NEAR = 1e-6  # of the whole: what parts may miss of it by rounding


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


def parts_and_whole(series: Sequence[Series]) -> tuple[list[Series], Series | None]:
    """Return the parts, and the last series where it is what the others add up to."""
    *parts, last = series
    sums: dict[object, float] = {}
    for point in (point for each in parts for point in each.points):
        sums[point.x] = sums.get(point.x, 0.0) + (point.value or 0.0)
    known = [point for point in last.points if point.value is not None]
    adds = all(math.isclose(point.known, sums.get(point.x, 0.0), rel_tol=NEAR, abs_tol=NEAR) for point in known)
    if parts and (adds or last.key == TOTAL):
        return parts, last
    return list(series), None


def stacked(parts: Sequence[Series], whole: Series | None, names: Sequence[str]) -> dict[str, Column]:
    """Return the columns of the parts, by place, and of the whole, which follows from them where they add up to it."""
    found: dict[str, Column] = {}
    for place, part in enumerate(parts):
        found |= {f"s{place}": columns("s", part, points_of(part, names))["s"]}
    if whole is None:
        return found
    own = columns(WHOLE, whole, points_of(whole, names))
    value = own[WHOLE]
    rows = zip(*(column.values for column in found.values()), strict=True)
    sums = [math.fsum(number or 0.0 for number in row) for row in rows]
    adds = all(
        number is None or math.isclose(number, total, rel_tol=NEAR, abs_tol=NEAR)
        for number, total in zip(value.values, sums, strict=True)
    )
    formula = "=" + "+".join(f"{{s{place}}}" for place in range(len(parts)))
    own[WHOLE] = Column(value.name, value.values, formula if adds else "")
    return found | own
