"""Texts of data files that would act when a table with them is opened in a spreadsheet, or that hide what they say."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import fields
from operator import attrgetter

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.country import country_codes, country_pack
from impact.catalogue.factors import Factor
from impact.catalogue.io_table_grid import MOST
from impact.catalogue.sources import Source
from impact.errors import Problem, ProblemsError, problem
from impact.io_table import InputOutputTable
from impact.reading import text_fault
from impact.texts import shortened

_COLUMNS = ("region", "period", "unit", "source", "locator", "note")
_columns_of = attrgetter(*_COLUMNS)


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
    """Return the texts of `_COLUMNS`, then of the dimensions."""
    return (*_columns_of(factor), *factor.dimensions.values())


def _of_tables(catalogue: Catalogue) -> Iterator[Problem]:
    for country in country_codes(catalogue.extra):
        for name, folder in country_pack(country, catalogue.extra).tables.items():
            try:
                table = catalogue.table(country, name)
            except ProblemsError as error:
                yield from error.problems
                continue
            found = [(where, fault) for where, text in _of_table(table) if (fault := text_fault(text))]
            for where, fault in found[:MOST]:
                yield problem(fault, file=str(folder), where=where)
            if len(found) > MOST:
                yield problem(f"{len(found) - MOST} more texts of this table are such.", file=str(folder))


def _of_table(table: InputOutputTable) -> Iterator[tuple[str, str]]:
    yield "name", table.name
    for what, texts in (("code", table.codes), ("name", table.names), ("section", table.sections)):
        yield from ((f"{what} of sector {at}", text) for at, text in enumerate(texts, start=1))
    for what, named in (("final use", table.final_use), ("employment", table.jobs), ("extensions", table.extensions)):
        yield from ((what, text) for text in named)
