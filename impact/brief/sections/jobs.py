"""Jobs over time: the ramp-up, and how one job is counted."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import context, figure
from impact.brief.rich import spans
from impact.brief.sections import sections
from impact.brief.year_table import Line, chosen_years, net_lines, range_lines, year_table
from impact.charts.kinds.jobs_by_year import growth
from impact.document import Block, Grid, Heading, Paragraph, Table, Text
from impact.study.tables import DOES_NOT_APPLY, span
from impact.study.tables.jobs import counted
from impact.vocabulary import CHANNELS, TOTAL
from impact.words.inputs import slug

HEIGHT = 80.0


@sections.register("jobs", needs=("jobs_by_year", "kpi/jobs_gross", "kpi/jobs_direct"))
def jobs(edition: BriefContext) -> Iterator[Block]:
    """Yield the ramp-up as a finding, how a job is counted, the charts and the table by year."""
    yield Heading(2, spans(growth(context(edition))), id="jobs")
    yield Paragraph(
        edition.text(
            "jobs-counted",
            table=edition.fact("table_year"),
            sectors=edition.fact("table_sectors"),
            cite=edition.cite_table(),
        )
    )
    if "output_by_year" in edition.study.tables:
        output = figure(edition, "output_by_year", width="half", height=HEIGHT)
        by_year = figure(edition, "jobs_by_year", width="half", height=HEIGHT, title=largest_channel(edition))
        yield Grid(((output,), (by_year,)))
    else:
        yield figure(edition, "jobs_by_year", width="full", height=HEIGHT, title=largest_channel(edition))
    yield jobs_table(edition)


def largest_channel(edition: BriefContext) -> Text:
    """Return which channel holds most jobs in the headline year, as a finding."""
    known = {str(row["id"]): row for row in edition.study["kpi"].rows}
    channels = [name for name in CHANNELS if f"jobs_{name}" in known]
    channel = max(channels, key=lambda name: span(known[f"jobs_{name}"])[0])
    return edition.text(
        f"jobs-largest-{channel}",
        year=edition.fact("headline_year"),
        part=edition.amount(f"jobs_{channel}").value,
        total=edition.amount("jobs_gross").value,
    )


def jobs_table(edition: BriefContext) -> Table:
    """Return gross jobs by channel and year, persons from abroad and the range of the total beside them."""
    study, words = edition.study, edition.words
    totals = {int(row["year"] or 0): row for row in counted(study["jobs_by_year"], channel=TOTAL)}
    years = chosen_years(sorted(totals), int(edition.fact("headline_year")))
    parts = [_line(edition, channel, origin) for channel, origin in _parts(edition)]
    lines = [
        *parts,
        Line(edition.text("line-total"), totals.get, role="total", parts=tuple(range(len(parts)))),
        *range_lines(edition, totals),
        *net_lines(edition, "jobs"),
        *_informal(edition),
    ]
    return year_table(
        edition,
        "jobs_by_year",
        lines,
        years,
        title=edition.text("jobs-table-title", year=edition.fact("headline_year"), share=_outside(edition)),
        subtitle=edition.text("jobs-table-subtitle", country=edition.fact("country_name")),
        first=words.say("column-jobs"),
        source=edition.source_line("output", "jobs"),
    )


def _parts(edition: BriefContext) -> list[tuple[str, str]]:
    """Return channel and origin of the lines that add up to the total, in the order of the channels.

    Where nobody comes from abroad, no line says so.
    """
    rows = [row for row in counted(edition.study["jobs_by_year"]) if row["value"] or row["origin"] != "foreign"]
    found = dict.fromkeys((str(row["channel"]), str(row["origin"])) for row in rows)
    return [part for channel in CHANNELS for part in found if part[0] == channel]


def _line(edition: BriefContext, channel: str, origin: str) -> Line:
    found = counted(edition.study["jobs_by_year"], channel=channel, origin=origin)
    rows = {int(row["year"] or 0): row for row in found}
    ending = "" if origin == DOES_NOT_APPLY else f"-{slug(origin)}"
    return Line(edition.text(f"channel-{channel}{ending}"), rows.get)


def _informal(edition: BriefContext) -> list[Line]:
    """Return jobs of people who are not registered, which the national table imputes: apart, in no total."""
    lines = []
    for channel in CHANNELS:
        found = edition.study["jobs_by_year"].where(
            phase="operation", channel=channel, formality="informal", region=DOES_NOT_APPLY
        )
        rows = {int(row["year"] or 0): row for row in found if row["sector"] == DOES_NOT_APPLY}
        if rows:
            lines.append(Line(edition.text(f"informal-{channel}"), rows.get))
    return lines


def _outside(edition: BriefContext) -> str:
    """Return the share of gross jobs outside the project itself in the headline year."""
    total, direct = (span(edition.study.row("kpi", key))[0] for key in ("jobs_gross", "jobs_direct"))
    return edition.words.percent((total - direct) / total if total else 0.0)
