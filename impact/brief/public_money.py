"""Public money over years in words: by what taxes change while reliefs hold and afterwards, net of what is displaced.

Sums are key figures, so that their ranges are those of the sums of each model run and not sums of ranges.
"""

from __future__ import annotations

from collections.abc import Sequence

from impact.brief.context import BriefContext
from impact.brief.filled import period_of
from impact.brief.rich import Marked, joined
from impact.brief.rivals import holds
from impact.brief.tiles import agreed
from impact.document import Text
from impact.words.amounts import Amount
from impact.words.said import printed

AFTER, MEANWHILE = "tax_net_after", "tax_net_meanwhile"  # in the years without reliefs, and in those with
YEARLY, VALUE_ADDED, CURRENCY = "tax_net", "gva_net", "foreign_exchange_net"


def answers(context: BriefContext, key: str) -> list[str]:
    """Return a key figure and those that answer the same question under another choice, as far as they are known."""
    others = context.declared.figures[key].otherwise if key in context.declared.figures else ()
    return [each for each in (key, *others) if context.has_figure(each)]


def regime(context: BriefContext) -> Text:
    """Return the name of the law that the estimate rests on; nothing where the kind of project has none."""
    label = context.study.facts.get("regime_label")
    return context.text("regime-label", label=str(label)) if label else ()


def changes(context: BriefContext, key: str) -> Text:
    """Return by what taxes change in the years of a key figure, in each answer, or why that is not estimated."""
    keys = answers(context, key)
    if not keys:
        return not_estimated(context, key)
    sign, (first, last) = agreed(context, keys), period_of(context, keys[0])
    part, *others = _parts(context, keys, size=sign in ("higher", "lower"))
    found = context.text(f"money-after-{sign}", parts=Marked(part), first=first, last=last)
    return joined([found, context.text("money-otherwise", parts=Marked("; ".join(others))) if others else ()])


def not_estimated(context: BriefContext, key: str) -> Text:
    """Return why a key figure is not estimated; nothing where it is, or where the project has no such figure."""
    reason = "" if context.has_figure(key) else context.reason(f"kpi/{key}/value")
    of = context.figure_name(key)
    return context.text("tile-not-estimated", of=of, reason=f"{reason}.") if reason else ()


def each_answer(context: BriefContext, key: str) -> str:
    """Return a change with its range in each answer, with the condition of each where there are several."""
    keys = answers(context, key)
    return "; ".join(_parts(context, keys, size=False)) if len(keys) > 1 else _said(context.amount(key))


def _parts(context: BriefContext, keys: Sequence[str], *, size: bool) -> list[str]:
    """Return each answer with its range and the condition under which it holds."""
    return [
        context.words.say("money-part", value=_said(amount, size=size), condition=holds(context, key))
        for key, amount in zip(keys, _alike(context, keys), strict=True)
    ]


def _said(amount: Amount, *, size: bool = False) -> str:
    return printed([amount], size=size, plus=True, ranged=amount.ranged, unit="plain")


def otherwise(context: BriefContext, key: str, like: Amount) -> Text:
    """Return what another choice makes of a change, to stand behind its sentence; nothing without such an answer."""
    said = ((other, context.amounts.like(context.study.row("kpi", other), like)) for other in answers(context, key)[1:])
    parts = [
        context.words.say("money-part", value=_said(amount), condition=holds(context, other)) for other, amount in said
    ]
    return context.text("money-otherwise", parts=Marked("; ".join(parts))) if parts else ()


def other_currency(context: BriefContext) -> Text:
    """Return what another choice makes of the balance of foreign exchange; nothing without such an answer."""
    if not context.has_figure(CURRENCY):
        return ()
    amount = context.amounts.of(context.study.row("kpi", CURRENCY))
    if not (found := otherwise(context, CURRENCY, amount)):
        return ()
    condition, year = holds(context, CURRENCY), context.fact("headline_year")
    return joined([context.text("money-currency", value=Marked(_said(amount)), condition=condition, year=year), found])


def _alike(context: BriefContext, keys: Sequence[str]) -> list[Amount]:
    found = [context.amounts.of(context.study.row("kpi", key)) for key in keys]
    largest = max(found, key=lambda amount: abs(amount.rounded.central))
    return [amount.in_scale_of(largest) for amount in found]
