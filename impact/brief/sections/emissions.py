"""Page 6, for kinds of project without a page of their own: emissions by each rule, as equals."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.drivers_table import drivers_of
from impact.brief.figures import figure
from impact.brief.sections import sections
from impact.brief.speaking import open_page
from impact.document import Block
from impact.vocabulary import ELECTRICITY_RULES


@sections.register("emissions", needs=("emissions_by_year",))
def emissions(context: BriefContext) -> Iterator[Block]:
    """Yield what the rules say together, emissions by rule of what supplies the power, and what moves them."""
    keys = [key for key in context.headlines if context.declared.figures[key].question == "emissions"]
    if not keys:
        return
    yield from open_page(context, "emissions", context.text("emissions-standfirst"))
    if all(context.has_figure(f"emissions_{rule}") for rule in ELECTRICITY_RULES):
        yield figure(context, "emissions_by_rule")
    yield from drivers_of(context, "emissions")
