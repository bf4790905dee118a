"""What the buses cost beside others, what a tonne costs, and who pays."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.money import SENTENCE, money
from impact.brief.rich import Marked
from impact.brief.sections import sections
from impact.document import Block, Heading, Paragraph
from impact.words.inputs import slug

HEIGHT = 90.0


@sections.register("bus_cost", needs=("ownership_cost", "kpi/cost_present"))
def bus_cost(context: BriefContext) -> Iterator[Block]:
    """Yield the cost of a tonne, and who pays."""
    yield Heading(2, context.text("heading-bus-cost"), id="bus-cost")
    amount = context.amount("cost_present")
    unit = Marked(context.unit_of(amount, context.study.row("kpi", "cost_present")))
    yield Paragraph(context.text("bus-cost-counted", cost=amount.value, range=amount.range, unit=unit))
    if any(row["value"] is not None for row in context.study["abatement"].rows):
        yield figure(context, "cost_per_tonne", width="full", height=HEIGHT)
    else:
        yield Paragraph(context.text("cost-per-tonne-undefined"))
    if paid := list(_funding(context)):
        yield Paragraph(context.text("bus-funding", parts=Marked("; ".join(paid))), "small")


def _funding(context: BriefContext) -> Iterator[str]:
    """Yield each source of public money with its amount."""
    words = context.words
    rows = list(context.study["fiscal"].where(kind="public_cost")) if "fiscal" in context.study.tables else []
    said = money(context, rows, SENTENCE)
    for row in rows:
        value = context.amounts.of(row, said.per).value
        yield words.say(
            "bus-funding-part", name=words.say(f"funding-{slug(str(row['item_key']))}"), value=value, scale=said.word,
            currency=context.fact("currency"),
        )  # fmt: skip
