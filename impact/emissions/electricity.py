"""Emissions of a kilowatt-hour at the socket, on the average of the grid or from added gas power."""

from __future__ import annotations

import numpy as np

from impact.arrays import Array
from impact.emissions.methane import lost_methane


def direct_intensity_path(
    base: Array, renewable_base: float, renewable_target: Array, years: Array, target_year: int, later_change: float
) -> Array:
    """Return the grid's direct intensity at generation, with the fossil plants as they are.

    In the target year g = base * (1 - target) / (1 - renewable_base); linear from the first year to it; after it
    the intensity changes by `later_change` a year.

    Args:
        base: direct intensity of the first year [g CO2/kWh], (draws,).
        renewable_base: renewable share of generation in the first year [1].
        renewable_target: renewable share in the target year [1], (draws,).
        years: calendar years, ascending, (years,).
        target_year: year of the target.
        later_change: yearly change after the target year [1/yr], such as -0.03.

    Returns:
        Shape (draws, years) [g CO2/kWh].
    """
    target = base * (1 - renewable_target) / (1 - renewable_base)
    progress = np.clip((years - years[0]) / (target_year - years[0]), 0, 1)
    until = base[:, None] + (target - base)[:, None] * progress
    return until * (1 + later_change) ** np.maximum(years - target_year, 0)


def average_intensity(direct: Array, gas_per_kwh: Array, loss: Array, gwp_methane: float, ncv_gas: Array) -> Array:
    """Return the well-to-wheel intensity at generation of the average kilowatt-hour.

    g = direct + methane lost upstream of the gas plants

    Args:
        direct: stack CO2 [g CO2/kWh], (draws, years).
        gas_per_kwh: gas burned per kWh of all generation [MJ/kWh], (draws, years).
        loss: methane lost as a share of gas produced [1], (draws,).
        gwp_methane: GWP100 of fossil methane [kg CO2e/kg].
        ncv_gas: net calorific value of gas [MJ/kg], (draws,).

    Returns:
        Shape (draws, years) [g CO2e/kWh].
    """
    kilograms = gas_per_kwh / ncv_gas[:, None]
    return direct + 1000 * gwp_methane * lost_methane(loss)[:, None] * kilograms
