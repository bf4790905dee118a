"""What the money becomes: value added, imports and taxes of building, and what of the value added is additional."""

from __future__ import annotations

from impact.charts import charts
from impact.charts.picture import Caption, ChartContext, Picture, Point, Series, point_of
from impact.charts.plain_bars import bar_picture
from impact.charts.style import ChartStyle
from impact.charts.tables import wanted
from impact.kinds.spending.charts._bars import LARGE
from impact.study.tables.closures import equals
from impact.words.inputs import slug
from impact.words.money import money_below, money_counted

CHART, TABLE, STEPS = "money_of_building", "kpi", "gross_net"
FIGURES = ("spent", "built_gva", "built_imports", "built_taxes")


@charts.register(CHART)
def money_of_building(context: ChartContext) -> Picture:
    """Show sums of all years of building with their ranges, and value added in each answer."""
    rows = {str(row["id"]): row for row in wanted(context.study, CHART, TABLE) if row["value"] is not None}
    shown = [(TABLE, key, rows[key]) for key in FIGURES if key in rows]
    if STEPS in context.study.tables:
        net = equals(context.study, context.study[STEPS].where(quantity="built_gva", step_key="net"))
        shown += [(STEPS, f"gva_{row['closure']}", row) for row in net if row["value"] is not None]
    points = tuple(point_of(table, row, context.words.say(f"sum-of-{slug(key)}"), key) for table, key, row in shown)
    unit = str(shown[0][2]["unit"])
    per = money_below(context.words, max(abs(point.known) for point in points), LARGE).per
    series = Series("money", context.words.say("money-of-building"), unit, points, per)
    topics = ("works", "supply_chain", "alternative", "reference")
    return bar_picture(context, series, topics, _caption, _fill)


def _caption(context: ChartContext, series: Series) -> Caption:
    known = {point.key: point.known for point in series.points}
    spent = known.get("spent", 0.0)
    share = context.words.percent(known.get("built_imports", 0.0) / spent if spent else 0.0)
    scale = money_counted(context.words, series.per)
    money = {
        "currency": context.fact("currency"), "year": context.fact("price_year"),
        "scale": scale[:1].upper() + scale[1:],
    }  # fmt: skip
    points = " ".join(
        context.point_in_words(series, point) for point in sorted(series.points, key=lambda each: each.known)
    )
    return context.caption("money-of-building-title", "money-of-building", share=share, points=points, **money)


def _fill(style: ChartStyle, point: Point) -> dict[str, object]:
    if point.key == "built_imports":
        return style.context_fill("modelled")
    spent, net = point.key == "spent", point.key.startswith("gva_")
    colour = style.theme.colour("additional" if net else "output" if spent else "money")
    return style.fill("announced" if spent else "modelled", colour)
