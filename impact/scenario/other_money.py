"""Assumptions in money of another currency, year or scale, carried to the money that the model works in."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, get_args

from pydantic import BaseModel

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.money import INDEX, NoMoneyFigureError, Rates, money_of
from impact.core.errors import Problem
from impact.files.yaml import Path, Positions
from impact.scenario.carried import Carried, carried, rates_of
from impact.scenario.load import Loaded
from impact.scenario.quantities import Quantity
from impact.scenario.quantity import Assumption, PriceIndex

STATED = ("central", "low", "high")


@dataclass(frozen=True)
class NotCarried:
    """Money that no figures carry: what stands there, and the figure that would do."""

    key: str
    problem: Problem
    error: NoMoneyFigureError


def in_model_money(loaded: Loaded, catalogue: Catalogue) -> tuple[Loaded, list[NotCarried]]:
    """Return a scenario with all money in the currency and year of its model, and what could not be carried.

    A scenario without other money is returned as it is. What could not be carried stays as it is stated.
    """
    scenario, lacking = loaded.scenario, []
    found: dict[str, Carried] = {}
    for each in loaded.in_other_money:
        rates = rates_of(scenario, catalogue)
        try:
            way = carried(rates, each.value.unit, each.unit, each.index, each.value.central)
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


def cause(places: Positions, *names: str) -> Path:
    """Return the first of some keys that a file of the user states; the last where it states none."""
    return next(((name,) for name in names if places.states((name,))), (names[-1],))


def _problem(places: Positions, found: Quantity, error: NoMoneyFigureError, rates: Rates) -> Problem:
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


def _leading(rates: Rates, old: int, new: int) -> Iterator[str]:
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
