"""Figures behind the emissions of the buses: power at home by rule, diesel and gas from the well to the wheel."""

from dataclasses import dataclass

import numpy as np

from impact.core.arrays import Array
from impact.files.units import GRAMS_PER_KG, MJ_PER_KWH
from impact.formulas.emissions.electricity import GAS, Powers, at_stack, from_well, generated_per_used
from impact.formulas.emissions.fuels import Warming, checked_net_value, convert_gas_volume_to_20c, lost_methane
from impact.model.components.grid import fuel_supply, gwp, power_at_home, published_margin
from impact.model.inputs import Inputs


@dataclass(frozen=True)
class FuelFigures:
    """A fuel per net energy.

    Attributes:
        co2: of burning it [g CO2/MJ], (draws,).
        supply: from the well to the tank, without electricity [g CO2e/MJ], (draws,).
        compression: electricity to fill it in [kWh/MJ], (draws,).
    """

    co2: Array
    supply: Array
    compression: Array


@dataclass(frozen=True)
class EnergyFigures:
    """All figures, by rule of electricity and by fuel.

    Attributes:
        power: at home by rule.
        generated: kWh generated per kWh at the depot, own use of stations included.
        network: the same without their own use, as the published factor is meant.
        official: published [g CO2/kWh].
        loss: methane lost of the gas produced.
        ncv_gas: [MJ/kg].
        warming: GWP100 of AR6.
        fuels: by name.
    """

    power: dict[str, Powers]
    generated: Array
    network: Array
    official: Array
    loss: Array
    ncv_gas: Array
    warming: Warming
    fuels: dict[str, FuelFigures]

    def in_use(self, rule: str) -> Array:
        """Return what leaves the stacks for a kWh at the depot [kg CO2/kWh], (draws, years or 1)."""
        return at_stack(self.power[rule]) * self.generated[:, None] / GRAMS_PER_KG

    def whole(self, rule: str) -> Array:
        """Return the same from the well to the stack [kg CO2e/kWh], (draws, years or 1)."""
        per_kwh = from_well(self.power[rule], self.loss, self.warming.methane, self.ncv_gas)
        return per_kwh * self.generated[:, None] / GRAMS_PER_KG


def energy_figures(inputs: Inputs) -> EnergyFigures:
    """Read all figures."""
    scenario, figures = inputs.scenario, inputs.scenario.project.figures
    with inputs.about("warming"):
        warming = gwp(inputs, "AR6")
    with inputs.about("losses_to_depot"):
        network = inputs.factor("losses_to_fast_charger", "1", scenario.country, **figures.losses_to_depot)
    with inputs.about("station_use"):
        own_use = inputs.factor("station_use", "1", scenario.country, "WLD")
    with inputs.about("electricity", "warming"):
        ncv_gas = checked_net_value("natural_gas", inputs.factor("net_calorific_value", "MJ/kg", fuel="natural_gas"))
        loss = inputs.assumption("grid.methane_loss")
        supply = fuel_supply(inputs, GAS)
    power, _ = power_at_home(inputs, inputs.years, supply)
    with inputs.about("official_grid"):
        official = published_margin(inputs, "grid.official", figures.grid_official)
    burned = dict.fromkeys(bus.fuel for bus in scenario.project.replaced.buses.values() if bus.fuel != "electricity")
    escaped = GRAMS_PER_KG * warming.methane / ncv_gas
    fuels = {
        fuel: _diesel(inputs) if fuel == "diesel" else _gas(inputs, supply + escaped * lost_methane(loss), escaped)
        for fuel in burned
    }
    generated = generated_per_used(network, own_use)
    return EnergyFigures(power, generated, network, official, loss, ncv_gas, warming, fuels)


def _diesel(inputs: Inputs) -> FuelFigures:
    with inputs.about("diesel_co2"):
        co2 = inputs.factor("co2_content_ncv", "kg CO2/GJ", fuel="diesel")
    with inputs.about("diesel", "diesel_energy", "warming"):
        # The publisher sums gases with AR5 and gives no split: taken as it is, a difference below the rounding.
        supply = inputs.factor(
            "fuel_supply", "kg CO2e_AR5/L", inputs.scenario.country, "GBR", fuel="diesel",
            **inputs.scenario.project.figures.diesel_supply,
        )  # fmt: skip
    return FuelFigures(co2, GRAMS_PER_KG * supply / per_unit(inputs, "diesel"), np.zeros(1))


def _gas(inputs: Inputs, upstream: Array, escaped: Array) -> FuelFigures:
    with inputs.about("cng_co2"):
        co2 = inputs.factor("co2_content_ncv", "kg CO2/GJ", fuel="cng")
    with inputs.about("cng", "cng_energy", "electricity", "warming"):
        leak = inputs.factor("cng_station_leak", "1")
        compression = inputs.assumption("grid.gas_compression")
    return FuelFigures(co2, upstream + escaped * leak, compression / per_unit(inputs, "cng"))


def units_of(inputs: Inputs, carrier: str, energy: Array, *, sold: bool = False) -> Array:
    """Return energy in the unit that it is counted in: kWh, L, or m3 of gas at 0 degrees Celsius.

    Args:
        energy: [MJ].
        sold: gas as it is sold, at 20 degrees.
    """
    if carrier == "electricity":
        return energy / MJ_PER_KWH
    volume = energy / per_unit(inputs, carrier)[:, None]
    return convert_gas_volume_to_20c(volume) if sold and carrier == "cng" else volume


def per_unit(inputs: Inputs, carrier: str) -> Array:
    """Return net energy of a litre of diesel or a cubic metre of gas at 0 degrees [MJ], (draws,)."""
    fuel, density = ("natural_gas", "density_normal") if carrier == "cng" else ("diesel", "density")
    with inputs.about(f"{carrier}_energy"):
        ncv = checked_net_value(fuel, inputs.factor("net_calorific_value", "MJ/kg", fuel=fuel))
        if carrier == "cng":
            return ncv * inputs.factor(density, "kg/m3", fuel="methane")
        return ncv * inputs.factor(density, "kg/L", fuel=fuel, **inputs.scenario.project.figures.diesel_density)
