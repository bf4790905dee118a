"""Public money over years in words: what is given up and collected while reliefs hold, and what changes afterwards.

Sums are key figures, so that their ranges are those of the sums of each model run and not sums of ranges.
"""

from __future__ import annotations

from collections.abc import Sequence

from impact.brief.context import BriefContext
from impact.brief.filled import period_of
from impact.brief.money import Money, money_in_words
from impact.brief.rich import Marked, joined
from impact.brief.rivals import holds
from impact.brief.tiles import agreed
from impact.document import Text
from impact.words.amounts import Amount

GIVEN_UP, COLLECTED = "not_collected", "collected"
AFTER, MEANWHILE = "tax_net_after", "tax_net_meanwhile"  # in the years without reliefs, and in those with
YEARLY, VALUE_ADDED, CURRENCY = "tax_net", "gva_net", "foreign_exchange_net"


def answers(context: BriefContext, key: str) -> list[str]:
    """Return a key figure and those that answer the same question under another choice, as far as they are known."""
    others = context.declared.figures[key].otherwise if key in context.declared.figures else ()
    return [each for each in (key, *others) if context.has_figure(each)]


def title(context: BriefContext) -> Text:
    """Return what is given up beside what is collected; without reliefs, by what taxes change, by their sign."""
    if context.has_figure(GIVEN_UP) and context.has_figure(COLLECTED):
        said = _counted(context, [GIVEN_UP, COLLECTED])
        relief, revenue = (_amount(context, key, said).value for key in (GIVEN_UP, COLLECTED))
        return context.finding(
            "money-title-relief", relief=relief, revenue=revenue, last=period_of(context, GIVEN_UP)[1],
            scale=said.word, currency=context.fact("currency"),
        )  # fmt: skip
    keys = answers(context, AFTER)
    if not keys:
        return context.finding("money-title")
    said, sign = _counted(context, keys), agreed(context, keys)
    first, last = period_of(context, AFTER)
    amounts = [_amount(context, key, said) for key in keys]
    values = [each.size if sign in ("higher", "lower") else each.value for each in amounts]
    return context.finding(
        f"money-title-{sign}", values=context.words.either(list(dict.fromkeys(values))), scale=said.word,
        currency=context.fact("currency"), first=first, last=last,
    )  # fmt: skip


def sums(context: BriefContext) -> Text:
    """Return the ranges of what is given up and collected, and by what taxes change afterwards in each answer."""
    return joined([_regime(context), _ranges(context), after(context)])


def _regime(context: BriefContext) -> Text:
    """Return the name of the law that the estimate rests on; nothing where the kind of project has none."""
    label = context.study.facts.get("regime_label")
    return context.text("regime-label", label=str(label)) if label else ()


def _ranges(context: BriefContext) -> Text:
    if not (context.has_figure(GIVEN_UP) and context.has_figure(COLLECTED)):
        return ()
    said = _counted(context, [GIVEN_UP, COLLECTED])
    relief, revenue = (_amount(context, key, said) for key in (GIVEN_UP, COLLECTED))
    if not (relief.ranged and revenue.ranged):
        return ()
    return context.text(
        "money-ranges", relief=relief.range, revenue=revenue.range, scale=said.word, currency=context.fact("currency")
    )


def after(context: BriefContext) -> Text:
    """Return by what taxes change in the years without reliefs, else in those with, in each answer."""
    keys = answers(context, AFTER) or answers(context, MEANWHILE)
    if not keys:
        return ()
    said, sign = _counted(context, keys), agreed(context, keys)
    first, last = period_of(context, keys[0])
    part, *others = _parts(context, keys, said, sizes=sign in ("higher", "lower"))
    found = context.text(f"money-after-{sign}", parts=Marked(part), first=first, last=last)
    return joined([found, context.text("money-otherwise", parts=Marked("; ".join(others))) if others else ()])


def _parts(context: BriefContext, keys: Sequence[str], said: Money, *, sizes: bool) -> list[str]:
    """Return each answer with its range and the condition under which it holds."""
    words, parts = context.words, []
    for place, key in enumerate(keys):
        amount = _amount(context, key, said)
        parts.append(
            words.say(
                "money-part" if amount.ranged else "money-part-exact",
                value=amount.size if sizes else amount.value,
                range=amount.range_of_sizes if sizes else amount.range,
                unit="" if place else f" {said.word} {context.fact('currency')}",
                condition=holds(context, key),
            )
        )
    return parts


def otherwise(context: BriefContext, key: str, said: Money | Amount) -> Text:
    """Return what another choice makes of a change, to stand behind its sentence; nothing without such an answer."""
    words = context.words
    parts = [
        words.say(
            "money-otherwise-part", value=_amount(context, other, said).ranged_value, condition=holds(context, other)
        )
        for other in answers(context, key)[1:]
    ]
    return context.text("money-otherwise", parts=Marked("; ".join(parts))) if parts else ()


def other_currency(context: BriefContext) -> Text:
    """Return what another choice makes of the balance of foreign exchange; nothing without such an answer."""
    said = _counted(context, [CURRENCY]) if context.has_figure(CURRENCY) else None
    found = otherwise(context, CURRENCY, said) if said else ()
    if not found or said is None:
        return ()
    opening = context.text(
        "money-currency", value=_amount(context, CURRENCY, said).ranged_value, condition=holds(context, CURRENCY),
        scale=said.word, currency=context.fact("currency"), year=context.fact("headline_year"),
    )  # fmt: skip
    return joined([opening, found])


def _counted(context: BriefContext, keys: Sequence[str]) -> Money:
    return money_in_words(context, [context.study.row("kpi", key) for key in keys])


def _amount(context: BriefContext, key: str, said: Money | Amount) -> Amount:
    row = context.study.row("kpi", key)
    return context.amounts.like(row, said) if isinstance(said, Amount) else context.amounts.of(row, said)
