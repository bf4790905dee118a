"""Air pollutants of cars and power plants as pure arithmetic: exhaust, sulphur, wear, power."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import numpy as np

from impact.arrays import Array

SO2_PER_SULPHUR = 2.0  # 64 g of sulphur dioxide hold 32 g of sulphur
POLLUTANTS = ("co", "nox", "nmvoc", "nh3", "so2", "pm25")


def sulphur_dioxide(fuel: Array, sulphur: Array) -> Array:
    """Return the sulphur dioxide of fuel burned, all sulphur taken to leave with the exhaust.

    SO2 = 2 * fuel * sulphur

    Args:
        fuel: mass burned. sulphur: mass share [1]; both in one shape.

    Returns:
        In the unit of `fuel`.
    """
    return SO2_PER_SULPHUR * fuel * sulphur


def fine_wear(particles: Mapping[str, Array], shares: Mapping[str, Array]) -> Array:
    """Return fine particles of wear per km: those of tyres, brakes and road, each times its fine share.

    Args:
        particles: all particles by part [g/km], (draws,). shares: fine part of them by part [1], (draws,).
    """
    return sum((particles[part] * shares[part] for part in particles), np.zeros(1))


def grams_per_kwh(fuels: Iterable[tuple[Array, Array]]) -> Array:
    """Return what power plants give off per kWh of all generation, which is tonnes per GWh.

    grams = sum_f burned_f * factor_f / 1000

    Args:
        fuels: pairs of MJ burned per kWh of all generation, (draws, years), and grams per GJ burned, (draws,).

    Returns:
        [g/kWh], (draws, years).
    """
    return sum((burned * factor[:, None] / 1000 for burned, factor in fuels), np.zeros((1, 1)))
