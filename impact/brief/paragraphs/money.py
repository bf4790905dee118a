"""What pages on money of any kind have: value added and foreign exchange by each answer, and what no figure holds."""

from __future__ import annotations

from impact.brief.context import BriefContext
from impact.brief.page import said
from impact.brief.paragraphs import paragraph
from impact.brief.public_money import CURRENCY, VALUE_ADDED, change_said, each_answer, otherwise
from impact.brief.rich import Marked, joined
from impact.brief.rivals import holds
from impact.document import Text
from impact.study.tables import span


@paragraph("value-added")
def added(context: BriefContext) -> Text:
    """Return value added supported and additional in the headline year."""
    if not context.has_figure("gva_gross"):
        return ()
    gross = context.amount("gva_gross").said
    found = context.text("money-value-added-gross", year=context.fact("headline_year"), gva_gross=gross)
    if not context.has_figure(VALUE_ADDED) or not span(context.study.row("kpi", "gva_gross"))[0]:
        return found
    return joined([found, context.text("money-value-added-net", parts=Marked(each_answer(context, VALUE_ADDED)))])


@paragraph("left-out")
def left_out(context: BriefContext) -> Text:
    """Return what is in none of these figures; the annex has the reasons."""
    found = said(context, "money-not-in-figures", "money-not-cba", **context.setting)
    return joined([context.text("money-not-heading"), found])


@paragraph("foreign-currency")
def other_currency(context: BriefContext) -> Text:
    """Return what another choice makes of the balance of foreign exchange; nothing without such an answer."""
    if not context.has_figure(CURRENCY):
        return ()
    amount = context.amounts.of(context.study.row("kpi", CURRENCY))
    if not (found := otherwise(context, CURRENCY, amount)):
        return ()
    condition, year = holds(context, CURRENCY), context.fact("headline_year")
    return joined(
        [context.text("money-currency", value=Marked(change_said(amount)), condition=condition, year=year), found]
    )
