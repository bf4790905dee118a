"""Of which scenario a document tells a variant, and what differs, so that no reader takes one for another."""

from __future__ import annotations

from impact.brief.context import BriefContext
from impact.document import Text
from impact.study.tables import DOES_NOT_APPLY

TABLE = "scenarios"
STOPS = (".", "!", "?", "。")


def variant(context: BriefContext) -> Text:
    """Return which scenario this one varies and what differs; nothing of a scenario that varies none."""
    base = context.fact("variant_of")
    if not base or not context.fact("subtitle"):
        return ()
    differs = context.fact("subtitle").rstrip("".join(STOPS))
    return context.text("front-variant", base=title_of(context, base), differs=differs)


def title_of(context: BriefContext, name: str) -> str:
    """Return what a scenario is called beside others; the name of its file where the study does not hold it."""
    if TABLE in context.study.tables:
        for row in context.study[TABLE].where(scenario_key=name, compared_with=DOES_NOT_APPLY):
            return str(row["title"])
    return name
