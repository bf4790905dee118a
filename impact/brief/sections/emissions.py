"""Page 6, for kinds of project without a page of their own: emissions by each rule, as equals."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.drivers_table import drivers_of
from impact.brief.figures import figure
from impact.brief.page import opening
from impact.brief.sections import sections
from impact.brief.speaking import said
from impact.document import Block, Paragraph
from impact.vocabulary import ELECTRICITY_RULES


@sections.register("emissions", needs=("emissions_by_year",))
def emissions(context: BriefContext) -> Iterator[Block]:
    """Yield emissions by rule of what supplies the power, and what they say together."""
    keys = [key for key in context.headlines if context.declared.figures[key].question == "emissions"]
    if not keys:
        return
    yield from opening(context.text("emissions-title"), context.text("emissions-standfirst"), "emissions")
    if all(context.has_figure(f"emissions_{rule}") for rule in ELECTRICITY_RULES):
        yield figure(context, "emissions_by_rule")
    yield Paragraph(said(context, "emissions"))
    yield from drivers_of(context, "emissions")
