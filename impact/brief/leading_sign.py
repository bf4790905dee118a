"""Which sign of a key figure holds in most draws: a range that crosses zero does not always leave its sign open."""

from dataclasses import dataclass
from functools import partial
from typing import Literal

from impact.brief.context import BriefContext
from impact.brief.joint import in_few_words
from impact.brief.likelihood import likelihood

LEAST = 0.66  # of the draws: with fewer on either side the sign is open
DRAWN = "drawn"  # across all paths, which nobody knows to be likely: a share and no word
AFTER_LABOUR = ("scarce_step", "scarce_built_step")  # variables of net jobs less those of workers who leave other jobs
PEOPLE = ("persons", "job_years")


@dataclass(frozen=True)
class LeadingSign:
    """The sign that leads, and how often it holds.

    Attributes:
        side: of zero. share: in words, such as "in 94% of the model runs". of_runs: the same as a number.
    """

    side: Literal["below", "above"]
    share: str
    of_runs: float


def share_of_losses(context: BriefContext, metric: str) -> str:
    """Return in what share of the draws an answer is below zero, in words; empty where nobody counted."""
    row = context.row("probabilities", path=DRAWN, metric=metric, event="below_zero")
    if row is None or not isinstance(row["value"], float):
        return ""
    together = partial(in_few_words, context, ((metric, "below_zero"),))
    share = likelihood(context.words, row["value"], together, worded=False)
    return with_labour(context, metric, row["value"], share)


def leading_sign(context: BriefContext, metric: str) -> LeadingSign | None:
    """Return the sign that holds in at least 66 of 100 draws; None where neither does, or nobody counted."""
    for side in ("below", "above"):
        event = f"{side}_zero"
        row = context.row("probabilities", path=DRAWN, metric=metric, event=event)
        if row is not None and isinstance(row["value"], float) and row["value"] >= LEAST:
            together = partial(in_few_words, context, ((metric, event),))
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
    of_people = context.study["kpi"].where(id=metric, scope="net") if probability in (0.0, 1.0) else ()
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
        if row["metric"] in held and isinstance(row["value"], float):
            held[str(row["metric"])] += row["value"]
    return share if 1.0 in held.values() else context.words.say("share-all-unemployed", share=share)
