"""What the plant earns and costs abroad, what the cars replaced did, and motor fuel no longer bought."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np

from impact.arrays import Array
from impact.economy.account import ProductionAccount
from impact.kinds.vehicle_plant.account import OF_PROFIT
from impact.kinds.vehicle_plant.cars import destinations
from impact.kinds.vehicle_plant.economy import Economy
from impact.kinds.vehicle_plant.gross_net import Changes, currency, paid_abroad, topics_of_quantity
from impact.kinds.vehicle_plant.rates import Rates
from impact.models.inputs import Inputs
from impact.models.rows import Row, joined

TOPICS = {
    "exports": ("turnover", "markets"),
    "kits": ("purchases",),
    "suppliers": ("purchases", "supply_chain"),
    "households": ("purchases", "supply_chain", "wages", "households"),
}
NO_PRICE = "the scenario gives no price of imported fuel"
LITRES_PER_MILLION = 1e6
FUELS = ("energy_petrol", "energy_diesel")


def trade_rows(
    inputs: Inputs, plant: Economy, found: Changes, account: ProductionAccount, rates: Rates
) -> Iterator[Row]:
    """Yield what is earned (positive) and what it costs (negative) in foreign exchange, by year, without fuel."""
    years, shares = plant.cars.years, destinations(inputs)
    lost = topics_of_quantity("foreign_exchange")

    def row(values: Array, item: str, topics: tuple[str, ...], market: str = "na", scope: str = "gross") -> Row:
        size = 0 * plant.cars.output[:1]
        return Row(
            "trade", values + size, years, {"item_key": item, "market": market}, scope=scope, topics=topics
        )  # fmt: skip

    for item, values in currency(plant).items():
        if item == "exports":
            for country, share in shares.items():
                yield row(values * share, item, (*TOPICS[item], "destinations"), country)
            keys = {"item_key": item, "market": "all"}
            yield Row("trade_exports", values, years, keys, scope="gross", topics=TOPICS[item])
        else:
            yield row(values, item, TOPICS[item])
    yield row(found.imports_avoided, "imports_replaced", lost["replaced_cars"], scope="net")
    yield row(-found.exports_lost, "exports_replaced", ("lost", "replaced", "prices"), scope="net")
    steps = ["gross", "replaced_cars", "abroad"]
    before = found.gross.foreign_exchange - found.lost.foreign_exchange - found.abroad.foreign_exchange
    if found.use is not None:
        yield row(found.use.foreign_exchange, "running_costs", lost["running_costs"], scope="net")
        before, steps = before + found.use.foreign_exchange, [*steps, "running_costs"]
    of_item = {"profits": (*OF_PROFIT, "owners_abroad"), "foreign_wages": ("wages", "foreign_wages", "staff")}
    for item, values in paid_abroad(plant, account, rates).items():
        yield row(-values, item, (*of_item[item], "labour_taxes"), scope="net")
    everything = joined(*(lost[step] for step in steps), ("additional", "labour_taxes"))
    yield row((found.additional - 1) * before, "deadweight", everything, scope="net")
    yield row(found.net("foreign_exchange"), "net", everything, scope="net")
    for country, share in shares.items():
        keys = {"item_key": "cars_exported", "market": country}
        yield Row(
            "trade_cars", plant.cars.export * share, years, keys, scope="gross", topics=("markets", "destinations"),
        )  # fmt: skip


def fuel_rows(inputs: Inputs, plant: Economy, rows: Iterable[Row]) -> Iterator[Row]:
    """Yield petrol and diesel that drivers at home no longer buy, in volume; in money only at a given price.

    Whether imports or home output fall by it is not known: it is the most that imports can fall.
    """
    years = plant.cars.years
    saved: Array = np.zeros((1, len(years)))
    topics: dict[str, None] = {}
    for row in rows:
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
    if plant.cars.plant.trade.fuel_price is None:
        yield Row("trade", np.zeros((1, 1)), (), spent, scope="net", topics=tuple(topics), gap=NO_PRICE)
        return
    with inputs.about("fuel_price"):
        price = inputs.assumption("trade.fuel_price")[:, None]
    # million L/yr times currency/L is million of the currency a year
    yield Row("trade", saved * price, years, spent, scope="net", topics=(*topics, "fuel_price"))
