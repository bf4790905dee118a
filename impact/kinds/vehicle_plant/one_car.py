"""One car against another one, in one market and year of sale, without a plant."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np

from impact.arrays import Array
from impact.emissions.carriers import Carriers
from impact.errors import ImpactError, did_you_mean, there_are
from impact.fleet.breakeven import CASES, Crossing, Mask, Road, crossing
from impact.fleet.utility_factor import CURVES, curve, road_stretch, utility_factor
from impact.kinds.vehicle_plant.driving import driving
from impact.kinds.vehicle_plant.intensities import carriers, liquid
from impact.kinds.vehicle_plant.lifecycle import Car, Lives, life_cycles
from impact.kinds.vehicle_plant.making import NONE, Batteries, body_making, making
from impact.kinds.vehicle_plant.world_market import notes as of_market
from impact.models.inputs import Inputs
from impact.models.parts.grid import OFFICIAL
from impact.models.usual import Asked, judged
from impact.vocabulary import ELECTRICITY_RULES

GRAMS = 1000.0
FUELS = ("petrol", "diesel", "lpg", "cng")
UNITS = {"electricity": "kWh/(100 km)", "cng": "m3/(100 km)"}  # of other carriers: L/(100 km)
# Who was observed on the road, beside the type approval of 2023: user and period of the catalogue's electric shares.
ROAD = {"all": ("all", "2023"), "private": ("private", "2022")}
APPROVED = "2023"


@dataclass(frozen=True)
class OwnCar:
    """A car described by its use and its size; what is not given is not used.

    Electricity alone makes it battery-electric, a fuel alone a car of that fuel, both a plug-in hybrid.

    Attributes:
        electricity: [kWh/(100 km)] at the wall.
        petrol, diesel, lpg: [L/(100 km)].
        cng: [m3/(100 km)] at 0 degrees Celsius. Of a plug-in hybrid each with the other one off.
        electric_share: of the distance of a plug-in hybrid; that of the scenario where it does not follow from a range.
        electric_range: [km] on the cycle of the curve.
        utility_factor: curve by which the share follows from it.
        real_world: all or private: whose charging on the road, in place of that of type approval (curve wltp).
        battery: traction battery [kWh].
        body: car or suv.
    """

    electricity: float | None = None
    petrol: float | None = None
    electric_share: float | None = None
    battery: float = 0.0
    body: str = "car"
    diesel: float | None = None
    lpg: float | None = None
    cng: float | None = None
    electric_range: float | None = None
    utility_factor: str | None = None
    real_world: str | None = None

    @property
    def fuels(self) -> dict[str, float]:
        """Fuels it burns, with their use."""
        return {fuel: amount for fuel in FUELS if (amount := getattr(self, fuel)) is not None}

    @property
    def uses(self) -> dict[str, float]:
        """Everything it uses, by carrier."""
        return {**({} if self.electricity is None else {"electricity": self.electricity}), **self.fuels}

    @property
    def powertrain(self) -> str:
        """Kind of car, by what it uses."""
        fuel = next(iter(self.fuels), "")
        return (fuel or "none") if self.electricity is None else "phev" if fuel else "bev"

    def faults(self) -> list[str]:
        """Return what does not go together, whatever the numbers are."""
        faults = []
        if self.powertrain == "none":
            faults.append(f"it uses nothing. Give electricity, {', '.join(FUELS[:-1])} or {FUELS[-1]}.")
        if len(self.fuels) > 1:
            faults.append(f"it burns {' and '.join(self.fuels)}. Give one fuel, with or without electricity.")
        if self.body not in ("car", "suv"):
            faults.append(f"body is '{self.body}'. Write car or suv.")
        of_hybrid = {
            "electric share": self.electric_share, "electric range": self.electric_range,
            "utility factor": self.utility_factor, "real world": self.real_world,
        }  # fmt: skip
        given = [name for name, value in of_hybrid.items() if value is not None]
        if given and self.powertrain != "phev":
            faults.append(
                f"only a plug-in hybrid, which uses electricity and a fuel, takes {' and '.join(given)}; this car uses "
                f"{' and '.join(self.uses) or 'neither'}. Leave it out, or give the other use, too."
            )
        if self.electric_share is not None and not 0 <= self.electric_share <= 1:
            faults.append(f"electric share is {self.electric_share:g}. A share lies between 0 and 1.")
        if self.electric_share is not None and len(given) > 1:
            faults.append(
                "the electric share is given, and a range or curve it would follow from. Give one of the two."
            )
        if (self.electric_range is None) != (self.utility_factor is None):
            faults.append(f"electric range and utility factor go together. Curves: {', '.join(CURVES)}.")
        if self.utility_factor is not None and self.utility_factor not in CURVES:
            faults.append(
                f"no utility factor is called '{self.utility_factor}'.{did_you_mean(self.utility_factor, CURVES)} "
                f"{there_are(CURVES)}"
            )
        if self.real_world is not None and self.real_world not in ROAD:
            faults.append(f"real world is '{self.real_world}'. Write {' or '.join(ROAD)}.")
        if self.real_world is not None and self.utility_factor != "wltp":
            faults.append(
                "real world corrects type approval by the curve wltp, under which the cars were observed. Give that "
                "one; wltp_2025, wltp_2027 and epa_2027 hold a correction of their own."
            )
        return faults

    def asked(self) -> Iterator[Asked]:
        """Yield the numbers that have limits."""
        for carrier, amount in self.uses.items():
            unit = UNITS.get(carrier, "L/(100 km)")
            yield Asked("car_energy", carrier, amount, unit, (("carrier", carrier),))
        kind = self.powertrain if self.electricity is not None else "combustion"
        yield Asked("car_battery", "battery", self.battery, "kWh/vehicle", (("powertrain", kind),))
        if self.electric_range is not None:
            yield Asked("car_electric_range", "electric range", self.electric_range, "km")

    def use(self, share: Array) -> dict[str, Array]:
        """Return the energy by carrier [per 100 km], (draws,).

        Args:
            share: of the distance of a plug-in hybrid on electricity, (draws,).
        """
        hybrid = self.powertrain == "phev"
        return {
            carrier: amount * ((share if carrier == "electricity" else 1 - share) if hybrid else np.ones(1))
            for carrier, amount in self.uses.items()
        }


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
        market, sale_year: where and when both are sold.
        life_km: distance of their lives.
        grams: by model, boundary, electricity rule and stage [g/km].
        breakeven: by electricity rule.
        electric_share: of the distance of an own plug-in hybrid.
        notes: what the numbers rest on.
        warnings: what is not usual.
    """

    model: str
    against: str
    market: str
    sale_year: int
    life_km: Span
    grams: Mapping[tuple[str, str, str, str], Span]
    breakeven: Mapping[str, Mapping[str, object]]
    electric_share: Span | None = None
    notes: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def one_car(
    inputs: Inputs,
    name: str,
    against: str,
    market: str,
    sale_year: int,
    own: OwnCar | None = None,
    petrol_density: float | None = None,
) -> CarResult:
    """Return a car by name, or an own one, beside a car by name.

    Args:
        petrol_density: of the petrol both cars burn [kg/L]; that of the scenario, with its range, by default.

    Raises:
        ImpactError: there is no such car, the market has no grid, the year lies before the data, or a number cannot be.
    """
    scenario = inputs.scenario
    if sale_year < scenario.base_year:
        raise ImpactError(
            f"year {sale_year}: the grid is known from {scenario.base_year} on, and is not drawn back. Take that year "
            "or a later one."
        )
    warnings = _held(inputs, sale_year, own, petrol_density)
    home = market in ("home", scenario.country)
    drive = driving(inputs, tuple(range(scenario.base_year, sale_year + 1))).alone
    known = _with_petrol(carriers_in(inputs, np.array(drive.used, dtype=float), market), petrol_density)
    lives = life_cycles(inputs, drive, known, making(inputs), (sale_year,))
    cars = dict(lives.cars)
    share, said = (None, "") if own is None or own.powertrain != "phev" else electric_share(inputs, own)
    if own is not None:
        cars[name] = _own(inputs, own, NONE if share is None else share)
        if own.lpg is not None and lives.lpg is None:
            lives = replace(lives, lpg=liquid(inputs, "lpg"))
    for each in (name, against):
        if each not in cars:
            raise ImpactError(f"no car is called '{each}'.{did_you_mean(each, cars)} {there_are(cars, 30)}")
    place = "home" if home else "export"
    rules: tuple[str, ...] = ELECTRICITY_RULES if home else ELECTRICITY_RULES[:1]
    grams: dict[tuple[str, str, str, str], Span] = {}
    official = place in known.official
    for each in dict.fromkeys((name, against)):
        for boundary, rule, stage, values in _stages(lives, cars[each], place, rules):
            grams[each, boundary, rule, stage] = _span(GRAMS * values)
    met = {rule: _met(lives, cars[name], cars[against], place, rule, sale_year) for rule in rules}
    burned = {carrier: None for each in (name, against) for carrier in cars[each].use if carrier in FUELS}
    notes = [_of_fuel(inputs, lives, fuel, petrol_density) for fuel in burned]
    notes += [] if home else of_market(inputs, market, official)
    return CarResult(
        name, against, scenario.country if home else market, sale_year, _span(drive.life_km), grams, met,
        None if share is None else _span(share), (*((said,) if said else ()), *notes), warnings,
    )  # fmt: skip


def carriers_in(inputs: Inputs, years: Array, market: str) -> Carriers:
    """Return the emissions of the carriers at home or in one other country.

    Args:
        years: of use, from the base year on.

    Raises:
        ImpactError: the catalogue has no grid of that country.
    """
    shares = None if market in ("home", inputs.scenario.country) else {market: 1.0}
    figures = inputs.scenario.project.figures.grid_official
    official = shares is None or inputs.known("grid_intensity", "g CO2/kWh", market, **figures) is not None
    try:
        return carriers(inputs, years, shares, official_abroad=official)
    except ImpactError as error:
        raise ImpactError(f"market {market}: {error}") if shares else error from None


def electric_share(inputs: Inputs, own: OwnCar) -> tuple[Array, str]:
    """Return the share of its distance that a plug-in hybrid drives on electricity, (draws,), and where it is from.

    It is given, follows from the range by a curve of a standard, or is that of the scenario. What the road makes of the
    European curve is a step of its own: the distance between charges is stretched so that cars approved at the share of
    2023 have the share observed (`road_stretch`).
    """
    if own.electric_share is not None:
        return np.array([own.electric_share]), f"Electric share: {own.electric_share:g} of the distance, as given."
    if own.electric_range is None or own.utility_factor is None:
        share = inputs.assumption("driving.electric_share")
        return share, f"Electric share: {share[0]:g} of the distance, the assumption of the scenario."
    by, km = curve(own.utility_factor), own.electric_range
    standard = utility_factor(np.array([km]), by)
    said = f"Electric share: {standard[0]:.3f} of the distance, by {by.reference} at {km:g} km on the {by.cycle} cycle."
    if own.real_world is None:
        return standard, said
    user, period = ROAD[own.real_world]
    approved = inputs.number("electric_share", "1", "EU", period=APPROVED, user="all", method="type_approval")
    observed = inputs.factor("electric_share", "1", "EU", period=period, user=user, method="observed")
    stretch = road_stretch(approved, observed, by)
    share = utility_factor(np.array([km]), by, stretch)
    source = inputs.catalogue.factor("electric_share", ("EU",), period, "1", user=user, method="observed").source
    cars = "of the same cars" if period == APPROVED else f"of the cars of {APPROVED}, taken for these"
    return share, (
        f"{said} On the road {share[0]:.3f}: {observed[0]:g} was observed ({source}, {user} users, {period}) where the "
        f"type approval {cars} says {approved:g}, as if the {by.distance:g} km of the curve were {stretch[0]:.1f} "
        "times as many."
    )


def _held(inputs: Inputs, sale_year: int, own: OwnCar | None, petrol_density: float | None) -> tuple[str, ...]:
    """Return warnings of what is not usual.

    Raises:
        ImpactError: something cannot be; all faults at once.
    """
    asked = [Asked("sale_year", "year", sale_year, "yr")]
    if petrol_density is not None:
        asked.append(Asked("petrol_density", "petrol density", petrol_density, "kg/L"))
    general = judged(inputs.catalogue, inputs.scenario.country, asked)
    faults, warnings = list(general.faults), list(general.warnings)
    if own is not None:
        of_car = judged(inputs.catalogue, inputs.scenario.country, own.asked())
        if found := (*of_car.faults, *own.faults()):
            faults.append("own car: " + " ".join(found))
        warnings += (f"own car: {warning}" for warning in of_car.warnings)
    if faults:
        raise ImpactError("\n".join(faults))
    return tuple(warnings)


def _with_petrol(known: Carriers, density: float | None) -> Carriers:
    if density is None:
        return known
    petrol = replace(known.liquids["petrol"], density=np.array([density]))
    return replace(known, liquids={**known.liquids, "petrol": petrol})


def _of_fuel(inputs: Inputs, lives: Lives, fuel: str, petrol_density: float | None) -> str:
    """Return what a litre or cubic metre is taken to be, so that other people's figures can be held against ours."""
    tailpipe = lives.official_per_unit(fuel, "home")[0]
    if fuel == "cng":
        density = lives.carriers.gas_density[0]
        return f"Gas: {density:g} kg/m3 at 0 degrees Celsius, {tailpipe:.3f} kg CO2/m3 at the tailpipe."
    known = lives.lpg if fuel == "lpg" and lives.lpg is not None else lives.carriers.liquids[fuel]
    own = fuel == "petrol" and petrol_density is not None
    sources = (factor.source for factor in inputs.factors.values() if _is_density(factor.key, factor.dimensions, fuel))
    source = "as given" if own else next(sources, "of the scenario")
    name = "LPG" if fuel == "lpg" else fuel.capitalize()
    return f"{name}: {known.density[0]:.4g} kg/L ({source}), {tailpipe:.3f} kg CO2/L at the tailpipe."


def _is_density(key: str, dimensions: Mapping[str, str], fuel: str) -> bool:
    return key == "density" and dimensions.get("fuel") == fuel


def _own(inputs: Inputs, own: OwnCar, share: Array) -> Car:
    body = body_making(inputs, own.body, "electric" if own.powertrain == "bev" else "combustion")
    second = inputs.assumption("making.second_drive") if own.powertrain == "phev" else NONE
    made = Batteries.read(inputs).car(body, np.array([own.battery]), second)
    return Car(own.powertrain, own.use(share), made, ())


def _stages(lives: Lives, car: Car, place: str, rules: tuple[str, ...]) -> Iterator[tuple[str, str, str, Array]]:
    """Yield boundary, rule, stage and kg per km, (draws,)."""
    if place in lives.carriers.official:
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
