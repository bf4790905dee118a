"""What pages on money of any kind have: cost of each job, value added by each answer, and what no figure holds."""

from impact.brief.edition.context import BriefContext
from impact.brief.edition.page import because, find_message
from impact.brief.edition.rich import Marked, joined
from impact.brief.exhibits.assumptions import factors_of
from impact.brief.exhibits.panel import exchange
from impact.brief.paragraphs import paragraph
from impact.brief.sections.trade import beside_trade
from impact.brief.text.best_answer import best_of
from impact.brief.text.joint_changes import holds
from impact.brief.text.money import CURRENCY, VALUE_ADDED, answers, each_answer, format_change
from impact.core.vocabulary import TOTAL
from impact.document import Span, Text, text
from impact.language.input_names import slug
from impact.study.tables import span

PER_JOB = "cost_per_net_job"  # an item of public money that is no sum
NOTES = ("public_outlays", "fee_by_engine", "revenue_by_level", "royalties")


@paragraph("value-added")
def added(context: BriefContext) -> Text:
    """Return value added supported and additional in the headline year."""
    if not context.has_figure("gva_gross"):
        return ()
    gross = context.amount("gva_gross").said
    found = context.text("money-value-added-gross", year=context.fact("headline_year"), gva_gross=gross)
    if not context.has_figure(VALUE_ADDED) or not span(context.key_figure("gva_gross"))[0]:
        return found
    return joined([found, context.text("money-value-added-net", parts=Marked(each_answer(context, VALUE_ADDED)))])


@paragraph("left-out")
def left_out(context: BriefContext) -> Text:
    """Return what is in none of these figures; the annex has the reasons."""
    found = find_message(context, "money-not-in-figures", "money-not-cba", **context.setting)
    return joined([context.text("money-not-heading"), found])


@paragraph("exchange-rate")
def exchange_rate(context: BriefContext) -> Text:
    """Return at which rate a reader turns money into dollars; nothing where the model read none."""
    if not factors_of(context, "exchange_rate"):
        return ()
    return text(Span(f"{context.words.say('panel-exchange')}: ", strong=True), exchange(context))


@paragraph("foreign-currency")
def other_currency(context: BriefContext) -> Text:
    """Return the balance of foreign exchange in the best answer, where the table beside it holds another."""
    best = best_of(context, CURRENCY) if context.has_figure(CURRENCY) else CURRENCY
    if best == CURRENCY:
        return ()
    value, year = Marked(format_change(context.amount(best))), context.fact("headline_year")
    return context.text("money-currency", value=value, condition=holds(context, best), year=year)


@paragraph("regime")
def regime(context: BriefContext) -> Text:
    """Return the name of the law that the estimate rests on; nothing where the kind of project has none."""
    label = context.study.facts.get("regime_label")
    return context.text("regime-label", label=str(label)) if label else ()


@paragraph("cost-per-job")
def per_job(context: BriefContext) -> Text:
    """Return what is not collected for each net job, in the first and last year of the relief, or why that is open."""
    rows = context.rows("public_finances", item=PER_JOB) if _collected(context) else []
    known = [row for row in rows if row["value"] is not None]
    if not rows:
        return ()
    if not known:
        return context.text("cost-per-job-undefined", reason=context.reason(f"public_finances/{rows[0]['id']}/value"))
    words = context.words
    per = None if words.conventions.scale_at_number else 1.0  # each number carries its word, or the sentence does
    ends = [known[0], *([known[-1]] if len(known) > 1 else [])]
    parts = [
        words.say("answers-last", value=context.amounts.of(row, per).ranged_value, year=str(row["year"]))
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
    rows = context.rows("gross_to_net", quantity="jobs", step="net", closure=closure)
    held = [span(row)[0] for row in rows if row["year"] in years and row["value"] is not None]
    return bool(held) and max(held) < 0


@paragraph("public-cost")
def public_cost(context: BriefContext) -> Text:
    """Return public money put into the project, as far as it is known; the annex says why the rest is not."""
    words, known = context.words, []
    for row in context.rows("public_finances", kind="public_cost") if _collected(context) else ():
        if row["value"] is not None:
            name = words.say(f"public-cost-{slug(str(row['item']))}")
            value = context.amounts.of(row).said  # sums of others stand exactly, each in the scale that keeps it short
            known.append(words.say("public-cost-part", name=name, value=value, year=str(row["year"])))
    return context.text("public-cost", parts=Marked("; ".join(known))) if known else ()


@paragraph("money-of-the-state")
def public_money_words(context: BriefContext) -> Text:
    """Return what a reader looks for beside public money and the study does not hold, with the reason."""
    parts: list[Text] = []
    if reason := context.reason("public_money"):
        parts.append(context.text("public-money-not-estimated", reason=reason))
    elif missing := [part for key in NOTES if (part := because(context, key))]:
        parts.append(context.text("money-missing", what=Marked(". ".join(missing))))
    return joined(parts)


@paragraph("beside-trade")
def beside(context: BriefContext) -> Text:
    """Return what is in no year of foreign exchange, or not in its balance."""
    return beside_trade(context)


@paragraph("public-money-unknown")
def unknown(context: BriefContext) -> Text:
    """Return the same where the study holds neither taxes by year nor trade."""
    return () if _collected(context) or "external_trade" in context.study.tables else public_money_words(context)


def _collected(context: BriefContext) -> bool:
    """Return whether the study holds taxes by year, and what they add up to."""
    return any(row["value"] is not None for row in context.rows("public_finances", item=TOTAL, kind="revenue"))
