"""What of it is additional, under each answer to who gives up what: when each applies, who loses, how likely it is."""

from impact.brief.edition.context import BriefContext
from impact.brief.edition.page import find_complete_message
from impact.brief.edition.rich import Marked, joined
from impact.brief.paragraphs import file_messages, paragraph
from impact.brief.text.best_answer import best_of, is_best
from impact.brief.text.choices import LEVER, cases
from impact.brief.text.headlines import leading_sign, share_of_losses
from impact.brief.text.notes import half_above, skewed
from impact.brief.text.tiles import condition, filled
from impact.core.text import capitalise_first
from impact.document import Text, plain
from impact.language.input_names import slug
from impact.study.tables.queries import built_up

STATE = "state_spending"  # the answer in which the state spends what it collects more, of every kind
file_messages(__name__, "additional-also")


@paragraph("additional-standfirst")
def standfirst(context: BriefContext) -> Text:
    """Return of which case numbers are, and that part of what is supported is not additional, as the kind says it."""
    values = filled(context)
    if other := context.study.facts.get("alternative_name"):
        values["other"] = str(other)
    alone = ("additional-standfirst-one",) if len(answers(context)) < 2 else ()
    first, *others = cases(context)
    beside = any(each.sort != LEVER for each in others)
    of = context.text("additional-of-case", letter=first.letter, name=first.name) if beside else ()
    return joined(
        [of, find_complete_message(context, *alone, "additional-standfirst", "additional-standfirst-one", **values)]
    )


def quantity(context: BriefContext) -> str:
    """Return what is counted, as the table gross_to_net calls it."""
    return context.declared.answers.quantity if context.declared.answers else "jobs"


def counted(context: BriefContext) -> str:
    """Return the key figure of what is additional, by the leading answer."""
    return context.declared.answers.counted if context.declared.answers else "jobs_net"


def answers(context: BriefContext) -> list[str]:
    """Return the key figures that answer how much is additional, in the order in which they build on each other."""
    known = built_up(context.study, quantity(context))
    leading = next((name for name, rows in known.items() if rows[0]["default"] == "yes"), "")
    of = {key: context.declared.figures[key].of or {} for key in context.declared.rivals_of(counted(context))}
    found = {each.get("closure", leading): key for key, each in of.items()}
    return [found[name] for name in known if name in found and context.has_figure(found[name])]


@paragraph("which-answer")
def which(context: BriefContext) -> Text:
    """Return when each answer applies; nothing of one alone."""
    if len(keys := answers(context)) < 2:
        return ()
    state = any((context.declared.figures[key].of or {}).get("closure") == STATE for key in keys)
    said = [find_complete_message(context, "additional-which", **filled(context))]
    return joined([*said, context.text("additional-which-state")] if state else said)


@paragraph("lost")
def lost(context: BriefContext) -> Text:
    """Return who is lost where, step by step, as far as the kind has words for it: `lost-STEP`, and `-none` of it."""
    steps = {str(row["step"]): row for rows in built_up(context.study, quantity(context)).values() for row in rows}
    return joined(
        find_complete_message(
            context, f"lost-{slug(step)}{'' if row['value'] else '-none'}", lost=context.amounts.of(row).said
        )
        for step, row in steps.items()
    )


@paragraph("how-likely")
def likely(context: BriefContext) -> Text:
    """Return how often each answer is a gain or a loss in the model runs."""
    words, keys = context.words, answers(context)
    found: dict[tuple[str, str], list[str]] = {}
    for key in keys:
        sign = leading_sign(context, key)
        if share := sign.share if sign is not None else share_of_losses(context, key):
            alike = found.setdefault((sign.side if sign is not None else "below", share), [])
            alike.append(plain(condition(context, key)))
    every = [len(of) == len(keys) > 1 for of in found.values()] == [True]
    parts = [
        words.say(
            f"additional-likely-{side}",
            condition=words.say("additional-likely-every") if every else capitalise_first(words.either(of)),
            share=share,
        )
        for (side, share), of in found.items()
    ]
    own = best_of(context, counted(context)) == counted(context)  # of another answer it would be no help
    if parts and own and context.has_figure(scarce := f"{counted(context)}_labour_scarce"):
        before, after = (context.amount(key).said for key in (counted(context), scarce))
        parts.append(words.say("additional-labour-scarce", before=before, change=after))
    return context.text("additional-likely", parts=Marked(" ".join(parts))) if parts else ()


@paragraph("half-above")
def above(context: BriefContext) -> Text:
    """Return what half of the model runs exceed, of the answer that the title names and of those that are skewed."""
    keys, far = answers(context), skewed(context)
    named = [key for key in keys if is_best(context, key)] or keys
    return half_above(context, [key for key in keys if key in named or key in far])
