"""What happened to a project and what is promised, along an axis of time; what has no date stands apart."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.canvas import Canvas
from impact.charts.lettering import Measure, Place
from impact.charts.picture import Caption, ChartContext, Picture, Point, Series
from impact.charts.scale import years_shown
from impact.charts.style import ChartStyle
from impact.errors import ImpactError
from impact.study.tables import DOES_NOT_APPLY, Record
from impact.vocabulary import Status
from impact.words.marks import Marked

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

CHART, TABLE = "stage_timeline", "milestones"
AXIS = 0.42  # share of the width for the axis; the words stand to its right
UNDATED = 0.14  # share of the axis for what has no date
EDGE = 0.03  # half a year label stands left of the axis
GAP = 8.0  # between axis and words [pt]
UNDER = 4.0  # from the axis to the labels below it [pt]
BETWEEN = 4.5  # rows [pt]
MOST_LINES = 6  # of one row
EDGE_OF_TEXT = 1.0  # least distance of words from the right edge [pt]
MARK = 6.5
FEW = 3  # years


@charts.register(CHART)
def stage_timeline(context: ChartContext) -> Picture:
    """Show one row a milestone: solid when reported, outlined when announced, a bar where it has a span of time.

    Raises:
        ImpactError: the study has no milestones.
    """
    if TABLE not in context.study.tables:
        raise ImpactError("a timeline needs milestones in the scenario.")
    rows = context.study[TABLE].rows
    series = Series(TABLE, context.words.say("timeline-subtitle"), "", tuple(_point(context, row) for row in rows))
    return Picture(
        "timeline",
        (series,),
        (),
        partial(_caption, context, series),
        partial(_draw, context, series),
        sources=tuple(dict.fromkeys(str(row["source_id"]) for row in rows)),
    )


def _point(context: ChartContext, row: Record) -> Point:
    """Return a milestone: when as a year with its part, from when to when where it has a span, and what."""
    when, end = _when(row["on"]), _when(row["until"], last=True)
    start = None if when is None else when - 0.5 if "-" not in str(row["on"]) else when
    low, high = (None, None) if end is None or start is None else (start, end)
    status: Status = row["status"]  # type: ignore[assignment]  # a scenario knows no other words
    return Point(_label(context, row), when, low, high, status, cell=f"{TABLE}/{row['id']}/text")


def _caption(context: ChartContext, series: Series) -> Caption:
    words = context.words
    counts = {
        "reported": sum(point.status == "reported" for point in series.points),
        "announced": sum(point.status == "announced" for point in series.points),
        "undated": sum(point.value is None and point.status == "announced" for point in series.points),
    }
    ending = "" if counts["reported"] and counts["announced"] else "-reported" if counts["reported"] else "-announced"
    parts = " ".join(
        words.say("timeline-alt-part", label=_dated(context, point), status=words.say(f"status-{point.status}"))
        for point in series.points
    )
    return Caption(
        context.say(f"timeline-title{ending}", **counts),
        Marked(series.name),
        words.say("timeline-alt", parts=parts),
    )


def _dated(context: ChartContext, point: Point) -> str:
    """Return when and what, and that there is no date where there is none."""
    if point.value is not None:
        return str(point.x)
    words = context.words
    return words.say("timeline-label", date=words.say("timeline-undated"), text=str(point.x))


def _draw(context: ChartContext, series: Series, style: ChartStyle) -> Figure:
    measure = Measure(style)
    room = style.width * (1 - AXIS) - GAP - EDGE_OF_TEXT
    lines = [measure.broken(str(point.x), room, MOST_LINES) for point in series.points]
    heights = [measure.height(len(each)) + BETWEEN for each in lines]
    low = UNDER + measure.height() + 1.0  # height of the labels of the axis
    style = replace(style, height=max(style.height, sum(heights) + low))
    stretch = (style.height - low) / sum(heights)
    canvas = Canvas(style, context.words)
    foot = low / style.height
    axes = canvas.axes(EDGE, foot, AXIS - EDGE, 1 - foot)
    first, last = _years(series)
    width = last - first
    undated = any(point.value is None for point in series.points)
    right = last + (width * UNDATED / (1 - UNDATED) if undated else 0.0)
    axes.set_xlim(first - 0.02 * width, right)
    axes.set_ylim(sum(heights), 0)
    level = 0.0
    for point, height, label in zip(series.points, heights, lines, strict=True):
        middle = level + height / 2
        x = (last + right) / 2 if point.value is None else point.value
        axes.plot([x, right], [middle, middle], color=style.palette.rule, linewidth=style.axis_width, zorder=1)
        _mark(axes, style, point, x, middle, measure.size * 0.75)
        canvas.letters.set(label, Place(AXIS * style.width + GAP, style.height - middle * stretch, "right"))
        level += height
    _time(axes, canvas, first, last, undated=(last + right) / 2 if undated else None)
    return canvas.figure


def _years(series: Series) -> tuple[int, int]:
    """Return the first year of the axis and the one behind the last."""
    dated = [when for point in series.points for when in (point.value, point.high) if when is not None]
    return (int(min(dated)), int(max(dated)) + 1) if dated else (0, 1)


def _label(context: ChartContext, row: Record) -> str:
    """Return when and what, such as "June 2024: plant opened"."""
    text, words = str(row["text"]), context.words
    if row["on"] == DOES_NOT_APPLY:
        return text
    on, until = (words.date_in_words(str(row[end])) if row[end] != DOES_NOT_APPLY else "" for end in ("on", "until"))
    date = words.range(low=on, high=until) if until else on
    return words.say("timeline-label", date=date, text=text)


def _when(date: object, *, last: bool = False) -> float | None:
    """Return a date as a year with its part; a year or month alone stands at its middle, `last` at its end."""
    if date == DOES_NOT_APPLY:
        return None
    parts = [int(part) for part in str(date).split("-")]
    if len(parts) == 1:
        return parts[0] + (1.0 if last else 0.5)
    return parts[0] + (parts[1] - 1 + (parts[2] / 31 if len(parts) == 3 else 1.0 if last else 0.5)) / 12


def _mark(axes: Axes, style: ChartStyle, point: Point, x: float, y: float, thick: float) -> None:
    palette, announced = style.palette, point.status == "announced"
    if point.low is not None and point.high is not None:
        fill = style.fill("announced" if announced else "reported", palette.navy)
        axes.barh([y], [point.high - point.low], height=thick, left=point.low, zorder=3, **fill)
        return
    axes.plot(
        [x],
        [y],
        "o",
        markersize=MARK,
        color=palette.paper if announced else palette.navy,
        markeredgecolor=palette.navy,
        markeredgewidth=1.1,
        zorder=3,
    )


def _time(axes: Axes, canvas: Canvas, first: int, last: int, undated: float | None) -> None:
    """Label as many years as have room, and the place of what has no date."""
    style, letters = canvas.style, canvas.letters
    if undated is not None:
        axes.axvspan(last, axes.get_xlim()[1], color=style.palette.pale, zorder=0, linewidth=0)
    low, high = axes.get_xlim()
    left, width = EDGE * style.width, (AXIS - EDGE) * style.width

    def at(place: float) -> Place:
        return Place(left + (place - low) / (high - low) * width, letters.height() + 1.0, "centre", "below")

    if undated is not None:
        end = Place((AXIS * style.width), letters.height() + 1.0, "left", "below")
        letters.put(canvas.words.say("timeline-undated"), at(undated), end, colour=style.palette.muted)
    pitch = width / (high - low)
    years = years_shown(list(range(first, last)), pitch, letters.width(str(first)), first)
    marks = [(float(year), str(year)) for year in (*years, *([last] if undated is None else []))]
    if first > 0 and last - first < FEW:  # a short time is told in quarters
        quarters = [(year, month) for year in range(first, last) for month in (1, 4, 7, 10)]
        marks = [
            (year + (month - 1) / 12, canvas.words.date_in_words(f"{year}-{month:02}")) for year, month in quarters
        ]
    for place, name in marks:
        axes.axvline(place, color=style.palette.grid, linewidth=style.axis_width, zorder=0)
        letters.put(name, at(place), colour=style.palette.muted)
    axes.set_xticks([])
    axes.set_yticks([])
    for side in ("left", "bottom"):
        axes.spines[side].set_visible(side == "bottom")
