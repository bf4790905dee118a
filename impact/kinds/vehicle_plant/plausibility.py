"""Checks of a plant that builds cars, beside those of every project."""

from collections.abc import Mapping
from functools import partial

from impact.kinds.vehicle_plant.flows import PlantFlows
from impact.model.components.plausibility import (
    WORLD,
    Check,
    CheckCase,
    LimitFigure,
    NotKnownError,
    PlausibilityResult,
    gva_of_gdp,
    jobs_per_investment,
    local_parts,
    operating_margin,
    per,
    plausibility,
    surplus_of_industry,
    value_added_share,
)

JOBS_PER_CARS = "persons/(thousand vehicles)"
CARS = "vehicles/yr"
MT_PER_KT = 1e-3
IDLE = "no cars are built then in some run"


def _per_thousand_cars(channel: str, case: CheckCase[PlantFlows]) -> PlausibilityResult:
    jobs = case.total("jobs", channel=channel)
    return PlausibilityResult(
        per(jobs, case.flows.output / 1000), *case.limits(f"{channel}_jobs", JOBS_PER_CARS), needs_output=True
    )


def _home_sales(case: CheckCase[PlantFlows]) -> PlausibilityResult:
    return PlausibilityResult(case.total("fleet", side="plant", market="home", quantity="sales"), high=_new_cars(case))


def _home_sales_share(case: CheckCase[PlantFlows]) -> PlausibilityResult:
    market = _new_cars(case)
    share = case.total("fleet", side="plant", market="home", quantity="sales") / market.value
    return PlausibilityResult(share, high=case.limit("home_sales_share", "1", "high"), also=(market,))


def _new_cars(case: CheckCase[PlantFlows]) -> LimitFigure:
    """Return the new cars that the country takes in the base year: made there and imported, less exported.

    Exports of another year are not taken off output of this one: without a figure of the year this is an upper end.
    """
    made = case.at_home("passenger_car_output", CARS, maker_or_model="all")
    imported = case.at_home("passenger_car_imports", CARS, powertrain="all")
    exported = case.of_base_year("car_exports", CARS)
    total = made.value + imported.value - (exported.value if exported else 0.0)
    return LimitFigure(total, (*made.sources, *imported.sources, *(exported.sources if exported else ())))


def _exports(case: CheckCase[PlantFlows]) -> PlausibilityResult:
    """Exports beside the new cars sold in those export markets that publish a figure."""
    limit = known_export_markets(case)
    return PlausibilityResult(case.total("fleet", side="plant", market="export", quantity="sales"), high=limit)


def known_export_markets(case: CheckCase[PlantFlows]) -> LimitFigure:
    """Return the new cars sold in a year in those export markets that publish a figure.

    Raises:
        NotKnownError: none of them does.
    """
    base = str(case.inputs.scenario.base_year)
    known: list[LimitFigure] = []
    gaps: list[str] = []
    for country in case.inputs.scenario.project.markets.destinations:
        try:
            known.append(case.figure("new_car_sales_export_market", CARS, country, period=base))
        except NotKnownError as gap:
            gaps.append(str(gap))
    if not known:
        raise NotKnownError("; ".join(gaps))
    return LimitFigure(sum(figure.value for figure in known), tuple(id_ for figure in known for id_ in figure.sources))


def _plant_fleet(case: CheckCase[PlantFlows]) -> PlausibilityResult:
    stock = case.at_home("passenger_car_stock", "vehicles", owner="individuals")
    return PlausibilityResult(case.total("fleet", side="plant", market="home", quantity="stock"), high=stock)


def _petrol_saved(case: CheckCase[PlantFlows]) -> PlausibilityResult:
    """Petrol that home drivers no longer buy beside what the country makes, by mass."""
    made = case.at_home("petrol_production", "Mt/yr")
    which = case.inputs.scenario.project.figures.petrol_density
    density = case.figure("density", "kg/L", WORLD, fuel="petrol", **which)
    before, after = (case.total("energy_petrol", market="home", side=side) for side in ("replaced_cars", "plant_cars"))
    return PlausibilityResult((before - after) * density.value * MT_PER_KT, high=made, also=(density,))


def _imports_cap(case: CheckCase[PlantFlows]) -> PlausibilityResult:
    """Cars that would replace imports beside the imports there are; what is above counts as assembled at home."""
    case.topics["replaced"] = None
    imported = case.at_home("passenger_car_imports", CARS, powertrain="all")
    return PlausibilityResult(case.flows.cars.replaced.wanted_imports, high=imported)


CHECKS: Mapping[str, Check] = {
    "direct_jobs": partial(_per_thousand_cars, "direct"),
    "indirect_jobs": partial(_per_thousand_cars, "indirect"),
    "jobs_per_investment": jobs_per_investment,
    "value_added_share": value_added_share,
    "operating_margin": operating_margin,
    "surplus_of_industry": lambda case: surplus_of_industry(case, case.inputs.scenario.project.suppliers.sector),
    "gva_of_gdp": gva_of_gdp,
    "local_parts": local_parts,
    "home_sales": _home_sales,
    "home_sales_share": _home_sales_share,
    "exports": _exports,
    "plant_fleet": _plant_fleet,
    "petrol_saved": _petrol_saved,
    "imports_cap": _imports_cap,
}

checks = plausibility(CHECKS, IDLE, shows=("output", "cars", "nation"))
