"""Emissions of making what is built: what is counted, and what is not."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import chart_context, figure
from impact.brief.rich import Marked, shielded
from impact.brief.sections import sections
from impact.document import Block, Heading, Paragraph, Text
from impact.kinds.spending.charts.embodied_by_item import material_name
from impact.kinds.spending.embodied import NOT_COUNTED
from impact.texts import opened


@sections.register("embodied", needs=("embodied",))
def embodied(context: BriefContext) -> Iterator[Block]:
    """Yield emissions by item, how they are counted, and what is left out with its reason."""
    if context.has_figure("embodied"):
        amount = context.amount("embodied").said
        yield Heading(2, context.finding("embodied-finding", amount=amount), id="embodied")
        yield Paragraph(context.text("embodied-counted", cite=context.cite_topics("materials")))
        yield figure(context, "embodied_by_item", size="small")
    else:
        yield Heading(2, context.finding("embodied-finding-none"), id="embodied")
    if said := left_out(context):
        yield Paragraph(said, "small")


def left_out(context: BriefContext) -> Text:
    """Return what is not counted, with the reason."""
    parts = [context.words.say("embodied-left-out-part", **each) for each in not_counted(context)]
    return context.text("embodied-left-out", parts=Marked(". ".join(parts))) if parts else ()


def not_counted(context: BriefContext) -> Iterator[dict[str, str]]:
    """Yield name and reason of each material that is not counted."""
    for row in context.study["embodied"].where(quantity="given_off", item_key=NOT_COUNTED):
        name = opened(material_name(chart_context(context), str(row["material"])))
        yield {"name": name, "reason": shielded(context.reason(f"embodied/{row['id']}/value"))}
