"""Checks of a power plant, and of what is claimed of it."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping

import numpy as np

from impact.arrays import NOTHING
from impact.emissions.generation import THOUSAND_HOURS, per_household
from impact.emissions.margins import burned_co2
from impact.kinds.power_plant.claims import known_claims, power_of_claims
from impact.kinds.power_plant.flows import PowerFlows
from impact.models.inputs import Inputs
from impact.models.parts.displaced_supply import gas_of_plants
from impact.models.parts.limits import Case, Figure, Held, NotKnownError, per
from impact.models.parts.part import Part
from impact.models.parts.plausibility import Check, message_of, plausibility
from impact.models.rows import Limits, Row

T_PER_KT = 1000.0
KWH_PER_MWH = 1000.0
PER_MWH = 1e-3  # of t over GWh
ENDS = {
    "claim_co2_per_kwh": ("high",),
    "claim_gas_per_kwh": ("high",),
    "claim_household_use": ("low", "high"),
    "claim_gas_and_tonnes": ("low", "high"),
}


def _capacity_factor(case: Case[PowerFlows]) -> Held:
    """Power of a year over that of the capacity, of alternating current, all year."""
    case.topics["output"] = None
    values = per(case.flows.generated, case.flows.capacity * THOUSAND_HOURS)
    return Held(values, *_both(case, f"capacity_factor_{case.inputs.scenario.project.technology}", "1"))


def _operation_jobs(case: Case[PowerFlows]) -> Held:
    """People at the plant for a megawatt."""
    values = per(case.total("jobs", channel="direct"), case.flows.capacity)
    return Held(values, *_both(case, f"operation_jobs_{case.inputs.scenario.project.technology}", "persons/MW"))


def _construction_jobs(case: Case[PowerFlows]) -> Held:
    """Job-years on the site for a megawatt."""
    case.topics.update(dict.fromkeys(("site_jobs", "output")))
    values = per(case.flows.site_job_years, case.flows.capacity)
    kind = f"construction_jobs_{case.inputs.scenario.project.technology}"
    return Held(values, high=case.limit(kind, "job_year/MW", "high"))


def _gas_per_kwh(case: Case[PowerFlows]) -> Held:
    """Gas saved for a kilowatt-hour of gas power that gives way: million cubic metres over GWh."""
    case.topics.update(dict.fromkeys(("output", "displaced_mix", "gas_power", "gas_heat")))
    if "gas" not in case.flows.given_way:
        raise NotKnownError("no gas power gives way")
    values = per(case.flows.gas_of_others, case.flows.given_way["gas"])
    return Held(values, high=case.limit("gas_saved", "m3/kWh", "high"))


def _both(case: Case[PowerFlows], name: str, unit: str) -> tuple[Figure, Figure]:
    return case.limit(name, unit, "low"), case.limit(name, unit, "high")


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


def _claim_rows(inputs: Inputs, flows: PowerFlows) -> Iterator[Row]:
    """Yield a verdict on what is claimed; of several claims of one thing the one farthest from its limits is held."""
    claimed, known = inputs.scenario.project.claimed, known_claims(inputs)
    if claimed is None or not known:
        return
    case = Case(inputs, flows, tuple(flows.rows))

    def values(names: tuple[str, ...]) -> list[float]:
        return [known[name].value or 0.0 for name in names if name]

    made, gas, tonnes = values((claimed.generation,)), values((claimed.gas,)), values(claimed.tonnes)
    powers = [known[claimed.generation_of.get(name, claimed.generation)].value for name in claimed.tonnes if made]
    if made:
        per_kwh = [each / (power or 1.0) * PER_MWH for each, power in zip(tonnes, powers, strict=True)]
        yield from _verdict(case, "claim_co2_per_kwh", ("co2_per_generation", "t CO2/(MW hour)"), per_kwh, claimed.year)
        rates = [each / made[0] for each in gas]
        yield from _verdict(case, "claim_gas_per_kwh", ("gas_saved", "m3/kWh"), rates, claimed.year)
    power = power_of_claims(claimed, known, flows)
    uses = [per_household(power, each) / KWH_PER_MWH for each in values(claimed.households)]
    yield from _verdict(case, "claim_household_use", ("household_use", "MW hour/yr"), uses, claimed.year)
    if gas:
        with inputs.about("check_claim_gas_and_tonnes"):
            of_gas = gas_of_plants(inputs)
        there = float(burned_co2(np.array(gas[0]), of_gas.heat, of_gas.content)) * T_PER_KT
        ratios = [each / there for each in tonnes]
        yield from _verdict(case, "claim_gas_and_tonnes", ("gas_and_tonnes", "1"), ratios, claimed.year)


def _verdict(
    case: Case[PowerFlows], check: str, limit: tuple[str, str], values: list[float], year: int
) -> Iterator[Row]:
    """Yield the check of one claim; what cannot be checked says why, what nobody claims has none."""
    if not values:
        return
    text, topics, ends = message_of(check), (f"check_{check}",), ENDS[check]
    with case.inputs.about(f"check_{check}"):
        try:
            found = {end: case.limit(*limit, end) for end in ends}
        except NotKnownError as gap:
            yield Row(
                f"check_{check}", NOTHING, (year,), {}, "announced", topics=topics, limits=Limits(text, reason=str(gap))
            )
            return
    sources = tuple(dict.fromkeys(source for figure in found.values() for source in figure.sources))
    low, high = (found[end].value if end in found else None for end in ("low", "high"))
    middle = math.sqrt((low or high or 1.0) * (high or low or 1.0))
    value = max(values, key=lambda each: abs(math.log(max(each, 1e-12) / middle)) if low else each)
    yield Row(
        f"check_{check}", np.full((1, 1), value), (year,), {}, "announced", topics=topics,
        limits=Limits(text, low, high, sources),
    )  # fmt: skip


claim_checks: Part[PowerFlows] = Part("claim_checks", shows=("delivered",), rows=_claim_rows)
