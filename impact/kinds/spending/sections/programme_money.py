"""Page 5 of a programme: what the money becomes, by item and year, and what the state gets back."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.filled import filled
from impact.brief.page import boxed, in_columns, known, opening
from impact.brief.sections import sections
from impact.brief.sections.money import added, left_out
from impact.document import Block
from impact.kinds.spending.sections.programme_spending import by_year


@sections.register("programme_money", needs=("spent", "kpi/built_gva"))
def programme_money(context: BriefContext) -> Iterator[Block]:
    """Yield value added, imports and taxes of building, the money by item and year, and what running it costs."""
    values = filled(context)
    found = known(context, "programme-money-title", **values) or context.text("programme-money-title-plain")
    yield from opening((*context.if_announced, *found), context.text("programme-money-standfirst"), "money")
    yield figure(context, "money_of_building")
    said = [
        known(context, f"programme-money-{part}", f"programme-money-{part}-alone", **values)
        for part in ("value-added", "imports", "taxes", "running", "set-aside")
    ]
    yield from in_columns([*said, added(context)])
    yield by_year(context, list(context.study["spent"].rows))
    yield from boxed(context, "money-not-heading", left_out(context))
