"""Page 8: what the figures count, their main sources, the words used, and who stands behind them."""

from collections.abc import Iterator

from impact.brief.edition.context import BriefContext
from impact.brief.edition.page import opening
from impact.brief.exhibits.panel import PanelItem, item_name, printed_item, ranges_in_short
from impact.brief.sections import sections
from impact.brief.sections.glossary import IN_BRIEF, terms
from impact.brief.sections.panel import columns
from impact.brief.sections.sign_off import code, signatories
from impact.brief.sections.sources import source_lines
from impact.brief.sections.summary import provenance
from impact.brief.text.issuer import address
from impact.document import Block, Column, ColumnGrid, Heading, Paragraph, Row, Sources, Table
from impact.study.tables import Record

ITEMS = ("question", "not-answered", "baseline", "measure", "money", "gwp", "range")
MOST_SOURCES = 30  # the annex lists all of them


@sections.register("basis")
def basis(context: BriefContext) -> Iterator[Block]:
    """Yield what is counted beside the main sources, the words, the sign-off and where the data are."""
    count = len(context.study["assumptions"].rows)
    title = context.text("basis-title", assumptions=count, sources=len(context.citations.sources))
    yield from opening(title, context.text("basis-standfirst"), "basis")
    what, signatures, cited = shorten_panel(context), signed(context), context.citations.most(MOST_SOURCES)
    sources = main_sources(context, cited) if cited else ()
    yield ColumnGrid(((what, signatures), (*sources, *words(context))), flows=True)
    if address(context):  # page 1 says that there is none
        yield from code(context)
    yield Paragraph(provenance(context, "provenance-brief"), "note")


def shorten_panel(context: BriefContext) -> Table:
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


def _row(context: BriefContext, item: PanelItem) -> Row:
    return Row.of(
        item_name(context, item),
        ranges_in_short(context) if item.key == "range" else printed_item(context, item),
    )


def words(context: BriefContext) -> Iterator[Block]:
    """Yield the terms that pages of the brief use and do not explain, in a sentence each."""
    if found := terms(context, IN_BRIEF):
        yield Heading(3, context.text("glossary-heading"), minor=True, outline=False)
        yield from (Paragraph(each, "note") for each in found)


def main_sources(context: BriefContext, cited: dict[int, Record]) -> Iterator[Block]:
    """Yield the sources that the brief names most often, under the numbers of the full list."""
    count = context.text("basis-sources-heading", count=len(cited), of=len(context.citations.sources))
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
    stage, unsigned = context.study.row("run", "run")["stage"], sum(not each.signed_on for each in signatories(context))
    return Table(
        id="table-signed",
        title=context.text(f"sign-off-heading-{stage}", unsigned=unsigned),
        columns=(
            Column(words_of.say("basis-column-role"), 0.47, row_header=True),
            Column(words_of.say("basis-column-name"), 0.31),
            Column(words_of.say("sign-off-date"), 0.22),
        ),
        rows=rows,
    )
