"""What a unit gives off, where it is given off, and what moves abroad or comes home."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.rich import joined
from impact.brief.sections import sections
from impact.document import Block, Heading, Paragraph, Text
from impact.study.tables import DOES_NOT_APPLY
from impact.vocabulary import HEADLINE_RULES

WORLD = "emissions_world"


@sections.register("factory_units", needs=("unit_emissions", "kpi/emissions_official"))
def factory_units(context: BriefContext) -> Iterator[Block]:
    """Yield the chart of a unit, the official boundary, and the world beside the country."""
    yield Heading(2, context.text("heading-factory-units"), id="factory-units")
    yield figure(context, "unit_emissions", size="high")
    yield Paragraph(joined([official(context), world(context)]), "small")


def official(context: BriefContext) -> Text:
    """Return carbon dioxide by the published factor for new consumption."""
    value, years = context.amount("emissions_official").said, _years(context)
    return context.text("factory-units-official", value=value, **years)


def _years(context: BriefContext) -> dict[str, str]:
    return {"first": context.fact("first_year"), "last": context.fact("last_year")}


def on_condition(context: BriefContext) -> Text:
    """Return the change in the world in each scenario beside this one that knows who gives way; else nothing."""
    rows = context.rows("scenarios", metric=WORLD, compared_with=DOES_NOT_APPLY)
    return joined(
        [
            context.text(
                "factory-units-world-condition",
                scenario=str(row["subtitle"]),
                value=context.amounts.of(row).said,
            )
            for row in rows
            if row["value"] is not None
        ]
    )


def world(context: BriefContext) -> Text:
    """Return the change in the world and what moves, on both rules; else that it is not estimated."""
    keys = {"component": "change", "boundary": "world", "gas": "co2e", "cumulative": "cohort"}
    found = {rule: context.row("emissions_by_year", electricity=rule, **keys) for rule in HEADLINE_RULES}
    said = {
        rule: context.amounts.of(row).said
        for rule, row in found.items()
        if row is not None and row["value"] is not None
    }
    if len(said) < len(HEADLINE_RULES):
        return joined([context.text("factory-units-world-unknown"), on_condition(context)])
    return context.text("factory-units-world", average=said["average"], gas=said["marginal"], **_years(context))
