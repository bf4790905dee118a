"""From gross to net jobs in the headline year: a waterfall, one panel for each way to close the account."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import TYPE_CHECKING, Any

from impact.charts import charts
from impact.charts.alt_text import worst_first
from impact.charts.canvas import Canvas
from impact.charts.lettering import EDGE, Area, Measure, Place
from impact.charts.panel import Panel
from impact.charts.picture import Caption, ChartContext, Picture, Point, Series, point_of
from impact.charts.rows import BESIDE, below_level_axis, for_rows, named_width
from impact.charts.scale import Reach, bare
from impact.charts.style import ChartStyle
from impact.charts.tables import wanted
from impact.study.tables import Record
from impact.words.inputs import slug
from impact.words.marks import Marked
from impact.words.rounding import add_up

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE = "gross_to_net", "gross_net"
QUANTITY = "jobs"
THICK = 0.62  # of a bar, in rows
BETWEEN = 14.0  # panels [pt]
GROSS, NET = "gross", "net"
TOTALS = (GROSS, NET)


@charts.register(CHART)
def gross_to_net(context: ChartContext) -> Picture:
    """Show gross jobs, what gives way and what remains in each closure, with 5 to 95 % of the two totals."""
    rows = wanted(context.study, CHART, TABLE, quantity=QUANTITY, year=context.headline_year)
    closures = tuple(_series(context, name, own) for name, own in _closures(rows).items())
    places = {str(row["step_key"]): (row["step_key"] == NET, int(row["order"] or 0)) for row in reversed(rows)}
    steps = tuple(sorted(places, key=lambda step: places[step]))
    return Picture(
        "waterfall",
        closures,
        ("jobs", "lost", "replaced"),
        partial(_caption, context, closures),
        partial(_draw, context, closures, steps),
    )


def _closures(rows: list[Record]) -> dict[str, list[Record]]:
    """Return the steps of each closure in their order, the one that headlines stand on first."""
    found: dict[str, list[Record]] = {}
    for row in sorted(rows, key=lambda row: (row["is_default"] == "no", int(row["order"] or 0))):
        found.setdefault(str(row["closure"]), []).append(row)
    return found


def _series(context: ChartContext, closure: str, rows: list[Record]) -> Series:
    name = context.words.say(f"chart-closure-{slug(closure)}")
    points = tuple(
        point_of(TABLE, row, _step_name(context, str(row["step_key"])), str(row["step_key"])) for row in rows
    )
    return Series(closure, name, str(rows[0]["unit"]), points, panel=name)


def _step_name(context: ChartContext, step: str) -> str:
    return context.words.say(f"step-{slug(step)}")


def _caption(context: ChartContext, closures: tuple[Series, ...]) -> Caption:
    year = context.fact("headline_year")
    return Caption(
        _title(context, closures[0], year),
        Marked(
            context.say("waterfall-subtitle", country=context.fact("country_name"), year=year)
            + ("" if all(_adds_up(context, series) for series in closures) else context.say("and-rounded"))
        ),
        context.words.say("waterfall-alt", year=year, parts=" ".join(_in_words(context, closures))),
    )


def _title(context: ChartContext, series: Series, year: str) -> Marked:
    """Return the largest step between gross and net as a finding; that there is none where nothing is taken off."""
    between = [point for point in series.points if point.key not in TOTALS and point.known < 0]
    if not between:
        return context.say("waterfall-title-nothing", year=year)
    largest = min(between, key=lambda point: point.known)
    values = {"year": year, "lost": context.amount(series, largest).size, "step": str(largest.x)}
    own = f"waterfall-title-{slug(largest.key)}"
    return context.say(own if context.words.has(own) else "waterfall-title", **values)


def _in_words(context: ChartContext, closures: tuple[Series, ...]) -> Iterator[str]:
    """Yield each step of every closure, the one that leaves least first, behind its name where there are several."""
    for series in worst_first(closures, lambda each: each.points[-1].value, "lower"):
        if len(closures) > 1:
            yield context.words.say("waterfall-alt-closure", name=series.name)
        yield from (context.point_in_words(series, point) for point in series.points)


def _adds_up(context: ChartContext, series: Series) -> bool:
    """Return whether the printed steps of a closure make the printed net effect."""
    printed = {point.key: context.amount(series, point).rounded.central for point in series.points}
    return add_up((number for step, number in printed.items() if step != NET), printed[NET])


def _draw(context: ChartContext, closures: tuple[Series, ...], steps: tuple[str, ...], style: ChartStyle) -> Figure:
    names = [_step_name(context, step) for step in steps]
    measure = Measure(style)
    left = named_width(measure, style, names)
    width = (style.width - left - BETWEEN * (len(closures) - 1)) / len(closures)
    titles = [measure.broken(series.panel, width - EDGE, 3, "semibold") for series in closures]
    several = len(closures) > 1
    head = measure.line * (max(map(len, titles)) + 0.3) if several else 2.0
    bottom = below_level_axis(style)
    style = for_rows(measure, style, names, left, head + bottom)
    canvas = Canvas(style, context.words)
    top = style.height - head
    canvas.named_rows(names, Area(left, bottom, style.width, top))
    reach = [reached for series in closures for reached in _reach(context, measure, series)]
    for place, (title, series) in enumerate(zip(titles, closures, strict=True)):
        start = left + place * (width + BETWEEN)
        panel = canvas.level_axis(Area(start, bottom, start + width - EDGE, top), reach, len(steps))
        if several:
            canvas.heading(title, start, weight="regular" if place else "semibold")
        _bars(context, canvas, panel, series, steps)
    return canvas.figure


def _levels(series: Series) -> list[tuple[float, float]]:
    """Return from where to where each step leads: totals from zero, others from where the step before ended."""
    levels, level = [], 0.0
    for point in series.points:
        start = 0.0 if point.key in TOTALS else level
        level = start + point.known
        levels.append((start, level))
    return levels


def _reach(context: ChartContext, measure: Measure, series: Series) -> Iterator[Reach]:
    """Yield what the axis has to hold: both ends of each bar, of totals the range, with the figure behind."""
    for point, levels in zip(series.points, _levels(series), strict=True):
        label = measure.width(context.label(series, point), "semibold") + BESIDE
        reached = [*levels, *(point.reach if point.key in TOTALS else ())]
        yield from bare(reached)
        yield max(reached), 0.0, label


def _bars(context: ChartContext, canvas: Canvas, panel: Panel, series: Series, steps: tuple[str, ...]) -> None:
    """Draw the bars of one closure from the top, each led to the next, with their figures at the right."""
    style, before, spans = canvas.style, None, []
    for point, (start, end) in zip(series.points, _levels(series), strict=True):
        total = point.key in TOTALS
        at = -float(steps.index(point.key))
        panel.axes.barh([at], [point.known], THICK, left=start, **_fill(style, point))
        if before is not None:
            level, above = before
            look: dict[str, Any] = {"color": style.palette.muted, "linewidth": style.axis_width, "zorder": 1.5}
            panel.axes.vlines([level], [at], [above], **look)
        reach = max(start, end)
        if total and point.low is not None and point.high is not None:
            spans.append((at, point.low, point.high))
            reach = max(reach, point.high)
        canvas.letters.put(
            context.label(series, point),
            Place(panel.across.at(reach) + BESIDE, panel.up.at(at), "right"),
            weight="semibold" if total else "regular",
            ground=True,
        )
        before = end, at
    panel.whiskers(spans, upright=False)


def _fill(style: ChartStyle, point: Point) -> dict[str, Any]:
    kept = point.key in TOTALS or point.known > 0
    return style.fill("modelled", style.palette.channel_direct) if kept else style.lost_fill()
