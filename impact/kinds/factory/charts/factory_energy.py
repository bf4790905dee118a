"""Energy by year and carrier: power at the meter and fuels burned, stacked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.canvas import LEADER, Around, Canvas
from impact.charts.panel import Panel
from impact.charts.picture import Caption, ChartContext, Picture, Series, point_of
from impact.charts.rows import MOST_LINES
from impact.charts.style import ChartStyle
from impact.charts.tables import wanted
from impact.words.inputs import slug

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE = "factory_energy", "energy_by_year"
WIDTH = 0.68  # of a column, in years
SHARE_OF_NAMES = 0.26  # of the width of the chart
COLOURS = ("channel_direct", "channel_indirect", "channel_induced", "teal", "context")


@charts.register(CHART)
def factory_energy(context: ChartContext) -> Picture:
    """Show the energy of each carrier by year, stacked, with 5 to 95 % of all of it."""
    rows = wanted(context.study, CHART, TABLE, quantity="energy")
    carriers = dict.fromkeys(str(row["carrier"]) for row in rows)
    series = [_series(context, each) for each in carriers if each != "total"]
    whole = _series(context, "total")
    return Picture(
        "stacked-columns",
        (*series, whole),
        ("energy",),
        partial(_caption, context, series, whole),
        partial(_draw, context, series, whole),
    )


def _series(context: ChartContext, carrier: str) -> Series:
    rows = wanted(context.study, CHART, TABLE, quantity="energy", carrier=carrier)
    points = tuple(point_of(TABLE, row, int(row["year"] or 0)) for row in rows)
    return Series(carrier, context.words.say(f"carrier-{slug(carrier)}"), str(rows[0]["unit"]), points)


def _caption(context: ChartContext, series: list[Series], whole: Series) -> Caption:
    words, year = context.words, context.headline_year
    at = next(point for point in whole.points if point.x == year)
    largest = max(series, key=lambda each: next(point.known for point in each.points if point.x == year))
    share = next(point.known for point in largest.points if point.x == year) / at.known if at.known else 0.0
    parts = words.both(
        [f"{each.name} {context.label(each, point)}" for each in series for point in each.points if point.x == year]
    )
    return Caption(
        context.say("factory-energy-title", carrier=largest.name.lower(), share=words.percent(share), year=str(year)),
        context.say("factory-energy-subtitle", **context.years),
        words.say(
            "factory-energy-alt",
            year=str(year),
            name=whole.name,
            total=context.amount(whole, at).ranged_value,
            parts=parts,
        ),
    )


def _draw(context: ChartContext, series: list[Series], whole: Series, style: ChartStyle) -> Figure:
    canvas = Canvas(style, context.words)
    letters = canvas.letters
    names = [letters.broken(each.name, style.width * SHARE_OF_NAMES, MOST_LINES) for each in series]
    years = [int(point.x) for point in whole.points]
    around = Around(right=LEADER + max(letters.widest(lines) for lines in names) + 2.0, head=letters.line)
    panel = canvas.over_years(years, whole.reach, context.headline_year, around)
    colours = [style.theme.colour(COLOURS[place % len(COLOURS)]) for place in range(len(series))]
    middles = _stack(panel, series, years, colours)
    panel.ranges(whole.points, whole.per)
    canvas.named_ends(panel, panel.across.at(years[-1] + WIDTH / 2), names, middles, colours)
    return canvas.figure


def _stack(panel: Panel, series: list[Series], years: list[int], colours: list[str]) -> list[float]:
    """Draw the columns; return where each carrier stands in the last year [pt]."""
    floor, middles = [0.0] * len(years), []
    for each, colour in zip(series, colours, strict=True):
        values = [point.known for point in each.points]
        panel.axes.bar(years, values, WIDTH, bottom=floor, **panel.style.fill("modelled", colour))
        middles.append(panel.up.at(floor[-1] + values[-1] / 2))
        floor = [under + value for under, value in zip(floor, values, strict=True)]
    return middles
