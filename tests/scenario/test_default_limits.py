"""Defaults against limits: what is usual, what shipped scenarios of the kind state, and bounds of every number."""

import re
from collections.abc import Iterator
from functools import cache

import pytest
from pydantic import BaseModel

from impact import api
from impact.catalogue.catalogue import WORLD, Catalogue
from impact.catalogue.factors import Factor
from impact.catalogue.money import ExchangeRates, money_of
from impact.core.errors import ImpactError
from impact.core.registry import kinds_installed
from impact.files.resources import listing
from impact.files.validation import models_in
from impact.files.yaml import dotted
from impact.scenario.defaults.checks import place_in_schema
from impact.scenario.defaults.entries import Default
from impact.scenario.defaults.listing import all_defaults
from impact.scenario.defaults.read import countries, has_defaults
from impact.scenario.money import convert_money_unit, in_unit
from impact.scenario.quantities import get_assumption_schema, numbers, quantities
from impact.scenario.quantity import Assumption, Bounds, PriceIndex
from impact.scenario.schema import scenario_of

# Limits of results that hold for one input as well; limits that the schema names are taken from there.
LIMITS = {
    "bus_fleet": {
        r"project\.batteries\.price": "battery_price", r"project\.energy\.seasons\.\w+\.use": "bus_energy_meter",
        r"project\.replaced\.buses\.diesel\?\.energy": "bus_diesel",
        r"project\.replaced\.buses\.gas\?\.energy": "bus_cng", r"project\.running\.electricity\.price": "power_price",
    },
    "power_plant": {r"project\.building\.job_years_per_mw": "construction_jobs_{technology}"},
    "vehicle_plant": {r"project\.running_costs\.electricity_price": "power_price"},
}  # fmt: skip
MOST_TIMES = 6  # pay in Hungary is 5.6 times that of the Uzbek mill: no two countries or projects that ship differ more
SIZE_OF_MARKET = r"project\.replaced\.(small|large)_market\.home_sales"  # a market is as large as its country
BOTH_SIGNS = {("Ethanol", "supply"), ("Ethanol", "land_use")}  # a by-product or soil may save more than is emitted
COUNTRIES = [*countries(()), "KAZ"]  # and one whose defaults are those of the world

pairs = pytest.mark.parametrize(
    ("kind", "country"),
    [(kind, country) for kind in kinds_installed() if has_defaults(kind, ()) for country in COUNTRIES],
)


@cache
def catalogue() -> Catalogue:
    return Catalogue(())


def figures(kind: str, country: str) -> Iterator[tuple[Default, Assumption]]:
    for default in all_defaults(kind, country).defaults.values():
        if not default.is_setting and not default.times:
            yield default, Assumption.model_validate(default.value)


def limit_of(kind: str, default: Default) -> tuple[str, dict[str, str]] | None:
    place = place_in_schema(scenario_of(kind), default.path)
    assert not isinstance(place, str)
    if (limit := get_assumption_schema(*place[:2])[3]) is not None and not limit.beside:
        return limit.name, dict(limit.which)
    found = (name for pattern, name in LIMITS.get(kind, {}).items() if re.fullmatch(pattern, default.address))
    name = next(found, None)
    return None if name is None else (name.format(technology=default.when.rpartition(" ")[2]), {})


def end_of(country: str, name: str, which: dict[str, str], end: str, unit: str) -> float | None:
    """Return an end of limits in a unit; nothing where the catalogue has none."""
    try:
        found: Factor = catalogue().factor(f"limit_{name}", (country, WORLD), None, end=end, **which)
    except ImpactError:
        return None
    if found.unit == unit:
        return found.value
    money = money_of(unit)
    assert money is not None, f"limit_{name} is in {found.unit}, not in {unit}"
    return in_unit(ExchangeRates(catalogue(), country, money.currency), found, unit, "gdp")[0].value


def faults(kind: str, country: str) -> Iterator[str]:
    for default, value in figures(kind, country):
        if (limit := limit_of(kind, default)) is None:
            continue
        name, which = limit
        for path, number in numbers((), value):
            reach = ("low", "high") if path[-1] == "central" else ("lowest", "highest")
            least, most = (end_of(country, name, which, end, value.unit) for end in reach)
            if (least is not None and number < least) or (most is not None and number > most):
                place = f"{default.file}, line {default.line}, {default.address}: {number:g} {value.unit}"
                yield f"{place} is outside {least} to {most} of limit_{name}"


@pairs
def test_every_default_is_usual(kind: str, country: str) -> None:
    assert list(faults(kind, country)) == []


def test_the_limits_of_inputs_are_found() -> None:
    """A limit that is renamed would else hold nothing any more."""
    held = {
        (kind, limit[0])
        for kind in kinds_installed()
        for default, _ in figures(kind, "UZB")
        if (limit := limit_of(kind, default)) is not None
    }
    named = {(kind, name) for kind, names in LIMITS.items() for name in names.values() if "{" not in name}
    assert named <= held
    assert {("power_plant", f"construction_jobs_{each}") for each in ("solar", "wind")} <= held


Stated = tuple[str, Assumption, PriceIndex]


@cache
def shipped(kind: str) -> dict[str, list[Stated]]:
    found: dict[str, list[Stated]] = {}
    for name in listing("data", "scenarios", ".yaml"):
        scenario = api.load(name).scenario
        if scenario.project.kind == kind:
            for each in quantities(scenario):
                found.setdefault(dotted(each.path), []).append((name, each.value, each.index))
    return found


@cache
def in_countries(kind: str) -> dict[tuple[str, str], list[Stated]]:
    found: dict[tuple[str, str], list[Stated]] = {}
    for country in COUNTRIES:
        for default, value in figures(kind, country):
            found.setdefault((default.address, default.when), []).append((country, value, "gdp"))
    return found


def far_from_others(kind: str, country: str) -> Iterator[str]:
    for default, value in figures(kind, country):
        if value.unit == "1" or re.fullmatch(SIZE_OF_MARKET, default.address):
            continue  # a share is held by its bounds
        others = in_countries(kind)[default.address, default.when]
        for name, other, index in (*shipped(kind).get(default.address.replace("?", ""), ()), *others):
            times = 1.0
            if other.unit != value.unit:
                money = money_of(value.unit)
                assert money is not None, f"{default.address} is in {value.unit} and in {other.unit}"
                times = convert_money_unit(
                    ExchangeRates(catalogue(), country, money.currency), other.unit, value.unit, index
                ).times
            first, second = (next(iter(each.by_year.values())).central for each in (value, other))
            if first * second > 0 and not 1 / MOST_TIMES < first / (second * times) < MOST_TIMES:
                place = f"{default.file}, line {default.line}, {default.address}"
                yield f"{place}: {first:g} {value.unit}, and {second * times:g} in {name}"


@pairs
def test_no_default_is_far_from_those_of_others(kind: str, country: str) -> None:
    assert list(far_from_others(kind, country)) == []


def fields(model: type[BaseModel], seen: frozenset[type[BaseModel]]) -> Iterator[tuple[type[BaseModel], str]]:
    if model in seen:
        return
    for name, field in model.model_fields.items():
        inside = list(models_in(field.annotation))
        if Assumption in inside:
            yield model, name
        for part in inside:
            if part is not Assumption:
                yield from fields(part, seen | {model})


@pytest.mark.parametrize("kind", kinds_installed())
def test_every_number_of_a_kind_has_bounds(kind: str) -> None:
    """A number that may be anything is one that nobody has thought about."""
    unbounded = {
        (model.__name__, name)
        for model, name in fields(scenario_of(kind), frozenset())
        if get_assumption_schema(model, name)[1] == Bounds() and get_assumption_schema(model, name)[3] is None
    }
    assert unbounded <= BOTH_SIGNS
