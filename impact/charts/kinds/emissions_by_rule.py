"""Change in emissions over the project's life, by electricity rule, as dots with ranges about a zero line."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from impact.charts import charts
from impact.charts.alt_text import worst_first
from impact.charts.canvas import Canvas
from impact.charts.dots import far_end
from impact.charts.lettering import EDGE
from impact.charts.measures import axis_unit
from impact.charts.names import rule_name
from impact.charts.picture import Caption, ChartContext, Picture, Point, Series, point_of
from impact.charts.scale import Reach, Scale, scale
from impact.charts.style import ChartStyle
from impact.charts.tables import joined_finding
from impact.vocabulary import ELECTRICITY_RULES
from impact.words.headlines import case

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

LEFT, WIDTH = 0.03, 0.94  # of the chart, for the panel
BESIDE, BEFORE = 5.0, 6.0  # from the end of a range to its value; before the first mark and behind the last [pt]
MARKS = 6  # of the axis


@charts.register("emissions_by_rule")
def emissions_by_rule(context: ChartContext) -> Picture:
    """Show the central value and 5 to 95 % on each electricity rule; zero is always in sight."""
    series = _series(context)
    return Picture(
        "dots",
        (series,),
        ("replaced", "emissions"),
        partial(_caption, context, series),
        partial(_draw, context, series),
    )


def _series(context: ChartContext) -> Series:
    study, words = context.study, context.words
    rows = {rule: study.row("kpi", f"emissions_{rule}") for rule in ELECTRICITY_RULES}
    unit = str(rows[ELECTRICITY_RULES[0]]["unit"])
    points = tuple(point_of("kpi", row, rule_name(study, words, rule), rule) for rule, row in rows.items())
    return Series("emissions", words.say("chart-emissions"), unit, points, axis_unit(unit))


def _caption(context: ChartContext, series: Series) -> Caption:
    found = joined_finding({case(point.known, point.low, point.high) for point in series.points})
    ordered = worst_first(series.points, lambda point: point.value, "higher")
    parts = " ".join(context.point_in_words(series, point) for point in ordered)
    return Caption(
        context.say(f"emissions-chart-title-{found}"),
        context.say("emissions-chart-subtitle", **context.years),
        context.words.say("emissions-chart-alt", parts=parts, **context.years),
    )


def _draw(context: ChartContext, series: Series, style: ChartStyle) -> Figure:
    canvas = Canvas(style, context.words)
    axes = canvas.axes(LEFT, 0.12, WIDTH, 0.84)
    reach: list[Reach] = [(0.0, BEFORE, BEFORE)]
    for place, point in enumerate(series.points):
        _range(axes, style, series, point, -place)
        reach += _written(context, canvas, axes, series, point, -place)
    across = scale(reach, LEFT * style.width, (LEFT + WIDTH) * style.width - EDGE)
    axes.set_xlim(across.low, across.high)
    axes.set_ylim(-len(series.points) + 0.62, 0.72)
    _level(canvas, axes, across)
    return canvas.figure


def _ends(series: Series, point: Point) -> tuple[float, float | None, float | None]:
    """Return value, low and high in units of the axis."""
    low, high = (None if end is None else end / series.per for end in (point.low, point.high))
    return point.known / series.per, low, high


def _range(axes: Axes, style: ChartStyle, series: Series, point: Point, level: float) -> None:
    """Draw the value as an open dot on the line of its range; what is no forecast is paler."""
    value, low, high = _ends(series, point)
    colour = style.palette.teal if point.key != "frozen" else style.palette.muted
    if low is not None and high is not None:
        axes.plot([low, high], [level, level], color=colour, linewidth=2.6, solid_capstyle="butt")
    look: dict[str, Any] = {"markersize": 7, "markeredgewidth": 1.8}
    axes.plot([value], [level], "o", color=style.palette.paper, markeredgecolor=colour, **look)


def _written(
    context: ChartContext, canvas: Canvas, axes: Axes, series: Series, point: Point, level: float
) -> list[Reach]:
    """Write the value behind its range and the rule over it; return what the axis has to hold."""
    value, low, high = _ends(series, point)
    label, (far, left_of_it) = context.label(series, point), far_end(point)
    end = far / series.per
    beside, side = (-BESIDE, "right") if left_of_it else (BESIDE, "left")
    axes.annotate(
        label, (end, level), (beside, 0), textcoords="offset points", ha=side, va="center", weight="bold",
        color=canvas.style.palette.ink,
    )  # fmt: skip
    start = min(value, low if low is not None else value)
    axes.text(start, level + 0.2, str(point.x), ha="left", va="bottom")
    room = BESIDE + canvas.letters.width(label, "semibold")
    return [
        *([(low, BEFORE, 0.0), (high, 0.0, BEFORE)] if low is not None and high is not None else []),
        (end, room, BEFORE) if left_of_it else (end, BEFORE, room),
        (start, 0.0, canvas.letters.width(str(point.x))),
    ]


def _level(canvas: Canvas, axes: Axes, across: Scale) -> None:
    """Draw the line of zero, the grid and the labels of the axis."""
    axes.axvline(0, color=canvas.style.palette.ink, linewidth=0.9)
    axes.set_yticks([])
    axes.locator_params(axis="x", nbins=MARKS)
    marks = [mark for mark in axes.get_xticks() if across.low <= mark <= across.high]
    axes.set_xticks(marks, [canvas.words.digits(round(float(mark), 9)) for mark in marks])
    axes.grid(axis="x")
    axes.tick_params(axis="x", length=0)
    for side in ("left", "bottom"):
        axes.spines[side].set_visible(False)
