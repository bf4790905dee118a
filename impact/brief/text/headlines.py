"""Which sign of a key figure holds in most draws, and likelihood words for computed probabilities."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Literal

from impact.brief.edition.context import BriefContext
from impact.brief.text.joint_changes import summarise_combined_case
from impact.language.messages import Language

# Above which probability each word may be used.
SMALLEST_SHARE = 0.001  # shares nearer to none or all than that are not printed as none or all
SCALE = ((0.90, "very-likely"), (0.66, "likely"), (0.33, "even"), (0.10, "unlikely"))


def likelihood(
    words: Language, probability: float, joint: Callable[[bool], str] | None = None, *, worded: bool = True
) -> str:
    """Return the word of the scale and the probability, such as "likely (75%)".

    What happened in all draws, or in none, was not shown to be certain: it prints as such, with what inputs do together
    at once.

    Args:
        words: of the language.
        probability: share of the draws.
        joint: says what inputs moved together do to what happened in all draws (True), or in none (False); None where
            that stands beside it.
        worded: whether a word belongs to it. Across paths that nobody knows to be likely there is a share alone.
    """
    word = next((word for least, word in SCALE if probability > least), "very-unlikely")
    if probability in (0.0, 1.0):
        named = "in-all-draws" if probability else "in-no-draw"
        return words.say(f"{named}-alone") if joint is None else words.say(named, joint=joint(bool(probability)))
    if probability > 1 - SMALLEST_SHARE:
        share = words.say("share-above", share=words.percent(1 - SMALLEST_SHARE, 1))
    elif probability < SMALLEST_SHARE:
        share = words.say("share-below", share=words.percent(SMALLEST_SHARE, 1))
    else:
        share = words.percent(probability, 0 if 0.1 <= probability <= 0.9 else 1)
    if not worded:
        return words.say("share-of-draws", share=share)
    return words.say("likelihood", word=words.say(f"likelihood-{word}"), share=share)


LEAST = 0.66  # of the draws: with fewer on either side the sign is open
DRAWN = "drawn"  # across all paths, which nobody knows to be likely: a share and no word
AFTER_LABOUR = ("scarce_step", "scarce_built_step")  # variables of net jobs less those of workers who leave other jobs
PEOPLE = ("persons", "job_years")


@dataclass(frozen=True)
class LeadingSign:
    """The sign that leads, and how often it holds.

    Attributes:
        side: of zero.
        share: in words, such as "in 94% of the model runs".
        of_runs: the same as a number.
    """

    side: Literal["below", "above"]
    share: str
    of_runs: float


def share_of_losses(context: BriefContext, metric: str) -> str:
    """Return in what share of the draws an answer is below zero, in words; empty where nobody counted."""
    row = context.row("probabilities", path=DRAWN, key_figure=metric, event="below_zero")
    if row is None or not isinstance(row["value"], float):
        return ""
    together = partial(summarise_combined_case, context, ((metric, "below_zero"),))
    share = likelihood(context.words, row["value"], together, worded=False)
    return with_labour(context, metric, row["value"], share)


def leading_sign(context: BriefContext, metric: str) -> LeadingSign | None:
    """Return the sign that holds in at least 66 of 100 draws; None where neither does, or nobody counted."""
    for side in ("below", "above"):
        event = f"{side}_zero"
        row = context.row("probabilities", path=DRAWN, key_figure=metric, event=event)
        if row is not None and isinstance(row["value"], float) and row["value"] >= LEAST:
            together = partial(summarise_combined_case, context, ((metric, event),))
            share = likelihood(context.words, row["value"], together, worded=False)
            share = with_labour(context, metric, row["value"], share)
            return LeadingSign("below" if side == "below" else "above", share, row["value"])
    return None


def with_labour(context: BriefContext, metric: str, probability: float, share: str) -> str:
    """Return a share of draws in words; of all or none, with the condition on the labour market that it holds under.

    Net jobs of all draws may be none where every worker leaves another job. So nothing happens in all draws without a
    condition, unless the study holds net jobs after that step and they are never zero.
    """
    figures, counted = context.declared.figures, context.study["probabilities"]
    of_people = context.study["key_figures"].where(id=metric, scope="net") if probability in (0.0, 1.0) else ()
    if not any(row["unit"] in PEOPLE for row in of_people):
        return share
    held = {
        key: 0.0
        for key, each in figures.items()
        if (each.of or {}).get("variable") in AFTER_LABOUR
        and each.question == figures[metric].question
        and context.has_figure(key)
    }
    for row in counted.where(path=DRAWN):
        if row["key_figure"] in held and isinstance(row["value"], float):
            held[str(row["key_figure"])] += row["value"]
    return share if 1.0 in held.values() else context.words.say("share-all-unemployed", share=share)
