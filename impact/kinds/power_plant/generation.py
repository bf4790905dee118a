"""Power of the plant and of its store, and what the plant emits itself."""

from collections.abc import Iterator

import numpy as np

from impact.core.arrays import NOTHING, Array, total
from impact.formulas.emissions.fuels import checked_net_value, lost_methane
from impact.formulas.emissions.generation import apply_degradation, capacity_left, check_curtailed, full_year, stored
from impact.kinds.power_plant.flows import PowerFlows
from impact.model.component import Part
from impact.model.components.displaced_supply import gas_of_plants
from impact.model.components.grid import gwp
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, emission_keys

GJ_PER_GWH = 3600
KG_PER_T = 1000
MJ_PER_M3_OF_GJ = 1000  # GJ over MJ/m3 are thousand m3
OWN, STORE = (emission_keys(each, "stack", gas="co2", market="home") for each in ("plant_itself", "storage"))


def _compute(inputs: Inputs, flows: PowerFlows) -> None:
    """Give power by year; the first year of the horizon is the first full one."""
    made = inputs.scenario.project.power
    with inputs.about("output"):
        flows.capacity = inputs.by_draw("capacity")
        flows.first = _first(inputs, flows.capacity[:, 0])
        ages = inputs.years - inputs.years[0]
        flows.generated = apply_degradation(flows.first, inputs.assumption("power.degradation"), ages)
        curtailed = NOTHING if made.curtailment is None else inputs.series("power.curtailment", inputs.years)
        flows.curtailed = flows.generated * curtailed
        kept = _kept(inputs, "own_use") * _kept(inputs, "connection_loss")
        taken = flows.generated - flows.curtailed
        flows.used = taken * (1 - kept)
        _store(inputs, flows, ages)
    change = NOTHING if flows.stored is None or _by_hour(inputs) else flows.stored.change
    flows.delivered = taken - flows.used + change
    flows.output = flows.delivered
    with inputs.about("emissions"), inputs.about("own_emissions"):
        burned = _burned(inputs, taken)
        flows.own_gas = burned / gas_of_plants(inputs).heat / MJ_PER_M3_OF_GJ
        flows.own_co2, flows.own_co2e = _own(inputs, flows, burned)


def _first(inputs: Inputs, capacity: Array) -> Array:
    """Return the power of the first full year, before curtailment [GWh/yr], (draws,)."""
    made = inputs.scenario.project.power
    if made.contract is not None:
        return inputs.assumption("power.contract")
    factor = inputs.assumption("power.capacity_factor")
    if made.availability is not None:
        factor = factor * inputs.assumption("power.availability")
    return full_year(capacity, factor)


def _kept(inputs: Inputs, name: str) -> Array:
    """Return what is left after a share is taken off, (draws, 1)."""
    if getattr(inputs.scenario.project.power, name) is None:
        return NOTHING + 1
    return 1 - inputs.by_draw(f"power.{name}")


def _store(inputs: Inputs, flows: PowerFlows, ages: Array) -> None:
    """Give what the store takes and gives; None without one."""
    stated = inputs.scenario.project.storage
    if stated is None:
        flows.stored = None
        return
    charged, efficiency = inputs.assumption("storage.charged"), inputs.assumption("storage.efficiency")
    spared = np.zeros(1) if stated.from_curtailment is None else inputs.assumption("storage.from_curtailment")
    cycles_per_year = charged * efficiency * 1000 / inputs.assumption("storage.capacity")
    life, cycles = inputs.assumption("storage.life"), inputs.assumption("storage.cycles")
    left = capacity_left(ages, *np.broadcast_arrays(life, cycles, cycles_per_year))
    flows.stored = stored(charged[:, None] * left, efficiency[:, None], spared[:, None])
    with inputs.stated("storage"):
        check_curtailed(*np.broadcast_arrays(flows.stored.spared, flows.curtailed))


def _by_hour(inputs: Inputs) -> bool:
    """Return whether grid factors of the hours are known, by which a store is then computed."""
    storage = inputs.scenario.project.storage
    return storage is not None and storage.hours is not None


def _burned(inputs: Inputs, generated: Array) -> Array:
    """Return the heat of the gas that the plant burns, which is none without fuel [GJ/yr], (draws, years)."""
    if inputs.scenario.project.fuel is None:
        return NOTHING
    return generated * GJ_PER_GWH / inputs.by_draw("fuel.efficiency")


def _own(inputs: Inputs, flows: PowerFlows, heat: Array) -> tuple[Array, Array]:
    """Return what plant and store emit, at the stack and with the supply of gas [t/yr], (draws, years)."""
    shifted = NOTHING
    if flows.stored is not None and _by_hour(inputs):
        charge, discharge = (inputs.by_draw(f"storage.hours.{name}") for name in ("charge", "discharge"))
        shifted = flows.stored.emissions(charge, discharge)
    if inputs.scenario.project.fuel is None:
        return shifted, shifted
    stack = heat * gas_of_plants(inputs).content / KG_PER_T
    ncv = checked_net_value("natural_gas", inputs.factor("net_calorific_value", "MJ/kg", fuel="natural_gas"))[:, None]
    lost = lost_methane(inputs.assumption("fuel.methane_loss"))[:, None]
    supply = inputs.factor("power_fuel_supply", "g CO2e_AR6/MJ", inputs.scenario.country, "WLD", fuel="natural_gas")
    methane = heat * lost / ncv * gwp(inputs, "AR6").methane  # GJ over MJ/kg are thousand kg
    return stack + shifted, stack + shifted + heat * supply[:, None] / KG_PER_T + methane


def _rows(inputs: Inputs, flows: PowerFlows) -> Iterator[ResultRow]:
    whole = {
        "generated": flows.generated,
        "curtailed": -flows.curtailed,
        "used_and_lost": -flows.used,
        **({} if flows.stored is None else {"store_change": flows.stored.change}),
    }
    whole["delivered"] = total(whole.values())
    for quantity, values in whole.items():
        keys = {"carrier": "electricity", "market": "home", "side": "project", "quantity": quantity}
        yield ResultRow("energy_delivered", values, flows.years, keys, scope="gross", topics=("output",))
    if inputs.scenario.project.fuel is not None:
        yield ResultRow(
            "own_emissions", flows.own_co2, flows.years, OWN, scope="gross", topics=("output", "own_emissions")
        )
    if flows.stored is not None:
        yield from _store_rows(inputs, flows)


def _store_rows(inputs: Inputs, flows: PowerFlows) -> Iterator[ResultRow]:
    assert flows.stored is not None
    keys = {"carrier": "electricity", "market": "home", "side": "project", "quantity": "store_loss"}
    yield ResultRow("store_loss", flows.stored.lost, flows.years, keys, topics=("output",))
    if not _by_hour(inputs):
        gap = "no grid factors of the hours in which the store takes and gives power were given"
        yield ResultRow.unknown("storage_shift", gap, STORE, years=flows.years, scope="net", topics=("output",))
        return
    yield ResultRow("storage_shift", flows.own_co2, flows.years, STORE, scope="net", topics=("output", "own_emissions"))


generation: Part[PowerFlows] = Part(
    "generation",
    gives=(
        "capacity",
        "first",
        "generated",
        "curtailed",
        "used",
        "stored",
        "delivered",
        "output",
        "own_co2",
        "own_co2e",
        "own_gas",
    ),
    compute=_compute,
    rows=_rows,
    leads=True,
)


def _compute_sales(inputs: Inputs, flows: PowerFlows) -> None:
    """Give turnover = power delivered × tariff [million/yr]: GWh times money a kilowatt-hour are millions."""
    with inputs.about("jobs"), inputs.about("turnover", "output"):
        flows.turnover = flows.delivered * inputs.series("tariff", inputs.years)


sales: Part[PowerFlows] = Part(
    "sales", needs=("delivered",), gives=("turnover",), compute=_compute_sales, when=lambda project: project.sells
)
