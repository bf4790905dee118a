"""What the plant changes emissions by in each year, by each rule as an equal, beside what was announced."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.canvas import Canvas
from impact.charts.lettering import Area, Level, Place
from impact.charts.panel import CIRCLE, Panel
from impact.charts.picture import Caption, ChartContext, Picture, Point, Series
from impact.charts.rule_lines import at_year, of_rule, rule_lines
from impact.charts.style import ChartStyle
from impact.charts.tables import STEADY

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, STEPS = "saving_by_rule", "claim_steps"
DASHES = {"average_path": (0, (1.4, 1.4)), "ifi": "solid", "marginal": (0, (4.0, 1.6))}  # one colour, three rules
THOUSAND = 1e3


@charts.register(CHART)
def saving_by_rule(context: ChartContext) -> Picture:
    """Show the change by each rule as lines over the years, and announced tonnes as circles in their year."""
    series = tuple(of_rule(context, CHART, rule, gas="co2") for rule in DASHES)
    said = announced(context, series[0].unit)
    shown, topics = (*series, said) if said.points else series, ("output", "margins", "grid_today", "gas_power")
    return context.picture("lines", shown, topics, _caption, _draw, series, said)


def announced(context: ChartContext, unit: str) -> Series:
    """Return the tonnes that others announced to be saved, as changes in the year they were said for."""
    rows = [] if STEPS not in context.study.tables else list(context.study[STEPS].where(step_key="claimed"))
    points = tuple(
        Point(int(row["year"] or 0), -float(row["value"]), status="announced", cell=f"{STEPS}/{row['id']}/value")
        for row in rows
        if row["unit"] == unit and row["value"] is not None
    )
    return Series("announced", context.words.say("status-announced"), unit, points, THOUSAND)


def _caption(context: ChartContext, series: tuple[Series, ...], said: Series) -> Caption:
    year = context.headline_year
    points = " ".join(context.point_in_words(each, at_year(each, year), each.name) for each in series)
    years = {**context.years, "year": str(year)}
    claims = context.words.both([_thousands(context, point) for point in said.points]) if said.points else ""
    return Caption(
        context.say(f"saving-title-{_finding(series)}"),
        context.say(f"saving-subtitle{'-announced' if said.points else ''}", **years),
        context.words.say(f"saving-alt{'-announced' if said.points else ''}", points=points, claims=claims, **years),
    )


def _thousands(context: ChartContext, point: Point) -> str:
    return context.words.digits(round(point.known / THOUSAND))


def _finding(series: tuple[Series, ...]) -> str:
    """Return whether emissions rise by some rule, or the saving shrinks by some or all, or none of both."""
    if any(point.known > 0 for each in series for point in each.points):
        return "rises"
    shrinks = [each.points[-1].known > (1 - 2 * STEADY) * each.points[0].known for each in series]
    return "shrinks-some" if any(shrinks) and not all(shrinks) else "shrinks" if all(shrinks) else "steady"


def _draw(context: ChartContext, series: tuple[Series, ...], said: Series, style: ChartStyle) -> Figure:
    canvas = Canvas(style, context.words)
    years = [int(point.x) for point in series[0].points]
    others = [point.known / THOUSAND for point in said.points]
    panel, taken = rule_lines(context, canvas, series, list(DASHES.values()), [years[0] - 1, *years], others)
    for area in taken:
        canvas.letters.close(area)
    _circles(context, canvas, panel, said)
    return canvas.figure


def _circles(context: ChartContext, canvas: Canvas, panel: Panel, said: Series) -> None:
    letters = canvas.letters
    for point in said.points:
        at, value = float(point.x) - 0.5, point.known / THOUSAND
        panel.circle(at, value)
        x, y = panel.across.at(at), panel.up.at(value)
        letters.close(Area(x - CIRCLE / 2, y - CIRCLE / 2, x + CIRCLE / 2, y + CIRCLE / 2))
    if not said.points:
        return
    lowest = min(said.points, key=lambda point: point.known)
    parts = [_thousands(context, point).lstrip("\u2212") for point in sorted(said.points, key=lambda each: -each.known)]
    name = context.words.say("saving-announced", values=context.words.both(parts))
    x, y = panel.across.at(float(lowest.x) - 0.5), panel.up.at(lowest.known / THOUSAND)
    levels: tuple[tuple[float, Level], ...] = ((0.0, "middle"), (-2.0, "below"), (-8.0, "below"), (-14.0, "below"))
    places = [Place(x + CIRCLE + step * 6.0, y + up, "right", side) for step in range(8) for up, side in levels]
    letters.put(name, *places, weight="semibold", ground=True)
