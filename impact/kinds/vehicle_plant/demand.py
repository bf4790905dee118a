"""Cars in use: how far they go, what those sold need for a kilometre, and what those they replace would need."""

from collections.abc import Mapping
from contextlib import AbstractContextManager
from functools import cached_property
from typing import TypeAlias

import numpy as np

from impact.core.arrays import Array, total
from impact.formulas.fleet.displaced_sales import remaining_share
from impact.kinds.vehicle_plant.cars import MARKETS, Cars
from impact.kinds.vehicle_plant.driving import Driving, driving
from impact.kinds.vehicle_plant.ethanol import Blend
from impact.kinds.vehicle_plant.schema_cars import Vehicle
from impact.model.inputs import Inputs

PER_100_KM = 0.01
SIDES = ("plant_cars", "replaced_cars")

Demand: TypeAlias = dict[tuple[str, str], Array]  # by carrier and market: cars times kWh, L or m3 per km


class Use:
    """The cars of the horizon in use, worked out once, when first asked for.

    What is read for it counts for emissions, and for the topics around whoever asks first: jobs rest on it where it is
    known what owners pay to use their cars.

    Args:
        inputs: of the run.
        cars: sold and replaced.
    """

    def __init__(self, inputs: Inputs, cars: Cars) -> None:
        self._inputs, self._cars = inputs, cars

    @cached_property
    def drive(self) -> Driving:
        """How long and how far the cars go."""
        with self._inputs.about("emissions"):
            return driving(self._inputs, self._cars.years)

    @cached_property
    def demand(self) -> Mapping[str, Demand]:
        """Cars times energy for a kilometre by side, carrier and market, (draws, cohorts)."""
        with self._inputs.about("emissions"):
            return of_both_sides(self._inputs, self._cars)


def of_both_sides(inputs: Inputs, cars: Cars) -> dict[str, Demand]:
    """Return cars times energy for a kilometre by side, carrier and market, (draws, cohorts)."""
    with inputs.about("plant_cars", "vehicles", "replaced_not_assembled"):
        plant = of_plant_cars(inputs, cars)
    with inputs.about("replaced_cars", "vehicles", "replaced_not_assembled"):
        replaced = of_replaced_cars(inputs, cars)
    return dict(zip(SIDES, (as_sold(inputs, plant), as_sold(inputs, replaced)), strict=True))


def as_sold(inputs: Inputs, demand: Demand) -> Demand:
    """Return the same with petrol at home as what it is made of, where the scenario states ethanol in it."""
    if inputs.scenario.project.ethanol is None:
        return demand
    with inputs.about("petrol_of_plant_cars"), inputs.about("petrol_of_replaced_cars"):
        blend = Blend.read(inputs)
    return blend.of_demand(demand)


def per_100_km(inputs: Inputs, name: str, vehicle: Vehicle, carrier: str, share_key: str = "electric_share") -> Array:
    """Return what a vehicle of the plant uses of a carrier [kWh or L per 100 km], (draws,)."""
    amount = inputs.assumption(f"vehicles.{name}.{'electricity' if carrier == 'electricity' else 'fuel'}")
    if vehicle.powertrain == "bev":
        return amount
    share = inputs.assumption(f"driving.{share_key}")
    return amount * (share if carrier == "electricity" else 1 - share)


def carriers_of(vehicle: Vehicle) -> tuple[str, ...]:
    """Return the carriers a vehicle of the plant uses."""
    return ("electricity",) if vehicle.powertrain == "bev" else ("electricity", "petrol")


def driven(inputs: Inputs, cars: Cars, market: str) -> Array:
    """Return the cars sold in a market, with the rebound of those that replace a combustion car, (draws, cohorts)."""
    rebound = inputs.assumption("driving.rebound")[:, None]
    return cars.sold(market) + rebound * combustion_replaced(cars, market)


def combustion_replaced(cars: Cars, market: str) -> Array:
    """Return the combustion cars replaced in a market, (draws, cohorts)."""
    if market == "home":
        return cars.replaced.assembled_home + cars.replaced.imported_combustion
    return cars.replaced.assembled_export + cars.replaced.other_combustion


def electric_replaced(cars: Cars, market: str) -> Array:
    """Return the electric cars replaced in a market, (draws, cohorts)."""
    return cars.replaced.imported_electric if market == "home" else cars.replaced.other_electric


def of_plant_cars(inputs: Inputs, cars: Cars) -> Demand:
    """Return cars sold times energy per km, by carrier and market, (draws, cohorts)."""
    demand: Demand = {}
    for carrier in ("electricity", "petrol"):
        with inputs.about(f"{carrier}_of_plant_cars", "vehicles", "replaced_not_assembled"):
            sold = {market: driven(inputs, cars, market) for market in MARKETS}
            for name, vehicle in cars.plant.vehicles.items():
                if carrier in carriers_of(vehicle):
                    amount = per_100_km(inputs, name, vehicle, carrier)[:, None] * PER_100_KM
                    for market in MARKETS:
                        _add(demand, (carrier, market), sold[market] * cars.shares[name] * amount)
    return demand


def progress(inputs: Inputs, years: tuple[int, ...]) -> Array:
    """Return the fuel of a new combustion car by year of sale over that of one sold in the base year, (draws, cohorts).

    left[y] = (1 - p)^(y - base year)

    The cars of the plant keep the use of the models that are known, and so do the electric cars they replace.
    """
    with inputs.about("progress"):
        yearly = inputs.assumption("replaced.progress")[:, None]
    return (1 - yearly) ** (np.array(years, dtype=float) - inputs.scenario.base_year)


def of_replaced_cars(inputs: Inputs, cars: Cars, *, improving: bool = True) -> Demand:
    """Return cars replaced times energy per km, by carrier and market, (draws, cohorts).

    Args:
        cars: sold and replaced.
        improving: whether new combustion cars need less fuel from year to year, or stay as in the base year.
    """
    left = progress(inputs, cars.years) if improving else np.ones((1, 1))
    mix = cars.replaced
    demand: Demand = {}

    def about(carrier: str) -> AbstractContextManager[None]:
        behind = ("vehicles", "replaced_not_assembled", *(("progress",) if carrier != "electricity" else ()))
        return inputs.about(f"{carrier}_of_replaced_cars", *behind)

    with about("petrol"):
        gas_share = inputs.assumption("replaced.gas_of_assembled")
        diesel_share = inputs.assumption("replaced.diesel_of_assembled")
        petrol_in_gas = inputs.assumption("replaced.petrol_in_gas_cars")
        uses = {name: inputs.assumption(f"vehicles.{name}.comparator_fuel") for name in cars.plant.vehicles}
    petrol = total(cars.shares[name] * use[:, None] for name, use in uses.items()) * PER_100_KM * left
    with inputs.stated("replaced.gas_of_assembled"):
        burn_petrol = (remaining_share("petrol", gas_share, diesel_share) + gas_share * petrol_in_gas)[:, None]
    _add(demand, ("petrol", "home"), (mix.assembled_home * burn_petrol + mix.imported_combustion) * petrol)
    _add(demand, ("petrol", "export"), (mix.assembled_export + mix.other_combustion) * petrol)
    with about("cng"):
        share = inputs.assumption("replaced.gas_of_assembled") * (1 - inputs.assumption("replaced.petrol_in_gas_cars"))
        gas = share * inputs.assumption("replaced.gas")
    _add(demand, ("cng", "home"), mix.assembled_home * gas[:, None] * PER_100_KM * left)
    with about("diesel"):
        diesel = inputs.assumption("replaced.diesel_of_assembled") * inputs.assumption("replaced.diesel")
    _add(demand, ("diesel", "home"), mix.assembled_home * diesel[:, None] * PER_100_KM * left)
    with about("electricity"):
        electric = inputs.assumption("replaced.electricity")[:, None] * PER_100_KM
    _add(demand, ("electricity", "home"), mix.imported_electric * electric)
    _add(demand, ("electricity", "export"), mix.other_electric * electric)
    if cars.plant.replaced.made_elsewhere is not None:
        _add_same(inputs, cars, demand)
    return demand


def _add_same(inputs: Inputs, cars: Cars, demand: Demand) -> None:
    """Add the cars that were built elsewhere: they are the plant's own, and are driven as these are."""
    for carrier in ("electricity", "petrol"):
        with inputs.about(f"{carrier}_of_replaced_cars", "vehicles", "replaced_not_assembled"):
            for name, vehicle in cars.plant.vehicles.items():
                if carrier in carriers_of(vehicle):
                    amount = per_100_km(inputs, name, vehicle, carrier)[:, None] * PER_100_KM
                    for market in MARKETS:
                        same = cars.replaced.same(market)
                        _add(demand, (carrier, market), same * cars.shares[name] * amount)


def _add(demand: Demand, key: tuple[str, str], values: Array) -> None:
    demand[key] = demand[key] + values if key in demand else values
