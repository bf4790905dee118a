"""Emissions of a litre or cubic metre of fuel, from the well to the wheel."""

from __future__ import annotations

from dataclasses import dataclass

from impact.arrays import Array
from impact.emissions.methane import lost_methane
from impact.errors import ImpactError

GJ_PER_MJ = 1e-3
KG_PER_TJ_IN_KG_PER_MJ = 1e-6
KTOE_PER_GWH = 3.6 / 41.868  # a tonne of oil equivalent is 41.868 GJ
CELSIUS = 273.15
# Highest net values of IPCC 2006, volume 2, table 1.2 [MJ/kg], a little widened; gross values lie above them.
MOST_NET = {"petrol": 46.0, "diesel": 44.5, "lpg": 52.5, "natural_gas": 51.0}


@dataclass(frozen=True)
class Combustion:
    """What burning a fuel gives off, per net energy; each field has shape (draws,) or (1,).

    Attributes:
        co2: [kg CO2/GJ]. methane: [kg CH4/TJ]. nitrous_oxide: [kg N2O/TJ].
    """

    co2: Array
    methane: Array
    nitrous_oxide: Array


@dataclass(frozen=True)
class Warming:
    """GWP of one named IPCC set over one time, fossil methane [kg CO2e/kg]."""

    methane: float
    nitrous_oxide: float


def burned(combustion: Combustion, warming: Warming, energy: Array) -> Array:
    """Return the emissions in use of a quantity of fuel.

    Args:
        energy: net energy of the quantity [MJ], such as calorific value times density for a litre.

    Returns:
        [kg CO2e] per quantity.
    """
    co2 = combustion.co2 * GJ_PER_MJ
    methane = combustion.methane * KG_PER_TJ_IN_KG_PER_MJ * warming.methane
    nitrous_oxide = combustion.nitrous_oxide * KG_PER_TJ_IN_KG_PER_MJ * warming.nitrous_oxide
    return energy * (co2 + methane + nitrous_oxide)


def liquid_fuel(combustion: Combustion, warming: Warming, ncv: Array, density: Array, supply: Array) -> Array:
    """Return the well-to-wheel emissions of a litre.

    Args:
        ncv: net calorific value [MJ/kg]. density: [kg/L]. supply: well-to-tank [kg CO2e/L].

    Returns:
        [kg CO2e/L], shape (draws,).
    """
    return burned(combustion, warming, ncv * density) + supply


def compressed_gas(
    combustion: Combustion,
    warming: Warming,
    *,
    ncv: Array,
    density: Array,
    supply: Array,
    loss: Array,
    station_leak: Array,
    compression: Array,
    electricity: Array,
) -> Array:
    """Return the well-to-wheel emissions of a cubic metre of gas in the tank, at 0 degrees Celsius.

    burned + supply + methane lost upstream + methane leaked at the station + electricity to compress it

    Args:
        ncv: [MJ/kg]. density: [kg/m3]. supply: treatment and transport without methane [g CO2e/MJ]. loss: upstream,
            share of gas produced [1]. station_leak: share of the gas sold [1]. compression: [kWh/m3]. electricity: at
            the socket [kg CO2e/kWh], (draws, years).

    Returns:
        [kg CO2e/m3], shape (draws, years).
    """
    escaped = density * (lost_methane(loss) + station_leak) * warming.methane
    energy = ncv * density
    yearless = burned(combustion, warming, energy) + energy * supply / 1000 + escaped
    return yearless[:, None] + compression[:, None] * electricity


def must_be_net(fuel: str, calorific_value: Array) -> Array:
    """Return the calorific value [MJ/kg] if it can be a net one: emission factors are per net energy.

    Raises:
        ImpactError: it lies above what the fuel can have as net value, so it is a gross one or in another unit.
    """
    highest = float(calorific_value.max())
    if highest > MOST_NET[fuel]:
        raise ImpactError(
            f"net_calorific_value of {fuel}: {highest:g} MJ/kg is more than the {MOST_NET[fuel]:g} that a net value "
            "can be. It looks like a gross value: emission factors are per net energy, so give the net one."
        )
    return calorific_value


def at_20_degrees(volume: Array) -> Array:
    """Return a volume of gas at 20 degrees Celsius, at which it is sold, from that at 0 degrees, same pressure.

    V20 = V0 * 293.15 / 273.15
    """
    return volume * ((CELSIUS + 20) / CELSIUS)
