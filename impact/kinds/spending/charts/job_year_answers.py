"""Job-years supported and the answers to how many are additional, as bars from zero with their ranges."""

from __future__ import annotations

from impact.charts import charts
from impact.charts.picture import Caption, ChartContext, Picture, Point, Series, point_of
from impact.charts.plain_bars import bar_picture
from impact.charts.style import ChartStyle
from impact.charts.tables import wanted
from impact.words.inputs import slug

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
    names = {key: context.words.say(f"answer-{slug(key)}") for key in FIGURES if key in rows}
    points = tuple(point_of(TABLE, rows[key], name, key) for key, name in names.items())
    unit = next(str(rows[key]["unit"]) for key in names)
    series = Series("job_years", context.words.say("column-job-years"), unit, points)
    return bar_picture(context, series, ("works", "supply_chain", "alternative", "reference"), _caption, _fill)


def _caption(context: ChartContext, series: Series) -> Caption:
    net = [point.known for point in series.points if point.key not in SUPPORTED]
    sides = {value > 0 for value in net}
    ending = "both" if len(sides) > 1 else "gain" if sides == {True} else "loss" if sides else "plain"
    points = " ".join(
        context.point_in_words(series, point) for point in sorted(series.points, key=lambda each: each.known)
    )
    setting = {"country": context.fact("country_name")}
    return context.caption(f"job-year-answers-title-{ending}", "job-year-answers", points=points, **setting)


def _fill(style: ChartStyle, point: Point) -> dict[str, object]:
    return style.fill("modelled", style.theme.colour("supported" if point.key in SUPPORTED else "additional"))
