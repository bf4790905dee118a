"""Grid factors of published margins: which generation is displaced where a plant feeds into a grid.

Reference: UNFCCC, Harmonized IFI Default Grid Factors 2021 v3.1; the weights follow from its figures for ten countries.
"""

from impact.core.arrays import Array
from impact.files.units import GRAMS_PER_KG

INTERMITTENT_OPERATING = 3 / 4  # the same for wind and solar power


def compute_build_margin(operating: Array, firm: Array) -> Array:
    """Return the build margin that stands behind a published value for firm plants.

    firm = OM / 3 + 2 BM / 3, so BM = 1.5 firm - 0.5 OM

    Args:
        operating: OM, plants that run less [g CO2/kWh], any shape.
        firm: published value for firm plants [g CO2/kWh], same shape.

    Returns:
        BM, plants that are not built [g CO2/kWh], same shape.

    Reference: UNFCCC, Harmonized IFI Default Grid Factors 2021 v3.1; rounding of its inputs moves BM by up to 2 g.

    Examples:
        >>> import numpy as np
        >>> compute_build_margin(np.array([612.0]), np.array([467.0])).tolist()
        [394.5]
    """
    return 1.5 * firm - 0.5 * operating


def compute_combined_margin(operating: Array, build: Array, weight: float | Array) -> Array:
    """Return the combined margin of both margins.

    CM = w OM + (1 - w) BM

    Args:
        operating: OM [g CO2/kWh], any shape.
        build: BM [g CO2/kWh], same shape.
        weight: w, of the operating margin [1].

    Returns:
        CM [g CO2/kWh], same shape.

    Reference: UNFCCC, Harmonized IFI Default Grid Factors 2021 v3.1, where w is 3/4 for wind and solar power.

    Examples:
        >>> import numpy as np
        >>> compute_combined_margin(np.array([612.0]), np.array([394.5]), INTERMITTENT_OPERATING).tolist()
        [557.625]
    """
    return weight * operating + (1 - weight) * build


def heat_of(stack: Array, content: Array | float) -> Array:
    """Return the fuel burned for a kilowatt-hour, from its emissions at the stack.

    q = g / c

    Args:
        stack: g, of one kind of plant [g CO2/kWh], any shape.
        content: c, carbon dioxide from burning the fuel, by net calorific value [kg CO2/GJ].

    Returns:
        q [MJ/kWh], same shape. The efficiency is 3.6 / q, so that fuel and tonnes saved rest on one number.

    Reference: IPCC (2006), Guidelines, volume 2, chapter 2, equation 2.1.

    Examples:
        >>> import numpy as np
        >>> heat_of(np.array([561.0]), 56.1).round(9).tolist()
        [10.0]
    """
    return stack / content


def compute_gas_combustion_co2(gas: Array, heat: Array | float, content: float) -> Array:
    """Return the carbon dioxide from burning gas.

    m = V H c / 1000

    Args:
        gas: V, volume [million m3], any shape.
        heat: H, net calorific value of a volume [MJ/m3].
        content: c [kg CO2/GJ].

    Returns:
        m [kt CO2], same shape.

    Reference: IPCC (2006), Guidelines, volume 2, chapter 2, equation 2.1.

    Examples:
        >>> import numpy as np
        >>> compute_gas_combustion_co2(np.array([80.0]), 34.4, 56.1).round(1).tolist()
        [154.4]
    """
    return gas * heat * content / GRAMS_PER_KG
