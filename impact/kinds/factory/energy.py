"""Energy and water of a factory, and emission intensities of a unit made."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from impact.core.arrays import NOTHING, Array, total
from impact.core.vocabulary import PER_MILLION
from impact.files.units import MJ_PER_KWH
from impact.formulas.emissions.electricity import Powers, at_stack, from_well
from impact.formulas.emissions.fuels import Warming
from impact.formulas.emissions.site_and_materials import (
    compute_scope1_fuel_emissions,
    compute_scope2_emissions,
    compute_upstream_fuel_emissions,
    methane_of_gas,
    process_emissions,
)
from impact.model.components.grid import GasChain, fuel_supply, gas_chain, gwp, power_at_home, published_margin
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow

TJ_PER_GWH = MJ_PER_KWH
GRID, OWN = "electricity", "own_power"  # carriers beside fuels


@dataclass(frozen=True)
class EnergyUse:
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


def drawn(inputs: Inputs) -> EnergyUse | None:
    """Return the energy for a unit, or None where the scenario says nothing of it."""
    stated = inputs.scenario.project.energy
    if stated is None:
        return None
    with inputs.about("power_used"):
        power = inputs.series("energy.power", inputs.years) * PER_MILLION
        share = NOTHING if stated.own_power is None else inputs.by_draw("energy.own_power")
    with inputs.about("fuel_used"):
        fuels = {
            name: inputs.series(f"energy.fuels.{name}.amount", inputs.years) * PER_MILLION for name in stated.fuels
        }
    return EnergyUse(power * (1 - share), power * share, fuels)


def energy_rows(years: tuple[int, ...], output: Array, used: EnergyUse) -> Iterator[ResultRow]:
    """Yield energy by carrier, and power drawn from the grid in its own unit."""
    topics = ("power_used", "fuel_used", "output")
    found = {carrier: output * amount for carrier, amount in used.by_carrier().items()}
    for carrier, values in found.items():
        yield ResultRow("energy", values, years, _keys(carrier), topics=topics)
    yield ResultRow("energy", total(found.values()), years, _keys("total"), topics=topics)
    yield ResultRow("energy_power", output * used.power, years, _keys(GRID) | {"quantity": "power"}, topics=topics)


def _keys(carrier: str) -> dict[str, str]:
    return {"carrier": carrier, "side": "factory", "quantity": "energy"}


def water_rows(inputs: Inputs, years: tuple[int, ...], output: Array) -> Iterator[ResultRow]:
    """Yield water withdrawn and the limit of the licence, or why one of them is not known."""
    stated = inputs.scenario.project.water
    if stated is None:
        return
    for item, gap in (("withdrawn", stated.gap), ("limit", stated.limit_gap)):
        keys = {"item": item}
        if gap:
            yield ResultRow.unknown("water", gap, keys, topics=("water",))
            continue
        with inputs.about("water", *(("output",) if item == "withdrawn" else ())):
            if item == "withdrawn":
                values = output * inputs.series("water.amount", inputs.years)
            else:
                values = inputs.by_draw("water.limit")
        yield ResultRow("water", values * PER_MILLION, years, keys, topics=("water",))


AT_HOME = ("scope_1", "scope_2", "energy_supply", "materials_home")
NATURAL_GAS = "natural_gas"

Parts = Mapping[str, Array]  # [t/unit] by scope, (draws, years)


@dataclass(frozen=True)
class Intensities:
    """Figures behind what a unit emits.

    Attributes:
        used: energy for a unit.
        losses: kWh that stations give per kWh at the meter, (draws, 1).
        power: of the country by rule.
        official: published factor for new consumption [g CO2/kWh], (draws, 1).
        warming: GWP100 of AR6.
        on_site: fuels and processes [t CO2/unit].
        fuel_supply: before fuels reach the site [t CO2e/unit].
        materials: their making, by where they are made [t CO2e/unit].
        in_use: over the life of a unit [t CO2e/unit].
        in_use_of_replaced: the same of the unit replaced.
    """

    used: EnergyUse
    losses: Array
    power: Mapping[str, Powers]
    official: Array
    chain: GasChain
    warming: Warming
    on_site: Array
    fuel_supply: Array
    materials: Mapping[str, Array]
    in_use: Array
    in_use_of_replaced: Array

    def of_unit(self, rule: str) -> Parts:
        """Return what a unit emits by scope, on an electricity rule [t CO2e/unit]."""
        stack = at_stack(self.power[rule])
        before = compute_scope2_emissions(self.used.power, self.losses, self.whole_power(rule) - stack)
        return {
            "scope_1": self.on_site,
            "scope_2": compute_scope2_emissions(self.used.power, self.losses, stack),
            "energy_supply": self.fuel_supply + before,
            **{f"materials_{place}": made for place, made in self.materials.items()},
        }

    def whole_power(self, rule: str) -> Array:
        """Return emissions of a kilowatt-hour that stations give, from the well to the stack [g CO2e/kWh]."""
        return from_well(self.power[rule], self.chain.loss, self.warming.methane, self.chain.ncv)

    def on_grid(self, at_meter: Array) -> Array:
        """Return what a unit emits that is made alike with other power [t CO2e/unit].

        Args:
            at_meter: of a kWh there, from the well on [g CO2e/kWh], (draws, 1).
        """
        made = self.on_site + self.fuel_supply + total(self.materials.values())
        return made + compute_scope2_emissions(self.used.power, NOTHING + 1, at_meter)

    def official_unit(self) -> Array:
        """Return carbon dioxide on the site and at the stacks by the published factor [t CO2/unit]."""
        return self.on_site + compute_scope2_emissions(self.used.power, self.losses, self.official)


def intensities(inputs: Inputs, used: EnergyUse) -> Intensities:
    """Read all that is behind what a unit emits."""
    project = inputs.scenario.project
    with inputs.about("warming"):
        warming = gwp(inputs, "AR6")
    with inputs.about("electricity", "warming"):
        chain = gas_chain(inputs)
        losses = inputs.by_draw("energy.losses")
    power, _ = power_at_home(inputs, inputs.years, chain.supply)
    with inputs.about("official_grid"):
        official = published_margin(inputs, "grid.official", project.figures.grid_official)[:, None]
    on_site, supply = _on_site(inputs, used), _fuel_supply(inputs, used, chain, warming)
    in_use, of_replaced = _in_use(inputs)
    return Intensities(
        used, losses, power, official, chain, warming, on_site, supply, _materials(inputs),
        in_use, of_replaced,
    )  # fmt: skip


def _on_site(inputs: Inputs, used: EnergyUse) -> Array:
    """Return carbon dioxide of fuels and processes [t CO2/unit]."""
    found = NOTHING
    with inputs.about("on_site", "fuel_used"):
        for fuel, energy in used.fuels.items():
            found = found + compute_scope1_fuel_emissions(
                energy, inputs.factor("co2_content_ncv", "kg CO2/GJ", fuel=fuel)[:, None]
            )
        for name, stated in inputs.scenario.project.process.items():
            amount = inputs.series(f"process.{name}.amount", inputs.years)
            if stated.factor is None:
                which = {"covers": stated.covers, **stated.figure}
                region = inputs.scenario.country
                factor = inputs.factor("process_co2", "t CO2/t", region, "WLD", **which)[:, None]
            else:
                factor = inputs.by_draw(f"process.{name}.factor")
            found = found + process_emissions(NOTHING + 1, amount, factor)
    return found


def _fuel_supply(inputs: Inputs, used: EnergyUse, chain: GasChain, warming: Warming) -> Array:
    """Return what is emitted before fuels reach the site [t CO2e/unit]."""
    found = NOTHING
    with inputs.about("fuel_chain", "fuel_used", "electricity"):
        for fuel, energy in used.fuels.items():
            if fuel == NATURAL_GAS:
                supply = chain.supply + methane_of_gas(chain.loss, warming.methane, chain.ncv)
            else:
                supply = fuel_supply(inputs, "oil" if fuel == "fuel_oil" else fuel)
            found = found + compute_upstream_fuel_emissions(energy, supply[:, None])
    return found


def _materials(inputs: Inputs) -> dict[str, Array]:
    """Return the making of materials by where they are made [t CO2e/unit]."""
    found: dict[str, Array] = {}
    with inputs.about("materials"):
        for name, stated in inputs.scenario.project.materials.items():
            amount = inputs.series(f"materials.{name}.amount", inputs.years)
            factor = inputs.by_draw(f"materials.{name}.factor")
            found[stated.made] = found.get(stated.made, NOTHING) + amount * factor
    return found


def _in_use(inputs: Inputs) -> tuple[Array, Array]:
    """Return what a unit, and the unit it takes the place of, emit in use [t CO2e/unit]."""
    if inputs.scenario.project.product_use is None:
        return NOTHING, NOTHING
    with inputs.about("product_use"):
        own = inputs.by_draw("product_use.emissions")
        return own, own * inputs.by_draw("product_use.of_replaced")
