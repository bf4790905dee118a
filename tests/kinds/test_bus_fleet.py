"""Electric buses: published figures reproduced, laws that hold for any fleet, and inputs that do not fit together."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from changed_cases import fixed, run, sums, tree_of_buses

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.charts import ChartContext, charts
from impact.core.arrays import Array
from impact.core.errors import ImpactError
from impact.core.vocabulary import HEADLINE_RULES
from impact.files.yaml import written
from impact.formulas.economy.cost_of_ownership import cost_per_tonne
from impact.formulas.emissions.exhaust import COEFFICIENTS, compute_emissions_at_speed
from impact.formulas.fleet.distance import at_the_meter
from impact.kinds.bus_fleet.emissions import OFFICIAL
from impact.language.messages import Language
from impact.study.run_study import Results

EURO_III_NOX, EURO_VI_NOX = 11.284, 0.5516  # g/km, EMEP/EEA 2019 by the coefficients in gtfs2emis, 20 km/h, half load


@pytest.fixture(scope="module")
def central() -> Results:
    return run()


def function(pollutant: str, fuel: str, euro: str, technology: str = "", segment: str = "standard") -> Array:
    """Return a published function at 20 km/h and half load."""
    which = {"pollutant": pollutant, "fuel": fuel, "segment": segment, "euro": euro, "load": "0.5"}
    which |= {"technology": technology} if technology else {}
    catalogue = Catalogue(kind="bus_fleet")
    found = {
        name: catalogue.factor("exhaust_function", ("EU",), None, "1", coefficient=name, **which).value
        for name in COEFFICIENTS
    }
    return compute_emissions_at_speed(found, np.array([20.0]))


def only_diesel(energy: float, **exhaust: str) -> dict[str, Any]:
    """Return diesel buses of one class, as they run and as they are sold [MJ/km]."""
    own = {"name": "Diesel", "fuel": "diesel", "energy": fixed(energy, "MJ/km"), "share": fixed(1)}
    return own | exhaust | {"new": exhaust}


def test_the_danish_diesel_bus_gives_off_821_grams_a_kilometre() -> None:
    """11.015199 MJ/km at 74.5 g/MJ: 820.63 g CO2/km (Danish Energy Agency, Technology Data, sheet Diesel B1, urban)."""
    buses = {"diesel": only_diesel(11.015199, euro="iii")}
    results = run({"project.replaced.buses": buses, "project.replaced.none": fixed(0)})
    km = sums(results, "bus_km", side="before", bus="all") * 1e6
    tonnes = sums(results, "emissions_co2", component="replaced_buses")
    assert (tonnes / km * 1e6 * 74.5 / 74.1)[0] == pytest.approx(820.632, rel=1e-4)  # the house takes 74.1 of the IPCC


# EMEP/EEA 2019, urban buses at 20 km/h and half load, Euro VI with particle filter and catalyst (coefficients in
# gtfs2emis): pollutant, class, weight, grams a kilometre, relative error.
GUIDEBOOK = [
    ("nox", ("vi", "dpf_scr"), "standard", EURO_VI_NOX, 0.006), ("pm", ("vi", "dpf_scr"), "standard", 0.0066, 0.006),
    ("co", ("vi", "dpf_scr"), "standard", 0.2964, 0.006), ("nox", ("iii", ""), "standard", EURO_III_NOX, 0.005),
    ("co", ("iii", ""), "standard", 3.0215, 0.005), ("nox", ("iii", ""), "midi", 8.742, 0.001),
    ("pm", ("iii", ""), "midi", 0.1700, 0.001), ("nox", ("iii", ""), "articulated", 13.906, 0.001),
    ("pm", ("iii", ""), "articulated", 0.2797, 0.001),
]  # fmt: skip


@pytest.mark.parametrize(("pollutant", "technology", "segment", "expected", "error"), GUIDEBOOK)
def test_exhaust_is_that_of_the_guidebook_and_goes_by_class_and_weight(
    pollutant: str, technology: tuple[str, str], segment: str, expected: float, error: float
) -> None:
    assert function(pollutant, "diesel", *technology, segment) == pytest.approx(expected, rel=error)


FUEL_USE = {  # alpha to eta of the functions of fuel use, standard urban bus, half load, flat road
    "iii": (-0.000240994412232972, 0.0338229795225614, 2.44327779207519, 4.65941312172263, -5.04965028853241e-05,
        0.00852073434119492, 0.061276675893548),
    "vi": (-0.000313881923547988, -0.0145484315009182, 5.33927720306299, 4.32988739703353, -0.000119639044053958,
        0.0102176505703206, 0.211097947587396),
}  # fmt: skip


@pytest.mark.parametrize(("euro", "expected"), [("iii", 15.397), ("vi", 13.98)])
def test_fuel_use_by_speed_is_that_of_the_guidebook(euro: str, expected: float) -> None:
    """EMEP/EEA 2019 at 20 km/h, half load, Euro VI with particle filter and catalyst (coefficients in gtfs2emis)."""
    coefficients = dict(zip(COEFFICIENTS, FUEL_USE[euro], strict=True))
    assert compute_emissions_at_speed(coefficients, np.array([20.0])) == pytest.approx(expected, rel=0.0005)


def test_electricity_at_the_meter_holds_the_losses_of_battery_and_charger() -> None:
    """3.6425 MJ/km out of the battery (Danish Energy Agency, sheet BEV B1), 0.88 and 0.95 (carculator_bus): 1.210."""
    assert at_the_meter(np.array([3.6425]), np.array([0.88]), np.array([0.95])) == pytest.approx(1.210, rel=1e-3)


def test_a_figure_taken_at_the_battery_comes_to_that_at_the_meter(central: Results) -> None:
    """The same fleet, described by what leaves the battery."""
    seasons = {"year": {"part": 1, "use": fixed(1.15 * 0.88 * 0.95, "kWh/km")}}
    stated = {
        "measured": "battery",
        "seasons": seasons,
        "battery_efficiency": fixed(0.88, "1"),
        "charger_efficiency": fixed(0.95, "1"),
    }
    results = run({"project.energy": stated})
    assert sums(results, "energy_change_electricity") == pytest.approx(sums(central, "energy_change_electricity"))


def test_a_hundred_buses_take_six_gigawatt_hours_and_power_plants_give_off_3200_tonnes(central: Results) -> None:
    """100 buses, 54,750 km, 1.15 kWh/km, losses 1.088, 467 g/kWh: 6.296 GWh and 3.199 kt a year."""
    energy = sums(central, "energy_change_electricity", quantity="used")[0]
    parts = (sums(central, "emissions_co2", component=each)[0] for each in ("electric_buses", "new_service"))
    tonnes = sum(parts)
    assert energy == pytest.approx(6.29625)
    assert tonnes == pytest.approx(3199, rel=1e-3)


def test_thirteen_and_a_half_megajoules_are_38_litres() -> None:
    """13.545 MJ/km at 35.9 MJ/L are 37.7 L/100 km; EN 590 has 0.84 kg/L at 43 MJ/kg, 36.1 MJ/L."""
    results = run({"project.replaced.buses": {"diesel": only_diesel(13.545, euro="v", technology="scr")}})
    litres = sums(results, "energy_diesel", side="before") / sums(results, "bus_km", side="before", bus="all") * 100
    assert (litres * 36.12 / 35.9)[0] == pytest.approx(37.7, rel=5e-3)


def test_drivers_and_wear_of_both_sides_are_the_same_where_service_does_not_grow() -> None:
    results = run({"project.replaced.none": fixed(0)})
    fleet, before = (sums(results, "bus_people", side=side, work="drivers") for side in ("fleet", "before"))
    assert fleet == pytest.approx(before)
    assert sums(results, "pollutant_change", component="wear", gas="pm25") == pytest.approx(0, abs=1e-12)


def test_a_loan_changes_neither_cost_nor_jobs(central: Results) -> None:
    without = run({"project.funding": {}})
    assert sums(without, "ownership_present") == pytest.approx(sums(central, "ownership_present"))
    assert sums(without, "jobs_step") == pytest.approx(sums(central, "jobs_step"))


def test_without_tonnes_avoided_a_tonne_has_no_cost() -> None:
    value, undefined = cost_per_tonne(np.array([[5.0]]), np.array([[0.0]]))
    assert undefined.all()
    assert not value.any()


def test_a_figure_of_an_empty_bus_is_outside_the_limits() -> None:
    light = {"project.replaced.buses.diesel.energy": fixed(7, "MJ/km")}
    held = {row.variable: row for row in run(light).rows if row.limits is not None}
    verdicts = {name: bool(row.limits.outside(row.values[:1]).any()) for name, row in held.items() if row.limits}
    assert verdicts["check_bus_diesel"]
    assert not verdicts["check_bus_cng"]


def test_tonnes_announced_a_year_stand_beside_each_rule_over_all_years(tmp_path: Path) -> None:
    tree = tree_of_buses()
    said = {"id": "tonnes", "says": "It avoids 5,000 t CO2 a year.", "said_by": "Nobody", "source": "trend_2024_02_01",
        "said_on": "2024-02-01", "status": "announced", "value": 5000, "unit": "t CO2/yr", "counts": "tonnes",
        "reason": "Said so."}  # fmt: skip
    tree["claims"].append(said)
    file = tmp_path / "announced.yaml"
    file.write_text(written(tree), encoding="utf-8")
    (series,) = charts["bus_emissions"](ChartContext(api.run(file, draws=20), Language("en", kind="bus_fleet"))).series
    shown = {str(point.x): (point.value, point.status) for point in series.points}
    assert shown["Announced: Nobody"] == (-5000 * 12, "announced")
    assert [point.key for point in series.points if point.status == "modelled"] == [*HEADLINE_RULES, OFFICIAL]


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"project.energy.measured": "battery"}, "give both with 'measured: battery'"),
        ({"project.energy.seasons.cold.part": 0.5}, "add up to 1.25, not to 1"),
        ({"project.running.diesel": None}, "Add running.diesel"),
        ({"project.capital.items.depot_and_grid.life": None}, "Add it"),
        ({"project.figures.grid_official.margin": "operating"}, "What draws power is new load"),
        ({"project.contract_end": 2050}, "not within the horizon"),
        ({"project.replaced.buses.gas.euro": ""}, "exhaust class"),
        ({"project.replaced.buses.gas.new": None}, "these have the class on sale"),
        ({"project.replaced.buses.gas.segment": "midi"}, "no 'bus_exhaust' of EU"),
        ({"project.replaced.buses.gas.euro": "vii"}, "no 'bus_exhaust' of EU"),
        ({"project.fare": fixed(100, "UZS_2025/km")}, "brings in less than energy and parts cost"),
    ],
)
def test_what_does_not_fit_is_named_with_its_remedy(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(ImpactError, match=words):
        run(changes)


FLEET = "project.vehicles.central"


def test_new_service_moves_neither_the_cost_of_a_tonne_nor_tonnes_and_jobs_of_a_bus_replaced() -> None:
    """Like for like, a fleet of which a quarter is new service is three quarters of one without any."""
    whole, part = (run({"project.replaced.none": fixed(none, "1")}) for none in (0.0, 0.25))
    for variable in ("cost_per_tonne", "cost_per_tonne_co2"):
        assert sums(part, variable) == pytest.approx(sums(whole, variable))
    for variable in ("emissions_co2_change", "emissions_change", "pollutant_change", "ownership_present"):
        assert sums(part, variable) == pytest.approx(0.75 * sums(whole, variable))
    net = {"step": "net", "closure": "buses_for_buses"}
    assert sums(part, "jobs_step", **net) == pytest.approx(0.75 * sums(whole, "jobs_step", **net))


@pytest.mark.parametrize("buses", [0.1, 100_000.0])
def test_power_that_fills_gas_buses_counts_as_any_other_by_the_official_rule(buses: float) -> None:
    """A kilowatt-hour a cubic metre more to fill them avoids as much as the same power of the fleet emits."""
    changes = {FLEET: buses, "project.replaced.none": fixed(0, "1")}
    plain, filled = (run(changes | {"project.grid.gas_compression": fixed(of, "kWh/m3")}) for of in (0.25, 1.25))
    gas = -sums(plain, "energy_change_cng") * 273.15 / 293.15  # million m3 at 0 degrees Celsius, a kWh each
    used = sums(plain, "energy_change_electricity", quantity="used")
    per_gwh = sums(plain, "emissions_co2", component="electric_buses") / used
    avoided = sums(plain, "emissions_co2_change") - sums(filled, "emissions_co2_change")
    assert avoided == pytest.approx(gas * per_gwh, rel=1e-3)


@pytest.mark.parametrize("buses", [0.1, 100_000.0])
def test_buses_bought_new_have_the_class_on_sale(buses: float) -> None:
    """Where all would have been bought new, no class of those that run counts; else both by their share."""

    def exhaust(bought: float, euro: str) -> Array:
        only = {"name": "Diesel", "fuel": "diesel", "euro": euro, "new": {"euro": "vi", "technology": "dpf_scr"},
            "energy": fixed(13, "MJ/km"), "share": fixed(1, "1")}  # fmt: skip
        changes = {
            FLEET: buses,
            "project.replaced.buses": {"diesel": only},
            "project.replaced.bought": fixed(bought, "1"),
        }
        return sums(run(changes), "pollutant_change", component="exhaust", gas="nox")

    new, old = exhaust(1, "iii"), exhaust(0, "iii")
    assert new == pytest.approx(exhaust(1, "conventional"))
    assert old / new == pytest.approx(EURO_III_NOX / EURO_VI_NOX, rel=0.005)
    assert exhaust(0.25, "iii") == pytest.approx(0.25 * new + 0.75 * old)
