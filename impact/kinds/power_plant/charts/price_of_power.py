"""What a kilowatt-hour costs over the life of the plant, beside what is paid for it and the gas that is not burned."""

from dataclasses import replace

from impact.charts import charts
from impact.charts.drawing.bars import bar_picture
from impact.charts.drawing.picture import Caption, ChartContext, Picture, Point, Series, point_of
from impact.charts.drawing.series import select_rows
from impact.charts.drawing.style import ChartStyle
from impact.language.input_names import slug
from impact.study.tables import Record

CHART, TABLE = "price_of_power", "levelised_cost"
ITEMS = ("total", "tariff", "gas_not_burned", "capital", "fuel", "purchases", "staff")
BESIDE = ("total", "tariff", "gas_not_burned")  # what is compared; the others are parts of the first


@charts.register(CHART)
def price_of_power(context: ChartContext) -> Picture:
    """Show the cost of a kilowatt-hour, the tariff and the gas not burned, and below them what the cost is made of."""
    rows = {str(row["item"]): row for row in select_rows(context.study, CHART, TABLE) if row["value"] is not None}
    points = tuple(_point(context, item, rows[item]) for item in ITEMS if item in rows)
    unit = str(next(iter(rows.values()))["unit"])
    series = Series("price", context.words.say("column-value"), unit, points)
    topics = ("levelised", "works", "purchases", "gas_price", "turnover")
    return bar_picture(context, series, topics, _caption, _fill, lambda point: point.key in BESIDE)


def _point(context: ChartContext, item: str, row: Record) -> Point:
    point = point_of(TABLE, row, context.words.say(f"price-{slug(item)}"), item)
    if item == "tariff" and point.low == point.high:
        return replace(
            point, value=float(context.amounts.of(row).rounded.central), low=None, high=None, status="reported"
        )
    return point


def _caption(context: ChartContext, series: Series) -> Caption:
    money = {"currency": context.fact("currency"), "year": context.fact("price_year")}
    points = " ".join(context.point_in_words(series, point) for point in series.points)
    return context.caption("price", points=points, **money)


def _fill(style: ChartStyle, point: Point) -> dict[str, object]:
    tone = style.theme.colour("money" if point.key in BESIDE else "output")
    return style.fill("reported" if point.key == "tariff" else "modelled", tone)
