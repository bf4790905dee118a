"""The key figures of all items in one table, a row a figure of an item, as CSV and as Parquet."""

from __future__ import annotations

import io
from collections.abc import Sequence
from importlib.util import find_spec
from typing import Any

from impact.batch.plan import Plan
from impact.batch.records import Record
from impact.plain_rows import Row, as_csv

ABOUT = ("title", "country", "place", "kind", "currency", "draws")
NUMBERS = ("value", "low", "high")
WORDS = ("unit", "period", "status", "scope", "measure", "range", "grade")


def results_rows(plan: Plan, records: Sequence[Record]) -> list[Row]:
    """Return the rows: item, what the plan says of it, what it is, and one key figure."""
    items = {item.name: item for item in plan.items}
    names = list(dict.fromkeys(name for item in plan.items for name in item.labels))
    rows: list[Row] = []
    for record in records:
        if record.state != "done":
            continue
        labels = {f"label_{name}": items[record.item].labels.get(name, "") for name in names}
        about: dict[str, Any] = {name: getattr(record, name) for name in ABOUT}
        for figure in record.figures:
            numbers = {name: figure[name] for name in NUMBERS}
            words = {name: str(figure[name] or "") for name in WORDS}
            rows.append({"item": record.item, **labels, **about, "key": figure["key"], **numbers, **words})
    return rows


def results_files(plan: Plan, records: Sequence[Record]) -> dict[str, bytes]:
    """Return the table as files; Parquet where its library is installed."""
    rows = results_rows(plan, records)
    if not rows:
        return {}
    found = {"results.csv": as_csv(rows).encode()}
    if find_spec("pyarrow") is not None:
        found["results.parquet"] = _parquet(rows)
    return found


def _parquet(rows: Sequence[Row]) -> bytes:
    import pyarrow as pa
    import pyarrow.parquet

    kinds = {"draws": pa.int64(), **dict.fromkeys(NUMBERS, pa.float64())}
    columns = {name: pa.array([row[name] for row in rows], kinds.get(name, pa.string())) for name in rows[0]}
    stream = io.BytesIO()
    pyarrow.parquet.write_table(pa.table(columns), stream)
    return stream.getvalue()
