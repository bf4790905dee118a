"""Page 3 of a programme: job-years of building, apart from jobs that remain once it is built."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.filled import filled, together
from impact.brief.page import in_columns, known, opening
from impact.brief.sections import sections
from impact.brief.sections.building import far_apart
from impact.brief.sections.supported import beside_and_region
from impact.document import Block, Grid, Text
from impact.kinds.spending.schema import NO_STAFF
from impact.kinds.spending.sections.job_years import finding, sides_table
from impact.study.tables import span


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
