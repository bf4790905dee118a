"""Ranges of one year beside each other, behind the lines that they belong to."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from impact.charts.lettering import Area
from impact.charts.panel import Panel
from impact.charts.picture import Point

BAND, APART = 5.0, 3.0  # width of a bar, and from one to the next [pt]
PALE = 0.42  # strength of its colour


class RangeBar(NamedTuple):
    """A range to be drawn.

    Attributes:
        point: value and ends, in the unit of its series. side: bars to the right of the year. colour: of its line.
        per: what the axis divides values by.
    """

    point: Point
    side: float
    colour: str
    per: float = 1.0


def range_bars(panel: Panel, year: float, bars: Iterable[RangeBar]) -> list[Area]:
    """Draw ranges, each with its value marked on it: lines of one colour are told apart by where the mark lies.

    Returns:
        The areas that they take, for letters to stay off.
    """
    from impact.look.colour import tint

    per_point = abs(panel.across.high - panel.across.low) / abs(panel.across.end - panel.across.start)
    areas = []
    for point, side, colour, per in bars:
        if point.low is None or point.high is None:
            continue
        middle, width = year + side * (BAND + APART) * per_point, BAND * per_point
        span = (point.high - point.low) / per
        panel.axes.bar(middle, span, width, bottom=point.low / per, color=tint(colour, PALE), linewidth=0, zorder=2)
        panel.axes.plot([middle], [point.known / per], "o", color=colour, markersize=4.2, zorder=5)
        x, (low, high) = panel.across.at(middle), sorted(panel.up.at(end / per) for end in (point.low, point.high))
        areas.append(Area(x - BAND / 2, low, x + BAND / 2, high))
    return areas
