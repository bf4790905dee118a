"""A bridge as text for a terminal."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import groupby

from impact.study.tables import Record, Table
from impact.study.why.bridge import FIRST, LAST

KEY, VALUES = 44, 34  # widths of columns
NOTHING = 1e-9
ARROW = " -> "
ENDS = (FIRST, LAST)  # alone where nothing can be said of the steps between


Said = Callable[[Record, str], str]  # a row and a column with a number: as it is said


def as_text(bridge: Table, first: str, second: str, said: Said | None = None) -> str:
    """Return what each change adds to each key figure that differs; steps that add nothing are counted.

    Args:
        bridge: the table. first, second: names of the two ends.
        said: how a number is said; with six significant figures unless given.
    """
    return "\n".join(_lines(bridge, first, second, said or _exactly)).rstrip() + "\n"


def _lines(bridge: Table, first: str, second: str, said: Said) -> list[str]:
    lines: list[str] = []
    same: list[str] = []
    for metric, rows in groupby(bridge.rows, key=lambda row: str(row["metric"])):
        steps = list(rows)
        if len(steps) == len(ENDS):
            lines += [
                f"{metric} [{steps[0]['unit']}]",
                f"  {first}: {_end(steps[0], said)}",
                f"  {second}: {_end(steps[1], said)}",
                "",
            ]
        elif any(_moves(row, steps) for row in steps[1:-1]):
            lines += [*_figure(metric, steps, first, second, said), ""]
        else:
            same.append(metric)
    if same:
        lines.append(f"No change: {', '.join(same)}")
    return lines


def _end(row: Record, said: Said) -> str:
    return _number(row, "reached", said).strip() or "not estimated, or not defined on the way"


def _moves(row: Record, steps: Iterable[Record]) -> bool:
    largest = max(abs(float(step["reached"] or 0)) for step in steps)
    return abs(float(row["value"] or 0)) > NOTHING * largest


def _figure(metric: str, steps: list[Record], first: str, second: str, said: Said) -> Iterator[str]:
    yield f"{metric} [{steps[0]['unit']}]"
    still = 0
    for row in steps:
        if row["step_key"] == FIRST:
            yield f"  {first:{KEY + VALUES + 1}} {_number(row, 'reached', said)}"
        elif row["step_key"] == LAST:
            if still:
                yield f"  ({still} further changes add nothing)"
            yield f"  {second:{KEY + VALUES + 1}} {_number(row, 'reached', said)}"
        elif _moves(row, steps):
            change = f"{row['before']} -> {row['after']}"
            yield from _step(str(row["step_key"]), change, _number(row, "value", said, signed=True))
        else:
            still += 1


def _step(key: str, change: str, number: str) -> Iterator[str]:
    """Yield a change; a key with no room beside its values stands on a line of its own, long values keep both ends."""
    if len(key) > KEY:
        yield f"  {key}"
        key = ""
    if len(change) > VALUES:
        before, _, after = change.partition(ARROW)
        half = (VALUES - len(ARROW)) // 2
        change = f"{_short(before, VALUES - len(ARROW) - min(half, len(after)))}{ARROW}{_short(after, half)}"
    yield f"  {key:{KEY}} {change:{VALUES}} {number}"


def _short(words: str, width: int) -> str:
    return words if len(words) <= width else f"{words[: width - 3].rstrip(' ,:')}..."


def _number(row: Record, column: str, said: Said, *, signed: bool = False) -> str:
    cell = row[column]
    if not isinstance(cell, int | float):
        return ""
    words = said(row, column)
    return f"{f'+{words}' if signed and cell > 0 else words:>20}"


def _exactly(row: Record, column: str) -> str:
    return f"{float(row[column] or 0):,.6g}"
