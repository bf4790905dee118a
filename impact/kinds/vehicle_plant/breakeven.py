"""When a car of the plant has made up for its making against another car; when the programme emits less."""

from collections.abc import Iterator, Mapping
from functools import cache

import numpy as np

from impact.core.arrays import Array
from impact.core.vocabulary import HEADLINE_RULES
from impact.formulas.fleet.breakeven import CASES, Mask, Road, crossing, first_below
from impact.kinds.vehicle_plant.driving import VehicleUse, taxi_km
from impact.kinds.vehicle_plant.life_cycle import COMPARATOR, Car, Lives, behind
from impact.kinds.vehicle_plant.sales import Cars
from impact.model.components.grid import GRID_TOPICS
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, joined

RIVALS = ("gas_car", "imported_electric")


def breakeven_rows(inputs: Inputs, cars: Cars, drive: VehicleUse, lives: Lives) -> Iterator[ResultRow]:
    """Yield km and years of the break-even of each car against its petrol car, a gas car and an imported electric car.

    Sold at home in the base year, driven as the average car is, life cycle; the average car's life ends the count.
    """
    with inputs.about("taxis", "distance"):
        as_taxi = Road(taxi_km(drive, inputs.assumption("driving.taxi_distance")))
    usual = Road(lives.drive.km)

    @cache
    def per_km(name: str, rule: str) -> Array:
        return lives.by_age(lives.cars[name], "home", rule, lives.sale_years[0])

    for name, own in _pairs(cars):
        for rival in (own, *RIVALS):
            for rule in HEADLINE_RULES:
                difference = per_km(name, rule) - per_km(rival, rule)
                yield from _pair_rows(lives, name, rival, rule, difference, usual, as_taxi if rival == own else None)


def first_year_rows(
    change: Array, running: Array, used: tuple[int, ...], boundary: str, rule: str, topics: tuple[str, ...]
) -> Iterator[ResultRow]:
    """Yield the first calendar year from which on the programme emits less, by year and in sum."""
    years = np.array(used, dtype=float)
    keys = {
        "powertrain": "all", "model": "programme", "market": "all", "comparator": "replaced_cars",
        "boundary": boundary, "electricity": rule,
    }  # fmt: skip
    for dimension, values in (("year_annual", change), ("year_cumulative", running)):
        year, none = first_below(values, years)
        yield _row("first_year", year, none, keys | {"dimension": dimension}, topics)


def _pairs(cars: Cars) -> Iterator[tuple[str, str]]:
    """Yield each electric car and the petrol car it is compared with; others beside the plant's by their body."""
    plant = cars.plant
    for name in plant.vehicles:
        yield name, f"{name}{COMPARATOR}"
    for name, other in plant.compared.items():
        same = [each for each, vehicle in plant.vehicles.items() if vehicle.body == other.body]
        if other.electricity is not None and same:
            yield name, f"{same[0]}{COMPARATOR}"


def _pair_rows(
    lives: Lives, name: str, rival: str, rule: str, difference: Array, usual: Road, as_taxi: Road | None
) -> Iterator[ResultRow]:
    """Yield where a car meets a rival, from what it emits more by years since the sale [kg CO2e/km]."""
    car, other = lives.cars[name], lives.cars[rival]
    year = lives.sale_years[0]
    extra = car.made.total - other.made.total
    met = crossing(extra, difference, usual)
    topics = _topics(car, other, rule)
    keys = {
        "powertrain": car.powertrain, "model": name, "market": "home", "comparator": rival, "boundary": "life_cycle",
        "electricity": rule,
    }  # fmt: skip
    case = CASES[int(met.case[0])]
    km, years, never = met.breaks_even_at
    yield _row("breakeven_km", km, never, keys | {"dimension": "km"}, topics, year, case)
    yield _row("breakeven_years", years, never, keys | {"dimension": "years"}, topics, year, case)
    if case == "loss":
        lost_km, lost_years, kept = met.loses_at
        yield _row("breakeven_km", lost_km, kept, keys | {"dimension": "loss_km"}, topics, year, case)
        yield _row("breakeven_years", lost_years, kept, keys | {"dimension": "loss_years"}, topics, year, case)
    if as_taxi is not None:
        _, years, never = crossing(extra, difference, as_taxi).breaks_even_at
        keys = keys | {"dimension": "years_taxi"}
        yield _row("breakeven_years", years, never, keys, (*topics, "taxis"), year, case)


def _topics(car: Car, other: Car, rule: str) -> tuple[str, ...]:
    carriers = {*car.use, *other.use}
    grid = ("electricity", GRID_TOPICS[rule]) if carriers & {"electricity", "cng"} else ()
    return joined(car.topics, other.topics, behind(car), behind(other), ("distance",), grid)


def _row(
    variable: str,
    values: Array,
    never: Mask,
    keys: Mapping[str, str],
    topics: tuple[str, ...],
    year: int | None = None,
    case: str = "",
) -> ResultRow:
    further = {"sign_case": case} if case else {}
    years = () if year is None else (year,)
    return ResultRow(variable, values[:, None], years, keys, topics=topics, never=never[:, None], further=further)
