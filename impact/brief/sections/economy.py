"""Foreign exchange, net revenue and the structure of the economy."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.rich import joined
from impact.brief.sections import sections
from impact.brief.sections.net import public_money_words
from impact.brief.trade_table import beside_trade, trade_table
from impact.document import Block, Grid, Paragraph, Text
from impact.study.tables import Record, span

SHARE = "_share"  # ending of items that are shares of one, and are printed as per cent


@sections.register("economy")
def economy(context: BriefContext) -> Iterator[Block]:
    """Yield foreign exchange by year, and beside it what stands in no year; what a study lacks is left out."""
    table = trade_table(context)
    said = (public_money_words(context), beside_trade(context), structure(context))
    words: tuple[Block, ...] = tuple(Paragraph(each, "small") for each in said if each)
    if table and words:
        yield Grid(((table,), words))
    else:
        yield from (*((table,) if table else ()), *words)


def structure(context: BriefContext) -> Text:
    """Return each share in the economy without and with the project, all else as in the base year; else nothing."""
    if "structure" not in context.study.tables:
        return ()
    said = joined(_shares(context))
    return joined([context.text("structure-opening"), said]) if said else ()


def _shares(context: BriefContext) -> Iterator[Text]:
    for item in dict.fromkeys(str(row["item_key"]) for row in context.study["structure"].rows):
        size = 100.0 if item.endswith(SHARE) else 1.0
        rows = context.study["structure"].where(item_key=item)
        found = {(row["with_plant"], row["year"]): row for row in rows if row["value"] is not None}
        without = next((row for (there, _), row in found.items() if there == "no"), None)
        with_plant = found.get(("yes", int(context.fact("headline_year"))))
        if without is not None and with_plant is not None:
            yield _sentence(context, item, without, with_plant, size)


def _sentence(context: BriefContext, item: str, without: Record, with_plant: Record, size: float) -> Text:
    """Return a share without and with the project, both at the step that the range of the latter allows."""
    amount = context.amounts.of(with_plant, 1 / size)
    before, after = (amount.at_range(span(row)[0]) for row in (without, with_plant))
    return context.text(
        f"structure-{item.replace('_', '-')}" + ("-same" if before == after else ""),
        base=str(without["year"]),
        year=str(with_plant["year"]),
        without=before,
        value=after,
        range=amount.range,
    )
