"""What moves two rival answers to one question: for each input a bar of either, around a line of its own.

Both stand on one axis, over one list of inputs, so that none of the two answers leads. The range of an input stands
below its name, for it is the same for both bars.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from impact.charts import charts
from impact.charts.canvas import Canvas
from impact.charts.kinds.tornado import (
    LARGER,
    NARROW,
    THICK,
    Bars,
    bars_of,
    colours,
    draw_bar,
    in_words,
    moved,
    near,
    own_message,
    width,
)
from impact.charts.lettering import EDGE, GAP, MORE, Area, Measure, Place, Side
from impact.charts.panel import Panel
from impact.charts.picture import Caption, ChartContext, Picture, point_of
from impact.charts.rows import BESIDE, below_level_axis, key_height, with_plot
from impact.charts.scale import bare
from impact.charts.style import ChartStyle
from impact.charts.tables import wanted
from impact.errors import ImpactError
from impact.scenario.declared import declared
from impact.study.tables import Record
from impact.texts import opened
from impact.words.inputs import (
    input_name,
    input_said,
    lowered,
    slug,
)

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE = "tornado_of_rivals", "tornado"
STOPS = ".。"  # of a series among others of one input
MOST, MOST_NARROW = 8, 4  # rows
NAMES = (0.37, 0.42, 0.47)  # of the width, for names and ranges of inputs: more where a language has longer words
DASHED = (0, (3.5, 2.0))  # line of the second answer, as on the other pages
APART = 0.04  # between the bars of one input, in rows
NAME_LINES, RANGE_LINES, ENOUGH_LINES = 3, 2, 4
LONGEST = 75  # characters of inputs in a title


@dataclass(frozen=True)
class _Shown:
    """What the chart shows: two answers, and for each input its name and its range as they are printed."""

    answers: tuple[Bars, Bars]
    names: tuple[str, ...]
    spans: tuple[str, ...]


@charts.register(CHART)
def tornado_of_rivals(context: ChartContext) -> Picture:
    """Show the inputs that move two answers most, each with what becomes of both at its ends.

    The options `first` and `second` name the key figures; without them those of the first question with rival answers.
    """
    metrics = _metrics(context)
    shown = _shown(context, metrics)
    topics = ("jobs",) if metrics[0].startswith("job") else ("emissions",)
    series = tuple(side for answer in shown.answers for side in answer.sides)
    return context.picture("tornado", series, topics, _caption, _draw, shown)


def _metrics(context: ChartContext) -> tuple[str, str]:
    named = context.options.get("first"), context.options.get("second")
    if named[0] and named[1]:
        return named[0], named[1]
    tiles = declared(context.fact("kind")).first_page.values()
    found = next((tile.figures[:2] for tile in tiles if tile.rivals), ())
    if len(found) < 2:
        raise ImpactError("No question has rival answers: name them as options 'first' and 'second'.")
    return found[0], found[1]


def _shown(context: ChartContext, metrics: tuple[str, str]) -> _Shown:
    rows = [
        {str(row["parameter_key"]): row for row in wanted(context.study, CHART, TABLE, metric=metric)}
        for metric in metrics
    ]
    results = [context.study.row("kpi", metric) for metric in metrics]
    points = [point_of("kpi", row, metric) for metric, row in zip(metrics, results, strict=True)]
    per = context.amounts.counted(results[0]).per  # as it is printed elsewhere
    keys = _strongest(rows, [point.known for point in points])
    known = [next(of[key] for of in rows if key in of) for key in keys]
    names = tuple(lowered(input_name(context.words, context.study.facts, key)) for key in keys)
    ends = [_ends(context, row) for row in known]
    notes = [(low, high + of) for (low, high), of in ends]  # a range of them has the unit behind it, too
    spans = tuple(context.words.range(low=low, high=high) + of for (low, high), of in ends)
    first, second = (
        bars_of(
            context, metric, per, list(zip(names, known, notes, map(of.get, keys), strict=True)),
            context.said.get(metric, metric.replace("_", " ")),
        )
        for metric, of in zip(metrics, rows, strict=True)
    )  # fmt: skip
    return _Shown((first, second), names, spans)


def _strongest(rows: Sequence[dict[str, Record]], central: Sequence[float]) -> list[str]:
    """Return the inputs that move either answer most, each by its part of the strongest one's, the strongest first."""
    widths: dict[str, float] = {}
    for of, middle in zip(rows, central, strict=True):
        own = {key: width(row, middle) for key, row in of.items()}
        widest = max(own.values()) or 1.0
        for key, found in own.items():
            widths[key] = max(widths.get(key, 0.0), found / widest)
    return sorted(widths, key=lambda key: (-widths[key], key))[:MOST]


def _ends(context: ChartContext, row: Record) -> tuple[list[str], str]:
    """Return the ends of an input as they are printed, and what stands behind the second: a blank and their unit."""
    said, unit = moved(context, row)
    of = lowered(unit)
    return said, of if context.words.conventions.full_width else f" {of}".rstrip()


def _caption(context: ChartContext, shown: _Shown) -> Caption:
    words, (first, second) = context.words, shown.answers
    own = f"tornado-title-{slug(first.metric)}"
    called = {
        "name": context.said.get("name", first.metric.replace("_", " ")), "year": context.fact("headline_year"),
        "first": _leading(context, shown),
    }  # fmt: skip
    title = context.say(own_message(words, own, "tornado-title"), **called)
    count = len(shown.names)
    return Caption(
        title,
        context.say(
            "tornado-rivals-subtitle",
            unit=context.said.get("unit", ""),
            first=first.low.panel,
            second=second.low.panel,
            others=context.said.get("others", "none"),
        ),
        words.say(
            "tornado-rivals-alt", what=title, count=count, first=opened(first.low.panel), second=second.low.panel,
            central=first.label, other=second.label,
            rows=" ".join(_in_words(context, shown, row) for row in range(count)),
        ),
    )  # fmt: skip


def _leading(context: ChartContext, shown: _Shown) -> str:
    """Return which input has the longest bar of each answer; that of the longest alone where a title has no room."""

    def length(answer: Bars, row: int) -> float:
        reach = (answer.central, *answer.ends(row))
        return max(reach) - min(reach)

    longest = [
        max(((length(answer, row), -row) for row in range(len(shown.names))), default=(0.0, 0))
        for answer in shown.answers
    ]
    keys = [str(shown.answers[0].low.points[-row].key) for _, row in longest]
    said = [input_said(context.words, context.study.facts, key) for key in keys]
    both = context.words.both(list(dict.fromkeys(said)))
    return both if len(both) <= LONGEST else said[longest.index(max(longest))]


def _in_words(context: ChartContext, shown: _Shown, row: int) -> str:
    """Return one input with both answers at each of its ends, the worse end first."""
    parts = (in_words(context, answer, row, answer.low.panel).rstrip(STOPS) for answer in shown.answers)
    return context.words.say("alt-series", name=shown.names[row], points="; ".join(parts))


def _draw(context: ChartContext, shown: _Shown, style: ChartStyle) -> Figure:
    measure = Measure(style)
    names = _lines(measure, style, shown, MOST_NARROW if style.width < NARROW else MOST)
    left = max(measure.widest(lines) for lines in names) + EDGE + 2 * BESIDE
    sides, fills = shown.answers[0].sides, colours(style, shown.answers[0])
    top = key_height(measure, [side.name for side in sides], style.width)
    head, bottom = top + measure.line * LARGER, below_level_axis(style)
    row = max(measure.height(max(map(len, names))) + GAP + 1.0, measure.line * 2)
    height = max(with_plot(style, head + bottom).height, head + bottom + row * len(names))
    style = replace(style, height=height)
    canvas = Canvas(style, context.words)
    canvas.key([(side.name, style.fill("modelled", fill)) for side, fill in zip(sides, fills, strict=True)])
    area = Area(left, bottom, style.width - EDGE, style.height - head)
    pitch = (area.top - area.bottom) / len(names)
    for place, lines in enumerate(names):
        canvas.letters.set(lines, Place(left - 2 * BESIDE, area.top - pitch * (place + 0.5), "left"))
    reach = [end for answer in shown.answers for at in range(len(names)) for end in (answer.central, *answer.ends(at))]
    panel = canvas.level_axis(area, bare(reach), len(names), zero=near(reach))
    for place, answer in enumerate(shown.answers):
        dashes: Any = DASHED if place else "-"
        width = style.axis_width * 1.6
        panel.axes.axvline(answer.central, color=style.palette.ink, linestyle=dashes, linewidth=width, zorder=4)
        thick = (THICK - APART) / 2
        aside = (thick + APART) / 2 * (1 if place == 0 else -1)
        for at in range(len(names)):
            draw_bar(panel, answer, at, -at + aside, thick, fills)
    _heads(canvas, panel, shown, style.height - top)
    return canvas.figure


def _lines(measure: Measure, style: ChartStyle, shown: _Shown, most: int) -> list[tuple[str, ...]]:
    """Return for the first so many inputs their name and below it their range, in lines; a range is never cut."""
    found: list[tuple[str, ...]] = []
    for share in NAMES:
        limit = style.width * share
        found = [
            (*measure.balanced(name, limit, NAME_LINES), *measure.balanced(span, limit, RANGE_LINES))
            for name, span in zip(shown.names[:most], shown.spans[:most], strict=True)
        ]
        if not any(len(lines) > ENOUGH_LINES or any(line.endswith(MORE) for line in lines) for lines in found):
            break
    return found


def _heads(canvas: Canvas, panel: Panel, shown: _Shown, top: float) -> None:
    """Print both answers over their lines, each at its own side so that they do not meet."""
    larger = canvas.style.text_size * LARGER
    lower, upper = sorted(shown.answers, key=lambda answer: answer.central)
    sides: tuple[tuple[Bars, Side, float], ...] = ((lower, "left", BESIDE), (upper, "right", -BESIDE))
    for answer, side, over in sides:
        x = panel.across.at(answer.central)
        away = -2 * over  # where the two lines are one, both labels stand beside it
        places = (
            Place(x + over, top, side, "below"),
            Place(x, top, "centre", "below"),
            Place(x + away, top, side, "below"),
        )
        canvas.letters.put(answer.label, *places, weight="semibold", size=larger)
