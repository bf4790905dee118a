"""Public money over years in words: by what taxes change while reliefs hold and afterwards, net of what is displaced.

Sums are key figures, so that their ranges are those of the sums of each model run and not sums of ranges.
"""

from collections.abc import Sequence

from impact.brief.edition.context import BriefContext
from impact.brief.text.best_answer import is_best
from impact.brief.text.joint_changes import holds, in_order
from impact.language.amount_messages import printed
from impact.language.amounts import Amount

AFTER, MEANWHILE = "tax_net_after", "tax_net_meanwhile"  # in the years without reliefs, and in those with
YEARLY, VALUE_ADDED, CURRENCY = "tax_net", "gva_net", "foreign_exchange_net"


def answers(context: BriefContext, key: str) -> list[str]:
    """Return a key figure and those that answer the same question under another choice, as far as they are known."""
    others = context.declared.figures[key].otherwise if key in context.declared.figures else ()
    return [each for each in (key, *others) if context.has_figure(each)]


def each_answer(context: BriefContext, key: str) -> str:
    """Return a change with its range in the best answer, or in each where none is, with conditions where several."""
    keys = in_order(context, answers(context, key))
    if led := [each for each in keys if is_best(context, each)]:
        return "; ".join(_parts(context, led, size=False))
    return "; ".join(_parts(context, keys, size=False)) if len(keys) > 1 else format_change(context.amount(key))


def _parts(context: BriefContext, keys: Sequence[str], *, size: bool) -> list[str]:
    """Return each answer with its range and the condition under which it holds, and which of them is the best."""
    parts = []
    for key, amount in zip(keys, _alike(context, keys), strict=True):
        on = holds(context, key)
        on = context.words.say("decide-best", name=on) if is_best(context, key) else on
        parts.append(context.words.say("money-part", value=format_change(amount, size=size), condition=on))
    return parts


def format_change(amount: Amount, *, size: bool = False) -> str:
    """Return a change with its sign and its range."""
    return printed([amount], size=size, plus=True, ranged=amount.ranged, unit="plain")


def _alike(context: BriefContext, keys: Sequence[str]) -> list[Amount]:
    found = [context.amounts.of(context.key_figure(key)) for key in keys]
    largest = max(found, key=lambda amount: abs(amount.rounded.central))
    return [amount.in_scale_of(largest) for amount in found]
