"""Running change in emissions as bands over the years: one panel for each electricity rule, on one scale."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.alt_text import worst_first
from impact.charts.canvas import Around, Canvas
from impact.charts.lettering import EDGE, Measure, Place
from impact.charts.measures import axis_unit
from impact.charts.names import rule_name
from impact.charts.panel import Panel
from impact.charts.picture import Caption, ChartContext, Picture, Point, Series, ends, point_of
from impact.charts.rows import BESIDE, TOP, below_years, with_plot
from impact.charts.style import ChartStyle
from impact.charts.tables import joined_finding, wanted
from impact.study.study import Study
from impact.study.tables import Record, span
from impact.vocabulary import HEADLINE_RULES
from impact.words.headlines import case

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE = "cumulative_emissions", "emissions_by_year"
RUNNING = {"component": "change", "market": "all", "boundary": "wtw", "gas": "co2e", "cumulative": "yes"}
OUTER, INNER = 0.2, 0.45  # strength of the colour of the two bands
BETWEEN = 14.0  # panels [pt]
NARROW = 300.0  # a chart of less width has its panels over each other [pt]
NUDGE = 2.0  # steps in which a label gives way [pt]
LINE = 2.0  # thickness of the central line, in lines
WITHOUT_PROBABILITY = "low_high"  # a range that is no interval of the draws

Label = tuple[tuple[str, ...], float]  # lines, and the value they stand at
FLEET = "fleet_by_year"
LEFT = 0.01  # of the most in use: fewer are not shown


@charts.register(CHART)
def cumulative_emissions(context: ChartContext) -> Picture:
    """Show the running change with its bands and the line of zero."""
    rows: dict[str, list[Record]] = {
        rule: wanted(context.study, CHART, TABLE, **RUNNING, electricity=rule) for rule in HEADLINE_RULES
    }
    series = tuple(_series(context, rule, own) for rule, own in rows.items())
    likely = {rule: all(row["range"] != WITHOUT_PROBABILITY for row in own) for rule, own in rows.items()}
    percentiles = {rule: own[-1]["range"] == "p05_p95" for rule, own in rows.items()}
    return Picture(
        "lines",
        series,
        ("replaced", "emissions"),
        partial(_caption, context, series),
        partial(_draw, context, series, all(likely.values()), percentiles),
    )


def _series(context: ChartContext, rule: str, rows: list[Record]) -> Series:
    name, unit = rule_name(context.study, context.words, rule), str(rows[0]["unit"])
    points = tuple(point_of(TABLE, row, int(row["year"] or 0)) for row in rows)
    return Series(rule, name, unit, points, axis_unit(unit), panel=name)


def _caption(context: ChartContext, series: tuple[Series, ...]) -> Caption:
    words, last = context.words, [(each, each.points[-1]) for each in series]
    found = joined_finding({case(point.known, point.low, point.high) for _, point in last})
    filled = context.years | {"end": str(last_in_use(context.study))}
    parts = " ".join(
        words.say(
            "alt-point",
            name=each.name,
            value=words.say("million-of", value=context.label(each, point)),
            range=context.amount(each, point, each.per).range,
        )
        for each, point in worst_first(last, lambda pair: pair[1].value, "higher")
    )
    return context.caption(f"cumulative-title-{found}", "cumulative", parts=parts, **filled)


def _draw(
    context: ChartContext, series: tuple[Series, ...], likely: bool, percentiles: dict[str, bool], style: ChartStyle
) -> Figure:
    measure, words = Measure(style), context.words
    stacked = style.width < NARROW
    across = style.width if stacked else (style.width - BETWEEN) / 2
    titles = [measure.broken(each.panel, across - 2 * EDGE, 3, "semibold") for each in series]
    if not likely:
        note = measure.broken(words.say("chart-no-probability"), across - 2 * EDGE, 3)
        titles = [(*title, *note) for title in titles]
    head = measure.height(max(map(len, titles))) + BESIDE
    labels = [_labels(context, measure, each, percentiles[each.key]) for each in series]
    style = style if stacked else with_plot(style, head + below_years(style) + TOP)
    style = _tall_enough(measure, style, labels, head, stacked)
    tall = (style.height - BETWEEN) / 2 if stacked else style.height
    canvas = Canvas(style, words)
    room = BESIDE + max(measure.widest(lines, "semibold") for own in labels for lines, _ in own) + EDGE
    years = sorted({int(point.x) for each in series for point in each.points})
    last_year = int(context.study.facts["last_year"] or 0)
    for place, each in enumerate(series):
        left = 0.0 if stacked else place * (across + BETWEEN)
        lower = (style.height - tall) * (1 - place) if stacked else 0.0
        upper = style.height - tall - lower
        around = Around(left, style.width - left - across + room, upper + head, lower)
        panel = canvas.over_years(years, ends(series), last_year, around, line=True)
        canvas.heading(titles[place], max(left, EDGE), upper, colour=style.letters(style.palette.emissions))
        _bands(panel, each)
        _at_the_end(canvas, panel, labels[place], each.points[-1])
    return canvas.figure


def _tall_enough(
    measure: Measure, style: ChartStyle, labels: list[list[Label]], head: float, stacked: bool
) -> ChartStyle:
    """Return the style, so tall that the longest label fits over or under the value, wherever that stands."""
    lines = [sum(len(text) for text, _ in own) + max(len(text) for text, _ in own) for own in labels]
    least = head + measure.line * (max(lines) + 1) + below_years(style)
    return replace(style, height=max(style.height, 2 * least + BETWEEN if stacked else least))


def _bands(panel: Panel, series: Series) -> None:
    from impact.look.colour import tint

    years, colour = [int(point.x) for point in series.points], panel.style.palette.emissions
    bands = (
        ("low.high", OUTER, [(point.low, point.high) for point in series.points]),
        ("p25.p75", INNER, [point.inner or (None, None) for point in series.points]),
    )
    for name, strength, limits in bands:
        known = [(low / series.per, high / series.per) for low, high in limits if low is not None and high is not None]
        if len(known) == len(limits):
            lower, upper = ([pair[end] for pair in known] for end in (0, 1))
            panel.axes.fill_between(years, lower, upper, color=tint(colour, strength), linewidth=0, zorder=2, gid=name)
    values = [point.known / series.per for point in series.points]
    alone = "o" if len(values) == 1 else None
    width = panel.style.line_width * LINE
    panel.axes.plot(years, values, color=colour, linewidth=width, marker=alone, markersize=4, zorder=3)


def _labels(context: ChartContext, measure: Measure, series: Series, percentiles: bool) -> list[Label]:
    """Return lines and height of what is printed behind the last year: the value, and what each band holds."""
    point, per, words = series.points[-1], series.per, context.words
    value = point.known / per
    found: list[Label] = [((context.label(series, point),), value)]
    inner = (point.inner[0] / per, point.inner[1] / per) if point.inner else None
    if percentiles and inner:
        found.append((_content(context, measure, 0.25, 0.75), _off(value, *inner)))
    if point.low is not None and point.high is not None:
        low, high, (first, third) = point.low / per, point.high / per, inner or (value, value)
        place = (third + high) / 2 if high - third >= first - low else (first + low) / 2
        text = _content(context, measure, 0.05, 0.95) if percentiles else (words.say("chart-low-high"),)
        found.append((text, place))
    return found


def _content(context: ChartContext, measure: Measure, low: float, high: float) -> tuple[str, ...]:
    words = context.words
    text = words.say("chart-band", low=words.digits(round(low * 100)), high=words.percent(high))
    return measure.broken(text, measure.size * 5, 3)


def _off(value: float, low: float, high: float) -> float:
    """Return the middle of the wider part of a band beside its value."""
    return (value + high) / 2 if high - value >= value - low else (value + low) / 2


def _at_the_end(canvas: Canvas, panel: Panel, labels: list[Label], point: Point) -> None:
    letters = canvas.letters
    x = panel.across.at(int(point.x)) + BESIDE
    (value, height), *bands = labels
    letters.set(value, Place(x, panel.up.at(height), "right"), weight="semibold")
    for lines, middle in bands:
        steps = [sign * step * NUDGE for step in range(int(canvas.style.height / NUDGE)) for sign in (1, -1)]
        half = letters.height(len(lines)) / 2
        places = [panel.up.at(middle) + step for step in steps]
        inside = [
            Place(x, y, "right")
            for y in places
            if panel.area.bottom - BESIDE <= y - half and y + half <= panel.area.top + 2 * BESIDE
        ]
        letters.put(lines, *inside, colour=canvas.style.palette.muted)


def last_in_use(study: Study) -> int:
    """Return the last year at whose end at least a hundredth of the most is in use; else the last of the scenario."""
    stock: dict[int, float] = {}
    if FLEET in study.tables:
        for row in study[FLEET].where(side="plant", quantity="stock"):
            stock[int(row["year"] or 0)] = stock.get(int(row["year"] or 0), 0.0) + span(row)[0]
    most = max(stock.values(), default=0.0)
    return max(
        (year for year, count in stock.items() if count >= LEFT * most), default=int(study.facts["last_year"] or 0)
    )
