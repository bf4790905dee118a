"""Job-years of building: by year, from two sides with the gap in words, and what else building sets off."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.result_table import result_cell, result_table
from impact.brief.rich import Marked, joined
from impact.brief.sections import sections
from impact.brief.sections.building import far_apart
from impact.brief.sections.jobs import income_table
from impact.brief.wages_table import wages_table
from impact.document import Block, Cell, Grid, Heading, Paragraph, Row, Table, Text
from impact.words.inputs import slug

MONEY = ("built_gva", "built_imports", "built_taxes")


@sections.register("job_years", needs=("jobs_by_year", "kpi/job_years", "built"))
def job_years(context: BriefContext) -> Iterator[Block]:
    """Yield job-years by year and channel, builders from two sides, and what else building sets off."""
    yield Heading(2, finding(context), id="job-years")
    chart = figure(context, "job_years_by_year", width="half", size="small")
    beside: list[Block] = []
    if "building" in context.study.tables:
        beside = [sides_table(context), Paragraph(gap(context), "small")]
    said = Paragraph(
        joined([context.text("job-years-counted", table=context.fact("table_year")), sums(context)]), "small"
    )
    if beside:
        yield Grid(((chart, said), tuple(beside)))
    else:
        yield from (chart, said)
    if pay := wages_table(context):
        yield pay
    yield income_table(context, "built", "keyword-building", quantity="income")


def finding(context: BriefContext) -> Text:
    """Return the registered job-years, and all with those who are not registered."""
    registered = context.amount("job_years").said
    if not context.has_figure("job_years_all"):
        return context.finding("job-years-finding", registered=registered)
    return context.finding("job-years-finding-all", registered=registered, all=context.amount("job_years_all").said)


def sums(context: BriefContext) -> Text:
    """Return value added, imports and taxes of building, in words."""
    there = [key for key in MONEY if context.has_figure(key)]
    parts = [context.words.say(f"sum-{slug(key)}", value=context.amount(key).said) for key in there]
    return context.text("building-sums", parts=Marked(context.words.both(parts)))


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


def gap(context: BriefContext) -> Text:
    """Return in words how far both sides lie apart, or why there is but one."""
    row = next(context.study["building"].where(side_key="gap"))
    if row["value"] is None:
        return context.text("builders-one-side", reason=context.reason(f"building/{row['id']}/value"))
    return context.text(f"builders-gap-{far_apart(row)}", ratio=context.amounts.of(row).value)
