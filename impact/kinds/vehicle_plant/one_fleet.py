"""Sales or a stock of one kind of car, followed year by year: stock, distance, energy and emissions; no plant."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

import numpy as np

from impact.arrays import Array
from impact.errors import ImpactError, did_you_mean, there_are
from impact.fleet.cohorts import over_life, retirements, sales_from_stock, stock_from_sales
from impact.fleet.distance import distance_in_use
from impact.fleet.early_retirement import (
    EARLY,
    Early,
    early_retirements,
    mean_over_year,
    remaining_over_life,
    sales_with_early_retirement,
)
from impact.fleet.survival import (
    fixed_life_by_year,
    fixed_survival,
    folded_normal_survival,
    lognormal_survival,
    mean_life_folded_normal,
    mean_life_normal,
    normal_survival,
    table_survival,
    use_by_year,
    weibull_survival,
)
from impact.kinds.vehicle_plant.demand import PER_100_KM
from impact.kinds.vehicle_plant.driving import driving
from impact.kinds.vehicle_plant.lifecycle import life_cycles
from impact.kinds.vehicle_plant.making import making
from impact.kinds.vehicle_plant.one_car import carriers_in
from impact.kinds.vehicle_plant.world_market import notes as of_market
from impact.models.inputs import Inputs
from impact.models.usual import Asked, judged
from impact.vocabulary import ELECTRICITY_RULES

TWO = {"weibull", "normal", "lognormal", "folded_normal"}  # curves of two parameters
GONE = 1e-9  # share of a cohort: fewer than one of all cars of the world
LONGEST = 200  # years after a sale that are followed
ALL_BUT = 1e-6  # of the cars: what may be left at the end of the table without a word


@dataclass(frozen=True)
class Survival:
    """A curve of survival by name, with its parameters.

    Attributes:
        curve: weibull (scale, shape), normal (mean, deviation; cut at age zero), folded_normal (mean, deviation before
            it is folded), lognormal (median, sigma: the deviation of the logarithm), fixed (life) or table.
        parameters: in that order.
        table: share in use by age, for a table.
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
        right = len(self.parameters) == wanted and all(0 < each < math.inf for each in self.parameters)
        if not right:
            said = ", ".join(f"{each:g}" for each in self.parameters) or "nothing"
            raise ImpactError(f"survival: {self.curve} takes {wanted} number(s) above zero, {said} was given.")
        with np.errstate(over="ignore", under="ignore"):  # beyond all numbers nothing is left, or nothing has left
            return curves[self.curve](*(np.array([each]) for each in self.parameters))

    def by_year(self) -> tuple[Array, Array]:
        """Return stock at the end of each year and vehicle-years in it, per car sold, until next to nothing is left.

        Returns:
            Each (1, ages): up to the first year at whose end fewer than one in a thousand million is left, at most
            `LONGEST`.
        """
        if self.curve == "fixed":
            at_year_end, use = fixed_life_by_year(np.array(self.parameters), LONGEST)
        else:
            at_year_end = self.shares(np.arange(0.5, LONGEST))
            use = use_by_year(self.shares(np.arange(0.0, LONGEST)))
        followed = 2 + int(np.flatnonzero(at_year_end[0] > GONE).max(initial=0))
        return at_year_end[:, :followed], use[:, :followed]

    def mistaken(self) -> tuple[str, ...]:
        """Return what a lognormal should have been whose sigma looks like a deviation in years."""
        if self.curve != "lognormal" or not 1.5 <= self.parameters[1] < self.parameters[0]:
            return ()
        mean, deviation = self.parameters
        spread = 1 + (deviation / mean) ** 2
        meant = f"lognormal:{mean / math.sqrt(spread):.4g},{math.sqrt(math.log(spread)):.3g}"
        words = f"lognormal takes the median and the deviation of the logarithm. {mean:g} years with a deviation of"
        return (f"{words} {deviation:g} years are {meant}.",)

    @property
    def mean_life(self) -> float:
        """Area under the curve [yr], infinite where it is beyond all numbers."""
        first, second = (*self.parameters, math.nan, math.nan)[:2]
        try:
            if self.curve == "weibull":
                return first * math.exp(math.lgamma(1 + 1 / second))
            if self.curve == "normal":
                return mean_life_normal(first, second)
            if self.curve == "folded_normal":
                return mean_life_folded_normal(first, second)
            if self.curve == "lognormal":
                return first * math.exp(second**2 / 2)
        except OverflowError:
            return math.inf
        if self.curve == "fixed":
            return first
        ages = np.array([0.0, *sorted(self.table)])
        return float(np.trapezoid(self.shares(ages)[0], ages))


@dataclass(frozen=True)
class FleetResult:
    """A fleet by year.

    Attributes:
        years: calendar years.
        columns: by name, with the unit behind it in `units`; each (years,).
        notes: what the numbers rest on.
        warnings: what is not usual.
    """

    years: tuple[int, ...]
    columns: Mapping[str, Array]
    units: Mapping[str, str]
    notes: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()

    def rows(self) -> Iterator[dict[str, float | int]]:
        """Yield a row a year."""
        for place, year in enumerate(self.years):
            yield {"year": year} | {name: float(values[place]) for name, values in self.columns.items()}


@dataclass(frozen=True)
class _Followed:
    """Cars by year, each (1, years): sold, in stock, driven [km], leaving and leaving early (None where none may)."""

    sales: Array
    stock: Array
    driven: Array
    leaving: Array
    early: Array | None


def one_fleet(
    inputs: Inputs,
    name: str,
    market: str,
    given: Mapping[int, float],
    *,
    as_stock: bool = False,
    survival: Survival | None = None,
    km: float | None = None,
    early: Early | None = None,
) -> FleetResult:
    """Return what becomes of cars sold, or of a stock kept, until the last of them has left.

    Cars are sold evenly over a year; the stock is that at the end of the year. Central run only.

    Args:
        inputs: of the run, without draws.
        name: of the car.
        market: home or a country.
        given: cars by consecutive year, sold or in stock.
        as_stock: whether it is a stock.
        survival: that of the scenario by default.
        km: yearly distance, mean over life; that of the scenario by default.
        early: who leaves early where the stock falls faster than cars leave; such a stock is refused by default.

    Raises:
        ImpactError: the inputs do not go together or a number cannot be; the first fault of each kind is named.
    """
    years = _consecutive(inputs, given)
    if early is not None and (early not in EARLY or not as_stock):
        raise ImpactError(f"early: '{early}' was given. With a stock it is {' or '.join(EARLY)}; sales take none.")
    if survival is None:
        scale, shape = inputs.assumption("driving.survival_scale"), inputs.exact("driving.survival_shape")
        survival = Survival("weibull", (float(scale[0]), shape))
    survival.shares(np.zeros(1))  # faults of the curve come before those of its numbers
    warnings = _held(inputs, given, survival, km)
    at_year_end, use = survival.by_year()
    home = market in ("home", inputs.scenario.country)
    drive = driving(inputs, tuple(range(inputs.scenario.base_year, years[-1] + 1))).alone
    mean = drive.mean_km[:1] if km is None else np.array([km])
    per_car = use * distance_in_use(use, mean, inputs.assumption("driving.distance_decline")[:1])
    followed = tuple(range(years[0], years[-1] + use.shape[1]))
    known = carriers_in(inputs, np.arange(inputs.scenario.base_year, followed[-1] + 1.0), market)
    lives = life_cycles(inputs, drive, known, making(inputs), (years[0],))
    if name not in lives.cars:
        raise ImpactError(f"no car is called '{name}'.{did_you_mean(name, lives.cars)} {there_are(lives.cars, 30)}")
    car = lives.cars[name]
    fleet = _followed(np.array([[given[year] for year in years]]), at_year_end, per_car, as_stock, early, years[0])
    columns: dict[str, Array] = {
        "sales": fleet.sales[0], "stock": fleet.stock[0], "retirements": fleet.leaving[0],
        "km": fleet.driven[0] / 1e6,
    }  # fmt: skip
    units = {"sales": "vehicles/yr", "stock": "vehicles", "retirements": "vehicles/yr", "km": "million km/yr"}
    if fleet.early is not None:
        columns["early_retirements"], units["early_retirements"] = fleet.early[0], "vehicles/yr"
    place = "home" if home else "export"
    start = years[0] - inputs.scenario.base_year
    driven = fleet.driven[0]
    official = np.zeros(1)
    has_official = place in known.official
    for carrier, amount in car.use.items():
        used = driven * amount[0] * PER_100_KM
        columns[carrier], units[carrier] = (
            used / 1e6,
            {"electricity": "GWh/yr", "cng": "million m3/yr"}.get(carrier, "million L/yr"),
        )
        if has_official:
            official = official + used * lives.official_per_unit(carrier, place)[0] / 1000
    if has_official:
        columns["official"], units["official"] = official, "t CO2/yr"
    for rule in ELECTRICITY_RULES if home else ELECTRICITY_RULES[:1]:
        tonnes = np.zeros(1)
        for carrier, amount in car.use.items():
            factor = lives.per_unit(carrier, place, rule)[0]
            factor = factor[start:] if len(factor) > 1 else factor
            tonnes = tonnes + driven * amount[0] * PER_100_KM * factor / 1000
        columns[f"wtw_{rule}"], units[f"wtw_{rule}"] = tonnes, "t CO2e_AR6/yr"
        making_cars = columns["sales"] * car.made.at_sale[0] / 1000
        later = driven / per_car.sum() * car.made.later[0] / 1000
        columns[f"life_cycle_{rule}"], units[f"life_cycle_{rule}"] = tonnes + making_cars + later, "t CO2e_AR6/yr"
    notes = _notes(survival, followed, fleet, early)
    notes += () if home else tuple(of_market(inputs, market, has_official))
    return FleetResult(followed, columns, units, notes, warnings)


def _followed(
    amounts: Array, at_year_end: Array, per_car: Array, as_stock: bool, early: Early | None, first: int
) -> _Followed:
    """Return the cars of every year, from what is sold or in stock in the years from `first` on, (1, years)."""
    left = None
    if not as_stock:
        sales = amounts
    elif early is None:
        sales = sales_from_stock(amounts, at_year_end, first)
    else:
        kept = sales_with_early_retirement(amounts, at_year_end, early)
        sales, left = kept.sales, kept.extended_to(amounts.shape[1] + per_car.shape[1] - 1)
    if left is None:
        stock, driven, sooner = stock_from_sales(sales, at_year_end), over_life(sales, per_car), None
    else:
        stock, driven = (
            remaining_over_life(sales, at_year_end, left),
            remaining_over_life(sales, per_car, mean_over_year(left)),
        )
        sooner = early_retirements(sales, at_year_end, left)
    every = np.pad(sales, ((0, 0), (0, stock.shape[1] - sales.shape[1])))
    leaving = np.maximum(retirements(sales, stock), 0.0)  # rounding leaves less than nothing in some years
    return _Followed(every, stock, driven, leaving, sooner)


def _held(inputs: Inputs, given: Mapping[int, float], survival: Survival, km: float | None) -> tuple[str, ...]:
    """Return warnings of what is not usual.

    Raises:
        ImpactError: something cannot be; all faults at once.
    """
    at_year_end = float(survival.by_year()[0][0, 0])
    asked = [
        Asked("sale_year", "year", max(given), "yr"),
        Asked("fleet_cars", "number of cars", max(given.values()), "vehicles"),
        Asked("car_life", f"the mean life of the {survival.curve} curve", survival.mean_life, "yr"),
        Asked("car_first_year", "the share in use at the end of the year of sale", at_year_end, "1"),
    ]
    if km is not None:
        asked.append(Asked("car_distance", "km", km, "km/yr"))
    found = judged(inputs.catalogue, inputs.scenario.country, asked)
    if found.faults:
        raise ImpactError("\n".join((*found.faults, *survival.mistaken())))
    return found.warnings


def _notes(survival: Survival, years: tuple[int, ...], fleet: _Followed, early: Early | None) -> tuple[str, ...]:
    """Return what the numbers rest on, and what is left at the end."""
    parameters = ", ".join(f"{each:g}" for each in survival.parameters)
    notes = [f"Survival: {survival.curve} {parameters}".rstrip() + f", mean life {survival.mean_life:.1f} years."]
    if survival.curve == "normal" and (cut := survival.mean_life - survival.parameters[0]) > 0.05:
        notes.append(f"The normal is cut at age zero, which makes the mean life {cut:.1f} years longer.")
    if early is not None and fleet.early is not None:
        who = "the same part of every cohort" if early == "proportional" else "the oldest first"
        notes.append(
            f"Early retirements: {fleet.early.sum():.6g} vehicles leave before the curve says so, for the stock falls "
            f"faster than cars leave; {who}."
        )
    if (rest := float(fleet.stock[0, -1])) > ALL_BUT * fleet.sales.sum():
        notes.append(f"At the end of {years[-1]}, the last year shown, {rest:.6g} vehicles are still in use.")
    return tuple(notes)


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
    if none := [f"{year} ({given[year]:g})" for year in years if not math.isfinite(given[year])]:
        faults.append(f"it is no number in {', '.join(none)}.")
    if faults:
        raise ImpactError("cars by year: " + " ".join(faults))
    return years
