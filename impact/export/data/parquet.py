"""All results of studies as one long table in Parquet, for DuckDB, Spark, R or pandas."""

from __future__ import annotations

import io
from collections.abc import Sequence
from pathlib import Path

from impact.export.data_form import data_forms
from impact.export.long_rows import long_rows
from impact.study.study import Study
from impact.study.tables import DOES_NOT_APPLY

NAMED = ("scenario", "table", "variable", "keys", "id")
NUMBERS = ("value", "low", "high", "mean", "median", "p25", "p75")
TEXTS = ("unit", "status", "scope", "measure", "range", "grade")


@data_forms.register("parquet", ending="parquet", together=True, text=False, needs="pyarrow", extra="parquet")
def parquet(studies: Sequence[Study], data: tuple[Path, ...]) -> bytes:
    """Return a row a result: scenario, table, variable, keys, year, value with its range, and what both are."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    rows = [row for study in studies for row in long_rows(study)]
    named = zip(*((row.study, row.table, row.variable, row.keys_said, str(row.row["id"])) for row in rows), strict=True)
    columns = {name: pa.array(list(cells), pa.string()) for name, cells in zip(NAMED, named, strict=True)}
    columns["year"] = pa.array([row.row["year"] for row in rows], pa.int64())
    columns |= {name: pa.array([row.row[name] for row in rows], pa.float64()) for name in NUMBERS}
    for name in TEXTS:
        cells = [None if row.row[name] == DOES_NOT_APPLY else row.row[name] for row in rows]
        columns[name] = pa.array(cells, pa.string())
    stream = io.BytesIO()
    pq.write_table(pa.table(columns), stream, compression="zstd")
    return stream.getvalue()
