"""Axes in points: from values to places on the chart, and the marks between."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, TypeAlias

from impact.charts.drawing.labels import LabelArea
from impact.charts.drawing.style import ChartStyle
from impact.language.messages import Language

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

# Value, room for labels before it and behind it [pt].
Reach: TypeAlias = tuple[float, float, float]

MOST_FOR_LABELS = 0.7  # part of an axis that labels may take
TURNS = 60
HARDLY = Decimal("0.03")  # of a step
STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
# Where these leave too few marks.
MORE_STEPS = (*STEPS[:1], Decimal("1.5"), *STEPS[1:3], Decimal(3), Decimal(4), STEPS[3], Decimal("7.5"), *STEPS[4:])
YEARS = (1, 2, 5, 10, 20, 25, 50, 100)
TICK_GAP = 7.0  # between labels of the axis [pt]
UNDER_AXIS = 5.0  # from the axis to the letters below it [pt]


@dataclass(frozen=True)
class AxisScale:
    """A straight axis: the value `low` stands at `start`, `high` at `end` [pt]."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)


def bare(values: Iterable[float]) -> list[Reach]:
    """Return values that carry no labels, as `scale` takes them."""
    return [(value, 0.0, 0.0) for value in values]


def scale(reach: Iterable[Reach], start: float, end: float, *, zero: bool = True) -> AxisScale:
    """Return the tightest axis that holds all values and the labels beside them.

    With L the length of the axis, a value v whose labels take a before it and b behind it needs
    low <= v - a (high - low) / L and high >= v + b (high - low) / L. Widening the axis until all hold settles as long
    as labels leave room for the values; labels that take more than most of the axis are taken for that much.

    Args:
        reach: value, room before it and room behind it [pt].
        start, end: of the axis [pt].
        zero: the axis has to hold zero too.
    """
    known = [*reach, *(bare([0.0]) if zero else [])]
    length = abs(end - start)
    widest = max(before for _, before, _ in known) + max(behind for _, _, behind in known)
    part = min(1.0, MOST_FOR_LABELS * length / widest) if widest else 1.0
    values = [value for value, _, _ in known]
    low, high = min(values), max(values)
    if low == high:
        low, high = (low, low + 1.0) if low == 0 else (low - abs(low) / 2, high + abs(high) / 2)
    for _ in range(TURNS):
        unit, before_it = part * (high - low) / length, (low, high)
        low = min([low, *(value - before * unit for value, before, _ in known)])
        high = max([high, *(value + behind * unit for value, _, behind in known)])
        if (low, high) == before_it:
            break
    return AxisScale(low, high, start, end)


def rounded(
    reach: Iterable[Reach],
    start: float,
    end: float,
    most: int,
    *,
    zero: bool = True,
    room: Callable[[Sequence[Decimal]], float] = lambda _: 0.0,
    sizes: Sequence[Decimal] = STEPS,
) -> tuple[AxisScale, list[Decimal]]:
    """Return an axis from round value to round value that holds all values, and the marks on it.

    Args:
        reach, start, end, zero: as `scale` takes them.
        most: marks that have room, two at least.
        room: returns how far the labels of the marks reach to both sides of them [pt].
        sizes: of steps, in powers of ten.
    """
    known = list(reach)
    tight = scale([(value, 0.0, 0.0) for value, _, _ in known], start, end, zero=zero)
    steps = round_steps(tight.low, tight.high, most, sizes)
    half = room(steps)
    return scale([*known, *((float(mark), half, half) for mark in (steps[0], steps[-1]))], start, end, zero=zero), steps


def round_steps(low: float, high: float, most: int, sizes: Sequence[Decimal] = STEPS) -> list[Decimal]:
    """Return round values equally far apart, from under the one limit to over the other: two at least, `most` at most.

    Their distance is one of some sizes times a power of ten. A limit that is hardly past a round value counts as that
    value.
    """
    first, last = Decimal(repr(float(low))), Decimal(repr(float(high)))
    rough = (last - first) / max(1, most)
    power = Decimal(1).scaleb(rough.adjusted())
    for step in (power * factor for factor in (*sizes, *(10 * factor for factor in sizes[1:]))):
        begin, end = math.floor(first / step + HARDLY), math.ceil(last / step - HARDLY)
        if end - begin + 1 <= max(3, most):
            return [step * count for count in range(begin, max(end, begin + 1) + 1)]
    raise AssertionError("a step of ten times the width leaves three marks at most")


def format_marks(words: Language, values: Sequence[Decimal]) -> list[str]:
    """Return the labels of an axis, with as many decimals as the finest of them needs."""
    places = max((max(0, -int(value.normalize().as_tuple().exponent)) for value in values), default=0)
    return [words.digits(value, places) for value in values]


def years_shown(years: Sequence[int], pitch: float, width: float, anchor: int) -> list[int]:
    """Return the years that are printed below an axis: as many as have room, the anchor among them.

    Args:
        years: of the axis.
        pitch: distance of two years [pt].
        width: of a printed year [pt].
        anchor: the year that matters most.
    """
    anchor = anchor if anchor in years else years[0]
    every = next((step for step in YEARS if step * pitch >= width + TICK_GAP), YEARS[-1])
    return [year for year in years if (year - anchor) % every == 0]


def frame(figure: Figure, style: ChartStyle, area: LabelArea, across: AxisScale, up: AxisScale) -> Axes:
    width, height = style.width, style.height
    axes = figure.add_axes(
        (
            area.left / width,
            area.bottom / height,
            (area.right - area.left) / width,
            (area.top - area.bottom) / height,
        )
    )
    axes.set_xlim(across.low, across.high)
    axes.set_ylim(up.low, up.high)
    axes.set_xticks([])
    axes.set_yticks([])
    for spine in axes.spines.values():
        spine.set_visible(False)
    return axes
