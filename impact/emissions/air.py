"""Air pollutants of cars and power plants: exhaust, sulphur, wear, power.

Reference: EMEP/EEA air pollutant emission inventory guidebook 2023, chapters 1.A.1 (power plants), 1.A.3.b.i-iv
(exhaust) and 1.A.3.b.vi-vii (tyre, brake and road wear).
"""

from collections.abc import Iterable, Mapping

import numpy as np

from impact.core.arrays import Array
from impact.files.units import MJ_PER_GJ

SO2_PER_SULPHUR = 2.0  # 64 g of sulphur dioxide hold 32 g of sulphur
POLLUTANTS = ("co", "nox", "nmvoc", "nh3", "so2", "pm25")


def sulphur_dioxide(fuel: Array, sulphur: Array) -> Array:
    """Return the sulphur dioxide from burning fuel, all sulphur leaving with the exhaust.

    E = 2 k F, with fuel F and mass share of sulphur k: 64 g of sulphur dioxide hold 32 g of sulphur.

    Args:
        fuel: F, mass burned [any mass, or mass per distance].
        sulphur: k, mass share [1], same shape.

    Returns:
        E, in the unit of `fuel`.

    Reference: EMEP/EEA guidebook 2023, chapter 1.A.3.b.i-iv, the tier 1 method for sulphur dioxide.

    Examples:
        >>> import numpy as np
        >>> sulphur_dioxide(np.array([50.0]), np.array([0.001])).tolist()
        [0.1]
    """
    return SO2_PER_SULPHUR * fuel * sulphur


def fine_wear(particles: Mapping[str, Array], shares: Mapping[str, Array]) -> Array:
    """Return fine particles of wear per km: those of tyres, brakes and road.

    E = sum_p TSP[p] f[p], with all particles TSP and fine share f of part p

    Args:
        particles: TSP by part [g/km], (draws,).
        shares: f by part [1], (draws,).

    Returns:
        E [g/km], (draws,).

    Reference: EMEP/EEA guidebook 2023, chapter 1.A.3.b.vi-vii, the tier 2 method without its correction for speed.

    Examples:
        >>> part = {"tyres": np.array([0.01]), "brakes": np.array([0.02])}
        >>> fine_wear(part, {"tyres": np.array([0.5]), "brakes": np.array([0.5])}).round(6).tolist()
        [0.015]
    """
    return sum((particles[part] * shares[part] for part in particles), np.zeros(1))


def grams_per_kwh(fuels: Iterable[tuple[Array, Array]]) -> Array:
    """Return the pollutant emitted by power plants per kWh of all generation.

    g = sum_f burned[f] factor[f] / 1000, over fuels f; g/kWh is tonnes per GWh

    Args:
        fuels: pairs of fuel burned per kWh of all generation [MJ/kWh], (draws, years), and of the emission factor
            [g/GJ], (draws,).

    Returns:
        g [g/kWh], (draws, years).

    Reference: EMEP/EEA guidebook 2023, chapter 1.A.1, the tier 1 method (fuel times factor).

    Examples:
        >>> grams_per_kwh([(np.array([[10.0]]), np.array([89.0]))]).tolist()
        [[0.89]]
    """
    return sum((burned * factor[:, None] / MJ_PER_GJ for burned, factor in fuels), np.zeros((1, 1)))
