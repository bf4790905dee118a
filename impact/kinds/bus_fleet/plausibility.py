"""Whether a fleet of buses is plausible: energy of both sides, distance of a bus, price of a battery."""

from collections.abc import Mapping
from functools import partial

from impact.core.arrays import total
from impact.core.vocabulary import MILLION
from impact.files.units import MJ_PER_KWH
from impact.kinds.bus_fleet.flows import BusFlows
from impact.model.components.plausibility import (
    Check,
    CheckCase,
    NotKnownError,
    PlausibilityResult,
    builders,
    gva_of_gdp,
    per,
    plausibility,
)

IDLE = "no bus runs then in some run"


def bus_energy(case: CheckCase[BusFlows]) -> PlausibilityResult:
    """Electricity at the meter a kilometre, the depot apart."""
    case.topics["energy_use"] = None
    fleet = case.flows.fleet
    use = per(fleet.energy["fleet", "electricity"] / MJ_PER_KWH, fleet.km)
    return PlausibilityResult(use, *case.limits("bus_energy_meter", "kWh/km"), needs_output=True)


def fuel_replaced(fuel: str, case: CheckCase[BusFlows]) -> PlausibilityResult:
    """Fuel of the buses replaced that burn it, a kilometre."""
    buses = case.inputs.scenario.project.replaced.buses
    burning = [name for name, bus in buses.items() if bus.fuel == fuel]
    if not burning:
        raise NotKnownError("no bus of this fuel is replaced")
    case.topics.update(dict.fromkeys(("output", "distance", "replaced_mix", "replaced_energy")))
    energy = total(case.flows.before.energy[name, fuel] for name in burning)
    km = total(case.flows.mix[name] for name in burning)
    return PlausibilityResult(per(energy, km), *case.limits(f"bus_{fuel}", "MJ/km"), needs_output=True)


def bus_distance(case: CheckCase[BusFlows]) -> PlausibilityResult:
    """Distance of a bus of the fleet in a year."""
    case.topics.update(dict.fromkeys(("output", "distance")))
    fleet = case.flows.fleet
    return PlausibilityResult(
        per(fleet.km, fleet.vehicles), high=case.limit("bus_distance", "km/yr", "high"), needs_output=True
    )


def battery_price(case: CheckCase[BusFlows]) -> PlausibilityResult:
    """Price of a new battery in dollars of the price year."""
    rate, limits = case.dollars(), case.limits("battery_price", f"USD_{case.inputs.scenario.price_year}/kWh")
    case.topics["batteries"] = None
    price = case.inputs.by_draw("batteries.price") * MILLION / rate.value
    return PlausibilityResult(price, *limits, also=(rate,))


CHECKS: Mapping[str, Check] = {
    "bus_energy": bus_energy,
    "bus_diesel": partial(fuel_replaced, "diesel"),
    "bus_cng": partial(fuel_replaced, "cng"),
    "bus_distance": bus_distance,
    "battery_price": battery_price,
    "builders": builders,
    "gva_of_gdp": gva_of_gdp,
}
checks = plausibility(CHECKS, IDLE, ("fleet", "before", "mix", "output", "nation"))
