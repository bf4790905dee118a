"""Where results arise: in the region and in the rest of the country; and in which divisions the jobs are."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.money import money
from impact.brief.result_table import result_cell
from impact.brief.rich import joined
from impact.brief.rounding_note import noted_if_rounded
from impact.brief.sections import sections
from impact.brief.year_table import printed
from impact.document import Block, Cell, Column, Paragraph, Row, Span, Table, Text, text
from impact.study.tables import DOES_NOT_APPLY, Record, span
from impact.vocabulary import CHANNELS, TOTAL
from impact.words.inputs import slug

REGION, REST, OTHER = "region", "rest", "other"  # table, and keys of what is outside the region and of small divisions
MOST_DIVISIONS = 5
WHAT = {"jobs": "column-channel", "gva": "account-value-added", "labour_income": "income-title"}  # words for each
BASIS = {"shares": "region-by-shares", "table": "region-by-table"}


@sections.register("places", needs=(REGION,))
def places(context: BriefContext) -> Iterator[Block]:
    """Yield jobs, value added and labour income by part of the country, or why they are not estimated."""
    known = [quantity for quantity in WHAT if in_region(context, TOTAL, "", quantity) is not None]
    if "jobs" not in known and (reason := not_by_region(context)):
        yield Paragraph(reason, "small")
    for quantity in known:
        yield places_table(context) if quantity == "jobs" else money_table(context, quantity)


def not_by_region(context: BriefContext) -> Text:
    """Return why nothing is split by part of the country."""
    rows = context.rows(REGION, quantity="jobs")
    reason = next((context.reason(f"{REGION}/{row['id']}/value") for row in rows if row["value"] is None), "")
    return context.text("region-not-told", reason=reason) if reason else ()


def in_region(context: BriefContext, channel: str, region: str, quantity: str = "jobs") -> Record | None:
    """Return what of a channel is estimated in the rest of the country, or in the region itself, in the main year."""
    year = int(context.fact("headline_year"))
    for row in context.rows(REGION, quantity=quantity, channel=channel, year=year):
        if (row["region"] == REST) == (region == REST) and row["value"] is not None:
            return row
    return None


def basis_of(context: BriefContext) -> str:
    """Return what the part of the region follows from, `shares` or `table`; empty where nothing is split."""
    row = in_region(context, TOTAL, "")
    return "" if row is None else str(row["basis"])


def assumed_shares(context: BriefContext) -> dict[str, str]:
    """Return the stated shares of jobs in the region as per cent, by channel."""
    rows = {channel: context.row("assumptions", id=f"region.{channel}") for channel in CHANNELS}
    return {name: context.words.percent(float(row["value"] or 0)) for name, row in rows.items() if row is not None}


def divisions(context: BriefContext, channel: str) -> list[Record]:
    """Return the divisions with most jobs of a channel, the largest first; small ones together are none."""
    found = context.rows("jobs_by_year", phase="operation", channel=channel, year=int(context.fact("headline_year")))
    rows = (row for row in found if row["sector"] not in (DOES_NOT_APPLY, OTHER))
    return sorted(rows, key=lambda row: -span(row)[0])[:MOST_DIVISIONS]


def division_name(context: BriefContext, code: str) -> str:
    """Return what a division is called; its code where the language has no word for it."""
    message = f"division-{slug(code)}"
    return context.words.say(message) if context.words.has(message) else code


def places_table(context: BriefContext) -> Table:
    """Return jobs of the headline year by channel: in the region, elsewhere, and the divisions that hold most."""
    largest = next(iter(divisions(context, "indirect")), None)
    year, title = context.fact("headline_year"), None
    if largest is not None:
        title = context.text(
            "places-title",
            year=year,
            division=division_name(context, str(largest["sector"])),
            value=printed(context, largest, "value"),
        )
    return _by_region(
        context, "jobs", title, context.text("places-subtitle", country=context.fact("country_name"), year=year)
    )


def money_table(context: BriefContext, quantity: str) -> Table:
    """Return value added or labour income of the headline year by channel, in the region and elsewhere."""
    inside = money(context, list(context.rows(REGION, quantity=quantity)))
    subtitle = context.text(
        "account-subtitle", scale=inside.opening, currency=context.fact("currency"), year=context.fact("price_year")
    )
    return _by_region(context, quantity, None, subtitle, inside.per)


def _by_region(context: BriefContext, quantity: str, title: Text | None, subtitle: Text, per: float = 1.0) -> Table:
    words, jobs = context.words, quantity == "jobs"
    what = words.say(WHAT[quantity])
    columns = [Column(what, 0.12 if jobs else 0.4, row_header=True)]
    columns.append(Column(words.say("column-region", region=context.setting["region"]), 0.19 if jobs else 0.3, "right"))
    columns.append(Column(words.say("column-rest"), 0.19 if jobs else 0.3, "right"))
    columns += [Column(words.say("column-divisions"), 0.50)] if jobs else []
    rows = []
    for channel in (*CHANNELS, TOTAL):
        found = [in_region(context, channel, region, quantity) for region in ("", REST)]
        name = context.text("line-total" if channel == TOTAL else f"channel-{channel}")
        cells = [Cell(name), *(result_cell(context, REGION, row, per) for row in found)]
        cells += [Cell(_list(context, channel))] if jobs else []
        rows.append(Row(tuple(cells), "total" if channel == TOTAL else ""))
    reason = context.reason("regional_detail") if jobs else ""
    notes = [context.text(BASIS[basis_of(context)], **assumed_shares(context))]
    made = Table(
        id="table-places" if jobs else f"table-places-{slug(quantity)}",
        title=title or context.text("places-title-plain", what=what, year=context.fact("headline_year")),
        subtitle=subtitle,
        columns=tuple(columns),
        rows=tuple(rows),
        source=context.source_line("jobs", "region"),
        note=joined([*notes, context.text("places-note", reason=reason) if reason else ()]),
    )
    return noted_if_rounded(context, made)


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
