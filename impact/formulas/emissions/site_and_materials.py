"""Emissions of an industrial site by scope, and of the materials of what is built."""

from impact.core.arrays import Array
from impact.files.units import GRAMS_PER_KG
from impact.formulas.emissions.fuels import lost_methane


def tonnes_sold(sales: Array, price: Array) -> Array:
    """Return the quantity of a material from what its makers sell.

    q = x / p

    Args:
        sales: x, of the makers of the material at basic prices [money], any shape.
        price: p, of a tonne over all that they make [money/t], broadcasts.

    Returns:
        q [t], shape of x.

    Convention: our own: one price for all that the sector makes, so a sector of many products gives no such quantity.

    Examples:
        >>> import numpy as np
        >>> tonnes_sold(np.array([[90.0]]), np.array([[0.5]])).tolist()
        [[180.0]]
    """
    return sales / price


def compute_embodied_emissions(quantity: Array, factor: Array) -> Array:
    """Return the emissions of making a quantity of a material.

    E = q f

    Args:
        quantity: q [t], any shape.
        factor: f, emissions of a tonne made [t/t], broadcasts.

    Returns:
        E [t], shape of q.

    Reference: EN 15978:2011, equation of section 11.1, for one product.

    Examples:
        >>> import numpy as np
        >>> compute_embodied_emissions(np.array([[100.0]]), np.array([[0.9]])).tolist()
        [[90.0]]
    """
    return quantity * factor


def process_emissions(output: Array, amount: Array, factor: Array) -> Array:
    """Return carbon dioxide that a material emits by itself.

    E = Q m k

    Args:
        output: Q, units made [unit/yr], (draws, years).
        amount: m, material for a unit [t/unit], such as the clinker in a tonne of cement, (draws, years).
        factor: k, emitted by a tonne of the material, never of the product [t CO2/t], (draws, 1).

    Returns:
        E [t CO2/yr], (draws, years).

    Reference: IPCC (2006), volume 3, chapter 2, equation 2.2 (tier 1, for clinker), and likewise for other materials.

    Examples:
        >>> import numpy as np
        >>> one = lambda value: np.array([[value]])
        >>> process_emissions(one(1000.0), amount=one(0.75), factor=one(0.5)).tolist()
        [[375.0]]
    """
    return output * amount * factor


def compute_scope1_fuel_emissions(energy: Array, content: Array) -> Array:
    """Return carbon dioxide from burning a fuel.

    E = F k

    Args:
        energy: F, net energy of the fuel [TJ/yr], (draws, years).
        content: k, carbon content of the fuel [kg CO2/GJ, which is t CO2/TJ], (draws, 1).

    Returns:
        E [t CO2/yr], (draws, years). Methane and nitrous oxide from burning in boilers are left out.

    Reference: IPCC (2006), volume 2, equation 2.1.
    """
    return energy * content


def compute_upstream_fuel_emissions(energy: Array, supply: Array) -> Array:
    """Return what is emitted before a fuel reaches the site, without methane lost.

    E = F s

    Args:
        energy: F, net energy of the fuel [TJ/yr], (draws, years).
        supply: s [g CO2e/MJ, which is t CO2e/TJ], (draws, 1).

    Returns:
        E [t CO2e/yr], (draws, years).

    Convention: an accounting identity.
    """
    return energy * supply


def methane_of_gas(loss: Array, gwp_methane: float, ncv_gas: Array) -> Array:
    """Return the methane lost on the way of gas, per energy delivered.

    s = 1000 GWP lost(L) / NCV

    Args:
        loss: L, methane lost as a share of the gas produced [1], (draws,).
        gwp_methane: GWP of fossil methane [kg CO2e/kg].
        ncv_gas: NCV, net calorific value of gas [MJ/kg], (draws,).

    Returns:
        s [g CO2e/MJ], (draws,).

    Reference: IPCC (2006), volume 2, chapter 4 (fugitive methane); all gas lost counts as methane.

    Examples:
        >>> import numpy as np
        >>> methane_of_gas(np.array([0.5]), gwp_methane=30.0, ncv_gas=np.array([50.0])).tolist()
        [600.0]
    """
    return GRAMS_PER_KG * gwp_methane * lost_methane(loss) / ncv_gas


def compute_scope2_emissions(power: Array, losses: Array, intensity: Array) -> Array:
    """Return emissions of power drawn from the grid.

    E = W n g

    Args:
        power: W, at the meter [GWh/yr], (draws, years).
        losses: n, kWh that stations give per kWh at the meter [1], (draws, 1).
        intensity: g, of a kWh that stations give [g/kWh, which is t/GWh], broadcasts to (draws, years).

    Returns:
        E [t/yr], (draws, years).

    Reference: GHG Protocol Scope 2 Guidance (2015), location-based method; with losses of the networks, which that
    counts in scope 3.

    Examples:
        >>> import numpy as np
        >>> used = np.array([[10.0]])
        >>> compute_scope2_emissions(used, losses=np.array([[1.25]]), intensity=np.array([[400.0]])).tolist()
        [[5000.0]]
    """
    return power * losses * intensity


def compute_emissions_change_abroad(world: Array, at_home: Array) -> Array:
    """Return what changes abroad where goods are made at home instead: negative where makers abroad emit less.

    L = W - T

    Args:
        world: W, change of emissions everywhere [t/yr].
        at_home: T, change in the country [t/yr].

    Returns:
        L [t/yr].

    Convention: an accounting identity; its share in T with the other sign is called leakage where T is a cut at home.
    """
    return world - at_home
