"""Emissions of a kilowatt-hour, from the supply of the fuel burned to the power plant, and how a grid changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from impact.arrays import Array
from impact.emissions.methane import lost_methane

GAS = "gas"  # the fuel of power plants whose methane is lost on the way


@dataclass(frozen=True)
class Power:
    """Power of one grid or kind of plant, per kWh of all generation; fuel burned changes as the stack does.

    Attributes:
        stack: carbon dioxide at the stack in the first year [g CO2/kWh], (draws,).
        burned: fuel burned in the first year, by fuel [MJ/kWh], (draws,).
        supplied: supply of that fuel, methane lost with gas apart [g CO2e/kWh], (draws,).
        path: what a later year has of all this [1], (draws, years), or (draws, 1) where nothing changes.
    """

    stack: Array
    burned: Mapping[str, Array]
    supplied: Array
    path: Array


@dataclass(frozen=True)
class Course:
    """How far grids have come on their way, the same rule for every grid.

    value[y] = (now + (then - now) progress[y]) decay[y]

    Attributes:
        progress: from 0 in the first year to 1 in the target year, and 1 after it, (years,).
        decay: what is left of the intensity by what happens after the target year, (draws, years).
    """

    progress: Array
    decay: Array

    def of(self, now: Array, then: Array) -> Array:
        """Return a value by year from that of the first and that of the target year, (draws, years)."""
        return (now[:, None] + (then - now)[:, None] * self.progress) * self.decay


def course(years: Array, target_year: int, later_change: Array) -> Course:
    """Return the course of grids that go in a straight line to a target year and change at a yearly rate after it.

    progress[y] = (y - first) / (target year - first), within 0 and 1; decay[y] = (1 + later change)^(y - target year)
    after the target year, and 1 up to it.

    Args:
        years: calendar years, ascending, from the first one on, (years,). target_year: after the first year.
        later_change: yearly change of the intensity after the target year [1/yr], such as -0.03, (draws,).
    """
    progress = np.clip((years - years[0]) / (target_year - years[0]), 0, 1)
    return Course(progress, (1 + later_change)[:, None] ** np.maximum(years - target_year, 0))


def fossil_ratio(renewable_base: float, renewable_target: Array) -> Array:
    """Return the intensity of the target year over that of the first one, the fossil plants being as they are.

    ratio = (1 - target) / (1 - base), (draws,); the shares are those of renewable power in generation.
    """
    return (1 - renewable_target) / (1 - renewable_base)


def supplied(burned: Mapping[str, Array], supply: Mapping[str, Array]) -> Array:
    """Return the emissions of supplying the fuel of a kilowatt-hour, the methane lost with gas apart.

    supplied = sum_f burned_f supply_f

    It is counted as that of petrol is: extraction, treatment and transport; plants and mines are not built anew.

    Args:
        burned: [MJ/kWh] by fuel. supply: [g CO2e/MJ] by fuel; each (draws,).

    Returns:
        [g CO2e/kWh], (draws,).
    """
    return sum((amount * supply[fuel] for fuel, amount in burned.items()), np.zeros(1))


def well_to_stack(power: Power, loss: Array, gwp_methane: float, ncv_gas: Array) -> Array:
    """Return the well-to-wheel emissions of a kilowatt-hour at generation in the first year.

    g = stack + supplied + 1000 GWP lost(L) burned_gas / NCV

    Later years are this times `power.path`.

    Args:
        power: what is burned. loss: methane lost as a share of gas produced [1], (draws,).
        gwp_methane: of fossil methane [kg CO2e/kg]. ncv_gas: net calorific value of gas [MJ/kg], (draws,).

    Returns:
        [g CO2e/kWh], (draws,).
    """
    gas = power.burned.get(GAS, np.zeros(1))
    return power.stack + power.supplied + 1000 * gwp_methane * lost_methane(loss) * gas / ncv_gas


def generated_per_used(network: Array, own_use: Array) -> Array:
    """Return kWh generated per kWh at the socket, (draws,).

    generated = network / (1 - own use)

    Args:
        network: kWh sent out by the stations per kWh at the socket. own_use: share of generation that stations take.
    """
    return network / (1 - own_use)
