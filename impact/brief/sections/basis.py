"""Page 8: what the figures count, their main sources, the words used, and who stands behind them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import ceil

from impact.brief.context import BriefContext
from impact.brief.page import opening
from impact.brief.panel_items import Item, printed_item, ranges_in_short
from impact.brief.rich import joined
from impact.brief.sections import sections
from impact.brief.sections.answer import skewed
from impact.brief.sections.glossary import TERMS
from impact.brief.sections.panel import columns
from impact.brief.sections.sign_off import code, signatories
from impact.brief.sections.sources import source_lines
from impact.brief.sections.summary import provenance
from impact.document import (
    Block,
    Cell,
    Column,
    Grid,
    Heading,
    Paragraph,
    Row,
    Sources,
    Table,
    Text,
    Versions,
    plain,
    text,
)

ITEMS = ("question", "not-answered", "baseline", "measure", "money", "gwp", "range")
WIDTHS = (0.5, 0.5)  # of what is counted, and of the sources
LETTERS, LEAST_LETTERS, INDENT = 58, 8, 6  # of a line in a column of the page, in one of a table, before a source
TITLE, APART = 4.0, 0.5  # lines that a title of a table takes, and the space between two blocks or rows
MOST_SOURCES, LEAST_SOURCES, MOST_TERMS = 30, 6, 4  # the most are all that the pages cite


@sections.register("basis")
def basis(context: BriefContext) -> Iterator[Block]:
    """Yield what is counted beside the main sources, the words, the sign-off and where the data are."""
    run = context.study.row("run", "run")
    unsigned = sum(not each.signed_on for each in signatories(context))
    count = len(context.study["assumptions"].rows)
    yield from opening(
        context.text(f"sign-off-heading-{run['stage']}", unsigned=unsigned),
        context.text("basis-standfirst", assumptions=count, sources=len(context.sources)),
        "basis",
    )
    # Where a letter is a word, the page has room for all terms, one below another.
    short = context.words.conventions.full_width
    most = len(TERMS) if short else MOST_TERMS
    what, terms, signatures = (counted(context),), tuple(words(context, most)), (signed(context),)
    sources = tuple(main_sources(context))
    if not sources:
        yield from (*what, *terms, *signatures)
    elif short or turn_of((what, terms, signatures), sources) == len((what, terms, signatures)):
        yield Grid(((*what, *terms, *signatures), sources), WIDTHS)
    else:  # few sources leave room for more terms
        parts = (what, tuple(words(context, len(TERMS))), signatures)
        turn = turn_of(parts, sources)
        yield Grid((_all(parts[:turn]), (*sources, *_all(parts[turn:]))), WIDTHS)
    yield from code(context)
    yield Paragraph(joined([provenance(context, "provenance-brief"), skewed(context)]), "note")


def turn_of(parts: Sequence[tuple[Block, ...]], sources: tuple[Block, ...]) -> int:
    """Return how many parts stand beside the sources, so that both columns are about equally long.

    The others stand under the sources where these are few.
    """
    heights, under = [sum(map(_lines, part)) for part in parts], sum(map(_lines, sources))
    return min(range(len(parts), 0, -1), key=lambda turn: max(sum(heights[:turn]), under + sum(heights[turn:])))


def _all(parts: Sequence[tuple[Block, ...]]) -> tuple[Block, ...]:
    return tuple(block for part in parts for block in part)


def _lines(block: Block) -> float:
    """Return about how many lines a block takes in a column."""
    if isinstance(block, Versions):
        return sum(map(_lines, block.versions[0]))
    if isinstance(block, Table):
        room = [max(LEAST_LETTERS, column.width * LETTERS) for column in block.columns]
        rows = [
            [len(plain(cell.text)) / wide for cell, wide in zip(row.cells, room, strict=False)] for row in block.rows
        ]
        return TITLE + sum(max(map(ceil, row)) + APART for row in rows)
    if isinstance(block, Sources):
        return sum(ceil(len(plain(line)) / (LETTERS - INDENT)) for line in block.items)
    return sum(ceil(len(plain(said)) / LETTERS) for said in block.texts()) + APART


def counted(context: BriefContext) -> Table:
    """Return the shortest form of the panel; the whole of it stands in the annex."""
    left, right = columns(context)
    every = {item.key: item for _, group in (*left, *right) for item in group}
    chosen = [every[key] for key in ITEMS if key in every]
    return Table(
        id="table-counted",
        label=context.label("table"),
        title=context.text("basis-counted-title"),
        columns=(
            Column(context.words.say("panel-column-item"), 0.27, row_header=True),
            Column(context.words.say("panel-column-value"), 0.73),
        ),
        rows=tuple(_row(context, item) for item in chosen),
        dense=True,
    )


def _row(context: BriefContext, item: Item) -> Row:
    return Row(
        (
            Cell(context.text(f"panel-{item.key}")),
            Cell(ranges_in_short(context) if item.key == "range" else printed_item(context, item)),
        )
    )


def words(context: BriefContext, most: int) -> Iterator[Block]:
    """Yield the terms of the brief, in a sentence each, as many as have room."""
    known = [term for term, table in TERMS.items() if table in context.study.tables]
    messages = [message for term in known if context.words.has(message := f"glossary-{term}")][:most]
    heading = Heading(3, context.text("glossary-heading"), minor=True, outline=False)
    said = [Paragraph(context.text(message), "note") for message in messages]
    if said:
        yield Versions((*((heading, *said[:count]) for count in range(len(said), 0, -1)), ()))


def main_sources(context: BriefContext) -> Iterator[Block]:
    """Yield the sources that most of the brief rests on, under the numbers of the full list; as many as have room."""
    every = context.most_cited(MOST_SOURCES)
    lines = dict(zip(every, source_lines(context, every.values(), days=False), strict=True))
    lengths = range(len(every), min(LEAST_SOURCES, len(every)) - 1, -1)
    versions = tuple(tuple(_sources(context, lines, tuple(context.most_cited(most)))) for most in lengths if most)
    if versions:
        yield Versions(versions)


def _sources(context: BriefContext, lines: Mapping[int, Text], shown: tuple[int, ...]) -> Iterator[Block]:
    count = context.text("basis-sources-heading", count=len(shown), of=len(context.sources))
    yield Heading(3, count, minor=True, outline=False)
    yield Sources(tuple(lines[number] for number in shown), chosen=shown)


def signed(context: BriefContext) -> Table:
    """Return who signs, or that nobody is assigned."""
    words_of = context.words
    rows = tuple(
        Row(
            (
                Cell(text(words_of.say(f"sign-off-role-{held.role}"))),
                Cell(text(words_of.say("basis-nobody") if held.vacant else held.name)),
                Cell(text(words_of.day(held.signed_on) if held.signed_on else "–")),
            )
        )
        for held in signatories(context)
    )
    version = str(context.study.row("run", "run")["version"])
    return Table(
        id="table-signed",
        label=context.label("table"),
        title=context.text("basis-signed-title", version=version),
        columns=(
            Column(words_of.say("basis-column-role"), 0.47, row_header=True),
            Column(words_of.say("basis-column-name"), 0.31),
            Column(words_of.say("sign-off-date"), 0.22),
        ),
        rows=rows,
        dense=True,
    )
