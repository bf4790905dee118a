"""All results of studies as one long table in Parquet, for DuckDB, Spark, R or pandas."""

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from impact.core.errors import ImpactError
from impact.core.text import shortened
from impact.output.edition import data_forms
from impact.study.study import StudyData
from impact.study.tables import DOES_NOT_APPLY, Cell, Record
from impact.study.tables.lineage import BETWEEN, LineageNode, results
from impact.study.tables.variable import ColumnType

NAMED = ("scenario", "table", "variable", "keys", "id")
NUMBERS = ("value", "low", "high", "mean", "median", "p25", "p75")
TEXTS = ("unit", "status", "scope", "measure", "range", "grade")
FOLDER = "parquet"


@data_forms.register("parquet", ending="parquet", together=True, text=False, needs=("pyarrow",), extra="parquet")
def parquet(studies: Sequence[StudyData], data: tuple[Path, ...]) -> bytes:
    """Return a row a result: scenario, table, variable, keys, year, value with its range, and what both are."""
    rows = [row for study in studies for row in long_rows(study)]
    named = zip(*((row.study, row.table, row.variable, row.keys_said, str(row.row["id"])) for row in rows), strict=True)
    columns: dict[str, tuple[ColumnType, list[Any]]] = {
        name: ("text", list(cells)) for name, cells in zip(NAMED, named, strict=True)
    }
    columns["year"] = "whole", [row.row["year"] for row in rows]
    columns |= {name: ("number", [row.row[name] for row in rows]) for name in NUMBERS}
    return _written(columns | {name: ("text", [_or_null(row.row[name]) for row in rows]) for name in TEXTS})


def files(study: StudyData) -> dict[str, bytes]:
    """Return the tables of a study by their path in its folder, for those who read them with DuckDB, Spark or pandas.

    They do not take the place of the CSV files: the brief, the hash of the results and the data package rest on the
    CSV, which needs no library. The manifest covers both.
    """
    data_forms["parquet"].check()
    return {
        f"{FOLDER}/{name}.parquet": _written(
            {each: (holds, [_or_null(row[each]) for row in table.rows]) for each, holds in table.layout.types.items()}
        )
        for name, table in study.tables.items()
    }


def _or_null(cell: Cell) -> Cell:
    return None if cell == DOES_NOT_APPLY else cell


def _written(columns: Mapping[str, tuple[ColumnType, list[Any]]]) -> bytes:
    import pyarrow as pa
    import pyarrow.parquet as pq

    types = {"number": pa.float64(), "whole": pa.int64(), "text": pa.string()}
    stream = io.BytesIO()
    table = pa.table({name: pa.array(cells, types[holds]) for name, (holds, cells) in columns.items()})
    pq.write_table(table, stream, compression="zstd")
    return stream.getvalue()


@dataclass(frozen=True)
class LongRow:
    study: str
    table: str
    variable: str
    keys: Mapping[str, Cell]
    row: Record

    @property
    def keys_said(self) -> str:
        """The keys as one text: `channel=direct|region=UZ-JI`."""
        return BETWEEN.join(f"{name}={value}" for name, value in self.keys.items())


def long_rows(study: StudyData) -> Iterator[LongRow]:
    """Yield all results of a study, table by table.

    Raises:
        ImpactError: it was made without lineage.
    """
    for table, made in results(study).items():
        found, variables = study[table], Variables(table, made)
        for row in found.rows:
            keys = {key: row[key] for key in found.layout.keys if row[key] not in (None, DOES_NOT_APPLY)}
            yield LongRow(study.name, table, variables.of(row), keys, row)


class Variables:
    """Tells which variable a row of a table is of, by the values of the keys that set its rows apart."""

    def __init__(self, table: str, made: Sequence[LineageNode]) -> None:
        self._table = table
        self._by_keys: dict[tuple[str, ...], dict[tuple[str, ...], str]] = {}
        for each in made:
            names, values = tuple(name for name, _ in each.keys), tuple(value for _, value in each.keys)
            self._by_keys.setdefault(names, {})[values] = each.variable

    def find(self, row: Record) -> str:
        """Return the variable of a row; empty where no result of the lineage holds the row."""
        keys = ((of, tuple(str(row.get(name)) for name in names)) for names, of in self._by_keys.items())
        return next((of[key] for of, key in keys if key in of), "")

    def of(self, row: Record) -> str:
        if found := self.find(row):
            return found
        raise ImpactError(
            f"The lineage of this study has no result for the row '{shortened(str(row['id']))}' of '{self._table}': "
            "one of the two was changed. Run the scenario again."
        )
