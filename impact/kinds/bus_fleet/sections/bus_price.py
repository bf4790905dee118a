"""Page 5 of a fleet of buses: what it costs beside other buses, what a tonne avoided costs, and who pays."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.filled import filled
from impact.brief.page import boxed, in_columns, known, opening
from impact.brief.sections import sections
from impact.brief.sections.money import added, left_out
from impact.document import Block, text
from impact.kinds.bus_fleet.emissions import OFFICIAL
from impact.kinds.bus_fleet.ownership_table import ownership_table
from impact.kinds.bus_fleet.sections.bus_cost import in_dollars, new_service, running_taxes, who_pays
from impact.study.tables import span
from impact.vocabulary import HEADLINE_RULES
from impact.words.headlines import case


@sections.register("bus_price", needs=("ownership_cost", "kpi/cost_present"))
def bus_price(context: BriefContext) -> Iterator[Block]:
    """Yield the cost of a tonne by each rule as an equal, who pays, and what both sides cost."""
    values, found = filled(context), case(*span(context.study.row("kpi", "cost_present")))
    title = known(context, f"bus-price-title-{found}", **values)
    standfirst = known(context, "bus-price-standfirst", "bus-price-standfirst-undefined", **values)
    yield from opening((*context.if_announced, *(title or text(context.fact("title")))), standfirst, "money")
    shown = (OFFICIAL, *HEADLINE_RULES)
    defined = any(row["value"] is not None and row["electricity"] in shown for row in context.study["abatement"].rows)
    yield figure(context, "cost_per_tonne" if defined else "capital_by_origin")
    paragraphs = [
        context.text("bus-price-difference"),
        new_service(context),
        in_dollars(context),
        who_pays(context),
        running_taxes(context),
        added(context),
    ]
    yield from in_columns(paragraphs, ownership_table(context))
    yield from boxed(context, "money-not-heading", left_out(context))
