"""Exhaust of vehicles: by distance for cars, by speed and load for heavy vehicles."""

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np

from impact.core.arrays import NOTHING, Array
from impact.formulas.fleet.cohorts import sum_over_cohorts

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
        """Add cars that emit grams per km.

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
    `impact.formulas.fleet.cohorts.sum_over_cohorts`.
    """
    while_built = sum_over_cohorts(grams, km[:, :built])[:, :built]
    life = grams.sum(axis=1, keepdims=True) * life_km[:, None]
    return np.concatenate([while_built, life], axis=1) * TONNES_PER_GRAM


COEFFICIENTS = ("alpha", "beta", "gamma", "delta", "epsilon", "zeta", "eta")


def compute_emissions_at_speed(coefficients: Mapping[str, float], speed: Array) -> Array:
    """Return what a vehicle emits, or uses, a kilometre at a mean speed.

    e = (alpha V^2 + beta V + gamma + delta / V) / (epsilon V^2 + zeta V + eta)

    Args:
        coefficients: of one vehicle, class, load and pollutant, by the names of COEFFICIENTS, so that e is in the unit
            of the function [g/km or MJ/km].
        speed: V, mean speed with stops [km/h], any shape.

    Returns:
        e [g/km or MJ/km], shape of `speed`.

    Reference: EMEP/EEA air pollutant emission inventory guidebook 2019, chapter 1.A.3.b.i-iv, appendix 4 (hot exhaust
    of heavy vehicles, tier 3); its reduction factor is zero for all classes here and left out.

    Examples:
        >>> flat = dict.fromkeys(COEFFICIENTS, 0.0) | {"gamma": 6.0, "delta": 20.0, "eta": 2.0}
        >>> compute_emissions_at_speed(flat, np.array([10.0])).tolist()
        [4.0]
    """
    a, b, c, d, e, z, h = (coefficients[name] for name in COEFFICIENTS)
    return (a * speed**2 + b * speed + c + d / speed) / (e * speed**2 + z * speed + h)


def between_loads(load: Array, tabulated: Array, values: Array) -> Array:
    """Return a value at a load between those that are tabulated.

    v = v_k + (v_(k+1) - v_k) (l - l_k) / (l_(k+1) - l_k), for l between l_k and l_(k+1)

    Args:
        load: l, part of the places or payload that is taken [1], (draws,).
        tabulated: l_k, ascending [1], (loads,).
        values: v_k at each of them [any unit], (draws, loads).

    Returns:
        v [unit of the values], (draws,).

    Convention: linear between the loads of the guidebook, which it tabulates at 0, 50 and 100 %.

    Examples:
        >>> between_loads(np.array([0.25]), np.array([0.0, 0.5, 1.0]), np.array([[1.0, 3.0, 9.0]])).tolist()
        [2.0]
    """
    after = np.clip(np.searchsorted(tabulated, load), 1, len(tabulated) - 1)
    part = (load - tabulated[after - 1]) / (tabulated[after] - tabulated[after - 1])
    row = np.arange(len(values)) if len(values) > 1 else np.zeros(len(load), dtype=int)
    below, above = values[row, after - 1], values[row, after]
    result: Array = below + (above - below) * part
    return result
