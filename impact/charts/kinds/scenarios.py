"""Scenarios side by side: a dot and a range for each, one panel a key figure, emissions on one scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.lettering import EDGE, Area, Lettering, Measure, Place
from impact.charts.names import scenario_names
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
    wanted,
)
from impact.charts.reads import amounts_of
from impact.charts.scale import Reach, bare
from impact.charts.style import ChartStyle
from impact.study.study import Study
from impact.study.tables import DOES_NOT_APPLY, Record, span
from impact.words.amounts import Amounts
from impact.words.inputs import slug
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART = "scenarios"
METRICS = {"jobs_net": 1.0, "emissions_average": 1e6, "emissions_marginal_gas": 1e6}  # and the unit of the axis
BETWEEN = 12.0  # panels [pt]
ROW, ROW_OVER = 1.22, 2.4  # height of a row, in lines, with its value behind the range or over the dot
MOST_BESIDE = 0.4  # of a panel, for values behind ranges; wider ones stand over the dots
BEHIND = BESIDE + 1.5  # from the end of a dot or range to its value [pt]


@charts.register(CHART)
def scenarios(study: Study, words: Words, style: ChartStyle) -> Figure:
    """Draw net jobs, and emissions on both electricity rules in million tonnes, of each scenario; zero is in sight."""
    found = [
        row for row in wanted(study, CHART, "scenarios") if row.get("compared_with", DOES_NOT_APPLY) == DOES_NOT_APPLY
    ]
    rows = {metric: [row for row in found if row["metric"] == metric] for metric in METRICS}
    rows = {metric: own for metric, own in rows.items() if own}
    keys = list(dict.fromkeys(str(row["scenario_key"]) for own in rows.values() for row in own))
    known = scenario_names(study, words)
    names = [known[key] for key in keys]
    measure = Measure(style)
    left = named_width(measure, style, names, 0.28)
    width = (style.width - left - BETWEEN * (len(rows) - 1)) / len(rows)
    titles = {
        metric: measure.broken(words.say(f"chart-metric-{slug(metric)}"), width - EDGE, 4, "semibold")
        for metric in rows
    }
    head = measure.height(max(map(len, titles.values()))) + BESIDE
    bottom = below_level_axis(style)
    amounts = amounts_of(study, words)
    widest = measure.widest(
        (amounts.printed(row, per=METRICS[metric]) for metric in rows for row in rows[metric]), "semibold"
    )
    over = widest > MOST_BESIDE * width
    style = for_rows(measure, style, names, left, head + bottom, (ROW_OVER if over else ROW) * measure.line)
    figure = style.figure()
    letters = Lettering(figure, style)
    top = style.height - head
    named_rows(letters, names, top, bottom, left)
    for place, (metric, own) in enumerate(rows.items()):
        start = left + place * (width + BETWEEN)
        area = Area(start, bottom, start + width - EDGE, top)
        unit = METRICS[metric]
        together = [row for other, of_other in rows.items() if METRICS[other] == unit for row in of_other]
        zero = letters.width(words.digits(0)) / 2 + 1.0  # its label has room where the axis ends there
        reach = [*bare(end / unit for end in ends(together)), (0.0, zero, zero)]
        reach += [
            _reach(letters.width(amounts.printed(row, per=unit), "semibold"), row, unit, over) for row in together
        ]
        panel = level_axis(figure, style, words, letters, area, reach, len(keys))
        for step, line in enumerate(titles[metric]):
            at = Place(start, style.height - step * letters.line, "right", "below")
            letters.set(line, at, weight="semibold", colour=style.palette.navy)
        for row in own:
            _draw(panel, style, amounts, letters, row, -keys.index(str(row["scenario_key"])), unit, over)
    return figure


def _reach(width: float, row: Record, unit: float, over: bool) -> Reach:
    """Return where the label of a row belongs, with the room it takes there: over the dot, or behind the range."""
    if over:
        return span(row)[0] / unit, width / 2 + 1.0, width / 2 + 1.0
    end, left_of_it = _end(row)
    room = width + BEHIND + 1.0
    return (end / unit, room, 0.0) if left_of_it else (end / unit, 0.0, room)


def _end(row: Record) -> tuple[float, bool]:
    """Return the end of dot and range that the label stands at, away from zero, and whether it stands left of it."""
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
    end, left_of_it = (value or 0.0, False) if over else (_end(row)[0] / unit, _end(row)[1])
    x, y = panel.across.at(end), panel.up.at(at)
    beside = Place(x - BEHIND, y, "left") if left_of_it else Place(x + BEHIND, y, "right")
    place = Place(x, y + 4.0, "centre", "above") if over else beside
    letters.put(amounts.printed(row, per=unit), place, weight="semibold", ground=True)
