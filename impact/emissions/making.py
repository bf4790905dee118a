"""Emissions of making a car and of its end: body, traction battery, second drive of a plug-in hybrid."""

from __future__ import annotations

from dataclasses import dataclass

from impact.arrays import Array


@dataclass(frozen=True)
class Made:
    """Emissions of making one car and of its end, (draws,) [kg CO2e/vehicle].

    Attributes:
        vehicle: the car without its traction battery, its end of life included. battery: the first traction battery.
        replacements: batteries bought later, over the life of the car. disposal: end of life of all its batteries.
    """

    vehicle: Array
    battery: Array
    replacements: Array
    disposal: Array

    @property
    def at_sale(self) -> Array:
        """What is booked in the year of sale."""
        return self.vehicle + self.battery

    @property
    def later(self) -> Array:
        """What is booked with the distance driven."""
        return self.replacements + self.disposal

    @property
    def total(self) -> Array:
        """All of it."""
        return self.at_sale + self.later


def made(
    body: Array, capacity: Array, per_kwh: Array, replacements: Array, second_drive: Array, disposal: Array
) -> Made:
    """Return the emissions of making a car and of its end; nothing is taken off for material that is won back.

    vehicle = body + second drive; battery = capacity per_kwh; replacements = batteries bought later * battery;
    disposal = capacity disposal (1 + batteries bought later)

    Args:
        body: car without traction battery, its own end of life included [kg CO2e/vehicle]. capacity: of the battery
            [kWh/vehicle]. per_kwh: making of the battery [kg CO2e/kWh]. replacements: batteries bought later [1].
        second_drive: [kg CO2e/vehicle]. disposal: end of life of a battery [kg CO2e/kWh]; all (draws,).
    """
    battery = capacity * per_kwh
    return Made(body + second_drive, battery, replacements * battery, capacity * disposal * (1 + replacements))
