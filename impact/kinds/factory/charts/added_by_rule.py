"""What emissions change by in each year, a line for each rule as an equal; ranges beside each other in one year."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import partial
from itertools import cycle, pairwise
from typing import TYPE_CHECKING, Any, NamedTuple

from impact.charts import charts
from impact.charts.drawing.canvas import LEADER, Canvas, PlotMargins
from impact.charts.drawing.labels import LabelArea, LabelSlot, Level
from impact.charts.drawing.panel import ChartPanel
from impact.charts.drawing.picture import Caption, ChartContext, Picture, Point, Series
from impact.charts.drawing.series import over_years, rule_name, select_rows, with_last
from impact.charts.drawing.style import ChartStyle
from impact.core.vocabulary import HEADLINE_RULES

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE = "added_by_rule", "emissions_by_year"
DASHES = ("solid", (0, (4.0, 1.6)), (0, (1.4, 1.4)))  # one colour, for all are answers to one question
LINE = 2.4  # thickness of a line, in lines
SHARE_OF_NAMES = 0.24  # of the width of the chart
LEVELS: tuple[tuple[float, Level], ...] = ((3.0, "above"), (-3.0, "below"))  # over and under a line [pt]
BAND, APART = 5.0, 3.0  # width of a bar, and from one to the next [pt]
PALE = 0.42  # strength of its colour


@charts.register(CHART)
def added_by_rule(context: ChartContext) -> Picture:
    """Show what emissions in the country change by in each year, a line for each rule."""
    year = context.headline_year

    series = tuple(_of_rule(context, str(rule)) for rule in HEADLINE_RULES)

    def caption() -> Caption:
        said = {**context.years, "year": str(year), "country": context.fact("country_name")}
        points = " ".join(context.point_in_words(each, at_year(each, year), each.name) for each in series)
        return context.caption("added-by-rule", points=points, **said)

    return Picture("lines", series, ("replaced", "emissions"), caption, partial(_draw, context, series))


def _of_rule(context: ChartContext, rule: str) -> Series:
    """Return what emissions in the country change by in each year by one rule."""
    kept = {"component": "change", "cumulative": "no", "boundary": "wtw"}
    rows = select_rows(context.study, CHART, TABLE, electricity=rule, **kept)
    name, unit = rule_name(context.study, context.words, rule), str(rows[0]["unit"])
    return Series(rule, name, unit, over_years(TABLE, rows), 1e3)


def at_year(series: Series, year: int) -> Point:
    """Return the point of a year; the last one without it."""
    return next((point for point in series.points if point.x == year), series.points[-1])


def _draw(context: ChartContext, series: Sequence[Series], style: ChartStyle) -> Figure:
    canvas = Canvas(style, context.words)
    years = [int(point.x) for point in series[0].points]
    panel = _rule_lines(context, canvas, series, years)
    for each in series:
        _label_year(context, canvas, panel, each)
    return canvas.figure


def _rule_lines(context: ChartContext, canvas: Canvas, series: Sequence[Series], years: Sequence[int]) -> ChartPanel:
    """Draw one line a rule over the years, named at its end, and ranges of the headline year."""
    letters, style, year = canvas.letters, canvas.style, context.headline_year
    colour = style.theme.colour("emissions")
    broken = ((each, letters.broken(each.name, style.width * SHARE_OF_NAMES, 3, "semibold")) for each in series)
    names = [with_last(context, lines, each) for each, lines in broken]
    room = LEADER + max(letters.widest(lines, "semibold") for lines in names) + 2.0
    marks = [at_year(context.as_printed(each), year) for each in series]
    ends = [end / each.per for each, mark in zip(series, marks, strict=True) for end in mark.reach]
    values = [0.0, *ends, *(point.known / each.per for each in series for point in each.points)]
    around = PlotMargins(right=room, head=letters.line, foot=letters.line)
    panel = canvas.over_years(years, values, year, around, line=True)
    middle = (len(series) - 1) / 2
    bars = [
        _RangeBar(replace(mark, value=at_year(each, year).value), place - middle, colour, each.per)
        for place, (each, mark) in enumerate(zip(series, marks, strict=True))
    ]
    _range_bars(panel, year, bars)
    for each, dash in zip(series, cycle(DASHES)):
        line = [(int(point.x), point.known / each.per) for point in each.points]
        look: dict[str, Any] = {"color": colour, "linewidth": style.line_width * LINE, "zorder": 4}
        panel.axes.plot(*zip(*line, strict=True), linestyle=dash, **look)
        _keep_clear(canvas, panel, line)
    heights = [panel.up.at(each.points[-1].known / each.per) for each in series]
    canvas.named_ends(panel, panel.across.at(years[-1]), names, heights, [colour] * len(series))
    return panel


def _keep_clear(canvas: Canvas, panel: ChartPanel, points: Sequence[tuple[float, float]]) -> None:
    """Close a line to letters, from one of its points to the next."""
    places = [(panel.across.at(year), panel.up.at(value)) for year, value in points]
    for (x0, y0), (x1, y1) in pairwise(places):
        low, high = sorted((y0, y1))
        canvas.letters.close(LabelArea(x0, low - 1, x1, high + 1))


def _label_year(context: ChartContext, canvas: Canvas, panel: ChartPanel, series: Series) -> None:
    """Print the value of the headline year beside the ranges, at their right if there is room."""
    point = at_year(series, context.headline_year)
    x, y = panel.across.at(float(point.x)), panel.up.at(point.known / series.per)
    aside = 2 * (BAND + APART)
    places = [
        LabelSlot(x + way * (aside + step * 4.0), y + up, "right" if way > 0 else "left", side)
        for step in range(8)
        for up, side in LEVELS
        for way in (1, -1)
    ]
    canvas.letters.put(context.label(series, point), *places, weight="semibold", ground=True)


class _RangeBar(NamedTuple):
    """A range to be drawn.

    Attributes:
        point: Value and ends, in the unit of its series.
        side: Bars to the right of the year.
        colour: Of its line.
        per: What the axis divides values by.
    """

    point: Point
    side: float
    colour: str
    per: float


def _range_bars(panel: ChartPanel, year: float, bars: Iterable[_RangeBar]) -> None:
    """Draw ranges, each with its value marked on it: lines of one colour differ by where the mark lies."""
    from impact.theme.colour import tint

    per_point = abs(panel.across.high - panel.across.low) / abs(panel.across.end - panel.across.start)
    for point, side, colour, per in bars:
        if point.low is None or point.high is None:
            continue
        middle, width = year + side * (BAND + APART) * per_point, BAND * per_point
        span = (point.high - point.low) / per
        panel.axes.bar(middle, span, width, bottom=point.low / per, color=tint(colour, PALE), linewidth=0, zorder=2)
        panel.axes.plot([middle], [point.known / per], "o", color=colour, markersize=4.2, zorder=5)
