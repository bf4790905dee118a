"""Gross jobs by year as stacked columns, one colour a channel, with the range of the total."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.drawing.picture import Caption, ChartContext, Picture, Point, Series
from impact.charts.drawing.series import course_title, over_years, select_rows
from impact.charts.drawing.stacks import layers, stacked_columns
from impact.charts.drawing.style import ChartStyle
from impact.core.vocabulary import CHANNELS, TOTAL
from impact.language.messages import Marked
from impact.study.tables import total
from impact.study.tables.queries import counted

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART = "jobs_by_year"


@charts.register(CHART)
def jobs_by_year(context: ChartContext) -> Picture:
    whole, channels = _total(context), _channels(context)
    return context.picture("stacked-columns", (*channels, whole), ("output", "jobs"), _caption, _draw, channels, whole)


def _total(context: ChartContext) -> Series:
    rows = select_rows(context.study, CHART, CHART, phase="operation", channel=TOTAL)
    return Series(TOTAL, context.words.say("line-total"), str(rows[0]["unit"]), over_years(CHART, rows))


def _channels(context: ChartContext) -> tuple[Series, ...]:
    rows = list(counted(context.study[CHART]))
    years = dict.fromkeys(int(row["year"] or 0) for row in rows)
    found = []
    for channel in CHANNELS:
        own = {year: [row for row in rows if (row["channel"], row["year"]) == (channel, year)] for year in years}
        points = tuple(Point(year, total(of_year)) for year, of_year in own.items())
        if any(own.values()):
            found.append(Series(channel, context.words.say(f"channel-{channel}"), str(rows[0]["unit"]), points))
    return tuple(found)


def growth(context: ChartContext, *, ranged: bool = False) -> Marked:
    """Return how gross jobs develop over the years, as a finding; with the range of where they end or stay."""
    return course_title(context, _total(context), "series-jobs", ranged=ranged)


def _caption(context: ChartContext, channels: tuple[Series, ...], whole: Series) -> Caption:
    words, year, country = context.words, context.headline_year, context.fact("country_name")
    first, last = whole.points[0], whole.points[-1]
    shown = [point for point in whole.points if point in (first, last) or point.x == year]
    parts = [
        words.say("jobs-alt-part", name=series.name, value=context.amount(series, point).number)
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
    colours = [style.theme.colour(f"channel_{series.key}") for series in channels]
    return stacked_columns(context, style, layers(style, channels, colours), whole)
