"""Scenarios side by side: a dot and a range for each, one panel a key figure, emissions on one scale."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impact.charts import charts
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
    said,
    wanted,
)
from impact.charts.scale import bare
from impact.charts.style import ChartStyle
from impact.study.study import Study
from impact.study.tables import DOES_NOT_APPLY, Record, span
from impact.words.inputs import slug
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART = "scenarios"
METRICS = {"jobs_net": 1.0, "emissions_average": 1e6, "emissions_marginal_gas": 1e6}  # and the unit of the axis
BETWEEN = 12.0  # panels [pt]


@charts.register(CHART)
def scenarios(study: Study, words: Words, style: ChartStyle) -> Figure:
    """Draw net jobs, and emissions on both electricity rules in million tonnes, of each scenario; zero is in sight."""
    found = [
        row for row in wanted(study, CHART, "scenarios") if row.get("compared_with", DOES_NOT_APPLY) == DOES_NOT_APPLY
    ]
    rows = {metric: [row for row in found if row["metric"] == metric] for metric in METRICS}
    rows = {metric: own for metric, own in rows.items() if own}
    keys = list(dict.fromkeys(str(row["scenario_key"]) for own in rows.values() for row in own))
    names = [
        _name(words, next(row for own in rows.values() for row in own if row["scenario_key"] == key)) for key in keys
    ]
    measure = Measure(style)
    left = named_width(measure, style, names, 0.28)
    width = (style.width - left - BETWEEN * (len(rows) - 1)) / len(rows)
    titles = {
        metric: measure.broken(words.say(f"chart-metric-{slug(metric)}"), width - EDGE, 4, "semibold")
        for metric in rows
    }
    head = measure.height(max(map(len, titles.values()))) + BESIDE
    bottom = below_level_axis(style)
    style = for_rows(measure, style, names, left, head + bottom, 2.4 * measure.line)
    figure = style.figure()
    letters = Lettering(figure, style)
    top = style.height - head
    named_rows(letters, names, top, bottom, left)
    for place, (metric, own) in enumerate(rows.items()):
        start = left + place * (width + BETWEEN)
        area = Area(start, bottom, start + width - EDGE, top)
        unit = METRICS[metric]
        together = [row for other, of_other in rows.items() if METRICS[other] == unit for row in of_other]
        reach = [*bare(end / unit for end in ends(together))]
        for row in together:
            half = letters.width(said(words, row, unit), "semibold") / 2 + 1.0
            reach.append((span(row)[0] / unit, half, half))
        panel = level_axis(figure, style, words, letters, area, reach, len(keys))
        for step, line in enumerate(titles[metric]):
            at = Place(start, style.height - step * letters.line, "right", "below")
            letters.set(line, at, weight="semibold", colour=style.palette.navy)
        for row in own:
            _draw(panel, style, words, letters, row, -keys.index(str(row["scenario_key"])), unit)
    return figure


def _name(words: Words, row: Record) -> str:
    """Return what a scenario is called: its message, else its title, else its key."""
    message = f"scenario-{slug(str(row['scenario_key']))}"
    if words.has(message):
        return words.say(message)
    return str(row.get("title") or str(row["scenario_key"]).replace("_", " ").replace("-", " "))


def _draw(
    panel: Panel, style: ChartStyle, words: Words, letters: Lettering, row: Record, at: float, unit: float
) -> None:
    value, low, high = (None if end is None else end / unit for end in span(row))
    colour = style.palette.navy if unit == 1.0 else style.palette.teal
    dot(panel, style, at, value, low, high, colour)
    x, y = panel.across.at(value or 0.0), panel.up.at(at)
    letters.put(said(words, row, unit), Place(x, y + 4.0, "centre", "above"), weight="semibold", ground=True)
