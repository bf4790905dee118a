"""Energy by year and carrier: power at the meter and fuels burned, stacked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.columns import layers, stacked_columns
from impact.charts.picture import Caption, ChartContext, Picture, Series, point_of
from impact.charts.style import ChartStyle
from impact.charts.tables import wanted
from impact.texts import small_first
from impact.words.inputs import slug

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE = "factory_energy", "energy_by_year"


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
    name = small_first(largest.name)
    share = next(point.known for point in largest.points if point.x == year) / at.known if at.known else 0.0
    parts = words.both(
        [f"{each.name} {context.label(each, point)}" for each in series for point in each.points if point.x == year]
    )
    return Caption(
        context.say(
            "factory-energy-title",
            carrier=name,
            share=words.percent(share),
            year=str(year),
        ),
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
    return stacked_columns(context, style, layers(style, series, style.shades("output", len(series))), whole)
