"""How long the cars stay in use and how far they go."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from impact.arrays import Array
from impact.fleet.cohorts import over_life, retirements, stock_from_sales
from impact.fleet.survival import distance_in_use, weibull_survival, years_in_use
from impact.models.inputs import Inputs
from impact.models.rows import Row
from impact.models.vehicle_plant.cars import MARKETS, Cars

MAX_AGE = 49  # cars older than 50 years may not be registered in the first case; later survivors are negligible


@dataclass(frozen=True)
class Driving:
    """Use of a car by years since its sale, the same for the plant's cars and for those replaced.

    Attributes:
        used: calendar years in which cars of the horizon may be in use.
        at_year_end: share of a cohort in use at the end of each year, (draws, ages).
        km: distance per car sold, (draws, ages). in_use: yearly distance of a car still in use, (draws, ages).
        mean_km: yearly distance, mean over life, (draws,).
    """

    used: tuple[int, ...]
    at_year_end: Array
    km: Array
    in_use: Array
    mean_km: Array

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
    return Driving(tuple(range(years[0], years[-1] + MAX_AGE + 1)), at_year_end, use * in_use, in_use, mean_km)


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
