"""Rows of plain bars from zero, each with its range and its value: what several charts are drawn as."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from impact.charts.canvas import Canvas
from impact.charts.lettering import EDGE, Area, Measure, Place
from impact.charts.picture import ChartContext, Point, Series
from impact.charts.rows import BESIDE, below_level_axis, for_rows, named_width
from impact.charts.scale import Reach
from impact.charts.style import ChartStyle

if TYPE_CHECKING:
    from matplotlib.figure import Figure

THICK = 0.5  # of a bar, in rows
THICKEST = 26.0  # of a bar [pt]: few rows have no slabs
UNDER = 0.16  # from the edge of a bar to the line of its range, in rows
LEAST = 1.9  # height of a row, in lines


def plain_bars(
    context: ChartContext, series: Series, style: ChartStyle, fills: Sequence[dict[str, Any]], strong: Sequence[bool]
) -> Figure:
    """Return the figure: one row a point, with its range under the bar, so that no line crosses a fill or a label.

    Args:
        context: of the chart. series: whose points are rows. style: its look.
        fills: of each bar. strong: whether the name of each row stands out, as that of an answer.
    """
    measure, names = Measure(style), [str(point.x) for point in series.points]
    left, bottom = named_width(measure, style, names), below_level_axis(style)
    style = for_rows(measure, style, names, left, bottom, LEAST * measure.line)
    canvas = Canvas(style, context.words)
    area = Area(left, bottom, style.width - EDGE, style.height)
    canvas.named_rows(names, area)
    labels = context.labels(series, series.points)
    reach: list[Reach] = [(0.0, BESIDE, BESIDE)]
    for point, label in zip(series.points, labels, strict=True):
        room = measure.width(label, "semibold") + 2 * BESIDE
        low, high = (end / series.per for end in (min(point.reach), max(point.reach)))
        reach += [(low, room if point.known < 0 else 2.0, 0.0), (high, 0.0, 2.0 if point.known < 0 else room)]
    panel = canvas.level_axis(area, reach, len(names))
    thick = min(THICK, THICKEST / (panel.up.at(1.0) - panel.up.at(0.0)))
    under = UNDER * thick / THICK
    spans = []
    for place, (point, label, fill) in enumerate(zip(series.points, labels, fills, strict=True)):
        value = point.known / series.per
        panel.axes.barh([-place], [value], thick, **fill)
        if point.low is not None and point.high is not None:
            spans.append((-place - thick / 2 - under, point.low / series.per, point.high / series.per))
        _label(canvas, panel.across.at(value), panel.up.at(-place), label, point, strong=strong[place])
    panel.whiskers(spans, upright=False)
    return canvas.figure


def _label(canvas: Canvas, end: float, level: float, label: str, point: Point, *, strong: bool) -> None:
    """Write a value behind the end of its bar."""
    below = point.known < 0
    at = Place(end - BESIDE if below else end + BESIDE, level, "left" if below else "right")
    canvas.letters.put(label, at, weight="semibold" if strong else "regular", ground=True)
