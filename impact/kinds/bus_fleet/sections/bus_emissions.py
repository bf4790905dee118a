"""What the buses emit, on all rules for electricity, and the energy they take by carrier."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.sections import sections
from impact.document import Block, Heading, Paragraph

HEIGHT = 90.0


@sections.register("bus_emissions", needs=("emissions_by_year", "kpi/emissions_official"))
def bus_emissions(context: BriefContext) -> Iterator[Block]:
    """Yield emissions on all rules and energy by carrier."""
    yield Heading(2, context.text("heading-bus-emissions"), id="programme")
    yield Paragraph(context.text("bus-emissions-counted", **context.setting))
    yield figure(context, "bus_emissions", width="full", height=HEIGHT)
    yield Paragraph(context.text("bus-emissions-rules"), "small")
    yield figure(context, "energy_by_carrier", width="full", height=HEIGHT)
