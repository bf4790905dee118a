"""Greenhouse gases of the electric buses and of those they take the place of, on every rule of electricity.

Like for like: the change is what the electric buses emit on the kilometres that they take over, less what the
others emitted on them. What they emit on new service replaces nothing and is apart.

Well to wheel: stacks, tailpipes and the supply of their fuel, with one share of methane lost for power and gas buses.
Official: carbon dioxide of stacks and tailpipes alone, at the published factor for new load, held. Power that fills gas
buses is counted as that of electric ones, by every rule. What is in use and what is upstream stand apart too.
"""

from collections.abc import Iterator, Mapping

import numpy as np

from impact.core.arrays import NOTHING, Array, running_sum, total
from impact.core.vocabulary import ELECTRICITY_RULES
from impact.files.units import GRAMS_PER_KG, MJ_PER_KWH
from impact.kinds.bus_fleet.energy_factors import EnergyFigures, energy_figures
from impact.kinds.bus_fleet.flows import BusFlows, BusSide
from impact.kinds.bus_fleet.service import classes_of
from impact.model.component import Part
from impact.model.components.grid import GRID_TOPICS
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, emission_keys, joined

OFFICIAL = "combined_firm"  # the published factor for firm and for new load
SIDES = {"electric_buses": "fleet", "replaced_buses": "before"}
NEW_SERVICE = "new_service"
TONNES_PER_GRAM, TONNES_PER_KG = 1e-6, 1e-3
OF_BUSES = ("output", "distance", "energy_use", "replaced_mix", "replaced_energy", "bus_exhaust")
SUPPLY = (
    *("diesel", "diesel_co2", "diesel_energy", "cng", "cng_co2", "cng_energy", "electricity"),
    *("losses_to_depot", "station_use", "warming"),
)
OF_CHANGE: Mapping[str, tuple[str, ...]] = {
    str(rule): joined(OF_BUSES, SUPPLY, ("grid_today", "grid_course", GRID_TOPICS[rule])) for rule in ELECTRICITY_RULES
} | {OFFICIAL: joined(OF_BUSES[:5], ("official_grid", "losses_to_depot", "diesel_co2", "cng_co2", "cng", "cng_energy"))}


def _exhaust(inputs: Inputs, name: str, gas: str) -> Array:
    """Return methane or nitrous oxide of a bus replaced [g/km], (draws,); nothing where no factor is published."""
    bus = inputs.scenario.project.replaced.buses[name]
    if bus.fuel == "electricity" or (bus.fuel == "cng" and gas == "n2o"):
        return np.zeros(1)
    with inputs.about("bus_exhaust"):
        of_class = (
            share * inputs.factor("bus_exhaust", "g/km", "EU", pollutant=gas, **which)
            for share, which in classes_of(inputs, name)
        )
        return sum(of_class, np.zeros(1))


def _burned(inputs: Inputs, flows: BusFlows, figures: EnergyFigures) -> tuple[Array, Array]:
    """Return what leaves the tailpipes of the buses replaced: carbon dioxide [t CO2/yr], and all gases [t CO2e/yr]."""
    carbon = whole = NOTHING
    for (name, fuel), energy in flows.before.energy.items():
        if fuel != "electricity":
            of_bus = energy * figures.fuels[fuel].co2[:, None] * TONNES_PER_GRAM
            methane, nitrous = (_exhaust(inputs, name, gas)[:, None] for gas in ("ch4", "n2o"))
            other = methane * figures.warming.methane + nitrous * figures.warming.nitrous_oxide
            carbon, whole = carbon + of_bus, whole + of_bus + flows.mix[name] * other * TONNES_PER_GRAM
    return carbon, whole


def power_of(side: BusSide, figures: EnergyFigures) -> Array:
    """Return the electricity that a side takes from the grid, to drive and to fill gas buses [kWh/yr]."""
    filling = total(side.of_carrier(fuel) * of.compression[:, None] for fuel, of in figures.fuels.items())
    return side.of_carrier("electricity") / MJ_PER_KWH + filling


def _compute(inputs: Inputs, flows: BusFlows) -> None:
    with inputs.about("emissions"):
        figures = energy_figures(inputs)
        carbon, tailpipe = _burned(inputs, flows, figures)
    kwh = {name: power_of(getattr(flows, side), figures) for name, side in SIDES.items()}
    supply = total(
        flows.before.of_carrier(fuel) * of.supply[:, None] * TONNES_PER_GRAM for fuel, of in figures.fuels.items()
    )  # of the fuel that is burned, without electricity [t CO2e/yr]
    found: dict[str, dict[str, dict[str, Array]]] = {}
    for rule in ELECTRICITY_RULES:
        stack, per_kwh = figures.in_use(rule), figures.whole(rule)
        in_use = {name: used * stack * TONNES_PER_KG for name, used in kwh.items()}
        whole = {name: used * per_kwh * TONNES_PER_KG for name, used in kwh.items()}
        in_use["replaced_buses"] = in_use["replaced_buses"] + tailpipe
        whole["replaced_buses"] = whole["replaced_buses"] + tailpipe + supply
        upstream = {name: whole[name] - in_use[name] for name in whole}
        sides = {"wtw": whole, "in_use": in_use, "upstream": upstream}
        found[rule] = {name: alike(each, flows.replacing) for name, each in sides.items()}
    official = (figures.official * figures.network)[:, None] / GRAMS_PER_KG
    stacks = {name: used * official * TONNES_PER_KG for name, used in kwh.items()}
    stacks["replaced_buses"] = stacks["replaced_buses"] + carbon
    found[OFFICIAL] = {"official": alike(stacks, flows.replacing)}
    flows.figures, flows.by_boundary = figures, found
    flows.change = {rule: _change(next(iter(each.values()))) for rule, each in found.items()}


def alike(sides: Mapping[str, Array], replacing: Array) -> dict[str, Array]:
    """Return what both sides emit on the kilometres that changed buses, and the electric ones on new service."""
    electric = sides["electric_buses"]
    return {**sides, "electric_buses": electric * replacing, NEW_SERVICE: electric * (1 - replacing)}


def _change(sides: Mapping[str, Array]) -> Array:
    return sides["electric_buses"] - sides["replaced_buses"]


def _rows(inputs: Inputs, flows: BusFlows) -> Iterator[ResultRow]:
    for rule, boundaries in flows.by_boundary.items():
        for boundary, sides in boundaries.items():
            for component, values in {**sides, "change": _change(sides)}.items():
                yield from _summed(inputs, flows, rule, boundary, component, values)


def _summed(
    inputs: Inputs, flows: BusFlows, rule: str, boundary: str, component: str, values: Array
) -> Iterator[ResultRow]:
    years, last = flows.years, flows.years[-1]
    gas, stem = ("co2", "emissions_co2") if rule == OFFICIAL else ("co2e", "emissions")
    signed = "_change" if component == "change" else ""
    keys = emission_keys(component, boundary, rule, gas=gas)
    values = np.broadcast_to(values, (len(values), len(years)))
    summed, topics = running_sum(values), OF_CHANGE[rule]
    yield ResultRow(f"{stem}_cohort{signed}", summed[:, -1:], (last,), keys | {"cumulative": "cohort"}, topics=topics)
    end = inputs.scenario.project.contract_end
    if component == "change" and boundary in ("wtw", "official") and end is not None:
        at = [years.index(end)]
        yield ResultRow(f"{stem}_contract", summed[:, at], (end,), keys | {"cumulative": "contract"}, topics=topics)
    if component in ("change", NEW_SERVICE) or not inputs.headlines_only:
        yield ResultRow(f"{stem}{signed}", values, years, keys, topics=topics)
    if component == "change" and not inputs.headlines_only:
        yield ResultRow(f"{stem}_cumulative", summed, years, keys | {"cumulative": "yes"}, topics=topics)


emissions: Part[BusFlows] = Part(
    "emissions",
    needs=("fleet", "before", "replacing", "mix"),
    gives=("figures", "by_boundary", "change"),
    compute=_compute,
    rows=_rows,
    leads=True,
)
