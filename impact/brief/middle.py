"""Main estimates that are not the middle of the model runs: a table, and a sentence for a page."""

from collections.abc import Iterable

from impact.brief.context import BriefContext
from impact.brief.rich import Marked, joined, spans
from impact.brief.rivals import holds
from impact.document import Cell, Column, Row, Table, Text, text
from impact.study.tables import DOES_NOT_APPLY, Record, span

TABLE = "skew"
APART = 0.05  # of the range
GROSS, SUPPORTED = "jobs_gross", "supported"  # the key figure of the page of supported jobs, and its heading


def skewed(context: BriefContext) -> dict[str, Record]:
    """Return the rows of the skewed key figures that readers meet, by key, in the order of their kind."""
    rows = {str(row["metric"]): row for row in context.rows(TABLE)}
    return {key: rows[key] for key in context.declared.listed if key in rows and context.has_figure(key)}


def half_above(context: BriefContext, keys: Iterable[str]) -> Text:
    """Return what half of the model runs exceed, of those of these figures whose main estimate lies elsewhere, and why.

    Why is said once in a document: on its page of supported jobs, or here where that does not say it.
    """
    found = [key for key in keys if lies_apart(context, key)]
    if not found:
        return ()
    halves = context.text("half-above", median=Marked(context.words.both([_half(context, key) for key in found])))
    gross = context.study.row("kpi", GROSS) if GROSS not in found and context.has_figure(GROSS) else None
    told = any((id(gross), "median") in cells for cells in context.said_under.get(SUPPORTED, {}).values())
    return joined([halves, () if told else context.text("main-estimate-is")])


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
    row = context.study.row("kpi", key)
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
        name = str(row["parameter_key"])
        return (
            Cell(text(context.figure_name(key))),
            Cell(spans(context.amount(key).said), cell=f"kpi/{key}/value"),
            Cell(spans(_median(context, key)), cell=f"kpi/{key}/median"),
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
    row = context.study.row("kpi", key)
    return context.amount(key).another(float(row["median"] or 0.0), of_range=True, column="median").said
