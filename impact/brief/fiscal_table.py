"""Public money by year: taxes, what is lost and gained from gross to net, reliefs, and what is in no total."""

from __future__ import annotations

from dataclasses import replace

from impact.brief.context import BriefContext
from impact.brief.money import money
from impact.brief.year_table import Line, chosen_years, net_lines, year_table
from impact.document import Table, Text, plain
from impact.study.tables import span
from impact.study.tables.closures import default_net
from impact.vocabulary import TOTAL
from impact.words.headlines import case
from impact.words.inputs import slug

FISCAL_YEARS = 4
ON_SALES = "taxes_on_sales"  # an item where the scenario lists several taxes on what is sold
PER_JOB = "cost_per_net_job"  # an item of public money that is no sum
APART = ("residual", "shown")  # kinds of money in no total
OF_ACCOUNT = ("profit_tax", "property_tax")
TOTALS = ("gross", "net")  # steps that stand for themselves


def fiscal_table(context: BriefContext) -> Table:
    """Return taxes, reliefs and what is lost with what gives way, by year; what is in no total apart."""
    study, words = context.study, context.words
    table = list(study["fiscal"].rows)
    headline = int(context.fact("headline_year"))
    years = chosen_years(
        sorted({int(row["year"]) for row in table if isinstance(row["year"], int) and row["kind"] == "revenue"}),
        headline,
        *largest_relief(context),
        most=FISCAL_YEARS,
    )
    of_year = headline if headline in years else years[-1]
    inside = money(context, table)
    return year_table(
        context,
        "fiscal",
        _money_lines(context),
        years,
        title=_title(context, of_year),
        subtitle=context.text(
            "fiscal-subtitle-sales" if any(row["item_key"] == ON_SALES for row in table) else "fiscal-subtitle",
            scale=inside.opening,
            currency=context.fact("currency"),
            year=context.fact("price_year"),
        ),
        first=words.say("column-fiscal"),
        source=context.source_line("public_money", "taxes", "not_collected", "fee", "duty"),
        scale=inside.per,
        width=0.53,
    )


def _title(context: BriefContext, year: int) -> Text:
    """Return the taxes of a year before and after losses elsewhere; without numbers where their sum is a gap."""
    revenue = next(row for row in context.study["fiscal"].where(item_key=TOTAL, kind="revenue", year=year))
    if revenue["value"] is None:
        return context.text("column-fiscal")
    change = default_net(context.study, "tax", year)
    amount = context.amounts.of(revenue)
    return context.text(
        "fiscal-title" if change is None else f"fiscal-title-{case(*span(change))}",
        value=amount.said,
        net="" if change is None else context.amounts.like(change, amount).said,
        year=str(year),
    )


def _money_lines(context: BriefContext) -> list[Line]:
    """Return revenue and its total, what is lost and gained from gross to net, the net effect, and what is in no total.

    Where the language has a word for reliefs as part of a step, what is not collected stands below that step as a part
    of it, and no total is struck over it; else it stands apart.
    """
    parts, whole = (_items(context, "revenue", total=total) for total in (False, True))
    revenue = [replace(line, role="total", parts=tuple(range(len(parts)))) for line in whole]
    lines, made_of = [*parts, *revenue], [len(parts)]
    reliefs = [line for total in (True, False) for line in _items(context, "relief", total=total)]
    steps = _steps_of_money(context)
    for step in steps:
        made_of.append(len(lines))
        lines += net_lines(context, "tax", (step,), only=_closure_of_money(context))
        if context.words.has(_relief_of(step)) and not _of_account(context):
            lines += _below(context, step, reliefs)
            reliefs = []
    lines += [replace(line, parts=tuple(made_of) if steps and revenue else ()) for line in _net_of_money(context)]
    return [*lines, *reliefs, *(line for kind in APART for line in _items(context, kind, total=False))]


def _steps_of_money(context: BriefContext) -> list[str]:
    """Return the steps from gross to net revenue that take or add anything, in the closure headlines stand on."""
    rows = context.study["gross_net"].where(quantity="tax", closure=_closure_of_money(context))
    ordered = sorted(rows, key=lambda row: int(str(row["order"])))
    return list(
        dict.fromkeys(str(row["step_key"]) for row in ordered if row["step_key"] not in TOTALS and row["value"])
    )


def _net_of_money(context: BriefContext) -> list[Line]:
    closure = _closure_of_money(context)
    return net_lines(context, "tax", ("net",), only=closure) if closure else []


def _closure_of_money(context: BriefContext) -> str:
    """Return the closure that headlines on public money stand on; empty where there is none."""
    row = default_net(context.study, "tax", int(context.fact("headline_year")))
    return "" if row is None else str(row["closure"])


def _items(context: BriefContext, kind: str, *, total: bool) -> list[Line]:
    items = dict.fromkeys(str(row["item_key"]) for row in context.study["fiscal"].where(kind=kind))
    own = [item for item in items if item != PER_JOB and (item == TOTAL) == total]
    return [_item(context, item, kind) for item in own]


def _item(context: BriefContext, item: str, kind: str) -> Line:
    found = {int(row["year"] or 0): row for row in context.study["fiscal"].where(item_key=item, kind=kind)}
    own = f"fiscal-{slug(item)}-{kind}"
    # A relief is called as the tax that is not collected, where the language has no name of its own for it.
    return Line(context.text(own if context.words.has(own) else f"fiscal-{slug(item)}-revenue"), found.get)


def _of_account(context: BriefContext) -> bool:
    """Return whether a relief is on a tax of the project's own account, which is part of no step."""
    return any(row["item_key"] in OF_ACCOUNT for row in context.study["fiscal"].where(kind="relief"))


def _relief_of(step: str) -> str:
    """Return the message that says how much of a step was not collected."""
    return f"fiscal-relief-of-{slug(step)}"


def _below(context: BriefContext, step: str, reliefs: list[Line]) -> list[Line]:
    """Return reliefs as part of a step: how much of it was not collected, then the parts of that."""
    whole, parts = reliefs[:1], reliefs[1:]
    return [
        *(replace(line, name=context.text(_relief_of(step))) for line in whole),
        *(replace(line, name=context.text("line-part", name=plain(line.name))) for line in parts),
    ]


def largest_relief(context: BriefContext) -> list[int]:
    """Return the year in which most is not collected, if any is."""
    rows = [row for row in context.study["fiscal"].where(item_key=TOTAL, kind="relief") if row["value"]]
    return [max((span(row)[0], int(row["year"] or 0)) for row in rows)[1]] if rows else []
