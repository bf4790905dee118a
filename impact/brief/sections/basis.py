"""Page 2: claims and contradictions, the assumptions that matter, sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from impact.brief.blocks import Block, Cell, Column, Grid, Heading, Row, Sources, Span, Table, Text, plain, text
from impact.brief.edition import Edition
from impact.brief.rich import spans
from impact.brief.sections import sections
from impact.study.tables import Record

MOST_ASSUMPTIONS = 6
LINE = 62  # characters of a source that fit on one line of half the page


@sections.register("basis")
def basis(edition: Edition) -> Iterator[Block]:
    """Yield the claims table, the strongest assumptions and all sources."""
    yield Heading(2, edition.text("basis-heading"), id="basis", minor=True)
    yield claims_table(edition)
    yield assumptions_table(edition)
    yield Heading(3, edition.text("sources-heading"), minor=True)
    lines = tuple(source_lines(edition))
    turn = halfway(lines)
    columns = [(Sources(lines[:turn]),), (Sources(lines[turn:], first=turn + 1),)]
    yield Grid(tuple(column for column in columns if column[0].items))


def claims_table(edition: Edition) -> Table:
    """Return every claim beside what other sources say and how the brief uses it; contradictions stay in sight."""
    words = edition.words
    claims = edition.study["claims"].rows
    main = max(
        {str(row["source_id"]) for row in claims}, key=lambda source: sum(row["source_id"] == source for row in claims)
    )
    speaker = next(str(row["said_by"]) for row in claims if row["source_id"] == main)
    columns = (
        Column(words.say("column-statement"), 0.33, row_header=True),
        Column(words.say("column-against"), 0.40),
        Column(words.say("column-use"), 0.27),
    )
    rows = []
    for claim in claims:
        said = text(str(claim["text"]))
        if claim["source_id"] != main:
            said = text(said, f" ({claim['said_by']}) [{edition.source_number(str(claim['source_id']))}]")
        status = Span(words.say(f"status-{claim['status']}"), emphasis=True)
        cells = (
            Cell(text(said, " ", status)),
            Cell(against(edition, claim)),
            Cell(text(str(claim["reason"]))),
        )
        rows.append(Row(cells))
    return Table(
        id="table-claims",
        label=edition.label("table"),
        title=edition.text("claims-title"),
        subtitle=edition.text("claims-subtitle", by=speaker, number=edition.source_number(main)),
        columns=columns,
        rows=tuple(rows),
        dense=True,
    )


def against(edition: Edition, claim: Record) -> Text:
    """Return what other sources say, each with its number."""
    if claim["against"] == "na":
        return text(edition.words.say("none-found"))
    parts: list[str] = []
    for line in str(claim["against"]).split("\n"):
        source, _, says = line.partition(": ")
        parts.append(f"{says} [{edition.source_number(source)}]")
    return text(" ".join(parts))


def assumptions_table(edition: Edition) -> Table:
    """Return the assumptions of the highest effect rank; a path by year shows its year of the headline or last."""
    words = edition.words
    rows = edition.study["assumptions"].rows
    ranked: dict[int, Record] = {}
    for row in rows:
        rank, year = row["effect_rank"], row["year"]
        if isinstance(rank, int) and row["low"] is not None:
            known = ranked.get(rank)
            if known is None or (isinstance(year, int) and isinstance(known["year"], int) and year > known["year"]):
                ranked[rank] = row
    columns = (
        Column(words.say("column-assumption"), 0.27, row_header=True),
        Column(words.say("column-central"), 0.09, "right"),
        Column(words.say("column-range"), 0.29),
        Column(words.say("column-reason"), 0.35),
    )
    body = []
    for rank in sorted(ranked)[:MOST_ASSUMPTIONS]:
        row = ranked[rank]
        name = edition.input_name(str(row["id"]).rsplit(".", 1)[0] if isinstance(row["year"], int) else str(row["id"]))
        if isinstance(row["year"], int):
            name = words.say("in-year", label=name, year=str(row["year"]))
        value, low, high, unit = edition.plain_range(row)
        address = f"assumptions/{row['id']}"
        body.append(
            Row(
                (
                    Cell(text(name)),
                    Cell(text(value), cell=f"{address}/value"),
                    Cell(text(words.say("range", low=low, high=high), " ", spans(unit)), cell=f"{address}/low"),
                    Cell(text(str(row["reason"]), f" ({row['grade']})")),
                )
            )
        )
    return Table(
        id="table-assumptions",
        label=edition.label("table"),
        title=edition.text("assumptions-title"),
        subtitle=edition.text("assumptions-subtitle", count=len(rows)),
        columns=columns,
        rows=tuple(body),
        dense=True,
    )


def halfway(lines: Sequence[Text]) -> int:
    """Return how many sources make the first of two columns of about equal height."""
    heights = [-(-len(plain(line)) // LINE) for line in lines]
    return min(range(1, len(lines) + 1), key=lambda turn: abs(sum(heights[:turn]) - sum(heights[turn:])))


def source_lines(edition: Edition) -> Iterator[Text]:
    """Yield every source in one line: producer, title, year; the full citation is in the attached table."""
    for row in edition.study["sources"].rows:
        year = str(row["vintage"])[:4]
        title = str(row["title"]).strip("[]")
        dated = f"{row['publisher']}: {title}" + (f", {year}" if year.isdigit() and year not in title else "")
        yield text(dated)
