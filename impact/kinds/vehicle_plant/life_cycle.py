"""Emissions of one car for each kilometre of its life, by stage, boundary and electricity rule."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import numpy as np

from impact.core.arrays import NOTHING, Array
from impact.core.vocabulary import ELECTRICITY_RULES, HEADLINE_RULES
from impact.formulas.emissions.energy_carriers import RIVAL, Carriers, Liquid
from impact.formulas.fleet.manufacture import ManufactureResult
from impact.kinds.vehicle_plant.driving import PER_100_KM, VehicleUse, carriers_of, per_100_km
from impact.kinds.vehicle_plant.fuels import Blend, liquid
from impact.kinds.vehicle_plant.manufacture import SMALL, ManufactureEmissions
from impact.kinds.vehicle_plant.sales import MARKETS, Cars
from impact.kinds.vehicle_plant.schema import VehiclePlant
from impact.model.components.grid import GRID_TOPICS, OFFICIAL
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, joined

GRAMS = 1000.0
COMPARATOR, LOW = "_comparator", "_low_electric"  # behind the name of a vehicle
ABROAD = {"average": ("electricity_abroad", "grids_abroad_on_path"), "marginal": ("added_power_abroad",)}
FUELS = ("petrol", "diesel", "lpg", "cng")  # their topics have the same names


@dataclass(frozen=True)
class Car:
    """One kind of car.

    Attributes:
        powertrain: bev, phev, petrol, diesel, cng or lpg.
        use: kWh, L or m3 per 100 km by carrier, (draws,).
        made: emissions of making it.
        topics: behind its use and its making.
        progress: yearly fall of its use, by year of sale after the base year, (draws,).
    """

    powertrain: str
    use: Mapping[str, Array]
    made: ManufactureResult
    topics: tuple[str, ...]
    progress: Array = field(default_factory=lambda: np.zeros(1))


@dataclass(frozen=True)
class Lives:
    """Cars and the emissions of what they use, over the years since a sale in each of `sale_years`.

    Attributes:
        blend: of petrol and ethanol at home; None where petrol is sold without.
    """

    cars: Mapping[str, Car]
    drive: VehicleUse
    carriers: Carriers
    lpg: Liquid | None
    sale_years: tuple[int, ...]
    base_year: int
    blend: Blend | None = None

    def left(self, car: Car, sale_year: int) -> Array:
        """Return the use of a car sold in a year over that of one sold in the base year, (draws,)."""
        return (1 - car.progress) ** (sale_year - self.base_year)

    def used(self, car: Car, market: str) -> Mapping[str, Array]:
        """Return what a car uses in a market, kWh, L or m3 per 100 km by carrier: at home petrol may hold ethanol."""
        return car.use if self.blend is None or market != "home" else self.blend.of_car(car.use)

    def by_age(self, car: Car, market: str, rule: str, sale_year: int) -> Array:
        """Return the well-to-wheel emissions of a car sold in a year [kg CO2e/km], (draws, ages or 1)."""
        total = NOTHING
        for carrier, amount in self.used(car, market).items():
            total = total + amount[:, None] * PER_100_KM * self._of(carrier, market, rule, sale_year)
        return total * self.left(car, sale_year)[:, None]

    def over_life(self, car: Car, market: str, rule: str) -> tuple[Array, Array]:
        """Return supply and driving, mean over the life's distance [kg CO2e/km], each (draws, sale years)."""
        weights = self.drive.km / self.drive.life_km[:, None]
        years = []
        for year in self.sale_years:
            each = self.by_age(car, market, rule, year)
            years.append((each * weights).sum(axis=1) if each.shape[1] > 1 else each[:, 0])
        whole = np.stack(np.broadcast_arrays(*years), axis=1)
        driving: Array = np.zeros(1)
        for carrier, amount in self.used(car, market).items():
            driving = driving + amount * PER_100_KM * self._in_use(carrier)
        by_year = np.stack([driving * self.left(car, year) for year in self.sale_years], axis=1)
        return whole - by_year, by_year

    def official(self, car: Car, market: str) -> tuple[Array, Array]:
        """Return carbon dioxide at stacks and at the tailpipe, of a car of the base year [kg CO2/km], (draws, 1)."""
        stack, tailpipe = np.zeros(1), np.zeros(1)
        for carrier, amount in self.used(car, market).items():
            each = amount * PER_100_KM * self.official_per_unit(carrier, market)
            stack, tailpipe = (stack + each, tailpipe) if carrier == "electricity" else (stack, tailpipe + each)
        return stack[:, None], tailpipe[:, None]

    def official_per_unit(self, carrier: str, market: str) -> Array:
        """Return kg CO2 at the stack or tailpipe per kWh, L or m3, (draws,)."""
        if carrier == "lpg" and self.lpg is not None:
            return self.lpg.tailpipe
        return self.carriers.official_of(carrier, market)

    def per_unit(self, carrier: str, market: str, rule: str) -> Array:
        """Return kg CO2e from the well to the wheel per kWh, L or m3, (draws, years of use or 1)."""
        if carrier == "lpg" and self.lpg is not None:
            return self.lpg.well_to_wheel(self.carriers.warming)[:, None]
        return self.carriers.well_to_wheel(carrier, market, rule)

    def _of(self, carrier: str, market: str, rule: str, sale_year: int) -> Array:
        found = self.per_unit(carrier, market, rule)
        if found.shape[1] == 1:
            return found
        start = self.drive.used.index(sale_year)
        return found[:, start : start + self.drive.km.shape[1]]

    def _in_use(self, carrier: str) -> Array:
        if carrier == "electricity":
            return np.zeros(1)
        if carrier == "cng":
            return self.carriers.gas_in_use()
        if carrier == "lpg" and self.lpg is not None:
            return self.lpg.in_use(self.carriers.warming)
        return self.carriers.liquids[carrier].in_use(self.carriers.warming)


def sale_years(inputs: Inputs) -> tuple[int, ...]:
    """Return the years of sale for which cars are shown: the base year and the headline year, where cars are built."""
    years = (inputs.scenario.base_year, inputs.scenario.headline_year)
    return tuple(year for year in dict.fromkeys(years) if year in inputs.scenario.years)


def life_cycles(
    inputs: Inputs, drive: VehicleUse, carriers: Carriers, build: ManufactureEmissions, sale_years: tuple[int, ...]
) -> Lives:
    """Return every car that is shown: the plant's, those compared with, and others set beside them."""
    plant: VehiclePlant = inputs.scenario.project
    found: dict[str, Car] = {}
    with inputs.about("progress"):
        progress = inputs.assumption("replaced.progress")
    for name, vehicle in plant.vehicles.items():
        for tail, key in (("", "electric_share"), (LOW, "low_electric_share")):
            if tail and vehicle.powertrain != "phev":
                continue
            with inputs.about(f"car_{name}{tail}"):
                use = {each: per_100_km(inputs, name, vehicle, each, key) for each in carriers_of(vehicle)}
            topics = (f"car_{name}{tail}", f"making_{name}")
            found[f"{name}{tail}"] = Car(vehicle.powertrain, use, build.vehicles[name], topics)
    for name, vehicle in plant.vehicles.items():
        with inputs.about(f"car_{name}{COMPARATOR}"):
            use = {"petrol": inputs.assumption(f"vehicles.{name}.comparator_fuel")}
        of_it = (f"car_{name}{COMPARATOR}", f"making_combustion_{vehicle.body}", "progress")
        found[f"{name}{COMPARATOR}"] = Car("petrol", use, build.combustion[vehicle.body], of_it, progress)
    for name, powertrain, carrier, key in (
        ("gas_car", "cng", "cng", "gas"),
        ("diesel_car", "diesel", "diesel", "diesel"),
        ("imported_electric", "bev", "electricity", "electricity"),
    ):
        with inputs.about(f"car_{name}"):
            use = {carrier: inputs.assumption(f"replaced.{key}")}
        if powertrain == "bev":
            made = build.imported[SMALL]
            found[name] = Car(powertrain, use, made, (f"car_{name}", f"making_imported_{SMALL}"))
            continue
        of_it = (f"car_{name}", f"making_combustion_{SMALL}", "progress")
        found[name] = Car(powertrain, use, build.combustion[SMALL], of_it, progress)
    lpg = None
    for name, other in plant.compared.items():
        carrier = "lpg" if other.lpg is not None else "electricity"
        with inputs.about(f"car_{name}"):
            use = {carrier: inputs.assumption(f"compared.{name}.{carrier}")}
        if carrier == "lpg" and lpg is None:
            lpg = liquid(inputs, "lpg")
        found[name] = Car("lpg" if carrier == "lpg" else "bev", use, build.others[name], (f"car_{name}",))
    blend = None
    if plant.ethanol is not None:
        with inputs.about("petrol"):
            blend = Blend.read(inputs)
    return Lives(found, drive, carriers, lpg, sale_years, inputs.scenario.base_year, blend)


def lifecycle_rows(inputs: Inputs, cars: Cars, lives: Lives) -> Iterator[ResultRow]:
    """Yield grams per kilometre by stage for each car; abroad for the plant's cars and those compared with them."""
    abroad = {name for name in lives.cars for vehicle in cars.plant.vehicles if name.startswith(vehicle)}
    for name, car in lives.cars.items():
        for market in MARKETS if name in abroad else MARKETS[:1]:
            keys = {"powertrain": car.powertrain, "model": name, "market": market}
            if lives.carriers.official:
                yield from _official_rows(lives, car, keys)
            if market == "home":
                yield from _rival_rows(lives, car, keys)
            for rule in ELECTRICITY_RULES if market == "home" else HEADLINE_RULES:
                yield from _rows(lives, car, keys | {"electricity": rule})


def _official_rows(lives: Lives, car: Car, keys: Mapping[str, str]) -> Iterator[ResultRow]:
    stack, tailpipe = lives.official(car, keys["market"])
    fuels = (f"{fuel}_co2" for fuel in behind(car))
    topics = (car.topics[0], *fuels, *(("official_grid",) if "electricity" in car.use else ()))
    for stage, values in (("fuel_supply", stack), ("driving", tailpipe), ("total", stack + tailpipe)):
        part = dict(keys) | {"boundary": "official", "electricity": OFFICIAL, "stage": stage}
        yield ResultRow("lifecycle_co2", GRAMS * values, lives.sale_years[:1], part, topics=topics)


def _rival_rows(lives: Lives, car: Car, keys: Mapping[str, str]) -> Iterator[ResultRow]:
    """Yield what a car of the first year of sale would emit by the grid factors of others, held."""
    if not {"electricity", "cng"} & set(car.use):
        return
    topics = joined(car.topics, behind(car), ("rival_grid",))
    for name in lives.carriers.rivals:
        rule = f"{RIVAL}{name}"
        per_km = lives.by_age(car, "home", rule, lives.sale_years[0])
        part = dict(keys) | {"boundary": "wtw", "electricity": rule, "stage": "total"}
        yield ResultRow("rival_grid", GRAMS * per_km, lives.sale_years[:1], part, topics=topics)


def _rows(lives: Lives, car: Car, keys: Mapping[str, str]) -> Iterator[ResultRow]:
    supply, driving = lives.over_life(car, keys["market"], keys["electricity"])
    life = lives.drive.life_km
    vehicle = (car.made.vehicle / life)[:, None]
    battery = ((car.made.battery + car.made.replacements) / life)[:, None]
    scrapped = (car.made.disposal / life)[:, None]
    grid: tuple[str, ...] = ()
    if {"electricity", "cng"} & set(car.use):
        grid = (
            ("electricity", GRID_TOPICS[keys["electricity"]])
            if keys["market"] == "home"
            else ABROAD[keys["electricity"]]
        )
        grid = ("distance", *grid)
    on_road = joined(car.topics, behind(car), grid)
    of_making = joined(car.topics, ("distance",))
    stages = {
        "vehicle": vehicle,
        "battery": battery,
        "fuel_supply": supply,
        "driving": driving,
        "end_of_life": scrapped,
    }
    wide = np.zeros((1, len(lives.sale_years)))
    for boundary, inside in (("wtw", ("fuel_supply", "driving")), ("life_cycle", tuple(stages))):
        part = dict(keys) | {"boundary": boundary}
        for stage in inside if boundary == "life_cycle" else ():  # supply and driving are the same on both
            topics = on_road if stage in ("fuel_supply", "driving") else of_making
            values = GRAMS * stages[stage] + wide
            yield ResultRow("lifecycle", values, lives.sale_years, part | {"stage": stage}, topics=topics)
        total = sum((GRAMS * stages[stage] for stage in inside), wide)
        topics = on_road if boundary == "wtw" else joined(on_road, of_making)
        variable = "lifecycle_wtw" if boundary == "wtw" else "lifecycle"
        yield ResultRow(variable, total, lives.sale_years, part | {"stage": "total"}, topics=topics)


def behind(car: Car) -> tuple[str, ...]:
    """Return the topics of the fuels a car burns."""
    return tuple(carrier for carrier in car.use if carrier in FUELS)
