"""Air pollutants at the stacks of power plants: those that run less for a project, and the project itself.

Fuel burned times what a unit of it emits (EMEP/EEA 2023, 1.A.1, tier 1: the technology of plants that run less is not
known). Pollutants spread from where they are emitted, so the project and other plants are never added up.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np

from impact.arrays import Array
from impact.emissions.air import grams_per_kwh
from impact.models.inputs import Inputs
from impact.models.parts.displaced_supply import SupplyFlows
from impact.models.parts.part import Part
from impact.models.rows import Row

POLLUTANTS = {"nox": "nox", "so2": "sox", "pm25": "pm25"}  # as tables and the guidebook name them
OTHERS = ("output", "displaced_mix", "gas_power", "plant_heat")
OWN = ("output", "own_emissions", "gas_heat")


def _rows(inputs: Inputs, flows: SupplyFlows) -> Iterator[Row]:
    """Yield the change at plants that run less, and what the project emits, by pollutant and year."""
    less = {fuel: -burned for fuel, burned in flows.burned_less.items()}
    yield from _of_stacks(inputs, flows.years, "power_plants", "plant", less, OTHERS)
    yield from _of_stacks(inputs, flows.years, "own_stack", "site", flows.burned_itself, OWN)


def _of_stacks(
    inputs: Inputs,
    years: tuple[int, ...],
    component: str,
    place: str,
    burned: Mapping[str, Array],
    topics: tuple[str, ...],
) -> Iterator[Row]:
    """Yield pollutants of fuel burned [TJ/yr] by year, and over all years; nothing where no fuel is burned."""
    rule = "marginal" if component == "power_plants" else "na"
    for pollutant, named in POLLUTANTS.items() if burned else ():
        topic = f"air_power_{pollutant}_{component}"
        with inputs.about("emissions"), inputs.about(topic):
            factors = {
                fuel: inputs.factor("plant_exhaust", "g/GJ", "EU", pollutant=named, fuel=fuel) for fuel in burned
            }
        tonnes = grams_per_kwh((used, factors[fuel]) for fuel, used in burned.items())
        keys = {"component": component, "market": "home", "boundary": "stack", "electricity": rule, "gas": pollutant}
        keys |= {"place": place}
        behind = (*topics, topic)
        yield Row("pollutant_change", tonnes, years, keys | {"cumulative": "no"}, scope="net", topics=behind)
        summed = np.broadcast_to(tonnes, (len(tonnes), len(years))).sum(axis=1, keepdims=True)
        whole = keys | {"cumulative": "cohort"}
        yield Row("pollutant_change_cohort", summed, years[-1:], whole, scope="net", topics=behind)


stack_air: Part[SupplyFlows] = Part("stack_air", needs=("burned_less", "burned_itself"), rows=_rows, leads=True)
