"""Checks of data files that are too slow for the way to a brief: every unit, read by pint; every text and table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from functools import cache
from typing import Final

from impact.catalogue import world_defaults
from impact.catalogue.catalogue import Catalogue
from impact.catalogue.factors import Factor
from impact.catalogue.text_checks import text_problems
from impact.country_names import country
from impact.errors import ImpactError, Problem, ProblemsError, problem
from impact.units import check_unit, registry

MOST: Final = 200  # problems of one kind; a file of another kind would give one a line


def data_problems(catalogue: Catalogue, *, every_country: bool = False) -> Iterator[Problem]:
    """Yield every problem of the data files, those of the user's folders too: form, sources, ranges, units, texts.

    Args:
        catalogue: of the files. every_country: whether the shipped world defaults of all countries are looked at.
    """
    found = catalogue.problems(every_country=every_country)
    yield from found
    yield from _first(_misplaced(catalogue))
    if found:  # world defaults cannot be listed before all files can be read
        yield from _first(_unit_problems(catalogue, catalogue.readable))
        return
    places = world_defaults.countries(catalogue.extra, shipped=every_country)
    factors = [*catalogue.factors, *(row for place in places for row in catalogue.defaults(place))]
    yield from _first(_unit_problems(catalogue, factors))
    yield from _first(text_problems(catalogue, factors))


def _misplaced(catalogue: Catalogue) -> Iterator[Problem]:
    """Yield a problem for each figure in a country's folder of the user that is not of the country or a part of it."""
    own = tuple(f"{folder}/countries/" for folder in catalogue.extra)
    for row in catalogue.readable:
        short = code = row.file.rpartition("/")[0].rpartition("/")[2]
        if row.file.startswith(own) and row.region != code:
            with suppress(ImpactError):  # of a made-up country
                short = country(code).short or code
            if not row.region.startswith((f"{short}-", f"{code}-")):
                words = f"the region is '{row.region}'. Write '{code}' or a part of it, such as '{short}-XX'."
                yield problem(words, file=row.file, line=row.line, where=row.name)


def _first(problems: Iterator[Problem]) -> Iterator[Problem]:
    for count, each in enumerate(problems, start=1):
        if count > MOST:
            yield problem(f"{MOST} problems of one kind are enough. What follows is not looked at.")
            return
        yield each


def _unit_problems(catalogue: Catalogue, factors: Iterable[Factor]) -> Iterator[Problem]:
    try:
        registry(catalogue.extra)
    except ProblemsError as error:
        yield from error.problems
        return

    @cache
    def words(unit: str) -> str | None:
        return check_unit(unit, catalogue.extra)

    for factor in factors:
        if wrong := words(factor.unit):
            yield problem(wrong, file=factor.file, line=factor.line, where=factor.name)
