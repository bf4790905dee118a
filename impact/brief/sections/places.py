"""Where the jobs are: in the region and in the rest of the country, and in which divisions of the economy."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.result_table import result_cell
from impact.brief.sections import sections
from impact.brief.year_table import printed
from impact.document import Block, Column, Row, Span, Table, Text, text
from impact.study.tables import DOES_NOT_APPLY, Record, span
from impact.vocabulary import CHANNELS
from impact.words.inputs import slug

REST, OTHER = "rest", "other"  # keys of the table for what is outside the region, and for small divisions together
MOST_DIVISIONS = 5


@sections.register("places", needs=("jobs_by_year",))
def places(context: BriefContext) -> Iterator[Block]:
    """Yield the table; nothing where the study does not say where jobs are."""
    if any(in_region(context, channel, REST) for channel in CHANNELS):
        yield places_table(context)


def _rows(context: BriefContext, channel: str) -> list[Record]:
    year = int(context.fact("headline_year"))
    return list(context.study["jobs_by_year"].where(phase="operation", channel=channel, year=year))


def in_region(context: BriefContext, channel: str, region: str) -> Record | None:
    """Return the jobs of a channel in the rest of the country, or in the region itself."""
    rows = (row for row in _rows(context, channel) if row["region"] != DOES_NOT_APPLY)
    return next((row for row in rows if (row["region"] == REST) == (region == REST)), None)


def divisions(context: BriefContext, channel: str) -> list[Record]:
    """Return the divisions with most jobs of a channel, the largest first; small ones together are none."""
    rows = (row for row in _rows(context, channel) if row["sector"] not in (DOES_NOT_APPLY, OTHER))
    return sorted(rows, key=lambda row: -span(row)[0])[:MOST_DIVISIONS]


def division_name(context: BriefContext, code: str) -> str:
    """Return what a division is called; its code where the language has no word for it."""
    message = f"division-{slug(code)}"
    return context.words.say(message) if context.words.has(message) else code


def places_table(context: BriefContext) -> Table:
    """Return jobs of the headline year by channel: in the region, elsewhere, and the divisions that hold most."""
    words, year = context.words, context.fact("headline_year")
    columns = (
        Column(words.say("column-channel"), 0.12, row_header=True),
        Column(words.say("column-region", place=context.fact("place")), 0.19, "right"),
        Column(words.say("column-rest"), 0.19, "right"),
        Column(words.say("column-divisions"), 0.50),
    )

    rows = tuple(
        Row.of(
            context.text(f"channel-{channel}"),
            result_cell(context, "jobs_by_year", in_region(context, channel, "")),
            result_cell(context, "jobs_by_year", in_region(context, channel, REST)),
            _list(context, channel),
        )
        for channel in CHANNELS
        if _rows(context, channel)
    )
    largest = next(iter(divisions(context, "indirect")), None)
    title = context.text("places-title-plain", year=year, place=context.fact("place"))
    if largest is not None:
        title = context.text(
            "places-title",
            year=year,
            division=division_name(context, str(largest["sector"])),
            value=printed(context, largest, "value"),
        )
    reason = context.reason("regional_detail")
    return Table(
        id="table-places",
        title=title,
        subtitle=context.text("places-subtitle", country=context.fact("country_name"), year=year),
        columns=columns,
        rows=rows,
        source=context.source_line("jobs", "region"),
        note=context.text("places-note", reason=reason) if reason else (),
    )


def _list(context: BriefContext, channel: str) -> Text:
    """Return the largest divisions of a channel with their jobs; a dash where jobs are not told by division."""
    parts: list[str | Span] = []
    for row in divisions(context, channel):
        name = division_name(context, str(row["sector"]))
        parts += [", " if parts else "", f"{name} "]
        parts.append(Span(printed(context, row, "value"), cell=f"jobs_by_year/{row['id']}/value"))
    first = parts[1:2]
    if not first:
        return text("–")
    name = str(first[0])
    return text(name[:1].upper() + name[1:], *parts[2:])
