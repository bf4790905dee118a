"""Exhaust of cars: who runs on which fuel, grams a kilometre times cars, and tonnes on the road.

Factors by exhaust class: EMEP/EEA air pollutant emission inventory guidebook, chapter 1.A.3.b.i-iv, Tier 2.
"""

from dataclasses import dataclass, field

import numpy as np

from impact.core.arrays import NOTHING, Array
from impact.fleet.cohorts import over_life

TONNES_PER_GRAM = 1e-6


def engine_on(electric_share: Array) -> Array:
    """Return the part of its distance that a plug-in hybrid drives with the engine on.

    e = 1 - u

    Args:
        electric_share: u, part of the distance on electricity [1], (draws,).

    Returns:
        e [1], (draws,).

    Convention: an accounting identity.

    Examples:
        >>> engine_on(np.array([0.25])).tolist()
        [0.75]
    """
    return 1 - electric_share


@dataclass
class Grams:
    """Grams per kilometre times cars, by pollutant and side, (draws, cohorts).

    Attributes:
        values: sum_i cars_i grams_i [g/km], by pollutant and side.
    """

    values: dict[tuple[str, str], Array] = field(default_factory=dict)

    def add(self, pollutant: str, side: str, cars: Array, grams: Array) -> None:
        """Add cars that give off grams per km.

        Args:
            pollutant: such as nox.
            side: whose cars.
            cars: sold in each year [vehicles], (draws, cohorts).
            grams: [g/km], (draws,).
        """
        known = self.values.get((pollutant, side), NOTHING)
        self.values[pollutant, side] = known + cars * grams[:, None]


def while_built_and_life(values: Array, built: int) -> Array:
    """Return the years in which cars are built and, as last column, the sum over all years of use.

    last = sum_y v[y]

    Args:
        values: v, any unit, (draws, years of use).
        built: number of years in which cars are built.

    Returns:
        In the unit of `values`, (draws, built + 1).

    Convention: an accounting identity.

    Examples:
        >>> while_built_and_life(np.array([[1.0, 2.0, 3.0]]), built=2).tolist()
        [[1.0, 2.0, 6.0]]
    """
    return np.concatenate([values[:, :built], values.sum(axis=1, keepdims=True)], axis=1)


def tonnes_on_road(grams: Array, km: Array, life_km: Array, built: int) -> Array:
    """Return tonnes in the years in which cars are built and, as last column, over the life of all cars.

    t[y] = sum over cohorts c <= y of grams_c km[y - c] / 10^6; life: sum_c grams_c km of a life / 10^6

    Args:
        grams: grams per kilometre times cars sold [g/km], (draws, cohorts).
        km: distance per car sold by years since the sale [km/yr], (draws, ages).
        life_km: the same over life [km], (draws,).
        built: number of years in which cars are built.

    Returns:
        t [t/yr] and in the last column [t], (draws, built + 1).

    Reference: EMEP/EEA guidebook 2023, chapter 1.A.3.b.i-iv (distance times factor), over cohorts as in
    `impact.fleet.cohorts.over_life`.
    """
    while_built = over_life(grams, km[:, :built])[:, :built]
    life = grams.sum(axis=1, keepdims=True) * life_km[:, None]
    return np.concatenate([while_built, life], axis=1) * TONNES_PER_GRAM
