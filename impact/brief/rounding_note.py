"""A table says that it is rounded exactly where a reader who adds up what is printed comes to another total."""

from dataclasses import replace
from decimal import Decimal

from impact.brief.context import BriefContext
from impact.brief.rich import joined
from impact.document import Cell, Table
from impact.language.rounding import add_up


def noted_if_rounded(context: BriefContext, table: Table) -> Table:
    """Return a table with the note on rounding where its printed rows do not make its first total.

    Args:
        context: of the document. table: whose numbers name the results that they print.
    """
    place = next((at for at, row in enumerate(table.rows) if row.role == "total"), 0)
    parts = [row for row in table.rows[:place] if row.role == ""]
    if not parts:
        return table
    for at, whole in enumerate(table.rows[place].cells):
        known = [row.cells[at] for row in parts if at < len(row.cells)]
        if whole.cell.endswith("/value") and not add_up(
            (_printed(context, cell) for cell in known), _printed(context, whole)
        ):
            return replace(table, note=joined([table.note, context.text("rounding-note")]))
    return table


def _printed(context: BriefContext, cell: Cell) -> Decimal:
    """Return a result as it is printed, in its own unit; a cell without one counts for nothing."""
    if not cell.cell:
        return Decimal(0)
    table, row_id, _ = cell.cell.split("/")
    return context.amounts.of(context.study.row(table, row_id)).rounded.central
