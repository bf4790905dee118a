"""Axes in points: from values to places on the chart, and the marks between."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING

from impact.charts.lettering import Area
from impact.charts.style import ChartStyle
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

STEPS = (Decimal(1), Decimal(2), Decimal("2.5"), Decimal(5), Decimal(10))
YEARS = (1, 2, 5, 10, 20, 25, 50, 100)
TICK_GAP = 7.0  # between labels of the axis [pt]
UNDER_AXIS = 5.0  # from the axis to the letters below it [pt]


@dataclass(frozen=True)
class Scale:
    """A straight axis: the value `low` stands at `start`, `high` at `end` [pt]."""

    low: float
    high: float
    start: float
    end: float

    def at(self, value: float) -> float:
        """Return where a value stands [pt]."""
        return self.start + (value - self.low) / (self.high - self.low) * (self.end - self.start)


def scale(
    values: Iterable[float], start: float, end: float, before: float = 0.0, behind: float = 0.0, *, zero: bool = True
) -> Scale:
    """Return an axis that holds all values.

    Args:
        values: what is drawn. start, end: of the axis [pt].
        before, behind: room for labels beyond the smallest and the largest value; none where that is zero [pt].
        zero: the axis has to hold zero too.
    """
    ends = [*([0.0] if zero else []), *values]
    low, high = min(ends), max(ends)
    if low == high:
        low, high = (0.0, 1.0) if not low else (low - abs(low) / 2, high + abs(high) / 2)
    length = abs(end - start)
    room = [before if low != 0 else 0.0, behind if high != 0 else 0.0]
    unit = (high - low) / max(length - sum(room), length * 0.2)
    return Scale(low - room[0] * unit, high + room[1] * unit, start, end)


def marks(low: float, high: float, most: int) -> list[Decimal]:
    """Return round values between two limits, `most` at most but two at least, and equally far apart."""
    rough = Decimal(repr(float(high - low))) / max(1, most - 1)
    power = Decimal(1).scaleb(rough.adjusted())
    for step in (power * factor for factor in (*STEPS, *(10 * factor for factor in STEPS[1:]))):
        first, last = math.ceil(Decimal(repr(float(low))) / step), math.floor(Decimal(repr(float(high))) / step)
        if last - first + 1 <= max(2, most):
            return [step * count for count in range(first, last + 1)]
    raise AssertionError("a step of ten times the width leaves two marks at most")


def said_marks(words: Words, values: Sequence[Decimal]) -> list[str]:
    """Return the labels of an axis, with as many decimals as the finest of them needs."""
    places = max((max(0, -int(value.normalize().as_tuple().exponent)) for value in values), default=0)
    return [words.digits(value, places) for value in values]


def years_shown(years: Sequence[int], pitch: float, width: float, anchor: int) -> list[int]:
    """Return the years that are printed below an axis: as many as have room, the anchor among them.

    Args:
        years: of the axis. pitch: distance of two years [pt]. width: of a printed year [pt].
        anchor: the year that matters most.
    """
    anchor = anchor if anchor in years else years[0]
    every = next((step for step in YEARS if step * pitch >= width + TICK_GAP), YEARS[-1])
    return [year for year in years if (year - anchor) % every == 0]


def frame(figure: Figure, style: ChartStyle, area: Area, across: Scale, up: Scale) -> Axes:
    """Return bare axes in a part of the chart, with these scales and no labels."""
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
