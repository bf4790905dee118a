"""What the buses emit, on all rules for electricity, and the energy they take by carrier."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.assumptions import judgements
from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.rich import joined
from impact.brief.sections import sections
from impact.document import Block, Heading, Paragraph, Text

CONTRACT = "emissions_contract"


@sections.register("bus_emissions", needs=("emissions_by_year", "kpi/emissions_official"))
def bus_emissions(context: BriefContext) -> Iterator[Block]:
    """Yield emissions on all rules, energy by carrier, and which judgements decide."""
    yield Heading(2, context.text("heading-bus-emissions"), id="programme")
    yield Paragraph(context.text("bus-emissions-counted", **context.setting))
    yield figure(context, "bus_emissions", size="small")
    yield Paragraph(joined([context.text("bus-emissions-rules"), until_contract_ends(context)]), "small")
    yield figure(context, "energy_by_carrier", size="small")
    if said := judgements(context):
        yield Paragraph(said, "small")


def until_contract_ends(context: BriefContext) -> Text:
    """Return what is avoided, or added, up to the end of the contract; nothing without one."""
    if not context.has_figure(CONTRACT):
        return ()
    year = str(context.study.row("kpi", CONTRACT)["period"]).split("/")[-1]
    return context.text("bus-emissions-contract", value=context.amount(CONTRACT).said, year=year)
