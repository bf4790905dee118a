"""Power delivered by year, beside what was announced for one of these years."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.drawing.canvas import Canvas, PlotMargins
from impact.charts.drawing.labels import LabelArea, LabelSlot, Weight
from impact.charts.drawing.panel import CIRCLE, ChartPanel
from impact.charts.drawing.picture import Caption, ChartContext, Picture, Point, Series, point_of
from impact.charts.drawing.series import select_rows
from impact.charts.drawing.style import ChartStyle

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE = "power_by_year", "energy_by_year"
WIDTH = 0.62  # of a column, in years
ASIDE = 0.5  # of a circle, from the middle of a column, in years
BESIDE = 0.42  # from the middle of a column to the line of its range, in years


@charts.register(CHART)
def power_by_year(context: ChartContext) -> Picture:
    """Show power delivered as columns, its range in three years, and announced power as circles."""
    rows = select_rows(context.study, CHART, TABLE, side="project", quantity="delivered")
    points = tuple(point_of(TABLE, row, int(row["year"] or 0)) for row in rows)
    power = Series("delivered", context.words.say("quantity-delivered"), str(rows[0]["unit"]), points)
    said = _announced(context, power)
    return context.picture(
        "columns", (power, said) if said.points else (power,), ("output",), _caption, _draw, power, said
    )


def _announced(context: ChartContext, power: Series) -> Series:
    """Return what was announced for a year; an announcement without a date stands in none."""
    claims = context.study["claims"] if "claims" in context.study.tables else None
    rows = claims.where(status="announced", unit=power.unit) if claims is not None else ()
    dated = [(str(row["happens"])[:4], row) for row in rows if row["value"] is not None]
    points = tuple(
        Point(point.x, float(row["value"] or 0), status="announced", cell=f"claims/{row['id']}/value")
        for point in power.points
        for year, row in dated
        if year == str(point.x)
    )
    return Series("announced", context.words.say("status-announced"), power.unit, points)


def _shown(context: ChartContext, power: Series) -> list[Point]:
    """Return the points that carry a value and a range: first, last, highest, lowest, and that of the headline."""
    ends = (pick(power.points, key=lambda point: point.known) for pick in (max, min))
    years = {power.points[0].x, context.headline_year, power.points[-1].x, *(point.x for point in ends)}
    return [point for point in power.points if point.x in years]


def _caption(context: ChartContext, power: Series, said: Series) -> Caption:
    first, last = power.points[0], power.points[-1]
    years = {"first": str(first.x), "last": str(last.x)}
    claims = context.words.both([context.label(said, point) for point in said.points]) if said.points else ""
    points = " ".join(context.point_in_words(power, point) for point in _shown(context, power))
    ending = "-announced" if said.points else ""
    return Caption(
        context.say("power-years-title", **years),
        context.say(f"power-years-subtitle{ending}"),
        context.words.say(f"power-years-alt{ending}", points=points, claims=claims, **years),
    )


def _draw(context: ChartContext, power: Series, said: Series, style: ChartStyle) -> Figure:
    canvas = Canvas(style, context.words)
    letters = canvas.letters
    years = [int(point.x) for point in power.points]
    around = PlotMargins(head=2.4 * letters.line, right=6.0)
    panel = canvas.over_years([years[0] - 1, *years], (*power.reach, *said.reach), context.headline_year, around)
    marks = {point.x: point for point in context.as_printed(power).points}
    values = [point.known for point in marks.values()]
    panel.axes.bar(years, values, WIDTH, **style.fill("modelled", style.theme.colour("output")))
    spans = [
        (float(point.x) + BESIDE, point.low, point.high)
        for point in (marks[each.x] for each in _shown(context, power))
        if point.low is not None and point.high is not None
    ]
    panel.whiskers(spans)
    for point in _shown(context, power):
        x, top = panel.across.at(float(point.x)), max(point.reach)
        at = [LabelSlot(x, panel.up.at(top) + 3.0 + 4.0 * step, "centre", "above") for step in range(6)]
        weight: Weight = "semibold" if point.x == context.headline_year else "regular"
        letters.put(context.label(power, point), *at, weight=weight, ground=True)
    _circles(context, canvas, panel, said)
    return canvas.figure


def _circles(context: ChartContext, canvas: Canvas, panel: ChartPanel, said: Series) -> None:
    letters = canvas.letters
    if not said.points:
        return
    for point in said.points:
        panel.circle(float(point.x) - ASIDE, point.known)
    highest = max(said.points, key=lambda point: point.known)
    x, y = panel.across.at(float(highest.x) - ASIDE), panel.up.at(highest.known)
    letters.close(LabelArea(x - CIRCLE / 2, panel.up.at(0), x + CIRCLE / 2, y + CIRCLE / 2))
    values = context.words.both(
        [context.label(said, point) for point in sorted(said.points, key=lambda each: each.known)]
    )
    name = context.words.say("power-announced", values=values)
    places = [LabelSlot(x - CIRCLE / 2, y + CIRCLE + 4.0 * step, "right", "above") for step in range(6)]
    letters.put(name, *places, weight="semibold", ground=True)
