"""From gross to net: what gives way, what the turnover buys, and who pays."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.fiscal_table import PER_JOB, fiscal_table
from impact.brief.inputs import printed as rate_of
from impact.brief.page import because
from impact.brief.public_money import MEANWHILE, YEARLY, answers, changes, not_estimated, otherwise
from impact.brief.rich import Marked, joined, shielded
from impact.brief.rivals import holds
from impact.brief.sections import sections
from impact.charts.kinds.purchases_by_origin import has_shares
from impact.charts.sizes import Width
from impact.document import Block, Grid, Heading, Paragraph, Text
from impact.study.tables import span
from impact.study.tables.closures import default_net, settled
from impact.texts import opened
from impact.vocabulary import TOTAL
from impact.words.headlines import case
from impact.words.inputs import slug
from impact.words.said import printed
from impact.words.setting import closure_name

TAX_LISTED = "public_money.product_taxes."  # begins the keys of taxes that a scenario lists
MOSTLY = 0.9  # above this share of the gross effect most of it is additional
NOTES = ("public_outlays", "fee_by_engine", "revenue_by_level", "royalties")


@sections.register("net", needs=("gross_net", "kpi/jobs_gross", "kpi/jobs_net"))
def net(context: BriefContext) -> Iterator[Block]:
    """Yield what remains of the gross effect, step by step, and what the turnover buys."""
    yield Heading(2, finding(context), id="net")
    yield Paragraph(additional(context))
    yield figure(context, "gross_to_net", size="beside", quantity="jobs")
    if left := open_accounts(context):
        yield Paragraph(left, "small")
    revenue = context.rows("fiscal", item_key=TOTAL, kind="revenue")
    money_table = [fiscal_table(context)] if revenue else []
    beside: list[Block] = []
    if has_shares(context.study):
        width: Width = "half" if money_table else "full"
        beside.append(figure(context, "purchases_by_origin", width=width, size="beside"))
    if money_table:
        said = (regime, taxes_on_sales, net_tax, reliefs, per_job, public_cost)
        beside += [Paragraph(words, "small") for each in said if (words := each(context))]
    if beside and money_table:
        yield Grid((tuple(beside), tuple(money_table)))
    else:
        yield from beside
        yield from money_table


def open_accounts(context: BriefContext, building: Sequence[int] = ()) -> Text:
    """Return what each answer leaves unpaid or unspent; nothing where every account is closed.

    Args:
        building: Years of building, where these are meant and not the headline year.
    """
    found: dict[str, list[str]] = {}
    year = None if building else int(context.fact("headline_year"))
    for row in context.rows("budgets", item_key="open", settled="no", year=year):
        if row["value"]:
            side = "paid" if span(row)[0] > 0 else "received"
            size = printed([context.amounts.of(row)], size=True, ranged=True, unit="plain")
            payer = context.words.say(f"payer-{slug(str(row['payer']))}")
            found.setdefault(str(row["closure"]), []).append(
                context.words.say(f"open-{side}", payer=payer, size=Marked(size))
            )
    parts = [f"{closure_name(context.words, each)}: {'; '.join(items)}." for each, items in found.items()]
    years = f"{building[0]}–{building[-1]}" if building else str(year)
    return context.text("open-accounts", year=years, parts=Marked(" ".join(parts))) if parts else ()


def finding(context: BriefContext) -> Text:
    """Return the net effect on jobs by the sign of its range."""
    if not settled(context.study, "jobs", int(context.fact("headline_year"))):
        return context.finding("net-finding-closures", year=context.fact("headline_year"))
    amount = context.amount("jobs_net")
    chosen = case(*span(context.study.row("kpi", "jobs_net")))
    gross = context.amount("jobs_gross")
    kind = "all" if chosen == "higher" and amount.value == gross.value else chosen
    year = context.fact("headline_year")
    return context.finding(f"net-finding-{kind}", year=year, net=amount.said, gross=gross.said)


def additional(context: BriefContext) -> Text:
    """Return how much of the gross effect is additional."""
    gross = span(context.study.row("kpi", "jobs_gross"))[0]
    shares = [span(context.study.row("kpi", key))[0] / gross if gross else 0.0 for key in answers(context, "jobs_net")]
    kinds = ["most" if share >= MOSTLY else "part" if share > 0 else "none" for share in shares]
    if len(set(kinds)) > 1:
        return context.text("net-additional-differs")
    return context.text(
        f"net-additional-{kinds[0]}", share=context.words.percent(1 - shares[0]), cite=context.cite_topics("replaced")
    )


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


def reliefs(context: BriefContext) -> Text:
    """Return by what taxes change while reliefs hold, net of what is displaced; nothing without reliefs."""
    return changes(context, MEANWHILE)


def net_tax(context: BriefContext) -> Text:
    """Return public revenue after what is lost with what gives way, by the sign of its range; nothing without one."""
    year = int(context.fact("headline_year"))
    row = default_net(context.study, "tax", year)
    if row is None:
        return not_estimated(context, YEARLY)
    amount = context.amounts.of(row)
    found = context.text(f"net-tax-{case(*span(row))}", value=amount.said, year=str(year))
    return joined([found, otherwise(context, YEARLY, amount)])


def regime(context: BriefContext) -> Text:
    """Return the law on fees and duties that the estimate rests on; nothing where the kind of project has none."""
    facts = context.study.facts
    if "regime_says" not in facts:
        return ()
    return context.text("regime", label=str(facts["regime_label"]), says=str(facts["regime_says"]))


def taxes_on_sales(context: BriefContext) -> Text:
    """Return the taxes on what is sold with their rates; nothing where the scenario does not list them."""
    parts = []
    for row in context.study["assumptions"].rows:
        _, _, key = str(row["id"]).partition(TAX_LISTED)
        if key:
            name = str(context.study.facts.get(f"name.{key.removesuffix('.rate')}", key.removesuffix(".rate")))
            parts.append(context.words.say("taxes-on-sales-part", name=name, rate=rate_of(context, row)))
    return context.text("taxes-on-sales", parts=Marked(context.words.both(parts))) if parts else ()


def public_cost(context: BriefContext, *, gaps: bool = True) -> Text:
    """Return public money put into the project, and what is not known of it where that is asked for."""
    rows, words = list(context.study["fiscal"].where(kind="public_cost")), context.words
    known, unknown = [], []
    for row in rows:
        name = words.say(f"public-cost-{slug(str(row['item_key']))}")
        if row["value"] is None:
            reason = context.reason(f"fiscal/{row['id']}/value")
            unknown.append(words.say("public-cost-unknown", name=opened(name), reason=shielded(reason)))
        else:
            value = context.amounts.of(row).said  # sums of others stand exactly, each in the scale that keeps it short
            known.append(words.say("public-cost-part", name=name, value=value, year=str(row["year"])))
    parts = [context.text("public-cost", parts=Marked("; ".join(known)))] if known else []
    parts += [context.text("public-cost-gaps", parts=Marked(". ".join(unknown)))] if unknown and gaps else []
    return joined(parts)


def public_money_words(context: BriefContext) -> Text:
    """Return what a reader looks for beside public money and the study does not hold, with the reason."""
    parts: list[Text] = []
    if reason := context.reason("public_money"):
        parts.append(context.text("public-money-not-estimated", reason=reason))
    elif missing := [part for key in NOTES if (part := because(context, key))]:
        parts.append(context.text("money-missing", what=Marked(". ".join(missing))))
    return joined(parts)
