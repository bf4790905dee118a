"""What making the plant's cars gives off, and what making the cars they replace would have given off."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from impact.arrays import Array
from impact.emissions.making import Made, made
from impact.fleet.cohorts import over_life
from impact.models.inputs import Inputs
from impact.models.vehicle_plant.cars import MARKETS, Cars
from impact.models.vehicle_plant.demand import combustion_replaced, electric_replaced
from impact.models.vehicle_plant.driving import Driving
from impact.scenario.projects.vehicle_plant import VehiclePlant

SMALL = "car"  # body of the cars that have no model
NOTHING: Array = np.zeros(1)


@dataclass(frozen=True)
class Making:
    """Emissions of making cars [kg CO2e/vehicle].

    Attributes:
        vehicles: by vehicle of the plant. others: by car set beside them.
        combustion, imported: by body, of the combustion cars and of the electric cars replaced.
    """

    vehicles: dict[str, Made]
    others: dict[str, Made]
    combustion: dict[str, Made]
    imported: dict[str, Made]


def making(inputs: Inputs) -> Making:
    """Return the emissions of making every car, over the draws."""
    scenario = inputs.scenario
    plant: VehiclePlant = scenario.project

    def body(size: str, powertrain: str) -> Array:
        return inputs.factor(
            "vehicle_making", "kg CO2e_AR6/vehicle", scenario.country, "USA", body=size, powertrain=powertrain
        )

    with inputs.about("making_batteries"):
        per_kwh = inputs.factor("battery_making", "kg CO2e_AR6/kWh", scenario.country, "CHN", **plant.figures.battery)
        again = inputs.assumption("making.battery_replacements")
    with inputs.about("making_of_plant_cars", "making_batteries"):
        second = inputs.assumption("making.second_drive")
        vehicles = {}
        for name, vehicle in plant.vehicles.items():
            hybrid = vehicle.powertrain == "phev"
            shell = body(vehicle.body, "combustion" if hybrid else "electric")
            capacity = inputs.assumption(f"vehicles.{name}.battery")
            vehicles[name] = made(shell, capacity, per_kwh, again, second if hybrid else NOTHING)
    bodies: tuple[str, ...] = tuple(dict.fromkeys((SMALL, *(vehicle.body for vehicle in plant.vehicles.values()))))
    with inputs.about("making_of_combustion_cars"):
        combustion = {size: made(body(size, "combustion"), NOTHING, NOTHING, NOTHING, NOTHING) for size in bodies}
    with inputs.about("making_of_imported_cars", "making_batteries"):
        capacity = inputs.assumption("making.replaced_battery")
        imported = {size: made(body(size, "electric"), capacity, per_kwh, again, NOTHING) for size in bodies}
    others = {}
    for name, car in plant.compared.items():
        with inputs.about(f"car_{name}", "making_batteries"):
            electric = car.battery is not None
            capacity = inputs.assumption(f"compared.{name}.battery") if electric else NOTHING
            shell = body(car.body, "electric" if electric else "combustion")
            others[name] = made(shell, capacity, per_kwh, again, NOTHING)
    return Making(vehicles, others, combustion, imported)


def booked(cars: Cars, drive: Driving, known: Making) -> dict[str, Array]:
    """Return the emissions of making by side and year [t CO2e]: cars when sold, later batteries with the distance.

    Returns:
        plant_cars and replaced_cars, (draws, years of use).
    """
    with_distance = drive.km / drive.life_km[:, None]
    first, later = _by_cohort(cars, known)
    result = {}
    for side, at_sale in first.items():
        total = over_life(later[side], with_distance)
        result[side] = total + np.pad(at_sale, ((0, 0), (0, total.shape[1] - at_sale.shape[1])))
    return result


def making_more(cars: Cars, known: Making) -> Array:
    """Return how much more making the plant's cars gives off than making those replaced [t CO2e], (draws, 1).

    The same as `booked`, summed, without the years in between.
    """
    more = {
        side: sum(parts[side].sum(axis=1, keepdims=True) for parts in _by_cohort(cars, known))
        for side in ("plant_cars", "replaced_cars")
    }
    return np.asarray(more["plant_cars"] - more["replaced_cars"])


def _by_cohort(cars: Cars, known: Making) -> tuple[dict[str, Array], dict[str, Array]]:
    """Return the emissions of making the cars of each year of sale [t CO2e] by side, later batteries apart."""
    nothing: Array = np.zeros((1, 1))
    first: dict[str, Array] = {"plant_cars": nothing, "replaced_cars": nothing}
    later = dict(first)
    for name, share in cars.shares.items():
        body = cars.plant.vehicles[name].body
        for market in MARKETS:
            for side, sold, each in (
                ("plant_cars", cars.sold(market), known.vehicles[name]),
                ("replaced_cars", combustion_replaced(cars, market), known.combustion[body]),
                ("replaced_cars", electric_replaced(cars, market), known.imported[body]),
            ):
                first[side] = first[side] + sold * share * each.at_sale[:, None] / 1000
                later[side] = later[side] + sold * share * each.replacements[:, None] / 1000
    return first, later
