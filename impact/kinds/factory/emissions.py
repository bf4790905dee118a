"""Greenhouse gases of a factory: by scope, in the country and in the world, less those of displaced goods.

In the country counts what is emitted there: by the factory, by its power, fuels and home-made materials, and by its
goods in use. Displaced goods of makers abroad save nothing there. In the world all of it counts, and displaced goods
count by how they are made: where makers abroad lose sales, emissions move.

The same comes off as for jobs and money: home makers that lose sales, what would be made of purchases without the
factory, and the part that would have come anyway.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from impact.core.arrays import NOTHING, Array, running_sum, total
from impact.core.vocabulary import ELECTRICITY_RULES
from impact.formulas.economy.additionality import compute_net_effect
from impact.formulas.emissions.site_and_materials import compute_emissions_change_abroad
from impact.kinds.factory.displacement import Instead, made_instead
from impact.kinds.factory.energy import AT_HOME, Intensities, energy_rows, intensities, water_rows
from impact.kinds.factory.flows import FactoryFlows
from impact.kinds.factory.stacks import NO_UNIT, stacks
from impact.model.component import Part
from impact.model.components.grid import GRID_TOPICS, OFFICIAL
from impact.model.components.stack_air import stack_rows
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, emission_keys

OWN = ("power_used", "fuel_used", "on_site", "fuel_chain", "electricity", "materials", "product_use", "output")
GIVES_WAY = ("replaced", "markets", "replaced_units", "lost", "cost_column", "additional")


@dataclass(frozen=True)
class EmissionSide:
    """What the goods replaced emit.

    Attributes:
        unit: of a unit [t/unit], (draws, years).
        gap: why it is not known.
    """

    unit: Array
    gap: str = ""


@dataclass(frozen=True)
class Balance:
    """Emissions in one place, (draws, years) [t/yr].

    Attributes:
        own: of the factory and its goods.
        displaced: of displaced goods.
        additional: part of both that would not have come anyway [1].
        gap: why displaced emissions are not known.
    """

    own: Array
    displaced: Array
    additional: Array
    gap: str = ""

    @property
    def change(self) -> Array:
        """With the factory less without it."""
        return compute_net_effect(self.own, self.displaced, NOTHING, self.additional)

    @property
    def deadweight(self) -> Array:
        """What of the difference would have come anyway."""
        return (1 - self.additional) * (self.own - self.displaced)


def _rows(inputs: Inputs, flows: FactoryFlows) -> Iterator[ResultRow]:
    with inputs.about("emissions"):
        yield from water_rows(inputs, flows.years, flows.output)
        if flows.drawn is None:
            return
        yield from energy_rows(flows.years, flows.output, flows.drawn)
        known = intensities(inputs, flows.drawn)
        abroad, instead = _side(inputs, "makers_abroad", known, NOTHING), made_instead(inputs, flows)
        for rule in ELECTRICITY_RULES:
            yield from _of_rule(inputs, flows, known, abroad, instead, rule)
        yield from _official(flows, known, instead, inputs.scenario.project.home_makers.like_project)
    if not inputs.headlines_only:
        yield from stack_rows(inputs, flows.years, stacks(inputs.scenario.project, flows, known, instead.made))


def _side(inputs: Inputs, name: str, known: Intensities, alike: Array) -> EmissionSide:
    stated = getattr(inputs.scenario.project, name)
    if stated.gap:
        return EmissionSide(NOTHING, stated.gap)
    if stated.like_project:
        return EmissionSide(alike)
    with inputs.about("replaced_units"):
        if stated.grid is not None:
            return EmissionSide(known.on_grid(inputs.by_draw(f"{name}.grid")))
        return EmissionSide(NOTHING + inputs.by_draw(f"{name}.emissions"))


def _of_rule(
    inputs: Inputs, flows: FactoryFlows, known: Intensities, abroad: EmissionSide, instead: Instead, rule: str
) -> Iterator[ResultRow]:
    parts = known.of_unit(rule)
    at_home, everywhere = total(parts.get(name, NOTHING) for name in AT_HOME), total(parts.values())
    topics = (*OWN, GRID_TOPICS[rule])
    yield from _scope_rows(flows, known, parts, rule, topics)
    home_at_home, home_everywhere = (_side(inputs, "home_makers", known, each) for each in (at_home, everywhere))
    power = known.whole_power(rule)
    yield from _unit_rows(flows, known, parts, {"home_makers": home_everywhere, "makers_abroad": abroad}, rule, topics)
    home = _at_home(flows, known, at_home, home_at_home, instead.made.emissions(at_home, known.losses, power))
    others = instead.sold_at_home.emissions(everywhere, known.losses, power)
    world = _in_the_world(flows, known, everywhere, home_everywhere, abroad, others)
    yield from _balance_rows(flows, home, "wtw", rule, topics)
    yield from _balance_rows(flows, world, "world", rule, topics)
    moved = compute_emissions_change_abroad(world.change, home.change)
    yield _row(flows, moved, "moved", "moved", rule, (*topics, *GIVES_WAY), world.gap or home.gap)


def _at_home(flows: FactoryFlows, known: Intensities, unit: Array, makers: EmissionSide, instead: Array) -> Balance:
    """Return emissions in the country: goods used there, and those of home makers displaced at home and abroad."""
    sold = flows.sold["home"]
    units = total(each.home_makers for each in flows.sold.values())
    in_use = (flows.output - flows.exported) * known.in_use
    replaced_in_use = (sold.home_makers + sold.imports) * known.in_use_of_replaced
    displaced = units * makers.unit + replaced_in_use + flows.output * instead
    return Balance(flows.output * unit + in_use, displaced, flows.additional, _gap(makers, units))


def _in_the_world(
    flows: FactoryFlows, known: Intensities, unit: Array, makers: EmissionSide, abroad: EmissionSide, instead: Array
) -> Balance:
    home = total(each.home_makers for each in flows.sold.values())
    others = total(each.imports for each in flows.sold.values())
    replaced = home * makers.unit + others * abroad.unit + (home + others) * known.in_use_of_replaced
    gap = _gap(makers, home) or _gap(abroad, others)
    own = flows.output * (unit + known.in_use)
    return Balance(own, replaced + flows.output * instead, flows.additional, gap)


def _gap(side: EmissionSide, units: Array) -> str:
    return NO_UNIT.format(reason=side.gap) if side.gap and units.any() else ""


def _row(
    flows: FactoryFlows, values: Array, component: str, boundary: str, rule: str, topics: tuple[str, ...], gap: str = ""
) -> ResultRow:
    return ResultRow("emissions", values, flows.years, emission_keys(component, boundary, rule), topics=topics, gap=gap)


def _scope_rows(
    flows: FactoryFlows, known: Intensities, parts: Mapping[str, Array], rule: str, topics: tuple[str, ...]
) -> Iterator[ResultRow]:
    for name, unit in parts.items():
        yield _row(flows, flows.output * unit, name, "scopes", rule, topics)
    if known.in_use.any():
        yield _row(flows, flows.output * known.in_use, "product_use", "scopes", rule, topics)


def _unit_rows(
    flows: FactoryFlows,
    known: Intensities,
    parts: Mapping[str, Array],
    others: Mapping[str, EmissionSide],
    rule: str,
    topics: tuple[str, ...],
) -> Iterator[ResultRow]:
    def row(side: str, component: str, values: Array, named: tuple[str, ...], gap: str = "") -> ResultRow:
        keys = {"side": side, "component": component, "electricity": rule}
        return ResultRow("unit_emissions", values, flows.years, keys, topics=named, gap=gap)

    for name, values in parts.items():
        yield row("own", name, values, topics)
    if known.in_use.any():
        yield row("own", "product_use", known.in_use, topics)
    yield row("own", "total", total(parts.values()) + known.in_use, topics)
    for side, found in others.items():
        gap = NO_UNIT.format(reason=found.gap) if found.gap else ""
        yield row(side, "total", found.unit + known.in_use_of_replaced, (*topics, "replaced_units"), gap)


def _balance_rows(
    flows: FactoryFlows, balance: Balance, boundary: str, rule: str, topics: tuple[str, ...]
) -> Iterator[ResultRow]:
    """Yield own, displaced, deadweight and change by year and in all, and the running change."""
    behind = (*topics, *GIVES_WAY)
    shape = np.broadcast_shapes(balance.displaced.shape, balance.change.shape, (1, len(flows.years)))
    for component, values, gap, named in (
        ("own", balance.own, "", topics),
        ("displaced", balance.displaced, balance.gap, behind),
        ("deadweight", balance.deadweight, balance.gap, behind),
        ("change", balance.change, balance.gap, behind),
    ):
        yield _row(flows, values, component, boundary, rule, named, gap)
        keys = emission_keys(component, boundary, rule, cumulative="cohort")
        summed = np.broadcast_to(values, shape).sum(axis=1, keepdims=True)
        yield ResultRow("emissions_cohort", summed, flows.years[-1:], keys, topics=named, gap=gap)
    running = running_sum(np.broadcast_to(balance.change, shape))
    keys = emission_keys("change", boundary, rule, cumulative="yes")
    yield ResultRow("emissions_cumulative", running, flows.years, keys, topics=behind, gap=balance.gap)


def _official(flows: FactoryFlows, known: Intensities, instead: Instead, alike: bool) -> Iterator[ResultRow]:
    """Yield carbon dioxide on the site and at the stacks by the published factor for new consumption."""
    unit = known.official_unit()
    makers = total(each.home_makers for each in flows.sold.values()) if alike else NOTHING
    displaced = makers * unit + flows.output * instead.made.emissions(unit, known.losses, known.official)
    change = compute_net_effect(flows.output * unit, displaced, NOTHING, flows.additional)
    topics = ("power_used", "fuel_used", "on_site", "electricity", "official_grid", "output")
    for component, values, named in (("own", flows.output * unit, topics), ("change", change, (*topics, *GIVES_WAY))):
        keys = emission_keys(component, "official", OFFICIAL, gas="co2")
        yield ResultRow("emissions_co2", values, flows.years, keys, topics=named)


emissions: Part[FactoryFlows] = Part(
    "emissions", shows=("output", "exported", "sold", "drawn", "column", "additional"), rows=_rows, leads=True
)
