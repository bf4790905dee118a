"""The numbers of the brief, each with the id by which a reader of paper finds where it comes from."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from impact.brief.edition.context import BriefContext
from impact.brief.edition.print_log import FIGURE, TABLE, PrintedNumber
from impact.brief.printed_numbers import LEADING, numbers_of_brief
from impact.brief.sections import sections
from impact.document import Block, Cell, Column, Heading, Paragraph, Row, Table, Text, text
from impact.study.tables import input_key

BETWEEN = " · "  # a result and the ends of its range


@sections.register("brief_numbers", needs=("key_figures",))
def brief_numbers(context: BriefContext) -> Iterator[Block]:
    """Yield the numbers in the texts of the brief, part by part; those of tables and figures are counted there."""
    every = numbers_of_brief(context)
    found = [each for each in every if each.in_text]
    if not found:
        return
    words = context.words
    yield Heading(3, context.text("brief-numbers-heading"), id="brief-numbers", minor=True)
    yield Paragraph(text(context.text("brief-numbers-how", id=found[0].id), " ", _counted(context, every)), "small")
    yield Table(
        id="table-brief-numbers",
        title=context.text("brief-numbers-title", count=len(found)),
        columns=(
            Column(words.say("brief-numbers-id"), 0.15, row_header=True),
            Column(words.say("brief-numbers-number"), 0.3),
            Column(words.say("brief-numbers-stands-for"), 0.55),
        ),
        rows=tuple(_rows(context, found)),
    )


def _counted(context: BriefContext, numbers: Iterable[PrintedNumber]) -> Text:
    ids = [each.id for each in numbers if not each.in_text]
    shown = [each for letter in (TABLE, FIGURE) for each in [next((x for x in ids if x[0] == letter), "")] if each]
    return context.text("brief-numbers-counted", ids=context.words.say("table-between").join(shown)) if shown else ()


def _rows(context: BriefContext, numbers: list[PrintedNumber]) -> Iterator[Row]:
    """Yield a heading for each part of the brief, then its results in reading order, with the ends of their ranges."""
    for part, own in groupby(numbers, key=lambda each: each.part):
        if part:
            yield Row((Cell(text(part), span=3),), "group")
        for address, results in groupby(own, key=lambda each: each.cells.split()[0].rpartition("/")[0]):
            held = list(results)
            ids = [each.id for each in held]
            said = ids[0] if len(ids) == 1 else f"{ids[0]}–{ids[-1].partition('.')[2]}"
            printed = BETWEEN.join(each.printed for each in held)
            yield Row.of(said, printed, _stands_for(context, address))


def _stands_for(context: BriefContext, address: str) -> Text:
    """Return the name of a key figure or an input; of other results, and of what has no name, the address."""
    if address.startswith(LEADING) and context.is_named(address.removeprefix(LEADING)):
        return text(context.figure_name(address.removeprefix(LEADING)))
    table, _, name = address.partition("/")
    if table == "assumptions" and context.names_input(key := input_key(context.study.row(table, name))):
        return text(context.input_name(key))
    return text(address)
