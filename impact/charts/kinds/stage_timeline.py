"""What happened to a project and what is promised, along an axis of time; what has no date stands apart."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.lettering import Lettering, Measure, Place
from impact.charts.scale import years_shown
from impact.charts.style import ChartStyle
from impact.errors import ImpactError
from impact.study.study import Study
from impact.study.tables import Record
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

AXIS = 0.42  # share of the width for the axis; the words stand to its right
UNDATED = 0.14  # share of the axis for what has no date
EDGE = 0.03  # half a year label stands left of the axis
GAP = 8.0  # between axis and words [pt]
UNDER = 4.0  # from the axis to the labels below it [pt]
BETWEEN = 4.5  # rows [pt]
MOST_LINES = 6  # of one row
EDGE_OF_TEXT = 1.0  # least distance of words from the right edge [pt]
MARK = 6.5


@charts.register("stage_timeline")
def stage_timeline(study: Study, words: Words, style: ChartStyle) -> Figure:
    """Draw one row a milestone: solid when reported, outlined when announced, a bar where it has a span of time.

    Raises:
        ImpactError: the study has no milestones.
    """
    if "milestones" not in study.tables:
        raise ImpactError("a timeline needs milestones in the scenario.")
    rows = study["milestones"].rows
    measure = Measure(style)
    room = style.width * (1 - AXIS) - GAP - EDGE_OF_TEXT
    lines = [measure.broken(_label(row, words), room, MOST_LINES) for row in rows]
    heights = [measure.height(len(each)) + BETWEEN for each in lines]
    low = UNDER + measure.height() + 1.0  # height of the labels of the axis
    style = replace(style, height=max(style.height, sum(heights) + low))
    stretch = (style.height - low) / sum(heights)
    figure = style.figure()
    letters = Lettering(figure, style)
    foot = low / style.height
    axes = figure.add_axes((EDGE, foot, AXIS - EDGE, 1 - foot))
    dated = [when for row in rows for when in (_when(row["on"]), _when(row["until"], last=True)) if when is not None]
    first, last = (int(min(dated)), int(max(dated)) + 1) if dated else (0, 1)
    span = last - first
    undated = any(_when(row["on"]) is None for row in rows)
    right = last + (span * UNDATED / (1 - UNDATED) if undated else 0.0)
    axes.set_xlim(first - 0.02 * span, right)
    axes.set_ylim(sum(heights), 0)
    level = 0.0
    for row, height, label in zip(rows, heights, lines, strict=True):
        middle = level + height / 2
        when = _when(row["on"])
        x = (last + right) / 2 if when is None else when
        axes.plot([x, right], [middle, middle], color=style.palette.rule, linewidth=style.axis_width, zorder=1)
        _mark(axes, style, row, x, middle, measure.size * 0.75)
        letters.set(label, Place(AXIS * style.width + GAP, style.height - middle * stretch, "right"))
        level += height
    _time(axes, style, words, letters, first, last, undated=(last + right) / 2 if undated else None)
    return figure


def _label(row: Record, words: Words) -> str:
    """Return when and what, such as "June 2024: plant opened"."""
    text = str(row["text"])
    if row["on"] == "na":
        return text
    on, until = (words.date_in_words(str(row[end])) if row[end] != "na" else "" for end in ("on", "until"))
    date = words.say("range", low=on, high=until) if until else on
    return words.say("timeline-label", date=date, text=text)


def _when(date: object, *, last: bool = False) -> float | None:
    """Return a date as a year with its part; a year or month alone stands at its middle, `last` at its end."""
    if date == "na":
        return None
    parts = [int(part) for part in str(date).split("-")]
    if len(parts) == 1:
        return parts[0] + (1.0 if last else 0.5)
    return parts[0] + (parts[1] - 1 + (parts[2] / 31 if len(parts) == 3 else 1.0 if last else 0.5)) / 12


def _mark(axes: Axes, style: ChartStyle, row: Record, x: float, y: float, thick: float) -> None:
    palette = style.palette
    end = _when(row["until"], last=True)
    announced = row["status"] == "announced"
    if end is not None:
        start = x - 0.5 if "-" not in str(row["on"]) else x
        fill = style.fill("announced" if announced else "reported", palette.navy)
        axes.barh([y], [end - start], height=thick, left=start, zorder=3, **fill)
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


def _time(
    axes: Axes, style: ChartStyle, words: Words, letters: Lettering, first: int, last: int, undated: float | None
) -> None:
    """Label as many years as have room, and the place of what has no date."""
    if undated is not None:
        axes.axvspan(last, axes.get_xlim()[1], color=style.palette.pale, zorder=0, linewidth=0)
    low, high = axes.get_xlim()
    left, width = EDGE * style.width, (AXIS - EDGE) * style.width

    def at(place: float) -> Place:
        return Place(left + (place - low) / (high - low) * width, letters.height() + 1.0, "centre", "below")

    if undated is not None:
        end = Place((AXIS * style.width), letters.height() + 1.0, "left", "below")
        letters.put(words.say("timeline-undated"), at(undated), end, colour=style.palette.muted)
    pitch = width / (high - low)
    years = years_shown(list(range(first, last)), pitch, letters.width(str(first)), first)
    for year in years:
        axes.axvline(year, color=style.palette.grid, linewidth=style.axis_width, zorder=0)
        letters.put(str(year), at(float(year)), colour=style.palette.muted)
    axes.set_xticks([])
    axes.set_yticks([])
    for side in ("left", "bottom"):
        axes.spines[side].set_visible(side == "bottom")
