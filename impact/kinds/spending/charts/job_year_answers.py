"""Job-years supported and the answers to how many are additional, as bars from zero with their ranges."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.picture import Caption, ChartContext, Picture, Point, Series, point_of
from impact.charts.plain_bars import plain_bars
from impact.charts.style import ChartStyle
from impact.charts.tables import wanted
from impact.study.tables import Record
from impact.words.inputs import slug

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE = "job_year_answers", "kpi"
SUPPORTED = ("job_years", "job_years_all")
FIGURES = (
    "job_years", "job_years_net", "job_years_net_not_spent",
    "job_years_all", "job_years_all_net", "job_years_all_net_not_spent",
)  # fmt: skip


@charts.register(CHART)
def job_year_answers(context: ChartContext) -> Picture:
    """Show job-years of registered people and of all, in each answer to what the money would do otherwise."""
    rows = {str(row["id"]): row for row in wanted(context.study, CHART, TABLE) if row["value"] is not None}
    points = tuple(_point(context, key, rows[key]) for key in FIGURES if key in rows)
    unit = next(str(rows[key]["unit"]) for key in FIGURES if key in rows)
    series = Series("job_years", context.words.say("column-job-years"), unit, points)
    return Picture(
        "bars",
        (series,),
        ("works", "supply_chain", "alternative", "reference"),
        partial(_caption, context, series),
        partial(_draw, context, series),
    )


def _point(context: ChartContext, key: str, row: Record) -> Point:
    return point_of(TABLE, row, context.words.say(f"answer-{slug(key)}"), key)


def _caption(context: ChartContext, series: Series) -> Caption:
    net = [point.known for point in series.points if point.key not in SUPPORTED]
    sides = {value > 0 for value in net}
    ending = "both" if len(sides) > 1 else "gain" if sides == {True} else "loss" if sides else "plain"
    points = " ".join(
        context.point_in_words(series, point) for point in sorted(series.points, key=lambda each: each.known)
    )
    setting = {"country": context.fact("country_name")}
    return Caption(
        context.say(f"job-year-answers-title-{ending}"),
        context.say("job-year-answers-subtitle", **setting),
        context.words.say("job-year-answers-alt", points=points, **setting),
    )


def _draw(context: ChartContext, series: Series, style: ChartStyle) -> Figure:
    gross, net = (style.fill("modelled", style.theme.colour(name)) for name in ("supported", "additional"))
    fills = [gross if point.key in SUPPORTED else net for point in series.points]
    return plain_bars(context, series, style, fills, [True] * len(series.points))
