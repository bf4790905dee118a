"""Whether results are plausible: each beside its limits, with a verdict by the central run, year by year.

Limits are figures of the catalogue (`limit_NAME` in data/**/plausibility.csv), for they belong to what is known of
plants and countries and not to one case: a scenario cannot widen the limits that it is held against, and a reader finds
them, with source and reason, beside all other figures. Other numbers a check compares with, such as the cars in the
country, are looked up as every figure is. What cannot be checked says why.

Hard limits stop the run where they are computed: the columns in `impact/economy/plant.py`, lost money in `economy.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

import numpy as np

from impact.arrays import Array
from impact.kinds.vehicle_plant.cars import Cars
from impact.kinds.vehicle_plant.construction import INVESTMENT, stage_names
from impact.kinds.vehicle_plant.limits import WORLD, Case, Figure, Held, NotKnownError, built, per
from impact.models.inputs import Inputs
from impact.models.nation import GOODS_SECTIONS
from impact.models.rows import Limits, Row

JOBS_PER_CARS = "persons/(thousand vehicles)"
CARS = "vehicles/yr"
MILLION_PER_BILLION = 1000.0
MT_PER_KT = 1e-3


def plausibility_rows(inputs: Inputs, cars: Cars, rows: Iterable[Row]) -> Iterator[Row]:
    """Yield every check of the years of production: quantity, limits, or why it does not apply."""
    rows = tuple(rows)
    for name, hold in CHECKS.items():
        case = Case(inputs, cars, rows)
        with inputs.about(f"check_{name}"):
            try:
                held = hold(case)
            except NotKnownError as gap:
                yield _not_applicable(name, (), str(gap))
                continue
        yield from _verdicts(name, held, case)


def _verdicts(name: str, held: Held, case: Case) -> Iterator[Row]:
    years = np.array(case.cars.years)
    applies = built(case.cars) if held.needs_output else np.ones(len(years), dtype=bool)
    low, high = (None if figure is None else figure.value for figure in (held.low, held.high))
    values = np.broadcast_to(held.values, (len(held.values), len(years)))
    if applies.any():
        yield Row(
            f"check_{name}",
            values[:, applies],
            tuple(int(year) for year in years[applies]),
            topics=(*case.topics, f"check_{name}"),
            limits=Limits(_message(name), low, high, held.sources),
        )
    if not applies.all():
        yield _not_applicable(name, tuple(int(year) for year in years[~applies]), "no cars are built then in some run")


def _not_applicable(name: str, years: tuple[int, ...], reason: str) -> Row:
    limits = Limits(_message(name), reason=reason)
    return Row(f"check_{name}", np.zeros((1, max(len(years), 1))), years, topics=(f"check_{name}",), limits=limits)


def _message(name: str) -> str:
    return f"check-{name.replace('_', '-')}"


def _direct_jobs(case: Case) -> Held:
    return _per_thousand_cars(case, "direct")


def _indirect_jobs(case: Case) -> Held:
    return _per_thousand_cars(case, "indirect")


def _per_thousand_cars(case: Case, channel: str) -> Held:
    jobs = case.total("jobs", channel=channel)
    low, high = (case.limit(f"{channel}_jobs", JOBS_PER_CARS, end) for end in ("low", "high"))
    return Held(per(jobs, case.cars.output / 1000), low, high, needs_output=True)


def _value_added_share(case: Case) -> Held:
    gva = case.total("gva", channel="direct") + case.total("gva", channel="indirect")
    share = per(gva, case.total("turnover"))
    return Held(share, high=case.limit("value_added_share", "1", "high"), needs_output=True)


def _operating_margin(case: Case) -> Held:
    """The plant's net operating surplus over its turnover: a loss where it is negative."""
    margin = per(case.total("account", item_key="surplus"), case.total("turnover"))
    low, high = (case.limit("operating_margin", "1", end) for end in ("low", "high"))
    return Held(margin, low, high, needs_output=True)


def _gva_of_gdp(case: Case) -> Held:
    """All value added over the gross domestic product of the price year: later years are not forecast."""
    scenario = case.inputs.scenario
    year = str(scenario.price_year)
    gdp = case.figure("gdp", f"billion {scenario.currency}_{year}/yr", scenario.country, period=year)
    share = case.total("gva", channel="total") / (gdp.value * MILLION_PER_BILLION)
    return Held(share, high=case.limit("gva_of_gdp", "1", "high"), also=(gdp,))


def _local_parts(case: Case) -> Held:
    """Domestic goods bought by the plant, in dollars of the price year."""
    scenario, table = case.inputs.scenario, case.inputs.table
    year, currency = scenario.price_year, scenario.currency
    limit = case.limit("local_parts", f"billion USD_{year}/yr", "high")
    rate = case.figure("exchange_rate", f"{currency}_{year}/USD_{year}", scenario.country, period=str(year))
    pairs = zip(table.codes, table.sections, strict=True)
    divisions = dict.fromkeys(code.split(".")[0] for code, section in pairs if section in GOODS_SECTIONS)
    nothing: Array = np.zeros((1, 1))
    parts = sum((case.total("purchases", origin="national", sector=division) for division in divisions), nothing)
    return Held(parts / rate.value / MILLION_PER_BILLION, high=limit, also=(rate,))


def _home_sales(case: Case) -> Held:
    return Held(case.total("fleet", side="plant", market="home", quantity="sales"), high=_new_cars(case))


def _home_sales_share(case: Case) -> Held:
    market = _new_cars(case)
    share = case.total("fleet", side="plant", market="home", quantity="sales") / market.value
    return Held(share, high=case.limit("home_sales_share", "1", "high"), also=(market,))


def _new_cars(case: Case) -> Figure:
    """Return the new cars that the country takes in the base year: made there and imported, less exported.

    Exports of another year are not taken off output of this one: without a figure of the year this is an upper end.
    """
    made = case.at_home("passenger_car_output", CARS, maker_or_model="all")
    imported = case.at_home("passenger_car_imports", CARS, powertrain="all")
    exported = case.of_base_year("car_exports", CARS)
    total = made.value + imported.value - (exported.value if exported else 0.0)
    return Figure(total, (*made.sources, *imported.sources, *(exported.sources if exported else ())))


def _exports(case: Case) -> Held:
    """Exports beside the new cars sold in those export markets that publish a figure."""
    limit = known_export_markets(case)
    return Held(case.total("fleet", side="plant", market="export", quantity="sales"), high=limit)


def known_export_markets(case: Case) -> Figure:
    """Return the new cars sold in a year in those export markets that publish a figure.

    Raises:
        NotKnownError: none of them does.
    """
    base = str(case.inputs.scenario.base_year)
    known: list[Figure] = []
    gaps: list[str] = []
    for country in case.inputs.scenario.project.markets.destinations:
        try:
            known.append(case.figure("new_car_sales_export_market", CARS, country, period=base))
        except NotKnownError as gap:
            gaps.append(str(gap))
    if not known:
        raise NotKnownError("; ".join(gaps))
    return Figure(sum(figure.value for figure in known), tuple(id_ for figure in known for id_ in figure.sources))


def _plant_fleet(case: Case) -> Held:
    stock = case.at_home("passenger_car_stock", "vehicles", owner="individuals")
    return Held(case.total("fleet", side="plant", market="home", quantity="stock"), high=stock)


def _petrol_saved(case: Case) -> Held:
    """Petrol that home drivers no longer buy beside what the country makes, by mass."""
    made = case.at_home("petrol_production", "Mt/yr")
    which = case.inputs.scenario.project.figures.petrol_density
    density = case.figure("density", "kg/L", WORLD, fuel="petrol", **which)
    before, after = (case.total("energy_petrol", market="home", side=side) for side in ("replaced_cars", "plant_cars"))
    return Held((before - after) * density.value * MT_PER_KT, high=made, also=(density,))


def _jobs_per_investment(case: Case) -> Held:
    """Jobs at the plant over the money announced for the stages that the year's output needs.

    A stage is needed once output passes the capacity of the stages before it.
    """
    which = case.inputs.scenario.project.figures.plant
    region = case.inputs.scenario.country
    stages = stage_names(case.inputs)
    if not stages:
        raise NotKnownError(f"no investment by stage of this plant is in the catalogue of {region}")
    invested: Array = np.zeros((1, 1))
    before = 0.0
    figures: list[Figure] = []
    for stage in stages:
        money = case.figure("plant_investment", INVESTMENT, region, stage=stage, **which)
        invested = invested + money.value * (case.cars.output > before)
        capacity = case.figure("plant_capacity", CARS, region, stage=stage, **which)
        before = capacity.value
        figures += [money, capacity]
    low, high = (case.limit("jobs_per_investment", f"persons/({INVESTMENT})", end) for end in ("low", "high"))
    values = per(case.total("jobs", channel="direct"), invested)
    return Held(values, low, high, tuple(figures), needs_output=True)


def _imports_cap(case: Case) -> Held:
    """Cars that would replace imports beside the imports there are; what is above counts as assembled at home."""
    case.topics["replaced"] = None
    imported = case.at_home("passenger_car_imports", CARS, powertrain="all")
    return Held(case.cars.replaced.wanted_imports, high=imported)


CHECKS: dict[str, Callable[[Case], Held]] = {
    "direct_jobs": _direct_jobs,
    "indirect_jobs": _indirect_jobs,
    "jobs_per_investment": _jobs_per_investment,
    "value_added_share": _value_added_share,
    "operating_margin": _operating_margin,
    "gva_of_gdp": _gva_of_gdp,
    "local_parts": _local_parts,
    "home_sales": _home_sales,
    "home_sales_share": _home_sales_share,
    "exports": _exports,
    "plant_fleet": _plant_fleet,
    "petrol_saved": _petrol_saved,
    "imports_cap": _imports_cap,
}
