"""What the arithmetic needs of a table, whoever holds it.

Economy knows no files and no catalogue: `impact.catalogue.io_table.InputOutputTable` fits these shapes, and so may
any other object. Its docstrings say what each attribute is.
"""

# ruff: noqa: D102 - the attributes are described where they are held

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from impact.arrays import Array


class Money(Protocol):
    """A money unit with a price year; `per_million` is how many million of currency one unit is."""

    @property
    def text(self) -> str: ...

    @property
    def currency(self) -> str: ...

    @property
    def price_year(self) -> int: ...

    @property
    def per_million(self) -> float: ...


class Jobs(Protocol):
    """Jobs by sector, (n,), in persons or FTE."""

    @property
    def name(self) -> str: ...

    @property
    def count(self) -> Array: ...

    @property
    def unit(self) -> str: ...


class Extension(Protocol):
    """A quantity that comes with output, (n,)."""

    @property
    def values(self) -> Array: ...

    @property
    def unit(self) -> str: ...


class Imports(Protocol):
    """How domestic flows follow from total ones: a method, or a matrix of imported flows, (n, n) [money]."""

    @property
    def method(self) -> str: ...

    @property
    def cap(self) -> bool: ...

    @property
    def matrix(self) -> Array | None: ...

    @property
    def consumption(self) -> Array | None: ...


class Closure(Protocol):
    """How households are closed; consumption and income (n,) [money]."""

    @property
    def consumption(self) -> Array: ...

    @property
    def income(self) -> Array: ...

    @property
    def spent(self) -> float: ...

    @property
    def denominator(self) -> float: ...

    @property
    def corner(self) -> float: ...

    @property
    def total(self) -> float | None: ...


class Table(Protocol):
    """A symmetric table of n sectors; rows sell, columns buy; all money in `unit`."""

    @property
    def name(self) -> str: ...

    @property
    def unit(self) -> Money: ...

    @property
    def flows(self) -> str: ...

    @property
    def codes(self) -> tuple[str, ...]: ...

    @property
    def names(self) -> tuple[str, ...]: ...

    @property
    def transactions(self) -> Array: ...

    @property
    def output(self) -> Array: ...

    @property
    def inputs(self) -> Mapping[str, Array]: ...

    @property
    def imports(self) -> Array | None: ...

    @property
    def exports(self) -> Array | None: ...

    @property
    def jobs(self) -> Mapping[str, Jobs]: ...

    @property
    def extensions(self) -> Mapping[str, Extension]: ...

    @property
    def treatment(self) -> Imports | None: ...

    @property
    def imported_shares(self) -> Mapping[str, Array]: ...

    @property
    def closure(self) -> Closure | None: ...

    @property
    def notes(self) -> tuple[str, ...]: ...

    @property
    def balance(self) -> str: ...
