"""Running change in emissions as bands over the years: one panel for each electricity rule, on one scale."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.lettering import EDGE, Lettering, Measure, Place
from impact.charts.names import rule_name
from impact.charts.panels import BESIDE, below_years, ends, over_years, wanted
from impact.charts.reads import amounts_of
from impact.charts.style import ChartStyle
from impact.study.study import Study
from impact.study.tables import Record, span
from impact.words.amounts import Amounts
from impact.words.language import Words

if TYPE_CHECKING:
    from matplotlib.figure import Figure

    from impact.charts.panels import Panel

CHART = "cumulative_emissions"
RULES = ("average", "marginal_gas")
MILLION = 1e6
OUTER, INNER = 0.2, 0.45  # strength of the colour of the two bands
BETWEEN = 14.0  # panels [pt]
NARROW = 300.0  # a chart of less width has its panels over each other [pt]
NUDGE = 2.0  # steps in which a label gives way [pt]
LINE = 2.0  # thickness of the central line, in lines


@charts.register(CHART)
def cumulative_emissions(study: Study, words: Words, style: ChartStyle) -> Figure:
    """Draw the running change from the well to the wheel in million tonnes, with its bands and the line of zero."""
    return bands(study, words, style, CHART, "wtw")


def bands(study: Study, words: Words, style: ChartStyle, chart: str, boundary: str) -> Figure:
    """Return the running change of one boundary, on both electricity rules.

    Args:
        study, words, style: what is drawn, in which language and look.
        chart: its name, for messages. boundary: key of the table `emissions_by_year`.
    """
    keys = {"component": "change", "market": "all", "boundary": boundary, "gas": "co2e", "cumulative": "yes"}
    series = {rule: wanted(study, chart, "emissions_by_year", **keys, electricity=rule) for rule in RULES}
    years = sorted({int(row["year"] or 0) for rows in series.values() for row in rows})
    reach = [end / MILLION for rows in series.values() for end in ends(rows)]
    measure = Measure(style)
    stacked = style.width < NARROW
    across = style.width if stacked else (style.width - BETWEEN) / 2
    titles = [measure.broken(rule_name(study, words, rule), across - 2 * EDGE, 3, "semibold") for rule in RULES]
    if any(row["range"] == "low_high" for rows in series.values() for row in rows):
        note = measure.broken(words.say("chart-no-probability"), across - 2 * EDGE, 3)
        titles = [(*title, *note) for title in titles]
    head = measure.height(max(map(len, titles))) + BESIDE
    amounts = amounts_of(study, words)
    labels = {rule: _labels(amounts, words, measure, rows[-1]) for rule, rows in series.items()}
    # Wherever the value stands, the longest label fits over or under it.
    lines = [sum(len(text) for text, _ in own) + max(len(text) for text, _ in own) for own in labels.values()]
    least = head + measure.line * (max(lines) + 1) + below_years(style)
    style = replace(style, height=max(style.height, 2 * least + BETWEEN if stacked else least))
    tall = (style.height - BETWEEN) / 2 if stacked else style.height
    figure = style.figure()
    letters = Lettering(figure, style)
    room = BESIDE + max(measure.widest(lines, "semibold") for own in labels.values() for lines, _ in own) + EDGE
    for place, (rule, rows) in enumerate(series.items()):
        left = 0.0 if stacked else place * (across + BETWEEN)
        lower = (style.height - tall) * (1 - place) if stacked else 0.0
        upper = style.height - tall - lower
        panel = over_years(
            figure, style, words, letters, years, reach, int(study.facts["last_year"] or 0),
            left=left, right=style.width - left - across + room, top=upper + head, bottom=lower, line=True,
        )  # fmt: skip
        for step, line in enumerate(titles[place]):
            at = Place(max(left, EDGE), style.height - upper - step * letters.line, "right", "below")
            letters.set(line, at, weight="semibold", colour=style.palette.navy)
        _bands(panel, style, rows)
        _at_the_end(panel, style, letters, labels[rule], rows[-1])
    return figure


def _cell(row: Record, name: str) -> float | None:
    cell = row[name]
    return cell / MILLION if isinstance(cell, int | float) else None


def _bands(panel: Panel, style: ChartStyle, rows: list[Record]) -> None:
    """Draw the outer and the inner band, where all years have them, and the central line."""
    from impact.look.colour import tint

    years = [int(row["year"] or 0) for row in rows]
    colour = style.palette.teal
    for names, strength in ((("low", "high"), OUTER), (("p25", "p75"), INNER)):
        limits = [[_cell(row, name) for row in rows] for name in names]
        if all(end is not None for limit in limits for end in limit):
            lower, upper = ([float(end or 0.0) for end in limit] for limit in limits)
            panel.axes.fill_between(
                years, lower, upper, color=tint(colour, strength), linewidth=0, zorder=2, gid=".".join(names)
            )
    values = [span(row)[0] / MILLION for row in rows]
    alone = "o" if len(rows) == 1 else None
    panel.axes.plot(
        years, values, color=colour, linewidth=style.line_width * LINE, marker=alone, markersize=4, zorder=3
    )


def _labels(amounts: Amounts, words: Words, measure: Measure, row: Record) -> list[tuple[tuple[str, ...], float]]:
    """Return lines and height of what is printed behind the last year: the value, and what each band holds."""
    value = span(row)[0] / MILLION
    found: list[tuple[tuple[str, ...], float]] = [((amounts.printed(row, per=MILLION),), value)]
    low, p25, p75, high = (_cell(row, name) for name in ("low", "p25", "p75", "high"))
    percentiles = row["range"] == "p05_p95"
    if percentiles and p25 is not None and p75 is not None:
        found.append((_content(words, measure, 0.25, 0.75), _off(value, p25, p75)))
    if low is not None and high is not None:
        inner = (p25, p75) if p25 is not None and p75 is not None else (value, value)
        place = (inner[1] + high) / 2 if high - inner[1] >= inner[0] - low else (inner[0] + low) / 2
        text = _content(words, measure, 0.05, 0.95) if percentiles else (words.say("chart-low-high"),)
        found.append((text, place))
    return found


def _content(words: Words, measure: Measure, low: float, high: float) -> tuple[str, ...]:
    """Return which part of the draws a band holds, in short lines."""
    text = words.say("chart-band", low=words.digits(round(low * 100)), high=words.percent(high))
    return measure.broken(text, measure.size * 5, 3)


def _off(value: float, low: float, high: float) -> float:
    """Return the middle of the wider part of a band beside its value."""
    return (value + high) / 2 if high - value >= value - low else (value + low) / 2


def _at_the_end(
    panel: Panel, style: ChartStyle, letters: Lettering, labels: list[tuple[tuple[str, ...], float]], row: Record
) -> None:
    """Print the value behind the last year, and near it what each band holds."""
    x = panel.across.at(int(row["year"] or 0)) + BESIDE
    (value, height), *bands = labels
    letters.set(value, Place(x, panel.up.at(height), "right"), weight="semibold")
    for lines, middle in bands:
        steps = [sign * step * NUDGE for step in range(int(style.height / NUDGE)) for sign in (1, -1)]
        half = letters.height(len(lines)) / 2
        places = [panel.up.at(middle) + step for step in steps]
        inside = [
            Place(x, y, "right")
            for y in places
            if panel.area.bottom - BESIDE <= y - half and y + half <= panel.area.top + 2 * BESIDE
        ]
        letters.put(lines, *inside, colour=style.palette.muted)
