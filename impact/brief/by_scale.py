"""Net jobs at each scale of the project, in each closure of the household budget, and what a larger scale does."""

from impact.charts.drawing.picture import ChartContext, Series, point_of
from impact.language.input_names import closure_name, slug
from impact.language.marks import Marked
from impact.scenario.kind_declaration import VARIABLE, declared
from impact.study.tables import Record

TABLE, JOBS = "net_by_scale", "jobs_step"


def by_scale(context: ChartContext) -> tuple[Series, ...]:
    """Return each key figure on jobs that stands for a closure, the smallest scale first."""
    figures = declared(context.fact("kind")).figures
    rows: dict[str, list[Record]] = {}
    for row in context.study[TABLE].rows:
        rows.setdefault(str(row["metric"]), []).append(row)
    found = []
    for metric, own in rows.items():
        of = figures[metric].of or {}
        closure = of.get("closure", "")
        if of[VARIABLE] == JOBS and context.words.has(f"if-{slug(closure)}"):
            found.append(_series(context, metric, closure_name(context.words, closure), own))
    return tuple(found)


def _series(context: ChartContext, metric: str, name: str, rows: list[Record]) -> Series:
    points = tuple(
        point_of(TABLE, row, context.words.say("scale-name", scale=str(row["scale"])), str(row["scale"]))
        for row in sorted(rows, key=lambda row: float(str(row["scale"])))
    )
    return Series(metric, name, str(rows[0]["unit"]), points)


def finding(context: ChartContext, series: tuple[Series, ...]) -> Marked:
    """Return what each closure does as the scale grows; the closures are named where the language has such words."""
    year = context.fact("headline_year")
    trends = ["up" if each.points[-1].known > each.points[0].known else "down" for each in series]
    named = f"scale-title-{'-'.join(trends)}"
    together = trends[0] if len(set(trends)) == 1 else "mixed"
    return context.say(named if context.words.has(named) else f"scale-title-{together}", year=year)
