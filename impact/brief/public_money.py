"""Public money over years in words: by what taxes change while reliefs hold and afterwards, net of what is displaced.

Sums are key figures, so that their ranges are those of the sums of each model run and not sums of ranges.
"""

from __future__ import annotations

from collections.abc import Sequence

from impact.brief.best_answer import is_best
from impact.brief.context import BriefContext
from impact.brief.page import because
from impact.brief.rich import Marked, joined
from impact.brief.rivals import holds
from impact.document import Text
from impact.study.tables import span
from impact.words.amounts import Amount
from impact.words.inputs import slug
from impact.words.said import printed

PER_JOB = "cost_per_net_job"  # an item of public money that is no sum
NOTES = ("public_outlays", "fee_by_engine", "revenue_by_level", "royalties")

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


def each_answer(context: BriefContext, key: str) -> str:
    """Return a change with its range in each answer, with the condition of each where there are several."""
    keys = answers(context, key)
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


def per_job(context: BriefContext) -> Text:
    """Return what is not collected for each net job, in the first and last year of the relief, or why that is open."""
    rows = list(context.study["fiscal"].where(item_key=PER_JOB))
    known = [row for row in rows if row["value"] is not None]
    if not rows:
        return ()
    if not known:
        return context.text("cost-per-job-undefined", reason=context.reason(f"fiscal/{rows[0]['id']}/value"))
    words = context.words
    per = None if words.conventions.scale_at_number else 1.0  # each number carries its word, or the sentence does
    ends = [known[0], *([known[-1]] if len(known) > 1 else [])]
    parts = [
        words.say("cost-per-job-part", value=context.amounts.of(row, per).ranged_value, year=str(row["year"]))
        for row in ends
    ]
    said, keys = words.both(parts), answers(context, "jobs_net")
    if len(keys) > 1:
        said = words.say("money-part", value=Marked(said), condition=holds(context, keys[0]))
    found = context.text("cost-per-job", parts=Marked(said), currency=context.fact("currency"))
    return joined([found, _no_cost(context, {int(row["year"] or 0) for row in known})])


def _no_cost(context: BriefContext, years: set[int]) -> Text:
    """Return in which other answers jobs are lost in all these years, where a cost for each would mean nothing."""
    losing = [holds(context, key) for key in answers(context, "jobs_net")[1:] if _loses(context, key, years)]
    return context.text("cost-per-job-none", condition=context.words.either(losing)) if losing else ()


def _loses(context: BriefContext, key: str, years: set[int]) -> bool:
    """Return whether jobs are lost in each of these years in the answer of a key figure."""
    closure = (context.declared.figures[key].of or {}).get("closure")
    rows = context.rows("gross_net", quantity="jobs", step_key="net", closure=closure)
    held = [span(row)[0] for row in rows if row["year"] in years and row["value"] is not None]
    return bool(held) and max(held) < 0


def public_cost(context: BriefContext) -> Text:
    """Return public money put into the project, as far as it is known; the annex says why the rest is not."""
    words, known = context.words, []
    for row in context.study["fiscal"].where(kind="public_cost"):
        if row["value"] is not None:
            name = words.say(f"public-cost-{slug(str(row['item_key']))}")
            value = context.amounts.of(row).said  # sums of others stand exactly, each in the scale that keeps it short
            known.append(words.say("public-cost-part", name=name, value=value, year=str(row["year"])))
    return context.text("public-cost", parts=Marked("; ".join(known))) if known else ()


def public_money_words(context: BriefContext) -> Text:
    """Return what a reader looks for beside public money and the study does not hold, with the reason."""
    parts: list[Text] = []
    if reason := context.reason("public_money"):
        parts.append(context.text("public-money-not-estimated", reason=reason))
    elif missing := [part for key in NOTES if (part := because(context, key))]:
        parts.append(context.text("money-missing", what=Marked(". ".join(missing))))
    return joined(parts)
