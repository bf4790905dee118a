"""Greenhouse gases of the cars sold and of the cars they replace, on three boundaries.

Official: carbon dioxide at stacks and tailpipes, one published grid factor, no progress. Well-to-wheel: adds the supply
of fuel for cars and for power plants and methane lost, on the average path of the grid and on added gas power. Life
cycle: adds the making of cars and batteries and their end of life, booked in the year of sale and with the distance.
The change of one year is a share of national emissions, and is valued at published social costs of carbon.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

import numpy as np

from impact.core.arrays import NOTHING, Array, running_sum, total
from impact.core.vocabulary import ELECTRICITY_RULES, HEADLINE_RULES, PER_MILLION, ElectricityRule
from impact.formulas.emissions.energy_carriers import Carriers
from impact.formulas.emissions.fuels import Warming
from impact.formulas.fleet.cohorts import life_total, sum_over_cohorts
from impact.kinds.vehicle_plant.air_quality import air_rows
from impact.kinds.vehicle_plant.breakeven import breakeven_rows, first_year_rows
from impact.kinds.vehicle_plant.driving import (
    SIDES,
    Demand,
    Use,
    VehicleUse,
    as_sold,
    fleet_rows,
    of_both_sides,
    of_replaced_cars,
)
from impact.kinds.vehicle_plant.energy import change_row, energy_rows
from impact.kinds.vehicle_plant.fuels import ETHANOL, carriers
from impact.kinds.vehicle_plant.life_cycle import ABROAD, life_cycles, lifecycle_rows, sale_years
from impact.kinds.vehicle_plant.manufacture import ManufactureEmissions, booked, making, making_more
from impact.kinds.vehicle_plant.sales import MARKETS, Cars
from impact.model.components.grid import GRID_TOPICS, OFFICIAL, TARGETS, gwp
from impact.model.inputs import Inputs
from impact.model.rows import ResultRow, emission_keys, joined

LIQUIDS = ("petrol", "diesel")
PER_GRID = ("distance", "electricity", "petrol")
OF_SIDE = {"plant_cars": ("plant_cars",), "replaced_cars": ("replaced_cars", "progress", "diesel", "cng")}

MAKING_TOPICS = {
    "plant_cars": ("making_of_plant_cars", "distance", "markets", "vehicles"),
    "replaced_cars": (
        "making_of_combustion_cars", "making_of_imported_cars", "distance", "vehicles", "replaced_not_assembled",
    ),
}  # fmt: skip


@dataclass(frozen=True)
class FleetEmissions:
    """Energy used each year by side, carrier and market, (draws, years of use) [kWh, L, m3], and what it emits."""

    cars: Cars
    drive: VehicleUse
    energy: Mapping[str, Demand]
    carriers: Carriers

    def emitted(self, side: str, rule: str, warming: Warming | None = None, market: str = "") -> Array:
        """Return the well-to-wheel emissions of one side [t CO2e/yr], in one market or all, (draws, years of use)."""
        total = NOTHING
        for (carrier, place), used in self.energy[side].items():
            if market not in ("", place):
                continue
            total = total + used * (self.carriers.well_to_wheel(carrier, place, rule, warming) / 1000)
        return total

    def change(self, rule: str, warming: Warming | None = None, market: str = "") -> Array:
        """Return the emissions of the plant's cars less those of the cars replaced, likewise."""
        return self.emitted(SIDES[0], rule, warming, market) - self.emitted(SIDES[1], rule, warming, market)

    def official(self, demand: Demand) -> Array:
        """Return carbon dioxide of one side at stacks and tailpipes [t CO2/yr], (draws, years of use).

        Args:
            demand: cars times energy for a kilometre, (draws, cohorts): its factors stay the same over the years.
        """
        total = NOTHING
        for (carrier, market), sold in demand.items():
            total = total + sold * (self.carriers.official_of(carrier, market) / 1000)[:, None]
        return sum_over_cohorts(total, self.drive.km)

    def change_of(self, carrier: str, rule: str, market: str = "") -> Array:
        """Return the change of the emissions of one carrier over the cohort's life [t CO2e], (draws, 1)."""
        total = NOTHING
        for sign, side in ((1, "plant_cars"), (-1, "replaced_cars")):
            for (name, place), used in self.energy[side].items():
                if name == carrier and market in ("", place):
                    emitted = used * self.carriers.well_to_wheel(name, place, rule)
                    total = total + sign * emitted.sum(axis=1, keepdims=True) / 1000
        return total


def emission_rows(inputs: Inputs, cars: Cars, use: Use) -> Iterator[ResultRow]:
    """Yield fleet, energy, emissions by year and over life, per kilometre, break-even and air quality.

    Where only headlines are wanted: the change of fuel, and that of emissions from the well to the wheel, over the
    cohort's life; with further figures the change over the life cycle, too.
    """
    with inputs.about("emissions"):
        drive = use.drive
        known = carriers(inputs, np.array(drive.used, dtype=float))
        if inputs.headlines_only:
            rows = list(_headline_rows(cars, drive, known, use.demand))
            yield from rows
            if inputs.further:
                yield from _life_cycle_rows(cars, rows, making_more(cars, making(inputs)))
            return
        demand = use.demand
        energy = _energy(demand, drive)
        programme = FleetEmissions(cars, drive, energy, known)
        build = making(inputs)
        yield from fleet_rows(cars, drive)
        yield from energy_rows(inputs, cars, drive, energy, known)
        # The published margin has no yearly progress; with the cars replaced it has none either.
        held = {SIDES[0]: demand[SIDES[0]], SIDES[1]: as_sold(inputs, of_replaced_cars(inputs, cars, improving=False))}
        yield from _greenhouse_rows(inputs, programme, booked(cars, drive, build), held)
        yield from _cohort_rows(inputs, programme, build)
        yield from _moved_rows(cars, build)
        yield from _biogenic_rows(inputs, programme)
        lives = life_cycles(inputs, drive.alone, known, build, sale_years(inputs))
        yield from lifecycle_rows(inputs, cars, lives)
        yield from breakeven_rows(inputs, cars, drive.alone, lives)
        yield from air_rows(inputs, cars, drive, energy, known)


def _headline_rows(cars: Cars, drive: VehicleUse, known: Carriers, demand: Mapping[str, Demand]) -> Iterator[ResultRow]:
    """Yield the change of fuel and of emissions, each summed over the lives of all cars: no year is kept."""
    last, one = (cars.years[-1],), np.ones((1, 1))
    plant, replaced = (demand[side] for side in SIDES)
    liquids = {
        side: {key: life_total(sold, drive.km, one) for key, sold in of_side.items() if key[0] in LIQUIDS}
        for side, of_side in demand.items()
    }
    for carrier in LIQUIDS:
        yield change_row(liquids, carrier, last)
    more = {key: plant.get(key, NOTHING) - replaced.get(key, NOTHING) for key in plant | replaced}
    for rule in ELECTRICITY_RULES:
        change = total(
            life_total(cars_more, drive.km, known.well_to_wheel(carrier, market, rule) / 1000)
            for (carrier, market), cars_more in more.items()
        )
        yield _over_life(last[0], "change", rule, change, _behind(rule), variable="emissions_cohort")


def _life_cycle_rows(cars: Cars, rows: Iterable[ResultRow], made: Array) -> Iterator[ResultRow]:
    """Yield the change with the making of the cars, from the rows that hold it without."""
    for row in rows:
        if row.variable == "emissions_cohort" and row.keys["electricity"] in HEADLINE_RULES:
            topics = joined(row.topics, *MAKING_TOPICS.values())
            keys = {**row.keys, "boundary": "life_cycle"}
            yield ResultRow("emissions_cohort", row.values + made, (cars.years[-1],), keys, topics=topics)


def _energy(demand: Mapping[str, Demand], drive: VehicleUse) -> dict[str, Demand]:
    """Return the energy of both sides by carrier and market, (draws, years of use) [kWh, L, m3]."""
    return {
        side: {key: sum_over_cohorts(per_km, drive.km) for key, per_km in of_side.items()}
        for side, of_side in demand.items()
    }


def _greenhouse_rows(
    inputs: Inputs, programme: FleetEmissions, made: Mapping[str, Array], held: Mapping[str, Demand]
) -> Iterator[ResultRow]:
    cars, used = programme.cars, programme.drive.used
    driven = {(rule, side): programme.emitted(side, rule) for rule in ELECTRICITY_RULES for side in SIDES}
    for rule in ELECTRICITY_RULES:
        sides = {side: driven[rule, side] for side in SIDES}
        topics = {side: _topics(side, rule) for side in SIDES}
        yield from _boundary(cars, used, "emissions", "wtw", rule, "co2e", sides, topics)
        whole = {side: sides[side] + made[side] for side in SIDES}
        both = {side: joined(topics[side], MAKING_TOPICS[side]) for side in SIDES}
        found = _boundary(cars, used, "emissions", "life_cycle", rule, "co2e", whole, both)
        yield from (row for row in found if rule in HEADLINE_RULES or row.variable == "emissions_cohort")
    if programme.carriers.official:
        official = {side: programme.official(held[side]) for side in SIDES}
        topics = {
            "plant_cars": ("plant_cars", "distance", "official_grid", "petrol_co2"),
            "replaced_cars": ("replaced_cars", "distance", "official_grid", "petrol_co2", "diesel_co2", "cng_co2"),
        }
        yield from _boundary(cars, used, "emissions_co2", "official", OFFICIAL, "co2", official, topics)
    changes = {
        rule: (
            driven[rule, SIDES[0]] - driven[rule, SIDES[1]],
            programme.change(rule, market="home"),
            _behind(rule),
        )
        for rule in HEADLINE_RULES
    }
    yield from context_rows(inputs, programme.drive, changes)
    yield from _part_rows(programme, made, joined(*MAKING_TOPICS.values()))
    yield from _target_rows(programme, driven)
    yield from _stress_rows(inputs, programme)
    yield from _other_set_rows(inputs, programme)


def _topics(side: str, rule: str) -> tuple[str, ...]:
    abroad = ABROAD.get(rule, ("electricity_abroad", *(() if rule == "frozen" else ("grids_abroad_on_path",))))
    return (*OF_SIDE[side], *PER_GRID, GRID_TOPICS[rule], *abroad)


def _behind(rule: str, *more: str) -> tuple[str, ...]:
    return joined(*(_topics(side, rule) for side in SIDES), more)


def _over_life(
    year: int, component: str, rule: str, values: Array, topics: tuple[str, ...], *, variable: str = "emissions_part",
    boundary: str = "wtw", gas: str = "co2e", market: str = "all", cumulative: str = "cohort",
) -> ResultRow:  # fmt: skip
    """Return emissions summed over the lives of cars, in the last year in which they are built."""
    keys = emission_keys(component, boundary, rule, gas=gas, cumulative=cumulative, market=market)
    return ResultRow(variable, values.sum(axis=1, keepdims=True), (year,), keys, topics=topics)


def _boundary(
    cars: Cars,
    used: tuple[int, ...],
    variable: str,
    boundary: str,
    rule: str,
    gas: str,
    sides: Mapping[str, Array],
    topics: Mapping[str, tuple[str, ...]],
) -> Iterator[ResultRow]:
    of_change = joined(*topics.values())
    change = sides["plant_cars"] - sides["replaced_cars"]
    for component, values, named in (
        *((side, sides[side], topics[side]) for side in SIDES),
        ("change", change, of_change),
    ):
        keys = emission_keys(component, boundary, rule, gas=gas)
        if boundary == "wtw":  # by year the other boundaries show the change alone
            yield ResultRow(variable, values, used, keys, topics=named)
        elif component == "change":
            yield ResultRow(f"{variable}_change", values, used, keys, topics=named)
        stem = f"{variable}_cohort"
        yield _over_life(cars.years[-1], component, rule, values, named, variable=stem, boundary=boundary, gas=gas)
    running, keys = running_sum(change), emission_keys("change", boundary, rule, gas=gas, cumulative="yes")
    yield ResultRow(f"{variable}_cumulative", running, used, keys, topics=of_change)
    yield from first_year_rows(change, running, used, boundary, rule, of_change)


def _part_rows(programme: FleetEmissions, made: Mapping[str, Array], of_making: tuple[str, ...]) -> Iterator[ResultRow]:
    last, used = programme.cars.years[-1], programme.drive.used
    for rule in HEADLINE_RULES:
        topics = _behind(rule)
        found = sorted({carrier for side in SIDES for carrier, _ in programme.energy[side]})
        for carrier in found:
            yield _over_life(last, carrier, rule, programme.change_of(carrier, rule), topics)
        for market in MARKETS:
            of_market = total(programme.change_of(carrier, rule, market) for carrier in found)
            yield _over_life(last, "change", rule, of_market, topics, market=market)
    change = made["plant_cars"] - made["replaced_cars"]
    once = tuple(topic for topic in of_making if topic != "distance")  # over life the distance does not count
    yield _over_life(last, "making_cars", "na", change, once, boundary="life_cycle")
    yield ResultRow("emissions_making", change, used, emission_keys("making_cars", "life_cycle"), topics=of_making)


def _moved_rows(cars: Cars, build: ManufactureEmissions) -> Iterator[ResultRow]:
    if cars.plant.replaced.made_elsewhere is None:
        return
    same = total(cars.replaced.same(market) for market in MARKETS).sum(axis=1, keepdims=True)
    values, topics = -same * build.elsewhere[:, None] / 1000, ("making_elsewhere", "replaced", "markets")
    yield _over_life(cars.years[-1], "making_moved", "na", values, topics, boundary="life_cycle")


def _biogenic_rows(inputs: Inputs, programme: FleetEmissions) -> Iterator[ResultRow]:
    """Yield carbon dioxide of ethanol that plants had taken from the air, apart from all sums."""
    if programme.cars.plant.ethanol is None:
        return
    with inputs.about("ethanol_co2"):
        carbon = inputs.by_draw("ethanol.carbon")
    burned = {}
    for side in SIDES:
        litres = total(used for (carrier, _), used in programme.energy[side].items() if carrier == ETHANOL)
        burned[side] = litres.sum(axis=1, keepdims=True) * carbon / 1000
    burned["change"] = burned[SIDES[0]] - burned[SIDES[1]]
    for component, values in burned.items():
        yield _over_life(
            programme.cars.years[-1], component, "na", values, ("ethanol_co2", "petrol", "distance"),
            variable="emissions_biogenic", boundary="biogenic", gas="co2", market="home",
        )  # fmt: skip


def _target_rows(programme: FleetEmissions, driven: Mapping[tuple[ElectricityRule, str], Array]) -> Iterator[ResultRow]:
    last = programme.cars.years[-1]
    for rule in TARGETS:
        yield _over_life(last, "change", rule, programme.change(rule), _behind(rule))
    more = {side: (driven["average", side] - driven["frozen", side]).sum(axis=1, keepdims=True) for side in SIDES}
    yield _over_life(last, "grid_path", "average", more[SIDES[0]] - more[SIDES[1]], _behind("average", "grid_today"))


def _stress_rows(inputs: Inputs, programme: FleetEmissions) -> Iterator[ResultRow]:
    """Yield the change of the cohort if far more methane is lost than taken, for power and for gas cars alike."""
    with inputs.about("methane_stress"):
        stressed = replace(programme, carriers=programme.carriers.losing(inputs.assumption("grid.methane_stress")))
    for rule in HEADLINE_RULES:
        topics = _behind(rule, "methane_stress")
        yield _over_life(programme.cars.years[-1], "methane_stress", rule, stressed.change(rule), topics)


def _cohort_rows(inputs: Inputs, programme: FleetEmissions, build: ManufactureEmissions) -> Iterator[ResultRow]:
    for first, last in programme.cars.plant.cohorts:
        some = programme.cars.built_in(first, last)
        energy = _energy(of_both_sides(inputs, some), programme.drive)
        part, made = replace(programme, cars=some, energy=energy), booked(some, programme.drive, build)
        for rule in HEADLINE_RULES:
            driven, topics, which = part.change(rule), _behind(rule), f"cohort_{first}_{last}"
            yield _over_life(last, "change", rule, driven, topics, cumulative=which)
            whole, topics = driven + made[SIDES[0]] - made[SIDES[1]], joined(topics, *MAKING_TOPICS.values())
            yield _over_life(last, "change", rule, whole, topics, boundary="life_cycle", cumulative=which)


def _other_set_rows(inputs: Inputs, programme: FleetEmissions) -> Iterator[ResultRow]:
    """Yield the change of the cohort with the GWP100 of AR5 and with the GWP20 of AR6.

    The supply of fuels keeps the sum of gases that its publisher made: no split of it is known.
    """
    with inputs.about("other_warming"):
        sets = {"co2e_ar5": gwp(inputs, "AR5"), "co2e20_ar6": gwp(inputs, "AR6", 20)}
    for gas, warming in sets.items():
        for rule in HEADLINE_RULES:
            change, topics = programme.change(rule, warming), _behind(rule, "other_warming")
            yield _over_life(
                programme.cars.years[-1], "change", rule, change, topics, variable=f"emissions_{gas}", gas=gas
            )


def context_rows(
    inputs: Inputs, drive: VehicleUse, changes: Mapping[ElectricityRule, tuple[Array, Array, tuple[str, ...]]]
) -> Iterator[ResultRow]:
    """Yield the share of national emissions and the value in money of the change in the headline year.

    Args:
        drive: years of use.
        changes: by electricity rule, the change in all markets and at home [t CO2e/yr], (draws, years of use), and the
            topics behind them.
    """
    scenario = inputs.scenario
    which = scenario.project.figures
    year = scenario.headline_year
    place = drive.used.index(year)
    for rule, (everywhere, at_home, topics) in changes.items():
        keys = {"boundary": "wtw", "electricity": rule, "gas": "co2e", "cumulative": "no"}
        if which.national_emissions:
            with inputs.about("national_emissions"):
                total = inputs.number("ghg_total", "Mt CO2e_unstated/yr", scenario.country)
            share = at_home[:, [place]] * PER_MILLION / total
            home = keys | {"component": "share_of_national", "market": "home"}
            yield ResultRow("emissions_share", share, (year,), home, topics=(*topics, "national_emissions"))
        for rate in which.social_cost_rates:
            with inputs.about("social_cost"):
                cost = inputs.number("social_cost", "USD_2020/(t CO2)", period=str(year), gas="co2", discount_rate=rate)
            value = everywhere[:, [place]] * (cost * PER_MILLION)
            component = f"social_cost_{float(rate) * 1000:02.0f}_per_mille"
            valued = keys | {"component": component, "market": "all"}
            yield ResultRow(
                "emissions_social_cost", np.asarray(value), (year,), valued, topics=(*topics, "social_cost")
            )
