"""Jobs over time: the ramp-up, and how one job is counted."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import chart_context, figure
from impact.brief.money import money
from impact.brief.rich import spans
from impact.brief.sections import sections
from impact.brief.year_table import Line, chosen_years, net_lines, range_lines, year_table
from impact.charts.kinds.jobs_by_year import growth
from impact.document import Block, Grid, Heading, Paragraph, Table, Text
from impact.study.tables import DOES_NOT_APPLY, span
from impact.study.tables.jobs import counted
from impact.vocabulary import CHANNELS, TOTAL
from impact.words.inputs import slug


@sections.register("jobs", needs=("jobs_by_year", "kpi/jobs_gross", "kpi/jobs_direct"))
def jobs(context: BriefContext) -> Iterator[Block]:
    """Yield the ramp-up as a finding, how a job is counted, the charts and the table by year."""
    yield Heading(2, (*context.if_announced, *spans(growth(chart_context(context)))), id="jobs")
    yield Paragraph(how_counted(context))
    if "output_by_year" in context.study.tables:
        output = figure(context, "output_by_year", width="half", size="beside")
        by_year = figure(context, "jobs_by_year", width="half", size="beside", title=largest_channel(context))
        yield Grid(((output,), (by_year,)))
    else:
        yield figure(context, "jobs_by_year", size="beside", title=largest_channel(context))
    yield jobs_table(context)
    if "income_by_year" in context.study.tables:
        yield income_table(context)


def how_counted(context: BriefContext) -> Text:
    """Return what a job is, and by which table those of suppliers are counted."""
    if context.by_proxy:
        return context.proxy_text("jobs-counted-proxy")
    return context.text(
        "jobs-counted",
        table=context.fact("table_year"),
        sectors=context.fact("table_sectors"),
        cite=context.cite_table(),
    )


def largest_channel(context: BriefContext) -> Text:
    """Return which channel holds most jobs in the headline year, as a finding."""
    known = {str(row["id"]): row for row in context.study["kpi"].rows}
    channels = [name for name in CHANNELS if f"jobs_{name}" in known]
    channel = max(channels, key=lambda name: span(known[f"jobs_{name}"])[0])
    return context.text(
        f"jobs-largest-{channel}",
        year=context.fact("headline_year"),
        part=context.amount(f"jobs_{channel}").said,
        total=context.amount("jobs_gross").said,
    )


def jobs_table(context: BriefContext) -> Table:
    """Return gross jobs by channel and year, persons from abroad and the range of the total beside them."""
    study, words = context.study, context.words
    totals = {int(row["year"] or 0): row for row in counted(study["jobs_by_year"], channel=TOTAL)}
    years = chosen_years(sorted(totals), int(context.fact("headline_year")))
    parts = [_line(context, channel, origin) for channel, origin in _parts(context)]
    lines = [
        *parts,
        Line(context.text("line-total"), totals.get, role="total", parts=tuple(range(len(parts)))),
        *range_lines(context, totals),
        *net_lines(context, "jobs"),
        *net_lines(context, "jobs_if_labour_is_scarce", named="line-after-labour"),
        *_informal(context),
    ]
    return year_table(
        context,
        "jobs_by_year",
        lines,
        years,
        title=context.text("jobs-table-title", year=context.fact("headline_year"), share=_outside(context)),
        subtitle=context.text("jobs-table-subtitle", country=context.fact("country_name")),
        first=words.say("column-jobs"),
        source=context.source_line("output", "jobs"),
    )


def income_table(context: BriefContext, name: str = "income_by_year", of: str = "", **keys: str) -> Table:
    """Return labour income by channel and year, with the range of the total.

    Args:
        of: Message of what the income is from, behind the title.
    """
    words, table = context.words, context.study[name]
    found = {
        channel: {int(row["year"] or 0): row for row in table.where(channel=channel, **keys)}
        for channel in (*CHANNELS, TOTAL)
    }
    whole, inside = found.pop(TOTAL), money(context, [row for rows in found.values() for row in rows.values()])
    title = context.text("income-title")
    if of:
        title = context.text("line-of-closure", name=words.say("income-title"), closure=words.say(of))
    lines = [Line(context.text(f"channel-{channel}"), rows.get) for channel, rows in found.items()]
    total = Line(context.text("line-total"), whole.get, role="total", parts=tuple(range(len(lines))))
    return year_table(
        context,
        name,
        [*lines, total, *range_lines(context, whole)],
        chosen_years(sorted(whole), int(context.fact("headline_year"))),
        title=title,
        subtitle=context.text(
            "account-subtitle", scale=inside.opening, currency=context.fact("currency"), year=context.fact("price_year")
        ),
        first=words.say("income-title"),
        source=context.source_line("purchases", "supply_chain", "wages", "households"),
        scale=inside.per,
    )


def _parts(context: BriefContext) -> list[tuple[str, str]]:
    """Return channel and origin of the lines that add up to the total, in the order of the channels."""
    rows = [row for row in counted(context.study["jobs_by_year"]) if row["value"] or row["origin"] != "foreign"]
    found = dict.fromkeys((str(row["channel"]), str(row["origin"])) for row in rows)
    return [part for channel in CHANNELS for part in found if part[0] == channel]


def _line(context: BriefContext, channel: str, origin: str) -> Line:
    found = counted(context.study["jobs_by_year"], channel=channel, origin=origin)
    rows = {int(row["year"] or 0): row for row in found}
    ending = "" if origin == DOES_NOT_APPLY else f"-{slug(origin)}"
    return Line(context.text(f"channel-{channel}{ending}"), rows.get)


def _informal(context: BriefContext) -> list[Line]:
    """Return jobs of people who are not registered, which the national table imputes: apart, in no total."""
    lines = []
    for channel in CHANNELS:
        found = context.study["jobs_by_year"].where(phase="operation", channel=channel, formality="informal")
        rows = {int(row["year"] or 0): row for row in found if row["sector"] == DOES_NOT_APPLY}
        if rows:
            lines.append(Line(context.text(f"informal-{channel}"), rows.get))
    return lines


def _outside(context: BriefContext) -> str:
    """Return the share of gross jobs outside the project itself in the headline year."""
    total, direct = (span(context.study.row("kpi", key))[0] for key in ("jobs_gross", "jobs_direct"))
    return context.words.percent((total - direct) / total if total else 0.0)
