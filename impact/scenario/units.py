"""Units of a scenario, checked with pint: slow to start, so never on the way to a brief."""

from __future__ import annotations

from collections.abc import Iterator

from impact.errors import Problem
from impact.scenario.load import Loaded
from impact.units import check_unit


def unit_problems(loaded: Loaded) -> Iterator[Problem]:
    """Yield a problem for every unit of a claim that is no expression of data/units.txt."""
    for index, claim in enumerate(loaded.scenario.claims):
        if claim.unit and (words := check_unit(claim.unit)):
            yield loaded.places.problem(("claims", index, "unit"), words)
