"""Rows of a factor file for a user to fill."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from impact.catalogue.factors import AFTER, BEFORE, TO_FILL


@dataclass(frozen=True)
class BlankRow:
    """A figure without value.

    Attributes:
        key, region, period, dimensions, unit: what is asked for.
        note: why; what the user writes in its place says what was done to the figure.
    """

    key: str
    region: str
    period: str
    dimensions: Mapping[str, str]
    unit: str
    note: str


def blank_file(rows: Iterable[BlankRow]) -> str:
    """Return a factor file, by key, region and dimensions, whose columns of dimensions serve all rows."""
    found = sorted(rows, key=lambda row: (row.key, row.region, *row.dimensions.values(), row.period))
    names = list(dict.fromkeys(name for row in found for name in row.dimensions))
    stream = io.StringIO()
    writer = csv.DictWriter(stream, [*BEFORE, *names, *AFTER], restval="", lineterminator="\n")
    writer.writeheader()
    for row in found:
        cells = {"key": row.key, "region": row.region, "period": row.period, "unit": row.unit}
        cells["note"] = f"{TO_FILL}{row.note}"
        writer.writerow(cells | dict(row.dimensions))
    return stream.getvalue()
