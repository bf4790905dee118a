"""Emissions of a kilowatt-hour, from the supply of the fuel burned to the power plant, and how a grid changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from impact.core.arrays import NOTHING, Array, total
from impact.files.units import GRAMS_PER_KG
from impact.formulas.emissions.fuels import lost_methane

GAS = "gas"  # the fuel of power plants whose methane is lost on the way


@dataclass(frozen=True)
class Power:
    """Power of one grid or kind of plant, per kWh of all generation; fuel burned changes in step with stack emissions.

    Attributes:
        stack: carbon dioxide at the stack in the first year [g CO2/kWh], (draws,).
        burned: fuel burned in the first year, by fuel [MJ/kWh], (draws,).
        supplied: emissions of supplying that fuel, without the methane lost with gas [g CO2e/kWh], (draws,).
        path: value of all this in a later year over that of the first year [1], (draws, years), or (draws, 1) where
            nothing changes.
    """

    stack: Array
    burned: Mapping[str, Array]
    supplied: Array
    path: Array

    def times(self, share: Array) -> Power:
        """Return the part of a kilowatt-hour that this power makes.

        part = s x power, of stack, fuel burned and its supply alike

        Args:
            share: s, (draws,) [1].

        Convention: an accounting identity.
        """
        burned = {fuel: amount * share for fuel, amount in self.burned.items()}
        return Power(self.stack * share, burned, self.supplied * share, self.path)


Powers: TypeAlias = tuple[Power, ...]  # of a kilowatt-hour: they add up


@dataclass(frozen=True)
class GridPath:
    """How far grids have moved towards their target, the same rule for every grid.

    value[y] = (now + (then - now) progress[y]) decay[y]

    Attributes:
        progress: from 0 in the first year to 1 in the target year, and 1 after it, (years,) [1].
        decay: factor of what happens after the target year, 1 up to it, (draws, years) [1].
    """

    progress: Array
    decay: Array

    def of(self, now: Array, then: Array) -> Array:
        """Return a value by year, from that of the first year and that of the target year.

        value[y] = (now + (then - now) progress[y]) decay[y]

        Args:
            now: value in the first year, (draws,), any unit.
            then: value in the target year, (draws,), same unit.

        Returns:
            value, (draws, years), same unit.

        Convention: our own; see `grid_path`.
        """
        return (now[:, None] + (then - now)[:, None] * self.progress) * self.decay


def grid_path(years: Array, target_year: int, later_change: Array) -> GridPath:
    """Return the path of grids that move in a straight line to a target year and change at a yearly rate after it.

    progress[y] = (y - first) / (target year - first), limited to 0 to 1

    decay[y] = (1 + later change)^(y - target year) after the target year, and 1 up to it

    Args:
        years: calendar years, ascending, from the first one on, (years,).
        target_year: calendar year after the first one.
        later_change: yearly change of the intensity after the target year [1/yr], such as -0.03, (draws,).

    Returns:
        progress, (years,) and decay, (draws, years) [1].

    Convention: our own, because plans name a share in one year and not the way to it.

    Examples:
        >>> path = grid_path(np.array([2025.0, 2030.0, 2031.0]), 2030, later_change=np.array([-0.5]))
        >>> path.of(np.array([400.0]), np.array([200.0])).tolist()
        [[400.0, 200.0, 100.0]]
    """
    progress = np.clip((years - years[0]) / (target_year - years[0]), 0, 1)
    return GridPath(progress, (1 + later_change)[:, None] ** np.maximum(years - target_year, 0))


def fossil_ratio(renewable_base: float, renewable_target: Array) -> Array:
    """Return the intensity of the target year over that of the first one, if fossil plants stay as they are.

    ratio = (1 - target) / (1 - base), and 1 where all is renewable in the first year: no fossil plant is left to run

    Args:
        renewable_base: base, renewable share of generation in the first year [1].
        renewable_target: target, renewable share of generation in the target year [1], (draws,).

    Returns:
        ratio, (draws,) [1].

    Convention: an accounting identity, with the same mix of fossil plants in both years.

    Examples:
        >>> fossil_ratio(0.2, np.array([0.6])).tolist()
        [0.5]
    """
    if renewable_base >= 1:
        return np.ones_like(renewable_target)
    return (1 - renewable_target) / (1 - renewable_base)


def fuel_supply_emissions(burned: Mapping[str, Array], supply: Mapping[str, Array]) -> Array:
    """Return the emissions of supplying the fuel for a kilowatt-hour, without the methane lost with gas.

    supplied = sum_f burned[f] supply[f], over fuels f

    The boundary is that of petrol: extraction, treatment and transport, but not the building of plants and mines.

    Args:
        burned: by fuel [MJ/kWh], (draws,) each.
        supply: by fuel [g CO2e/MJ], (draws,) each.

    Returns:
        supplied [g CO2e/kWh], (draws,).

    Convention: an accounting identity.
    """
    return sum((amount * supply[fuel] for fuel, amount in burned.items()), np.zeros(1))


def well_to_stack(power: Power, loss: Array, gwp_methane: float, ncv_gas: Array) -> Array:
    """Return the emissions of a kilowatt-hour at generation in the first year, from the well to the stack.

    g = stack + supplied + 1000 GWP lost(L) burned_gas / NCV

    Later years are this times `power.path`.

    Args:
        power: what is burned.
        loss: L, methane lost as a share of gas produced [1], (draws,).
        gwp_methane: GWP of fossil methane [kg CO2e/kg].
        ncv_gas: NCV, net calorific value of gas [MJ/kg], (draws,).

    Returns:
        g [g CO2e/kWh], (draws,).

    Convention: our own sum, in which one methane loss serves power and vehicle gas alike; fugitive methane as in IPCC
    2006, volume 2, chapter 4, stack emissions as in chapter 2 (fuel times factor).

    Examples:
        >>> half, none = np.array([0.5]), np.array([0.0])
        >>> gas = Power(stack=np.array([500.0]), burned={GAS: np.array([10.0])}, supplied=none, path=np.ones((1, 1)))
        >>> well_to_stack(gas, loss=half, gwp_methane=30.0, ncv_gas=np.array([50.0])).tolist()
        [6500.0]
    """
    gas = power.burned.get(GAS, np.zeros(1))
    return power.stack + power.supplied + GRAMS_PER_KG * gwp_methane * lost_methane(loss) * gas / ncv_gas


def from_well(parts: Powers, loss: Array, gwp_methane: float, ncv_gas: Array) -> Array:
    """Return the emissions of a kilowatt-hour at generation by year, from the well to the stack.

    g[y] = sum_p `well_to_stack`(p) path[p, y], over parts p

    Args:
        parts: Power that makes up the kilowatt-hour.
        loss: Methane lost as a share of gas produced [1], (draws,).
        gwp_methane: GWP of fossil methane [kg CO2e/kg].
        ncv_gas: Net calorific value of gas [MJ/kg], (draws,).

    Returns:
        g [g CO2e/kWh], (draws, years or 1).

    Convention: as `well_to_stack`.
    """
    return total(well_to_stack(part, loss, gwp_methane, ncv_gas)[:, None] * part.path for part in parts)


def at_stack(parts: Powers) -> Array:
    """Return carbon dioxide of a kilowatt-hour at the stacks by year.

    g[y] = sum_p stack[p] path[p, y], over parts p

    Args:
        parts: Power that makes up the kilowatt-hour.

    Returns:
        g [g CO2/kWh], (draws, years or 1).

    Convention: an accounting identity.
    """
    return total(part.stack[:, None] * part.path for part in parts)


def burned_for(parts: Powers) -> dict[str, Array]:
    """Return the fuel burned for a kilowatt-hour by year.

    q[f, y] = sum_p burned[p, f] path[p, y], over parts p

    Args:
        parts: Power that makes up the kilowatt-hour.

    Returns:
        q by fuel [MJ/kWh], (draws, years or 1).

    Convention: an accounting identity.
    """
    found: dict[str, Array] = {}
    for part in parts:
        for fuel, amount in part.burned.items():
            found[fuel] = found.get(fuel, NOTHING) + amount[:, None] * part.path
    return found


def generated_per_used(network: Array, own_use: Array) -> Array:
    """Return kWh generated per kWh at the socket.

    generated = network / (1 - own use)

    Args:
        network: kWh sent out by power stations per kWh at the socket [kWh/kWh], (draws,).
        own_use: share of generation that the stations use themselves [1], (draws,).

    Returns:
        generated, (draws,) [kWh/kWh].

    Convention: an accounting identity.

    Examples:
        >>> import numpy as np
        >>> generated_per_used(np.array([1.2]), np.array([0.04])).tolist()
        [1.25]
    """
    return network / (1 - own_use)
