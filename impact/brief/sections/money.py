"""Page 5: public money, value added and foreign exchange."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.page import in_columns
from impact.brief.paragraphs.money import added, left_out, other_currency
from impact.brief.public_money import (
    per_job,
    public_cost,
    public_money_words,
    regime,
)
from impact.brief.sections import sections
from impact.brief.speaking import open_page, paragraphs_of
from impact.brief.taxes_table import taxes_table
from impact.brief.trade_table import trade_table
from impact.document import Block, Paragraph
from impact.vocabulary import TOTAL


@sections.register("money")
def money(context: BriefContext) -> Iterator[Block]:
    """Yield what is collected and what is not, what that costs for each additional job, and trade; or why not."""
    if not collected(context) and "trade" not in context.study.tables:
        if found := public_money_words(context):
            yield from open_page(context, "money")
            yield Paragraph(found)
        return
    yield from open_page(context, "money", regime(context))
    if taxes := taxes_table(context):
        yield taxes
    table = trade_table(context)
    paragraphs = (
        [
            *paragraphs_of(context, "money"),
            per_job(context),
            added(context),
            other_currency(context),
            public_cost(context),
        ]
        if collected(context)
        else [*paragraphs_of(context, "money"), added(context), other_currency(context)]
    )
    if table:  # which is shorter than the paragraphs beside it
        yield from in_columns(paragraphs, table, Paragraph(left_out(context)))
    else:
        yield from in_columns([*paragraphs, left_out(context)])


def collected(context: BriefContext) -> bool:
    """Return whether the study holds taxes by year, and what they add up to."""
    return any(row["value"] is not None for row in context.rows("fiscal", item_key=TOTAL, kind="revenue"))
