"""Dots and ranges of several key figures side by side: one panel a figure, one row a case, the same rows in each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from impact.charts.lettering import EDGE, Area, Lettering, Measure, Place
from impact.charts.panels import (
    BESIDE,
    Panel,
    below_level_axis,
    dot,
    ends,
    for_rows,
    level_axis,
    named_rows,
    named_width,
)
from impact.charts.scale import Reach, bare
from impact.charts.style import ChartStyle
from impact.study.tables import Record, span
from impact.words.amounts import Amounts
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

BETWEEN = 12.0  # panels [pt]
ROW, ROW_OVER = 1.22, 2.4  # height of a row, in lines, with its value behind the range or over the dot
MOST_BESIDE = 0.5  # of a panel, for values beside ranges, on both sides of zero; wider ones stand over the dots
BEHIND = BESIDE + 1.5  # from the end of a dot or range to its value [pt]


def side_by_side(
    words: Words,
    style: ChartStyle,
    amounts: Amounts,
    rows: Mapping[str, Mapping[str, Record]],
    names: Mapping[str, str],
    titles: Mapping[str, str],
    units: Mapping[str, float],
) -> Figure:
    """Draw each key figure of each case; panels of one unit share their scale, and zero is in sight.

    Args:
        words, style, amounts: of the chart. rows: by key figure and case. names: of the cases, in their order.
        titles: of the key figures. units: of their axes.
    """
    cases = list(names)
    measure = Measure(style)
    left = named_width(measure, style, list(names.values()), 0.28)
    width = (style.width - left - BETWEEN * (len(rows) - 1)) / len(rows)
    lines = {metric: measure.broken(titles[metric], width - EDGE, 4, "semibold") for metric in rows}
    head = measure.height(max(map(len, lines.values()))) + BESIDE
    bottom = below_level_axis(style)
    beside: dict[float, list[Reach]] = {}
    for metric, own in rows.items():
        unit = units[metric]
        beside.setdefault(unit, []).extend(
            _reach(measure.width(amounts.printed(row, per=unit), "semibold"), row, unit, False) for row in own.values()
        )
    over = any(_room(of_unit) > MOST_BESIDE * width for of_unit in beside.values())
    shown = list(names.values())
    style = for_rows(measure, style, shown, left, head + bottom, (ROW_OVER if over else ROW) * measure.line)
    figure = style.figure()
    letters = Lettering(figure, style)
    top = style.height - head
    named_rows(letters, shown, top, bottom, left)
    for place, (metric, own) in enumerate(rows.items()):
        start = left + place * (width + BETWEEN)
        area = Area(start, bottom, start + width - EDGE, top)
        unit = units[metric]
        together = [row for other, of_other in rows.items() if units[other] == unit for row in of_other.values()]
        zero = letters.width(words.digits(0)) / 2 + 1.0  # its label has room where the axis ends there
        reach = [*bare(end / unit for end in ends(together)), (0.0, zero, zero)]
        reach += [
            _reach(letters.width(amounts.printed(row, per=unit), "semibold"), row, unit, over) for row in together
        ]
        panel = level_axis(figure, style, words, letters, area, reach, len(cases))
        for step, line in enumerate(lines[metric]):
            at = Place(start, style.height - step * letters.line, "right", "below")
            letters.set(line, at, weight="semibold", colour=style.palette.navy)
        for case, row in own.items():
            _draw(panel, style, amounts, letters, row, -cases.index(case), unit, over)
    return figure


def _reach(width: float, row: Record, unit: float, over: bool) -> Reach:
    """Return where the label of a row belongs, with the room it takes there: over the dot, or behind the range."""
    if over:
        return span(row)[0] / unit, width / 2 + 1.0, width / 2 + 1.0
    end, left_of_it = far_end(row)
    room = width + BEHIND + 1.0
    return (end / unit, room, 0.0) if left_of_it else (end / unit, 0.0, room)


def _room(reach: Sequence[Reach]) -> float:
    """Return what the widest labels on both sides take of a panel [pt]."""
    return max(before for _, before, _ in reach) + max(behind for _, _, behind in reach)


def far_end(row: Record) -> tuple[float, bool]:
    """Return the end of dot and range that a label stands at, away from zero, and whether it stands left of it."""
    numbers = [number for number in span(row) if number is not None]
    below = max(numbers) < 0
    return (min(numbers) if below else max(numbers)), below


def _draw(
    panel: Panel,
    style: ChartStyle,
    amounts: Amounts,
    letters: Lettering,
    row: Record,
    at: float,
    unit: float,
    over: bool,
) -> None:
    value, low, high = (None if end is None else end / unit for end in span(row))
    colour = style.palette.navy if unit == 1.0 else style.palette.teal
    dot(panel, style, at, value, low, high, colour)
    end, left_of_it = (value or 0.0, False) if over else (far_end(row)[0] / unit, far_end(row)[1])
    x, y = panel.across.at(end), panel.up.at(at)
    beside = Place(x - BEHIND, y, "left") if left_of_it else Place(x + BEHIND, y, "right")
    place = Place(x, y + 4.0, "centre", "above") if over else beside
    letters.put(amounts.printed(row, per=unit), place, weight="semibold", ground=True)
