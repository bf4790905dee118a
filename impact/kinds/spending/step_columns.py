"""The columns of a table of steps: each answer for registered people and for all, as far as there are rows."""

from __future__ import annotations

from collections.abc import Sequence

from impact.study.study import Study
from impact.study.tables import Record
from impact.study.tables.closures import equals


def columns_of(study: Study, quantities: Sequence[str]) -> tuple[list[Record], list[tuple[str, str]]]:
    """Return the rows that count these quantities, and closure and quantity of each column."""
    rows = study["gross_net"]
    mine = [row for row in equals(study, rows.rows) if row["quantity"] in quantities]
    closures = dict.fromkeys(str(row["closure"]) for row in mine)
    pairs = [(closure, quantity) for closure in closures for quantity in quantities]
    return mine, [(closure, of) for closure, of in pairs if any(rows.where(closure=closure, quantity=of))]
