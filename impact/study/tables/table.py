"""A table of a study: rows by id, written as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING

from impact.core.errors import ImpactError, did_you_mean, list_choices
from impact.study.tables.declared import house_layout
from impact.study.tables.variable import DOES_NOT_APPLY, Cell, Record, TableLayout

if TYPE_CHECKING:
    import pandas as pd


FIELDS = {  # what holds a column of another name
    "text": "says", "source_id": "source", "source_date": "said_on", "publisher": "producer", "vintage": "published",
}  # fmt: skip
FRAMED = {"number": "float64", "whole": "Int64"}  # what columns hold, and what pandas calls it


@dataclass(frozen=True, repr=False)
class ResultTable:
    """Rows of one table.

    Attributes:
        rows: cells by column: text, whole numbers, numbers of 12 digits, or None where there is no number.
        own_layout: where the house does not declare the table; None looks the layout up there.
    """

    name: str
    rows: tuple[Record, ...]
    own_layout: TableLayout | None = field(default=None, compare=False)

    def __repr__(self) -> str:
        """Return name and size: a table may have thousands of rows."""
        return f"<Table {self.name}: {len(self.rows):,} rows, {len(self.columns)} columns>"

    def _repr_html_(self) -> str:
        return str(self.frame()._repr_html_())  # type: ignore[operator]  # pandas itself shortens what is long

    @cached_property
    def layout(self) -> TableLayout:
        """Its columns and keys."""
        return self.own_layout or house_layout(self.name)

    @property
    def columns(self) -> tuple[str, ...]:
        """Columns in the order of the file."""
        return self.layout.columns

    @cached_property
    def csv(self) -> bytes:
        """The table as CSV in UTF-8: 12 significant digits, empty where there is no number."""
        stream = io.StringIO(newline="")
        writer = csv.writer(stream, lineterminator="\n")
        writer.writerow(self.columns)
        # A writer of CSV leaves None empty and whole numbers whole; it would write 135000.0 for a number without parts.
        writer.writerows([_written(row[column]) for column in self.columns] for row in self.rows)
        return stream.getvalue().encode()

    @cached_property
    def _by_id(self) -> dict[str, Record]:
        return {str(row[self.layout.identifier]): row for row in self.rows}

    @cached_property
    def _by_cell(self) -> dict[str, dict[Cell, list[Record]]]:
        return {}

    def __getitem__(self, row_id: str) -> Record:
        """Return the row of that id."""
        if row_id not in self._by_id:
            raise ImpactError(
                f"table '{self.name}' has no row '{row_id}'.{did_you_mean(row_id, self._by_id)} "
                f"{list_choices(self._by_id, 6)}"
            )
        return self._by_id[row_id]

    def where(self, **keys: Cell) -> Iterator[Record]:
        """Yield the rows whose columns hold these values.

        Raises:
            KeyError: the table has no such column.
        """
        if unknown := keys.keys() - set(self.columns):
            raise KeyError(f"table '{self.name}' has no column {', '.join(sorted(unknown))}")
        if not keys:
            return iter(self.rows)
        (column, value), *others = keys.items()
        if column not in self._by_cell:
            rows_by_cell: dict[Cell, list[Record]] = {}
            for row in self.rows:
                rows_by_cell.setdefault(row[column], []).append(row)
            self._by_cell[column] = rows_by_cell
        found = self._by_cell[column].get(value, ())
        return (row for row in found if all(row[name] == wanted for name, wanted in others))

    def frame(self) -> pd.DataFrame:
        """Return the table as a pandas frame indexed by id; numbers are numbers, and missing where there is none."""
        import pandas as pd

        kinds = {name: FRAMED[holds] for name, holds in self.layout.types.items() if holds in FRAMED}
        frame = pd.DataFrame(list(self.rows), columns=list(self.columns)).astype(kinds)
        return frame.set_index(self.layout.identifier)


def span(row: Record) -> tuple[float, float | None, float | None]:
    """Return value, low and high of a result; the value must have been estimated.

    Raises:
        ImpactError: it was not; the notes say why.
    """
    value, low, high = (
        float(cell) if isinstance(cell, int | float) else None for cell in (row["value"], row["low"], row["high"])
    )
    if value is None:
        raise ImpactError(f"'{row['id']}' was not estimated; the table 'notes' says why.")
    return value, low, high


def total(rows: Iterable[Record], column: str = "value") -> float:
    """Return the sum of a column over rows of one unit and one measure.

    Raises:
        ImpactError: the rows count different things (persons and job-years, full-time and any), or one of them was
            not estimated.
    """
    rows = list(rows)
    for name in ("measure", "unit"):
        found = sorted({str(row[name]) for row in rows})
        if len(found) > 1:
            raise ImpactError(f"rows in different {name}s cannot be added up: {', '.join(found)}. Take one at a time.")
    if lacking := [str(row["id"]) for row in rows if row[column] is None]:
        raise ImpactError(
            f"'{lacking[0]}' was not estimated, so it cannot be part of a sum; the table 'notes' says why."
        )
    return sum(float(row[column] or 0) for row in rows)


def input_key(row: Record) -> str:
    """Return the key of an input in the table of assumptions, the same for all its years."""
    row_id = str(row["id"])
    return row_id.rsplit(".", 1)[0] if isinstance(row["year"], int) else row_id


def _written(cell: Cell) -> Cell:
    return f"{cell:.12g}" if isinstance(cell, float) else cell


def rounded(number: float) -> float:
    """Return the number at 12 significant digits, so that another processor's last bit changes no hash."""
    return float(f"{number:.12g}") + 0.0


def _filled(row: Mapping[str, Cell], absent: Record) -> Record:
    found = {**absent, **row}
    return found if len(found) == len(absent) else {column: found[column] for column in absent}


def identified(name: str, rows: Iterable[Mapping[str, Cell]], own_layout: TableLayout | None = None) -> ResultTable:
    """Return a table whose rows carry ids made of their keys and year; status, scope, measure only where needed.

    Args:
        rows: cells by column; what is left out does not apply.
        own_layout: where the house does not declare the table.

    Raises:
        ImpactError: two rows have the same keys, year, status, scope and measure.
    """
    layout = own_layout or house_layout(name)
    absent = {column: layout.absent(column) for column in layout.columns if column != "id"}
    filled = [_filled(row, absent) for row in rows]
    tails = ("status", "scope", "measure") if layout.results else ()
    named = (*layout.keys, "year") if layout.results else layout.keys

    def short(row: Mapping[str, Cell]) -> tuple[str, ...]:
        return tuple(str(row[key]) for key in named if row[key] not in (None, DOES_NOT_APPLY))

    names = [short(row) for row in filled]
    seen: dict[tuple[str, ...], int] = {}
    for parts in names:
        seen[parts] = seen.get(parts, 0) + 1
    result: dict[str, Record] = {}
    for row, parts in zip(filled, names, strict=True):
        if seen[parts] > 1:
            parts += tuple(str(row[tail]) for tail in tails if row[tail] != DOES_NOT_APPLY)
        row_id = ".".join(parts) or name
        if row_id in result:
            raise ImpactError(f"table '{name}': two rows have the id '{row_id}'.")
        result[row_id] = {"id": row_id, **row}
    return ResultTable(name, tuple(result.values()), own_layout)


def stated(name: str, objects: Iterable[tuple[object, Record]]) -> ResultTable:
    """Return a table of what a scenario or the catalogue states: a row an object, by its declared columns.

    Args:
        objects: each with the cells that no field of it holds; its fields are called like columns, or as `FIELDS` says.
    """
    layout = house_layout(name)
    return ResultTable(
        name,
        tuple(
            {each: more[each] if each in more else _field(held, each, layout) for each in layout.columns}
            for held, more in objects
        ),
    )


def _field(held: object, column: str, layout: TableLayout) -> Cell:
    """Return a field as a cell: numbers with 12 digits, yes or no, texts; what is empty does not apply."""
    value = getattr(held, column if hasattr(held, column) else FIELDS.get(column, column))
    if value is None or value == "":
        return layout.absent(column)
    if isinstance(value, bool):
        return "yes" if value else "no"
    return rounded(value) if layout.types[column] == "number" else str(value)


def number_in(cell: object) -> float | None:
    """Return a cell as a number; None where it holds none."""
    return float(cell) if isinstance(cell, int | float) else None
