"""The layout of a table: its columns, what they hold, and which of them form the id of a row."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from types import MappingProxyType
from typing import Literal, TypeAlias

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
class Layout:
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


def layout_of(types: Mapping[str, ColumnType], keys: tuple[str, ...]) -> Layout:
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
    return Layout(keys, further, results, key_types, identifier=columns[0])
