"""Building the plant from two sides, capital by origin, and who works there."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.sections import sections
from impact.document import Block, Cell, Column, Grid, Heading, Paragraph, Row, Table, Text, text
from impact.study.tables import span
from impact.words.inputs import slug

GAP = 3.0  # above this ratio, or below its inverse, both sides tell different stories
HEIGHT = 110.0
PHASES = ("construction", "operation")


@sections.register("built", needs=("building", "capital"))
def built(edition: BriefContext) -> Iterator[Block]:
    """Yield job-years from two sides with the gap in words, capital by origin, and occupations."""
    yield Heading(2, finding(edition), id="built")
    table = sides_table(edition)
    yield Grid(
        (
            (table, Paragraph(gap(edition), "small")),
            (figure(edition, "capital_by_origin", width="half", height=HEIGHT),),
        )
    )
    if said := occupations(edition):
        yield Paragraph(said, "small")
    if said := not_known(edition):
        yield Paragraph(said, "small")


def finding(edition: BriefContext) -> Text:
    """Return the job-years of building, and whether the money spent checks them."""
    message = "built-finding" if any(edition.study["building"].where(side_key="gap")) else "built-finding-site"
    return edition.finding(message, site=edition.amount("jobs_building").value)


def sides_table(edition: BriefContext) -> Table:
    """Return job-years of building by how they are counted."""
    words = edition.words
    rows = []
    for row in sorted(edition.study["building"].rows, key=lambda row: row["side_key"] == "operation"):
        if row["side_key"] == "gap":
            continue
        amount = edition.amounts.of(row)
        said = amount.ranged_value if amount.ranged else amount.value
        key = str(row["side_key"])
        name = edition.text(f"side-{slug(key)}") if words.has(f"side-{slug(key)}") else text(key.replace("_", " "))
        rows.append(Row((Cell(name), Cell(text(said), cell=f"building/{row['id']}/value"))))
    return Table(
        id="table-built",
        label=edition.label("table"),
        title=edition.text("built-title"),
        subtitle=edition.text("built-subtitle"),
        columns=(
            Column(words.say("column-built"), 0.68, row_header=True),
            Column(words.say("building-unit"), 0.32, "right"),
        ),
        rows=tuple(rows),
        source=edition.source_line("site_jobs", "works", "job_rivals"),
        dense=True,
    )


def gap(edition: BriefContext) -> Text:
    """Return in words how far the two sides lie apart, or why there is but one."""
    row = next(edition.study["building"].where(side_key="gap"), None)
    if row is None:
        return edition.text("built-no-table", reason=_no_table(edition))
    ratio = span(row)[0]
    kind = "above" if ratio > GAP else "below" if ratio < 1 / GAP else "close"
    return edition.text(f"built-gap-{kind}", ratio=edition.amounts.of(row).value)


def _no_table(edition: BriefContext) -> str:
    rows = edition.study["jobs_by_year"].where(phase="operation", channel="indirect")
    return next((edition.reason(f"jobs_by_year/{row['id']}/value") for row in rows if row["value"] is None), "")


def not_known(edition: BriefContext) -> Text:
    """Return what is not estimated where the country has no national table; nothing where it has one."""
    reason = _no_table(edition)
    return edition.text("no-supply-chain", reason=reason) if reason else ()


def occupations(edition: BriefContext) -> Text:
    """Return shares of occupations by phase; nothing where the study of jobs has none."""
    if "occupations" not in edition.study.tables:
        return ()
    words = edition.words
    parts = []
    for phase in PHASES:
        shares = [
            words.say(f"occupation-{slug(str(row['occupation']))}", share=words.percent(span(row)[0]))
            for row in edition.study["occupations"].where(phase=phase)
        ]
        if shares:
            named = words.say(f"phase-{phase}")
            parts.append(words.say("occupations-phase", phase=named, shares=words.both(shares)))
    return (
        edition.text("occupations", source=edition.cite_topics("occupations"), parts="; ".join(parts)) if parts else ()
    )
