"""A table of a study as rows for a reader: numbers as the brief prints them, a range in one cell."""

from __future__ import annotations

from dataclasses import dataclass

from impact.plain_rows import Row
from impact.study.tables import DOES_NOT_APPLY, Cell, Record, Table
from impact.words.amounts import Amounts

IDENTIFIER = "id"
RESULT = ("value", "low", "high", "unit")  # columns of a table of results
STATISTICS = ("mean", "median", "p25", "p75", "low_error", "high_error")
NOT_ESTIMATED = "not estimated"
RANGE = "range"  # the name of the column of both ends, and in the table that of what the ends are
SPREADS = {"p05_p95": "5th to 95th percentile of the model runs", "low_high": "low to high, no probability attached"}


@dataclass(frozen=True)
class ReadingTable:
    """What a reader sees of a table.

    Attributes:
        rows: with the columns that differ between them.
        same: what all rows have in common, by column.
    """

    rows: tuple[Row, ...]
    same: dict[str, str]


def reading_table(table: Table, amounts: Amounts) -> ReadingTable:
    """Return a table for a reader.

    A column in which nothing stands is left out; one in which all rows say the same is said once. What tells rows apart
    stands first, the identifier only where nothing else does.

    Args:
        table: of a study. amounts: say its numbers.
    """
    # Figures that were read stand as texts, with all the digits of their file.
    result = set(RESULT) <= set(table.columns) and not any(isinstance(row["value"], str) for row in table.rows)
    hidden = {*STATISTICS, "low", "high"} if result else set()
    first = [*table.layout.keys, *(("year",) if "year" in table.columns else ())] if result else []
    names = [*first, *(name for name in table.columns if name not in {*hidden, *first})]
    values = {name: {row[name] for row in table.rows} for name in names}
    shown = [name for name in names if len(values[name]) > 1 or len(table.rows) == 1 or name in ("value", IDENTIFIER)]
    shown = [name for name in shown if any(_says(cell) for cell in values[name])]
    keys = [name for name in shown if name not in (IDENTIFIER, "value", "unit", RANGE)]
    if len({tuple(row[name] for name in keys) for row in table.rows}) == len(table.rows) and keys:
        shown = [name for name in shown if name != IDENTIFIER]
    spread = result and any(row["low"] is not None for row in table.rows)
    same = {
        name: SPREADS.get(str(cell), str(cell))
        for name in names if name not in shown and name != IDENTIFIER
        for cell in values[name] if _says(cell)
    }  # fmt: skip
    rows = tuple(_row(row, shown, amounts, result=result, spread=spread) for row in table.rows)
    return ReadingTable(rows, same)


def _row(row: Record, shown: list[str], amounts: Amounts, *, result: bool, spread: bool) -> Row:
    found: dict[str, str | int | float | None] = {}
    for name in shown:
        if name == "value" and result:
            found[name] = NOT_ESTIMATED if row["value"] is None else amounts.printed(row)
            if spread:
                found["low to high"] = _ends(row, amounts)
        elif name != RANGE or not result:
            found[name] = row[name] if _says(row[name]) else None
    return found


def _ends(row: Record, amounts: Amounts) -> str | None:
    if None in (row["value"], row["low"], row["high"]):
        return None
    return " to ".join(amounts.printed(row, end) for end in ("low", "high"))


def _says(cell: Cell) -> bool:
    return cell not in (None, "", DOES_NOT_APPLY)
