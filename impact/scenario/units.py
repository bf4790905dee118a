"""Units of a scenario, checked with pint: slow to start, so never on the way to a brief."""

import re
from collections.abc import Iterator, Mapping

from impact.core.errors import Problem, there_are
from impact.files.units import check_unit, factor
from impact.scenario.load import Loaded

GAS = re.compile(r"\bCO2\w*")  # a claim seldom says by which potentials gases are added up
CURRENCY = re.compile(r"\b[A-Z]{3}_\d{4}\b")  # nor in prices of which year


def unit_problems(loaded: Loaded) -> Iterator[Problem]:
    """Yield a problem for every unit of a claim that is no expression of data/units.txt."""
    for index, claim in enumerate(loaded.scenario.claims):
        if claim.unit and (words := check_unit(claim.unit)):
            yield loaded.places.problem(("claims", index, "unit"), words)


def compared_unit_problems(loaded: Loaded, figures: Mapping[str, str], steps: Mapping[str, str]) -> Iterator[Problem]:
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
            yield loaded.places.problem(place, f"{words}{there_are(fitting, len(figures))}")
        elif claim.unit != (unit := steps.get(claim.id, claim.unit)):
            words = f"the unit is '{claim.unit}', and the figure it is held against is in '{unit}'. Convert the value."
            yield loaded.places.problem(place, words)


def _same_kind(one: str, other: str) -> bool:
    """Return whether two units differ in size alone, or in the prices or warming potentials behind them."""
    first, second = (CURRENCY.sub("XXX_2000", GAS.sub("CO2", unit)) for unit in (one, other))
    return first == second or factor(first, second) is not None
