"""Checks of data files that are too slow for the way to a brief: every unit, read by pint; every text and table."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import fields
from functools import cache
from operator import attrgetter
from typing import Final

from impact.catalogue import world_defaults
from impact.catalogue.catalogue import Catalogue
from impact.catalogue.data_folders import country_codes, country_pack
from impact.catalogue.factors import Factor
from impact.catalogue.io_table.grid import MOST as MOST_TEXTS
from impact.catalogue.sources import Source
from impact.core.country_names import country
from impact.core.errors import ImpactError, Problem, ProblemsError, problem
from impact.core.io_table import InputOutputTable
from impact.core.text import shortened
from impact.files.reading import text_fault
from impact.files.units import check_unit, registry

_COLUMNS = ("region", "period", "unit", "source", "locator", "note")
_columns_of = attrgetter(*_COLUMNS)
MOST: Final = 200  # problems of one kind; a file of another kind would give one a line


def data_problems(catalogue: Catalogue, *, every_country: bool = False) -> Iterator[Problem]:
    """Yield every problem of the data files, those of the user's folders too: form, sources, ranges, units, texts.

    Args:
        catalogue: of the files.
        every_country: whether the shipped world defaults of all countries are looked at.
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
    own = tuple(f"{folder}/countries/" for folder in catalogue.extra)
    for row in catalogue.readable:
        short = code = row.file.rpartition("/")[0].rpartition("/")[2]
        if row.file.startswith(own) and row.region != code:
            with suppress(ImpactError):  # of a made-up country
                short = country(code).short or code
            if not row.region.startswith((f"{short}-", f"{code}-")):
                words = f"the region is '{row.region}'. Write '{code}' or a part of it, such as '{short}-XX'."
                yield row.problem(words)


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
            yield factor.problem(wrong)


def text_problems(catalogue: Catalogue, factors: Sequence[Factor]) -> Iterator[Problem]:
    """Yield every text of figures, sources and national tables that acts or hides; faults of the tables, too."""
    seen = {text for factor in factors for text in _texts(factor)}  # most stand in many rows
    bad = {text: fault for text in seen if (fault := text_fault(text))}
    for factor in factors if bad else ():
        for column, text in zip((*_COLUMNS, *factor.dimensions), _texts(factor), strict=True):
            if fault := bad.get(text):
                yield problem(f"'{column}': {fault}", file=factor.file, line=factor.line, where=factor.key)
    for source in catalogue.sources.values():
        for field in fields(Source):
            if fault := text_fault(getattr(source, field.name)):
                yield problem(f"'{field.name}': {fault}", file="sources.csv", where=shortened(source.id))
    yield from _of_tables(catalogue)


def _texts(factor: Factor) -> tuple[str, ...]:
    return (*_columns_of(factor), *factor.dimensions.values())


def _of_tables(catalogue: Catalogue) -> Iterator[Problem]:
    for code in country_codes(catalogue.extra):
        for name, folder in country_pack(code, catalogue.extra).tables.items():
            try:
                table = catalogue.table(code, name)
            except ProblemsError as error:
                yield from error.problems
                continue
            found = [(where, fault) for where, text in _of_table(table) if (fault := text_fault(text))]
            for where, fault in found[:MOST_TEXTS]:
                yield problem(fault, file=str(folder), where=where)
            if len(found) > MOST_TEXTS:
                yield problem(f"{len(found) - MOST_TEXTS} more texts of this table are such.", file=str(folder))


def _of_table(table: InputOutputTable) -> Iterator[tuple[str, str]]:
    yield "name", table.name
    for what, texts in (("code", table.codes), ("name", table.names), ("section", table.sections)):
        yield from ((f"{what} of sector {at}", text) for at, text in enumerate(texts, start=1))
    for what, named in (("final use", table.final_use), ("employment", table.jobs), ("extensions", table.extensions)):
        yield from ((what, text) for text in named)
