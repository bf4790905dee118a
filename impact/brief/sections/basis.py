"""Page 2: claims and contradictions, the assumptions that matter, sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from impact.brief.blocks import Block, Cell, Column, Grid, Heading, Row, Sources, Span, Table, Text, plain, text
from impact.brief.edition import Edition, only_checked
from impact.brief.rich import spans
from impact.brief.sections import sections
from impact.study.tables import Record, span
from impact.words.headlines import case

MOST_ASSUMPTIONS = 6
LINE = 62  # characters of a source that fit on one line of half the page


@sections.register("basis")
def basis(edition: Edition) -> Iterator[Block]:
    """Yield the claims table, the strongest assumptions and all sources."""
    yield Heading(2, edition.text("basis-heading"), id="basis", minor=True)
    if edition.study["claims"].rows:
        yield claims_table(edition)
    if strongest(edition):
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
            Cell(answer(edition, claim)),
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
        parts.append(f"{says.rstrip('.')} [{edition.source_number(source)}].")
    return text(" ".join(parts))


def answer(edition: Edition, claim: Record) -> Text:
    """Return how the brief uses a claim: its reason, or the key figure that answers it."""
    key = str(claim["result"])
    if key == "na":
        return text(str(claim["reason"]))
    amount = edition.amount(key)
    sign = case(*span(edition.study.row("kpi", key)))
    ends = edition.words.say("range", low=amount.sizes[0], high=amount.sizes[1]) if amount.ranged else amount.range
    shown = ends if sign in ("lower", "higher") else amount.range
    unit = amount.unit("fuel")
    return edition.text(f"result-{key.replace('_', '-')}-{sign}", c=f"{amount.size} {unit}", range=shown, unit=unit)


def strongest(edition: Edition) -> list[Record]:
    """Return the ranged inputs of the highest effect rank, the last year of each; the first ones without ranks."""
    latest: dict[str, Record] = {}
    for row in edition.study["assumptions"].rows:
        if row["low"] is not None:
            latest[input_key(row)] = row
    last = len(latest) + 1

    def rank(row: Record) -> int:
        return row["effect_rank"] if isinstance(row["effect_rank"], int) else last

    return sorted(latest.values(), key=rank)[:MOST_ASSUMPTIONS]


def input_key(row: Record) -> str:
    """Return the key of an input, the same for all its years."""
    row_id = str(row["id"])
    return row_id.rsplit(".", 1)[0] if isinstance(row["year"], int) else row_id


def assumptions_table(edition: Edition) -> Table:
    """Return the assumptions of the highest effect rank; a path by year shows its year of the headline or last."""
    words = edition.words
    rows = strongest(edition)
    ranked = any(isinstance(row["effect_rank"], int) for row in rows)
    columns = (
        Column(words.say("column-assumption"), 0.27, row_header=True),
        Column(words.say("column-central"), 0.09, "right"),
        Column(words.say("column-range"), 0.29),
        Column(words.say("column-reason"), 0.35),
    )
    body = []
    for row in rows:
        name = edition.input_name(input_key(row))
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
        title=edition.text("assumptions-title" if ranked else "assumptions-title-unranked"),
        subtitle=edition.text(
            "assumptions-subtitle" if ranked else "assumptions-subtitle-unranked",
            count=sum(not only_checked(row) for row in edition.study["assumptions"].rows),
        ),
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
    for row in edition.sources:
        year = str(row["vintage"])[:4]
        title = str(row["title"]).strip("[]")
        dated = f"{row['publisher']}: {title}" + (f", {year}" if year.isdigit() and year not in title else "")
        yield text(dated)
