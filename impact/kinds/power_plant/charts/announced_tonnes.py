"""Announced tonnes beside those of each rule: bars in one year, announced ones outlined."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.canvas import Canvas
from impact.charts.lettering import Area, Measure, Place
from impact.charts.panel import Panel
from impact.charts.picture import Caption, ChartContext, Picture, Point, Series, point_of
from impact.charts.rows import BESIDE, below_level_axis, for_rows, named_width
from impact.charts.scale import Reach
from impact.charts.style import ChartStyle
from impact.charts.tables import wanted
from impact.study.tables import Record
from impact.words.inputs import slug

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE = "announced_tonnes", "emissions_by_year"
RULES = ("ifi", "combined_margin", "average_path", "marginal_gas")
THICK = 0.56  # of a bar, in rows
UNIT = "t CO2/yr"


@charts.register(CHART)
def announced_tonnes(context: ChartContext) -> Picture:
    """Show tonnes avoided by each rule with their range, and what was announced for the same year."""
    year, claimed = _claimed(context)
    points = (*_announced(context, claimed), *_modelled(context, year))
    series = Series("tonnes", context.words.say("column-change"), UNIT, points)
    topics = ("margins", "grid_today", "gas_power")
    return Picture("bars", (series,), topics, partial(_caption, context, series, year), partial(_draw, context, series))


def _claimed(context: ChartContext) -> tuple[int, list[Record]]:
    """Return the year of the claims, else that of the headline, and what was claimed of tonnes."""
    steps = context.study.tables.get("claim_steps")
    rows = [] if steps is None else [row for row in steps.where(step_key="claimed") if row["unit"] == UNIT]
    return (int(rows[0]["year"] or 0) if rows else context.headline_year), rows


def _announced(context: ChartContext, rows: list[Record]) -> Iterator[Point]:
    said_by = {str(row["id"]): str(row["said_by"]) for row in context.study["claims"].rows}
    for row in rows:
        key = str(row["claim_key"])
        name = context.words.say("rules-chart-announced", by=said_by.get(key, key))
        yield point_of("claim_steps", row, name, key)


def _modelled(context: ChartContext, year: int) -> Iterator[Point]:
    for rule in RULES:
        row = wanted(context.study, CHART, TABLE, component="change", electricity=rule, gas="co2", year=year)[0]
        point = point_of(TABLE, row, context.words.say(f"rule-{slug(rule)}"), rule)
        low, high = (None if end is None else -end for end in (point.high, point.low))
        yield replace(point, value=-point.known, low=low, high=high, inner=None)


def _caption(context: ChartContext, series: Series, year: int) -> Caption:
    parts = " ".join(context.point_in_words(series, point) for point in series.points)
    return Caption(
        context.say("rules-chart-title", year=str(year)),
        context.say("rules-chart-subtitle", year=str(year)),
        context.words.say("rules-chart-alt", year=str(year), points=parts),
    )


def _draw(context: ChartContext, series: Series, style: ChartStyle) -> Figure:
    measure, names = Measure(style), [str(point.x) for point in series.points]
    left, bottom = named_width(measure, style, names), below_level_axis(style)
    style = for_rows(measure, style, names, left, bottom, 1.7 * measure.line)
    canvas = Canvas(style, context.words)
    area = Area(left, bottom, style.width, style.height)
    canvas.named_rows(names, area)
    reach: list[Reach] = [(0.0, 0.0, 0.0)]
    for point in series.points:
        label = context.label(series, point)
        reach.append((max(point.reach), 0.0, measure.width(label, "semibold") + 2 * BESIDE))
    panel = canvas.level_axis(area, reach, len(names))
    for place, point in enumerate(series.points):
        _bar(context, canvas, panel, series, point, -place)
    return canvas.figure


def _bar(context: ChartContext, canvas: Canvas, panel: Panel, series: Series, point: Point, at: int) -> None:
    fill = canvas.style.fill(point.status, canvas.style.palette.emissions)
    panel.axes.barh([at], [point.known], THICK, **fill)
    panel.beside([(float(at), point)], upright=False)
    place = Place(panel.across.at(max(point.reach)) + BESIDE, panel.up.at(at), "right")
    canvas.letters.put(context.label(series, point), place, weight="semibold", ground=True)
