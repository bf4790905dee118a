"""How long the cars stay in use and how far they go."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np

from impact.core.arrays import Array, running_sum
from impact.formulas.fleet.cohorts import over_life, retirements, stock_from_sales
from impact.formulas.fleet.distance import distance_in_use
from impact.formulas.fleet.survival import weibull_survival, years_in_use
from impact.kinds.vehicle_plant.cars import MARKETS, Cars
from impact.model.inputs import Inputs
from impact.model.rows import Row

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
class Driving:
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
    private: Driving | None = None

    @property
    def alone(self) -> Driving:
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


def driving(inputs: Inputs, years: tuple[int, ...]) -> Driving:
    """Return the use of the cars sold in consecutive years, over the draws."""
    with inputs.about("survival"):
        scale = inputs.assumption("driving.survival_scale")
        shape = inputs.exact("driving.survival_shape")
    with inputs.about("distance", "survival"):
        use = years_in_use(scale, shape, MAX_AGE)
        mean_km = inputs.assumption("driving.distance")
        in_use = distance_in_use(use, mean_km, inputs.assumption("driving.distance_decline"))
    at_year_end = weibull_survival(np.arange(0.5, MAX_AGE + 1), scale, shape)
    used = tuple(range(years[0], years[-1] + MAX_AGE + 1))
    return _with_taxis(inputs, Driving(used, at_year_end, use * in_use, in_use, mean_km))


def _with_taxis(inputs: Inputs, private: Driving) -> Driving:
    if inputs.scenario.project.driving.taxi_share is None:
        return private
    with inputs.about("distance"):
        share = inputs.assumption("driving.taxi_share")[:, None]
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


def taxi_km(private: Driving, distance: Array) -> Array:
    """Return the distance of a taxi by years since the sale, until it has gone as far as a private car in its life.

    Args:
        distance: of a taxi in a year, (draws,) [km/yr].
    """
    driven = running_sum(private.km * (distance / private.mean_km)[:, None])
    return np.diff(np.minimum(driven, private.life_km[:, None]), axis=1, prepend=0.0)


def fleet_rows(cars: Cars, drive: Driving) -> Iterator[Row]:
    """Yield stock, retirements and distance of the plant's cars by market and powertrain."""
    sales = ("vehicles", "markets")
    for market in MARKETS:
        for powertrain, share in cars.by_powertrain().items():
            sold = cars.sold(market) * share
            keys = {"side": "plant", "market": market, "powertrain": powertrain}
            stock, driven = stock_from_sales(sold, drive.at_year_end), over_life(sold, drive.km) / 1e6
            leaving = retirements(sold, stock)
            yield Row("fleet", stock, drive.used, keys | {"quantity": "stock"}, topics=(*sales, "survival"))
            yield Row("fleet", leaving, drive.used, keys | {"quantity": "retirements"}, topics=(*sales, "survival"))
            yield Row("fleet_km", driven, drive.used, keys | {"quantity": "km"}, topics=(*sales, "distance"))
            if drive.taxis is not None:
                yield from _taxi_rows(cars.years, sold * drive.taxis.share, drive, drive.taxis, keys)


def _taxi_rows(
    years: tuple[int, ...], sold: Array, drive: Driving, taxis: Taxis, keys: Mapping[str, str]
) -> Iterator[Row]:
    keys = {**keys, "side": "plant_taxis"}
    topics = ("vehicles", "markets", "distance")
    stock = stock_from_sales(sold, taxis.at_year_end)
    yield Row("fleet", sold, years, keys | {"quantity": "sales"}, topics=topics)
    yield Row("fleet", stock, drive.used, keys | {"quantity": "stock"}, topics=topics)
    yield Row("fleet_km", over_life(sold, taxis.km) / 1e6, drive.used, keys | {"quantity": "km"}, topics=topics)
