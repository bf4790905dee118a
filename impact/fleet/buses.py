"""What a fleet of buses drives and draws from the grid, and how far it takes the place of other buses."""

from impact.core.arrays import Array
from impact.files.units import MJ_PER_KWH


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
