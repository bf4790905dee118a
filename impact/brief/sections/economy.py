"""Foreign exchange and net revenue."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.paragraphs.money import public_money_words
from impact.brief.sections import sections
from impact.brief.sections.trade import beside_trade, trade_table
from impact.document import Block, Grid, Paragraph


@sections.register("economy")
def economy(context: BriefContext) -> Iterator[Block]:
    """Yield foreign exchange by year, and beside it what stands in no year; what a study lacks is left out."""
    table = trade_table(context)
    said = (public_money_words(context), beside_trade(context))
    words: tuple[Block, ...] = tuple(Paragraph(each, "small") for each in said if each)
    if table and words:
        yield Grid(((table,), words))
    else:
        yield from (*((table,) if table else ()), *words)
