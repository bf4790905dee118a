"""Emissions of making what is built, by item: beside the money of each, or by material where there are several."""

from functools import partial

from impact.charts import charts
from impact.charts.drawing.bars import bars_side_by_side
from impact.charts.drawing.picture import Caption, ChartContext, Picture, Series, values_in_words
from impact.charts.drawing.series import select_rows
from impact.charts.drawing.stacks import stacked_rows
from impact.kinds.spending.chart_bars import LARGE as LARGE_MONEY
from impact.kinds.spending.chart_bars import named, series_of
from impact.language.amounts import money_below, money_counted
from impact.language.input_names import slug
from impact.language.names import name_of_key
from impact.study.tables import Record

CHART, TABLE, MONEY = "embodied_by_item", "embodied_emissions", "expenditure"
THOUSAND = 1e3
SMALL, OTHER = 0.01, "other_items"  # items with a smaller part stand together
LARGE = 1e4  # tonnes from which a chart counts in thousands
MOST = 8  # items that stand each in a row of its own beside their money


@charts.register(CHART)
def embodied_by_item(context: ChartContext) -> Picture:
    """Show tonnes of each item beside its money; by material where there are several."""
    rows = [row for row in select_rows(context.study, CHART, TABLE, quantity="given_off") if row["value"] is not None]
    whole: dict[str, float] = {}
    for row in rows:
        whole[str(row["item"])] = whole.get(str(row["item"]), 0.0) + float(row["value"] or 0)
    materials = {str(row["material"]): material_name(context, str(row["material"])) for row in rows}
    beside_money = len(materials) == 1
    small = {item for item, value in whole.items() if value < SMALL * sum(whole.values())}
    if len(small) < 2 or (beside_money and len(whole) <= MOST):
        small = set()
    places = {item: OTHER if item in small else item for item in whole}
    found: dict[tuple[str, str], list[Record]] = {}
    for row in rows:
        found.setdefault((places[str(row["item"])], str(row["material"])), []).append(row)
    shown = sorted(dict.fromkeys(item for item, _ in found), key=lambda item: (item == OTHER, -whole.get(item, 0.0)))
    names = {
        item: context.words.say("embodied-other-items") if item == OTHER else named(context, item) for item in shown
    }
    per = THOUSAND if max(whole.values()) >= LARGE else 1.0
    series = series_of(TABLE, found, materials, names, per)
    if beside_money and (money := _money(context, places, names)):
        scale = context.words.say("embodied-thousand" if per == THOUSAND else "embodied-one")
        title = context.words.say("embodied-panel", scale=scale.lower())
        beside = (Series("given_off", series[0].name, series[0].unit, series[0].points, per, panel=title), *money)
        draw = partial(bars_side_by_side, context, beside, tones=("emissions", "money"))
        return Picture("bars", beside, ("materials", "works"), partial(_caption, context, beside), draw)
    stacked = partial(stacked_rows, context, series=series, tone="emissions")
    return Picture("stacked-bars", series, ("materials", "works"), partial(_caption, context, series), stacked)


def _money(context: ChartContext, places: dict[str, str], names: dict[str, str]) -> tuple[Series, ...]:
    if MONEY not in context.study.tables:
        return ()
    found: dict[tuple[str, str], list[Record]] = {}
    for row in context.study[MONEY].rows:
        if str(row["item"]) in places and row["value"] is not None:
            found.setdefault((places[str(row["item"])], MONEY), []).append(row)
    if not found:
        return ()
    largest = max(sum(float(row["value"] or 0) for row in rows) for rows in found.values())
    counted = money_below(context.words, largest, LARGE_MONEY)
    said = {"currency": context.fact("currency"), "year": context.fact("price_year"), "scale": counted.word}
    title = context.words.say("embodied-panel-money", **said)
    each = series_of(MONEY, found, {MONEY: context.words.say("embodied-money")}, names, counted.per)[0]
    return (Series(each.key, each.name, each.unit, each.points, each.per, panel=title),)


def material_name(context: ChartContext, material: str) -> str:
    """Return what a material is called."""
    return name_of_key(context.words, material, f"material-{slug(material)}")


def _caption(context: ChartContext, series: tuple[Series, ...]) -> Caption:
    tonnes = [each for each in series if each.key != MONEY]
    paid = next((each for each in series if each.key == MONEY), None)
    said = {
        "materials": context.words.both([each.name for each in tonnes]),
        "scale": context.words.say("embodied-thousand" if series[0].per == THOUSAND else "embodied-one"),
    }
    money = {}
    if paid is not None:
        money = {"currency": context.fact("currency"), "money_scale": money_counted(context.words, paid.per)}
    ending = "-beside" if paid is not None else ""
    return Caption(
        context.say(f"embodied-chart-title{ending}", **said),
        context.say(f"embodied-chart-subtitle{ending}"),
        context.words.say(f"embodied-chart-alt{ending}", points=values_in_words(context, series), **said, **money),
    )
