"""Air pollutants at stacks by place: power plants, the project's own site, other makers.

Fuel times its factor (EMEP/EEA 2023), by technology where that is stated (tier 2). Places are never added up.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np

from impact.core.arrays import Array
from impact.formulas.emissions.air_and_health import grams_per_kwh
from impact.formulas.emissions.electricity import GAS
from impact.model.component import Part
from impact.model.components.displaced_supply import SupplyFlows
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow

POLLUTANTS = {"nox": "nox", "so2": "sox", "pm25": "pm25"}  # as tables and the guidebook name them
INDUSTRY = "industry"  # technology: boilers and furnaces of factories, of no stated kind
SITE, PLANT = "site", "plant"
NO_FUEL = "what other makers of the country burn is not stated, only their power or greenhouse gases"
NO_PLACE = "the scenario does not say who breathes what is emitted there"


@dataclass(frozen=True)
class ExhaustStack:
    """Stacks of one place, and the fuel that is burned under them.

    Attributes:
        component: Whose stacks they are.
        place: Where they are.
        burned: Fuel [TJ/yr] by name, (draws, years); below zero where less is burned.
        topics: Topics behind the fuel.
        technology: In which a fuel is burned, where that is known, by fuel.
        rule: Electricity rule that the fuel hangs on.
        gap: Why the fuel is not known.
    """

    component: str
    place: str
    burned: Mapping[str, Array]
    topics: tuple[str, ...]
    technology: Mapping[str, str] = field(default_factory=dict)
    rule: str = "na"
    gap: str = ""


def stack_rows(inputs: Inputs, years: tuple[int, ...], stacks: Iterable[ExhaustStack]) -> Iterator[ResultRow]:
    """Yield pollutants by stack, of each year and of all, and that health of an unstated place is not estimated.

    E[y] = sum_f F[f, y] k[f] / 1000, over fuels f, with fuel F [TJ/yr] and emission factor k [g/GJ]; E [t/yr].

    Args:
        years: Calendar years of the fuel.
        stacks: Each is a row by pollutant; one that burns nothing and has no gap is left out.

    Raises:
        ImpactError: The catalogue has no factor of a fuel or of its technology.

    Reference: EMEP/EEA guidebook 2023, chapters 1.A.1, 1.A.2 and 1.A.4, tier 1 and tier 2 (fuel times factor).
    """
    shown = [stack for stack in stacks if stack.burned or stack.gap]
    for stack in shown:
        keys = {"component": stack.component, "market": "home", "boundary": "stack", "electricity": stack.rule}
        for pollutant in POLLUTANTS:
            yield from _of_stack(inputs, years, stack, keys | {"gas": pollutant, "place": stack.place}, pollutant)
    stated = inputs.scenario.project.health
    known = dict.fromkeys(stack.place for stack in shown if not stack.gap)
    for place in (each for each in known if stated is None or each not in stated.places):
        keys = {"component": "all", "place": place, "gas": "all", "exposed": "near"}
        keys |= {"concentration_response": "log_linear"}
        keys |= {"electricity": "na", "cumulative": "cohort"}
        yield ResultRow.unknown("health_deaths_life", NO_PLACE, keys, years=years[-1:])


def _of_stack(
    inputs: Inputs, years: tuple[int, ...], stack: ExhaustStack, keys: Mapping[str, str], pollutant: str
) -> Iterator[ResultRow]:
    topic = f"air_power_{pollutant}_{stack.component}"
    with inputs.about("emissions"), inputs.about(topic):
        factors = {fuel: _factor(inputs, pollutant, fuel, stack.technology) for fuel in stack.burned}
    found = grams_per_kwh((used, factors[fuel]) for fuel, used in stack.burned.items())
    tonnes = np.broadcast_to(found, (len(found), len(years)))
    topics = (*stack.topics, topic) if factors else stack.topics
    of_year, of_all = ({**keys, "cumulative": each} for each in ("no", "cohort"))
    yield ResultRow("pollutant_change", tonnes, years, of_year, scope="net", topics=topics, gap=stack.gap)
    summed = tonnes.sum(axis=1, keepdims=True)
    yield ResultRow("pollutant_change_cohort", summed, years[-1:], of_all, scope="net", topics=topics, gap=stack.gap)


def _factor(inputs: Inputs, pollutant: str, fuel: str, technology: Mapping[str, str]) -> Array:
    """Return what a unit of fuel emits [g/GJ], (draws,)."""
    which = {"technology": technology[fuel]} if fuel in technology else {}
    return inputs.factor("plant_exhaust", "g/GJ", "EU", pollutant=POLLUTANTS[pollutant], fuel=fuel, **which)


def _rows(inputs: Inputs, flows: SupplyFlows) -> Iterator[ResultRow]:
    project, less = inputs.scenario.project, {fuel: -burned for fuel, burned in flows.burned_less.items()}
    coal, technology = project.displaced.coal, project.displaced.technology
    stated = {coal if fuel == "coal" else fuel: name for fuel, name in technology.items()}
    behind = ("output", "displaced_mix", "gas_power", "plant_heat")
    others = ExhaustStack("power_plants", PLANT, less, behind, stated, "marginal")
    burned_in = {} if project.fuel is None or project.fuel.technology is None else {GAS: project.fuel.technology}
    own = ExhaustStack("own_stack", SITE, flows.burned_itself, ("output", "own_emissions", "gas_heat"), burned_in)
    yield from stack_rows(inputs, flows.years, (others, own))


stack_air: Part[SupplyFlows] = Part("stack_air", needs=("burned_less", "burned_itself"), rows=_rows, leads=True)
