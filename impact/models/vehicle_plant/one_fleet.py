"""Sales or a stock of one kind of car, followed year by year: stock, distance, energy and emissions; no plant."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from impact.arrays import Array
from impact.errors import ImpactError, did_you_mean, there_are
from impact.fleet.cohorts import over_life, retirements, sales_from_stock, stock_from_sales
from impact.fleet.survival import (
    distance_in_use,
    fixed_survival,
    folded_normal_survival,
    lognormal_survival,
    normal_survival,
    table_survival,
    use_by_year,
    weibull_survival,
)
from impact.models.inputs import Inputs
from impact.models.vehicle_plant.demand import PER_100_KM
from impact.models.vehicle_plant.driving import MAX_AGE, driving
from impact.models.vehicle_plant.intensities import RULES
from impact.models.vehicle_plant.lifecycle import life_cycles
from impact.models.vehicle_plant.making import making
from impact.models.vehicle_plant.one_car import carriers_in

TWO = {"weibull", "normal", "lognormal", "folded_normal"}  # curves of two parameters


@dataclass(frozen=True)
class Survival:
    """A curve of survival by name, with its parameters.

    Attributes:
        curve: weibull (scale, shape), normal, folded_normal (mean, deviation), lognormal (median, sigma), fixed (life)
            or table. parameters: in that order. table: share in use by age, for a table.
    """

    curve: str
    parameters: tuple[float, ...] = ()
    table: Mapping[float, float] = field(default_factory=dict)

    def shares(self, age: Array) -> Array:
        """Return the share in use at each age, (1, ages).

        Raises:
            ImpactError: the curve is not known, or its parameters are not right.
        """
        if self.curve == "table":
            ages = sorted(self.table)
            return table_survival(age, np.array(ages), np.array([self.table[each] for each in ages]))
        curves: dict[str, Callable[..., Array]] = {
            "weibull": lambda scale, shape: weibull_survival(age, scale, float(shape[0])),
            "normal": lambda mean, deviation: normal_survival(age, mean, deviation),
            "lognormal": lambda median, sigma: lognormal_survival(age, median, sigma),
            "folded_normal": lambda mean, deviation: folded_normal_survival(age, mean, deviation),
            "fixed": lambda life: fixed_survival(age, life),
        }
        if self.curve not in curves:
            near = did_you_mean(self.curve, curves)
            raise ImpactError(f"survival: no curve is called '{self.curve}'.{near} {there_are((*curves, 'table'))}")
        wanted = 2 if self.curve in TWO else 1
        if len(self.parameters) != wanted or min(self.parameters, default=0) <= 0:
            said = ", ".join(f"{each:g}" for each in self.parameters) or "nothing"
            raise ImpactError(f"survival: {self.curve} takes {wanted} number(s) above zero, {said} was given.")
        return curves[self.curve](*(np.array([each]) for each in self.parameters))


@dataclass(frozen=True)
class FleetResult:
    """A fleet by year.

    Attributes:
        years: calendar years. columns: by name, with the unit behind it in `units`; each (years,).
    """

    years: tuple[int, ...]
    columns: Mapping[str, Array]
    units: Mapping[str, str]

    def rows(self) -> Iterator[dict[str, float | int]]:
        """Yield a row a year."""
        for place, year in enumerate(self.years):
            yield {"year": year} | {name: float(values[place]) for name, values in self.columns.items()}


def one_fleet(
    inputs: Inputs,
    name: str,
    market: str,
    given: Mapping[int, float],
    *,
    as_stock: bool = False,
    survival: Survival | None = None,
    km: float | None = None,
) -> FleetResult:
    """Return what becomes of cars sold, or of a stock kept, until the last of them has left.

    Cars are sold evenly over a year; the stock is that at the end of the year. Central run only.

    Args:
        inputs: of the run, without draws. name: of the car. market: home or a country.
        given: cars by consecutive year, sold or in stock. as_stock: whether it is a stock.
        survival: that of the scenario by default. km: yearly distance, mean over life; that of the scenario by default.

    Raises:
        ImpactError: the inputs do not go together; the first fault of each kind is named.
    """
    years = _consecutive(inputs, given)
    if km is not None and km <= 0:
        raise ImpactError(f"km: a distance of {km:g} a year was given. Give a number above zero.")
    home = market in ("home", inputs.scenario.country)
    drive = driving(inputs, tuple(range(inputs.scenario.base_year, years[-1] + 1))).alone
    age = np.arange(MAX_AGE + 1.0)
    if survival is None:
        scale, shape = inputs.assumption("driving.survival_scale"), inputs.exact("driving.survival_shape")
        survival = Survival("weibull", (float(scale[0]), shape))
    use = use_by_year(survival.shares(age))
    at_year_end = survival.shares(age + 0.5)
    mean = drive.mean_km[:1] if km is None else np.array([km])
    per_car = use * distance_in_use(use, mean, inputs.assumption("driving.distance_decline")[:1])
    known = carriers_in(inputs, drive, market)
    lives = life_cycles(inputs, drive, known, making(inputs), (years[0],))
    if name not in lives.cars:
        raise ImpactError(f"no car is called '{name}'.{did_you_mean(name, lives.cars)} {there_are(lives.cars, 30)}")
    car = lives.cars[name]
    amounts = np.array([[given[year] for year in years]])
    sales = sales_from_stock(amounts, at_year_end) if as_stock else amounts
    stock, driven = stock_from_sales(sales, at_year_end), over_life(sales, per_car)
    columns: dict[str, Array] = {
        "sales": np.pad(sales[0], (0, MAX_AGE)), "stock": stock[0], "retirements": retirements(sales, stock)[0],
        "km": driven[0] / 1e6,
    }  # fmt: skip
    units = {"sales": "vehicles/yr", "stock": "vehicles", "retirements": "vehicles/yr", "km": "million km/yr"}
    place = "home" if home else "export"
    start = drive.used.index(years[0])
    official = np.zeros(1)
    for carrier, amount in car.use.items():
        used = driven[0] * amount[0] * PER_100_KM
        columns[carrier], units[carrier] = (
            used / 1e6,
            {"electricity": "GWh/yr", "cng": "million m3/yr"}.get(carrier, "million L/yr"),
        )
        official = official + used * lives.official_per_unit(carrier, place)[0] / 1000
    columns["official"], units["official"] = official, "t CO2/yr"
    for rule in RULES if home else RULES[:1]:
        tonnes = np.zeros(1)
        for carrier, amount in car.use.items():
            factor = lives.per_unit(carrier, place, rule)[0]
            factor = factor[start:] if len(factor) > 1 else factor
            tonnes = tonnes + driven[0] * amount[0] * PER_100_KM * factor / 1000
        columns[f"wtw_{rule}"], units[f"wtw_{rule}"] = tonnes, "t CO2e_AR6/yr"
        making_cars = columns["sales"] * car.made.at_sale[0] / 1000
        later = driven[0] / per_car.sum() * car.made.later[0] / 1000
        columns[f"life_cycle_{rule}"], units[f"life_cycle_{rule}"] = tonnes + making_cars + later, "t CO2e_AR6/yr"
    return FleetResult(tuple(range(years[0], years[-1] + MAX_AGE + 1)), columns, units)


def _consecutive(inputs: Inputs, given: Mapping[int, float]) -> tuple[int, ...]:
    years = tuple(sorted(given))
    faults = []
    if not years:
        raise ImpactError("no cars were given. Give them by year, such as 2026=20000.")
    if years[0] < inputs.scenario.base_year:
        base = inputs.scenario.base_year
        faults.append(f"{years[0]} lies before {base}, from which on the grid is known; it is not drawn back.")
    if gaps := [str(before + 1) for before, after in pairwise(years) if after != before + 1]:
        faults.append(f"{', '.join(gaps)} is missing: years are not filled in. Give every year.")
    if negative := [f"{year} ({given[year]:g})" for year in years if given[year] < 0]:
        faults.append(f"the number is below zero in {', '.join(negative)}.")
    if faults:
        raise ImpactError("cars by year: " + " ".join(faults))
    return years
