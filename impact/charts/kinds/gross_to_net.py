"""From gross to net jobs in the headline year: a waterfall, one panel for each way to close the account."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from impact.charts import charts
from impact.charts.alt_text import worst_first
from impact.charts.canvas import Around, Canvas
from impact.charts.lettering import EDGE, MORE, Level, Measure, Place
from impact.charts.panel import Panel
from impact.charts.picture import Caption, ChartContext, Picture, Point, Series, point_of
from impact.charts.rows import BESIDE, TOP, with_plot
from impact.charts.scale import UNDER_AXIS
from impact.charts.style import ChartStyle
from impact.charts.tables import wanted_answers
from impact.study.tables import Record
from impact.words.inputs import slug
from impact.words.marks import Marked
from impact.words.rounding import add_up

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE = "gross_to_net", "gross_net"
QUANTITY = "jobs"
THICK = 0.56  # of a column, in steps
BETWEEN = 14.0  # panels [pt]
WIDEST = 56.0  # column [pt]
ASIDE = 0.9  # from the middle of a column to its whisker, in columns
ENDS = 0.2  # of a panel beside its columns, in columns
APART = 1.0  # names under columns [pt]
MOST_LINES = 4  # of a name
AXIS = 4.2  # width of the labels of the upright axis at most, in sizes of the text
OVER, LOWER = 17.0, 14.3  # height of each of two panels that stand over each other, and of each of more, in lines
LARGER = 1.3  # letters of the answer, in sizes of the text
GROSS, NET = "gross", "net"
TOTALS = (GROSS, NET)


@charts.register(CHART)
def gross_to_net(context: ChartContext) -> Picture:
    """Show gross jobs, what gives way and what remains in each closure, with 5 to 95 % of the two totals."""
    answers = wanted_answers(context.study, CHART, quantity=QUANTITY, year=context.headline_year)
    closures = tuple(_series(context, name, own) for name, own in answers.items())
    return context.picture("waterfall", closures, ("jobs", "lost", "replaced"), _caption, _draw, closures)


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
        _title(context, closures, year),
        Marked(
            context.say("waterfall-subtitle", country=context.fact("country_name"), year=year)
            + ("" if all(_adds_up(context, series) for series in closures) else context.say("and-rounded"))
        ),
        context.words.say("waterfall-alt", year=year, parts=" ".join(_in_words(context, closures))),
    )


def _title(context: ChartContext, closures: tuple[Series, ...], year: str) -> Marked:
    """Return the largest step between gross and net as a finding; that there is none where no answer takes any off."""
    every = [(each, point) for each in closures for point in _taken_off(each)]
    if not every:
        return context.say("waterfall-title-nothing", year=year)
    series, largest = min(every, key=lambda each: each[1].known)
    if not (between := _taken_off(closures[0])):
        return context.say("waterfall-title-one-answer", year=year, lost=context.amount(series, largest).said)
    leading = min(between, key=lambda point: point.known)
    if context.words.has(own := f"waterfall-title-{slug(leading.key)}"):
        return context.say(own, year=year, lost=context.amount(closures[0], leading).said, step=str(leading.x))
    lost = context.amount(series, largest).said
    return context.say("waterfall-title", year=year, lost=lost, step=str(largest.x))


def _taken_off(series: Series) -> list[Point]:
    return [point for point in series.points if point.key not in TOTALS and point.known < 0]


def _in_words(context: ChartContext, closures: tuple[Series, ...]) -> Iterator[str]:
    """Yield each step of every closure, the one that leaves least first, behind its name where there are several."""
    for series in worst_first(closures, lambda each: each.points[-1].value, "lower"):
        if len(closures) > 1:
            yield context.words.say("waterfall-alt-closure", name=series.name)
        yield from (context.point_in_words(series, point) for point in series.points)


def _adds_up(context: ChartContext, series: Series) -> bool:
    printed = {point.key: context.amount(series, point).rounded.central for point in series.points}
    return add_up((number for step, number in printed.items() if step != NET), printed[NET])


def _draw(context: ChartContext, closures: tuple[Series, ...], style: ChartStyle) -> Figure:
    measure, count = Measure(style), len(closures)
    shown = [_shown(context, series) for series in closures]
    names = [[_short(context, point) for point in own] for own in shown]
    axis, columns = AXIS * style.text_size, sum(map(len, shown)) + ENDS * count
    side_by_side = (style.width - axis - BETWEEN * (count - 1)) / columns
    over = count > 1 and not _have_room(measure, names, side_by_side)
    if over:
        style = replace(style, height=max(style.height, (OVER if count == 2 else LOWER) * measure.line * count))
    pitch = (style.width - axis) / (max(map(len, shown)) + ENDS) if over else side_by_side
    lines = [[measure.broken(name, pitch - APART, MOST_LINES) for name in own] for own in names]
    deepest = max(len(each) for own in lines for each in own)
    titles = [
        measure.broken(series.panel, pitch * (len(own) + ENDS) - EDGE, 3, "semibold")
        for series, own in zip(closures, shown, strict=True)
    ]
    head = (measure.height(max(map(len, titles))) + BESIDE) if count > 1 else 0.0
    style = style if over else with_plot(style, head + UNDER_AXIS + measure.height(deepest) + TOP)
    canvas = Canvas(style, context.words)
    tall = (style.height - BETWEEN * (count - 1)) / count if over else style.height
    left = top = 0.0
    for place, (series, own) in enumerate(zip(closures, shown, strict=True)):
        first = over or place == 0
        end = left + (axis if first else 0.0) + pitch * (len(own) + ENDS)
        around = Around(
            left, max(0.0, style.width - end), top + head, max(0.0, style.height - top - tall),
            head=measure.line * 1.6, foot=measure.line * 1.4,
        )  # fmt: skip
        reach = [end for every in closures for end in _reach(every)]
        padded = [(*each, *[""] * (deepest - len(each))) for each in lines[place]]
        panel = canvas.over_columns(padded, reach, around, labels=first)
        if count > 1:
            canvas.heading(titles[place], panel.area.left if not over else EDGE, top)
        _bars(context, canvas, panel, series, own)
        left, top = (0.0, top + tall + BETWEEN) if over else (end + BETWEEN, 0.0)
    return canvas.figure


def _short(context: ChartContext, point: Point) -> str:
    """Return what a step is called under its column; one that is mostly a loss has other words where it is a gain."""
    short = f"chart-step-{slug(point.key)}"
    names = (*((f"{short}-gained",) if point.known > 0 else ()), short)
    known = next((name for name in names if context.words.has(name)), "")
    return context.words.say(known) if known else _step_name(context, point.key)


def _have_room(measure: Measure, names: list[list[str]], pitch: float) -> bool:
    """Return whether names can stand whole under columns so far apart [pt]."""
    lines = (line for own in names for name in own for line in measure.broken(name, pitch - APART, MOST_LINES))
    return not any(line.endswith(MORE) for line in lines)


def _shown(context: ChartContext, series: Series) -> list[Point]:
    """Return the steps that change anything as it is printed; a step of zero stands in the table."""
    return [
        point for point in series.points
        if point.key in TOTALS or context.amount(series, point).rounded.central != 0
    ]  # fmt: skip


def _levels(series: Series) -> dict[str, tuple[float, float]]:
    """Return from where to where each step leads: totals from zero, others from where the step before ended."""
    levels, level = {}, 0.0
    for point in series.points:
        start = 0.0 if point.key in TOTALS else level
        level = start + point.known
        levels[point.key] = (start, level)
    return levels


def _reach(series: Series) -> Iterator[float]:
    """Yield what the axis has to hold: both ends of each step, of totals the range."""
    for point in series.points:
        yield from _levels(series)[point.key]
        yield from point.reach if point.key in TOTALS else ()


def _bars(context: ChartContext, canvas: Canvas, panel: Panel, series: Series, shown: list[Point]) -> None:
    """Draw the steps of one closure, each led to the next, with their figures at their far ends."""
    style, levels, before = canvas.style, _levels(series), None
    totals = [(float(at), point) for at, point in enumerate(shown) if point.key in TOTALS]
    thick = min(THICK, WIDEST / (panel.across.at(1) - panel.across.at(0)))
    for area in panel.beside(totals, aside=ASIDE * thick):
        canvas.letters.close(area)
    for at, point in enumerate(shown):
        start, end = levels[point.key]
        panel.axes.bar([at], [point.known], thick, bottom=start, **_fill(style, point))
        if before is not None:
            look: dict[str, Any] = {"color": style.palette.muted, "linewidth": style.axis_width, "zorder": 1.5}
            panel.axes.hlines([start if point.key not in TOTALS else before], [at - 1], [at], linestyle=":", **look)
        before = end
        _label(context, canvas, panel, series, point, at, (start, end))


def _label(
    context: ChartContext, canvas: Canvas, panel: Panel, series: Series, point: Point, at: int,
    levels: tuple[float, float],
) -> None:  # fmt: skip
    """Print a step over its column in its colour, an answer under a column that hangs from zero."""
    below = point.key in TOTALS and point.known < 0
    y = panel.up.at(min(levels)) - 2.0 if below else panel.up.at(max(levels)) + 2.0
    side: Level = "below" if below else "above"
    x, total = panel.across.at(at), point.key in TOTALS
    canvas.letters.put(
        context.label(series, point), Place(x, y, "centre", side), Place(x + 3.0, y, "left", side),
        Place(x, panel.up.at(min(levels)) - 2.0, "centre", "below"),
        weight="semibold", colour=canvas.style.letters(_colour(canvas.style, point)), ground=True, over=not total,
        size=canvas.style.text_size * (LARGER if point.key == NET else 1.0),
    )  # fmt: skip


def _colour(style: ChartStyle, point: Point) -> str:
    if point.key in TOTALS:
        return style.theme.colour("supported" if point.key == GROSS else "additional")
    return style.theme.colour("additional") if point.known > 0 else style.palette.lost


def _fill(style: ChartStyle, point: Point) -> dict[str, Any]:
    kept = point.key in TOTALS or point.known > 0
    return style.fill("modelled", _colour(style, point)) if kept else style.lost_fill()
