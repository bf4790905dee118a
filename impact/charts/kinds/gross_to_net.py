"""From gross to net jobs in the headline year: a waterfall, one panel for each way to close the account."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from impact.charts import charts
from impact.charts.lettering import EDGE, Area, Lettering, Measure, Place
from impact.charts.panels import (
    BESIDE,
    Panel,
    below_level_axis,
    ends,
    for_rows,
    level_axis,
    named_rows,
    named_width,
    wanted,
    whiskers,
)
from impact.charts.reads import amounts_of
from impact.charts.scale import Reach, bare
from impact.charts.style import ChartStyle
from impact.study.study import Study
from impact.study.tables import Record, span
from impact.words.amounts import Amounts
from impact.words.inputs import slug
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART = "gross_to_net"
THICK = 0.62  # of a bar, in rows
BETWEEN = 14.0  # panels [pt]
TOTALS = ("gross", "net")


@charts.register(CHART)
def gross_to_net(study: Study, words: Words, style: ChartStyle) -> Figure:
    """Draw gross jobs, what gives way and what remains, with 5 to 95 % of the two totals; zero is always in sight."""
    return waterfall(study, words, style, CHART, "jobs")


def waterfall(study: Study, words: Words, style: ChartStyle, chart: str, quantity: str) -> Figure:
    """Return the steps of one quantity of the table `gross_net` as a waterfall from the top.

    Args:
        study, words, style: what is drawn, in which language and look.
        chart: its name, for messages. quantity: key of the table.
    """
    rows = wanted(study, chart, "gross_net", quantity=quantity, year=study.facts["headline_year"])
    closures = _closures(rows)
    places = {str(row["step_key"]): (row["step_key"] == "net", int(row["order"] or 0)) for row in reversed(rows)}
    steps = sorted(places, key=lambda step: places[step])
    names = [words.say(f"step-{slug(step)}") for step in steps]
    measure = Measure(style)
    left = named_width(measure, style, names)
    width = (style.width - left - BETWEEN * (len(closures) - 1)) / len(closures)
    titles = [
        measure.broken(words.say(f"chart-closure-{slug(closure)}"), width - EDGE, 3, "semibold") for closure in closures
    ]
    head = measure.line * (max(map(len, titles)) + 0.3) if len(closures) > 1 else 2.0
    bottom = below_level_axis(style)
    style = for_rows(measure, style, names, left, head + bottom)
    figure = style.figure()
    letters = Lettering(figure, style)
    top = style.height - head
    named_rows(letters, names, top, bottom, left)
    amounts = amounts_of(study, words)
    reach = [reached for found in closures.values() for reached in _reach(amounts, measure, found)]
    for place, (title, found) in enumerate(zip(titles, closures.values(), strict=True)):
        start = left + place * (width + BETWEEN)
        area = Area(start, bottom, start + width - EDGE, top)
        panel = level_axis(figure, style, words, letters, area, reach, len(steps))
        if len(closures) > 1:
            for step, line in enumerate(title):
                at = Place(start, style.height - step * letters.line, "right", "below")
                letters.set(line, at, weight="regular" if place else "semibold")
        _bars(panel, style, amounts, letters, found, steps)
    return figure


def _closures(rows: list[Record]) -> dict[str, list[Record]]:
    """Return the steps of each closure in their order, the one that counts first."""
    found: dict[str, list[Record]] = {}
    for row in sorted(rows, key=lambda row: (row["is_default"] == "no", int(row["order"] or 0))):
        found.setdefault(str(row["closure"]), []).append(row)
    return found


def _levels(rows: list[Record]) -> list[tuple[float, float]]:
    """Return from where to where each step leads: totals from zero, others from where the step before ended."""
    levels, level = [], 0.0
    for row in rows:
        start = 0.0 if row["step_key"] in TOTALS else level
        level = start + span(row)[0]
        levels.append((start, level))
    return levels


def _reach(amounts: Amounts, measure: Measure, rows: list[Record]) -> Iterator[Reach]:
    """Yield what the axis has to hold: both ends of each bar, of totals the range, with the figure behind."""
    for row, levels in zip(rows, _levels(rows), strict=True):
        label = measure.width(amounts.printed(row), "semibold") + BESIDE
        reached = [*levels, *(ends([row]) if row["step_key"] in TOTALS else [])]
        yield from bare(reached)
        yield max(reached), 0.0, label


def _bars(
    panel: Panel, style: ChartStyle, amounts: Amounts, letters: Lettering, rows: list[Record], steps: list[str]
) -> None:
    """Draw the bars of one closure from the top, each led to the next, with their figures at the right."""
    before, spans = None, []
    for row, (start, end) in zip(rows, _levels(rows), strict=True):
        value, low, high = span(row)
        total = row["step_key"] in TOTALS
        at = -float(steps.index(str(row["step_key"])))
        fill = style.fill("modelled", style.palette.channel_direct) if total or value > 0 else style.lost_fill()
        panel.axes.barh([at], [value], THICK, left=start, **fill)
        if before is not None:
            level, above = before
            look: dict[str, Any] = {"color": style.palette.muted, "linewidth": style.axis_width, "zorder": 1.5}
            panel.axes.vlines([level], [at], [above], **look)
        reach = max(start, end)
        if total and low is not None and high is not None:
            spans.append((at, low, high))
            reach = max(reach, high)
        letters.put(
            amounts.printed(row),
            Place(panel.across.at(reach) + BESIDE, panel.up.at(at), "right"),
            weight="semibold" if total else "regular",
            ground=True,
        )
        before = end, at
    whiskers(panel, style, spans, upright=False)
