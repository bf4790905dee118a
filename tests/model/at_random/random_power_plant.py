"""Random power plants with a store, and laws of power."""

from collections.abc import Mapping
from copy import deepcopy

import numpy as np
from hypothesis import strategies as st
from random_edits import Edits, Tree, fixed
from random_laws import Law, Tried, near, sum_up, total

from impact.files.yaml import read_yaml, written
from impact.kinds.power_plant.schema import PowerPlant

RULES = ("combined_margin", "ifi", "average_path", "marginal")
STORE_CHARGE = "storage.from_curtailment"
MADE_UP = "Made up."
CO2_OF_GAS = 50.0  # kg CO2/GJ in the made-up country
GAS_PER_KWH = 0.2  # m3, of a plant of 50 % at 34.4 MJ/m3


def _shape(draw: st.DrawFn, tree: Tree, years: list[int]) -> None:
    project = tree["project"]
    project["technology"] = draw(st.sampled_from(("solar", "wind", "hydro", "gas")))
    if project["technology"] == "gas":
        project["fuel"] = {
            "efficiency": {"central": 0.5, "low": 0.4, "high": 0.6, "unit": "1", "reason": MADE_UP},
            "methane_loss": {"central": 0.2, "low": 0, "high": 0.3, "unit": "1", "reason": MADE_UP},
        }
    project["displaced"]["course"]["target_year"] = draw(st.integers(2026, 2040))
    if draw(st.booleans()):
        factors = {name: draw(st.integers(0, 1000)) for name in ("charge", "discharge")}
        project["storage"]["hours"] = {
            name: {"central": value, "unit": "g CO2/kWh", "reason": MADE_UP} for name, value in factors.items()
        }
    form = draw(st.sampled_from(("none", "store", "store")))
    if form == "none":
        del project["storage"]


def _gas_for_gas(project: Tree) -> tuple[tuple[str, Mapping[str, str]], ...]:
    """Let a gas plant take the place of its like."""
    project["technology"] = "gas"
    project["fuel"] = {
        "efficiency": {"central": 0.5, "unit": "1", "reason": MADE_UP},
        "methane_loss": {"central": 0, "unit": "1", "reason": MADE_UP},
    }
    fixed(project, "displaced.methane_loss", 0.0)
    fixed(project, "displaced.gas_power", 3.6 / 0.5 * CO2_OF_GAS)
    fixed(project, "displaced.mix.gas", 1.0)
    fixed(project, "displaced.mix.coal", 0.0)
    fixed(project, "power.own_use", 0.0)
    fixed(project, "power.connection_loss", 0.0)
    project.pop("storage", None)
    changes = tuple((name, {"electricity": "marginal"}) for name in ("displaced_co2", "displaced_co2e"))
    return (*changes, ("gas_saved", {}))


EDITS = Edits(
    base="xyz-power",
    most={STORE_CHARGE: 0.0, "operation.staff": 20.0, "operation.wage": 0.006, "operation.wage_growth": 0.1,
        "operation.items.parts.amount": 3.0},
    least={"tariff": 0.5, "power.capacity_factor": 0.2, "capacity": 10.0},
    together=(("displaced.mix.gas", "displaced.mix.coal"),),
    shape=_shape,
    refused=("account does not close", "more is bought than is sold", "foreign"),
    size=("capacity", "storage.capacity", "storage.charged", "capital.items.*.amount", "operation.staff",
        "operation.items.*.amount", "displaced.plant_jobs"),
    linear=("energy_delivered", "energy_displaced", "gas_saved", "store_loss", "displaced_co2", "displaced_co2e",
        "life_cycle_pulse", "life_cycle_booked", "building_people", "operation_people", "capital_spent", "jobs", "gva",
        "jobs_step", "turnover", "purchases", "account", "jobs_construction"),
    alike=_gas_for_gas,
    sides={"gas_saved": ("energy_displaced", GAS_PER_KWH)},
)  # fmt: skip


def _plant(tried: Tried) -> PowerPlant:
    assert isinstance(tried.loaded.scenario.project, PowerPlant)
    return tried.loaded.scenario.project


def _delivered(tried: Tried) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """Return power that is displaced for others, without what a store shifts where its hours are known."""
    results, store = tried.results, _plant(tried).storage
    if store is not None and store.hours is not None:
        generated, *less = (
            total(results, "energy_delivered", quantity=each) for each in ("generated", "curtailed", "used_and_lost")
        )
        return sum(less, generated)
    return total(results, "energy_delivered", quantity="delivered")


def what_gives_way_is_what_is_delivered(tried: Tried) -> None:
    sources = [row.values for row in tried.results.rows if row.variable == "energy_displaced"]
    sum_up(sources, _delivered(tried))


def a_factor_times_power_is_the_tonnes(tried: Tried) -> None:
    """By the official factor and by every other rule; what the plant burns itself stands on the other side."""
    results, delivered = tried.results, _delivered(tried)
    own = [
        total(results, "displaced_co2", electricity=rule) + delivered * total(results, "displacement_factor", rule=rule)
        for rule in RULES
    ]
    moved = [total(results, "displaced_co2", electricity=rule) for rule in RULES]
    for each in own:
        near(each, own[0], *moved)
    if _plant(tried).fuel is None and _plant(tried).storage is None:
        near(own[0], np.zeros((1, 1)), *moved)


def a_store_alone_generates_nothing(tried: Tried) -> None:
    """Without a plant beside it, it loses power and gives none."""
    if _plant(tried).storage is None:
        return
    tree = deepcopy(read_yaml(tried.text, "")[0])
    fixed(tree["project"], "capacity", 0.0)
    tree["project"].pop("tariff")
    tree["project"]["operation"]["value_added"] = {"central": 10, "unit": "million XYZ_2025/yr", "reason": MADE_UP}
    fixed(tree["project"], "operation.items.parts.amount", 1.0)
    fixed(tree["project"], "operation.items.parts.local", 1.0)
    results = tried.other(written(tree))
    assert not total(results, "energy_delivered", quantity="generated").any()
    assert (total(results, "energy_delivered", quantity="delivered") <= 0).all()
    assert (total(results, "store_loss") >= 0).all()


def the_life_of_the_plant_is_booked_once(tried: Tried) -> None:
    if _plant(tried).fuel is None:
        booked = total(tried.results, "life_cycle_booked").sum(axis=1, keepdims=True)
        near(booked, total(tried.results, "life_cycle_pulse", source_key="own"))


LAWS: tuple[Law, ...] = (
    what_gives_way_is_what_is_delivered,
    a_factor_times_power_is_the_tonnes,
    a_store_alone_generates_nothing,
    the_life_of_the_plant_is_booked_once,
)
