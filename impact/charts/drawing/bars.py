"""Rows of plain bars from zero, each with its range and its value: what several charts are drawn as.

Measures of the same rows stand side by side, a panel each, since bars of two units share no scale.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any

from impact.charts.drawing.axis import Reach, bare
from impact.charts.drawing.canvas import Canvas
from impact.charts.drawing.labels import EDGE, LabelArea, LabelSlot, TextMeasure
from impact.charts.drawing.panel import ChartPanel
from impact.charts.drawing.picture import Caption, ChartContext, Picture, Point, Series, ends
from impact.charts.drawing.rows import BESIDE, below_level_axis, for_rows, named_width
from impact.charts.drawing.style import ChartStyle
from impact.core.vocabulary import Tone

if TYPE_CHECKING:
    from matplotlib.figure import Figure

THICK = 0.5  # of a bar, in rows
THICKEST = 26.0  # of a bar [pt]: few rows have no slabs
UNDER = 0.16  # from the edge of a bar to the line of its range, in rows
LEAST = 1.9  # height of a row, in lines
BETWEEN = 14.0  # panels [pt]


def bar_picture(
    context: ChartContext,
    series: Series,
    topics: tuple[str, ...],
    caption: Callable[[ChartContext, Series], Caption],
    fill: Callable[[ChartStyle, Point], dict[str, Any]],
    strong: Callable[[Point], bool] = lambda point: True,
) -> Picture:
    """Return the chart of one series as bars."""

    def draw(style: ChartStyle) -> Figure:
        fills = [fill(style, point) for point in series.points]
        return plain_bars(context, series, style, fills, [strong(point) for point in series.points])

    return Picture("bars", (series,), topics, partial(caption, context, series), draw)


def plain_bars(
    context: ChartContext, series: Series, style: ChartStyle, fills: Sequence[dict[str, Any]], strong: Sequence[bool]
) -> Figure:
    """Return the figure: one row a point, with its range under the bar, so that no line crosses a fill or a label."""
    measure, names = TextMeasure(style), [str(point.x) for point in series.points]
    left, bottom = named_width(measure, style, names), below_level_axis(style)
    style = for_rows(measure, style, names, left, bottom, LEAST * measure.line)
    canvas = Canvas(style, context.words)
    area = LabelArea(left, bottom, style.width - EDGE, style.height)
    canvas.named_rows(names, area)
    labels = context.labels(series, series.points)
    marks = context.as_printed(series)
    panel = canvas.level_axis(area, [*_reach(measure, series, labels), *bare(ends([marks]))], len(names))
    _bars(canvas, panel, series, marks, labels, fills, strong)
    return canvas.figure


def bars_side_by_side(
    context: ChartContext, measures: Sequence[Series], style: ChartStyle, tones: Sequence[Tone]
) -> Figure:
    """Return the figure: the same rows in each panel, with a scale of its own."""
    measure, names = TextMeasure(style), [str(point.x) for point in measures[0].points]
    left = named_width(measure, style, names)
    width = (style.width - left - BETWEEN * (len(measures) - 1)) / len(measures)
    titles = [measure.broken(series.panel, width - EDGE, 3, "semibold") for series in measures]
    head, bottom = measure.height(max(map(len, titles))) + BESIDE, below_level_axis(style)
    style = for_rows(measure, style, names, left, head + bottom, LEAST * measure.line)
    canvas = Canvas(style, context.words)
    top = style.height - head
    canvas.named_rows(names, LabelArea(left, bottom, style.width, top))
    for place, (series, title, tone) in enumerate(zip(measures, titles, tones, strict=True)):
        start, colour = left + place * (width + BETWEEN), style.theme.colour(tone)
        labels = context.labels(series, series.points)
        area = LabelArea(start, bottom, start + width - EDGE, top)
        marks = context.as_printed(series)
        panel = canvas.level_axis(area, [*_reach(measure, series, labels), *bare(ends([marks]))], len(names))
        canvas.heading(title, start, colour=style.letters(colour))
        fill = style.fill("modelled", colour)
        _bars(canvas, panel, series, marks, labels, [fill] * len(names), [False] * len(names))
    return canvas.figure


def _reach(measure: TextMeasure, series: Series, labels: Sequence[str]) -> Iterator[Reach]:
    yield 0.0, BESIDE, BESIDE
    for point, label in zip(series.points, labels, strict=True):
        room = measure.width(label, "semibold") + 2 * BESIDE
        low, high = (end / series.per for end in (min(point.reach), max(point.reach)))
        yield low, room if point.known < 0 else 2.0, 0.0
        yield high, 0.0, 2.0 if point.known < 0 else room


def _bars(
    canvas: Canvas, panel: ChartPanel, series: Series, marks: Series, labels: Sequence[str],
    fills: Sequence[dict[str, Any]],
    strong: Sequence[bool],
) -> None:  # fmt: skip
    thick = min(THICK, THICKEST / (panel.up.at(1.0) - panel.up.at(0.0)))
    under = UNDER * thick / THICK
    spans = []
    for place, (point, mark, label, fill) in enumerate(zip(series.points, marks.points, labels, fills, strict=True)):
        value = point.known / series.per
        panel.axes.barh([-place], [value], thick, **fill)
        if mark.low is not None and mark.high is not None:
            spans.append((-place - thick / 2 - under, mark.low / series.per, mark.high / series.per))
        _label(canvas, panel.across.at(value), panel.up.at(-place), label, point, strong=strong[place])
    panel.whiskers(spans, upright=False)


def _label(canvas: Canvas, end: float, level: float, label: str, point: Point, *, strong: bool) -> None:
    below = point.known < 0
    at = LabelSlot(end - BESIDE if below else end + BESIDE, level, "left" if below else "right")
    canvas.letters.put(label, at, weight="semibold" if strong else "regular", ground=True)
