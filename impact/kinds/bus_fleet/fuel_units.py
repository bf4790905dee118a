"""The units in which energy is counted and sold: kWh, litres of diesel, cubic metres of gas."""

from __future__ import annotations

from impact.arrays import Array
from impact.emissions.fuels import at_20_degrees, checked_net_value
from impact.models.inputs import Inputs
from impact.units import MJ_PER_KWH


def units_of(inputs: Inputs, carrier: str, energy: Array, *, sold: bool = False) -> Array:
    """Return energy in the unit that it is counted in: kWh, L, or m3 of gas at 0 degrees Celsius.

    Args:
        inputs: of the run.
        carrier: of the energy.
        energy: [MJ].
        sold: gas as it is sold, at 20 degrees.
    """
    if carrier == "electricity":
        return energy / MJ_PER_KWH
    volume = energy / per_unit(inputs, carrier)[:, None]
    return at_20_degrees(volume) if sold and carrier == "cng" else volume


def per_unit(inputs: Inputs, carrier: str) -> Array:
    """Return net energy of a litre of diesel or a cubic metre of gas at 0 degrees [MJ], (draws,)."""
    fuel, density = ("natural_gas", "density_normal") if carrier == "cng" else ("diesel", "density")
    with inputs.about(f"{carrier}_energy"):
        ncv = checked_net_value(fuel, inputs.factor("net_calorific_value", "MJ/kg", fuel=fuel))
        if carrier == "cng":
            return ncv * inputs.factor(density, "kg/m3", fuel="methane")
        return ncv * inputs.factor(density, "kg/L", fuel=fuel, **inputs.scenario.project.figures.diesel_density)
