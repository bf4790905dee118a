"""Emissions of making a car and of its end of life: body, traction battery, second drive of a plug-in hybrid."""

from dataclasses import dataclass

from impact.core.arrays import Array


@dataclass(frozen=True)
class ManufactureResult:
    """Emissions of making one car and of its end of life, each (draws,) [kg CO2e/vehicle].

    Attributes:
        vehicle: the car without its traction battery, including its end of life.
        battery: the first traction battery.
        replacements: batteries bought later, over the life of the car.
        disposal: end of life of all its batteries.

    Convention: an accounting identity; a cut-off approach, without credit for recycled material.
    """

    vehicle: Array
    battery: Array
    replacements: Array
    disposal: Array

    @property
    def at_sale(self) -> Array:
        """Emissions booked in the year of sale, (draws,) [kg CO2e/vehicle].

        at sale = vehicle + battery
        """
        return self.vehicle + self.battery

    @property
    def later(self) -> Array:
        """Emissions booked in proportion to the distance driven, (draws,) [kg CO2e/vehicle].

        later = replacements + disposal
        """
        return self.replacements + self.disposal

    @property
    def total(self) -> Array:
        """All emissions of making the car and of its end of life, (draws,) [kg CO2e/vehicle].

        total = vehicle + battery + replacements + disposal
        """
        return self.at_sale + self.later


def made(
    body: Array, capacity: Array, per_kwh: Array, replacements: Array, second_drive: Array, disposal: Array
) -> ManufactureResult:
    """Return the emissions of making a car and of its end of life, without credit for recycled material.

    vehicle = body + second drive; battery = C k; replacements = n C k; disposal = C w (1 + n)

    Args:
        body: car without traction battery, including its own end of life [kg CO2e/vehicle].
        capacity: C, of the battery [kWh/vehicle].
        per_kwh: k, making of the battery [kg CO2e/kWh].
        replacements: n, batteries bought later over the life of the car [1].
        second_drive: second drive of a plug-in hybrid [kg CO2e/vehicle].
        disposal: w, end of life of a battery [kg CO2e/kWh].
            All (draws,).

    Returns:
        The four parts [kg CO2e/vehicle], (draws,) each.

    Convention: an accounting identity; a cut-off approach, so recycling credits are zero by rule.

    Examples:
        >>> import numpy as np
        >>> one = lambda value: np.array([float(value)])
        >>> made(one(5000), capacity=one(50), per_kwh=one(60), replacements=one(0.5), second_drive=one(0),
        ...      disposal=one(4)).total.tolist()
        [9800.0]
    """
    battery = capacity * per_kwh
    return ManufactureResult(
        body + second_drive, battery, replacements * battery, capacity * disposal * (1 + replacements)
    )


def moved_making(power: Array, there: Array, here: Array) -> Array:
    """Return what making a car emits more in one country than in another, for the power of the plant alone.

    m = E (g_there - g_here), with E in MWh and g in g/kWh, which is kg/MWh

    Args:
        power: E, electricity of the plant for a car [MWh/vehicle].
        there: g_there, emissions of a kilowatt-hour where the car was built until now [g CO2e/kWh].
        here: g_here, where it is built now [g CO2e/kWh], on the same boundary.
            All (draws,).

    Returns:
        m, (draws,) [kg CO2e/vehicle].

    Convention: our own; the same car has the same materials, parts and battery wherever it is put together.

    Examples:
        >>> import numpy as np
        >>> one = lambda value: np.array([float(value)])
        >>> moved_making(one(1), there=one(500), here=one(200)).tolist()
        [300.0]
    """
    return power * (there - here)
