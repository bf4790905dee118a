"""What is built and bought once, by item and by where it comes from, as stacked bars."""

from __future__ import annotations

from typing import TYPE_CHECKING

from impact.charts import charts
from impact.charts.drawing.picture import Caption, ChartContext, Picture, Point, Series, point_of, values_in_words
from impact.charts.drawing.series import select_rows
from impact.charts.drawing.stacks import stacked_rows
from impact.charts.drawing.style import ChartStyle
from impact.language.amounts import money_below, money_counted
from impact.language.input_names import slug
from impact.language.names import name_of_key
from impact.study.tables import Record

if TYPE_CHECKING:
    from matplotlib.figure import Figure

CHART, TABLE = "capital_by_origin", "capital"
HOME, ABROAD = "national", ("abroad", "import")  # origins beside codes of countries
LARGE = 10_000.0  # millions from which a chart counts in billions


@charts.register(CHART)
def capital_by_origin(context: ChartContext) -> Picture:
    rows = [row for row in select_rows(context.study, CHART, TABLE) if row["item"] != "total"]
    origins = sorted(
        {str(row["origin"]) for row in rows}, key=lambda name: (not _at_home(context, name), name in ABROAD, name)
    )
    whole: dict[str, float] = {}
    for row in rows:
        whole[str(row["item"])] = whole.get(str(row["item"]), 0.0) + float(row["value"] or 0)
    items, largest = sorted(whole, key=lambda item: -whole[item]), max(whole.values())
    per = money_below(context.words, largest, LARGE).per
    series = tuple(_series(context, origin, items, rows, per) for origin in origins)
    return context.picture("stacked-bars", series, ("works",), _caption, _draw, series)


def _series(context: ChartContext, origin: str, items: list[str], rows: list[Record], per: float) -> Series:
    known = {str(row["item"]): row for row in rows if row["origin"] == origin}
    name = context.fact("country_name") if _at_home(context, origin) else origin
    name = context.words.say("origin-abroad") if origin in ABROAD else name
    points = tuple(
        point_of(TABLE, known[item], _named(context, item), item)
        if item in known
        else Point(_named(context, item), 0.0, key=item)
        for item in items
    )
    return Series(origin, name, str(rows[0]["unit"]), points, per)


def _at_home(context: ChartContext, origin: str) -> bool:
    return origin in (HOME, context.fact("country"))


def _named(context: ChartContext, item: str) -> str:
    message, words = f"capital-{slug(item)}", name_of_key(context.words, item)
    return context.words.say(message) if context.words.has(message) else words[:1].upper() + words[1:]


def _caption(context: ChartContext, series: tuple[Series, ...]) -> Caption:
    whole = sum(point.known for each in series for point in each.points)
    at_home = sum(point.known for each in series if _at_home(context, each.key) for point in each.points)
    share = context.words.percent(at_home / whole if whole else 0.0)
    scale = money_counted(context.words, series[0].per)
    money = {"currency": context.fact("currency"), "year": context.fact("price_year"), "scale": scale}
    points = values_in_words(context, series)
    return context.caption("capital-chart", "capital-chart-title", share=share, points=points, **money)


def _draw(context: ChartContext, series: tuple[Series, ...], style: ChartStyle) -> Figure:
    return stacked_rows(context, style, series, "output")
