"""What the buses cost a year on each side, and what a tonne avoided costs: differences, never the whole project.

The fleet pays for what is built and bought once over its life, for energy, care and new batteries; the buses that it
takes the place of would have cost their own price, fuel and care. Wages of drivers are in neither: as many drive
either, and more where service grows. A loan or grant pays for it and is no cost or benefit beside it.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from impact.arrays import NOTHING, Array, total
from impact.economy.ownership import annuity, cost_per_tonne, present_value
from impact.kinds.bus_fleet.emissions import OF_CHANGE, OFFICIAL
from impact.kinds.bus_fleet.flows import BusFlows, Side
from impact.kinds.bus_fleet.gross_to_net import COST
from impact.kinds.bus_fleet.service import by_draw
from impact.models.inputs import Inputs
from impact.models.parts.part import Part
from impact.models.rows import Row, joined

NOTHING_AVOIDED = "emissions do not fall in all of the range, so a cost of each tonne avoided is not defined"


def _reckon(inputs: Inputs, flows: BusFlows) -> None:
    with inputs.about("cost"), inputs.about("works"):
        rate = by_draw(inputs, "discount_rate")
        capital = _capital(inputs, rate)
    with inputs.about("cost", "output"):
        fleet = {
            "capital": capital * _there(flows.output),
            **_running(flows.fleet),
            "batteries": _batteries(inputs, flows),
        }
        spared = flows.before.vehicles * by_draw(inputs, "replaced.bought") * annuity(
            by_draw(inputs, "replaced.price"), rate, by_draw(inputs, "replaced.life")
        )  # fmt: skip
    flows.cost = {"fleet": fleet, "before": {"capital": spared, **_running(flows.before), "batteries": NOTHING}}
    flows.dearer_by = total(flows.cost["fleet"].values()) - total(flows.cost["before"].values())


def _capital(inputs: Inputs, rate: Array) -> Array:
    """Return the yearly cost of all that is built or bought once [million/yr], (draws, 1)."""
    return total(
        annuity(by_draw(inputs, f"{key}.amount"), rate, by_draw(inputs, f"{key}.life"))
        for key in (f"capital.items.{name}" for name in inputs.scenario.project.capital.items)
    )


def _there(vehicles: Array) -> Array:
    """Return the part of the largest fleet that is there, for what is bought for all of it."""
    most = vehicles.max(axis=1, keepdims=True)
    return np.divide(vehicles, most, out=np.zeros_like(vehicles), where=most > 0)


def _running(side: Side) -> dict[str, Array]:
    energy = {name: spent for name, spent in side.bought.items.items() if name != "maintenance"}
    return {"energy": total(energy.values()), "maintenance": side.maintenance}


def _batteries(inputs: Inputs, flows: BusFlows) -> Array:
    """Return what new batteries cost in the year in which they are put in."""
    stated = inputs.scenario.project.batteries
    with inputs.about("batteries"):
        year = inputs.setting("batteries.replaced_in", stated.replaced_in, "yr", stated.replaced.reason)
        each = by_draw(inputs, "batteries.capacity") * by_draw(inputs, "batteries.price")
        return flows.output * by_draw(inputs, "batteries.replaced") * each * (inputs.years == year)


def _rows(inputs: Inputs, flows: BusFlows) -> Iterator[Row]:
    """Yield yearly costs of both sides and their difference, and the cost of a tonne by rule."""
    for item in flows.cost["fleet"]:
        for side, costs in flows.cost.items():
            keys = {"side": side, "item_key": item}
            yield Row("ownership_cost", costs[item], flows.years, keys, topics=COST)
        change = flows.cost["fleet"][item] - flows.cost["before"][item]
        yield Row("ownership_change", change, flows.years, {"side": "change", "item_key": item}, topics=COST)
    keys = {"side": "change", "item_key": "total"}
    yield Row("ownership_change", flows.dearer_by, flows.years, keys, topics=COST)
    with inputs.about("cost"):
        rate = by_draw(inputs, "discount_rate")
    years, base = inputs.years, int(inputs.years[0])
    cost = present_value(np.broadcast_to(flows.dearer_by, (len(flows.dearer_by), len(years))), rate, years, base)
    yield Row("ownership_present", cost, (), {"side": "change", "item_key": "present_value"}, topics=COST)
    for rule, change in flows.change.items():
        tonnes = present_value(np.broadcast_to(change, (len(change), len(years))), rate, years, base)
        value, undefined = cost_per_tonne(cost, tonnes)
        variable = "cost_per_tonne_co2" if rule == OFFICIAL else "cost_per_tonne"
        topics = joined(COST, OF_CHANGE[rule])
        yield Row(variable, value, (), {"electricity": rule, "quantity": "cost_per_tonne"}, topics=topics,
            gap=NOTHING_AVOIDED, undefined=undefined)  # fmt: skip


ownership: Part[BusFlows] = Part(
    "ownership",
    needs=("output", "fleet", "before"),
    gives=("cost", "dearer_by"),
    shows=("change",),
    reckon=_reckon,
    rows=_rows,
    leads=True,
)
