"""Rows of plain values as aligned text, CSV or JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypeAlias

Value: TypeAlias = str | int | float | None
Values: TypeAlias = Sequence[Mapping[str, Value]]


def as_table(rows: Values) -> str:
    """Return rows as aligned text, six significant digits; numbers to the right."""
    if not rows:
        return ""
    names = list(rows[0])
    cells = [[_shown(row[name]) for name in names] for row in rows]
    text = {name for name in names if any(isinstance(row[name], str) for row in rows)}
    widths = [max(len(name), *(len(row[at]) for row in cells)) for at, name in enumerate(names)]
    lines = [
        "  ".join(
            cell.ljust(width) if name in text else cell.rjust(width)
            for cell, width, name in zip(row, widths, names, strict=True)
        ).rstrip()
        for row in (names, *cells)
    ]
    return "\n".join(lines) + "\n"


def as_csv(rows: Values) -> str:
    """Return rows as CSV with 12 significant digits; what does not exist is empty."""
    import csv
    import io

    stream = io.StringIO()
    writer = csv.writer(stream, lineterminator="\n")
    names = list(rows[0]) if rows else []
    writer.writerow(names)
    writer.writerows(
        [f"{row[name]:.12g}" if isinstance(row[name], float) else row[name] for name in names] for row in rows
    )
    return stream.getvalue()


def as_json(value: object) -> str:
    """Return a value as JSON."""
    import json

    return json.dumps(value, ensure_ascii=False, allow_nan=False, indent=1) + "\n"


def _shown(value: Value) -> str:
    if value is None:
        return "-"
    return f"{value:.6g}" if isinstance(value, float) else str(value)
