"""The power grid: emissions of a kilowatt-hour by electricity rule, at home and abroad, apart from what uses it.

It reads `grid.*` and the figures of grids that the scenario names. Rules: `average` (the grid on its path),
`marginal` (plants that follow the load), `frozen` (the grid as it is), and the path with its target met and missed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from impact.core.arrays import Array
from impact.core.errors import ImpactError, ProblemsError, did_you_mean, list_choices
from impact.formulas.emissions.electricity import (
    GAS,
    GridPath,
    Power,
    Powers,
    fossil_ratio,
    fuel_supply_emissions,
    generated_per_used,
    grid_path,
)
from impact.formulas.emissions.energy_carriers import PowerGrid
from impact.formulas.emissions.fuels import Warming, checked_net_value
from impact.model.inputs import Inputs
from impact.scenario.quantity import Assumption

TARGETS = ("target_met", "target_missed")  # further runs of the average path
GRID_TOPICS = {
    "average": "grid_path", "marginal": "added_power", "frozen": "grid_today", "target_met": "grid_target_met",
    "target_missed": "grid_target_missed",
}  # fmt: skip
OFFICIAL = "combined_margin"  # the one electricity rule of the official boundary
RENEWABLE = ("hydro", "solar", "wind")
BURNED = (GAS, "coal", "oil")
MARGINAL_FUEL = "marginal_fuel"  # fact of a study
MAINLY = 0.9  # of added power, from which on it is named by one fuel
NONE_FOLLOW = {
    "home": "none of the country's power plants burn fuel, so which of them follow the load is not known",
    "export": "none of the power plants of a destination burn fuel, so which of them follow the load is not known",
}
FOSSIL, OTHER = "fossil", "other"  # what added power is called that no fuel makes alone
UNIT = "g CO2/kWh"


@dataclass(frozen=True)
class GasChain:
    """The way of gas from the field to where it is burned, each (draws,).

    Attributes:
        supply: treatment and transport, methane apart [g CO2e/MJ].
        loss: methane lost of the gas produced [1].
        ncv: net calorific value [MJ/kg].
    """

    supply: Array
    loss: Array
    ncv: Array


def power_grid(inputs: Inputs, years: Array, shares: Mapping[str, float]) -> PowerGrid:
    """Read every figure behind the emissions of a kilowatt-hour.

    Args:
        years: in which power is used, from the base year on.
        shares: of the markets abroad by country, which the mean abroad is weighted with.
    """
    with inputs.about("warming"):
        warming = gwp(inputs, "AR6")
    with inputs.about("losses_to_socket"):
        country = inputs.scenario.country
        own_use = inputs.factor("station_use", "1", country, "WLD")
        to_socket = _to_socket(inputs, (country, "WLD"), inputs.scenario.project.figures.losses_at_home, own_use)
    with inputs.about("electricity", "warming", "losses_to_socket"):
        gas = gas_chain(inputs)
    power, on_path = power_at_home(inputs, years, gas.supply, () if inputs.headlines_only else TARGETS)
    with inputs.about("electricity_abroad", "destinations", "electricity"):
        abroad = _abroad(inputs, shares, own_use, gas.supply)
    with inputs.about("added_power_abroad", "destinations", "electricity"):
        added = _added_abroad(inputs, shares, own_use, gas.supply)
    with inputs.about("official_grid", "destinations"):
        official = _official(inputs, shares)
    with inputs.about("rival_grid", "losses_to_socket"):
        rivals = {} if inputs.headlines_only else _rivals(inputs, to_socket)
    return PowerGrid(power, to_socket, abroad, added, on_path, official, rivals, gas.supply, gas.loss, gas.ncv, warming)


def gas_chain(inputs: Inputs) -> GasChain:
    """Read what is lost and spent on the way of gas."""
    ncv = checked_net_value("natural_gas", inputs.factor("net_calorific_value", "MJ/kg", fuel="natural_gas"))
    loss = inputs.assumption("grid.methane_loss")
    return GasChain(fuel_supply(inputs, GAS), loss, ncv)


def gwp(inputs: Inputs, name: str, years: int = 100) -> Warming:
    """Return the GWP of an IPCC set over 100 or 20 years, fossil methane; both gases of the one set."""
    key, unit = f"gwp{years}", f"kg CO2e{years if years != 100 else ''}_{name}"
    return Warming(
        inputs.number(key, f"{unit}/(kg CH4)", gas="ch4_fossil", gwp_set=name),
        inputs.number(key, f"{unit}/(kg N2O)", gas="n2o", gwp_set=name),
    )


def power_at_home(
    inputs: Inputs, years: Array, gas_supply: Array, targets: tuple[str, ...] = ()
) -> tuple[dict[str, Powers], GridPath]:
    """Return the power at home by rule, and the course of all grids: fuel burned falls with the fossil fleet.

    Args:
        years: in which power is used.
        gas_supply: of gas, methane apart [g CO2e/MJ], (draws,).
        targets: further runs of the average path.
    """
    country, base_year = inputs.scenario.country, inputs.scenario.base_year
    start = int(years[0]) - base_year  # the path starts where the grid was observed
    every = np.arange(base_year, years[-1] + 1)
    grid = inputs.scenario.project.grid
    with inputs.about("grid_today"):
        today = _today(inputs, country, grid.coal, inputs.scenario.project.figures.grid_at_home, gas_supply)
    with inputs.about("grid_course"):
        year = int(inputs.setting("grid.target_year", grid.target_year, "yr", "Year of the target of the grid."))
        whole = grid_path(every, year, inputs.assumption("grid.later_change"))
        on_path = GridPath(whole.progress[start:], whole.decay[:, start:])
    result: dict[str, Powers] = {"frozen": (today,)}
    for rule, key in (("average", "renewable_share"), *((name, name) for name in targets)):
        with inputs.about(GRID_TOPICS[rule], "grid_today", "grid_course"):
            with inputs.about(f"ratio_of_{GRID_TOPICS[rule]}"):
                ratio = fossil_ratio(_renewable(inputs, country), inputs.assumption(f"grid.{key}"))
            result[rule] = (replace(today, path=on_path.of(np.ones(1), ratio)),)
    with inputs.about("added_power"):
        mix = added_mix(inputs, country, grid.marginal, "grid")
        rates = {GAS: inputs.series("grid.added_gas_power", years)}
        result["marginal"] = added_power(inputs, country, mix, (grid.coal, "grid"), gas_supply, rates)
    return result, on_path


def added_mix(inputs: Inputs, country: str, stated: Mapping[str, Assumption] | None, *path: str) -> dict[str, Array]:
    """Return the share of each source in power added to a grid, (draws,); they add up to one in every draw.

    As the scenario states it; else plants follow the load as they share the fossil generation of the base year. That
    is the simple operating margin, without plants that run whatever the load is.

    Args:
        country: ISO 3166 code.
        stated: Shares by source as the scenario states them.
        path: Keys under `project` of the grid.

    Returns:
        Shares by source; none where nothing is stated and the country burns nothing for its power. Then results on
        added power are not estimated (`Inputs.unknown_power`).

    Reference: UNFCCC, CDM methodological tool 07, simple operating margin.
    """
    known: dict[str, float] = {}
    if stated:
        shares = {fuel: inputs.assumption(".".join((*path, "marginal", fuel))) for fuel in stated}
    else:
        period = str(inputs.scenario.base_year)
        known = {fuel: inputs.number("generation_share", "1", country, period=period, fuel=fuel) for fuel in BURNED}
        shares = {fuel: np.array([share]) for fuel, share in known.items() if share}
    if not shares:
        market = "home" if country == inputs.scenario.country else "export"
        inputs.unknown_power[market] = NONE_FOLLOW[market]
        return {}
    whole = sum(shares.values(), np.zeros(1))
    name_added(inputs, {fuel: stated[fuel].central or 0.0 for fuel in stated} if stated else known)
    return {fuel: share / whole for fuel, share in shares.items()}


def name_added(inputs: Inputs, mix: Mapping[str, float]) -> None:
    """Note what messages call added power: by the fuel that makes nearly all of it in every grid, or fossil.

    Args:
        mix: Central share of each source in added power.
    """
    whole = sum(mix.values())
    mainly = (fuel for fuel, share in mix.items() if fuel in BURNED and share >= MAINLY * whole)
    burned = sum(share for fuel, share in mix.items() if fuel in BURNED)
    found = next(mainly, FOSSIL if burned >= MAINLY * whole else OTHER)
    if (before := inputs.facts.setdefault(MARGINAL_FUEL, found)) != found:
        inputs.facts[MARGINAL_FUEL] = OTHER if OTHER in (before, found) else FOSSIL


def added_power(
    inputs: Inputs,
    country: str,
    mix: Mapping[str, Array],
    coal: tuple[str | None, ...],
    gas_supply: Array,
    rates: Mapping[str, Array],
) -> Powers:
    """Return power added to a grid, by the fuels burned for it.

    Args:
        country: ISO 3166 code.
        mix: Share of each source, (draws,).
        coal: Kind of coal as the scenario states it, and keys under `project` where it does.
        gas_supply: Of gas, methane apart [g CO2e/MJ], (draws,).
        rates: Stack emissions by fuel and year where the scenario states them [g CO2/kWh], (draws, years).
    """
    places = (country, inputs.scenario.country, "WLD")
    period, which = str(inputs.scenario.base_year), inputs.scenario.project.figures.power_plants
    parts = []
    for fuel, share in ((each, share) for each, share in mix.items() if each in BURNED):
        if (rate := rates.get(fuel)) is None:
            plants = inputs.factor("plant_intensity", "g CO2/kWh", *places, period=period, fuel=fuel, **which)
            rate = plants[:, None]
        kind = coal_burned(inputs, country, coal[0], *map(str, coal[1:])) if fuel == "coal" else fuel
        burned = {kind: np.array([1 / inputs.number("co2_content_ncv", "kg CO2/GJ", fuel=fuel_name(kind))])}
        supply = {kind: gas_supply if kind == GAS else fuel_supply(inputs, kind)}
        parts.append(Power(np.ones(1), burned, fuel_supply_emissions(burned, supply), rate).times(share))
    return tuple(parts)


def coal_burned(inputs: Inputs, country: str, coal: str | None, *path: str) -> str:
    """Return the kind of coal that the power plants of a country burn, which do burn some.

    Args:
        country: ISO 3166 code.
        coal: As the scenario states it.
        path: Keys under `project` where it is stated.
    """
    if coal is None:
        words = f"coal is burned in power plants of {country}, of no stated kind. Write hard_coal or brown_coal."
        raise ProblemsError([inputs.loaded.places.problem(("project", *path, "coal"), words)])
    return coal


def _today(inputs: Inputs, country: str, coal: str | None, figures: Mapping[str, str], gas_supply: Array) -> Power:
    """Return the power of a grid in the base year: its stack, and the fuels behind it by their shares in generation."""
    period = str(inputs.scenario.base_year)
    which = inputs.scenario.project.figures.power_plants
    stack = inputs.factor("grid_intensity", "g CO2/kWh", country, period=period, **figures)

    def share(fuel: str) -> float:
        return inputs.number("generation_share", "1", country, period=period, fuel=fuel)

    with inputs.about(f"fuels_burned_{country}"):
        fuels = {GAS: inputs.assumption("grid.gas_per_kwh") * share(GAS)}
        for kind in ("coal", "oil"):
            if part := share(kind):
                where = ("grid",) if country == inputs.scenario.country else ("grid", "abroad", country)
                fuel = coal_burned(inputs, country, coal, *where) if kind == "coal" else "oil"
                content = fuel if kind == "coal" else "fuel_oil"
                # A plant of a country without figures of its own burns as much as those at home do, or of the world.
                places = (country, inputs.scenario.country, "WLD")
                plant = inputs.number("plant_intensity", "g CO2/kWh", *places, period=period, fuel=kind, **which)
                fuels[fuel] = np.array([part * plant / inputs.number("co2_content_ncv", "kg CO2/GJ", fuel=content)])
    supply = {fuel: gas_supply if fuel == GAS else fuel_supply(inputs, fuel) for fuel in fuels}
    return Power(stack, fuels, fuel_supply_emissions(fuels, supply), np.ones((1, 1)))


def _renewable(inputs: Inputs, country: str) -> float:
    """Return the renewable share of generation in the base year, or the latest known before it."""
    period = str(inputs.scenario.base_year)
    return sum(inputs.number("generation_share", "1", country, period=period, fuel=fuel) for fuel in RENEWABLE)


def fuel_supply(inputs: Inputs, fuel: str) -> Array:
    """Return the supply of a fuel of power plants, the methane lost with gas apart [g CO2e/MJ], (draws,)."""
    return inputs.factor("power_fuel_supply", "g CO2e_AR6/MJ", inputs.scenario.country, "WLD", fuel=fuel_name(fuel))


def fuel_name(fuel: str) -> str:
    """Return what the catalogue calls a fuel of power plants."""
    return {GAS: "natural_gas", "oil": "fuel_oil"}.get(fuel, fuel)


def _to_socket(inputs: Inputs, places: tuple[str, ...], which: Mapping[str, str], own_use: Array) -> Array:
    """Return kWh generated per kWh at the socket: losses of all networks, and what the stations take themselves."""
    return generated_per_used(inputs.factor("losses_to_socket", "1", *places, **which), own_use)


def _abroad(
    inputs: Inputs, shares: Mapping[str, float], own_use: Array, gas_supply: Array
) -> tuple[tuple[Array, Power, Array], ...]:
    """Return the grids of the export markets, on the boundary and the course of the grid at home."""
    figures, known = inputs.scenario.project.figures, inputs.scenario.project.grid.abroad
    found = []
    for country, share in shares.items():
        if country not in known:
            raise ImpactError(
                f"grid.abroad does not describe the grid of {country}.{did_you_mean(country, known)} "
                f"{list_choices(known)} Add it with its renewable share in the target year and its kind of coal."
            )
        power = _today(inputs, country, known[country].coal, figures.grid_abroad, gas_supply)
        weight = share * _to_socket(inputs, (country, "WLD"), figures.losses_abroad, own_use)
        with inputs.about("grids_abroad_on_path", "grid_course"):
            target = inputs.assumption(f"grid.abroad.{country}.renewable_share")
            found.append((weight, power, fossil_ratio(_renewable(inputs, country), target)))
    return tuple(found)


def _added_abroad(inputs: Inputs, shares: Mapping[str, float], own_use: Array, gas_supply: Array) -> Powers:
    """Return power added in the export markets for a kilowatt-hour used there."""
    figures, known = inputs.scenario.project.figures, inputs.scenario.project.grid.abroad
    added: list[Power] = []
    for country, share in shares.items():
        path = ("grid", "abroad", country)
        mix = added_mix(inputs, country, known[country].marginal, *path)
        weight = share * _to_socket(inputs, (country, "WLD"), figures.losses_abroad, own_use)
        parts = added_power(inputs, country, mix, (known[country].coal, *path), gas_supply, {})
        added += [part.times(weight) for part in parts]
    return tuple(added)


def _official(inputs: Inputs, shares: Mapping[str, float]) -> dict[str, Array]:
    """Return kg CO2 per kWh at the socket by market: published combined margins, held; technical losses at home.

    Empty where the scenario names none.
    """
    country, figures = inputs.scenario.country, inputs.scenario.project.figures
    if not figures.grid_official:
        return {}
    technical = inputs.factor("distribution_losses", "1", country, kind="technical")
    margin = published_margin(inputs, "grid.official", figures.grid_official)
    export = sum(
        (
            share
            * inputs.factor("grid_intensity", "g CO2/kWh", each, **figures.grid_official)
            * inputs.factor("losses_to_socket", "1", each, **figures.losses_abroad)
            for each, share in shares.items()
        ),
        np.zeros(1),
    )
    return {"home": margin / (1 - technical) / 1000, "export": export / 1000}


def _rivals(inputs: Inputs, to_socket: Array) -> dict[str, Array]:
    """Return kg at the socket per kWh by the grid factors of others, which stand beside the own estimate.

    Factors differ in their gases and stages; each keeps its own, and stands for the average kWh at generation.
    """
    country, period = inputs.scenario.country, str(inputs.scenario.base_year)
    found = {}
    for name, which in inputs.scenario.project.figures.rival_grids.items():
        unit = "g CO2e_unstated/kWh" if which.get("boundary") == "life_cycle" else "g CO2/kWh"
        published = inputs.number("grid_intensity", unit, country, period=period, **which)
        found[name] = published * to_socket / 1000
    return found


def published_margin(inputs: Inputs, stated: str, figure: Mapping[str, str]) -> Array:
    """Return a published factor of the grid at home [g CO2/kWh], (draws,).

    Args:
        stated: address of the input that goes before, where the scenario has it.
        figure: dimensions in the catalogue.
    """
    if stated in inputs.loaded.assumptions:
        return inputs.assumption(stated)
    return inputs.factor("grid_intensity", UNIT, inputs.scenario.country, **figure)
