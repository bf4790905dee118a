"""From supported to additional: one waterfall through all answers, each of which leads on to the next."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from impact.charts import charts
from impact.charts.drawing.axis import Reach, bare
from impact.charts.drawing.canvas import Canvas
from impact.charts.drawing.labels import EDGE, LabelArea, LabelSlot, TextMeasure
from impact.charts.drawing.panel import ChartPanel
from impact.charts.drawing.picture import Caption, ChartContext, Picture, Point, Series, point_of, worst_first
from impact.charts.drawing.rows import BESIDE, below_level_axis, for_rows, named_width
from impact.charts.drawing.series import steps_of_answers
from impact.charts.drawing.style import ChartStyle
from impact.language.input_names import closure_name, slug
from impact.language.messages import Marked
from impact.language.rounding import add_up
from impact.study.tables import Record
from impact.study.tables.queries import answers_of, best

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE = "gross_to_net", "gross_to_net"
TOPICS = {"jobs": ("jobs", "lost", "replaced"), "job_years": ("works", "alternative", "reference")}
THICK, THICKEST = 0.5, 20.0  # of a bar, in rows, and at most [pt]
UNDER = 3.5  # from the edge of a bar to the line of its range [pt]
ROW = 1.9  # least height of a row, in lines
LARGER = 1.25  # letters of an answer, in sizes of the text
GROSS, NET = "gross", "net"
TOTALS = (GROSS, NET)


@dataclass(frozen=True)
class _Step:
    """A row of the waterfall.

    Attributes:
        series: The answer that it leads to.
        point: What it adds or takes off, or what remains.
        start, end: Of its bar.
        joined: Whether it goes on where the row above ends.
        name: Beside the bar.
        best: Whether it is the answer that evidence supports most.
        apart: Whether it is told apart, and neither gained nor lost.
    """

    series: Series
    point: Point
    start: float
    end: float
    joined: bool
    name: str
    best: bool = False
    apart: bool = False


@charts.register(CHART)
def gross_to_net(context: ChartContext) -> Picture:
    """Show what is supported, what is displaced and what remains in each answer, with 5 to 95 % of the totals.

    The option `quantity` is that of the table gross_to_net, in place of the one that the kind of project names.
    """
    declared = answers_of(context.study)
    quantity = context.options.get("quantity") or (declared.quantity if declared else "jobs")
    found = steps_of_answers(context.study, CHART, quantity)
    closures = tuple(_series(context, name, rows) for name, rows in found.items())
    topics = TOPICS.get(quantity, TOPICS["jobs"])
    return context.picture("waterfall", closures, topics, _caption, _draw, closures, quantity)


def _series(context: ChartContext, closure: str, rows: list[Record]) -> Series:
    name = closure_name(context.words, closure)
    points = tuple(point_of(TABLE, row, _name(context, row), str(row["step"])) for row in rows)
    return Series(closure, name, str(rows[0]["unit"]), points, panel=name)  # tables list its steps in their order


def _name(context: ChartContext, row: Record) -> str:
    """Return what a step is called; one that is mostly a loss has other words where it is a gain."""
    key, gained = slug(str(row["step"])), float(row["value"] or 0) > 0
    possible = (*((f"chart-step-{key}-gained",) if gained else ()), f"chart-step-{key}", f"step-{key}")
    return context.words.say(next((each for each in possible if context.words.has(each)), possible[-1]))


def _caption(context: ChartContext, closures: tuple[Series, ...], quantity: str) -> Caption:
    def message(name: str) -> str:
        return own if context.words.has(own := f"{name}-{slug(quantity)}") else name

    setting = {"year": context.fact("headline_year"), "country": context.fact("country_name")}
    rounded = "" if all(_adds_up(context, series) for series in closures) else context.say("and-rounded")
    return Caption(
        Marked(),
        Marked(context.say(message("waterfall-subtitle"), **setting) + rounded),
        context.words.say(message("waterfall-alt"), parts=" ".join(_in_words(context, closures)), **setting),
    )


def _apart(context: ChartContext) -> tuple[str, ...]:
    declared = answers_of(context.study)
    return declared.apart if declared else ()


def _in_words(context: ChartContext, closures: tuple[Series, ...]) -> Iterator[str]:
    """Yield each step of every closure, the one that leaves least first, behind its name where there are several."""
    for series in worst_first(closures, lambda each: each.points[-1].value, "lower"):
        if len(closures) > 1:
            yield context.words.say("waterfall-alt-closure", name=series.name)
        yield from (context.point_in_words(series, point) for point in series.points)


def _adds_up(context: ChartContext, series: Series) -> bool:
    printed = {point.key: context.amount(series, point).rounded.central for point in series.points}
    return add_up((number for step, number in printed.items() if step != NET), printed[NET])


def _path(context: ChartContext, closures: tuple[Series, ...]) -> Iterator[_Step]:
    """Yield the rows: of each answer what the one before it has not, or all of it again where it leaves a step out.

    A step that another answer has with another value leads on by the difference. What prints as zero is left out, and
    a difference that does not change what is printed of the answer.
    """
    favoured, apart = best(context.study, answers_of(context.study)), _apart(context)
    before: dict[str, Point] = {}
    for series in closures:
        points = {point.key: point for point in series.points}
        leads_on = before.keys() <= points.keys()
        known = before if leads_on else {GROSS: before[GROSS]}
        level, joined = (known[NET if leads_on else GROSS].known, leads_on) if known else (0.0, False)
        cause = series.name
        for key, point in points.items():
            if key == NET:
                several = len(closures) > 1
                name, is_best = series.name if several else str(point.x), several and series.key == favoured
                name = context.words.say("decide-best", name=name) if is_best else name
                yield _Step(series, point, 0.0, point.known, joined, name, is_best)
                continue
            moved = replace(point, value=point.known - known[key].known, cell="") if key in known else point
            start, level = level, level + moved.known
            least = context.amount(series, points[NET]).rounded.step / 2 if key in known else 0
            amount = context.amount(series, moved).rounded.central
            if amount and abs(amount) >= least:
                name = str(point.x)
                if key in known:
                    name = context.words.say("chart-step-changed", name=name, of=cause)
                else:
                    cause = name
                yield _Step(series, moved, start, level, joined, name, apart=key in apart)
                joined = True
        before = points


def _draw(context: ChartContext, closures: tuple[Series, ...], _: str, style: ChartStyle) -> Figure:
    measure, path = TextMeasure(style), list(_path(context, closures))
    names = [step.name for step in path]
    left, bottom = named_width(measure, style, names, weight="semibold"), below_level_axis(style)
    style = for_rows(measure, style, names, left, bottom, ROW * measure.line, "semibold")
    canvas, top = Canvas(style, context.words), style.height
    canvas.named_rows(names, LabelArea(left, bottom, style.width, top), [step.best for step in path])
    reach = [each for step in path for each in _reach(context, measure, step)]
    panel = canvas.level_axis(LabelArea(left, bottom, style.width - EDGE, top), reach, len(path))
    pitch = panel.up.at(1) - panel.up.at(0)
    thick = min(THICK, THICKEST / pitch)
    under = thick / 2 + UNDER / pitch
    marks = [_mark(context, step) for step in path]
    spans = [
        (-row - under, mark.low, mark.high)
        for row, mark in enumerate(marks)
        if mark.key in TOTALS and mark.low is not None and mark.high is not None
    ]
    for row, step in enumerate(path):
        panel.level_bar(-row, step.start, step.end - step.start, thick, **_fill(style, step))
        if step.joined:
            look: dict[str, Any] = {
                "color": style.palette.muted,
                "linewidth": style.axis_width,
                "zorder": 1.5,
                "gid": "lead",
            }
            panel.axes.vlines([path[row - 1].end], [-row], [1 - row], linestyle=":", **look)
        _label(context, canvas, panel, step, -row)
    panel.whiskers(spans, upright=False)
    return canvas.figure


def _labels(context: ChartContext, step: _Step) -> tuple[str, str]:
    amount = context.amount(step.series, step.point, step.series.per)
    plus = "+" if step.point.key != GROSS and amount.rounded.central > 0 else ""
    ranged = context.words.say("value-and-range", value="", range=amount.range).strip()
    return f"{plus}{amount.value}", ranged if step.point.key == NET and amount.ranged else ""


def _mark(context: ChartContext, step: _Step) -> Point:
    return context.as_printed(replace(step.series, points=(step.point,))).points[0]


def _reach(context: ChartContext, measure: TextMeasure, step: _Step) -> Iterator[Reach]:
    value, span = _labels(context, step)
    room = measure.width(value, "semibold") * (LARGER if step.point.key == NET else 1.0) + 2 * BESIDE
    ends = [step.start, step.end, *(_mark(context, step).reach if step.point.key in TOTALS else ())]
    yield from bare(ends)
    yield max(step.start, step.end), 0.0, room + (measure.width(span) + BESIDE if span else 0.0)


def _label(context: ChartContext, canvas: Canvas, panel: ChartPanel, step: _Step, row: float) -> None:
    style, (value, span) = canvas.style, _labels(context, step)
    x, y = panel.across.at(max(step.start, step.end)) + BESIDE, panel.up.at(row)
    size = style.text_size * (LARGER if step.point.key == NET else 1.0)
    colour = style.letters(_colour(style, step))
    canvas.letters.put(value, LabelSlot(x, y, "right"), weight="semibold", colour=colour, ground=True, size=size)
    if span:
        x += canvas.letters.width(value, "semibold") * LARGER + BESIDE
        canvas.letters.put(span, LabelSlot(x, y, "right"), ground=True)


def _colour(style: ChartStyle, step: _Step) -> str:
    if step.point.key in TOTALS:
        return style.theme.colour("supported" if step.point.key == GROSS else "additional")
    return style.palette.ink if step.apart or step.point.known > 0 else style.palette.lost


def _fill(style: ChartStyle, step: _Step) -> dict[str, Any]:
    if step.point.key in TOTALS:
        return style.fill("modelled", _colour(style, step))
    return style.context_fill("modelled") if step.apart or step.point.known > 0 else style.lost_fill()
