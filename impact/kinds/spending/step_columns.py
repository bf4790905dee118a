"""The columns of a table of steps: each answer for registered people and for all, as far as there are rows."""

from __future__ import annotations

from collections.abc import Sequence

from impact.study.tables import Record, Table


def columns_of(rows: Table, quantities: Sequence[str]) -> tuple[list[Record], list[tuple[str, str]]]:
    """Return the rows that count these quantities, and closure and quantity of each column."""
    mine = [row for row in rows.rows if row["quantity"] in quantities]
    closures = dict.fromkeys(str(row["closure"]) for row in mine)
    pairs = [(closure, quantity) for closure in closures for quantity in quantities]
    return mine, [(closure, of) for closure, of in pairs if any(rows.where(closure=closure, quantity=of))]
