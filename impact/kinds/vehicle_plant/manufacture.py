"""What making the plant's cars and their end emit, and what those of the cars they replace would have."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from impact.core.arrays import NOTHING, Array
from impact.formulas.fleet.cohorts import sum_over_cohorts
from impact.formulas.fleet.manufacture import ManufactureResult, made, moved_making
from impact.kinds.vehicle_plant.driving import VehicleUse, combustion_replaced, electric_replaced
from impact.kinds.vehicle_plant.sales import MARKETS, Cars
from impact.kinds.vehicle_plant.schema import VehiclePlant
from impact.model.inputs import Inputs

SMALL = "car"  # body of the cars that have no model
NONE: Array = np.zeros(1)
ASSUMED = {"dataset": "assumed"}  # of several data sets none is of cars made here: our range over them


@dataclass(frozen=True)
class ManufactureEmissions:
    """Emissions of making cars [kg CO2e/vehicle].

    Attributes:
        others: by car set beside them.
        combustion, imported: by body, of the combustion cars and of the electric cars replaced.
        elsewhere: what the making of the same car emits more where it was built until now; zero where none was.
    """

    vehicles: dict[str, ManufactureResult]
    others: dict[str, ManufactureResult]
    combustion: dict[str, ManufactureResult]
    imported: dict[str, ManufactureResult]
    elsewhere: Array


@dataclass(frozen=True)
class Batteries:
    """What a battery emits when made and when scrapped [kg CO2e/kWh], and how many come later, (draws,)."""

    per_kwh: Array
    disposal: Array
    again: Array

    @classmethod
    def read(cls, inputs: Inputs) -> Batteries:
        """Read the figures of the battery that the scenario names."""
        country, figures = inputs.scenario.country, inputs.scenario.project.figures
        with inputs.about("making_batteries"):
            return cls(
                inputs.factor("battery_making", "kg CO2e_AR6/kWh", country, "CHN", **figures.battery),
                inputs.factor("battery_disposal", "kg CO2e_AR6/kWh", country, "WLD", **ASSUMED),
                inputs.assumption("making.battery_replacements"),
            )

    def car(self, body: Array, capacity: Array, second_drive: Array = NONE) -> ManufactureResult:
        """Return the making and the end of a car with such a battery."""
        return made(body, capacity, self.per_kwh, self.again, second_drive, self.disposal)


def body_making(inputs: Inputs, size: str, powertrain: str) -> Array:
    """Return the making of a car without traction battery, its own end of life included [kg CO2e/vehicle], (draws,)."""
    country, unit = inputs.scenario.country, "kg CO2e_AR6/vehicle"
    combustion = inputs.factor("vehicle_making", unit, country, "WLD", body=size, powertrain="combustion", **ASSUMED)
    if powertrain == "combustion":
        return combustion
    # The difference has a range of its own: drawn apart, a heavy body would stand beside a light one of the same size.
    return combustion + inputs.factor(
        "vehicle_making_electric_less_combustion", unit, country, "WLD", body=size, **ASSUMED
    )


def making(inputs: Inputs) -> ManufactureEmissions:
    """Return the emissions of making every car, over the draws."""
    plant: VehiclePlant = inputs.scenario.project
    batteries = Batteries.read(inputs)
    vehicles = {}
    for name, vehicle in plant.vehicles.items():
        hybrid = vehicle.powertrain == "phev"
        with (
            inputs.about("making_of_plant_cars", "making_batteries"),
            inputs.about(f"making_{name}", "making_batteries"),
        ):
            second = inputs.assumption("making.second_drive") if hybrid else NONE
            shell = body_making(inputs, vehicle.body, "combustion" if hybrid else "electric")
            capacity = inputs.assumption(f"vehicles.{name}.battery")
            vehicles[name] = batteries.car(shell, capacity, second)
    bodies: tuple[str, ...] = tuple(dict.fromkeys((SMALL, *(vehicle.body for vehicle in plant.vehicles.values()))))
    combustion, imported = {}, {}
    for size in bodies:
        with inputs.about("making_of_combustion_cars"), inputs.about(f"making_combustion_{size}"):
            combustion[size] = batteries.car(body_making(inputs, size, "combustion"), NONE)
        topic = f"making_imported_{size}"
        with inputs.about("making_of_imported_cars", "making_batteries"), inputs.about(topic, "making_batteries"):
            capacity = inputs.assumption("making.replaced_battery")
            imported[size] = batteries.car(body_making(inputs, size, "electric"), capacity)
    others = {}
    for name, car in plant.compared.items():
        with inputs.about(f"car_{name}", "making_batteries"):
            electric = car.battery is not None
            capacity = inputs.assumption(f"compared.{name}.battery") if electric else NONE
            shell = body_making(inputs, car.body, "electric" if electric else "combustion")
            others[name] = batteries.car(shell, capacity)
    return ManufactureEmissions(vehicles, others, combustion, imported, _elsewhere(inputs))


def _elsewhere(inputs: Inputs) -> Array:
    """Return what the power of the old place of making emits more for a car than that of the new [kg/vehicle].

    Materials, parts and heat are the same in both places, so that only the power of the plant changes its grid.
    """
    stated = inputs.scenario.project.replaced.made_elsewhere
    if stated is None:
        return NONE
    with inputs.about("making_elsewhere", "plant_energy"):
        power = inputs.series("making.plant_carriers.electricity", [inputs.scenario.headline_year])[:, 0]
        unit = "g CO2e_unstated/kWh" if stated.grid.get("boundary") == "life_cycle" else "g CO2/kWh"
        there, here = (
            inputs.factor("grid_intensity", unit, country, **stated.grid)
            for country in (stated.country, inputs.scenario.country)
        )
    return moved_making(power, there, here)


def booked(cars: Cars, drive: VehicleUse, known: ManufactureEmissions) -> dict[str, Array]:
    """Return the emissions of making by side and year [t CO2e]: cars when sold, later batteries and scrap as driven.

    Returns:
        plant_cars and replaced_cars, (draws, years of use).
    """
    with_distance = drive.km / drive.life_km[:, None]
    first, later = _by_cohort(cars, known)
    result = {}
    for side, at_sale in first.items():
        total = sum_over_cohorts(later[side], with_distance)
        result[side] = total + np.pad(at_sale, ((0, 0), (0, total.shape[1] - at_sale.shape[1])))
    return result


def making_more(cars: Cars, known: ManufactureEmissions) -> Array:
    """Return how much more making the plant's cars emits than making those replaced [t CO2e], (draws, 1).

    The same as `booked`, summed, without the years in between.
    """
    more = {
        side: sum(parts[side].sum(axis=1, keepdims=True) for parts in _by_cohort(cars, known))
        for side in ("plant_cars", "replaced_cars")
    }
    return np.asarray(more["plant_cars"] - more["replaced_cars"])


def _by_cohort(cars: Cars, known: ManufactureEmissions) -> tuple[dict[str, Array], dict[str, Array]]:
    """Return the emissions of making the cars of each year of sale [t CO2e] by side, later batteries apart."""
    first = {"plant_cars": NOTHING, "replaced_cars": NOTHING}
    later = dict(first)
    for name, share in cars.shares.items():
        body = cars.plant.vehicles[name].body
        for market in MARKETS:
            built = known.vehicles[name]
            there = replace(built, vehicle=built.vehicle + known.elsewhere)
            moved = cars.plant.replaced.made_elsewhere is not None
            same = [("replaced_cars", cars.replaced.same(market), there)] if moved else []
            for side, sold, each in (
                ("plant_cars", cars.sold(market), known.vehicles[name]),
                ("replaced_cars", combustion_replaced(cars, market), known.combustion[body]),
                ("replaced_cars", electric_replaced(cars, market), known.imported[body]),
                *same,
            ):
                first[side] = first[side] + sold * share * each.at_sale[:, None] / 1000
                later[side] = later[side] + sold * share * each.later[:, None] / 1000
    return first, later
