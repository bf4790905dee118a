"""Building, counted apart in job-years, and pay in the project."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.rich import joined
from impact.brief.sections import sections
from impact.brief.wages_table import wages_table
from impact.brief.year_table import printed
from impact.document import Block, Cell, Column, Grid, Paragraph, Row, Table, Text, text
from impact.study.tables import DOES_NOT_APPLY, Record, span
from impact.vocabulary import CHANNELS
from impact.words.verdicts import sentence

FORMALITIES = ("formal", "informal")  # registered in work, or imputed by the national table
COUNT = "builders"  # check that holds people on the sites against money
GAP = 3.0  # above this ratio, or below its inverse, both sides tell different stories
MOST_BESIDE = 4  # stages of building whose columns have room on half the page


@sections.register("building", needs=("jobs_by_year",))
def building(context: BriefContext) -> Iterator[Block]:
    """Yield building and pay, beside each other where columns have room; why building is not estimated."""
    phases = len(list(_building(context)))
    built = [construction(context)] if phases else []
    pay = [wages] if (wages := wages_table(context)) else []
    if built and pay and phases <= MOST_BESIDE:
        yield Grid((tuple(built), tuple(pay)))
    else:
        yield from (*built, *pay)
    if built and (said := two_sides(context)):
        yield Paragraph(text(said), "small")
    if not built and (reason := context.reason("construction_jobs")):
        yield Paragraph(context.text("construction-not-estimated", reason=reason), "small")


def two_sides(context: BriefContext) -> str:
    """Return how people on the sites as counted stand beside those that the money gives; nothing without a count."""
    row = _counted(context)
    return "" if row is None else sentence(context.words, context.study, row)


def _counted(context: BriefContext) -> Record | None:
    return next((row for row in context.rows("checks", check_key=COUNT) if row["value"] is not None), None)


def _building(context: BriefContext) -> Iterator[tuple[str, str]]:
    """Yield stage and year of each phase of building that has job-years in the central run."""
    rows = context.study["jobs_by_year"].where(phase="construction", channel="direct", formality="formal")
    return ((str(row["stage"]), str(row["year"] or DOES_NOT_APPLY)) for row in rows if row["value"])


def construction(context: BriefContext) -> Table:
    """Return job-years of building by stage: on the sites and at suppliers, registered and imputed apart."""
    words, table = context.words, context.study["jobs_by_year"]
    found = {(str(row["channel"]), str(row["formality"])) for row in table.where(phase="construction")}
    kinds = [(channel, formality) for formality in FORMALITIES for channel in CHANNELS if (channel, formality) in found]
    phases = list(_building(context))
    columns = (
        Column(words.say("column-building"), 0.36, row_header=True),
        *(Column(_phase(context, *phase), 0.64 / len(phases), "right") for phase in phases),
    )

    def cell(stage: str, year: str, channel: str, formality: str) -> Cell:
        rows = table.where(phase="construction", channel=channel, formality=formality, stage=stage)
        row = next((each for each in rows if str(each["year"] or DOES_NOT_APPLY) == year), None)
        if row is None or row["value"] is None:
            return Cell(text("–"))
        return Cell(text(printed(context, row, "value")), cell=f"jobs_by_year/{row['id']}/value")

    rows = tuple(
        Row((Cell(context.text(f"building-{'-'.join(kind)}")), *(cell(*phase, *kind) for phase in phases)))
        for kind in kinds
    )
    return Table(
        id="table-construction",
        title=context.text("construction-title"),
        subtitle=context.text("construction-subtitle-counted" if _counted(context) else "construction-subtitle"),
        columns=columns,
        rows=rows,
        note=_note(context, imputed=any(formality == FORMALITIES[1] for _, formality in kinds)),
    )


def _note(context: BriefContext, *, imputed: bool) -> Text:
    """Return what is not in the table: totals, and the stages that the central run does not need."""
    rows = list(context.study["jobs_by_year"].where(phase="construction", channel="direct", formality="formal"))
    needed = {str(row["stage"]) for row in rows if row["value"]}
    idle = [str(row["stage"]) for row in rows if str(row["stage"]) not in needed]
    parts = [context.text("construction-note"), context.text("construction-imputed") if imputed else ()]
    if any(row["year"] is None and row["value"] for row in rows):
        parts.append(context.text("construction-undated"))
    if idle:
        stages = context.words.both(list(dict.fromkeys(idle)))
        parts.append(context.text("construction-not-needed", stages=stages))
    return joined(parts)


def _phase(context: BriefContext, stage: str, year: str) -> str:
    if stage == DOES_NOT_APPLY:
        return context.words.say("undated") if year == DOES_NOT_APPLY else year
    message = "stage-undated" if year == DOES_NOT_APPLY else "stage-of-year"
    return context.words.say(message, stage=stage, year=year)


def far_apart(ratio: Record) -> str:
    """Return whether a ratio of two counts of builders lies far above one, far below it, or close to it."""
    value = span(ratio)[0]
    return "above" if value > GAP else "below" if value < 1 / GAP else "close"
