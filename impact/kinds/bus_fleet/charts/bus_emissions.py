"""Change in emissions on every rule of electricity, beside tonnes that were announced.

The official factor counts stacks and tailpipes; the others count the supply of all fuels as well. Tonnes announced a
year as avoided are held over all years.
"""

from collections.abc import Iterator
from functools import partial

from impact.charts import charts
from impact.charts.drawing.dots import side_by_side
from impact.charts.drawing.picture import Caption, ChartContext, Picture, Point, Series, point_of
from impact.charts.drawing.series import rule_name
from impact.core.vocabulary import HEADLINE_RULES
from impact.kinds.bus_fleet.emissions import OFFICIAL

TABLE = "emissions_by_year"
THOUSAND = 1e3
BOUNDARIES = ("wtw", "official")  # the widest that each rule knows


@charts.register("bus_emissions")
def bus_emissions(context: ChartContext) -> Picture:
    """Show the change over all years by rule."""
    return panels(context, "bus-emissions", (_series(context),), ("official_grid", "grid_today"))


def panels(context: ChartContext, message: str, series: tuple[Series, ...], topics: tuple[str, ...]) -> Picture:
    """Return a chart of panels of dots, whose words begin with `message`."""
    return context.picture("dots", series, topics, partial(_caption, message), side_by_side, series)


def _series(context: ChartContext) -> Series:
    points: list[Point] = []
    for rule in (*HEADLINE_RULES, OFFICIAL):
        keys = {"component": "change", "cumulative": "cohort", "electricity": rule}
        rows = [row for each in BOUNDARIES for row in context.study[TABLE].where(**keys, boundary=each)]
        points += [point_of(TABLE, row, rule_name(context.study, context.words, rule), rule) for row in rows]
    points += _announced(context)
    return Series("emissions", context.words.say("chart-emissions"), "t CO2e_AR6", tuple(points), THOUSAND)


def _announced(context: ChartContext) -> Iterator[Point]:
    years = int(context.fact("last_year")) - int(context.fact("first_year")) + 1
    rows = context.study["claims"].where(status="announced") if "claims" in context.study.tables else ()
    for row in rows:
        unit, key = str(row["unit"]), str(row["id"])
        if unit.startswith("t CO2") and unit.endswith("/yr") and isinstance(row["value"], float):
            name = context.words.say("announced-by", by=str(row["said_by"]))
            yield Point(name, -row["value"] * years, status="announced", cell=f"claims/{key}/value", key=key)


def _caption(message: str, context: ChartContext, series: tuple[Series, ...]) -> Caption:
    known = [(each, point) for each in series for point in each.points if point.value is not None]
    money = {"currency": context.fact("currency"), "year": context.fact("price_year")}
    parts = " ".join(context.point_in_words(each, point, f"{each.name}, {point.x}") for each, point in known)
    return context.caption(message, parts=parts, **context.years, **money)
