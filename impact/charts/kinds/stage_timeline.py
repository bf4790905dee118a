"""What happened to a project and what is promised, along an axis of time; what has no date stands apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.style import ChartStyle
from impact.charts.wrapping import wrapped
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
FOOT = 16.0  # height of the axis labels [pt]
LEADING = 1.2  # distance of base lines, in sizes of the text
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
    size = style.text_size
    room = style.width * (1 - AXIS) - GAP
    lines = [wrapped(_label(row, words), room, style, size) for row in rows]
    heights = [max(len(each), 1) + 0.45 for each in lines]
    figure = style.figure()
    foot = FOOT / style.height
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
        _mark(axes, style, row, x, middle)
        figure.text(
            AXIS + GAP / style.width,
            foot + (1 - foot) * (1 - middle / sum(heights)),
            "\n".join(label),
            va="center",
            linespacing=LEADING,
            size=size,
        )
        level += height
    _time(axes, style, words, first, last, undated=(last + right) / 2 if undated else None)
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


def _mark(axes: Axes, style: ChartStyle, row: Record, x: float, y: float) -> None:
    palette = style.palette
    end = _when(row["until"], last=True)
    announced = row["status"] == "announced"
    if end is not None:
        start = x - 0.5 if "-" not in str(row["on"]) else x
        fill = style.fill("announced" if announced else "reported", palette.navy)
        axes.barh([y], [end - start], height=0.55, left=start, zorder=3, **fill)
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


def _time(axes: Axes, style: ChartStyle, words: Words, first: int, last: int, undated: float | None) -> None:
    """Label the years, every second or so where they are many, and the place of what has no date."""
    step = max(1, -(-(last - first) // 6))
    years = [year for year in range(first, last, step) if year + 0.5 * step <= last]
    marks = [(float(year), str(year)) for year in years]
    if undated is not None:
        axes.axvspan(last, axes.get_xlim()[1], color=style.palette.pale, zorder=0, linewidth=0)
        marks = [mark for mark in marks if mark[0] < last - 0.08 * (last - first)]
        marks.append((undated, words.say("timeline-undated")))
    axes.set_xticks([place for place, _ in marks], [label for _, label in marks])
    axes.set_yticks([])
    for year in years:
        axes.axvline(year, color=style.palette.grid, linewidth=style.axis_width, zorder=0)
    axes.spines["left"].set_visible(False)
    axes.tick_params(axis="x", length=0)
