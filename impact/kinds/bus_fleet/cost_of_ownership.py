"""What the buses cost a year on each side, and what a tonne avoided costs: differences, never the whole project.

The fleet pays for what is built and bought once over its life, for energy, care, new batteries, and drivers and people
at chargers; the buses that it takes the place of would have cost their own price, fuel, care and drivers. Like for
like: the part of the fleet that is new service replaces nothing, and its cost is apart. Prices are those that the
operator pays, taxes on fuel included. A loan or grant pays for it and is no cost or benefit beside it.
"""

from collections.abc import Iterator

from impact.core.arrays import NOTHING, Array, total
from impact.core.errors import ImpactError
from impact.core.vocabulary import MILLION
from impact.formulas.economy.cost_of_ownership import compute_annuity, cost_per_tonne, present_value
from impact.formulas.economy.payroll import yearly_wages
from impact.kinds.bus_fleet.emissions import NEW_SERVICE, OF_CHANGE, OFFICIAL
from impact.kinds.bus_fleet.flows import BusFlows, BusSide
from impact.kinds.bus_fleet.gross_to_net import COST
from impact.model.component import Part
from impact.model.components.plausibility import per
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, joined

NOTHING_AVOIDED = "emissions do not fall in all of the range, so a cost of each tonne avoided is not defined"


def _compute(inputs: Inputs, flows: BusFlows) -> None:
    with inputs.about("cost"), inputs.about("works"):
        rate = inputs.by_draw("discount_rate")
        items = [f"capital.items.{name}" for name in inputs.scenario.project.capital.items]
        capital = total(
            compute_annuity(inputs.by_draw(f"{item}.amount"), rate, inputs.by_draw(f"{item}.life")) for item in items
        )
    with inputs.about("cost", "output"):
        whole = {
            "capital": capital * per(flows.output, flows.output.max(axis=1, keepdims=True)),  # of the largest fleet
            **_running(flows.fleet),
            "batteries": _batteries(inputs, flows),
            "wages": _wages(flows, flows.fleet),
        }
        spared = flows.before.vehicles * inputs.by_draw("replaced.bought") * compute_annuity(
            inputs.by_draw("replaced.price"), rate, inputs.by_draw("replaced.life")
        )  # fmt: skip
    wages = _wages(flows, flows.before)
    flows.cost = {
        "fleet": {item: cost * flows.replacing for item, cost in whole.items()},
        "before": {"capital": spared, **_running(flows.before), "batteries": NOTHING, "wages": wages},
        NEW_SERVICE: {item: cost * (1 - flows.replacing) for item, cost in whole.items()},
    }
    # The sum of the differences, not the difference of the sums: of like goods both are noise, and they have to agree.
    flows.dearer_by = total(_changes(flows).values())


def _changes(flows: BusFlows) -> dict[str, Array]:
    return {item: cost - flows.cost["before"][item] for item, cost in flows.cost["fleet"].items()}


def _running(side: BusSide) -> dict[str, Array]:
    energy = {name: spent for name, spent in side.bought.items.items() if name != "maintenance"}
    return {"energy": total(energy.values()), "maintenance": side.maintenance}


def _wages(flows: BusFlows, side: BusSide) -> Array:
    """Return gross pay of drivers and people at chargers; that of people who care for buses is in maintenance."""
    return yearly_wages(side.staff - side.people["maintenance"], flows.wage)


def _batteries(inputs: Inputs, flows: BusFlows) -> Array:
    """Return what new batteries cost in the year in which they are put in."""
    stated = inputs.scenario.project.batteries
    with inputs.about("batteries"):
        year = inputs.setting("batteries.replaced_in", stated.replaced_in, "yr", stated.replaced.reason)
        each = inputs.by_draw("batteries.capacity") * inputs.by_draw("batteries.price")
        return flows.output * inputs.by_draw("batteries.replaced") * each * (inputs.years == year)


def _rows(inputs: Inputs, flows: BusFlows) -> Iterator[ResultRow]:
    changes = _changes(flows)
    for item in changes:
        for side, costs in flows.cost.items():
            keys = {"side": side, "item": item}
            yield ResultRow("ownership_cost", costs[item], flows.years, keys, topics=COST)
        yield ResultRow("ownership_change", changes[item], flows.years, {"side": "change", "item": item}, topics=COST)
    keys = {"side": "change", "item": "total"}
    yield ResultRow("ownership_change", flows.dearer_by, flows.years, keys, topics=COST)
    with inputs.about("cost"):
        rate = inputs.by_draw("discount_rate")
    cost = present_value(flows.dearer_by, rate, inputs.years)
    yield ResultRow("ownership_present", cost, (), {"side": "change", "item": "present_value"}, topics=COST)
    yield from _whole_rows(inputs, flows, rate)
    taxes = flows.fleet.bought.taxes * flows.replacing - flows.before.bought.taxes
    untaxed = present_value(flows.dearer_by - taxes, rate, inputs.years)
    dollars = _dollars(inputs)
    for rule, change in flows.change.items():
        tonnes = present_value(change, rate, inputs.years)
        value, undefined = cost_per_tonne(cost, tonnes)
        variable = "cost_per_tonne_co2" if rule == OFFICIAL else "cost_per_tonne"
        topics, keys = joined(COST, OF_CHANGE[rule]), {"electricity": rule, "quantity": "cost_per_tonne"}
        yield ResultRow(variable, value, (), keys, topics=topics, gap=NOTHING_AVOIDED, undefined=undefined)
        without = keys | {"quantity": "without_taxes"}
        value_untaxed, _ = cost_per_tonne(untaxed, tonnes)
        yield ResultRow(variable, value_untaxed, (), without, topics=topics, gap=NOTHING_AVOIDED, undefined=undefined)
        if dollars is not None:
            keys, topics = keys | {"quantity": "in_dollars"}, (*topics, "dollars")
            yield ResultRow(f"{variable}_dollars", value * MILLION / dollars, (), keys, topics=topics,
            gap=NOTHING_AVOIDED,
                undefined=undefined)  # fmt: skip


def _whole_rows(inputs: Inputs, flows: BusFlows, rate: Array) -> Iterator[ResultRow]:
    """Yield what each item costs over all years by side and for new service, in present value, and the difference."""
    items = {item: {side: costs[item] for side, costs in flows.cost.items()} for item in flows.cost["fleet"]}
    items["total"] = {side: total(costs.values()) for side, costs in flows.cost.items()}
    changes = _changes(flows) | {"total": flows.dearer_by}
    for item, sides in items.items():
        for side, values in (sides | {"change": changes[item]}).items():
            keys = {"side": side, "item": item}
            yield ResultRow("ownership_whole", present_value(values, rate, inputs.years), (), keys, topics=COST)


def _dollars(inputs: Inputs) -> float | None:
    """Return the rate of exchange of the price year; None where prices are in dollars or no rate is known."""
    scenario = inputs.scenario
    year, money = scenario.price_year, scenario.currency
    unit = f"{money}_{year}/USD_{year}"
    try:
        inputs.catalogue.factor("exchange_rate", (scenario.country,), str(year), unit)
    except ImpactError:
        return None
    with inputs.about("dollars"):
        return inputs.number("exchange_rate", unit, scenario.country, period=str(year))


ownership: Part[BusFlows] = Part(
    "ownership",
    needs=("output", "fleet", "before", "replacing", "wage"),
    gives=("cost", "dearer_by"),
    shows=("change",),
    compute=_compute,
    rows=_rows,
    leads=True,
)
