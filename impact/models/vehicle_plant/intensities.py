"""Emissions of a unit of energy by carrier, market, year of use and electricity rule, on two boundaries."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from impact.arrays import Array
from impact.emissions.electricity import average_intensity, direct_intensity_path
from impact.emissions.fuels import GJ_PER_MJ, Combustion, Warming, burned, compressed_gas, liquid_fuel, must_be_net
from impact.models.inputs import Inputs
from impact.models.vehicle_plant.cars import destinations

RULES = ("average", "marginal_gas", "frozen")
TARGETS = ("target_met", "target_missed")  # further runs of the average path
GRID_TOPICS = {
    "average": "grid_path", "marginal_gas": "added_gas_power", "frozen": "grid_today", "target_met": "grid_target_met",
    "target_missed": "grid_target_missed",
}  # fmt: skip
OFFICIAL = "combined_margin"  # the one electricity rule of the official boundary
RENEWABLE = ("hydro", "solar", "wind")


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
        stack: by rule, g CO2/kWh and MJ of gas/kWh at generation. to_socket: kWh generated per kWh used.
        abroad: kg CO2e/kWh at the socket of the export markets, held.
        official: kg CO2/kWh at the socket by market on the official boundary.
        liquids: by fuel. gas, gas_density, station_leak, compression: compressed gas at 0 degrees Celsius.
        loss: methane lost of the gas produced. ncv_gas: [MJ/kg]. warming: GWP100 of AR6. found: what was computed.
    """

    stack: dict[str, tuple[Array, Array]]
    to_socket: Array
    abroad: Array
    official: dict[str, Array]
    liquids: dict[str, Liquid]
    gas: Combustion
    gas_density: Array
    station_leak: Array
    compression: Array
    loss: Array
    ncv_gas: Array
    warming: Warming
    found: dict[tuple[str, Warming], Array] = field(default_factory=dict, init=False)

    def electricity(self, rule: str, market: str, warming: Warming | None = None) -> Array:
        """Return kg CO2e/kWh at the socket, (draws, years of use), or (draws, 1) where it stays the same."""
        if market != "home":
            return self.abroad[:, None]
        key = rule, warming or self.warming
        if key not in self.found:
            self.found[key] = self._at_home(*key)
        return self.found[key]

    def _at_home(self, rule: str, warming: Warming) -> Array:
        direct, gas = self.stack[rule]
        at_generation = average_intensity(direct, gas, self.loss, warming.methane, self.ncv_gas)
        return at_generation * self.to_socket[:, None] / 1000

    def compressed(self, rule: str, market: str, warming: Warming | None = None) -> Array:
        """Return kg CO2e/m3, (draws, years of use)."""
        return compressed_gas(
            self.gas,
            warming or self.warming,
            ncv=self.ncv_gas,
            density=self.gas_density,
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
        to_socket = inputs.factor(
            "losses_to_socket", "1", inputs.scenario.country, **inputs.scenario.project.figures.losses_at_home
        )
    with inputs.about("electricity", "warming", "losses_to_socket"):
        ncv_gas = must_be_net("natural_gas", inputs.factor("net_calorific_value", "MJ/kg", fuel="natural_gas"))
        loss = inputs.assumption("grid.methane_loss")
    stack = _stack(inputs, years)
    with inputs.about("electricity_abroad", "destinations"):
        abroad = _abroad(inputs, "g CO2e_unstated/kWh", inputs.scenario.project.figures.grid_abroad, shares)
    with inputs.about("official_grid", "destinations"):
        official = _official(inputs, shares)
    liquids = {fuel: liquid(inputs, fuel) for fuel in ("petrol", "diesel")}
    with inputs.about("cng_energy"):
        inputs.factor("net_calorific_value", "MJ/kg", fuel="natural_gas")
        density = inputs.factor("density_normal", "kg/m3", fuel="methane")
    with inputs.about("cng", "cng_co2", "electricity"):
        return Carriers(
            stack=stack, to_socket=to_socket, abroad=abroad, official=official, liquids=liquids,
            gas=_combustion(inputs, "cng"), gas_density=density, station_leak=inputs.factor("cng_station_leak", "1"),
            compression=inputs.assumption("grid.gas_compression"), loss=loss, ncv_gas=ncv_gas, warming=warming,
        )  # fmt: skip


def gwp(inputs: Inputs, name: str) -> Warming:
    """Return the GWP100 of an IPCC set, fossil methane."""
    unit = f"kg CO2e_{name}"
    return Warming(
        inputs.number("gwp100", f"{unit}/(kg CH4)", gas="ch4_fossil", gwp_set=name),
        inputs.number("gwp100", f"{unit}/(kg N2O)", gas="n2o", gwp_set=name),
    )


def liquid(inputs: Inputs, fuel: str) -> Liquid:
    """Return what a litre of petrol, diesel or LPG holds."""
    figures = inputs.scenario.project.figures
    density = {"petrol": figures.petrol_density, "diesel": figures.diesel_density, "lpg": figures.lpg_density}[fuel]
    with inputs.about(f"{fuel}_energy"):
        ncv = must_be_net(fuel, inputs.factor("net_calorific_value", "MJ/kg", fuel=fuel))
        with inputs.about(f"{fuel}_density"):
            kilograms = inputs.factor("density", "kg/L", fuel=fuel, **density)
    with inputs.about(fuel, f"{fuel}_co2", "warming"):
        # The publisher sums gases with AR5 and gives no split: taken as it is, a difference below the rounding.
        supply = inputs.factor(
            "fuel_supply", "kg CO2e_AR5/L", inputs.scenario.country, "GBR", fuel=fuel, **figures.fuel_supply
        )
        return Liquid(_combustion(inputs, fuel), ncv, kilograms, supply)


def _combustion(inputs: Inputs, fuel: str) -> Combustion:
    technology = {"technology": "low_mileage_1995"} if fuel == "petrol" else {}
    with inputs.about(f"{fuel}_co2", f"{fuel}_energy"):
        co2 = inputs.factor("co2_content_ncv", "kg CO2/GJ", fuel=fuel)
    return Combustion(
        co2,
        inputs.factor("ch4_combustion_ncv", "g CH4/GJ", fuel=fuel, **technology),
        inputs.factor("n2o_combustion_ncv", "g N2O/GJ", fuel=fuel, **technology),
    )


def _stack(inputs: Inputs, years: Array) -> dict[str, tuple[Array, Array]]:
    """Return g CO2 and MJ of gas per kWh generated at home, by rule: gas burned falls with the fossil fleet."""
    country, first = inputs.scenario.country, str(inputs.scenario.base_year)
    start = int(years[0]) - inputs.scenario.base_year  # the path starts where the grid was observed
    every = np.arange(inputs.scenario.base_year, years[-1] + 1)
    grid, figures = inputs.scenario.project.grid, inputs.scenario.project.figures
    with inputs.about("grid_today"):
        base = inputs.factor("grid_intensity", "g CO2/kWh", country, period=first, **figures.grid_at_home)
        share = inputs.number("generation_share", "1", country, period=first, fuel="gas")
        gas = inputs.assumption("grid.gas_per_kwh")[:, None] * share
    result = {}
    further = () if inputs.headlines_only else TARGETS
    for rule, key in (("average", "renewable_share"), *((name, name) for name in further)):
        with inputs.about(GRID_TOPICS[rule], "grid_today"):
            renewable = sum(
                inputs.number("generation_share", "1", country, period=first, fuel=fuel) for fuel in RENEWABLE
            )
            target = inputs.assumption(f"grid.{key}")
            later = inputs.exact("grid.later_change")
            year = int(inputs.setting("grid.target_year", grid.target_year, "yr", "Year of the target of the grid."))
            direct = direct_intensity_path(base, renewable, target, every, year, later)
        result[rule] = direct[:, start:], (gas * direct / direct[:, :1])[:, start:]
    with inputs.about("added_gas_power"):
        added = inputs.series("grid.added_gas_power", years)
        result["marginal_gas"] = added, added / inputs.number("co2_content_ncv", "kg CO2/GJ", fuel="natural_gas")
    result["frozen"] = base[:, None], gas
    return result


def _abroad(inputs: Inputs, unit: str, figures: dict[str, str], shares: Mapping[str, float]) -> Array:
    """Return kg at the socket per kWh of the export markets, by their shares; published averages, held."""
    total = np.zeros(1)
    for country, share in shares.items():
        average = inputs.factor("grid_intensity", unit, country, **figures)
        losses = inputs.factor("losses_to_socket", "1", country, **inputs.scenario.project.figures.losses_abroad)
        total = total + share * average * losses / 1000
    return total


def _official(inputs: Inputs, shares: Mapping[str, float]) -> dict[str, Array]:
    """Return kg CO2 per kWh at the socket by market: combined margin, technical losses at home."""
    country, figures = inputs.scenario.country, inputs.scenario.project.figures.grid_official
    technical = inputs.factor("distribution_losses", "1", country, kind="technical")
    margin = inputs.factor("grid_intensity", "g CO2/kWh", country, **figures)
    return {"home": margin / (1 - technical) / 1000, "export": _abroad(inputs, "g CO2/kWh", figures, shares)}
