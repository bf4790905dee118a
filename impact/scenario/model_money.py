"""Assumptions in foreign currency or another price year, converted to the money of the model."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, get_args

from pydantic import BaseModel

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.money import INDEX, ExchangeRates, NoMoneyFigureError, money_of
from impact.core.errors import Problem, ProblemsError, list_choices
from impact.files.units import check_unit, factor
from impact.files.yaml import Path, Positions
from impact.scenario.load import LoadedScenario
from impact.scenario.money import MoneyConversion, convert_money_unit, rates_of
from impact.scenario.quantities import Quantity
from impact.scenario.quantity import Assumption, PriceIndex

GAS = re.compile(r"\bCO2\w*")  # a claim seldom says by which potentials gases are added up
CURRENCY = re.compile(r"\b[A-Z]{3}_\d{4}\b")  # nor in prices of which year


def unit_problems(loaded: LoadedScenario) -> Iterator[Problem]:
    """Yield a problem for every unit of a claim that is no expression of data/units.txt."""
    for index, claim in enumerate(loaded.scenario.claims):
        if claim.unit and (words := check_unit(claim.unit)):
            yield loaded.places.problem(("claims", index, "unit"), words)


def compared_unit_problems(
    loaded: LoadedScenario, figures: Mapping[str, str], steps: Mapping[str, str]
) -> Iterator[Problem]:
    """Yield a problem for every claim in a unit of another kind than the figure that it is held against.

    Args:
        figures: Unit of each key figure of its study.
        steps: Unit of the modelled figure of each claim that is taken step by step to it.
    """
    for index, claim in enumerate(loaded.scenario.claims):
        place = ("claims", index, "unit")
        if claim.value is None or not claim.unit:
            continue
        if claim.result and not _same_kind(claim.unit, figures[claim.result]):
            fitting = [name for name, unit in figures.items() if _same_kind(claim.unit, unit)]
            words = (
                f"the unit is '{claim.unit}', and the figure it is held against, {claim.result}, is in "
                f"'{figures[claim.result]}'. Convert the value, or name in 'result' a key figure in this unit. "
            )
            yield loaded.places.problem(place, f"{words}{list_choices(fitting, len(figures))}")
        elif claim.unit != (unit := steps.get(claim.id, claim.unit)):
            words = f"the unit is '{claim.unit}', and the figure it is held against is in '{unit}'. Convert the value."
            yield loaded.places.problem(place, words)


def _same_kind(one: str, other: str) -> bool:
    """Return whether two units differ in size alone, or in the prices or warming potentials behind them."""
    first, second = (CURRENCY.sub("XXX_2000", GAS.sub("CO2", unit)) for unit in (one, other))
    return first == second or factor(first, second) is not None


STATED = ("central", "low", "high")


@dataclass(frozen=True)
class NotCarried:
    """Money that no figures carry: what stands there, and the figure that would do."""

    key: str
    problem: Problem
    error: NoMoneyFigureError


def convert_scenario_money(loaded: LoadedScenario, catalogue: Catalogue) -> tuple[LoadedScenario, list[NotCarried]]:
    """Return a scenario with all money in the currency and year of its model, and what could not be carried.

    A scenario without other money is returned as it is. What could not be carried stays as it is stated.
    """
    scenario, lacking = loaded.scenario, []
    found: dict[str, MoneyConversion] = {}
    for each in loaded.in_other_money:
        rates = rates_of(scenario, catalogue)
        try:
            way = convert_money_unit(rates, each.value.unit, each.unit, each.index, each.value.central)
        except NoMoneyFigureError as error:
            lacking += [
                NotCarried(each.key, _problem(loaded.places, each, one, rates), one) for one in (error, *error.also)
            ]
            continue
        found[each.key] = way
        scenario = _with(scenario, each.path, _times(each.value, way.times, each.unit))
    if not found:
        return loaded, lacking
    return replace(loaded, scenario=scenario, carried={**loaded.carried, **found}), lacking


def in_model_money(loaded: LoadedScenario, catalogue: Catalogue) -> LoadedScenario:
    """Return a scenario with all money in the currency and year of its model.

    Raises:
        ProblemsError: Some has no exchange rate, or no index, that would carry it there.
    """
    made, lacking = convert_scenario_money(loaded, catalogue)
    if lacking:
        raise ProblemsError([each.problem for each in lacking])
    return made


def cause(places: Positions, *names: str) -> Path:
    """Return the first of some keys that a file of the user states; the last where it states none."""
    return next(((name,) for name in names if places.states((name,))), (names[-1],))


def _problem(places: Positions, found: Quantity, error: NoMoneyFigureError, rates: ExchangeRates) -> Problem:
    """Return a problem where the number is stated; of a default, where the money of the model is."""
    old, new = money_of(found.value.unit), money_of(found.unit)
    assert old is not None
    assert new is not None
    index = next(_leading(rates, old.year, new.year), "") if error.key == INDEX else ""
    if places.states(found.path):
        other = f", write 'index: {index}' beside the unit" if index else ""
        words = f"the unit is '{found.value.unit}', the model works in '{found.unit}', and {error}"
        return places.problem(
            (*found.path, "unit"), f"{words} Add the figure to a data folder{other}, or state it in '{found.unit}'."
        )
    other = f", write 'prices: {{index: {index}}}'" if index else ""
    key, value = ("price_year", str(old.year)) if error.key == INDEX else ("currency", old.currency)
    where = cause(places, key, "price_year", "currency", "country")
    words = f"what is not stated here is in money of {old.dated}, the model works in {new.dated}, and {error}"
    return places.problem(where, f"{words} Write '{key}: {value}'{other}, or add the figure to a data folder.")


def _leading(rates: ExchangeRates, old: int, new: int) -> Iterator[str]:
    for name in get_args(PriceIndex):
        try:
            rates.prices(name, old, new, rates.currency)
        except NoMoneyFigureError:
            continue
        yield name


def _times(value: Assumption, times: float, unit: str) -> Assumption:
    def scaled(part: Any) -> dict[str, float]:
        return {name: number * times for name in STATED if (number := getattr(part, name)) is not None}

    update: dict[str, Any] = {"unit": unit, "index": None, **scaled(value)}
    if value.years is not None:
        update["years"] = {year: span.model_copy(update=scaled(span)) for year, span in value.years.items()}
    if value.alternatives:
        update["alternatives"] = tuple(
            each.model_copy(update={"value": each.value * times}) for each in value.alternatives
        )
    if value.cut is not None:
        update["cut"] = (value.cut[0] * times, value.cut[1] * times)
    return value.model_copy(update=update)


def _with(part: Any, path: Path, value: Assumption) -> Any:
    if not path:
        return value
    name = path[0]
    if isinstance(part, BaseModel):
        return part.model_copy(update={str(name): _with(getattr(part, str(name)), path[1:], value)})
    assert isinstance(part, Mapping)
    return {**part, name: _with(part[name], path[1:], value)}
