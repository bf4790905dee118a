"""Emissions of a unit of energy by carrier, and ethanol in petrol."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from impact.core.arrays import Array
from impact.files.units import GJ_PER_MJ
from impact.formulas.emissions.energy_carriers import Carriers, Liquid
from impact.formulas.emissions.fuels import Combustion, blended, checked_net_value
from impact.kinds.vehicle_plant.sales import destinations
from impact.model.components.grid import power_grid
from impact.model.inputs import Inputs

ETHANOL, PETROL = "ethanol", "petrol"


@dataclass(frozen=True)
class Blend:
    """What becomes of a litre of petrol as sold at home, each (draws,).

    Attributes:
        petrol: litres of petrol without ethanol.
        ethanol: litres of ethanol without water.
    """

    petrol: Array
    ethanol: Array

    @classmethod
    def read(cls, inputs: Inputs) -> Blend:
        """Read what the scenario says of the blend."""
        read = (inputs.assumption(f"ethanol.{name}") for name in ("in_petrol", "alone", "for_a_litre"))
        return cls(*blended(*read))

    def of_demand(self, demand: Mapping[tuple[str, str], Array]) -> dict[tuple[str, str], Array]:
        """Return energy by carrier and market in which petrol at home is petrol and ethanol."""
        found = dict(demand)
        if (sold := found.pop((PETROL, "home"), None)) is not None:
            found[PETROL, "home"], found[ETHANOL, "home"] = sold * self.petrol[:, None], sold * self.ethanol[:, None]
        return found

    def of_car(self, use: Mapping[str, Array]) -> dict[str, Array]:
        """Return the use of a car at home by carrier, in which petrol is petrol and ethanol."""
        found = dict(use)
        if (sold := found.pop(PETROL, None)) is not None:
            found[PETROL], found[ETHANOL] = sold * self.petrol, sold * self.ethanol
        return found


def ethanol_litre(inputs: Inputs) -> Liquid:
    """Return what a litre of ethanol holds and emits, by the scenario's convention on carbon from plants."""
    stated = inputs.scenario.project.ethanol
    with inputs.about("ethanol_energy"):
        ncv, density = (inputs.assumption(f"ethanol.{name}") for name in ("net_calorific_value", "density"))
    with inputs.about("ethanol", "ethanol_co2", "warming"):
        supply = inputs.assumption("ethanol.supply") + inputs.assumption("ethanol.land_use")
    with inputs.about("ethanol_co2", "ethanol_energy"):
        carbon = inputs.assumption("ethanol.carbon") / (ncv * density * GJ_PER_MJ)
    counted = carbon if stated.convention == "counted" else np.zeros(1)
    with inputs.about("ethanol", "petrol_co2"):
        # What an engine leaves unburned of ethanol is taken as of petrol: no factor of its own was read.
        traces = {"technology": "euro_5", "specification": "assumed"}
        methane = inputs.factor("ch4_combustion_ncv", "g CH4/GJ", fuel=PETROL, **traces)
        nitrous = inputs.factor("n2o_combustion_ncv", "g N2O/GJ", fuel=PETROL, **traces)
    return Liquid(Combustion(counted, methane, nitrous), ncv, density, supply)


# New cars emit what their class does; gas cars have two fuels and are often converted: their range reaches above.
EXHAUST = {fuel: {"technology": "euro_5", "specification": "assumed"} for fuel in ("petrol", "cng")}


def carriers(inputs: Inputs, years: Array) -> Carriers:
    """Read every figure behind the emissions of the carriers.

    Args:
        years: of use, from the base year on.
    """
    grid = power_grid(inputs, years, destinations(inputs))
    liquids = {fuel: liquid(inputs, fuel) for fuel in ("petrol", "diesel")}
    if inputs.scenario.project.ethanol is not None:
        liquids[ETHANOL] = ethanol_litre(inputs)
    with inputs.about("cng_energy"):
        inputs.factor("net_calorific_value", "MJ/kg", fuel="natural_gas")
        density = inputs.factor("density_normal", "kg/m3", fuel="methane")
    with inputs.about("cng", "cng_co2", "electricity"):
        return Carriers(
            **vars(grid), liquids=liquids, gas=_combustion(inputs, "cng"), gas_density=density,
            station_leak=inputs.factor("cng_station_leak", "1"), compression=inputs.assumption("grid.gas_compression"),
        )  # fmt: skip


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
