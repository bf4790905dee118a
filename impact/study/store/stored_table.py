"""A table of a study folder: its file, checked, whose rows are read when first asked for."""

import re
from collections.abc import Mapping, Sequence
from functools import cached_property

from impact.core.errors import ImpactError
from impact.files.reading import decoded, number
from impact.files.reading import rows as rows_of
from impact.study.tables import MISSING, Cell, Record, ResultTable, TableLayout
from impact.study.tables.declared import house_layouts

_NO_NUMBER = re.compile(rb"(?:^|,)[-+]?(?:nan|inf(?:inity)?)(?:,|\r?$)", re.IGNORECASE | re.MULTILINE)


class StoredTable(ResultTable):
    """A table as its file, already checked against the manifest; its rows are read when first asked for."""

    def __init__(self, name: str, data: bytes, layout: TableLayout) -> None:
        vars(self).update(name=name, csv=data, own_layout=layout)  # what was read is the file: no need to write it

    @cached_property
    def rows(self) -> tuple[Record, ...]:
        """The rows."""
        file = f"{self.name}.csv"
        (_, columns), *found = rows_of(decoded(self.csv, file), file)
        types = self.layout.types
        places = [
            (at, column, types[column] == "whole") for at, column in enumerate(columns) if types[column] != "text"
        ]
        return tuple(_record(columns, places, row, file, line) for line, row in found)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, ResultTable) and (self.name, self.rows) == (other.name, other.rows)

    __hash__ = ResultTable.__hash__


def stored_table(name: str, data: bytes, layouts: Mapping[str, TableLayout]) -> ResultTable:
    """Return a table of a study folder.

    Raises:
        ImpactError: the data package does not describe it, or this version of impact has it with other columns.
    """
    file, ours = f"{name}.csv", house_layouts().get(name)
    if name not in layouts:
        raise ImpactError(f"{file}: datapackage.json describes no table of that name. Run the scenario again.")
    head, _, _ = decoded(data, file).partition("\n")
    _, columns = next(rows_of(head, file), (1, []))
    if tuple(columns) != layouts[name].columns or (ours is not None and ours.columns != layouts[name].columns):
        raise ImpactError(f"{file}: the columns are not those of this version of impact. Run the scenario again.")
    stored = StoredTable(name, data, layouts[name])
    if found := _NO_NUMBER.search(data):
        stored.rows  # noqa: B018 - what stands where a number belongs is told with its line and column
        line, text = data[: found.start() + 1].count(b"\n") + 1, found[0].decode().strip(", \r\n")
        raise ImpactError(
            f"{file}, line {line}: '{text}' stands where a text belongs, and would be read as a number that is none. "
            "Run the scenario again."
        )
    return stored


def _record(
    columns: Sequence[str], numbers: Sequence[tuple[int, str, bool]], row: list[str], file: str, line: int
) -> Record:
    if len(row) != len(columns):
        raise ImpactError(f"{file}, line {line}: {len(row)} cells, {len(columns)} columns. Run the scenario again.")
    record: Record = dict(zip(columns, row, strict=True))
    try:
        for at, column, whole in numbers:
            record[column] = _number(column, row[at], whole=whole)
    except ValueError as error:
        raise ImpactError(f"{file}, line {line}: {error}. Run the scenario again.") from None
    return record


def _number(column: str, text: str, *, whole: bool) -> Cell:
    if text == MISSING:
        return None
    found = number(text)
    if not whole:
        return found
    if not found.is_integer():
        raise ValueError(f"'{text}' in '{column}' is no whole number")
    return int(found)
