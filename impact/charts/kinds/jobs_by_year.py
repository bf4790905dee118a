"""Gross jobs by year as stacked columns, one colour a channel, with the range of the total."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.canvas import LEADER, Around, Canvas
from impact.charts.lettering import Area, Place
from impact.charts.panel import CAP, Panel
from impact.charts.picture import Caption, ChartContext, Picture, Point, Series, point_of
from impact.charts.rows import MOST_LINES
from impact.charts.style import ChartStyle
from impact.charts.tables import path_label, said_with_range, trend, wanted
from impact.study.tables import total
from impact.study.tables.jobs import counted
from impact.vocabulary import CHANNELS, TOTAL
from impact.words.marks import Marked

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART = "jobs_by_year"
WIDTH = 0.68  # of a column, in years
SHARE_OF_NAMES = 0.26  # of the width of the chart


@charts.register(CHART)
def jobs_by_year(context: ChartContext) -> Picture:
    """Show jobs of each channel by year, stacked, with 5 to 95 % of their total."""
    whole, channels = _total(context), _channels(context)
    return Picture(
        "stacked-columns",
        (*channels, whole),
        ("output", "jobs"),
        partial(_caption, context, channels, whole),
        partial(_draw, context, channels, whole),
    )


def _total(context: ChartContext) -> Series:
    rows = wanted(context.study, CHART, CHART, phase="operation", channel=TOTAL)
    points = tuple(point_of(CHART, row, int(row["year"] or 0)) for row in rows)
    return Series(TOTAL, context.words.say("line-total"), str(rows[0]["unit"]), points)


def _channels(context: ChartContext) -> tuple[Series, ...]:
    """Return the channels that the study holds, those from abroad and residents added up."""
    rows = list(counted(context.study[CHART]))
    years = dict.fromkeys(int(row["year"] or 0) for row in rows)
    found = []
    for channel in CHANNELS:
        own = {year: [row for row in rows if (row["channel"], row["year"]) == (channel, year)] for year in years}
        points = tuple(Point(year, total(of_year)) for year, of_year in own.items())
        if any(own.values()):
            found.append(Series(channel, context.words.say(f"channel-{channel}"), str(rows[0]["unit"]), points))
    return tuple(found)


def growth(context: ChartContext) -> Marked:
    """Return how gross jobs develop from the first to the last year, as a finding."""
    whole = _total(context)
    first, last = whole.points[0], whole.points[-1]
    values = {"from": context.amount(whole, first).value, "to": context.amount(whole, last).value}
    return context.say(f"jobs-chart-title-{trend(first, last)}", path=path_label(context), **values)


def _caption(context: ChartContext, channels: tuple[Series, ...], whole: Series) -> Caption:
    words, year, country = context.words, context.headline_year, context.fact("country_name")
    first, last = whole.points[0], whole.points[-1]
    shown = [point for point in whole.points if point in (first, last) or point.x == year]
    parts = [
        words.say("jobs-alt-part", name=series.name, value=context.amount(series, point).value)
        for series in channels
        for point in series.points
        if point.x == year
    ]
    return Caption(
        growth(context),
        context.say("jobs-chart-subtitle", country=country, first=str(first.x), last=str(last.x)),
        words.say(
            "jobs-chart-alt",
            country=country,
            total=whole.name,
            totals=" ".join(context.point_in_words(whole, point) for point in shown),
            year=str(year),
            parts=", ".join(parts),
        ),
    )


def _draw(context: ChartContext, channels: tuple[Series, ...], whole: Series, style: ChartStyle) -> Figure:
    canvas = Canvas(style, context.words)
    letters = canvas.letters
    names = [letters.broken(series.name, style.width * SHARE_OF_NAMES, MOST_LINES) for series in channels]
    room = LEADER + max(letters.widest(lines) for lines in names) + 2.0
    years = [int(point.x) for point in whole.points]
    around = Around(right=room, head=letters.line * 2.3)
    panel = canvas.over_years(years, whole.reach, context.headline_year, around)
    tops, middles = _stack(panel, channels, years)
    _ranges(canvas, panel, whole, tops)
    colours = [_colour(style, series) for series in channels]
    canvas.named_ends(panel, panel.across.at(years[-1] + WIDTH / 2), names, middles, colours)
    _labels(context, canvas, panel, whole)
    return canvas.figure


def _colour(style: ChartStyle, series: Series) -> str:
    return style.theme.colour(f"channel_{series.key}")


def _stack(panel: Panel, channels: tuple[Series, ...], years: list[int]) -> tuple[list[float], list[float]]:
    """Draw the columns; return the top of each stack, and where each channel stands in the last year [pt]."""
    floor, middles = [0.0] * len(years), []
    for series in channels:
        values = [point.known for point in series.points]
        fill = panel.style.fill("modelled", _colour(panel.style, series))
        panel.axes.bar(years, values, WIDTH, bottom=floor, **fill)
        middles.append(panel.up.at(floor[-1] + values[-1] / 2))
        floor = [under + value for under, value in zip(floor, values, strict=True)]
    return floor, middles


def _ranges(canvas: Canvas, panel: Panel, whole: Series, tops: list[float]) -> None:
    """Draw the range of each total, and keep texts off it and off the columns."""
    spans = []
    for point, top in zip(whole.points, tops, strict=True):
        x = panel.across.at(float(point.x))
        if point.low is not None and point.high is not None:
            spans.append((float(point.x), point.low, point.high))
            canvas.letters.close(Area(x - CAP, panel.up.at(point.low), x + CAP, panel.up.at(point.high)))
        half = panel.across.at(float(point.x) + WIDTH / 2) - x
        canvas.letters.close(Area(x - half, panel.area.bottom, x + half, panel.up.at(top)))
    panel.whiskers(spans)


def _labels(context: ChartContext, canvas: Canvas, panel: Panel, whole: Series) -> None:
    """Print the figures of the headline year, of the last and of the first, where they have room."""
    headline = [point for point in whole.points if point.x == context.headline_year]
    for point in [*headline, whole.points[-1], whole.points[0]]:
        x, top = panel.across.at(float(point.x)), panel.up.at(max(point.reach))
        canvas.letters.put(
            said_with_range(context, whole, point),
            Place(x, top + 2.0, "centre", "above"),
            Place(x + CAP, top + 2.0, "left", "above"),
            Place(x - CAP - 1.5, top, "left", "below"),
            weight="semibold" if point in headline else "regular",
            ground=True,
        )
