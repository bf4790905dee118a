"""Power delivered by year, stacked by the source that gives way for it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.alt_text import named_parts
from impact.charts.columns import layers, stacked_columns
from impact.charts.picture import Caption, ChartContext, Picture, Point, Series, point_of
from impact.charts.style import ChartStyle
from impact.charts.tables import wanted
from impact.words.inputs import slug

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE = "power_and_displaced", "energy_by_year"


@charts.register(CHART)
def power_and_displaced(context: ChartContext) -> Picture:
    """Show what gives way by year, and the range of all power delivered."""
    whole = _series(context, "delivered", context.words.say("quantity-delivered"), side="project", quantity="delivered")
    rows = wanted(context.study, CHART, TABLE, side="displaced", quantity="generation")
    sources = tuple(
        _series(
            context,
            name,
            context.words.say(f"source-{slug(name)}"),
            side="displaced",
            quantity="generation",
            carrier=name,
        )
        for name in dict.fromkeys(str(row["carrier"]) for row in rows)
    )
    return Picture(
        "stacked-columns",
        (*sources, whole),
        ("output", "displaced_mix"),
        partial(_caption, context, whole, sources),
        partial(_draw, context, sources, whole),
    )


def _series(context: ChartContext, key: str, name: str, **keys: str) -> Series:
    rows = wanted(context.study, CHART, TABLE, **keys)
    return Series(key, name, str(rows[0]["unit"]), tuple(point_of(TABLE, row, int(row["year"] or 0)) for row in rows))


def _caption(context: ChartContext, whole: Series, sources: tuple[Series, ...]) -> Caption:
    first, last = whole.points[0], whole.points[-1]
    ends = {"from": context.amount(whole, first).value, "to": context.amount(whole, last).value}
    shown = [point for point in whole.points if point in (first, last) or point.x == context.headline_year]
    return Caption(
        context.say(f"power-chart-title-{_way(first, last, ends)}", **ends),
        context.say("power-chart-subtitle"),
        context.words.say(
            "power-chart-alt", whole=whole.name,
            points=" ".join(context.point_in_words(whole, point) for point in shown),
            sources=" ".join(_at_years(context, each, {point.x for point in shown}) for each in sources),
        ),
    )  # fmt: skip


def _at_years(context: ChartContext, series: Series, years: set[str | int | float]) -> str:
    return named_parts(context, series, (point for point in series.points if point.x in years))


def _way(first: Point, last: Point, ends: dict[str, str]) -> str:
    """Return whether power rises or falls as far as it is printed: panels wear out slowly, and not by chance."""
    if ends["from"] == ends["to"]:
        return "flat"
    return "up" if last.known > first.known else "down"


def _draw(context: ChartContext, sources: tuple[Series, ...], whole: Series, style: ChartStyle) -> Figure:
    return stacked_columns(context, style, layers(style, sources, style.shades("output", len(sources))), whole)
