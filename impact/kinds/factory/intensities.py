"""What a unit gives off: on the site, with its power by electricity rule, with what comes before, and in use."""

from collections.abc import Mapping
from dataclasses import dataclass

from impact.core.arrays import NOTHING, Array, total
from impact.formulas.emissions.electricity import Powers, at_stack, from_well
from impact.formulas.emissions.fuels import Warming
from impact.formulas.emissions.site_and_materials import (
    methane_of_gas,
    of_fuel,
    of_fuel_supply,
    of_power,
    process_emissions,
)
from impact.kinds.factory.energy import Drawn
from impact.model.inputs import Inputs
from impact.model.parts.grid import GasChain, fuel_supply, gas_chain, gwp, power_at_home, published_margin

AT_HOME = ("scope_1", "scope_2", "energy_supply", "materials_home")
NATURAL_GAS = "natural_gas"

Parts = Mapping[str, Array]  # [t/unit] by scope, (draws, years)


@dataclass(frozen=True)
class Intensities:
    """Figures behind what a unit gives off.

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

    used: Drawn
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
        """Return what a unit gives off by scope, on an electricity rule [t CO2e/unit]."""
        stack = at_stack(self.power[rule])
        before = of_power(self.used.power, self.losses, self.whole_power(rule) - stack)
        return {
            "scope_1": self.on_site,
            "scope_2": of_power(self.used.power, self.losses, stack),
            "energy_supply": self.fuel_supply + before,
            **{f"materials_{place}": made for place, made in self.materials.items()},
        }

    def whole_power(self, rule: str) -> Array:
        """Return emissions of a kilowatt-hour that stations give, from the well to the stack [g CO2e/kWh]."""
        return from_well(self.power[rule], self.chain.loss, self.warming.methane, self.chain.ncv)

    def on_grid(self, at_meter: Array) -> Array:
        """Return what a unit gives off that is made alike with other power [t CO2e/unit].

        Args:
            at_meter: of a kWh there, from the well on [g CO2e/kWh], (draws, 1).
        """
        made = self.on_site + self.fuel_supply + total(self.materials.values())
        return made + of_power(self.used.power, NOTHING + 1, at_meter)

    def official_unit(self) -> Array:
        """Return carbon dioxide on the site and at the stacks by the published factor [t CO2/unit]."""
        return self.on_site + of_power(self.used.power, self.losses, self.official)


def intensities(inputs: Inputs, used: Drawn) -> Intensities:
    """Read all that is behind what a unit gives off."""
    project = inputs.scenario.project
    with inputs.about("warming"):
        warming = gwp(inputs, "AR6")
    with inputs.about("electricity", "warming"):
        chain = gas_chain(inputs)
        losses = inputs.assumption("energy.losses")[:, None]
    power, _ = power_at_home(inputs, inputs.years, chain.supply)
    with inputs.about("official_grid"):
        official = published_margin(inputs, "grid.official", project.figures.grid_official)[:, None]
    on_site, supply = _on_site(inputs, used), _fuel_supply(inputs, used, chain, warming)
    in_use, of_replaced = _in_use(inputs)
    return Intensities(
        used, losses, power, official, chain, warming, on_site, supply, _materials(inputs),
        in_use, of_replaced,
    )  # fmt: skip


def _on_site(inputs: Inputs, used: Drawn) -> Array:
    """Return carbon dioxide of fuels and processes [t CO2/unit]."""
    found = NOTHING
    with inputs.about("on_site", "fuel_used"):
        for fuel, energy in used.fuels.items():
            found = found + of_fuel(energy, inputs.factor("co2_content_ncv", "kg CO2/GJ", fuel=fuel)[:, None])
        for name, stated in inputs.scenario.project.process.items():
            amount = inputs.series(f"process.{name}.amount", inputs.years)
            if stated.factor is None:
                which = {"covers": stated.covers, **stated.figure}
                region = inputs.scenario.country
                factor = inputs.factor("process_co2", "t CO2/t", region, "WLD", **which)[:, None]
            else:
                factor = inputs.assumption(f"process.{name}.factor")[:, None]
            found = found + process_emissions(NOTHING + 1, amount, factor)
    return found


def _fuel_supply(inputs: Inputs, used: Drawn, chain: GasChain, warming: Warming) -> Array:
    """Return what is given off before fuels reach the site [t CO2e/unit]."""
    found = NOTHING
    with inputs.about("fuel_chain", "fuel_used", "electricity"):
        for fuel, energy in used.fuels.items():
            if fuel == NATURAL_GAS:
                supply = chain.supply + methane_of_gas(chain.loss, warming.methane, chain.ncv)
            else:
                supply = fuel_supply(inputs, "oil" if fuel == "fuel_oil" else fuel)
            found = found + of_fuel_supply(energy, supply[:, None])
    return found


def _materials(inputs: Inputs) -> dict[str, Array]:
    """Return the making of materials by where they are made [t CO2e/unit]."""
    found: dict[str, Array] = {}
    with inputs.about("materials"):
        for name, stated in inputs.scenario.project.materials.items():
            amount = inputs.series(f"materials.{name}.amount", inputs.years)
            factor = inputs.assumption(f"materials.{name}.factor")[:, None]
            found[stated.made] = found.get(stated.made, NOTHING) + amount * factor
    return found


def _in_use(inputs: Inputs) -> tuple[Array, Array]:
    """Return what a unit, and the unit it takes the place of, give off in use [t CO2e/unit]."""
    if inputs.scenario.project.product_use is None:
        return NOTHING, NOTHING
    with inputs.about("product_use"):
        own = inputs.assumption("product_use.emissions")[:, None]
        return own, own * inputs.assumption("product_use.of_replaced")[:, None]
