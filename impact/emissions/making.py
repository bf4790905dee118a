"""Emissions of making a car: body, traction battery and, for a plug-in hybrid, the second drive; no end of life."""

from __future__ import annotations

from dataclasses import dataclass

from impact.arrays import Array


@dataclass(frozen=True)
class Made:
    """Emissions of making one car, (draws,) [kg CO2e/vehicle].

    Attributes:
        vehicle: the car without its traction battery. battery: the first traction battery.
        replacements: batteries bought later, over the life of the car.
    """

    vehicle: Array
    battery: Array
    replacements: Array

    @property
    def at_sale(self) -> Array:
        """What is booked in the year of sale."""
        return self.vehicle + self.battery

    @property
    def total(self) -> Array:
        """All of it."""
        return self.at_sale + self.replacements


def made(body: Array, capacity: Array, per_kwh: Array, replacements: Array, second_drive: Array) -> Made:
    """Return the emissions of making a car.

    vehicle = body + second drive; battery = capacity * per_kwh; replacements = batteries bought later * battery

    Args:
        body: car without traction battery [kg CO2e/vehicle]. capacity: of the battery [kWh/vehicle].
        per_kwh: making of the battery [kg CO2e/kWh]. replacements: batteries bought later [1].
        second_drive: [kg CO2e/vehicle]; all (draws,).
    """
    battery = capacity * per_kwh
    return Made(body + second_drive, battery, replacements * battery)
