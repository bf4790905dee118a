"""Jobs over time: the ramp-up, how one job is counted, construction apart from operation."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.blocks import Block, Cell, Column, Heading, Paragraph, Row, Table, Text, text
from impact.brief.edition import Edition
from impact.brief.figures import jobs_figure, jobs_title, jobs_totals, output_figure
from impact.brief.sections import sections
from impact.brief.year_table import Line, chosen_years, printed, year_table
from impact.study.jobs import counted
from impact.study.tables import DOES_NOT_APPLY, span

OUTPUT_HEIGHT, JOBS_HEIGHT = 84.0, 112.0


@sections.register("jobs")
def jobs(edition: Edition) -> Iterator[Block]:
    """Yield the ramp-up as a finding, how a job is counted, the chart and the table by year."""
    yield Heading(2, jobs_title(edition), id="jobs")
    yield Paragraph(
        edition.text(
            "jobs-counted",
            table=edition.fact("table_year"),
            sectors=edition.fact("table_sectors"),
            cite=edition.cite_table(),
        )
    )
    yield output_figure(edition, OUTPUT_HEIGHT)
    yield jobs_figure(edition, "full", JOBS_HEIGHT)
    yield jobs_table(edition)
    if any(True for _ in _building(edition)):
        yield construction(edition)
    elif reason := edition.reason("construction_jobs"):
        yield Paragraph(edition.text("construction-not-estimated", reason=reason), "small")


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
        Line(edition.text("line-total"), totals.get, role="total"),
        Line(edition.text("line-low"), totals.get, "low"),
        Line(edition.text("line-high"), totals.get, "high"),
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
        note=edition.text("rounding-note"),
    )


def _building(edition: Edition) -> Iterator[tuple[str, str]]:
    """Yield stage and year of each phase of building that has job-years, `na` where it has no date."""
    rows = edition.study["jobs_by_year"].where(phase="construction", channel="direct", formality="formal")
    return ((str(row["stage"]), str(row["year"])) for row in rows)


def construction(edition: Edition) -> Table:
    """Return job-years of building by stage: on the sites and at suppliers, registered and imputed apart."""
    words, table = edition.words, edition.study["jobs_by_year"]
    kinds = [(channel, formality) for formality in ("formal", "informal") for channel in ("direct", "indirect")]
    columns = (
        Column(words.say("column-stage"), 0.28, row_header=True),
        *(Column(words.say(f"column-building-{channel}-{formality}"), 0.18, "right") for channel, formality in kinds),
    )

    def cell(stage: str, year: str, channel: str, formality: str) -> Cell:
        rows = table.where(phase="construction", channel=channel, formality=formality, stage=stage)
        row = next((each for each in rows if str(each["year"]) == year), None)
        if row is None or row["value"] is None:
            return Cell(text("–"))
        return Cell(text(printed(words, row, "value")), cell=f"jobs_by_year/{row['id']}/value")

    rows = tuple(
        Row(
            (
                Cell(_phase(edition, stage, year)),
                *(cell(stage, year, *kind) for kind in kinds),
            )
        )
        for stage, year in _building(edition)
    )
    return Table(
        id="table-construction",
        label=edition.label("table"),
        title=edition.text("construction-title"),
        subtitle=edition.text("construction-subtitle"),
        columns=columns,
        rows=rows,
        dense=True,
    )


def _phase(edition: Edition, stage: str, year: str) -> Text:
    message = "stage-undated" if year == DOES_NOT_APPLY else "stage-of-year"
    return edition.text(message, stage=stage, year=year)


def _outside(edition: Edition) -> str:
    """Return the share of gross jobs outside the plant in the headline year."""
    total, direct = (span(edition.study.row("kpi", key))[0] for key in ("jobs_gross", "jobs_direct"))
    return edition.words.percent((total - direct) / total if total else 0.0)
