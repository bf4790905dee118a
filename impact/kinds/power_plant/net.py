"""From gross to net jobs by what gives way: people at plants that run less, and at gas fields where gas stays there."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from impact.arrays import NOTHING, Array, total
from impact.economy.building import jobs_of_fuel
from impact.economy.indirect import indirect_jobs
from impact.kinds.power_plant.flows import PowerFlows
from impact.kinds.power_plant.people import has_table
from impact.models.inputs import Inputs
from impact.models.parts.displaced_supply import gas_of_plants
from impact.models.parts.flows import Effects
from impact.models.parts.part import Part
from impact.models.rows import Row, joined

USED, LEFT = "gas_used_elsewhere", "gas_left_in_ground"
LOST = ("lost_at_plants",)
OF_GAS = ("output", "displaced_mix", "gas_power", "gas_heat", "fuel_jobs", "supply_chain", "prices", "productivity")


def _reckon(inputs: Inputs, flows: PowerFlows) -> None:
    displaced = inputs.scenario.project.displaced
    with inputs.about("jobs"):
        with inputs.about("fuel_jobs"):
            flows.fuel_jobs_lost = None if displaced.fuel_jobs is None else _at_fields(inputs, flows)
        steps = _steps(inputs, flows, USED)
        flows.net = Effects(jobs=steps["net"], gva=NOTHING, tax=NOTHING, foreign_exchange=NOTHING)


def _at_fields(inputs: Inputs, flows: PowerFlows) -> Array:
    """Return the jobs of gas fields and their suppliers that the gas saved had paid for, (draws, years)."""
    country, stated = flows.nation, inputs.scenario.project.displaced.fuel_jobs
    if stated.per_energy is not None:
        per_energy = inputs.assumption("displaced.fuel_jobs.per_energy")[:, None]
        return jobs_of_fuel(flows.gas_saved, gas_of_plants(inputs).heat, per_energy)
    at = country.table.position(stated.sector)
    money = flows.gas_saved * inputs.assumption("displaced.fuel_jobs.price")[:, None]
    demand = country.real(money[..., None] * np.eye(len(country))[at])
    return indirect_jobs(country.chain, country.jobs, demand, country.drift) * country.jobs_ratio[:, None]


def _steps(inputs: Inputs, flows: PowerFlows, closure: str) -> dict[str, Array]:
    """Return the way from gross to net: N = a (G - abroad - lost), a = 1 - deadweight."""
    with inputs.about("lost_at_plants"):
        stated = inputs.scenario.project.displaced.plant_jobs
        at_plants = NOTHING if stated is None else inputs.series("displaced.plant_jobs", inputs.years)
    with inputs.about("reference"):
        deadweight = inputs.assumption("reference.deadweight")[:, None]
    steps = {"gross": flows.sum_of("jobs"), "abroad": -flows.foreign, "displaced_plants": -at_plants}
    if closure == LEFT and flows.fuel_jobs_lost is not None:
        steps["gas_extraction"] = -flows.fuel_jobs_lost
    before = total(steps.values())
    return steps | {"deadweight": -deadweight * before, "net": (1 - deadweight) * before}


def _rows(inputs: Inputs, flows: PowerFlows) -> Iterator[Row]:
    """Yield the steps where the gas saved is used elsewhere, and where it is left in the ground if asked for."""
    gross = flows.topics["jobs_step.gross"]
    for closure in (USED, *(() if flows.fuel_jobs_lost is None else (LEFT,))):
        with inputs.about("jobs"):
            steps = _steps(inputs, flows, closure)
        lost = joined(gross, LOST, ("staff", "reference"), OF_GAS if closure == LEFT else ())
        of = {"gross": gross, "abroad": ("staff",), "displaced_plants": LOST, "gas_extraction": OF_GAS}
        for order, (step, values) in enumerate(steps.items(), start=1):
            default = "yes" if closure == USED else "no"
            keys = {"closure": closure, "order": str(order), "step_key": step, "is_default": default}
            scope = "gross" if step == "gross" else "net"
            yield Row("jobs_step", values, flows.years, keys, scope=scope, topics=of.get(step, lost))


net: Part[PowerFlows] = Part(
    "net",
    needs=("jobs", "foreign", "gas_saved", "nation"),
    gives=("fuel_jobs_lost", "net"),
    reckon=_reckon,
    rows=_rows,
    leads=True,
    when=has_table,
)
