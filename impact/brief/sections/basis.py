"""Page 8: what the figures count, their main sources, the words used, and who stands behind them."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.page import opening
from impact.brief.panel_items import Item, item_name, printed_item, ranges_in_short
from impact.brief.sections import sections
from impact.brief.sections.glossary import terms
from impact.brief.sections.panel import columns
from impact.brief.sections.sign_off import code, signatories
from impact.brief.sections.sources import source_lines
from impact.brief.sections.summary import provenance
from impact.brief.statements import address
from impact.document import Block, Column, Grid, Heading, Paragraph, Row, Sources, Table
from impact.study.tables import Record

ITEMS = ("question", "not-answered", "baseline", "measure", "money", "gwp", "range")
MOST_SOURCES, MOST_TERMS = 30, 4  # the annex lists all of both
FEW = 10  # sources, which leave room for all terms and for the signatures under them


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
    what, cited = counted(context), context.most_cited(MOST_SOURCES)
    few = len(cited) < FEW
    known, signatures = (what, *words(context, None if few else MOST_TERMS)), signed(context)
    if not cited:
        yield from (*known, signatures)
    elif few:
        yield Grid((known, (*main_sources(context, cited), signatures)), flows=True)
    else:
        yield Grid(((*known, signatures), tuple(main_sources(context, cited))), flows=True)
    if address(context):  # page 1 says that there is none
        yield from code(context)
    yield Paragraph(provenance(context, "provenance-brief"), "note")


def counted(context: BriefContext) -> Table:
    """Return the shortest form of the panel; the whole of it stands in the annex."""
    left, right = columns(context)
    every = {item.key: item for _, group in (*left, *right) for item in group}
    chosen = [every[key] for key in ITEMS if key in every]
    return Table(
        id="table-counted",
        title=context.text("basis-counted-title"),
        columns=(
            Column(context.words.say("panel-column-item"), 0.27, row_header=True),
            Column(context.words.say("panel-column-value"), 0.73),
        ),
        rows=tuple(_row(context, item) for item in chosen),
    )


def _row(context: BriefContext, item: Item) -> Row:
    return Row.of(
        item_name(context, item),
        ranges_in_short(context) if item.key == "range" else printed_item(context, item),
    )


def words(context: BriefContext, most: int | None) -> Iterator[Block]:
    """Yield the first terms of the brief, or all of them, in a sentence each."""
    if found := terms(context)[:most]:
        yield Heading(3, context.text("glossary-heading"), minor=True, outline=False)
        yield from (Paragraph(each, "note") for each in found)


def main_sources(context: BriefContext, cited: dict[int, Record]) -> Iterator[Block]:
    """Yield the sources that the brief names most often, under the numbers of the full list."""
    count = context.text("basis-sources-heading", count=len(cited), of=len(context.sources))
    yield Heading(3, count, minor=True, outline=False)
    yield Sources(tuple(source_lines(context, cited.values(), days=False)), chosen=tuple(cited))


def signed(context: BriefContext) -> Table:
    """Return who signs, or that nobody is assigned."""
    words_of = context.words
    rows = tuple(
        Row.of(
            words_of.say(f"sign-off-role-{held.role}"),
            words_of.say("imprint-nobody") if held.vacant else held.name,
            words_of.day(held.signed_on) if held.signed_on else "–",
        )
        for held in signatories(context)
    )
    version = str(context.study.row("run", "run")["version"])
    return Table(
        id="table-signed",
        title=context.text("basis-signed-title", version=version),
        columns=(
            Column(words_of.say("basis-column-role"), 0.47, row_header=True),
            Column(words_of.say("basis-column-name"), 0.31),
            Column(words_of.say("sign-off-date"), 0.22),
        ),
        rows=rows,
    )
