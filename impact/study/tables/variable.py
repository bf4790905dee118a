"""Declared tables and variables: columns, ids of rows, and how each variable is made."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Literal, TypeAlias

from impact.core.errors import ImpactError, did_you_mean, list_choices

Cell: TypeAlias = str | int | float | None
Record: TypeAlias = dict[str, Cell]
ColumnType: TypeAlias = Literal["text", "number", "whole"]

DOES_NOT_APPLY = "na"  # in a column of text
MISSING = ""  # in a file: no number
# What a row of the table of assumptions rests on where it comes from a layer of defaults: under the scenario, or, of
# the world, under the packs of countries.
BASIS_OF_DEFAULT: Mapping[str, str] = MappingProxyType(
    {
        "package": "default_of_package",
        "kind": "default_of_kind",
        "country": "default_of_country",
        "world": "default_of_world",
    }
)
COMMON: Mapping[str, ColumnType] = MappingProxyType(
    {
        "id": "text",
        "year": "whole",
        "value": "number",
        "low": "number",
        "high": "number",
        "mean": "number",
        "median": "number",
        "unit": "text",
        "status": "text",
        "scope": "text",
        "measure": "text",
        "range": "text",
        "grade": "text",
    }
)
QUARTILES: Mapping[str, ColumnType] = MappingProxyType({"p25": "number", "p75": "number"})  # last in every result table


@dataclass(frozen=True)
class TableLayout:
    """Columns of one table.

    Attributes:
        keys: columns that name a row, in the order of the id.
        further: other columns behind them, with what they hold.
        key_types: what keys, and the column that names a row, hold that are no texts.
        results: whether the common columns lead.
        identifier: the column that names a row.
        file: where it is declared.
    """

    keys: tuple[str, ...] = ()
    further: Mapping[str, ColumnType] = field(default_factory=dict)
    results: bool = True
    key_types: Mapping[str, ColumnType] = field(default_factory=dict)
    identifier: str = "id"
    file: str = field(default="", compare=False)
    line: int = field(default=0, compare=False)

    @cached_property
    def types(self) -> Mapping[str, ColumnType]:
        """What each column holds, in the order of the file."""
        keys: dict[str, ColumnType] = {key: self.key_types.get(key, "text") for key in self.keys}
        if self.results:
            return {**COMMON, **keys, **self.further, **QUARTILES}
        return {self.identifier: self.key_types.get(self.identifier, "text"), **keys, **self.further}

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """All columns in the order of the file."""
        return tuple(self.types)

    @cached_property
    def numeric(self) -> frozenset[str]:
        """Columns that hold numbers, whole ones too; a cell without one is empty."""
        return frozenset(column for column, holds in self.types.items() if holds != "text")

    def absent(self, column: str) -> Cell:
        """Return what stands in a cell that does not apply: nothing among numbers, `na` among texts."""
        return None if column in self.numeric else DOES_NOT_APPLY


def layout_of(types: Mapping[str, ColumnType], keys: tuple[str, ...]) -> TableLayout:
    """Return the layout of a table as it was stored.

    Args:
        types: what each of its columns holds, in their order.
        keys: those of them that name a row.
    """
    columns = tuple(types)
    results = columns[: len(COMMON)] == tuple(COMMON)
    outside = {*COMMON, *QUARTILES} if results else {columns[0]}
    further = {name: holds for name, holds in types.items() if name not in outside and name not in keys}
    key_types = {name: types[name] for name in (columns[0], *keys) if types[name] != "text"}
    return TableLayout(keys, further, results, key_types, identifier=columns[0])


ANY = "*"  # in place of a value of the key: all others


@dataclass(frozen=True)
class Formula:
    """How the rows of a variable, or those with one value of a key, are made.

    Attributes:
        says: in words.
        code: dotted path of the function that computes it; empty where it is not told.
        of: the variable whose rows these are picked from; empty where they are computed.
        keys: the key values of those rows.
    """

    says: str
    code: str = ""
    of: str = ""
    keys: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Formulas:
    """The formulas of a variable.

    Attributes:
        column: the key column by whose value they differ; empty where one formula holds for all rows.
        by_value: formula by value of the column, `*` for all others.
    """

    column: str = ""
    by_value: Mapping[str, Formula] = field(default_factory=dict)

    def of(self, row: Mapping[str, object]) -> Formula | None:
        """Return the formula of a row; None where there is none."""
        return self.by_value.get(str(row.get(self.column)), self.by_value.get(ANY))


@dataclass(frozen=True)
class Variable:
    """One declared variable.

    Attributes:
        table: where its rows land.
        unit: with `{currency}`, `{price_year}` and `{product}` of the scenario.
        low: lowest value it may take in any draw; None is open.
        high: highest value.
        measure: headcount, fte or job_years; na where people are not counted.
        keys: key columns that are the same in every row.
        total: the key value that marks the sum of the other rows with the same keys.
        minus: the key value of parts that are subtracted in that sum; several stand with a space between.
        formula: how it is made.
        iamc: its name in the long form of the IAMC, before the keys.
        file: where it is declared.
    """

    table: str
    unit: str
    low: float | None = None
    high: float | None = None
    measure: str = "na"
    keys: Mapping[str, str] = field(default_factory=dict)
    total: Mapping[str, str] = field(default_factory=dict)
    minus: Mapping[str, str] = field(default_factory=dict)
    formula: Formulas = field(default_factory=Formulas)
    iamc: str = ""
    file: str = field(default="", compare=False)
    line: int = field(default=0, compare=False)

    def unit_in(self, currency: str, price_year: int, product: str) -> str:
        """Return the unit with currency and price year of a scenario and the unit of what its project makes."""
        filled = self.unit.replace("{currency}", currency).replace("{price_year}", str(price_year))
        return filled.replace("{product}", product)


@dataclass(frozen=True)
class Declarations:
    """The tables and variables of one kind of project, those of the house among them.

    Attributes:
        kind: of project; empty for the house alone.
        own_formulas: how the kind makes variables of the house, by their name.
    """

    kind: str
    tables: Mapping[str, TableLayout]
    variables: Mapping[str, Variable]
    own_formulas: Mapping[str, Formulas] = field(default_factory=dict)

    def variable(self, name: str) -> Variable:
        """Return a variable that a model has returned."""
        if name not in self.variables:
            place = f"kinds/{self.kind}/variables.yaml of a data folder" if self.kind else "data/variables.yaml"
            raise ImpactError(
                f"the model returned '{name}', which is not declared.{did_you_mean(name, self.variables)} "
                f"Declare it in {place}."
            )
        return self.variables[name]

    def layout(self, table: str) -> TableLayout:
        """Return the layout of a table."""
        if table not in self.tables:
            raise ImpactError(
                f"no table '{table}' is declared.{did_you_mean(table, self.tables)} {list_choices(self.tables, 30)}"
            )
        return self.tables[table]

    def formulas(self, variable: str, row: Mapping[str, object]) -> tuple[Formula, ...]:
        """Return how a row of a variable is made, nearest first: its own formula, then that of what it is picked from.

        The kind's own formula goes before that of the house.

        Args:
            variable: its name.
            row: its cells, or those that tell which formula is meant.
        """
        found: list[Formula] = []
        while variable in self.variables:
            cases = (self.own_formulas.get(variable, Formulas()), self.variables[variable].formula)
            formula = next((each for case in cases if (each := case.of(row)) is not None), None)
            if formula is None or formula in found:
                break
            found.append(formula)
            variable, row = formula.of, formula.keys
        return tuple(found)
