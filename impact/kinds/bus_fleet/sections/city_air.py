"""Exhaust and wear in the city, beside the power plants that charge the buses."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.sections import sections
from impact.document import Block, Heading, Paragraph


@sections.register("city_air", needs=("emissions_by_year", "kpi/nox_city"))
def city_air(context: BriefContext) -> Iterator[Block]:
    """Yield how exhaust and wear in the city are counted beside power plants."""
    yield Heading(2, context.text("heading-city-air", **context.setting), id="air")
    yield Paragraph(context.text("city-air-counted"))
