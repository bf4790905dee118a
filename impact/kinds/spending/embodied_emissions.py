"""Emissions of making what is built: materials by item, or all sectors where the national table has emissions."""

from collections.abc import Iterator

import numpy as np

from impact.core.arrays import Array
from impact.core.errors import ImpactError, did_you_mean, list_choices
from impact.formulas.emissions.site_and_materials import compute_embodied_emissions, tonnes_sold
from impact.kinds.spending.flows import SpendingFlows
from impact.kinds.spending.purchases import by_sector, margins_of
from impact.model.component import Part
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, joined

FACTOR, UNIT = "process_co2", "t CO2/t"
TONNES = {"t CO2": 1.0, "kt CO2": 1e3, "Mt CO2": 1e6}
ALL = "all_sectors"
TOPICS = ("materials", "works")
BY_TABLE = ("supply_chain", "prices")
NOT_COUNTED, NO_FIGURE = "not_counted", "neither quantities of materials nor emissions by sector are stated"


def _rows(inputs: Inputs, flows: SpendingFlows) -> Iterator[ResultRow]:
    """Yield emissions by item and material, and materials that are not counted with the reason."""
    stated = inputs.scenario.project.embodied
    counted = list(_counted(inputs, flows))
    yield from counted
    for name, reason in stated.not_counted.items():
        keys = {"item": NOT_COUNTED, "material": name}
        yield ResultRow.unknown("embodied_not_counted", reason, keys, scope="gross", topics=("materials",))
    if not counted:
        yield ResultRow.unknown(
            "embodied_not_counted", NO_FIGURE, {"item": NOT_COUNTED, "material": ALL}, scope="gross"
        )


def _counted(inputs: Inputs, flows: SpendingFlows) -> Iterator[ResultRow]:
    stated = inputs.scenario.project.embodied
    with inputs.about("emissions"), inputs.about("materials", "works"):
        factors = {name: _factor(inputs, name, which) for name, which in stated.figures.items()}
        prices = {name: inputs.by_draw(f"embodied.from_table.{name}.price") for name in stated.from_table}
        margin_sector = margins_of(inputs)
        for item, paid in flows.programme.items.items():
            materials = inputs.scenario.project.capital.items[item].materials
            demand = by_sector(paid, margin_sector, len(flows.nation.own))
            for name in materials:
                if name in factors:
                    quantity = inputs.by_draw(f"capital.items.{item}.materials.{name}")
                    yield from _material_rows(item, name, quantity, factors[name], TOPICS)
            for name, price in prices.items():
                if name in factors and name not in materials:
                    sold = _sold(flows, stated.from_table[name].sector, demand)
                    quantity = tonnes_sold(sold.sum(axis=1, keepdims=True), price)
                    yield from _material_rows(item, name, quantity, factors[name], joined(TOPICS, BY_TABLE))
            if stated.extension:
                values = _by_extension(flows, stated.extension, demand).sum(axis=1, keepdims=True)
                keys = {"item": item, "material": ALL}
                topics = joined(TOPICS, BY_TABLE)
                yield ResultRow("embodied_co2", values, (), keys, scope="gross", topics=topics)


def _material_rows(
    item: str, name: str, quantity: Array, factor: Array, topics: tuple[str, ...]
) -> Iterator[ResultRow]:
    keys = {"item": item, "material": name}
    yield ResultRow("material_used", quantity, (), keys, scope="gross", topics=topics)
    yield ResultRow(
        "embodied_co2", compute_embodied_emissions(quantity, factor), (), keys, scope="gross", topics=topics
    )


def _factor(inputs: Inputs, material: str, which: dict[str, str]) -> Array:
    others = dict(which)
    region = others.pop("region", "WLD")
    return inputs.factor(FACTOR, UNIT, region, product=material, **others)[:, None]


def _sold(flows: SpendingFlows, sector: str, demand: Array) -> Array:
    """Return what makers of a material sell to the programme and all who supply it, (draws, years), at its prices."""
    country = flows.nation
    at = country.table.position(sector)
    output = country.chain.effect(np.eye(len(country.own))[at], country.real(demand))
    return output * country.deflator(at)


def _by_extension(flows: SpendingFlows, name: str, demand: Array) -> Array:
    """Return emissions of the sellers and all who supply them at home, (draws, years) [t CO2]."""
    table, country = flows.nation.table, flows.nation
    if name not in table.extensions:
        near = did_you_mean(name, table.extensions)
        found = list_choices(table.extensions) if table.extensions else "It has none."
        raise ImpactError(
            f"{table.name}: no emissions that come with output are called '{name}'.{near} {found} State quantities of "
            "materials instead."
        )
    extension = table.extensions[name]
    if extension.unit not in TONNES:
        raise ImpactError(
            f"{table.name}: '{name}' is in {extension.unit}. Give it in one of {', '.join(TONNES)} in table.yaml."
        )
    per_output = np.divide(
        extension.values * TONNES[extension.unit], table.output, out=np.zeros(len(table)), where=table.output > 0
    )
    return country.chain.effect(per_output, country.real(demand))


embodied: Part[SpendingFlows] = Part(
    "embodied", shows=("programme", "nation"), rows=_rows, leads=True, when=lambda project: project.embodied is not None
)
