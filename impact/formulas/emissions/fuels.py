"""Emissions of a litre or cubic metre of fuel, from the well to the wheel.

Reference: IPCC (2006), Guidelines for National Greenhouse Gas Inventories, volume 2 (energy), chapters 1 and 3.
"""

from dataclasses import dataclass

from impact.core.arrays import Array
from impact.core.errors import ImpactError
from impact.files.units import GJ_PER_MJ, GJ_PER_TOE, GRAMS_PER_KG, KG_PER_TJ_IN_KG_PER_MJ, MJ_PER_KWH, ZERO_CELSIUS

KTOE_PER_GWH = MJ_PER_KWH / GJ_PER_TOE
# Highest net values of IPCC 2006, volume 2, table 1.2 [MJ/kg], a little widened; gross values lie above them.
MOST_NET = {"petrol": 46.0, "diesel": 44.5, "lpg": 52.5, "natural_gas": 51.0}


@dataclass(frozen=True)
class Combustion:
    """Emission factors of burning a fuel, per net energy; each field has shape (draws,) or (1,).

    Attributes:
        co2: [kg CO2/GJ].
        methane: [kg CH4/TJ].
        nitrous_oxide: [kg N2O/TJ].
    """

    co2: Array
    methane: Array
    nitrous_oxide: Array


@dataclass(frozen=True)
class Warming:
    """Global warming potentials (GWP) of one named IPCC set and one time horizon [kg CO2e/kg].

    Attributes:
        methane: of fossil methane.
        nitrous_oxide: of nitrous oxide.
    """

    methane: float
    nitrous_oxide: float


def compute_combustion_emissions(combustion: Combustion, warming: Warming, energy: Array) -> Array:
    """Return the emissions from burning a quantity of fuel.

    E = Q (k_CO2 + k_CH4 GWP_CH4 + k_N2O GWP_N2O), with net energy Q and factors k per net energy in one unit

    Args:
        combustion: the factors.
        warming: the warming potentials.
        energy: Q, net energy of the quantity [MJ], such as calorific value times density for a litre.

    Returns:
        E [kg CO2e] per quantity.

    Reference: IPCC (2006), volume 2, equations 3.2.1 (carbon dioxide) and 3.2.3 (methane, nitrous oxide; tier 1).

    Examples:
        >>> import numpy as np
        >>> one = lambda value: np.array([value])
        >>> petrol, warming = Combustion(one(70.0), one(10.0), one(0.0)), Warming(methane=30.0, nitrous_oxide=270.0)
        >>> compute_combustion_emissions(petrol, warming, energy=one(100.0)).round(6).tolist()
        [7.03]
    """
    co2 = combustion.co2 * GJ_PER_MJ
    methane = combustion.methane * KG_PER_TJ_IN_KG_PER_MJ * warming.methane
    nitrous_oxide = combustion.nitrous_oxide * KG_PER_TJ_IN_KG_PER_MJ * warming.nitrous_oxide
    return energy * (co2 + methane + nitrous_oxide)


def liquid_fuel(combustion: Combustion, warming: Warming, ncv: Array, density: Array, supply: Array) -> Array:
    """Return the well-to-wheel emissions of a litre of fuel.

    E = burned(NCV rho) + supply, with net calorific value NCV and density rho

    Args:
        combustion: emission factors of burning it.
        warming: the warming potentials.
        ncv: NCV [MJ/kg], (draws,).
        density: rho [kg/L], (draws,).
        supply: from the well to the tank [kg CO2e/L], (draws,).

    Returns:
        E [kg CO2e/L], (draws,).

    Reference: IPCC (2006), volume 2, equations 3.2.1 and 3.2.3 (in use); the sum with supply is an accounting identity.

    Examples:
        >>> import numpy as np
        >>> one = lambda value: np.array([value])
        >>> petrol, warming = Combustion(one(70.0), one(0.0), one(0.0)), Warming(methane=30.0, nitrous_oxide=270.0)
        >>> liquid_fuel(petrol, warming, ncv=one(40.0), density=one(0.75), supply=one(0.6)).round(6).tolist()
        [2.7]
    """
    return compute_combustion_emissions(combustion, warming, ncv * density) + supply


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
    """Return the well-to-wheel emissions of a cubic metre of gas in the tank, measured at 0 degrees Celsius.

    E = burned(NCV rho) + NCV rho supply / 1000 + rho (lost(L) + leak) GWP_CH4 + compression electricity

    Args:
        combustion: emission factors of burning it.
        warming: the warming potentials.
        ncv: NCV, net calorific value [MJ/kg], (draws,).
        density: rho [kg/m3], (draws,).
        supply: treatment and transport, without methane [g CO2e/MJ], (draws,).
        loss: L, methane lost upstream as a share of gas produced [1], (draws,).
        station_leak: leak, share of the gas sold that is lost at the station [1], (draws,).
        compression: [kWh/m3], (draws,).
        electricity: at the socket [kg CO2e/kWh], (draws, years).

    Returns:
        E [kg CO2e/m3], (draws, years).

    Reference: IPCC (2006), volume 2, equations 3.2.1 and 3.2.3 (in use) and chapter 4 (fugitive methane). The sum is an
    accounting identity; all gas lost counts as methane.

    Examples:
        >>> import numpy as np
        >>> one = lambda value: np.array([value])
        >>> gas, warming = Combustion(one(60.0), one(0.0), one(0.0)), Warming(methane=30.0, nitrous_oxide=270.0)
        >>> found = compressed_gas(gas, warming, ncv=one(50.0), density=one(1.0), supply=one(10.0), loss=one(0.0),
        ...                        station_leak=one(0.01), compression=one(0.2), electricity=np.array([[0.5]]))
        >>> found.round(6).tolist()  # burned 3, supply 0.5, leaked methane 0.3, compression 0.1
        [[3.9]]
    """
    escaped = density * (lost_methane(loss) + station_leak) * warming.methane
    energy = ncv * density
    yearless = compute_combustion_emissions(combustion, warming, energy) + energy * supply / GRAMS_PER_KG + escaped
    return yearless[:, None] + compression[:, None] * electricity


def checked_net_value(fuel: str, calorific_value: Array) -> Array:
    """Return a calorific value if it can be a net one: emission factors are per net energy.

    checked = value, where value <= the highest net value of the fuel

    Args:
        fuel: petrol, diesel, lpg or natural_gas.
        calorific_value: [MJ/kg], any shape.

    Returns:
        The same value [MJ/kg].

    Raises:
        ImpactError: it is more than a net value of the fuel can be, so it is a gross one or in another unit.

    Reference: IPCC (2006), volume 2, table 1.2 (upper limits of net calorific values), a little widened.
    """
    highest = float(calorific_value.max())
    if highest > MOST_NET[fuel]:
        raise ImpactError(
            f"net_calorific_value of {fuel}: {highest:g} MJ/kg is more than the {MOST_NET[fuel]:g} that a net value "
            "can be. It looks like a gross value: emission factors are per net energy, so give the net one."
        )
    return calorific_value


def convert_gas_volume_to_20c(volume: Array) -> Array:
    """Return a volume of gas at 20 degrees Celsius, as it is sold, from that at 0 degrees at the same pressure.

    V20 = V0 293.15 / 273.15

    Args:
        volume: V0 [m3], any shape.

    Returns:
        V20 [m3].

    Reference: the ideal gas law; the standard of sale at 20 degrees is GOST 2939-63.

    Examples:
        >>> import numpy as np
        >>> convert_gas_volume_to_20c(np.array([273.15])).round(6).tolist()
        [293.15]
    """
    return volume * ((ZERO_CELSIUS + 20) / ZERO_CELSIUS)


def lost_methane(loss: Array) -> Array:
    """Return the gas lost per unit of gas delivered.

    lost = L / (1 - L)

    Args:
        loss: L, share of the gas produced that is lost between the field and the user [1], any shape.

    Returns:
        lost, same shape [1].

    Convention: an accounting identity: delivered = (1 - L) produced.

    Examples:
        >>> import numpy as np
        >>> lost_methane(np.array([0.2])).tolist()
        [0.25]
    """
    return loss / (1 - loss)


def blended(in_petrol: Array, alone: Array, for_a_litre: Array) -> tuple[Array, Array]:
    """Return litres of petrol and of ethanol for each litre of petrol as sold that cars would burn.

    petrol = (1 - h) (1 - b) and ethanol = (1 - h) b + h k

    Args:
        in_petrol: b, ethanol in what is sold as petrol, by volume [1], (draws,).
        alone: h, share of the distance driven on ethanol alone [1], (draws,).
        for_a_litre: k, litres of ethanol in place of one litre of petrol as sold [1], (draws,).

    Returns:
        Both [L/L], (draws,).

    Convention: our own; cars go as far on the blend as their fuel use says, and on ethanol alone with k times the
    litres.

    Examples:
        >>> import numpy as np
        >>> one = lambda value: np.array([value])
        >>> [part.item() for part in blended(one(0.25), alone=one(0.5), for_a_litre=one(1.5))]
        [0.375, 0.875]
    """
    return (1 - alone) * (1 - in_petrol), (1 - alone) * in_petrol + alone * for_a_litre
