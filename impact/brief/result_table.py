"""A table of results as pages and annex print it: cells name the result they show, and money has one unit."""

from collections.abc import Iterable, Sequence

from impact.brief.context import BriefContext
from impact.document import Cell, Column, Row, Table, Text, text
from impact.language.amounts import Money, money_below
from impact.study.tables import Record

NONE = Cell(text("–"))  # where nothing is estimated
COLUMN, NARROW = 100_000.0, 10_000.0  # numbers of money in a table, and in a narrow one, are less


def result_cell(
    context: BriefContext, table: str, row: Record | None, per: float | None = 1.0, *, ranged: bool = True
) -> Cell:
    """Return a result of a table of the study, with its range where one was estimated.

    Args:
        table: name of the study's table.
        row: of the table; None where it has none.
        per: the number is divided by it, as `Amounts.of` takes it.
        ranged: whether the range is printed behind the value.
    """
    if row is None or row["value"] is None:
        return NONE
    amount = context.amounts.of(row, per)
    return Cell(text(amount.known if ranged else amount.value), cell=f"{table}/{row['id']}/value")


def result_table(
    context: BriefContext,
    name: str,
    columns: Sequence[tuple[str, float]],
    rows: Iterable[Row],
    topics: Sequence[str],
    *,
    title: Text,
    subtitle: Text,
    dense: bool = True,
    note: Text = (),
) -> Table:
    """Return the table.

    Args:
        columns: header and width; the first heads the rows.
        rows: with as many cells.
        topics: behind the results, for its sources.
        title: the finding.
        subtitle: what is measured.
        dense: whether it is set small.
        note: over its sources.
    """
    (first, width), *others = columns
    return Table(
        id=f"table-{name}",
        title=title,
        columns=(Column(first, width, row_header=True), *(Column(head, share, "right") for head, share in others)),
        rows=tuple(rows),
        subtitle=subtitle,
        source=context.source_line(*topics),
        dense=dense,
        note=note,
    )


def money(context: BriefContext, rows: Iterable[Record], below: float = COLUMN) -> Money:
    """Return the smallest unit in which every value of some rows is less than so much, for a head over them."""
    values = (abs(float(row["value"])) for row in rows if isinstance(row["value"], int | float))
    return money_below(context.words, max(values, default=0.0), below)
