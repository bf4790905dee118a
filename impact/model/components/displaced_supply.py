"""Power that is displaced where a project feeds power into a grid: by source, by rule, with the gas saved.

It reads `displaced.*` and the figures of the grid that the scenario names. The official boundary is carbon dioxide at
the stack by a published margin, held over the life; the territorial one adds the supply of the fuel and the methane
lost. Rules: `combined_margin` and `ifi` on the official boundary, `average_path` (the grid on its path) and
`marginal` (the sources that are displaced by `displaced.mix`) at the stack and with what lies before it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Annotated

import numpy as np

from impact.core.arrays import NOTHING, Array, total
from impact.core.errors import ProblemsError
from impact.formulas.emissions.electricity import (
    GAS,
    Power,
    Powers,
    at_stack,
    fossil_ratio,
    from_well,
    fuel_supply_emissions,
    grid_path,
    well_to_stack,
)
from impact.formulas.emissions.fuels import checked_net_value
from impact.formulas.emissions.grid_margins import (
    INTERMITTENT_OPERATING,
    compute_build_margin,
    compute_combined_margin,
    heat_of,
)
from impact.model.component import Part
from impact.model.components.grid import BURNED, RENEWABLE, coal_burned, fuel_name, gwp, name_added, published_margin
from impact.model.flows import ByName, Flows
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, emission_keys
from impact.scenario.quantity import Unit

OFFICIAL_RULES = ("combined_margin", "ifi")
PHYSICAL_RULES = ("average_path", "marginal")
RULES = (*OFFICIAL_RULES, *PHYSICAL_RULES)
OFFICIAL, STACK, TERRITORIAL = "official", "stack", "territorial"
BOUNDARY_OF = dict.fromkeys(OFFICIAL_RULES, OFFICIAL) | dict.fromkeys(PHYSICAL_RULES, STACK)
TOPIC_OF = {
    "combined_margin": ("margins", "margin_weight"),
    "ifi": ("margins",),
    "average_path": ("grid_today", "grid_course"),
    "marginal": ("displaced_mix", "gas_power", "plant_heat"),
}
_UPSTREAM = {rule: (*TOPIC_OF[rule], "fuel_supply", "methane", "warming", "gas_heat") for rule in PHYSICAL_RULES}
ENERGY, GAS_VOLUME, HEAT = Unit("GWh/yr"), Unit("million m3/yr"), Unit("TJ/yr")


class SupplyFlows(Flows):
    """Flows of a project that feeds power into a grid.

    Attributes:
        delivered: power at the meter of the grid.
        own_co2, own_co2e: what the project emits itself, at the stack and with the supply of its fuel.
        given_way: power of others that is not generated, by source.
        burned_less: Fuel that others do not burn for it, by fuel.
        burned_itself: Fuel that the project burns, by fuel; empty where it burns none.
        factors: emissions of a kilowatt-hour that is displaced, by rule, at the stack.
        upstream: the same from the well to the stack, by rule.
        own_gas: Gas that the project burns itself, at 0 degrees Celsius.
        gas_saved: Gas not burned by others, less that of the project itself, at 0 degrees Celsius; below zero where it
            burns more than they do not.
    """

    delivered: Annotated[Array, ENERGY]
    own_co2: Annotated[Array, Unit("t CO2/yr")]
    own_co2e: Annotated[Array, Unit("t CO2e_AR6/yr")]
    given_way: Annotated[ByName, ENERGY]
    burned_less: Annotated[ByName, HEAT]
    burned_itself: Annotated[ByName, HEAT]
    factors: Annotated[ByName, Unit("g CO2/kWh")]
    upstream: Annotated[ByName, Unit("g CO2e_AR6/kWh")]
    own_gas: Annotated[Array, GAS_VOLUME]
    gas_saved: Annotated[Array, GAS_VOLUME]

    @property
    def gas_of_others(self) -> Array:
        """Gas that others do not burn [million m3/yr], (draws, years)."""
        return self.gas_saved + self.own_gas

    def change(self, rule: str) -> Array:
        """Return the change in carbon dioxide by a rule, negative where it falls [t CO2/yr], (draws, years)."""
        return self.own_co2 - self.delivered * self.factors[rule]


@dataclass(frozen=True)
class Gas:
    """Gas as power plants burn it.

    Attributes:
        content: of carbon [kg CO2/GJ].
        heat: of a cubic metre [MJ/m3].
    """

    content: float
    heat: float


def gas_of_plants(inputs: Inputs) -> Gas:
    """Return what gas emits and how much heat it holds."""
    with inputs.about("gas_heat"):
        content = inputs.number("co2_content_ncv", "kg CO2/GJ", fuel="natural_gas")
        return Gas(content, inputs.number("gas_heat", "MJ/m3"))


def _compute(inputs: Inputs, flows: SupplyFlows) -> None:
    with inputs.about("emissions"):
        gas = gas_of_plants(inputs)
        with inputs.about("gas_power"):
            stack_of_gas = inputs.series("displaced.gas_power", inputs.years)
        average, path = _average(inputs)
        mix = _mix(inputs)
        less = _run_less(inputs, mix, stack_of_gas)
        held = {"average_path": average.stack[:, None] * path, "marginal": at_stack(less) + np.zeros(len(flows.years))}
        flows.factors = _margins(inputs) | held
        flows.upstream = _upstream(inputs, average, path, less)
        flows.given_way = {source: flows.delivered * share for source, share in mix.items()}
        per_kwh = {GAS: heat_of(stack_of_gas, gas.content)}  # [MJ/kWh]
        flows.gas_saved = flows.given_way.get(GAS, NOTHING) * per_kwh[GAS] / gas.heat - flows.own_gas
        stated = inputs.scenario.project.displaced
        with inputs.about("plant_heat"):
            for fuel in (each for each in mix if each in BURNED and each != GAS):
                per_kwh[fuel] = inputs.assumption(f"displaced.heat.{fuel}")[:, None]
        flows.burned_less = {
            coal_burned(inputs, inputs.scenario.country, stated.coal, "displaced") if fuel == "coal" else fuel: (
                flows.given_way[fuel] * heat
            )
            for fuel, heat in per_kwh.items()
            if fuel in mix
        }
        flows.burned_itself = {GAS: flows.own_gas * gas.heat} if flows.own_gas.any() else {}


def _mix(inputs: Inputs) -> dict[str, Array]:
    """Return the share of each source in the power that is displaced, (draws, 1); they add up to one in every draw."""
    with inputs.about("displaced_mix"):
        shares = {
            name: inputs.assumption(f"displaced.mix.{name}")[:, None] for name in inputs.scenario.project.displaced.mix
        }
    name_added(inputs, {name: share.central or 0.0 for name, share in inputs.scenario.project.displaced.mix.items()})
    whole = total(shares.values())
    return {name: share / whole for name, share in shares.items()}


def _run_less(inputs: Inputs, mix: dict[str, Array], stack_of_gas: Array) -> Powers:
    """Return the power that is displaced by the fuels that are burned for it, at the rate of each kind of plant."""
    displaced, found = inputs.scenario.project.displaced, []
    for fuel in (each for each in mix if each in BURNED):
        if fuel != GAS and fuel not in displaced.heat:
            words = (
                f"{fuel} is burned for power that is displaced, and its heat for a kilowatt-hour is not stated. Add it."
            )
            raise ProblemsError([inputs.loaded.places.problem(("project", "displaced", "heat"), words)])
        kind = coal_burned(inputs, inputs.scenario.country, displaced.coal, "displaced") if fuel == "coal" else fuel
        with inputs.about("plant_heat"):
            content = inputs.number("co2_content_ncv", "kg CO2/GJ", fuel=fuel_name(kind))
            rate = stack_of_gas if fuel == GAS else inputs.assumption(f"displaced.heat.{fuel}")[:, None] * content
        burned = {fuel: np.array([1 / content])}
        found.append(Power(np.ones(1), burned, _supplied(inputs, burned), rate).times(mix[fuel][:, 0]))
    return tuple(found)


def _margins(inputs: Inputs) -> dict[str, Array]:
    """Return the factors of the official boundary, held over the life, (draws, 1)."""
    project = inputs.scenario.project
    with inputs.about("margins"):
        operating, firm = (
            published_margin(inputs, f"displaced.margins.{name}", which)[:, None]
            for name, which in (("operating", project.figures.operating_margin), ("firm", project.figures.firm_margin))
        )
    build = compute_build_margin(operating, firm)
    with inputs.about("margin_weight"):
        kind = "firm" if project.firm else "intermittent"
        weight = inputs.number("operating_margin_weight", "1", technology=kind)
    published = firm if project.firm else compute_combined_margin(operating, build, INTERMITTENT_OPERATING)
    return {"combined_margin": compute_combined_margin(operating, build, weight), "ifi": published}


def _average(inputs: Inputs) -> tuple[Power, Array]:
    """Return the average power of the grid in the base year, and its path over that year, (draws, years)."""
    scenario, project = inputs.scenario, inputs.scenario.project
    country, base = scenario.country, scenario.base_year
    with inputs.about("grid_today"):
        period = str(base)
        stack = inputs.factor("grid_intensity", "g CO2/kWh", country, period=period, **project.figures.grid_average)
        burned = {
            fuel: share * inputs.assumption(f"displaced.heat.{fuel}")
            for fuel in project.displaced.heat
            if (share := inputs.number("generation_share", "1", country, period=period, fuel=fuel))
        }
        now = sum(inputs.number("generation_share", "1", country, period=period, fuel=fuel) for fuel in RENEWABLE)
    with inputs.about("grid_course"):
        course = project.displaced.course
        target = int(inputs.setting("displaced.course.target_year", course.target_year, "yr", "Year of the target."))
        every = np.arange(base, max(scenario.horizon[1], target) + 1)
        way = grid_path(every, target, inputs.assumption("displaced.course.later_change"))
        ratio = fossil_ratio(now, inputs.assumption("displaced.course.renewable_share"))
    at = np.maximum(inputs.years.astype(int) - base, 0)  # before the base year the grid is taken to be as in it
    power = Power(stack, burned, _supplied(inputs, burned), np.ones((1, 1)))
    return power, way.of(np.ones(1), ratio)[:, at]


def _supplied(inputs: Inputs, burned: dict[str, Array]) -> Array:
    """Return what supplying fuel emits, the methane lost with gas apart [g CO2e/kWh], (draws,)."""
    country, coal = inputs.scenario.country, inputs.scenario.project.displaced.coal
    with inputs.about("fuel_supply"):
        supply = {}
        for fuel in burned:
            name = fuel_name(coal_burned(inputs, country, coal, "displaced") if fuel == "coal" else fuel)
            supply[fuel] = inputs.factor("power_fuel_supply", "g CO2e_AR6/MJ", country, "WLD", fuel=name)
    return fuel_supply_emissions(burned, supply)


def _upstream(inputs: Inputs, average: Power, path: Array, less: Powers) -> dict[str, Array]:
    """Return emissions from the well to the stack by physical rule [g CO2e/kWh], (draws, years)."""
    with inputs.about("warming"):
        warming = gwp(inputs, "AR6")
    with inputs.about("methane"):
        loss = inputs.assumption("displaced.methane_loss")
        ncv = checked_net_value("natural_gas", inputs.factor("net_calorific_value", "MJ/kg", fuel="natural_gas"))
    return {
        "average_path": well_to_stack(average, loss, warming.methane, ncv)[:, None] * path,
        "marginal": from_well(less, loss, warming.methane, ncv),
    }


def _rows(inputs: Inputs, flows: SupplyFlows) -> Iterator[ResultRow]:
    """Yield factors, the change in emissions by rule, what is displaced and the gas saved."""
    leading = inputs.scenario.project.figures.displacement
    for rule in RULES:
        behind = ("output", "own_emissions", *TOPIC_OF[rule])
        keys = emission_keys("change", BOUNDARY_OF[rule], rule, gas="co2", market="home")
        yield ResultRow("displaced_co2", flows.change(rule), flows.years, keys, scope="net", topics=behind)
        keys = {"rule": rule, "boundary": BOUNDARY_OF[rule], "default": "yes" if rule == leading else "no"}
        yield ResultRow("displacement_factor", flows.factors[rule], flows.years, keys, topics=TOPIC_OF[rule])
    for rule in PHYSICAL_RULES:
        behind = ("output", "own_emissions", *_UPSTREAM[rule])
        change = flows.own_co2e - flows.delivered * flows.upstream[rule]
        keys = emission_keys("change", TERRITORIAL, rule, market="home")
        yield ResultRow("displaced_co2e", change, flows.years, keys, scope="net", topics=behind)
        keys = {"rule": rule, "boundary": TERRITORIAL, "default": "no"}
        yield ResultRow("displacement_upstream", flows.upstream[rule], flows.years, keys, topics=_UPSTREAM[rule])
    behind = ("output", "displaced_mix")
    for source, values in flows.given_way.items():
        keys = {"carrier": source, "market": "home", "side": "displaced", "quantity": "generation"}
        yield ResultRow("energy_displaced", values, flows.years, keys, scope="net", topics=behind)
    keys = {"carrier": "natural_gas", "market": "home", "side": "displaced", "quantity": "gas_saved"}
    behind = (*behind, "gas_power", "gas_heat", "own_emissions")
    yield ResultRow("gas_saved", flows.gas_saved, flows.years, keys, scope="net", topics=behind)


displaced_supply: Part[SupplyFlows] = Part(
    "displaced_supply",
    needs=("delivered", "own_co2", "own_co2e", "own_gas"),
    gives=("given_way", "burned_less", "burned_itself", "factors", "upstream", "gas_saved"),
    compute=_compute,
    rows=_rows,
    leads=True,
)
