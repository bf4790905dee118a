"""What a kilowatt-hour costs over the life of the plant, beside what is paid for it and the gas that is not burned.

Capital is paid back with interest over the life of each item, and at most over that of the plant; pay and purchases are
those of the years of operation. Taxes, land, interest during building and what the grid spends on the plant are in no
sum. Only the fuel of gas plants is compared: their own capital, crews and reserves are not read.
"""

from collections.abc import Iterator

import numpy as np

from impact.core.arrays import NOTHING, Array, total
from impact.formulas.economy.cost_of_ownership import compute_annuity, implied_return, present_value
from impact.kinds.power_plant.construction import spent_by_year
from impact.kinds.power_plant.flows import PowerFlows
from impact.model.component import Part
from impact.model.components.plausibility import CheckCase, NotKnownError, PlausibilityResult, plausibility
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, joined

OF_COST = ("levelised", "works", "output")
OF_WORK = ("purchases", "wages", "foreign_wages", "staff")
OF_GAS = ("displaced_mix", "gas_power", "gas_heat", "gas_price")
NO_GAS = "no price of gas was given"
NO_TARIFF = "no tariff was given"
NO_UPKEEP = "neither upkeep nor other purchases of the plant were stated"
NOTHING_MADE = "no power is delivered in some draw"


def _parts(inputs: Inputs, flows: PowerFlows) -> dict[str, Array]:
    """Return what the plant costs by year [million/yr], (draws, years)."""
    project = inputs.scenario.project
    rate = inputs.by_draw("cost.discount_rate")
    with inputs.about("works"):
        whole = inputs.by_draw("life")
        items = [_of_item(inputs, name, whole) for name in project.capital.items]
    capital = total(compute_annuity(amount, rate, life) for amount, life in items)
    with inputs.about("purchases"):
        bought = total(
            inputs.series(f"operation.items.{name}.amount", inputs.years) for name in project.operation.items
        )
    parts = {"capital": capital, "staff": flows.wages + flows.foreign_wages, "purchases": bought}
    if project.fuel is not None and project.cost.gas_price is not None:
        parts["fuel"] = flows.own_gas * _gas_price(inputs)
    return parts


def _of_item(inputs: Inputs, name: str, whole: Array) -> tuple[Array, Array]:
    """Return what an item costs [million], and after how long it is renewed within the life of the plant [yr]."""
    stated = inputs.scenario.project.capital.items[name].life
    life = whole if stated is None else np.minimum(inputs.by_draw(f"capital.items.{name}.life"), whole)
    return inputs.by_draw(f"capital.items.{name}.amount"), life


def real_return(case: CheckCase[PowerFlows]) -> PlausibilityResult:
    """Real return on what is built that the tariff pays, beside what owners and lenders of power plants ask for."""
    inputs, flows = case.inputs, case.flows
    project = inputs.scenario.project
    with inputs.about("cost"), inputs.about("levelised"):
        parts = _parts(inputs, flows)
        whole = inputs.by_draw("life")
        items = [_of_item(inputs, name, whole) for name in project.capital.items]
    if project.fuel is not None and "fuel" not in parts:
        raise NotKnownError(NO_GAS)
    case.topics.update(dict.fromkeys((*OF_COST, *OF_WORK, *OF_GAS, "turnover")))
    spent = total(values for name, values in parts.items() if name != "capital")
    earned = np.broadcast_arrays(flows.turnover - spent, np.zeros(len(flows.years)))[0]
    found = implied_return(earned, *zip(*items, strict=True))
    low, high = (case.limit("real_return", "1/yr", end) for end in ("low", "high"))
    return PlausibilityResult(found, low, high)


def _gas_price(inputs: Inputs) -> Array:
    with inputs.about("gas_price"):
        return inputs.by_draw("cost.gas_price")


def _rows(inputs: Inputs, flows: PowerFlows) -> Iterator[ResultRow]:
    """Yield the levelised cost by part and in all, the tariff, and the gas not burned, a kilowatt-hour delivered."""
    project = inputs.scenario.project
    with inputs.about("cost"), inputs.about("levelised"):
        parts = _parts(inputs, flows)
        rate = inputs.by_draw("cost.discount_rate")
        power = present_value(flows.delivered, rate, inputs.years)
        of_work = ("staff", "purchases", "works")
        if not project.operation.items:
            del parts["purchases"]
            yield ResultRow.unknown("power_cost", NO_UPKEEP, {"item": "purchases"}, topics=OF_COST)
        for item, values in parts.items():
            behind = {"capital": OF_COST, "fuel": (*OF_COST, *OF_GAS)}.get(item, joined(OF_COST, OF_WORK, of_work))
            yield _per_kwh(item, present_value(values, rate, inputs.years), power, behind)
        everything = joined(OF_COST, OF_WORK, OF_GAS if "fuel" in parts else ())
        if project.fuel is not None and "fuel" not in parts:
            yield ResultRow.unknown("power_cost", NO_GAS, {"item": "total"}, topics=everything)
        else:
            yield _per_kwh("total", present_value(total(parts.values()), rate, inputs.years), power, everything)
        if project.sells:
            paid = present_value(flows.turnover, rate, inputs.years)
            yield _per_kwh("tariff", paid, power, ("levelised", "output", "turnover"))
        else:
            yield ResultRow.unknown("power_cost", NO_TARIFF, {"item": "tariff"}, topics=("levelised",))
        if project.cost.gas_price is None:
            yield ResultRow.unknown("power_cost", NO_GAS, {"item": "gas_not_burned"}, topics=("levelised",))
        else:
            spared = present_value(flows.gas_of_others * _gas_price(inputs), rate, inputs.years)
            yield _per_kwh("gas_not_burned", spared, power, ("levelised", "output", *OF_GAS))


def _per_kwh(item: str, money: Array, power: Array, topics: tuple[str, ...]) -> ResultRow:
    """Return present values of money over that of power: million over GWh is money a kilowatt-hour."""
    none = power <= 0
    money, power, none = np.broadcast_arrays(money, power, none)
    values = np.divide(money, power, out=np.zeros(money.shape), where=~none)
    return ResultRow("power_cost", values, (), {"item": item}, topics=topics, gap=NOTHING_MADE, undefined=none)


cost: Part[PowerFlows] = Part(
    "cost",
    shows=("delivered", "own_gas", "gas_saved", "wages", "foreign_wages"),
    may_use=("turnover",),
    rows=_rows,
    when=lambda project: project.cost is not None,
)


returns: Part[PowerFlows] = plausibility(
    {"real_return": real_return},
    "nothing is made then in some run",
    ("delivered", "own_gas", "wages", "foreign_wages", "turnover"),
    when=lambda project: project.cost is not None and project.sells,
)


def _compute_exports(inputs: Inputs, flows: PowerFlows) -> None:
    """Give exports, which there are none: all power is sold at home."""
    flows.exports, flows.home_sales = NOTHING, flows.turnover


exports: Part[PowerFlows] = Part(
    "exports",
    needs=("turnover",),
    gives=("exports", "home_sales"),
    compute=_compute_exports,
    when=lambda project: project.trades,
)


def _equipment_rows(inputs: Inputs, flows: PowerFlows) -> Iterator[ResultRow]:
    capital = inputs.scenario.project.capital
    years, spent = spent_by_year(inputs)
    with inputs.about("building"), inputs.about("works"):
        abroad = total(
            inputs.by_draw(f"capital.items.{name}.amount") * (1 - inputs.by_draw(f"capital.items.{name}.local"))
            for name in capital.items
        )
    keys = {"item": "machinery", "market": "na"}
    yield ResultRow("trade_machinery", -abroad * spent, years, keys, topics=("works",))


equipment: Part[PowerFlows] = Part("equipment", rows=_equipment_rows, when=lambda project: project.trades)
