"""Dots and ranges of several series side by side: one panel a series, one row a case, the same rows in each.

The value of a dot stands over it, and where the chart is too low for that, in a column at the right of the panel.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from impact.charts.drawing.axis import Reach, bare
from impact.charts.drawing.canvas import Canvas
from impact.charts.drawing.labels import EDGE, LabelArea, LabelSlot, TextMeasure
from impact.charts.drawing.panel import ChartPanel
from impact.charts.drawing.picture import ChartContext, Point, Series, ends
from impact.charts.drawing.rows import BESIDE, below_level_axis, for_rows, named_width, with_plot
from impact.charts.drawing.series import tone_of
from impact.charts.drawing.style import ChartStyle

if TYPE_CHECKING:
    from matplotlib.figure import Figure

BETWEEN = 12.0  # panels [pt]
ROW, ROW_OVER = 1.22, 2.4  # height of a row, in lines, with its value in a column, or over the dot
NAMES = 0.28  # of the width of a chart, for names of rows at most
BEHIND = BESIDE + 1.5  # from the panel to its column of values [pt]


def side_by_side(context: ChartContext, series: Sequence[Series], style: ChartStyle) -> Figure:
    """Draw each series as a panel; panels of one unit share their scale, and zero is in sight."""
    cases = {point.key: str(point.x) for each in series for point in each.points}
    places, names = list(cases), list(cases.values())
    measure = TextMeasure(style)
    left = named_width(measure, style, names, NAMES)
    width = (style.width - left - BETWEEN * (len(series) - 1)) / len(series)
    titles = [measure.broken(each.panel, width - EDGE, 5, "semibold") for each in series]
    head, bottom = measure.height(max(map(len, titles))) + BESIDE, below_level_axis(style)
    high = head + bottom + ROW_OVER * measure.line * len(names) > with_plot(style, head + bottom).height
    behind = max(_widest(context, measure, of_unit) + BEHIND for of_unit in _by_unit(series))
    aside = high and 2 * behind <= width  # an axis of less holds no two marks
    style = for_rows(measure, style, names, left, head + bottom, (ROW if aside else ROW_OVER) * measure.line)
    canvas = Canvas(style, context.words)
    top = style.height - head
    canvas.named_rows(names, LabelArea(left, bottom, style.width, top))
    zero = measure.width(context.words.digits(0)) / 2 + 1.0  # its label has room where the axis ends there
    for place, (each, title) in enumerate(zip(series, titles, strict=True)):
        start = left + place * (width + BETWEEN)
        together = next(of_unit for of_unit in _by_unit(series) if each in of_unit)
        column = _widest(context, measure, together) + BEHIND if aside else 0.0
        labels = () if aside else _labels(context, measure, together)
        reach = [*bare(ends([*together, *map(context.as_printed, together)])), (0.0, zero, zero), *labels]
        panel = canvas.level_axis(LabelArea(start, bottom, start + width - EDGE - column, top), reach, len(names))
        canvas.heading(title, start, colour=style.letters(style.theme.colour(tone_of(each.key, each.unit))))
        for point, mark in zip(each.points, context.as_printed(each).points, strict=True):
            mark = replace(mark, value=point.value)  # two results that differ keep places of their own
            _draw(context, canvas, panel, each, point, mark, -places.index(point.key), column)
    return canvas.figure


def _by_unit(series: Sequence[Series]) -> list[list[Series]]:
    found: dict[tuple[str, float], list[Series]] = {}
    for each in series:
        found.setdefault((each.unit, each.per), []).append(each)
    return list(found.values())


def _labels(context: ChartContext, measure: TextMeasure, series: Sequence[Series]) -> Iterator[Reach]:
    for each in series:
        for point, mark in zip(each.points, context.as_printed(each).points, strict=True):
            if point.value is not None:
                half = measure.width(context.label(each, point), "semibold") / 2 + 1.0
                yield mark.known / each.per, half, half


def _widest(context: ChartContext, measure: TextMeasure, series: Sequence[Series]) -> float:
    said = (context.label(each, point) for each in series for point in each.points if point.value is not None)
    return max((measure.width(each, "semibold") for each in said), default=0.0)


def _draw(
    context: ChartContext,
    canvas: Canvas,
    panel: ChartPanel,
    series: Series,
    point: Point,
    mark: Point,
    at: float,
    column: float,
) -> None:
    value, low, high = (None if end is None else end / series.per for end in (mark.value, mark.low, mark.high))
    if value is None and low is None:
        area = LabelArea(panel.area.left, panel.up.at(at - 0.5), panel.area.right, panel.up.at(at + 0.5))
        canvas.not_estimated(area, point.note or context.words.say("not-estimated"))
        return
    panel.dot(at, value, low, high, canvas.style.theme.colour(tone_of(series.key, series.unit)))
    x, y = panel.across.at(value or 0.0), panel.up.at(at)
    if column:
        places = [LabelSlot(panel.area.right + column, y, "left")]
    else:  # beside the line of zero where it would stand on that
        zero, side = panel.across.at(0.0), -1 if (value or 0.0) < 0 else 1
        canvas.letters.close(LabelArea(zero - 0.5, panel.area.bottom, zero + 0.5, panel.area.top))
        aside = LabelSlot(zero + side * 2.0, y + 4.0, "left" if side < 0 else "right", "above")
        places = [LabelSlot(x, y + 4.0, "centre", "above"), aside]
    label = context.label(series, point)
    if not canvas.letters.put(label, *places, weight="semibold", ground=True):
        canvas.letters.put(label, places[0], weight="semibold", ground=True, over=True)
