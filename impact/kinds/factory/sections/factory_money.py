"""Page 5 of a factory: what the state collects after losses elsewhere, and what is earned and paid abroad."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.page import boxed, in_columns, opening
from impact.brief.public_money import other_currency, sums, title
from impact.brief.sections import sections
from impact.brief.sections.money import added, left_out
from impact.brief.sections.net import net_tax, per_job, public_cost
from impact.brief.trade_table import trade_table
from impact.document import Block


@sections.register("factory_money", needs=("fiscal", "kpi/tax_net"))
def factory_money(context: BriefContext) -> Iterator[Block]:
    """Yield taxes by year, what remains of them, value added, and the balance with other countries."""
    yield from opening(title(context), sums(context), "money")
    yield figure(context, "public_money_by_year")
    table = trade_table(context)
    paragraphs = [per_job(context), net_tax(context), added(context), other_currency(context), public_cost(context)]
    yield from in_columns(paragraphs, *([table] if table else []))
    yield from boxed(context, "money-not-heading", left_out(context))
