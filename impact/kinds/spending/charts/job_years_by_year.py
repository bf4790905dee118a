"""Job-years of building by year and channel, people who are not registered apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.drawing.picture import Caption, ChartContext, Picture, Point, Series, values_in_words
from impact.charts.drawing.series import select_rows
from impact.charts.drawing.stacks import StackLayer, stacked_columns
from impact.charts.drawing.style import ChartStyle
from impact.core.vocabulary import CHANNELS
from impact.kinds.spending.chart_bars import series_of
from impact.study.tables import Record

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE = "job_years_by_year", "jobs_by_year"
IMPUTED = "imputed"


@charts.register(CHART)
def job_years_by_year(context: ChartContext) -> Picture:
    """Show job-years of each year: sellers, their suppliers, wages spent, and all who are not registered."""
    rows = select_rows(context.study, CHART, TABLE, phase="construction")
    found: dict[tuple[str, str], list[Record]] = {}
    for row in rows:
        part = str(row["channel"]) if row["formality"] == "formal" else IMPUTED
        found.setdefault((str(row["year"]), part), []).append(row)
    there = {part for _, part in found}
    own = ("direct", IMPUTED)  # of builders, and of those who are in no other chart
    parts = {
        part: context.words.say(f"job-years-{part}" if part in own else f"channel-{part}")
        for part in (*CHANNELS, IMPUTED)
        if part in there
    }
    years = {str(year): str(year) for year in sorted({int(row["year"] or 0) for row in rows})}
    series = series_of(TABLE, found, parts, years)
    return context.picture("stacked-columns", series, ("works", "supply_chain"), _caption, _draw, series)


def _caption(context: ChartContext, series: tuple[Series, ...]) -> Caption:
    years = [str(point.x) for point in series[0].points]
    whole = [sum(each.points[place].known for each in series) for place in range(len(years))]
    busiest = years[max(range(len(years)), key=lambda place: whole[place])]
    share = context.words.percent(max(whole) / sum(whole) if sum(whole) else 0.0)
    said = {"first": years[0], "last": years[-1], "points": values_in_words(context, series)}
    return context.caption("job-years-chart", "job-years-chart-title", year=busiest, share=share, **said)


def _draw(context: ChartContext, series: tuple[Series, ...], style: ChartStyle) -> Figure:
    """Draw columns by year: the channels in their blues, people who are not registered as what is outside the count."""
    years = [point.x for point in series[0].points]
    sums = tuple(Point(int(year), sum(each.points[place].known for each in series)) for place, year in enumerate(years))
    whole = Series("total", context.words.say("line-total"), series[0].unit, sums)
    parts = [
        StackLayer(each, style.context_fill("modelled"), style.palette.muted)
        if each.key == IMPUTED
        else StackLayer(each, style.fill("modelled", colour := style.theme.colour(f"channel_{each.key}")), colour)
        for each in series
    ]
    return stacked_columns(context, style, parts, whole)
