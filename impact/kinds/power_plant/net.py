"""From gross to net jobs by what gives way: people at plants that run less, and at gas fields where gas stays there.

Gains and losses both count wages spent. A plant that burns gas takes it from others where gas is used elsewhere anyway,
so what its own gas pays for comes off; where gas stays in the ground, what others do not burn comes off instead.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from impact.arrays import NOTHING, Array, total
from impact.economy.building import jobs_of_fuel
from impact.economy.indirect import indirect_jobs
from impact.economy.payroll import yearly_wages
from impact.economy.supply_chain import Demand
from impact.kinds.power_plant.flows import PowerFlows
from impact.kinds.power_plant.people import has_table
from impact.models.inputs import Inputs
from impact.models.parts.displaced_supply import gas_of_plants
from impact.models.parts.flows import Effects
from impact.models.parts.operation import bought, ramp
from impact.models.parts.part import Part
from impact.models.parts.reliefs import net_taxes, of_sales
from impact.models.parts.taxes import by_base
from impact.models.rows import Row, joined

USED, LEFT = "gas_used_elsewhere", "gas_left_in_ground"
SPENT = ("wages", "households", "supply_chain", "prices", "productivity")
LOST = ("lost_at_plants", "staff", *SPENT)
OF_GAS = ("output", "displaced_mix", "gas_power", "gas_heat", "fuel_jobs", "own_emissions", *SPENT)
ON_WAGES = ("income_tax", "social_tax")
NOT_KNOWN = "what the plants that run less pay on profit, property, fuel and supplies is not known"
OF_OWN_GAS = ("own_gas", "output", *SPENT)


def _reckon(inputs: Inputs, flows: PowerFlows) -> None:
    displaced = inputs.scenario.project.displaced
    with inputs.about("jobs"):
        with inputs.about("fuel_jobs"):
            flows.fuel_jobs_lost = None if displaced.fuel_jobs is None else _at_fields(inputs, flows)
        flows.own_gas_jobs = _of_own_gas(inputs, flows)
        steps = _steps(inputs, flows, USED)
        flows.net = Effects(jobs=steps["net"], gva=NOTHING, taxes={}, foreign_exchange=NOTHING)


def _at_fields(inputs: Inputs, flows: PowerFlows) -> Array:
    """Return the jobs of gas fields and their suppliers that the gas of others had paid for, (draws, years).

    Jobs by energy hold what their source counts.
    """
    country, stated = flows.nation, inputs.scenario.project.displaced.fuel_jobs
    if stated.per_energy is not None:
        per_energy = inputs.assumption("displaced.fuel_jobs.per_energy")[:, None]
        return jobs_of_fuel(flows.gas_of_others, gas_of_plants(inputs).heat, per_energy)
    at = country.table.position(stated.sector)
    money = flows.gas_of_others * inputs.assumption("displaced.fuel_jobs.price")[:, None]
    return _of_demand(flows, money[..., None] * np.eye(len(country))[at])


def _of_demand(flows: PowerFlows, demand: Demand) -> Array:
    """Return the jobs in all rounds of supply of a demand at home, and of the wages spent in them, (draws, years)."""
    country = flows.nation
    suppliers = indirect_jobs(country.chain, country.jobs, country.real(demand), country.drift)
    wages = country.chain.effect(country.wages, demand)
    return suppliers * country.jobs_ratio[:, None] + _of_wages(flows, wages)


def _of_wages(flows: PowerFlows, wages: Array) -> Array:
    """Return the jobs of wages that are spent, (draws, years)."""
    spent = wages * flows.households.spent[:, None]
    return spent * flows.households.jobs[:, None] * flows.nation.drift


def _of_own_gas(inputs: Inputs, flows: PowerFlows) -> Array | None:
    """Return the jobs that the gas bought by the plant pays for, (draws, years); None where it buys none."""
    project = inputs.scenario.project
    if project.fuel is None or project.fuel.bought not in project.operation.items:
        return None
    with inputs.about("own_gas"):
        items = {project.fuel.bought: project.operation.items[project.fuel.bought]}
        at_home, _ = bought(inputs, "operation", items, flows.nation, inputs.years)
        return _of_demand(flows, at_home.times(ramp(inputs)))


def _steps(inputs: Inputs, flows: PowerFlows, closure: str) -> dict[str, Array]:
    """Return the way from gross to net: N = a (G - abroad - lost), a = 1 - deadweight."""
    at_plants, deadweight = _at_plants(inputs), _deadweight(inputs)
    at_plants = at_plants + _of_wages(flows, yearly_wages(at_plants, flows.wage))
    steps = {"gross": flows.sum_of("jobs"), "abroad": -flows.foreign, "displaced_plants": -at_plants}
    lost = flows.fuel_jobs_lost if closure == LEFT else flows.own_gas_jobs
    if lost is not None:
        steps["gas_extraction"] = -lost
    before = total(steps.values())
    return steps | {"deadweight": -deadweight * before, "net": (1 - deadweight) * before}


def _at_plants(inputs: Inputs) -> Array:
    """Return the people at the plants that run less, (draws, years)."""
    with inputs.about("lost_at_plants"):
        stated = inputs.scenario.project.displaced.plant_jobs
        return NOTHING if stated is None else inputs.series("displaced.plant_jobs", inputs.years)


def _deadweight(inputs: Inputs) -> Array:
    with inputs.about("reference"):
        return inputs.assumption("reference.deadweight")[:, None]


def _net_taxes(inputs: Inputs, flows: PowerFlows) -> Iterator[Row]:
    """Yield taxes on wages less those at the plants that run less, of which no other tax is known."""
    with inputs.about("jobs"):
        lost = (
            yearly_wages(_at_plants(inputs), flows.wage)
            * (1 + flows.households.spent * flows.households.wages)[:, None]
        )
        left = 1 - _deadweight(inputs)
    off = by_base(flows.rates, lost, NOTHING, NOTHING)
    sales = of_sales(flows)
    taxes = {name: left * (values - off.get(name, NOTHING)) for name, values in flows.taxes.items()}
    taxes |= {name: -left * values for name, values in sales.items()}
    topics = joined(flows.topics["tax_step.gross"], LOST, ("reference",))
    for row in net_taxes(flows, USED, taxes, topics, leads=True):
        known = row.keys["item_key"] in (*ON_WAGES, *sales)
        yield row if known or row.gap else replace(row, values=NOTHING * np.zeros(len(flows.years)), gap=NOT_KNOWN)


def _rows(inputs: Inputs, flows: PowerFlows) -> Iterator[Row]:
    """Yield the steps where the gas saved is used elsewhere, and where it is left in the ground if asked for."""
    gross = flows.topics["jobs_step.gross"]
    for closure in (USED, *(() if flows.fuel_jobs_lost is None else (LEFT,))):
        with inputs.about("jobs"):
            steps = _steps(inputs, flows, closure)
        of_gas = OF_GAS if closure == LEFT else OF_OWN_GAS
        lost = joined(gross, LOST, ("reference",), of_gas if "gas_extraction" in steps else ())
        of = {"gross": gross, "abroad": ("staff",), "displaced_plants": LOST, "gas_extraction": of_gas}
        for order, (step, values) in enumerate(steps.items(), start=1):
            default = "yes" if closure == USED else "no"
            keys = {"closure": closure, "order": str(order), "step_key": step, "is_default": default}
            scope = "gross" if step == "gross" else "net"
            yield Row("jobs_step", values, flows.years, keys, scope=scope, topics=of.get(step, lost))
    if flows.given("taxes") and not inputs.headlines_only:
        yield from _net_taxes(inputs, flows)


net: Part[PowerFlows] = Part(
    "net",
    needs=("jobs", "foreign", "wage", "gas_saved", "own_gas", "nation", "households"),
    may_use=("taxes", "rates", "spared", "unknown_reliefs"),
    gives=("fuel_jobs_lost", "own_gas_jobs", "net"),
    reckon=_reckon,
    rows=_rows,
    leads=True,
    when=has_table,
)
