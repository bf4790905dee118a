"""What is charged at the border on imported cars and on the plant's kits, read once for all that rests on it."""

from __future__ import annotations

from dataclasses import dataclass

from impact.arrays import NOTHING, Array
from impact.fleet.replaced import Replaced
from impact.kinds.vehicle_plant.fees import duty_spared
from impact.models.inputs import Inputs


@dataclass(frozen=True)
class Border:
    """Duties, and the price they are charged on.

    Attributes:
        duty: on imported combustion cars, in their price, (draws, 1).
        duty_electric: on imported electric and plug-in cars, (draws, years).
        duty_spared: part of each year in which the plant is spared duty on its kits, (1, years).
        kit_duty: on kits in the rest of the year, (draws, years).
        imported_price: landed, of an imported car like the plant's [million/vehicle], (draws, 1).
    """

    duty: Array
    duty_electric: Array
    duty_spared: Array
    kit_duty: Array
    imported_price: Array

    @property
    def on_kits(self) -> Array:
        """Duty that is due on kits, in their price, (draws, years)."""
        return self.kit_duty * (1 - self.duty_spared)

    def duty_of(self, replaced: Replaced) -> Array:
        """Return duty that the imported cars replaced would have paid, (draws, years) [million/yr]."""
        electric = replaced.imported_electric + replaced.same_home
        of_electric = electric * self.imported_price * self.duty_electric
        return replaced.imported_combustion * self.imported_price * self.duty + of_electric


def border(inputs: Inputs) -> Border:
    """Return the duties of the scenario."""

    def by_draw(key: str) -> Array:
        return inputs.assumption(key)[:, None]

    with inputs.about("duty"):
        duty = by_draw("public_money.duty")
        stated = inputs.scenario.project.public_money.duty_electric
        electric = NOTHING if stated is None else inputs.series("public_money.duty_electric", inputs.years)
    with inputs.about("kit_duty"):
        spared = duty_spared(inputs)
        kit_duty = inputs.series("public_money.kit_duty", inputs.years)
    with inputs.about("imported_price"):
        imported = by_draw("trade.imported_price")
    return Border(duty, electric, spared, kit_duty, imported)
