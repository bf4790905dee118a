"""What a unit gives off, where it is given off, and what moves abroad or comes home."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.rich import joined
from impact.brief.sections import sections
from impact.document import Block, Heading, Paragraph, Text
from impact.vocabulary import HEADLINE_RULES

HEIGHT = 96.0


@sections.register("factory_units", needs=("unit_emissions", "kpi/emissions_official"))
def factory_units(context: BriefContext) -> Iterator[Block]:
    """Yield the chart of a unit, the official boundary, and the world beside the country."""
    yield Heading(2, context.text("heading-factory-units"), id="factory-units")
    yield figure(context, "unit_emissions", width="full", height=HEIGHT)
    yield Paragraph(joined([official(context), world(context)]), "small")


def official(context: BriefContext) -> Text:
    """Return carbon dioxide by the published factor for new consumption."""
    amount = context.amount("emissions_official")
    return context.text(
        "factory-units-official", value=amount.value, range=amount.range, first=context.fact("first_year"),
        last=context.fact("last_year"),
    )  # fmt: skip


def world(context: BriefContext) -> Text:
    """Return the change in the world and what moves, on both rules; else that it is not estimated."""
    table = context.study["emissions_by_year"]
    found = {
        rule: next(
            iter(table.where(component="change", boundary="world", electricity=rule, gas="co2e", cumulative="cohort")),
            None,
        )
        for rule in HEADLINE_RULES
    }
    said = {
        rule: context.amounts.of(row).ranged_value
        for rule, row in found.items()
        if row is not None and row["value"] is not None
    }
    if len(said) < len(HEADLINE_RULES):
        return context.text("factory-units-world-unknown")
    return context.text(
        "factory-units-world", average=said["average"], gas=said["marginal_gas"], first=context.fact("first_year"),
        last=context.fact("last_year"),
    )  # fmt: skip
