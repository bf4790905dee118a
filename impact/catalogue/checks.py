"""Checks of data files that are too slow for the way to a brief: every unit, read by pint."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from impact.catalogue.catalogue import Catalogue
from impact.errors import Problem, problem
from impact.units import check_unit


def data_problems(catalogue: Catalogue) -> Iterator[Problem]:
    """Yield every problem of the data files, those of the user's folders too: form, sources, ranges, units."""
    found = catalogue.problems()
    yield from found
    if found:
        return  # the figures cannot be listed before their files can be read

    @cache
    def words(unit: str) -> str | None:
        return check_unit(unit, catalogue.extra)

    for factor in catalogue.factors:
        if wrong := words(factor.unit):
            yield problem(wrong, file=factor.file, line=factor.line, where=factor.name)
