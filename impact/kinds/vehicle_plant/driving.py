"""Cars in service: lifetime, distance, and energy of the cars sold and of those they replace."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeAlias

import numpy as np

from impact.core.arrays import Array, running_sum, total
from impact.formulas.fleet.cohorts import retirements, stock_from_sales, sum_over_cohorts
from impact.formulas.fleet.displaced_sales import remaining_share
from impact.formulas.fleet.distance import distance_in_use
from impact.formulas.fleet.survival import compute_vehicle_years, weibull_survival
from impact.kinds.vehicle_plant.fuels import Blend
from impact.kinds.vehicle_plant.sales import MARKETS, Cars
from impact.kinds.vehicle_plant.schema_cars import Vehicle
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow

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
    def drive(self) -> VehicleUse:
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
    rebound = inputs.by_draw("driving.rebound")
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
    _add_like_plant_cars(inputs, cars, demand, "plant_cars", lambda market: driven(inputs, cars, market))
    return demand


def progress(inputs: Inputs, years: tuple[int, ...]) -> Array:
    """Return the fuel of a new combustion car by year of sale over that of one sold in the base year, (draws, cohorts).

    left[y] = (1 - p)^(y - base year)

    The cars of the plant keep the use of the models that are known, and so do the electric cars they replace.
    """
    with inputs.about("progress"):
        yearly = inputs.by_draw("replaced.progress")
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
        electric = inputs.by_draw("replaced.electricity") * PER_100_KM
    _add(demand, ("electricity", "home"), mix.imported_electric * electric)
    _add(demand, ("electricity", "export"), mix.other_electric * electric)
    if cars.plant.replaced.made_elsewhere is not None:
        _add_like_plant_cars(inputs, cars, demand, "replaced_cars", cars.replaced.same)
    return demand


def _add_like_plant_cars(
    inputs: Inputs, cars: Cars, demand: Demand, side: str, number_in: Callable[[str], Array]
) -> None:
    """Add cars that are driven as the plant's own: these, or the same cars that were built elsewhere."""
    for carrier in ("electricity", "petrol"):
        with inputs.about(f"{carrier}_of_{side}", "vehicles", "replaced_not_assembled"):
            numbers = {market: number_in(market) for market in MARKETS}
            for name, vehicle in cars.plant.vehicles.items():
                if carrier in carriers_of(vehicle):
                    amount = per_100_km(inputs, name, vehicle, carrier)[:, None] * PER_100_KM
                    for market, number in numbers.items():
                        _add(demand, (carrier, market), number * cars.shares[name] * amount)


def _add(demand: Demand, key: tuple[str, str], values: Array) -> None:
    demand[key] = demand[key] + values if key in demand else values


MAX_AGE = 49  # cars older than 50 years may not be registered in the first case; later survivors are negligible


@dataclass(frozen=True)
class Taxis:
    """The cars that drive as taxis: more a year, and no farther in all.

    Attributes:
        share: of the cars sold, (draws, 1).
        at_year_end, km: as of all cars, per taxi sold, (draws, ages).
    """

    share: Array
    at_year_end: Array
    km: Array


@dataclass(frozen=True)
class VehicleUse:
    """Use of a car by years since its sale, the same for the plant's cars and for those replaced.

    Attributes:
        used: calendar years in which cars of the horizon may be in use.
        at_year_end: share of a cohort in use at the end of each year, (draws, ages).
        km: distance per car sold, (draws, ages).
        in_use: yearly distance of a private car still in use, (draws, ages).
        mean_km: yearly distance of a private car, mean over life, (draws,).
        taxis: those among the cars; None where it is not known how many there are.
        private: the same without taxis; None where there are none.
    """

    used: tuple[int, ...]
    at_year_end: Array
    km: Array
    in_use: Array
    mean_km: Array
    taxis: Taxis | None = None
    private: VehicleUse | None = None

    @property
    def alone(self) -> VehicleUse:
        """The use of a private car."""
        return self.private or self

    @property
    def built(self) -> int:
        """Number of years in which cars are built."""
        return len(self.used) - self.km.shape[1] + 1

    @property
    def life_km(self) -> Array:
        """Distance of the average car over its life [km], (draws,)."""
        return self.km.sum(axis=1)


def driving(inputs: Inputs, years: tuple[int, ...]) -> VehicleUse:
    """Return the use of the cars sold in consecutive years, over the draws."""
    with inputs.about("survival"):
        scale = inputs.assumption("driving.survival_scale")
        shape = inputs.exact("driving.survival_shape")
    with inputs.about("distance", "survival"):
        use = compute_vehicle_years(scale, shape, MAX_AGE)
        mean_km = inputs.assumption("driving.distance")
        in_use = distance_in_use(use, mean_km, inputs.assumption("driving.distance_decline"))
    at_year_end = weibull_survival(np.arange(0.5, MAX_AGE + 1), scale, shape)
    used = tuple(range(years[0], years[-1] + MAX_AGE + 1))
    return _with_taxis(inputs, VehicleUse(used, at_year_end, use * in_use, in_use, mean_km))


def _with_taxis(inputs: Inputs, private: VehicleUse) -> VehicleUse:
    if inputs.scenario.project.driving.taxi_share is None:
        return private
    with inputs.about("distance"):
        share = inputs.by_draw("driving.taxi_share")
        km = taxi_km(private, inputs.assumption("driving.taxi_distance"))
    driven = running_sum(km)
    # What is left of rounding is not driven: the last kilometre is the one with which the life distance is reached.
    at_year_end = np.where(driven < private.life_km[:, None] * (1 - 1e-9), private.at_year_end, 0.0)
    return replace(
        private,
        at_year_end=(1 - share) * private.at_year_end + share * at_year_end,
        km=(1 - share) * private.km + share * km,
        taxis=Taxis(share, at_year_end, km),
        private=private,
    )


def taxi_km(private: VehicleUse, distance: Array) -> Array:
    """Return the distance of a taxi by years since the sale, until it has gone as far as a private car in its life.

    Args:
        distance: of a taxi in a year, (draws,) [km/yr].
    """
    driven = running_sum(private.km * (distance / private.mean_km)[:, None])
    return np.diff(np.minimum(driven, private.life_km[:, None]), axis=1, prepend=0.0)


def fleet_rows(cars: Cars, drive: VehicleUse) -> Iterator[ResultRow]:
    """Yield stock, retirements and distance of the plant's cars by market and powertrain."""
    sales = ("vehicles", "markets")
    for market in MARKETS:
        for powertrain, share in cars.by_powertrain().items():
            sold = cars.sold(market) * share
            keys = {"side": "plant", "market": market, "powertrain": powertrain}
            stock, driven = stock_from_sales(sold, drive.at_year_end), sum_over_cohorts(sold, drive.km) / 1e6
            leaving = retirements(sold, stock)
            yield ResultRow("fleet", stock, drive.used, keys | {"quantity": "stock"}, topics=(*sales, "survival"))
            yield ResultRow(
                "fleet", leaving, drive.used, keys | {"quantity": "retirements"}, topics=(*sales, "survival")
            )
            yield ResultRow("fleet_km", driven, drive.used, keys | {"quantity": "km"}, topics=(*sales, "distance"))
            if drive.taxis is not None:
                yield from _taxi_rows(cars.years, sold * drive.taxis.share, drive, drive.taxis, keys)


def _taxi_rows(
    years: tuple[int, ...], sold: Array, drive: VehicleUse, taxis: Taxis, keys: Mapping[str, str]
) -> Iterator[ResultRow]:
    keys = {**keys, "side": "plant_taxis"}
    topics = ("vehicles", "markets", "distance")
    stock = stock_from_sales(sold, taxis.at_year_end)
    yield ResultRow("fleet", sold, years, keys | {"quantity": "sales"}, topics=topics)
    yield ResultRow("fleet", stock, drive.used, keys | {"quantity": "stock"}, topics=topics)
    yield ResultRow(
        "fleet_km", sum_over_cohorts(sold, taxis.km) / 1e6, drive.used, keys | {"quantity": "km"}, topics=topics
    )
