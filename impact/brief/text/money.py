"""Public money over years in words: by what taxes change while reliefs hold and afterwards, net of what is displaced.

Sums are key figures, so that their ranges are those of the sums of each model run and not sums of ranges.
"""

from collections.abc import Sequence

from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import Marked
from impact.brief.text.best_answer import is_best
from impact.brief.text.joint_changes import holds, in_order
from impact.document import Text
from impact.language.amount_messages import printed
from impact.language.amounts import Amount

AFTER, MEANWHILE = "tax_net_after", "tax_net_meanwhile"  # in the years without reliefs, and in those with
YEARLY, VALUE_ADDED, CURRENCY = "tax_net", "gva_net", "foreign_exchange_net"


def answers(context: BriefContext, key: str) -> list[str]:
    """Return a key figure and those that answer the same question under another choice, as far as they are known."""
    others = context.declared.figures[key].otherwise if key in context.declared.figures else ()
    return [each for each in (key, *others) if context.has_figure(each)]


def each_answer(context: BriefContext, key: str) -> str:
    """Return a change with its range in each answer, with the condition of each where there are several."""
    keys = in_order(context, answers(context, key))
    return "; ".join(_parts(context, keys, size=False)) if len(keys) > 1 else change_said(context.amount(key))


def _parts(context: BriefContext, keys: Sequence[str], *, size: bool) -> list[str]:
    """Return each answer with its range and the condition under which it holds, and which of them is the best."""
    parts = []
    for key, amount in zip(keys, _alike(context, keys), strict=True):
        on = holds(context, key)
        on = context.words.say("decide-best", name=on) if is_best(context, key) else on
        parts.append(context.words.say("money-part", value=change_said(amount, size=size), condition=on))
    return parts


def change_said(amount: Amount, *, size: bool = False) -> str:
    """Return a change with its sign and its range."""
    return printed([amount], size=size, plus=True, ranged=amount.ranged, unit="plain")


def otherwise(context: BriefContext, key: str, like: Amount) -> Text:
    """Return what another choice makes of a change, to stand behind its sentence; nothing without such an answer."""
    said = ((other, context.amounts.like(context.study.row("kpi", other), like)) for other in answers(context, key)[1:])
    parts = [
        context.words.say("money-part", value=change_said(amount), condition=holds(context, other))
        for other, amount in said
    ]
    return context.text("money-otherwise", parts=Marked("; ".join(parts))) if parts else ()


def _alike(context: BriefContext, keys: Sequence[str]) -> list[Amount]:
    found = [context.amounts.of(context.study.row("kpi", key)) for key in keys]
    largest = max(found, key=lambda amount: abs(amount.rounded.central))
    return [amount.in_scale_of(largest) for amount in found]
