"""Fuel behind the air pollutants of a factory: on its site, at other makers of the country, at power plants.

Each place by itself, for the part of the project that would not have come anyway. Makers abroad burn theirs in other
countries, so nothing of it is counted.
"""

from collections.abc import Iterator

from impact.core.arrays import total
from impact.core.vocabulary import HEADLINE_RULES
from impact.formulas.emissions.electricity import burned_for
from impact.kinds.factory.displacement import Made
from impact.kinds.factory.energy import Intensities
from impact.kinds.factory.flows import FactoryFlows
from impact.kinds.factory.schema import Factory
from impact.model.components.grid import GRID_TOPICS
from impact.model.components.stack_air import INDUSTRY, NO_FUEL, PLANT, SITE, ExhaustStack

MAKERS, USERS = "makers", "users"  # of goods replaced; of what the factory buys
AS_PLANTS = {"natural_gas": "gas", "fuel_oil": "oil"}  # what figures of stacks call a fuel
OWN = ("fuel_used", "output", "additional")
GIVES_WAY = ("replaced", "markets", "lost", "cost_column", "replaced_units")
NO_UNIT = "what the goods replaced emit is not known: {reason}"


def stacks(project: Factory, flows: FactoryFlows, known: Intensities, made: Made) -> Iterator[ExhaustStack]:
    """Yield the factory's own stacks, those of other makers, and those of power plants by electricity rule.

    Args:
        known: Figures behind what a unit emits.
        made: What others in the country would make of the purchases for a unit.
    """
    makers, used = project.home_makers, known.used
    replaced = total(each.home_makers for each in flows.sold.values())
    unknown = NO_UNIT.format(reason=makers.gap) if makers.gap else NO_FUEL
    made_alike = makers.like_project or makers.grid is not None
    for component, place, units, gap in (
        ("own_stack", SITE, flows.output, ""),
        ("other_makers", MAKERS, -replaced, "" if made_alike or not replaced.any() else unknown),
        ("other_users", USERS, -flows.output * made.alike, NO_FUEL if made.power.any() or made.other.any() else ""),
    ):
        fuels = used.fuels if units.any() and not gap else {}
        burned = {AS_PLANTS.get(fuel, fuel): amount * units * flows.additional for fuel, amount in fuels.items()}
        rests_on = OWN if place == SITE else (*OWN, *GIVES_WAY)
        yield ExhaustStack(component, place, burned, rests_on, dict.fromkeys(burned, INDUSTRY), gap=gap)
    taken = used.power * (flows.output * (1 - made.alike) - replaced) - flows.output * made.power
    power = flows.additional * taken * known.losses  # [GWh/yr], that stations give
    gap = unknown if replaced.any() and not makers.like_project else ""
    for rule in HEADLINE_RULES:
        burned = {fuel: power * heat for fuel, heat in burned_for(known.power[rule]).items()}
        behind = ("power_used", "output", "additional", "electricity", GRID_TOPICS[rule], *GIVES_WAY)
        yield ExhaustStack("power_plants", PLANT, burned, behind, rule=rule, gap=gap)
