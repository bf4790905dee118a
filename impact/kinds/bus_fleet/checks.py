"""Whether a fleet of buses is plausible: energy of both sides, distance of a bus, price of a battery."""

from __future__ import annotations

from collections.abc import Mapping

from impact.arrays import total
from impact.kinds.bus_fleet.flows import BusFlows
from impact.models.parts.builders import builders
from impact.models.parts.limits import Case, Held, NotKnownError, per
from impact.models.parts.plausibility import Check, gva_of_gdp, plausibility
from impact.units import MJ_PER_KWH
from impact.vocabulary import MILLION

IDLE = "no bus runs then in some run"


def bus_energy(case: Case[BusFlows]) -> Held:
    """Electricity at the meter a kilometre, the depot apart."""
    case.topics.update(dict.fromkeys(("energy_use",)))
    fleet = case.flows.fleet
    use = per(fleet.energy["fleet", "electricity"] / MJ_PER_KWH, fleet.km)
    low, high = (case.limit("bus_energy_meter", "kWh/km", end) for end in ("low", "high"))
    return Held(use, low, high, needs_output=True)


def bus_diesel(case: Case[BusFlows]) -> Held:
    """Diesel of the diesel buses replaced a kilometre."""
    return _fuel_replaced(case, "diesel")


def bus_cng(case: Case[BusFlows]) -> Held:
    """Gas of the gas buses replaced a kilometre."""
    return _fuel_replaced(case, "cng")


def _fuel_replaced(case: Case[BusFlows], fuel: str) -> Held:
    buses = case.inputs.scenario.project.replaced.buses
    burning = [name for name, bus in buses.items() if bus.fuel == fuel]
    if not burning:
        raise NotKnownError("no bus of this fuel is replaced")
    case.topics.update(dict.fromkeys(("output", "distance", "replaced_mix", "replaced_energy")))
    energy = total(case.flows.before.energy[name, fuel] for name in burning)
    km = total(case.flows.mix[name] for name in burning)
    low, high = (case.limit(f"bus_{fuel}", "MJ/km", end) for end in ("low", "high"))
    return Held(per(energy, km), low, high, needs_output=True)


def bus_distance(case: Case[BusFlows]) -> Held:
    """Distance of a bus of the fleet in a year."""
    case.topics.update(dict.fromkeys(("output", "distance")))
    fleet = case.flows.fleet
    return Held(per(fleet.km, fleet.vehicles), high=case.limit("bus_distance", "km/yr", "high"), needs_output=True)


def battery_price(case: Case[BusFlows]) -> Held:
    """Price of a new battery in dollars of the price year."""
    scenario = case.inputs.scenario
    year, money = scenario.price_year, scenario.currency
    rate = case.figure("exchange_rate", f"{money}_{year}/USD_{year}", scenario.country, period=str(year))
    low, high = (case.limit("battery_price", f"USD_{year}/kWh", end) for end in ("low", "high"))
    case.topics.update(dict.fromkeys(("batteries",)))
    price = case.inputs.assumption("batteries.price")[:, None] * MILLION / rate.value
    return Held(price, low, high, also=(rate,))


CHECKS: Mapping[str, Check] = {
    "bus_energy": bus_energy,
    "bus_diesel": bus_diesel,
    "bus_cng": bus_cng,
    "bus_distance": bus_distance,
    "battery_price": battery_price,
    "builders": builders,
    "gva_of_gdp": gva_of_gdp,
}
checks = plausibility(CHECKS, IDLE, ("fleet", "before", "mix", "output", "nation"))
