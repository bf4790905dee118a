"""Emissions of a unit of energy by carrier, market, year of use and electricity rule, on two boundaries."""

from impact.core.arrays import Array
from impact.formulas.emissions.energy_carriers import Carriers, Liquid
from impact.formulas.emissions.fuels import Combustion, checked_net_value
from impact.kinds.vehicle_plant.cars import destinations
from impact.kinds.vehicle_plant.ethanol import ETHANOL, ethanol_litre
from impact.model.inputs import Inputs
from impact.model.parts.grid import power_grid

# New cars give off what their class does; gas cars have two fuels and are often converted: their range reaches above.
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
