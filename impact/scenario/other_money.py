"""Assumptions in money of another currency, year or scale, carried to the money that the model works in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from pydantic import BaseModel

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.money import INDEX, NoMoneyFigureError
from impact.errors import Problem
from impact.scenario.carried import Carried, carried, rates_of
from impact.scenario.load import Loaded
from impact.scenario.quantities import Quantity
from impact.scenario.quantity import Assumption
from impact.source_positions import Path

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
        try:
            way = carried(rates_of(scenario, catalogue), each.value.unit, each.unit, each.index, each.value.central)
        except NoMoneyFigureError as error:
            place = (*each.path, "unit")
            lacking += [
                NotCarried(each.key, loaded.places.problem(place, _said(each, one)), one)
                for one in (error, *error.also)
            ]
            continue
        found[each.key] = way
        scenario = _with(scenario, each.path, _times(each.value, way.times, each.unit))
    if not found:
        return loaded, lacking
    return replace(loaded, scenario=scenario, carried={**loaded.carried, **found}), lacking


def _said(found: Quantity, error: NoMoneyFigureError) -> str:
    other = ", name another index ('index: consumer_prices' beside the unit)" if error.key == INDEX else ""
    return (
        f"the unit is '{found.value.unit}', the model works in '{found.unit}', and {error} Add the figure to a data "
        f"folder{other}, or state it in '{found.unit}'."
    )


def _times(value: Assumption, times: float, unit: str) -> Assumption:
    """Return an assumption with every value multiplied, in another unit."""

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
    """Return a part of a scenario with another value at a path."""
    if not path:
        return value
    name = path[0]
    if isinstance(part, BaseModel):
        return part.model_copy(update={str(name): _with(getattr(part, str(name)), path[1:], value)})
    assert isinstance(part, Mapping)
    return {**part, name: _with(part[name], path[1:], value)}
