"""From supported to additional job-years of building: a waterfall, one panel for each answer, on one axis."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from impact.charts import charts
from impact.charts.canvas import Canvas
from impact.charts.lettering import EDGE, Area, Measure, Place, Weight
from impact.charts.panel import Panel
from impact.charts.picture import Caption, ChartContext, Picture, Series, point_of
from impact.charts.rows import BESIDE, below_level_axis, for_rows, named_width
from impact.charts.scale import Reach, bare
from impact.charts.style import ChartStyle
from impact.charts.tables import wanted_answers
from impact.study.tables import Record
from impact.words.headlines import case
from impact.words.inputs import slug

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE, QUANTITY = "built_to_net", "gross_net", "job_years"
GROSS, NET = "gross", "net"
THICK, UNDER = 0.5, 0.16  # of a bar, and from its edge to the line of its range, in rows
BETWEEN = 14.0  # panels [pt]


@charts.register(CHART)
def built_to_net(context: ChartContext) -> Picture:
    """Show registered job-years supported, what is taken off or given back, and what is additional."""
    answers = wanted_answers(context.study, CHART, quantity=QUANTITY)
    shown = _steps([row for rows in answers.values() for row in rows])
    series = tuple(
        _series(context, closure, [row for row in rows if row["step_key"] in shown])
        for closure, rows in answers.items()
    )
    topics = ("works", "alternative", "reference")
    return Picture(
        "waterfall", series, topics, partial(_caption, context, series), partial(_draw, context, series, shown)
    )


def _steps(rows: list[Record]) -> list[str]:
    found = dict.fromkeys(str(row["step_key"]) for row in rows if row["value"] or row["step_key"] in (GROSS, NET))
    return [step for step in found if step != NET] + [NET]


def _series(context: ChartContext, closure: str, rows: list[Record]) -> Series:
    name = context.words.say(f"built-closure-{slug(closure)}")
    points = tuple(
        point_of(TABLE, row, context.words.say(f"built-step-{slug(str(row['step_key']))}"), str(row["step_key"]))
        for row in rows
    )
    return Series(closure, name, str(rows[0]["unit"]), points, panel=name)


def _caption(context: ChartContext, series: tuple[Series, ...]) -> Caption:
    net = [next(point for point in each.points if point.key == NET) for each in series]
    sides = {case(point.known, point.low, point.high) for point in net}
    one = {frozenset({"higher"}): "gain", frozenset({"lower"}): "loss", frozenset({"higher", "lower"}): "both"}
    ending = one.get(frozenset(sides))
    points = " ".join(
        context.words.say(
            "built-to-net-part", answer=each.name,
            points=" ".join(context.point_in_words(each, point) for point in each.points),
        )
        for each in series
    )  # fmt: skip
    title, country = f"built-to-net-title-{ending}" if ending else "built-net-title", context.fact("country_name")
    return context.caption(title, "built-to-net", points=points, country=country)


def _draw(context: ChartContext, closures: tuple[Series, ...], steps: list[str], style: ChartStyle) -> Figure:
    names = [context.words.say(f"built-step-{slug(step)}") for step in steps]
    measure = Measure(style)
    left = named_width(measure, style, names)
    width = (style.width - left - BETWEEN * (len(closures) - 1)) / len(closures)
    titles = [measure.broken(series.panel, width - EDGE, 3, "semibold") for series in closures]
    head, bottom = measure.line * (max(map(len, titles)) + 0.3), below_level_axis(style)
    style = for_rows(measure, style, names, left, head + bottom, 1.7 * measure.line)
    canvas = Canvas(style, context.words)
    top = style.height - head
    canvas.named_rows(names, Area(left, bottom, style.width, top))
    reach = [each for series in closures for each in _reach(context, measure, series)]
    for place, (title, series) in enumerate(zip(titles, closures, strict=True)):
        start = left + place * (width + BETWEEN)
        panel = canvas.level_axis(Area(start, bottom, start + width - EDGE, top), reach, len(steps))
        canvas.heading(title, start)
        _bars(context, canvas, panel, series, steps)
    return canvas.figure


def _levels(series: Series) -> list[tuple[float, float]]:
    """Return from where to where each step leads: totals from zero, others from where the step before ended."""
    levels, level = [], 0.0
    for point in series.points:
        start = 0.0 if point.key in (GROSS, NET) else level
        level = start + point.known
        levels.append((start, level))
    return levels


def _reach(context: ChartContext, measure: Measure, series: Series) -> Iterator[Reach]:
    for point, levels in zip(series.points, _levels(series), strict=True):
        label = measure.width(context.label(series, point), "semibold") + 2 * BESIDE
        ends = [*levels, *(point.reach if point.key in (GROSS, NET) else ())]
        yield from bare(ends)
        yield max(ends), 0.0, label


def _bars(context: ChartContext, canvas: Canvas, panel: Panel, series: Series, steps: list[str]) -> None:
    style, before, spans = canvas.style, None, []
    fills = {GROSS: "supported", NET: "additional"}
    for point, (start, end) in zip(series.points, _levels(series), strict=True):
        at = -float(steps.index(point.key))
        name = fills.get(point.key, "additional" if point.known > 0 else "")
        fill = style.fill("modelled", style.theme.colour(name)) if name else style.lost_fill()
        panel.axes.barh([at], [point.known], THICK, left=start, **fill)
        if before is not None:
            level, above = before
            look: dict[str, Any] = {"color": style.palette.muted, "linewidth": style.axis_width, "zorder": 1.5}
            panel.axes.vlines([level], [at], [above], **look)
        if point.key in (GROSS, NET) and point.low is not None and point.high is not None:
            spans.append((at - THICK / 2 - UNDER, point.low, point.high))
        place = Place(panel.across.at(max(start, end)) + BESIDE, panel.up.at(at), "right")
        weight: Weight = "semibold" if point.key in (GROSS, NET) else "regular"
        canvas.letters.put(context.label(series, point), place, weight=weight, ground=True)
        before = end, at
    panel.whiskers(spans, upright=False)
