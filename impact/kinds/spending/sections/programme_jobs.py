"""Page 3 of a programme: job-years of building, apart from jobs that remain once it is built."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.filled import filled, together
from impact.brief.page import in_columns, known, opening
from impact.brief.sections import sections
from impact.brief.sections.supported import beside_and_region
from impact.document import Block, Cell, Column, Grid, Row, Table, Text, text
from impact.kinds.spending.schema import NO_STAFF
from impact.kinds.spending.sections.job_years import GAP, finding
from impact.study.tables import span
from impact.words.inputs import slug


@sections.register("programme_jobs", needs=("jobs_by_year", "kpi/job_years"))
def programme_jobs(context: BriefContext) -> Iterator[Block]:
    """Yield job-years by year, beside jobs that remain where there are any, and builders counted from two sides."""
    remain = context.has_figure("jobs_gross")
    standfirst = known(context, f"programme-jobs-standfirst{'-remain' if remain else ''}", **filled(context))
    yield from opening(finding(context), standfirst, "supported")
    if remain:
        built, running = (
            figure(context, chart, width="half", size="beside") for chart in ("job_years_by_year", "jobs_by_year")
        )
        yield Grid(((built,), (running,)))
    else:
        yield figure(context, "job_years_by_year")
    sides = [sides_table(context)] if "building" in context.study.tables else []
    counted = known(context, "programme-jobs-registered", **filled(context))
    yield from in_columns([counted, afterwards(context), gap(context), spent_on_one(context)], *sides)
    yield from beside_and_region(context)


def afterwards(context: BriefContext) -> Text:
    """Return who works there once it is built, or why nobody does."""
    if context.has_figure("jobs_gross"):
        return known(context, "programme-jobs-remain", **filled(context))
    reason = context.reason(NO_STAFF)
    return context.text("programme-jobs-none-remain", reason=reason) if reason else ()


def spent_on_one(context: BriefContext) -> Text:
    """Return how much money stands behind a job-year, of registered people and of all."""
    if not context.has_figure("spent"):
        return ()
    row = context.study.row("kpi", "spent")
    values = {}
    for key in ("job_years", "job_years_all"):
        people = span(context.study.row("kpi", key))[0] if context.has_figure(key) else 0.0
        if people:
            each = context.amounts.number(str(row["unit"]), span(row)[0] / people)
            values[key] = together(f"{each.value} {context.unit_of(each, row, short=True)}")
    return known(context, "programme-jobs-money", "programme-jobs-money-registered", **values)


def gap(context: BriefContext) -> Text:
    """Return in words how far both counts of builders lie apart; nothing where there is one alone."""
    if "building" not in context.study.tables:
        return ()
    row = next(context.study["building"].where(side_key="gap"), None)
    if row is None or row["value"] is None:
        return ()
    ratio = span(row)[0]
    side = "above" if ratio > GAP else "below" if ratio < 1 / GAP else "close"
    return context.text(f"programme-gap-{side}", ratio=context.amounts.of(row).value)


def sides_table(context: BriefContext) -> Table:
    """Return builders by how they are counted."""
    words, rows = context.words, []
    for row in context.study["building"].rows:
        if row["side_key"] != "gap" and row["value"] is not None:
            amount = context.amounts.of(row, 1.0)
            name = Cell(context.text(f"builders-{slug(str(row['side_key']))}"))
            rows.append(Row((name, Cell(text(amount.known), cell=f"building/{row['id']}/value"))))
    return Table(
        id="table-builders",
        title=context.text("builders-title"),
        subtitle=context.text("programme-builders-subtitle"),
        columns=(
            Column(words.say("column-builders"), 0.54, row_header=True),
            Column(words.say("column-job-years"), 0.46, "right"),
        ),
        rows=tuple(rows),
        source=context.source_line("works", "sites"),
    )
