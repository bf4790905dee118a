"""Running change in emissions as bands over the years: one panel for each electricity rule, on one scale."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from impact.charts import charts
from impact.charts.drawing.canvas import Canvas, PlotMargins
from impact.charts.drawing.labels import EDGE, LabelSlot, TextMeasure
from impact.charts.drawing.panel import ChartPanel
from impact.charts.drawing.picture import Caption, ChartContext, Picture, Series, ends, point_of, worst_first
from impact.charts.drawing.rows import BESIDE, TOP, below_years, key_height, with_plot
from impact.charts.drawing.series import axis_unit, rule_name, select_rows
from impact.charts.drawing.style import ChartStyle
from impact.core.vocabulary import HEADLINE_RULES
from impact.language.messages import Language
from impact.study.study import StudyData
from impact.study.tables import Record, span
from impact.theme.colour import tint

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE = "cumulative_emissions", "emissions_by_year"
RUNNING = {"component": "change", "market": "all", "boundary": "wtw", "gas": "co2e", "cumulative": "yes"}
OUTER, INNER = 0.2, 0.45  # strength of the colour of the two bands
BETWEEN = 14.0  # panels [pt]
NARROW = 300.0  # a chart of less width has its panels over each other [pt]
LINE = 2.0  # thickness of the central line, in lines
WITHOUT_PROBABILITY = "low_high"  # a range that is no interval of the draws

FLEET = "fleet_by_year"
LEFT = 0.01  # of the most in use: fewer are not shown


@charts.register(CHART)
def cumulative_emissions(context: ChartContext) -> Picture:
    rows: dict[str, list[Record]] = {
        rule: select_rows(context.study, CHART, TABLE, **RUNNING, electricity=rule) for rule in HEADLINE_RULES
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
    return context.caption("cumulative", parts=parts, **filled)


def _draw(
    context: ChartContext, series: tuple[Series, ...], likely: bool, percentiles: dict[str, bool], style: ChartStyle
) -> Figure:
    measure, words = TextMeasure(style), context.words
    stacked = style.width < NARROW
    across = style.width if stacked else (style.width - BETWEEN) / 2
    titles = [measure.broken(each.panel, across - 2 * EDGE, 3, "semibold") for each in series]
    if not likely:
        note = measure.broken(words.say("spread-low-high"), across - 2 * EDGE, 3)
        titles = [(*title, *note) for title in titles]
    key = _key(context, series, all(percentiles.values()), style)
    above = key_height(measure, [name for name, _ in key], style.width) if key else 0.0
    head = measure.height(max(map(len, titles))) + BESIDE
    style = style if stacked else with_plot(style, above + head + below_years(style) + TOP)
    tall = (style.height - above - BETWEEN) / 2 if stacked else style.height - above
    canvas = Canvas(style, words)
    if key:
        canvas.key(key)
    labels = [context.label(each, each.points[-1]) for each in series]
    room = BESIDE + measure.widest(labels, "semibold") + EDGE
    years = sorted({int(point.x) for each in series for point in each.points})
    last_year = int(context.study.facts["last_year"] or 0)
    for place, each in enumerate(series):
        left = 0.0 if stacked else place * (across + BETWEEN)
        lower = (tall + BETWEEN) * (len(series) - 1 - place) if stacked else 0.0
        upper = style.height - tall - lower
        around = PlotMargins(left, style.width - left - across + room, upper + head, lower)
        panel = canvas.over_years(years, ends(series), last_year, around, line=True)
        canvas.heading(titles[place], max(left, EDGE), upper, colour=style.letters(style.palette.emissions))
        _bands(panel, each)
        # Shades are told by the key, so that one number alone stands at the end and has room wherever it lies.
        at = LabelSlot(panel.across.at(years[-1]) + BESIDE, panel.up.at(each.points[-1].known / each.per), "right")
        canvas.letters.set(labels[place], at, weight="semibold")
    return canvas.figure


def _key(
    context: ChartContext, series: tuple[Series, ...], percentiles: bool, style: ChartStyle
) -> list[tuple[str, dict[str, Any]]]:
    words, points = context.words, [point for each in series for point in each.points]
    found = []
    if percentiles and all(point.inner for point in points):
        found.append((_content(words, 0.25, 0.75), INNER))
    if all(point.low is not None for point in points):
        found.append((_content(words, 0.05, 0.95) if percentiles else words.say("chart-low-high"), OUTER))
    return [(name, {"color": tint(style.palette.emissions, strength), "linewidth": 0}) for name, strength in found]


def _content(words: Language, low: float, high: float) -> str:
    return words.say("chart-band", low=words.digits(round(low * 100)), high=words.percent(high))


def _bands(panel: ChartPanel, series: Series) -> None:
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


def last_in_use(study: StudyData) -> int:
    """Return the last year at whose end at least a hundredth of the most is in use; else the last of the scenario."""
    stock: dict[int, float] = {}
    if FLEET in study.tables:
        for row in study[FLEET].where(side="plant", quantity="stock"):
            stock[int(row["year"] or 0)] = stock.get(int(row["year"] or 0), 0.0) + span(row)[0]
    most = max(stock.values(), default=0.0)
    return max(
        (year for year, count in stock.items() if count >= LEFT * most), default=int(study.facts["last_year"] or 0)
    )
