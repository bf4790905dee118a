"""Air: exhaust and wear in the city beside power plants elsewhere, over all years."""

from __future__ import annotations

from functools import partial

from impact.charts import charts
from impact.charts.dots import side_by_side
from impact.charts.picture import ChartContext, Picture, Point, Series, point_of
from impact.kinds.bus_fleet.charts.bus_emissions import caption
from impact.vocabulary import HEADLINE_RULES
from impact.words.inputs import slug

TABLE = "emissions_by_year"
PANELS = ("nox", "pm25")
PER = {"nox": 1.0, "pm25": 1e-3}  # tonnes, and kilograms of the pollutant of which there is less
NO_RULE = "na"
PARTS = (("exhaust", NO_RULE), ("wear", NO_RULE), *(("power_plants", rule) for rule in HEADLINE_RULES))


@charts.register("city_air")
def city_air(context: ChartContext) -> Picture:
    """Show the change by pollutant, place by place."""
    series = tuple(_series(context, pollutant) for pollutant in PANELS)
    return Picture(
        "dots",
        series,
        ("air_exhaust", "air_wear"),
        partial(caption, context, "city-air", series),
        partial(side_by_side, context, series),
    )


def _series(context: ChartContext, pollutant: str) -> Series:
    points: list[Point] = []
    for component, rule in PARTS:
        keys = {"component": component, "electricity": rule, "gas": pollutant, "cumulative": "cohort"}
        name = context.words.say(f"city-air-{slug(component if rule == NO_RULE else f'{component}.{rule}')}")
        points += [point_of(TABLE, row, name, f"{component}_{rule}") for row in context.study[TABLE].where(**keys)]
    title = context.words.say(f"city-air-panel-{pollutant}")
    return Series(pollutant, title, "t", tuple(points), PER[pollutant], panel=title)
