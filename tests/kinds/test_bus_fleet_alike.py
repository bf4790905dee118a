"""Buses like for like: laws of new service, of classes on sale and of power that fills gas buses, at any size."""

import pytest
from changed_cases import fixed, run, sums

from impact.arrays import Array

FLEET = "project.vehicles.central"
EURO_III_NOX, EURO_VI_NOX = 11.284, 0.5516  # g/km, EMEP/EEA 2019, 20 km/h, half load


def test_new_service_moves_neither_the_cost_of_a_tonne_nor_tonnes_and_jobs_of_a_bus_replaced() -> None:
    """Like for like, a fleet of which a quarter is new service is three quarters of one without any."""
    whole, part = (run({"project.replaced.none": fixed(none, "1")}) for none in (0.0, 0.25))
    for variable in ("cost_per_tonne", "cost_per_tonne_co2"):
        assert sums(part, variable) == pytest.approx(sums(whole, variable))
    for variable in ("emissions_co2_change", "emissions_change", "pollutant_change", "ownership_present"):
        assert sums(part, variable) == pytest.approx(0.75 * sums(whole, variable))
    net = {"step_key": "net", "closure": "buses_for_buses"}
    assert sums(part, "jobs_step", **net) == pytest.approx(0.75 * sums(whole, "jobs_step", **net))


@pytest.mark.parametrize("buses", [0.1, 100_000.0])
def test_power_that_fills_gas_buses_counts_as_any_other_by_the_official_rule(buses: float) -> None:
    """A kilowatt-hour a cubic metre more to fill them avoids as much as the same power of the fleet gives off."""
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
