"""Notes of tables: main estimates that are not the middle of the draws, and sums that rounding changes."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import Marked, joined, spans
from impact.brief.text.joint_changes import holds
from impact.document import Cell, Column, Row, Table, Text, text
from impact.language.rounding import add_up
from impact.study.tables import DOES_NOT_APPLY, Record, span

TABLE = "skew"
APART = 0.05  # of the range
GROSS = "jobs_gross"  # the key figure of the page of supported jobs


def skewed(context: BriefContext) -> dict[str, Record]:
    """Return the rows of the skewed key figures that readers meet, by key, in the order of their kind."""
    rows = {str(row["key_figure"]): row for row in context.rows(TABLE)}
    return {key: rows[key] for key in context.declared.listed if key in rows and context.has_figure(key)}


def half_above(context: BriefContext, keys: Iterable[str]) -> Text:
    """Return what half of the model runs exceed, of those of these figures whose main estimate lies elsewhere."""
    found = [key for key in keys if lies_apart(context, key)]
    halves = context.words.both([_half(context, key) for key in found])
    return context.text("half-above", median=Marked(halves)) if found else ()


def _half(context: BriefContext, key: str) -> Marked:
    """Return what half of the model runs exceed, with its answer where it is one of several."""
    said = Marked(_median(context, key))
    if len(context.declared.rivals_of(key)) < 2:
        return said
    return Marked(context.words.say("money-part", value=said, condition=holds(context, key)))


def lies_apart(context: BriefContext, key: str) -> bool:
    """Return whether a main estimate lies more than a few per cent of its range from the middle of the model runs."""
    if not context.has_figure(key):
        return False
    row = context.key_figure(key)
    value, low, high = span(row)
    median = row["median"]
    if low is None or high is None or not isinstance(median, float):
        return False
    return abs(median - value) > APART * (high - low)


def skewed_table(context: BriefContext) -> Table | None:
    """Return each skewed figure with its median, the runs below it, and the input that skews it most; None without."""
    words, rows = context.words, skewed(context)
    if not rows:
        return None

    def cells(key: str, row: Record) -> tuple[Cell, ...]:
        name = str(row["input"])
        return (
            Cell(text(context.figure_name(key))),
            Cell(spans(context.amount(key).said), cell=f"key_figures/{key}/value"),
            Cell(spans(_median(context, key)), cell=f"key_figures/{key}/median"),
            Cell(text(words.percent(float(row["percentile"] or 0.0))), cell=f"{TABLE}/{row['id']}/percentile"),
            Cell(text("–" if name == DOES_NOT_APPLY else context.input_name(name))),
        )

    return Table(
        id="table-skew",
        title=context.text("skew-title"),
        subtitle=context.text("skew-subtitle"),
        columns=(
            Column(words.say("column-figure"), 0.3, row_header=True),
            Column(words.say("column-value"), 0.16, "right"),
            Column(words.say("column-median"), 0.16, "right"),
            Column(words.say("column-runs-below"), 0.13, "right"),
            Column(words.say("column-skewed-by"), 0.25),
        ),
        rows=tuple(Row(cells(key, row)) for key, row in rows.items()),
    )


def _median(context: BriefContext, key: str) -> str:
    row = context.key_figure(key)
    return context.amount(key).another(float(row["median"] or 0.0), of_range=True, column="median").said


def noted_if_rounded(context: BriefContext, table: Table) -> Table:
    """Return a table with the note on rounding where its printed rows do not make its first total.

    Args:
        context: of the document.
        table: whose numbers name the results that they print.
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
