"""A bridge as text for a terminal."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby
from textwrap import shorten

from impact.study.tables import Record, Table
from impact.study.why.bridge import FIRST, LAST

KEY, VALUES = 44, 34  # widths of columns
NOTHING = 1e-9


def as_text(bridge: Table, first: str, second: str) -> str:
    """Return what each change adds to each key figure that differs; steps that add nothing are counted.

    Args:
        bridge: the table. first, second: names of the two ends.
    """
    lines: list[str] = []
    same: list[str] = []
    for metric, rows in groupby(bridge.rows, key=lambda row: str(row["metric"])):
        steps = list(rows)
        if any(_moves(row, steps) for row in steps[1:-1]):
            lines += [*_figure(metric, steps, first, second), ""]
        else:
            same.append(metric)
    if same:
        lines.append(f"No change: {', '.join(same)}")
    return "\n".join(lines).rstrip() + "\n"


def _moves(row: Record, steps: Iterable[Record]) -> bool:
    largest = max(abs(float(step["reached"] or 0)) for step in steps)
    return abs(float(row["value"] or 0)) > NOTHING * largest


def _figure(metric: str, steps: list[Record], first: str, second: str) -> Iterator[str]:
    yield f"{metric} [{steps[0]['unit']}]"
    still = 0
    for row in steps:
        if row["step_key"] == FIRST:
            yield f"  {first:{KEY + VALUES + 1}} {_number(row['reached'])}"
        elif row["step_key"] == LAST:
            if still:
                yield f"  ({still} further changes add nothing)"
            yield f"  {second:{KEY + VALUES + 1}} {_number(row['reached'])}"
        elif _moves(row, steps):
            change = shorten(f"{row['before']} -> {row['after']}", VALUES, placeholder=" ...")
            yield f"  {row['step_key']!s:{KEY}} {change:{VALUES}} {_number(row['value'], '+')}"
        else:
            still += 1


def _number(cell: object, sign: str = "") -> str:
    return f"{float(cell):>{sign}20,.6g}" if isinstance(cell, int | float) else ""
