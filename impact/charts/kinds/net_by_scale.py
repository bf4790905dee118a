"""Net jobs at each scale of the project, in each closure of the household budget, on one axis."""

from __future__ import annotations

from functools import partial

from impact.charts import charts
from impact.charts.alt_text import worst_first
from impact.charts.dots import side_by_side
from impact.charts.picture import Caption, ChartContext, Picture, Series, point_of
from impact.charts.tables import wanted
from impact.study.tables import Record
from impact.words.inputs import slug
from impact.words.marks import Marked

CHART = "net_by_scale"


@charts.register(CHART)
def net_by_scale(context: ChartContext) -> Picture:
    """Show the net effect on jobs with its range at each scale, the closures beside each other."""
    series = by_scale(context)
    return Picture(
        "dots",
        series,
        ("jobs", "lost", "replaced", "households"),
        partial(_caption, context, series),
        partial(side_by_side, context, series),
    )


def by_scale(context: ChartContext) -> tuple[Series, ...]:
    """Return each key figure that stands for a closure, the smallest scale first."""
    rows: dict[str, list[Record]] = {}
    for row in wanted(context.study, CHART, CHART):
        if context.words.has(_message(str(row["metric"]))):
            rows.setdefault(str(row["metric"]), []).append(row)
    return tuple(_series(context, metric, own) for metric, own in rows.items())


def _message(metric: str) -> str:
    return f"chart-closure-{slug(metric)}"


def _series(context: ChartContext, metric: str, rows: list[Record]) -> Series:
    words = context.words
    points = tuple(
        point_of(CHART, row, words.say("scale-name", scale=str(row["scale"])), str(row["scale"]))
        for row in sorted(rows, key=lambda row: float(str(row["scale"])))
    )
    name = words.say(_message(metric))
    return Series(metric, name, str(rows[0]["unit"]), points, panel=name)


def _caption(context: ChartContext, series: tuple[Series, ...]) -> Caption:
    words, year = context.words, context.fact("headline_year")
    parts = [
        words.say(
            "scale-alt-metric",
            metric=each.name,
            parts=", ".join(
                words.say("scale-alt-part", scale=point.key, value=context.amount(each, point).ranged_value)
                for point in each.points
            ),
        )
        for each in worst_first(series, lambda each: each.points[-1].value, "lower")
    ]
    return Caption(
        finding(context, series),
        context.say("scale-subtitle", country=context.fact("country_name"), year=year),
        words.say("scale-alt", year=year, parts=" ".join(parts)),
    )


def finding(context: ChartContext, series: tuple[Series, ...]) -> Marked:
    """Return what each closure does as the scale grows; the closures are named where the language has such words."""
    year = context.fact("headline_year")
    trends = ["up" if each.points[-1].known > each.points[0].known else "down" for each in series]
    named = f"scale-title-{'-'.join(trends)}"
    together = trends[0] if len(set(trends)) == 1 else "mixed"
    return context.say(named if context.words.has(named) else f"scale-title-{together}", year=year)
