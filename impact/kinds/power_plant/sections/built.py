"""Building the plant from two sides, and capital by origin."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.result_table import result_cell, result_table
from impact.brief.rich import joined
from impact.brief.sections import sections
from impact.brief.sections.building import far_apart
from impact.document import Block, Grid, Heading, Paragraph, Row, Table, Text
from impact.words.inputs import slug
from impact.words.names import name_of_key

ORDER = {name: place for place, name in enumerate(("site", "residents", "from_money"))}  # others behind them


@sections.register("built", needs=("building", "capital"))
def built(context: BriefContext) -> Iterator[Block]:
    """Yield job-years from two sides with the gap in words, and capital by origin."""
    yield Heading(2, finding(context), id="built")
    table = sides_table(context)
    yield Grid(
        (
            (table, Paragraph(joined([gap(context), operation(context)]), "small")),
            (figure(context, "capital_by_origin", width="half", size="small"),),
        )
    )
    if said := not_known(context):
        yield Paragraph(said, "small")


def finding(context: BriefContext) -> Text:
    """Return the job-years of building, and whether the money spent checks them."""
    known = any(row["value"] is not None for row in context.study["building"].where(side_key="gap"))
    message = "built-finding" if known else "built-finding-site"
    return context.finding(message, site=context.amount("jobs_building").said)


def sides_table(context: BriefContext) -> Table:
    """Return job-years of building by how they are counted."""
    words = context.words
    rows = []
    for row in sorted(context.study["building"].rows, key=lambda row: ORDER.get(str(row["side_key"]), len(ORDER))):
        if row["side_key"] in ("gap", "operation") or row["value"] is None:
            continue
        key = str(row["side_key"])
        name = name_of_key(words, key, f"side-{slug(key)}")
        rows.append(Row.of(name, result_cell(context, "building", row)))
    return result_table(
        context,
        "built",
        ((words.say("column-built"), 0.68), (words.say("column-building"), 0.32)),
        rows,
        ("site_jobs", "works", "job_rivals"),
        title=context.text("built-title"),
        subtitle=context.text("built-subtitle"),
    )


def gap(context: BriefContext) -> Text:
    """Return in words how far the two sides lie apart, or why there is but one."""
    row = next(context.study["building"].where(side_key="gap"), None)
    if row is None:
        return context.text("built-no-table", reason=_no_table(context))
    if row["value"] is None:
        return context.text("built-no-table", reason=context.reason(f"building/{row['id']}/value"))
    return context.text(f"built-gap-{far_apart(row)}", ratio=context.amounts.of(row).value)


def operation(context: BriefContext) -> Text:
    """Return how many people the study of jobs would have at the plant, beside those that the scenario states."""
    row = next(context.study["building"].where(side_key="operation"))
    return context.text("built-operation", here=context.amount("jobs_direct").said, there=context.amounts.of(row).said)


def _no_table(context: BriefContext) -> str:
    rows = context.study["jobs_by_year"].where(phase="operation", channel="indirect")
    return next((context.reason(f"jobs_by_year/{row['id']}/value") for row in rows if row["value"] is None), "")


def not_known(context: BriefContext) -> Text:
    """Return what is not estimated where the country has no national table; nothing where it has one."""
    reason = _no_table(context)
    message = "no-supply-chain-proxy" if context.by_proxy else "no-supply-chain"
    return context.text(message, reason=reason) if reason else ()
