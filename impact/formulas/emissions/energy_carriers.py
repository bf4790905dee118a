"""Emissions of a unit of every carrier of energy, by market and electricity rule, on two boundaries.

Well to wheel: g = what leaves the tailpipe, the power plant and the supply of their fuel, with methane lost.
Official: carbon dioxide at stacks and tailpipes alone, at one published grid factor.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np

from impact.core.arrays import Array
from impact.files.units import GJ_PER_MJ
from impact.formulas.emissions.electricity import GridPath, Power, Powers, from_well, well_to_stack
from impact.formulas.emissions.fuels import (
    Combustion,
    Warming,
    compressed_gas,
    compute_combustion_emissions,
    liquid_fuel,
)

RIVAL = "rival_"  # before the name of a published grid factor that is set beside the own estimate


@dataclass(frozen=True)
class Liquid:
    """What a litre of fuel holds, each (draws,).

    Attributes:
        combustion: what burning it emits.
        ncv: net calorific value [MJ/kg].
        density: [kg/L].
        supply: well to tank [kg CO2e/L].
    """

    combustion: Combustion
    ncv: Array
    density: Array
    supply: Array

    def well_to_wheel(self, warming: Warming) -> Array:
        """Return the emissions of a litre, supply and burning [kg CO2e/L], (draws,).

        g = burned(NCV rho) + supply, as in `fuels.liquid_fuel`

        Reference: as `impact.formulas.emissions.fuels.liquid_fuel`.
        """
        return liquid_fuel(self.combustion, warming, self.ncv, self.density, self.supply)

    def in_use(self, warming: Warming) -> Array:
        """Return the emissions of a litre from the tank on, all gases [kg CO2e/L], (draws,).

        g = burned(NCV rho), as in `fuels.compute_combustion_emissions`

        Reference: IPCC (2006), volume 2, equations 3.2.1 and 3.2.3.
        """
        return compute_combustion_emissions(self.combustion, warming, self.ncv * self.density)

    @property
    def tailpipe(self) -> Array:
        """Carbon dioxide of a litre at the tailpipe [kg CO2/L], (draws,).

        g = NCV rho k / 1000, with net calorific value NCV, density rho and carbon dioxide per net energy k [kg CO2/GJ]

        Reference: IPCC (2006), volume 2, equation 3.2.1.
        """
        return self.ncv * self.density * self.combustion.co2 * GJ_PER_MJ


@dataclass(frozen=True)
class PowerGrid:
    """The power of the country and of those that the project's goods are used in.

    Attributes:
        power: at home, by rule.
        to_socket: kWh generated per kWh used at home, (draws,).
        abroad: power of each market, with its share times the kWh generated there per kWh used, and what it has in the
            target year of what it has now.
        added_abroad: power added abroad for a kWh used, shares and losses of the markets in it.
        official: kg CO2/kWh at the socket by market, on the official boundary; without markets that lack a margin, and
            empty where the scenario names none.
        rivals: kg at the socket per kWh at home by published factors of others, by name.
        gas_supply: of gas, methane apart [g CO2e/MJ], (draws,).
        loss: methane lost of the gas produced [1], (draws,).
        ncv_gas: net calorific value of gas [MJ/kg], (draws,).
        warming: GWP100 of AR6.
    """

    power: dict[str, Powers]
    to_socket: Array
    abroad: tuple[tuple[Array, Power, Array], ...]
    added_abroad: Powers
    course: GridPath
    official: dict[str, Array]
    rivals: dict[str, Array]
    gas_supply: Array
    loss: Array
    ncv_gas: Array
    warming: Warming


@dataclass(frozen=True)
class Carriers(PowerGrid):
    """Figures behind the emissions of every carrier, (draws,) or (draws, years of use).

    Attributes:
        liquids: by fuel.
        gas, gas_density, station_leak, compression: compressed gas at 0 degrees Celsius.
        found: what was computed, by carrier, market, rule and GWP set.
    """

    liquids: dict[str, Liquid]
    gas: Combustion
    gas_density: Array
    station_leak: Array
    compression: Array
    found: dict[tuple[str, str, str, Warming], Array] = field(default_factory=dict, init=False)

    def losing(self, loss: Array) -> Carriers:
        """Return the same with another share of methane lost."""
        return replace(self, loss=loss)

    def electricity(self, rule: str, market: str, warming: Warming | None = None) -> Array:
        """Return the emissions of a kilowatt-hour at the socket.

        home: g[y] = well_to_stack x kWh generated per kWh used x path[y] / 1000

        abroad: the sum over markets of the same, each with its share, its own path and its own plants that follow load

        Args:
            rule: of electricity, or a rival factor by its name.
            market: home or export.
            warming: GWP set; that of the carriers by default.

        Returns:
            g [kg CO2e/kWh], (draws, years of use), or (draws, 1) where it stays the same.

        Convention: our own sum; see `impact.formulas.emissions.electricity`.
        """
        if rule.startswith(RIVAL):
            return self.rivals[rule.removeprefix(RIVAL)][:, None]
        gases = warming or self.warming
        key = "electricity", market, rule, gases
        if key not in self.found:
            self.found[key] = self._at_home(rule, gases) if market == "home" else self._abroad(rule, gases)
        return self.found[key]

    def _at_home(self, rule: str, warming: Warming) -> Array:
        return self._by_year(self.power[rule], warming) * self.to_socket[:, None] / 1000

    def _abroad(self, rule: str, warming: Warming) -> Array:
        if rule == "marginal":
            return self._by_year(self.added_abroad, warming) / 1000
        now = then = np.zeros(1)
        for weight, power, ratio in self.abroad:
            each = weight * well_to_stack(power, self.loss, warming.methane, self.ncv_gas) / 1000
            now, then = now + each, then + each * ratio
        return now[:, None] if rule == "frozen" else self.course.of(now, then)

    def _by_year(self, parts: Powers, warming: Warming) -> Array:
        return from_well(parts, self.loss, warming.methane, self.ncv_gas)

    def compressed(self, rule: str, market: str, warming: Warming | None = None) -> Array:
        """Return the emissions of a cubic metre of gas in the tank.

        g = burned + supply + methane lost + compression, as in `fuels.compressed_gas`

        Args:
            rule: of the electricity that compresses it.
            market: home or export.
            warming: GWP set; that of the carriers by default.

        Returns:
            g [kg CO2e/m3] at 0 degrees Celsius, (draws, years of use).

        Reference: as `impact.formulas.emissions.fuels.compressed_gas`.
        """
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

    def gas_in_use(self) -> Array:
        """Return the emissions of a cubic metre of gas from the tank on [kg CO2e/m3], (draws,).

        g = burned(NCV rho), as in `fuels.compute_combustion_emissions`

        Reference: IPCC (2006), volume 2, equations 3.2.1 and 3.2.3.
        """
        return compute_combustion_emissions(self.gas, self.warming, self.ncv_gas * self.gas_density)

    def well_to_wheel(self, carrier: str, market: str, rule: str, warming: Warming | None = None) -> Array:
        """Return the well-to-wheel emissions of a unit of a carrier.

        g = `electricity`, `compressed` or `Liquid.well_to_wheel`, by carrier

        Args:
            carrier: electricity, cng or a liquid fuel.
            market: home or export.
            rule: of electricity.
            warming: GWP set; that of the carriers by default.

        Returns:
            g [kg CO2e/kWh], [kg CO2e/m3] or [kg CO2e/L], (draws, years of use or 1).

        Convention: a choice between three methods.
        """
        if carrier == "electricity":
            return self.electricity(rule, market, warming)
        gases = warming or self.warming
        key = (carrier, market, rule, gases) if carrier == "cng" else (carrier, "", "", gases)
        if key not in self.found:
            self.found[key] = (
                self.compressed(rule, market, gases)
                if carrier == "cng"
                else self.liquids[carrier].well_to_wheel(gases)[:, None]
            )
        return self.found[key]

    def official_of(self, carrier: str, market: str) -> Array:
        """Return the carbon dioxide of a unit of a carrier on the official boundary, at the stack or tailpipe.

        g = NCV rho k / 1000 for a fuel; the published grid factor of the market for electricity

        Args:
            carrier: electricity, cng or a liquid fuel.
            market: home or export.

        Returns:
            g [kg CO2/kWh], [kg CO2/m3] or [kg CO2/L], (draws,).

        Reference: IPCC (2006), volume 2, equation 3.2.1.
        """
        if carrier == "electricity":
            return self.official[market]
        if carrier == "cng":
            return self.ncv_gas * self.gas_density * self.gas.co2 * GJ_PER_MJ
        return self.liquids[carrier].tailpipe
