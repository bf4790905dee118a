"""The tables of a study as Parquet files, for those who read them with DuckDB, Spark or pandas.

They stand in a folder `parquet/` beside the CSV files and not in their place: the brief, the hash of the results and
the data package rest on the CSV, which needs no library. The manifest covers both.
"""

from __future__ import annotations

import io
from typing import Any

from impact.errors import ImpactError
from impact.study.study import Study
from impact.study.tables import DOES_NOT_APPLY, Table
from impact.study.tables.layout import ColumnType

FOLDER = "parquet"


def files(study: Study) -> dict[str, bytes]:
    """Return the Parquet files of a study by their path in its folder.

    Raises:
        ImpactError: pyarrow is not installed.
    """
    try:
        import pyarrow as pa
        import pyarrow.parquet as pq
    except ImportError:
        raise ImpactError(
            "Parquet needs pyarrow, which is not installed. Install it with: pip install 'impact-brief[parquet]'"
        ) from None

    def written(table: Table) -> bytes:
        stream = io.BytesIO()
        columns = {name: pa.array(_column(table, name), _type(pa, holds)) for name, holds in table.layout.types.items()}
        pq.write_table(pa.table(columns), stream, compression="zstd")
        return stream.getvalue()

    return {f"{FOLDER}/{name}.parquet": written(table) for name, table in study.tables.items()}


def _column(table: Table, name: str) -> list[Any]:
    """Return a column; what does not apply is null, as in the data package."""
    return [None if row[name] == DOES_NOT_APPLY else row[name] for row in table.rows]


def _type(pa: Any, holds: ColumnType) -> Any:
    return {"number": pa.float64, "whole": pa.int64, "text": pa.string}[holds]()
