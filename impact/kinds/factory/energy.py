"""Energy that a factory draws and burns, and water that it withdraws."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from impact.core.arrays import NOTHING, Array, total
from impact.core.vocabulary import PER_MILLION
from impact.files.units import MJ_PER_KWH
from impact.model.inputs import Inputs
from impact.model.rows import Row

TJ_PER_GWH = MJ_PER_KWH
GRID, OWN = "electricity", "own_power"  # carriers beside fuels


@dataclass(frozen=True)
class Drawn:
    """Energy for a unit made, each (draws, years).

    Attributes:
        power: from the grid, at the meter [GWh/unit].
        own: made on the site [GWh/unit].
        fuels: burned, by fuel [TJ/unit].
    """

    power: Array
    own: Array
    fuels: Mapping[str, Array]

    def by_carrier(self) -> dict[str, Array]:
        """Return all of it in one unit, by carrier [TJ/unit]; nothing is made on the site where that is not stated."""
        own = {OWN: self.own * TJ_PER_GWH} if self.own.any() else {}
        return {GRID: self.power * TJ_PER_GWH, **own, **self.fuels}


def drawn(inputs: Inputs) -> Drawn | None:
    """Return the energy for a unit, or None where the scenario says nothing of it."""
    stated = inputs.scenario.project.energy
    if stated is None:
        return None
    with inputs.about("power_used"):
        power = inputs.series("energy.power", inputs.years) * PER_MILLION
        share = NOTHING if stated.own_power is None else inputs.assumption("energy.own_power")[:, None]
    with inputs.about("fuel_used"):
        fuels = {
            name: inputs.series(f"energy.fuels.{name}.amount", inputs.years) * PER_MILLION for name in stated.fuels
        }
    return Drawn(power * (1 - share), power * share, fuels)


def energy_rows(years: tuple[int, ...], output: Array, used: Drawn) -> Iterator[Row]:
    """Yield energy by carrier, and power drawn from the grid in its own unit."""
    topics = ("power_used", "fuel_used", "output")
    found = {carrier: output * amount for carrier, amount in used.by_carrier().items()}
    for carrier, values in found.items():
        yield Row("energy", values, years, _keys(carrier), topics=topics)
    yield Row("energy", total(found.values()), years, _keys("total"), topics=topics)
    yield Row("energy_power", output * used.power, years, _keys(GRID) | {"quantity": "power"}, topics=topics)


def _keys(carrier: str) -> dict[str, str]:
    return {"carrier": carrier, "side": "factory", "quantity": "energy"}


def water_rows(inputs: Inputs, years: tuple[int, ...], output: Array) -> Iterator[Row]:
    """Yield water withdrawn and the limit of the licence, or why one of them is not known."""
    stated = inputs.scenario.project.water
    if stated is None:
        return
    for item, gap in (("withdrawn", stated.gap), ("limit", stated.limit_gap)):
        keys = {"item_key": item}
        if gap:
            yield Row.unknown("water", gap, keys, topics=("water",))
            continue
        with inputs.about("water", *(("output",) if item == "withdrawn" else ())):
            if item == "withdrawn":
                values = output * inputs.series("water.amount", inputs.years)
            else:
                values = inputs.assumption("water.limit")[:, None]
        yield Row("water", values * PER_MILLION, years, keys, topics=("water",))
