"""Cars and fleets by themselves, without a plant."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from impact.api.studies import load
from impact.errors import ImpactError, did_you_mean, there_are

if TYPE_CHECKING:
    from impact.catalogue.catalogue import Catalogue
    from impact.fleet.early_retirement import Early
    from impact.kinds.vehicle_plant.one_car import CarResult, OwnCar
    from impact.kinds.vehicle_plant.one_fleet import FleetResult, Survival
    from impact.models.inputs import Inputs
    from impact.scenario.load import Loaded


def car(
    name: str,
    against: str,
    *,
    market: str = "home",
    year: int | None = None,
    own: OwnCar | Mapping[str, Any] | None = None,
    petrol_density: float | None = None,
    scenario: str | Path | Loaded = "byd-jizzakh",
    draws: int = 1000,
    data: Sequence[Path] = (),
) -> CarResult:
    """Return the emissions of one car a kilometre by stage and boundary, and its break-even against another car.

    Args:
        name: of a car of the scenario, such as yuan_up, or of the own one.
        against: of a car of the scenario.
        market: home, or the ISO 3166 code of another country: any of which the catalogue has the grid.
        year: of the sale; the base year by default.
        own: a car described by its use, in place of one of the scenario: an `OwnCar`, or its fields by name, such as
            {"electricity": 16, "battery": 60} or {"diesel": 5.5, "body": "suv"}.
        petrol_density: of the petrol both cars burn [kg/L], in place of the scenario's.
        scenario: whose assumptions on cars, driving and grid hold; its plant does not matter.
        draws: number of draws.
        data: folders looked up before the shipped one.

    Raises:
        ImpactError: there is no such car, the market has no grid, the year lies before the data, or a number cannot be.
    """
    from impact.kinds.vehicle_plant.one_car import one_car

    described = _own(own) if isinstance(own, Mapping) else own
    inputs = _inputs_of(scenario, draws, data, market)
    return one_car(inputs, name, against, market, year or inputs.scenario.base_year, described, petrol_density)


def _own(given: Mapping[str, Any]) -> OwnCar:
    from dataclasses import fields

    from impact.kinds.vehicle_plant.one_car import OwnCar

    names = [field.name for field in fields(OwnCar)]
    for name in given:
        if name not in names:
            raise ImpactError(f"own car: it has no '{name}'.{did_you_mean(name, names)} {there_are(names)}")
    return OwnCar(**given)


def fleet(
    name: str,
    cars: Mapping[int, float],
    *,
    market: str = "home",
    as_stock: bool = False,
    survival: Survival | None = None,
    km: float | None = None,
    early: Early | None = None,
    scenario: str | Path | Loaded = "byd-jizzakh",
    data: Sequence[Path] = (),
) -> FleetResult:
    """Return stock, retirements, distance, energy and emissions by year of the cars sold, or of a stock that is kept.

    Args:
        name: of a car of the scenario.
        cars: by year, sold or in stock.
        market: home, or the code of another country.
        as_stock: whether `cars` are in stock at the end of each year.
        survival: curve in place of the scenario's.
        km: yearly distance in place of the scenario's.
        early: who leaves before the curve says so where a stock falls faster than cars leave: a part of every cohort
            (proportional) or the oldest; such a stock is refused by default.
        scenario, data: as for `car`.

    Raises:
        ImpactError: the inputs do not go together, or a number cannot be.
    """
    from impact.kinds.vehicle_plant.one_fleet import one_fleet

    inputs = _inputs_of(scenario, 0, data, market)
    return one_fleet(inputs, name, market, cars, as_stock=as_stock, survival=survival, km=km, early=early)


def _inputs_of(scenario: str | Path | Loaded, draws: int, data: Sequence[Path], market: str) -> Inputs:
    """Return the inputs of a scenario that describes cars, driving and grid, and of a market."""
    from impact.kinds.vehicle_plant.world_market import with_market
    from impact.models.inputs import Inputs
    from impact.scenario.load import Loaded, with_draws
    from impact.uncertainty.draws import Draws

    known = scenario if isinstance(scenario, Loaded) else _described(str(scenario), tuple(data))
    if known.scenario.project.kind != "vehicle_plant":
        raise ImpactError(
            f"{known.name}: it describes no cars. Name a scenario of a vehicle plant: byd-jizzakh is one."
        )
    catalogue = _catalogue(tuple(data))
    loaded = with_draws(with_market(known, catalogue, market), draws, None)
    return Inputs(loaded, catalogue, Draws(draws, loaded.scenario.seed))


def _described(scenario: str, data: tuple[Path, ...]) -> Loaded:
    """Return a scenario; a shipped one is read once, for nothing changes it while a process runs."""
    from impact.resources import listing

    shipped = not data and scenario in listing("data", "scenarios", ".yaml")
    return _shipped(scenario) if shipped else load(scenario, data)


@cache
def _shipped(scenario: str) -> Loaded:
    return load(scenario)


def _catalogue(data: tuple[Path, ...]) -> Catalogue:
    """Return the catalogue; without folders of the user it is read once."""
    from impact.catalogue.catalogue import Catalogue

    return Catalogue(data) if data else _shipped_catalogue()


@cache
def _shipped_catalogue() -> Catalogue:
    from impact.catalogue.catalogue import Catalogue

    return Catalogue()
