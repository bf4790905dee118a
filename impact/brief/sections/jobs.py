"""Jobs over time: the ramp-up, and how one job is counted."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.edition import Edition
from impact.brief.figures import jobs_figure, jobs_title, jobs_totals, largest_channel, output_figure
from impact.brief.sections import sections
from impact.brief.year_table import Line, chosen_years, net_lines, year_table
from impact.document import Block, Grid, Heading, Paragraph, Table
from impact.study.tables import span
from impact.study.tables.jobs import counted

HEIGHT = 80.0


@sections.register("jobs")
def jobs(edition: Edition) -> Iterator[Block]:
    """Yield the ramp-up as a finding, how a job is counted, the charts and the table by year."""
    yield Heading(2, jobs_title(edition), id="jobs")
    yield Paragraph(
        edition.text(
            "jobs-counted",
            table=edition.fact("table_year"),
            sectors=edition.fact("table_sectors"),
            cite=edition.cite_table(),
        )
    )
    output = output_figure(edition, "half", HEIGHT)
    yield Grid(((output,), (jobs_figure(edition, largest_channel(edition), height=HEIGHT),)))
    yield jobs_table(edition)


def jobs_table(edition: Edition) -> Table:
    """Return gross jobs by channel and year, persons from abroad and the range of the total beside them."""
    study, words = edition.study, edition.words
    totals = {int(row["year"] or 0): row for row in jobs_totals(edition)}
    years = chosen_years(sorted(totals), int(edition.fact("headline_year")))

    def found(**keys: str) -> Line:
        rows = {int(row["year"] or 0): row for row in counted(study["jobs_by_year"], **keys)}
        name = f"channel-{keys['channel']}" + (f"-{keys['origin']}" if "origin" in keys else "")
        return Line(edition.text(name), rows.get)

    lines = [
        found(channel="direct", origin="local"),
        found(channel="direct", origin="foreign"),
        found(channel="indirect"),
        found(channel="induced"),
        Line(edition.text("line-total"), totals.get, role="total", parts=(0, 1, 2, 3)),
        Line(edition.text("line-low"), totals.get, "low"),
        Line(edition.text("line-high"), totals.get, "high"),
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


def _informal(edition: Edition) -> list[Line]:
    """Return jobs of people who are not registered, which the national table imputes: apart, in no total."""
    lines = []
    for channel in ("indirect", "induced"):
        found = edition.study["jobs_by_year"].where(
            phase="operation", channel=channel, formality="informal", region="na"
        )
        rows = {int(row["year"] or 0): row for row in found if row["sector"] == "na"}
        if rows:
            lines.append(Line(edition.text(f"informal-{channel}"), rows.get))
    return lines


def _outside(edition: Edition) -> str:
    """Return the share of gross jobs outside the plant in the headline year."""
    total, direct = (span(edition.study.row("kpi", key))[0] for key in ("jobs_gross", "jobs_direct"))
    return edition.words.percent((total - direct) / total if total else 0.0)
