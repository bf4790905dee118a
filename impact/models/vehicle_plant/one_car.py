"""One car against another one, in one market and year of sale, without a plant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import numpy as np

from impact.arrays import Array
from impact.emissions.breakeven import CASES, Crossing, Mask, Road, crossing
from impact.errors import ImpactError, did_you_mean, there_are
from impact.models.inputs import Inputs
from impact.models.vehicle_plant.driving import Driving, driving
from impact.models.vehicle_plant.intensities import OFFICIAL, RULES, Carriers, carriers
from impact.models.vehicle_plant.lifecycle import Car, Lives, life_cycles
from impact.models.vehicle_plant.making import NOTHING, Batteries, body_making, making

GRAMS = 1000.0


@dataclass(frozen=True)
class OwnCar:
    """A car described by its use and its size; what is not given is not used.

    Attributes:
        electricity: [kWh/(100 km)]. petrol: [L/(100 km)]. electric_share: of the distance, where both are used.
        battery: [kWh]. body: car or suv.
    """

    electricity: float | None = None
    petrol: float | None = None
    electric_share: float = 0.5
    battery: float = 0.0
    body: str = "car"

    @property
    def powertrain(self) -> str:
        """Kind of car, by what it uses."""
        if self.electricity is None:
            return "petrol"
        return "bev" if self.petrol is None else "phev"

    def use(self) -> dict[str, Array]:
        """Return the energy by carrier [per 100 km].

        Raises:
            ImpactError: values are negative, a share above one, or nothing is used; all faults at once.
        """
        faults = [
            f"{name} is {value:g}. Give a number above zero."
            for name, value in (("electricity", self.electricity), ("petrol", self.petrol))
            if value is not None and value <= 0
        ]
        if self.battery < 0:
            faults.append(f"battery is {self.battery:g} kWh. Give zero or more.")
        if not 0 <= self.electric_share <= 1:
            faults.append(f"electric share is {self.electric_share:g}. A share lies between 0 and 1.")
        if self.electricity is None and self.petrol is None:
            faults.append("it uses nothing. Give electricity, petrol or both.")
        if faults:
            raise ImpactError("own car: " + " ".join(faults))
        if self.electricity is None or self.petrol is None:
            carrier, amount = ("petrol", self.petrol) if self.electricity is None else ("electricity", self.electricity)
            return {carrier: np.array([float(amount or 0)])}
        share = self.electric_share
        return {
            "electricity": np.array([share * self.electricity]), "petrol": np.array([(1 - share) * self.petrol]),
        }  # fmt: skip


@dataclass(frozen=True)
class Span:
    """Central value with the 5th and 95th percentile of the draws; None where it does not exist."""

    value: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class CarResult:
    """A car beside another one.

    Attributes:
        market, sale_year: where and when both are sold. life_km: distance of their lives.
        grams: by model, boundary, electricity rule and stage [g/km]. breakeven: by electricity rule.
    """

    model: str
    against: str
    market: str
    sale_year: int
    life_km: Span
    grams: Mapping[tuple[str, str, str, str], Span]
    breakeven: Mapping[str, Mapping[str, object]]


def one_car(
    inputs: Inputs, name: str, against: str, market: str, sale_year: int, own: OwnCar | None = None
) -> CarResult:
    """Return a car by name, or an own one, beside a car by name.

    Raises:
        ImpactError: there is no such car, the market has no grid, or the year lies before the data.
    """
    scenario = inputs.scenario
    if sale_year < scenario.base_year:
        raise ImpactError(
            f"year {sale_year}: the grid is known from {scenario.base_year} on, and is not drawn back. Take that year "
            "or a later one."
        )
    home = market in ("home", scenario.country)
    drive = driving(inputs, tuple(range(scenario.base_year, sale_year + 1))).alone
    known = carriers_in(inputs, drive, market)
    lives = life_cycles(inputs, drive, known, making(inputs), (sale_year,))
    cars = dict(lives.cars)
    if own is not None:
        cars[name] = _own(inputs, own)
    for each in (name, against):
        if each not in cars:
            raise ImpactError(f"no car is called '{each}'.{did_you_mean(each, cars)} {there_are(cars, 30)}")
    place = "home" if home else "export"
    rules = RULES if home else RULES[:1]
    grams: dict[tuple[str, str, str, str], Span] = {}
    for each in dict.fromkeys((name, against)):
        for boundary, rule, stage, values in _stages(lives, cars[each], place, rules):
            grams[each, boundary, rule, stage] = _span(GRAMS * values)
    met = {rule: _met(lives, cars[name], cars[against], place, rule, sale_year) for rule in rules}
    life = _span(drive.life_km)
    return CarResult(name, against, scenario.country if home else market, sale_year, life, grams, met)


def carriers_in(inputs: Inputs, drive: Driving, market: str) -> Carriers:
    """Return the emissions of the carriers at home or in one other country.

    Raises:
        ImpactError: the catalogue has no grid of that country.
    """
    shares = None if market in ("home", inputs.scenario.country) else {market: 1.0}
    try:
        return carriers(inputs, np.array(drive.used, dtype=float), shares)
    except ImpactError as error:
        raise ImpactError(f"market {market}: {error}") if shares else error from None


def _own(inputs: Inputs, own: OwnCar) -> Car:
    use = own.use()
    body = body_making(inputs, own.body, "electric" if own.powertrain == "bev" else "combustion")
    second = inputs.assumption("making.second_drive") if own.powertrain == "phev" else NOTHING
    return Car(own.powertrain, use, Batteries.read(inputs).car(body, np.array([own.battery]), second), ())


def _stages(lives: Lives, car: Car, place: str, rules: tuple[str, ...]) -> Iterator[tuple[str, str, str, Array]]:
    """Yield boundary, rule, stage and kg per km, (draws,)."""
    stack, tailpipe = (each[:, 0] for each in lives.official(car, place))
    for stage, values in (("fuel_supply", stack), ("driving", tailpipe), ("total", stack + tailpipe)):
        yield "official", OFFICIAL, stage, values
    vehicle = car.made.vehicle / lives.drive.life_km
    battery = (car.made.battery + car.made.replacements) / lives.drive.life_km
    for rule in rules:
        supply, driven = (each[:, 0] for each in lives.over_life(car, place, rule))
        on_road = {"fuel_supply": supply, "driving": driven}
        whole = {
            "vehicle": vehicle,
            "battery": battery,
            **on_road,
            "end_of_life": car.made.disposal / lives.drive.life_km,
        }
        for boundary, stages in (("wtw", on_road), ("life_cycle", whole)):
            for stage, values in stages.items():
                yield boundary, rule, stage, values
            yield boundary, rule, "total", sum(stages.values(), np.zeros(1))


def _met(lives: Lives, car: Car, other: Car, place: str, rule: str, year: int) -> dict[str, object]:
    difference = lives.by_age(car, place, rule, year) - lives.by_age(other, place, rule, year)
    met: Crossing = crossing(car.made.total - other.made.total, difference, Road(lives.drive.km))
    km, years, never = met.breaks_even_at
    lost_km, lost_years, kept = met.loses_at
    draws = slice(1, None) if len(never) > 1 else slice(None)
    return {
        "case": CASES[int(met.case[0])],
        "km": _span(km, never), "years": _span(years, never), "share_no_cross": float(never[draws].mean()),
        "loss_km": _span(lost_km, kept), "loss_years": _span(lost_years, kept),
    }  # fmt: skip


def _span(values: Array, never: Mask | None = None) -> Span:
    known = values if never is None else np.where(never, np.inf, values)
    if len(known) < 20:
        return Span(_finite(known[0]))
    low, high = np.percentile(known[1:], (5, 95), method="inverted_cdf")
    return Span(_finite(known[0]), _finite(low), _finite(high))


def _finite(number: float) -> float | None:
    return float(number) if np.isfinite(number) else None
