"""The headlines: a sentence for each leading figure, chosen by the signs of its unrounded range."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from impact.brief.context import BriefContext
from impact.brief.filled import remark_row
from impact.brief.leading_sign import leading_sign
from impact.brief.rich import Marked, joined
from impact.document import Text
from impact.scenario.declared import Remark
from impact.study.tables import Record, span
from impact.words.amounts import Amount
from impact.words.headlines import Case, case
from impact.words.inputs import slug
from impact.words.said import printed

DIRECT = "jobs_direct"  # the part of gross jobs that is at the project itself


def sentence(context: BriefContext, key: str) -> Text:
    """Return the headline of a key figure.

    Its message is called after the figure, else after the question it answers, and after the signs of its range:
    `jobs-net-lower`, `emissions-unsettled`. Without either the figure is named, with value and range.
    """
    row = context.study.row("kpi", key)
    amount, chosen = context.amount(key), case(*span(row))
    message = _message(context, key, str(row["scope"]), chosen, amount.ranged)
    return context.text(message, **_values(context, key, row, amount, chosen))


def _message(context: BriefContext, key: str, scope: str, chosen: Case, ranged: bool) -> str:
    """Return the message that the signs of the unrounded limits call for."""
    if scope == "gross":
        ending = "-unchanged" if chosen == "unchanged" else "" if ranged else "-no-range"
    else:
        ending = f"-{'' if ranged or chosen not in ('lower', 'higher') else 'no-range-'}{chosen}"
    stems = (slug(key), slug(context.declared.figures[key].question))
    endings = (ending, ending.replace("-no-range", ""))
    names = (f"{stem}{each}" for stem in stems for each in endings)
    return next((name for name in names if context.words.has(name)), "any-figure")


def _values(context: BriefContext, key: str, row: Record, amount: Amount, chosen: Case) -> dict[str, str]:
    """Return what a headline may name; each message takes what it needs."""
    words = context.words
    unit = Marked(context.unit_of(amount, row))
    one_sign = chosen in ("lower", "higher") and row["scope"] != "gross"
    ends = amount.range_of_sizes if one_sign else amount.range
    if chosen == "unchanged" and amount.ranged and row["scope"] != "gross":
        ends_with_unit = Marked(f"{amount.range} {unit}")
    else:
        ends_with_unit = Marked(ends)
    limits = amount.rounded.low, amount.rounded.high
    lower, higher = (_end(context, *each) for each in zip(amount.ends, limits, strict=True))
    return {
        **context.setting,
        "opening": opening(context, "gross" if row["scope"] == "gross" else "net"),
        "steps": words.say("net-steps-running-costs" if counts_running_costs(context) else "net-steps"),
        "condition": _condition(context, key),
        "baseline": words.say("baseline-replaced"),
        "name": context.figure_name(key),
        "figure": amount.said,
        "c": printed([amount], size=one_sign, unit="none"),
        "amount": Marked(f"{amount.value if row['scope'] == 'gross' else amount.size} {unit}"),
        "range": ends,
        "range_with_unit": ends_with_unit,
        "d": context.amount(DIRECT).number if context.has_figure(DIRECT) else "",
        "direct": context.amount(DIRECT).said if context.has_figure(DIRECT) else "",
        "direction": words.say("direction-lower" if span(row)[0] < 0 else "direction-higher"),
        "lower": lower,
        "higher": higher,
        "parameter": main_unknown(context, key),
    }


def opening(context: BriefContext, scope: str) -> str:
    """Return how a sentence begins: with the condition it holds under, where there is one."""
    path = "announced" if context.conditional else "modelled"
    return context.words.say(f"opening-{scope}-{path}", **context.setting)


def _condition(context: BriefContext, key: str) -> str:
    """Return under which condition a figure holds, where the language has words for it."""
    message = f"condition-{slug(key)}{context.on_condition}"
    return context.words.say(message, **context.setting) if context.words.has(message) else ""


def counts_running_costs(context: BriefContext) -> bool:
    """Return whether what users of the product buy otherwise moves net jobs in the headline year."""
    year = int(context.fact("headline_year"))
    return any(row["value"] for row in context.rows("gross_net", quantity="jobs", year=year, step_key="running_costs"))


def otherwise(context: BriefContext, key: str) -> Text:
    """Return what other choices make of a figure, such as another closure of household budgets; nothing without any."""
    found = [other for other in context.declared.figures[key].otherwise if context.has_figure(other)]
    parts: list[Text] = []
    for other in found:
        amount = context.amount(other)
        kind = "settled" if is_settled(context, (key, other)) else "unsettled"
        lead = leading_sign(context, other) if kind == "unsettled" else None
        ending, share = (kind, "") if lead is None else (lead.side, lead.share)
        number = amount.number
        stem = f"{slug(other)}-otherwise"
        if context.words.has(f"{stem}-{ending}"):
            values = {"c": number, "figure": amount.said, "range": amount.range, "share": share}
            parts.append(context.text(f"{stem}-{ending}", **values))
        else:
            parts.append(context.text("any-otherwise", name=context.figure_name(other), figure=amount.said))
    return joined(parts)


def is_settled(context: BriefContext, keys: tuple[str, ...]) -> bool:
    """Return whether figures have one and the same sign in the whole of their ranges."""
    signs = {(end > 0) - (end < 0) for key in keys for end in span(context.study.row("kpi", key)) if end is not None}
    return len(signs) == 1 and 0 not in signs


def remarks(context: BriefContext, question: str) -> Iterator[Text]:
    """Yield the further results that a kind has said behind the headlines of a question."""
    for name, said in context.declared.remarks.items():
        if (said.question or name) == question and (found := _remark(context, name, said)):
            yield found


def _remark(context: BriefContext, name: str, said: Remark) -> Text:
    row = remark_row(context, said)
    if row is None:
        return ()
    amount, kind = context.amounts.of(row), case(*span(row))
    return context.text(
        f"remark-{slug(name)}-{kind}",
        c=Marked(f"{amount.size} {context.unit_of(amount, row)}"),
        range=amount.range_of_sizes if kind in ("higher", "lower") else amount.range,
    )


def _end(context: BriefContext, size: str, value: Decimal | None) -> str:
    """Return one end of a range in words, such as "3 lower" or "no change"."""
    if not value:
        return context.words.say("end-none")
    return context.words.say(f"end-{'lower' if value < 0 else 'higher'}", size=size)


def main_unknown(context: BriefContext, metric: str) -> str:
    """Return the input that moves a key figure most, in words."""
    rows = list(context.study["drivers"].where(metric=metric))
    if not rows:
        return context.words.say("no-reason")
    return context.input_said(str(rows[0]["parameter"]))
