"""What cannot be, and what is usual: numbers of users are held against limits of the catalogue.

Beyond `limit_NAME` with `end` lowest and highest a number is refused; low and high are what is usual, which the message
says. A limit that a data folder does not hold is none.
"""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from impact.catalogue.catalogue import WORLD, Catalogue
from impact.catalogue.factors import Factor
from impact.catalogue.money import ExchangeRates, money_of, same_but_money
from impact.core.errors import ImpactError, Problem
from impact.scenario.load import LoadedScenario
from impact.scenario.model_money import convert_scenario_money
from impact.scenario.money import in_unit
from impact.scenario.quantities import Quantity, numbers, quantities


@dataclass(frozen=True)
class InputRule:
    """A number that a user gave.

    Attributes:
        said: what it is called in messages.
        which: dimensions of the limits.
    """

    limit: str
    said: str
    value: float
    unit: str
    which: tuple[tuple[str, str], ...] = ()


def impossible(loaded: LoadedScenario, catalogue: Catalogue) -> list[Problem]:
    """Return a problem for every number beyond the limits its schema names, and for numbers that contradict others."""
    if loaded.in_other_money:
        loaded = convert_scenario_money(loaded, catalogue)[0]
    country, scenario = loaded.scenario.country, loaded.scenario
    contradictory = scenario.project.contradictions(scenario, catalogue)
    found = [loaded.places.problem(path, words) for path, words in contradictory]
    return found + [
        loaded.places.problem(path, fault)
        for quantity in quantities(loaded.scenario)
        if quantity.limit is not None and not quantity.in_other_money
        for path, number in numbers(quantity.path, quantity.value)
        for fault in faults(catalogue, country, _rule_of(quantity, number))
    ]


def _rule_of(of: Quantity, number: float) -> InputRule:
    assert of.limit is not None
    return InputRule(of.limit.name, of.key, number, of.unit, of.limit.which)


def faults(catalogue: Catalogue, country: str, asked: InputRule) -> Iterator[str]:
    """Yield why a number cannot be.

    Args:
        country: whose limits come before those of the world.
    """
    found = {end: _limit(catalogue, country, asked, end) for end in ("lowest", "low", "high", "highest")}
    if math.isnan(asked.value) or (math.isinf(asked.value) and not found["highest"]):
        yield f"{asked.said} is no number. Give one."
    elif beyond := _beyond(asked.value, found["lowest"], found["highest"]):
        unit = "" if asked.unit == "1" else f" {asked.unit}"
        least = "less" if asked.value < beyond.value else "more"
        reach = f"cannot be {least} than {_number(beyond.value)}{unit}"
        reason = f" Reason of the limit: {beyond.note[0].lower()}{beyond.note[1:]}" if beyond.note else ""
        yield f"{asked.said} is {_number(asked.value)} and {reach}.{_usual(found)}{reason}"


def _limit(catalogue: Catalogue, country: str, asked: InputRule, end: str) -> Factor | None:
    try:
        found = catalogue.factor(f"limit_{asked.limit}", (country, WORLD), None, end=end, **dict(asked.which))
        if found.unit == asked.unit:
            return found
        money = money_of(asked.unit)
        if money is None or not same_but_money(found.unit, asked.unit):
            return None
        return in_unit(ExchangeRates(catalogue, country, money.currency), found, asked.unit, "gdp")[0]
    except ImpactError:
        return None


def _beyond(value: float, low: Factor | None, high: Factor | None) -> Factor | None:
    if low is not None and value < low.value:
        return low
    return high if high is not None and value > high.value else None


def _usual(found: dict[str, Factor | None]) -> str:
    low, high = found["low"], found["high"]
    if low is not None and high is not None:
        return f" Usual is {_number(low.value)} to {_number(high.value)}."
    if high is not None:
        return f" Usual is at most {_number(high.value)}."
    return f" Usual is at least {_number(low.value)}." if low is not None else ""


def _number(value: float) -> str:
    if math.isinf(value):
        return "beyond all numbers"
    return f"{value:.0f}" if value == round(value) and abs(value) < 1e15 else f"{value:.6g}"
