"""Net jobs at each scale of the project, in each closure of the household budget, and what a larger scale does."""

from __future__ import annotations

from impact.charts.picture import ChartContext, Series, point_of
from impact.study.tables import Record
from impact.words.inputs import slug
from impact.words.marks import Marked

TABLE = "net_by_scale"


def by_scale(context: ChartContext) -> tuple[Series, ...]:
    """Return each key figure that stands for a closure, the smallest scale first."""
    rows: dict[str, list[Record]] = {}
    for row in context.study[TABLE].rows:
        if context.words.has(_message(str(row["metric"]))):
            rows.setdefault(str(row["metric"]), []).append(row)
    return tuple(_series(context, metric, own) for metric, own in rows.items())


def _message(metric: str) -> str:
    return f"chart-closure-{slug(metric)}"


def _series(context: ChartContext, metric: str, rows: list[Record]) -> Series:
    words = context.words
    points = tuple(
        point_of(TABLE, row, words.say("scale-name", scale=str(row["scale"])), str(row["scale"]))
        for row in sorted(rows, key=lambda row: float(str(row["scale"])))
    )
    return Series(metric, words.say(_message(metric)), str(rows[0]["unit"]), points)


def finding(context: ChartContext, series: tuple[Series, ...]) -> Marked:
    """Return what each closure does as the scale grows; the closures are named where the language has such words."""
    year = context.fact("headline_year")
    trends = ["up" if each.points[-1].known > each.points[0].known else "down" for each in series]
    named = f"scale-title-{'-'.join(trends)}"
    together = trends[0] if len(set(trends)) == 1 else "mixed"
    return context.say(named if context.words.has(named) else f"scale-title-{together}", year=year)
