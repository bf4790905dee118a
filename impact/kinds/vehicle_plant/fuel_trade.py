"""Motor fuel that drivers at home no longer buy, at the border."""

from __future__ import annotations

from collections.abc import Iterator

from impact.arrays import NOTHING
from impact.kinds.vehicle_plant.flows import PlantFlows
from impact.models.inputs import Inputs
from impact.models.parts.part import Part
from impact.models.rows import Row

NO_PRICE = "the scenario gives no price of imported fuel"
FUELS = ("energy_petrol", "energy_diesel")


def _rows(inputs: Inputs, flows: PlantFlows) -> Iterator[Row]:
    """Yield petrol and diesel that drivers at home no longer buy, in volume; in money only at a given price.

    Whether imports or home output fall by it is not known: it is the most that imports can fall.
    """
    years, saved = flows.years, NOTHING
    topics: dict[str, None] = {}
    for row in flows.rows:
        if (
            row.variable in FUELS
            and row.keys["market"] == "home"
            and row.keys["side"] in ("plant_cars", "replaced_cars")
        ):
            sign = 1 if row.keys["side"] == "replaced_cars" else -1
            saved = saved + sign * row.values[:, : len(years)]
            topics.update(dict.fromkeys(row.topics))
    keys = {"item_key": "fuel_avoided", "market": "home"}
    yield Row("trade_fuel", saved, years, keys, scope="net", topics=tuple(topics))
    spent = {"item_key": "fuel_avoided_value", "market": "home"}
    if inputs.scenario.project.trade.fuel_price is None:
        yield Row.unknown("trade", NO_PRICE, spent, scope="net", topics=tuple(topics))
        return
    with inputs.about("fuel_price"):
        price = inputs.assumption("trade.fuel_price")[:, None]
    # million L/yr times currency/L is million of the currency a year
    yield Row("trade", saved * price, years, spent, scope="net", topics=(*topics, "fuel_price"))


fuel_trade: Part[PlantFlows] = Part("fuel_trade", rows=_rows)
