"""Checks of a power plant, and of what is claimed of it."""

import math
from collections.abc import Iterator, Mapping
from functools import partial

import numpy as np

from impact.formulas.emissions.generation import THOUSAND_HOURS, per_household
from impact.formulas.emissions.grid_margins import compute_gas_combustion_co2
from impact.kinds.power_plant.claims import known_claims, power_of_claims
from impact.kinds.power_plant.flows import PowerFlows
from impact.kinds.power_plant.schema_parts import ClaimedOfPlant
from impact.model.component import Part
from impact.model.components.displaced_supply import gas_of_plants
from impact.model.components.plausibility import (
    Check,
    CheckCase,
    NotKnownError,
    PlausibilityResult,
    per,
    plausibility,
    verdict,
)
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow
from impact.scenario.claims import Claim

T_PER_KT = 1000.0
PER_MWH = 1e-3  # of t over GWh
LIMIT_OF_CLAIM = {  # its name, its unit, its ends
    "co2_per_kwh": ("co2_per_generation", "t CO2/(MW hour)", ("high",)),
    "gas_per_kwh": ("gas_saved", "m3/kWh", ("high",)),
    "household_use": ("household_use", "kWh/yr", ("low", "high")),
    "gas_and_tonnes": ("gas_and_tonnes", "1", ("low", "high")),
}


def _capacity_factor(case: CheckCase[PowerFlows]) -> PlausibilityResult:
    """Power of a year over that of the capacity, of alternating current, all year."""
    case.topics["output"] = None
    values = per(case.flows.generated, case.flows.capacity * THOUSAND_HOURS)
    return PlausibilityResult(values, *case.limits(f"capacity_factor_{case.inputs.scenario.project.technology}", "1"))


def _operation_jobs(case: CheckCase[PowerFlows]) -> PlausibilityResult:
    values = per(case.total("jobs", channel="direct"), case.flows.capacity)
    return PlausibilityResult(
        values, *case.limits(f"operation_jobs_{case.inputs.scenario.project.technology}", "persons/MW")
    )


def _construction_jobs(case: CheckCase[PowerFlows]) -> PlausibilityResult:
    case.topics.update(dict.fromkeys(("site_jobs", "output")))
    values = per(case.flows.site_job_years, case.flows.capacity)
    kind = f"construction_jobs_{case.inputs.scenario.project.technology}"
    return PlausibilityResult(values, high=case.limit(kind, "job_year/MW", "high"))


def _gas_per_kwh(case: CheckCase[PowerFlows]) -> PlausibilityResult:
    """Gas saved for a kilowatt-hour of gas power that is displaced: million cubic metres over GWh."""
    case.topics.update(dict.fromkeys(("output", "displaced_mix", "gas_power", "gas_heat")))
    if "gas" not in case.flows.given_way:
        raise NotKnownError("no gas power gives way")
    values = per(case.flows.gas_of_others, case.flows.given_way["gas"])
    return PlausibilityResult(values, high=case.limit("gas_saved", "m3/kWh", "high"))


CHECKS: Mapping[str, Check] = {
    "capacity_factor": _capacity_factor,
    "operation_jobs": _operation_jobs,
    "construction_jobs": _construction_jobs,
    "gas_per_kwh": _gas_per_kwh,
}
IDLE = "nothing is made then in some run"
checks: Part[PowerFlows] = plausibility(
    CHECKS, IDLE, ("generated", "capacity", "site_job_years", "gas_saved", "own_gas", "given_way")
)


def _claim_rows(inputs: Inputs, flows: PowerFlows) -> Iterator[ResultRow]:
    """Yield a verdict on what is claimed; of several claims of one thing the one farthest from its limits is held."""
    claimed, known = inputs.scenario.project.claimed, known_claims(inputs)
    if claimed is None or not known:
        return
    case = CheckCase(inputs, flows, tuple(flows.rows))
    for name, values in _claimed(inputs, flows, claimed, known):
        if values:  # what nobody claims has no verdict
            yield verdict(f"claim_{name}", partial(_farthest, values, *LIMIT_OF_CLAIM[name]), case, claimed.year)


def _claimed(
    inputs: Inputs, flows: PowerFlows, claimed: ClaimedOfPlant, known: Mapping[str, Claim]
) -> Iterator[tuple[str, list[float]]]:
    def values(names: tuple[str, ...]) -> list[float]:
        return [known[name].value or 0.0 for name in names if name]

    made, gas, tonnes = values((claimed.generation,)), values((claimed.gas,)), values(claimed.tonnes)
    powers = [known[claimed.generation_of.get(name, claimed.generation)].value for name in claimed.tonnes if made]
    if made:
        yield "co2_per_kwh", [each / (power or 1.0) * PER_MWH for each, power in zip(tonnes, powers, strict=True)]
        yield "gas_per_kwh", [each / made[0] for each in gas]
    power = power_of_claims(claimed, known, flows)
    yield "household_use", [per_household(power, each) for each in values(claimed.households)]
    if gas:
        with inputs.about("check_claim_gas_and_tonnes"):
            of_gas = gas_of_plants(inputs)
        there = float(compute_gas_combustion_co2(np.array(gas[0]), of_gas.heat, of_gas.content)) * T_PER_KT
        yield "gas_and_tonnes", [each / there for each in tonnes]


def _farthest(
    values: list[float], limit: str, unit: str, ends: tuple[str, ...], case: CheckCase[PowerFlows]
) -> PlausibilityResult:
    """Hold the value that lies farthest from the middle of its limits, or from none where it has but a high one."""
    found = {end: case.limit(limit, unit, end) for end in ends}
    low, high = found.get("low"), found.get("high")
    middle = math.sqrt(low.value * high.value) if low is not None and high is not None else None
    value = max(values, key=lambda each: abs(math.log(max(each, 1e-12) / middle)) if middle else each)
    return PlausibilityResult(np.full((1, 1), value), low, high)


claim_checks: Part[PowerFlows] = Part("claim_checks", shows=("delivered",), rows=_claim_rows)
