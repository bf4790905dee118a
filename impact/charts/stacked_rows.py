"""Rows of stacked bars with what each adds up to at its end, and a key of three parts at most."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from impact.charts.canvas import Canvas
from impact.charts.lettering import EDGE, Area, Measure, Place
from impact.charts.picture import ChartContext, Point, Series
from impact.charts.rows import BESIDE, below_level_axis, for_rows, key_height, named_width
from impact.charts.style import ChartStyle

if TYPE_CHECKING:
    from matplotlib.figure import Figure

THICK = 0.6  # of a bar, in rows
THICKEST = 26.0  # of a bar [pt]: few rows have no slabs
MOST_PARTS = 3
ROW = 1.5  # least height of a row, in lines


def at_most(series: Sequence[Series], most: int, between: str) -> list[Series]:
    """Return the largest parts in their order, and behind them all others as one that names them, `between` them."""
    if len(series) <= most:
        return list(series)
    largest = sorted(series, key=lambda each: -sum(abs(point.known) for point in each.points))[: most - 1]
    kept = [each for each in series if each in largest]
    others = [each for each in series if each not in largest]
    points = tuple(
        Point(together[0].x, sum(point.known for point in together), key=together[0].key)
        for together in zip(*(each.points for each in others), strict=True)
    )
    return [*kept, replace(others[0], key="others", name=between.join(each.name for each in others), points=points)]


def stacked_rows(
    context: ChartContext, style: ChartStyle, series: Sequence[Series], tone: str, colours: Sequence[str] = ()
) -> Figure:
    """Draw rows of stacked bars, in the order of their points.

    Args:
        context, style: of the chart. series: the parts, each with a point a row.
        tone: what they are about. colours: of the parts, in place of shades of its colour.
    """
    series = at_most(series, MOST_PARTS, context.words.say("list-between"))
    measure, names = Measure(style), [str(point.x) for point in series[0].points]
    left, bottom, several = named_width(measure, style, names), below_level_axis(style), len(series) > 1
    head = key_height(measure, [each.name for each in series], style.width) if several else 2.0
    style = for_rows(measure, style, names, left, head + bottom, ROW * measure.line)
    canvas = Canvas(style, context.words)
    fills = [style.fill("modelled", colour) for colour in colours or style.shades(tone, len(series))]
    if several:
        canvas.key([(each.name, fill) for each, fill in zip(series, fills, strict=True)])
    wholes = [sum(each.points[place].known for each in series) for place in range(len(names))]
    first = series[0]
    labels = context.labels(Series("", "", first.unit, (), first.per), [Point("", whole) for whole in wholes])
    area = Area(left, bottom, style.width - EDGE, style.height - head)
    canvas.named_rows(names, area)
    room = measure.widest(labels, "semibold") + 2 * BESIDE
    panel = canvas.level_axis(area, [(whole / first.per, 0.0, room) for whole in wholes], len(names))
    thick = min(THICK, THICKEST / (panel.up.at(1.0) - panel.up.at(0.0)))
    starts = [0.0] * len(names)
    for each, fill in zip(series, fills, strict=True):
        values = [point.known / each.per for point in each.points]
        panel.axes.barh([-place for place in range(len(names))], values, thick, left=starts, **fill)
        starts = [start + value for start, value in zip(starts, values, strict=True)]
    for place, (end, label) in enumerate(zip(starts, labels, strict=True)):
        at = Place(panel.across.at(end) + BESIDE, panel.up.at(float(-place)), "right")
        canvas.letters.put(label, at, weight="semibold", ground=True)
    return canvas.figure
