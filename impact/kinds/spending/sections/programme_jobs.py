"""Page 3 of a programme: job-years of building, apart from jobs that remain once it is built."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.filled import filled, together
from impact.brief.page import in_columns, known, opening
from impact.brief.result_table import result_cell, result_table
from impact.brief.sections import sections
from impact.brief.sections.supported import beside_and_region, far_apart
from impact.document import Block, Cell, Grid, Row, Table, Text
from impact.kinds.spending.schema import NO_STAFF
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
    sides = [sides_table(context, on_page=True)] if "building" in context.study.tables else []
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
    row = context.row("building", side_key="gap")
    if row is None or row["value"] is None:
        return ()
    return context.text(f"programme-gap-{far_apart(row)}", ratio=context.amounts.of(row).value)


def finding(context: BriefContext) -> Text:
    """Return the registered job-years, and all with those who are not registered."""
    registered = context.amount("job_years").said
    if not context.has_figure("job_years_all"):
        return context.finding("job-years-finding", registered=registered)
    return context.finding("job-years-finding-all", registered=registered, all=context.amount("job_years_all").said)


def sides_table(context: BriefContext, *, on_page: bool = False) -> Table:
    """Return builders by how they are counted, with the words and widths of a page or of the annex."""
    subtitle, width = "builders-subtitle", (0.64, 0.36)
    if on_page:
        subtitle, width = "programme-builders-subtitle", (0.54, 0.46)
    known = (row for row in context.study["building"].rows if row["side_key"] != "gap" and row["value"] is not None)
    sides = ((slug(str(row["side_key"])), row) for row in known)
    names = ((f"builders-{side}" if on_page else f"side-{side}", row) for side, row in sides)
    return result_table(
        context,
        "builders",
        [(context.words.say(f"column-{head}"), of) for head, of in zip(("builders", "job-years"), width, strict=True)],
        (Row((Cell(context.text(name)), result_cell(context, "building", row))) for name, row in names),
        ("works", "sites"),
        title=context.text("builders-title"),
        subtitle=context.text(subtitle),
        dense=not on_page,
    )
