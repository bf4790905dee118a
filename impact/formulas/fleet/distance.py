"""Distances of cars in each year of life, and of a bus fleet."""

import numpy as np

from impact.core.arrays import Array
from impact.files.units import MJ_PER_KWH


def over_sales_years(sold: Array, per_car: Array) -> Array:
    """Return the sum over cohorts of cars sold times what a car does at its age, in the years of sale only.

    total[y] = sum_c sold[c] per_car[y - c], for c up to y

    These are the first years of `over_life`, without the years after the last sale.

    Args:
        sold: cars, or cars times an intensity, by cohort, (draws, cohorts) [vehicles].
        per_car: quantity per car by years since the sale, (draws, ages) [any unit per vehicle].

    Returns:
        total, (draws, cohorts) [unit of the quantity].

    Reference: the inflow-driven stock model, as `over_life`.

    Examples:
        >>> over_sales_years(np.array([[10.0, 20.0]]), per_car=np.array([[1.0, 0.5]])).tolist()
        [[10.0, 25.0]]
    """
    years = sold.shape[1]
    ages = min(per_car.shape[1], years)
    before = np.zeros((len(sold), 2 * years - 1))
    before[:, years - 1 :] = sold
    # Of each year the cohorts back from it, newest first; before the first one nothing is sold.
    cohorts = np.lib.stride_tricks.sliding_window_view(before, years, axis=1)[:, :, ::-1][:, :, :ages]
    total: Array = np.einsum("dya,da->dy", cohorts, per_car[:, :ages])
    return total


def distance_in_use(use: Array, mean_km: Array, decline: Array) -> Array:
    """Return the yearly distance of a car that is still in use, by years since the sale.

    d[a] = first (1 - decline)^a, with first = mean_km sum(use) / sum_a use[a] (1 - decline)^a

    so that the mean over the years in use is mean_km.

    Args:
        use: vehicle-years per car sold, (draws, ages) [yr].
        mean_km: mean yearly distance of a car in use, over its life [km/yr], (draws,).
        decline: yearly fall of the distance with age [1/yr], (draws,).

    Returns:
        d, (draws, ages) [km/yr]; the first one is that of a whole year, of which half is driven.

    Convention: our own, because surveys give a mean over life and say that older cars drive less.

    Examples:
        >>> use = np.array([[0.5, 1.0, 0.5]])
        >>> distance_in_use(use, mean_km=np.array([10_000.0]), decline=np.array([0.0])).tolist()
        [[10000.0, 10000.0, 10000.0]]
    """
    fall = (1 - decline[:, None]) ** np.arange(use.shape[1])
    first = mean_km * use.sum(axis=1) / (use * fall).sum(axis=1)
    return fall * first[:, None]


def fleet_distance(vehicles: Array, in_service: Array, distance: Array) -> Array:
    """Return the distance of a fleet.

    D = N a d

    Args:
        vehicles: N, in the fleet, spare ones included [vehicles], (draws, years).
        in_service: a, share of them that is on the road on a day [1], (draws, 1).
        distance: d, of a vehicle in service [km/(vehicle yr)], (draws, years).

    Returns:
        D [km/yr], (draws, years).

    Convention: an accounting identity. A distance that is a mean over all vehicles goes with a = 1.

    Examples:
        >>> import numpy as np
        >>> fleet_distance(np.array([[100.0]]), np.array([[0.5]]), np.array([[60_000.0]])).tolist()
        [[3000000.0]]
    """
    return vehicles * in_service * distance


def at_the_meter(at_battery: Array, battery: Array, charger: Array) -> Array:
    """Return electricity at the meter from energy taken out of the battery.

    e = b / (3.6 eta_battery eta_charger)

    Args:
        at_battery: b, out of the battery [MJ/km], (draws,).
        battery: eta_battery, what comes out of the battery of what is put in [1], (draws,).
        charger: eta_charger, what the charger passes on [1], (draws,).

    Returns:
        e [kWh/km], (draws,).

    Convention: an accounting identity.

    Examples:
        >>> import numpy as np
        >>> at_the_meter(np.array([3.6]), np.array([0.8]), np.array([0.5])).round(9).tolist()
        [2.5]
    """
    return at_battery / (MJ_PER_KWH * battery * charger)


def replaced_distance(distance: Array, none: Array, places: Array) -> Array:
    """Return the distance of other buses that a fleet takes the place of.

    R = D (1 - n) p

    Args:
        distance: D, of the fleet [km/yr], (draws, years).
        none: n, share of it that is new service and replaces nothing [1], (draws, 1).
        places: p, places of a bus of the fleet over those of a bus replaced [1], (draws, 1).

    Returns:
        R [km/yr], (draws, years).

    Convention: our own; as many places are offered as before on what is replaced.

    Examples:
        >>> import numpy as np
        >>> replaced_distance(np.array([[100.0]]), np.array([[0.1]]), np.array([[0.5]])).tolist()
        [[45.0]]
    """
    return distance * (1 - none) * places
