"""Emissions of a unit of energy by carrier, market, year of use and electricity rule, on two boundaries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

import numpy as np

from impact.arrays import Array
from impact.emissions.electricity import (
    GAS,
    GridPath,
    Power,
    fossil_ratio,
    fuel_supply_emissions,
    generated_per_used,
    grid_path,
    well_to_stack,
)
from impact.emissions.fuels import Combustion, Warming, burned, checked_net_value, compressed_gas, liquid_fuel
from impact.errors import ImpactError, did_you_mean, there_are
from impact.kinds.vehicle_plant.cars import destinations
from impact.models.inputs import Inputs
from impact.units import GJ_PER_MJ

RULES = ("average", "marginal_gas", "frozen")
TARGETS = ("target_met", "target_missed")  # further runs of the average path
GRID_TOPICS = {
    "average": "grid_path", "marginal_gas": "added_gas_power", "frozen": "grid_today", "target_met": "grid_target_met",
    "target_missed": "grid_target_missed",
}  # fmt: skip
OFFICIAL = "combined_margin"  # the one electricity rule of the official boundary
RIVAL = "rival_"  # before the name of a published grid factor that is set beside the own estimate
RENEWABLE = ("hydro", "solar", "wind")
# New cars give off what their class does; gas cars have two fuels and are often converted: their range reaches above.
EXHAUST = {fuel: {"technology": "euro_5", "specification": "assumed"} for fuel in ("petrol", "cng")}


@dataclass(frozen=True)
class Liquid:
    """What a litre of fuel holds: figures of shape (draws,); supply in kg CO2e/L."""

    combustion: Combustion
    ncv: Array
    density: Array
    supply: Array

    def well_to_wheel(self, warming: Warming) -> Array:
        """Return kg CO2e/L."""
        return liquid_fuel(self.combustion, warming, self.ncv, self.density, self.supply)

    def in_use(self, warming: Warming) -> Array:
        """Return kg CO2e/L from the tank on."""
        return burned(self.combustion, warming, self.ncv * self.density)

    @property
    def tailpipe(self) -> Array:
        """Kg CO2/L."""
        return self.ncv * self.density * self.combustion.co2 * GJ_PER_MJ


@dataclass(frozen=True)
class Carriers:
    """Figures behind the emissions of every carrier, (draws,) or (draws, years of use).

    Attributes:
        power: at home, by rule. to_socket: kWh generated per kWh used at home.
        abroad: power of the export markets, each with its share times the kWh generated there per kWh used, and what
            it has in the target year of what it has now. course: of all grids on their path.
        official: kg CO2/kWh at the socket by market on the official boundary.
        rivals: kg at the socket per kWh at home by published factors of others, by name.
        liquids: by fuel. gas, gas_density, station_leak, compression: compressed gas at 0 degrees Celsius.
        gas_supply: of gas, methane apart [g CO2e/MJ]. loss: methane lost of the gas produced.
        ncv_gas: [MJ/kg]. warming: GWP100 of AR6. found: what was computed.
    """

    power: dict[str, Power]
    to_socket: Array
    abroad: tuple[tuple[Array, Power, Array], ...]
    course: GridPath
    official: dict[str, Array]
    rivals: dict[str, Array]
    liquids: dict[str, Liquid]
    gas: Combustion
    gas_density: Array
    station_leak: Array
    compression: Array
    gas_supply: Array
    loss: Array
    ncv_gas: Array
    warming: Warming
    found: dict[tuple[str, str, Warming], Array] = field(default_factory=dict, init=False)

    def losing(self, loss: Array) -> Carriers:
        """Return the same with another share of methane lost."""
        return replace(self, loss=loss)

    def electricity(self, rule: str, market: str, warming: Warming | None = None) -> Array:
        """Return kg CO2e/kWh at the socket, (draws, years of use), or (draws, 1) where it stays the same.

        Abroad every rule takes the average power of the grids on their path, but for the frozen rule, which keeps them
        as they are too: no figure of power added there is known.
        """
        if rule.startswith(RIVAL):
            return self.rivals[rule.removeprefix(RIVAL)][:, None]
        if market != "home" and rule != "frozen":
            rule = "average"
        key = rule, market, warming or self.warming
        if key not in self.found:
            self.found[key] = self._at_home(rule, key[2]) if market == "home" else self._abroad(rule, key[2])
        return self.found[key]

    def _at_home(self, rule: str, warming: Warming) -> Array:
        power = self.power[rule]
        return (self._per_kwh(power, warming) * self.to_socket / 1000)[:, None] * power.path

    def _abroad(self, rule: str, warming: Warming) -> Array:
        now = then = np.zeros(1)
        for weight, power, ratio in self.abroad:
            each = weight * self._per_kwh(power, warming) / 1000
            now, then = now + each, then + each * ratio
        return now[:, None] if rule == "frozen" else self.course.of(now, then)

    def _per_kwh(self, power: Power, warming: Warming) -> Array:
        return well_to_stack(power, self.loss, warming.methane, self.ncv_gas)

    def compressed(self, rule: str, market: str, warming: Warming | None = None) -> Array:
        """Return kg CO2e/m3, (draws, years of use)."""
        return compressed_gas(
            self.gas,
            warming or self.warming,
            ncv=self.ncv_gas,
            density=self.gas_density,
            supply=self.gas_supply,
            loss=self.loss,
            station_leak=self.station_leak,
            compression=self.compression,
            electricity=self.electricity(rule, market, warming),
        )

    def gas_in_use(self, warming: Warming | None = None) -> Array:
        """Return kg CO2e/m3 from the tank on, (draws,)."""
        return burned(self.gas, warming or self.warming, self.ncv_gas * self.gas_density)

    def well_to_wheel(self, carrier: str, market: str, rule: str, warming: Warming | None = None) -> Array:
        """Return kg CO2e per kWh, L or m3, (draws, years of use or 1)."""
        if carrier == "electricity":
            return self.electricity(rule, market, warming)
        if carrier == "cng":
            return self.compressed(rule, market, warming)
        return self.liquids[carrier].well_to_wheel(warming or self.warming)[:, None]

    def official_of(self, carrier: str, market: str) -> Array:
        """Return kg CO2 at the stack or tailpipe per kWh, L or m3, (draws,)."""
        if carrier == "electricity":
            return self.official[market]
        if carrier == "cng":
            return self.ncv_gas * self.gas_density * self.gas.co2 * GJ_PER_MJ
        return self.liquids[carrier].tailpipe


def carriers(inputs: Inputs, years: Array, abroad_in: Mapping[str, float] | None = None) -> Carriers:
    """Read every figure behind the emissions of the carriers.

    Args:
        inputs: of the run. years: of use, from the base year on.
        abroad_in: shares of the export markets by country; those of the scenario by default.
    """
    shares = abroad_in or destinations(inputs)
    with inputs.about("warming"):
        warming = gwp(inputs, "AR6")
    with inputs.about("losses_to_socket"):
        own_use = inputs.factor("station_use", "1", inputs.scenario.country, "WLD")
        to_socket = _to_socket(inputs, inputs.scenario.country, inputs.scenario.project.figures.losses_at_home, own_use)
    with inputs.about("electricity", "warming", "losses_to_socket"):
        ncv_gas = checked_net_value("natural_gas", inputs.factor("net_calorific_value", "MJ/kg", fuel="natural_gas"))
        loss = inputs.assumption("grid.methane_loss")
        gas_supply = _supply(inputs, GAS)
    power, on_path = _power(inputs, years, gas_supply)
    with inputs.about("electricity_abroad", "destinations", "electricity"):
        abroad = _abroad(inputs, shares, own_use, gas_supply)
    with inputs.about("official_grid", "destinations"):
        official = _official(inputs, shares)
    with inputs.about("rival_grid", "losses_to_socket"):
        rivals = {} if inputs.headlines_only else _rivals(inputs, to_socket)
    liquids = {fuel: liquid(inputs, fuel) for fuel in ("petrol", "diesel")}
    with inputs.about("cng_energy"):
        inputs.factor("net_calorific_value", "MJ/kg", fuel="natural_gas")
        density = inputs.factor("density_normal", "kg/m3", fuel="methane")
    with inputs.about("cng", "cng_co2", "electricity"):
        return Carriers(
            power=power, to_socket=to_socket, abroad=abroad, course=on_path, official=official, rivals=rivals,
            liquids=liquids, gas=_combustion(inputs, "cng"), gas_density=density,
            station_leak=inputs.factor("cng_station_leak", "1"), compression=inputs.assumption("grid.gas_compression"),
            gas_supply=gas_supply, loss=loss, ncv_gas=ncv_gas, warming=warming,
        )  # fmt: skip


def gwp(inputs: Inputs, name: str, years: int = 100) -> Warming:
    """Return the GWP of an IPCC set over 100 or 20 years, fossil methane; both gases of the one set."""
    key, unit = f"gwp{years}", f"kg CO2e{years if years != 100 else ''}_{name}"
    return Warming(
        inputs.number(key, f"{unit}/(kg CH4)", gas="ch4_fossil", gwp_set=name),
        inputs.number(key, f"{unit}/(kg N2O)", gas="n2o", gwp_set=name),
    )


def liquid(inputs: Inputs, fuel: str) -> Liquid:
    """Return what a litre of petrol, diesel or LPG holds."""
    figures = inputs.scenario.project.figures
    density = {"petrol": figures.petrol_density, "diesel": figures.diesel_density, "lpg": figures.lpg_density}[fuel]
    with inputs.about(f"{fuel}_energy"):
        ncv = checked_net_value(fuel, inputs.factor("net_calorific_value", "MJ/kg", fuel=fuel))
        with inputs.about(f"{fuel}_density"):
            kilograms = inputs.factor("density", "kg/L", fuel=fuel, **density)
    with inputs.about(fuel, f"{fuel}_co2", "warming"):
        # The publisher sums gases with AR5 and gives no split: taken as it is, a difference below the rounding.
        supply = inputs.factor(
            "fuel_supply", "kg CO2e_AR5/L", inputs.scenario.country, "GBR", fuel=fuel, **figures.fuel_supply
        )
        return Liquid(_combustion(inputs, fuel), ncv, kilograms, supply)


def _combustion(inputs: Inputs, fuel: str) -> Combustion:
    technology = EXHAUST.get(fuel, {})
    with inputs.about(f"{fuel}_co2", f"{fuel}_energy"):
        co2 = inputs.factor("co2_content_ncv", "kg CO2/GJ", fuel=fuel)
    return Combustion(
        co2,
        inputs.factor("ch4_combustion_ncv", "g CH4/GJ", fuel=fuel, **technology),
        inputs.factor("n2o_combustion_ncv", "g N2O/GJ", fuel=fuel, **technology),
    )


def _power(inputs: Inputs, years: Array, gas_supply: Array) -> tuple[dict[str, Power], GridPath]:
    """Return the power at home by rule, and the course of all grids: fuel burned falls with the fossil fleet."""
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
    result = {"frozen": today}
    further = () if inputs.headlines_only else TARGETS
    for rule, key in (("average", "renewable_share"), *((name, name) for name in further)):
        with inputs.about(GRID_TOPICS[rule], "grid_today", "grid_course"):
            with inputs.about(f"ratio_of_{GRID_TOPICS[rule]}"):
                ratio = fossil_ratio(_renewable(inputs, country), inputs.assumption(f"grid.{key}"))
            result[rule] = replace(today, path=on_path.of(np.ones(1), ratio))
    with inputs.about("added_gas_power"):
        content = inputs.number("co2_content_ncv", "kg CO2/GJ", fuel="natural_gas")
        added = inputs.series("grid.added_gas_power", years)
        burned = {GAS: np.array([1 / content])}
        result["marginal_gas"] = Power(np.ones(1), burned, fuel_supply_emissions(burned, {GAS: gas_supply}), added)
    return result, on_path


def _today(inputs: Inputs, country: str, coal: str, figures: Mapping[str, str], gas_supply: Array) -> Power:
    """Return the power of a grid in the base year: its stack, and the fuels behind it by their shares in generation."""
    period = str(inputs.scenario.base_year)
    which = inputs.scenario.project.figures.power_plants
    stack = inputs.factor("grid_intensity", "g CO2/kWh", country, period=period, **figures)

    def share(fuel: str) -> float:
        return inputs.number("generation_share", "1", country, period=period, fuel=fuel)

    with inputs.about(f"fuels_burned_{country}"):
        fuels = {GAS: inputs.assumption("grid.gas_per_kwh") * share(GAS)}
        for kind, fuel, content in (("coal", coal, coal), ("oil", "oil", "fuel_oil")):
            if part := share(kind):
                # A plant of a country without figures of its own burns as much as those at home do.
                plant = inputs.number(
                    "plant_intensity", "g CO2/kWh", country, inputs.scenario.country, period=period, fuel=kind, **which
                )
                fuels[fuel] = np.array([part * plant / inputs.number("co2_content_ncv", "kg CO2/GJ", fuel=content)])
    supply = {fuel: gas_supply if fuel == GAS else _supply(inputs, fuel) for fuel in fuels}
    return Power(stack, fuels, fuel_supply_emissions(fuels, supply), np.ones((1, 1)))


def _renewable(inputs: Inputs, country: str) -> float:
    """Return the renewable share of generation in the base year, or the latest known before it."""
    period = str(inputs.scenario.base_year)
    return sum(inputs.number("generation_share", "1", country, period=period, fuel=fuel) for fuel in RENEWABLE)


def _supply(inputs: Inputs, fuel: str) -> Array:
    """Return the supply of a fuel of power plants, the methane lost with gas apart [g CO2e/MJ], (draws,)."""
    name = {GAS: "natural_gas", "oil": "fuel_oil"}.get(fuel, fuel)
    return inputs.factor("power_fuel_supply", "g CO2e_AR6/MJ", inputs.scenario.country, "WLD", fuel=name)


def _to_socket(inputs: Inputs, country: str, which: Mapping[str, str], own_use: Array) -> Array:
    """Return kWh generated per kWh at the socket: losses of all networks, and what the stations take themselves."""
    return generated_per_used(inputs.factor("losses_to_socket", "1", country, **which), own_use)


def _abroad(
    inputs: Inputs, shares: Mapping[str, float], own_use: Array, gas_supply: Array
) -> tuple[tuple[Array, Power, Array], ...]:
    """Return the grids of the export markets, on the boundary and the course of the grid at home.

    Raises:
        ImpactError: the scenario does not say how a grid goes on.
    """
    figures, known = inputs.scenario.project.figures, inputs.scenario.project.grid.abroad
    found = []
    for country, share in shares.items():
        if country not in known:
            raise ImpactError(
                f"grid.abroad does not describe the grid of {country}.{did_you_mean(country, known)} "
                f"{there_are(known)} Add it with its renewable share in the target year and its kind of coal."
            )
        power = _today(inputs, country, known[country].coal, figures.grid_abroad, gas_supply)
        weight = share * _to_socket(inputs, country, figures.losses_abroad, own_use)
        with inputs.about("grids_abroad_on_path", "grid_course"):
            target = inputs.assumption(f"grid.abroad.{country}.renewable_share")
            found.append((weight, power, fossil_ratio(_renewable(inputs, country), target)))
    return tuple(found)


def _official(inputs: Inputs, shares: Mapping[str, float]) -> dict[str, Array]:
    """Return kg CO2 per kWh at the socket by market: published combined margins, held; technical losses at home."""
    country, figures = inputs.scenario.country, inputs.scenario.project.figures
    technical = inputs.factor("distribution_losses", "1", country, kind="technical")
    margin = inputs.factor("grid_intensity", "g CO2/kWh", country, **figures.grid_official)
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
