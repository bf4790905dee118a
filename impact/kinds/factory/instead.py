"""What would be made of a factory's purchases without it, and what its makers emit.

Where nothing is stated of their energy, they are taken to emit as the factory does for the same money, times
`emissions_of_makers` of the catalogue, a judgement with a range.
"""

from __future__ import annotations

from dataclasses import dataclass

from impact.core.arrays import NOTHING, Array
from impact.core.vocabulary import PER_MILLION
from impact.formulas.emissions.site_and_materials import of_power
from impact.kinds.factory.flows import FactoryFlows
from impact.kinds.factory.works import bought_items
from impact.model.inputs import Inputs


@dataclass(frozen=True)
class Made:
    """Goods made of the purchases for a unit of the factory's own, each (draws, years).

    Attributes:
        alike: units of the factory's goods that emit as much [1].
        power: taken at the meters of their makers [GWh/unit].
        other: emissions from all but power [t/unit].
    """

    alike: Array
    power: Array
    other: Array

    def plus(self, more: Made, part: Array) -> Made:
        """Return these with a part of other goods."""
        return Made(self.alike + part * more.alike, self.power + part * more.power, self.other + part * more.other)

    def emissions(self, unit: Array, losses: Array, power: Array) -> Array:
        """Return what is emitted to make them [t/unit].

        e = k u + w n g + s, with `alike` k, `power` w and `other` s

        Args:
            unit: u, of a unit of the factory's own goods [t/unit], (draws, years).
            losses: n, kWh that stations give per kWh at the meter [1], (draws, 1).
            power: g, of a kilowatt-hour that stations give [g/kWh], broadcasts to (draws, years).

        Convention: our own, because national tables hold no emissions by sector.
        """
        return self.alike * unit + of_power(self.power, losses, power) + self.other


@dataclass(frozen=True)
class Instead:
    """All that would be made of the purchases, and the part of it sold at home.

    What would be exported is made by others abroad in its place, taken to emit alike, so in the world nothing of it is
    saved.
    """

    made: Made
    sold_at_home: Made

    def at_home(self, unit: Array, losses: Array, power: Array) -> Array:
        """Return what is no longer emitted in the country, as `Made.emissions`."""
        return self.made.emissions(unit, losses, power)

    def everywhere(self, unit: Array, losses: Array, power: Array) -> Array:
        """Return what is no longer emitted anywhere, as `Made.emissions`."""
        return self.sold_at_home.emissions(unit, losses, power)


def made_instead(inputs: Inputs, flows: FactoryFlows) -> Instead:
    """Return what would be made of purchases without the factory."""
    made = at_home = Made(NOTHING, NOTHING, NOTHING)
    with inputs.about("lost", "replaced_units"):
        for name, item in bought_items(inputs.scenario.project).items():
            if item.instead is None:
                continue
            key = f"column.{name}.instead"
            share, value, exported = (
                inputs.assumption(f"{key}.{each}")[:, None] for each in ("share", "value", "exported")
            )
            power = NOTHING if item.instead.power is None else inputs.assumption(f"{key}.power")[:, None] * PER_MILLION
            other = NOTHING if item.instead.emissions is None else inputs.assumption(f"{key}.emissions")[:, None]
            alike = NOTHING
            if item.instead.power is None and item.instead.emissions is None and share.any():  # else it tells nothing
                alike = flows.column[name] * value * inputs.factor("emissions_of_makers", "1", "WLD")[:, None]
            one = Made(alike, power, other)
            made, at_home = made.plus(one, share), at_home.plus(one, share * (1 - exported))
    return Instead(made, at_home)
