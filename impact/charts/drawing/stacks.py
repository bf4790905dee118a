"""Stacked bars: columns over years with the range of the whole, rows with what each adds up to; parts are named."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from impact.charts.drawing.axis import UNDER_AXIS, years_shown
from impact.charts.drawing.canvas import LEADER, Canvas, PlotMargins
from impact.charts.drawing.labels import EDGE, LabelArea, LabelSlot, Side, TextMeasure
from impact.charts.drawing.panel import ASIDE, CAP, ChartPanel
from impact.charts.drawing.picture import ChartContext, Point, Series
from impact.charts.drawing.rows import (
    BESIDE,
    below_level_axis,
    below_years,
    for_ends,
    for_rows,
    key_height,
    named_width,
)
from impact.charts.drawing.series import format_with_range, with_last
from impact.charts.drawing.style import ChartStyle

if TYPE_CHECKING:
    from matplotlib.figure import Figure

WIDTH = 0.6  # of a column, in years
SHARE_OF_NAMES = 0.22  # of the width of the chart
MOST_LINES = 3  # of a name
THICK = 0.6  # of a bar, in rows
THICKEST = 26.0  # of a bar [pt]: few rows have no slabs
MOST_PARTS = 3
ROW = 1.5  # least height of a row, in lines


@dataclass(frozen=True)
class StackLayer:
    """One part of every column: its values, the fill, and the colour of its name."""

    series: Series
    fill: dict[str, Any]
    colour: str


def layers(style: ChartStyle, series: Sequence[Series], colours: Sequence[str]) -> list[StackLayer]:
    return [
        StackLayer(each, style.fill("modelled", colour), colour) for each, colour in zip(series, colours, strict=True)
    ]


def stacked_columns(context: ChartContext, style: ChartStyle, parts: Sequence[StackLayer], whole: Series) -> Figure:
    """Draw parts on each other from zero, what they add up to under the years, and the range of that beside."""
    letters = TextMeasure(style)
    years = [int(point.x) for point in whole.points]
    names = [_name(context, letters, style.width, layer.series) for layer in parts]
    style = for_ends(letters, style, names, below_years(style) + letters.line)
    canvas = Canvas(style, context.words)
    room = LEADER + max(letters.widest(lines, "semibold") for lines in names) + 2.0
    around = PlotMargins(
        right=room, bottom=letters.line, head=letters.line if whole.points[0].high is not None else 4.0
    )
    marks = context.as_printed(whole)
    reach = (end / whole.per for end in (*whole.reach, *marks.reach))
    panel = canvas.over_years(years, reach, context.headline_year, around)
    floor, middles = [0.0] * len(years), []
    for layer in parts:
        values = [point.known / whole.per for point in layer.series.points]
        panel.axes.bar(years, values, WIDTH, bottom=floor, **layer.fill)
        middles.append(panel.up.at(floor[-1] + values[-1] / 2))
        floor = [under + value for under, value in zip(floor, values, strict=True)]
    _closed(canvas, panel, marks, floor)
    edge = panel.across.at(years[-1] + (ASIDE if whole.points[-1].high is not None else WIDTH / 2)) + CAP
    canvas.named_ends(panel, edge, names, middles, [layer.colour for layer in parts])
    _totals(context, canvas, panel, whole)
    _range(context, canvas, panel, whole)
    return canvas.figure


def _name(context: ChartContext, measure: TextMeasure, width: float, series: Series) -> list[str]:
    return with_last(context, measure.balanced(series.name, width * SHARE_OF_NAMES, MOST_LINES, "semibold"), series)


def _closed(canvas: Canvas, panel: ChartPanel, whole: Series, tops: Sequence[float]) -> None:
    for area in panel.beside(((float(point.x), point) for point in whole.points), whole.per):
        canvas.letters.close(LabelArea(area.left - 0.5, area.bottom - 0.5, area.right + 0.5, area.top + 0.5))
    for point, top in zip(whole.points, tops, strict=True):
        left, right = (panel.across.at(float(point.x) + side * WIDTH / 2) for side in (-1, 1))
        canvas.letters.close(LabelArea(left, panel.area.bottom, right, panel.up.at(top)))


def _totals(context: ChartContext, canvas: Canvas, panel: ChartPanel, whole: Series) -> None:
    """Print totals under the years, as many as have room, so that no figure meets a whisker."""
    letters = canvas.letters
    said = {int(point.x): context.label(whole, point) for point in whole.points}
    years = list(said)
    pitch = panel.across.at(years[0] + 1) - panel.across.at(years[0])
    width = max(letters.widest(said.values(), "semibold"), letters.widest(map(str, years), "semibold"))
    shown = years_shown(years, pitch, width, context.headline_year)
    y = panel.area.bottom - UNDER_AXIS - letters.line
    for year in shown:
        at = panel.across.at(year)
        letters.put(said[year], LabelSlot(at, y, "centre", "below"), weight="semibold", over=True)
    at = panel.across.at(shown[0]) - letters.width(said[shown[0]], "semibold") / 2 - 6.0
    letters.put(whole.name, LabelSlot(at, y, "left", "below"), colour=canvas.style.palette.muted, over=True)


def _range(context: ChartContext, canvas: Canvas, panel: ChartPanel, whole: Series) -> None:
    """Print the range of the headline year where there is room near its whisker."""
    point = next((each for each in whole.points if each.x == context.headline_year), whole.points[-1])
    _, *lines = format_with_range(context, whole, point)
    if not lines or point.high is None:
        return
    lines[0] = context.words.say("chart-range", range=lines[0])
    x, top = panel.across.at(float(point.x) + ASIDE), panel.up.at(point.high / whole.per)
    canvas.letters.put(lines, *_near(x, top), ground=True)


def _near(x: float, top: float) -> list[LabelSlot]:
    """Return places left of the upper end of a whisker, over it to all sides, and further off."""
    sides: tuple[tuple[float, Side], ...] = ((0.0, "centre"), (-2.0, "right"), (2.0, "left"))
    over = [LabelSlot(x + aside, top + 2.0, side, "above") for aside, side in sides]
    beside = [
        LabelSlot(x - 5.0 - off, top + up, "left", "below") for off in (0.0, 12.0, 30.0) for up in (0.0, 6.0, -9.0)
    ]
    return [*beside[:3], *over, *beside[3:]]


def group_small_parts(series: Sequence[Series], most: int, between: str) -> list[Series]:
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
    """Draw rows of stacked bars, in the order of their points."""
    series = group_small_parts(series, MOST_PARTS, context.words.say("list-between"))
    measure, names = TextMeasure(style), [str(point.x) for point in series[0].points]
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
    area = LabelArea(left, bottom, style.width - EDGE, style.height - head)
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
        at = LabelSlot(panel.across.at(end) + BESIDE, panel.up.at(float(-place)), "right")
        canvas.letters.put(label, at, weight="semibold", ground=True)
    return canvas.figure
