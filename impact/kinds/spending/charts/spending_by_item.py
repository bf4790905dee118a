"""What is spent by item, and what becomes of it: sellers at home and abroad, taxes and margins in the price."""

from collections.abc import Sequence
from functools import partial

from impact.charts import charts
from impact.charts.drawing.picture import Caption, ChartContext, Picture, Series, values_in_words
from impact.charts.drawing.series import select_rows
from impact.charts.drawing.stacks import stacked_rows
from impact.kinds.spending.chart_bars import LARGE, named, series_of
from impact.language.amounts import money_below, money_counted
from impact.study.tables import Record

CHART, TABLE = "spending_by_item", "expenditure"
ORIGINS = ("home", "abroad", "margins", "taxes", "set_aside")


@charts.register(CHART)
def spending_by_item(context: ChartContext) -> Picture:
    """Show the money of each item, of all years together."""
    rows = select_rows(context.study, CHART, TABLE)
    found: dict[tuple[str, str], list[Record]] = {}
    for row in rows:
        found.setdefault((str(row["item"]), str(row["origin"])), []).append(row)
    items = {item: named(context, item) for item, _ in found}
    whole = {item: sum(float(row["value"] or 0) for row in rows if row["item"] == item) for item in items}
    order = sorted(items, key=lambda item: -whole[item])
    there = {row["origin"] for row in rows if row["value"]}
    parts = {each: context.words.say(f"spent-{each.replace('_', '-')}") for each in ORIGINS if each in there}
    per = money_below(context.words, max(whole.values()), LARGE).per
    series = series_of(TABLE, found, parts, {item: items[item] for item in order}, per)
    draw = partial(stacked_rows, context, series=series, tone="money")
    return Picture("stacked-bars", series, ("works",), partial(_caption, context, series, _years(context, rows)), draw)


def _years(context: ChartContext, rows: Sequence[Record]) -> str:
    """Return the years in which anything is paid; all years of the rows where nothing is."""
    years = sorted(int(row["year"] or 0) for row in [each for each in rows if each["value"]] or rows)
    first, last = str(years[0]), str(years[-1])
    return first if first == last else context.words.range(low=first, high=last)


def _caption(context: ChartContext, series: tuple[Series, ...], years: str) -> Caption:
    whole = sum(point.known for each in series for point in each.points)
    share = context.words.percent(sum(each.points[0].known for each in series) / whole if whole else 0.0)
    scale = money_counted(context.words, series[0].per)
    money = {"currency": context.fact("currency"), "year": context.fact("price_year"), "scale": scale}
    largest = str(series[0].points[0].x)
    said = {"years": years, "share": share, "largest": largest, "points": values_in_words(context, series)}
    return context.caption("spending-chart", "spending-chart-title", **said, **money)
