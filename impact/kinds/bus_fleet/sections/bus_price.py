"""Page 5 of a fleet of buses: what it costs beside other buses, what a tonne avoided costs, and who pays."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.filled import filled
from impact.brief.page import in_columns, known, opening
from impact.brief.paragraphs.money import added, left_out
from impact.brief.rich import Marked, joined
from impact.brief.sections import sections
from impact.brief.year_table import printed
from impact.document import Block, Text, text
from impact.kinds.bus_fleet.emissions import OFFICIAL
from impact.kinds.bus_fleet.ownership_table import ownership_table
from impact.study.tables import span
from impact.vocabulary import HEADLINE_RULES
from impact.words.headlines import case
from impact.words.inputs import slug


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
        left_out(context),
    ]
    yield from in_columns(paragraphs, ownership_table(context))


def in_dollars(context: BriefContext) -> Text:
    """Return the cost of a tonne in dollars, and what half of the draws exceed; nothing without a rate or draws."""
    row = next(context.study["abatement"].where(electricity=OFFICIAL, quantity="in_dollars"), None)
    if row is None or row["value"] is None or not isinstance(row["median"], float):
        return ()
    amount = context.amounts.of(row, 1.0)
    return context.text(
        "cost-per-tonne-dollars", value=amount.value, range=amount.range, median=printed(context, row, "median"),
        year=context.fact("price_year"),
    )  # fmt: skip


def new_service(context: BriefContext) -> Text:
    """Return cost and jobs of kilometres that replace no bus; nothing where all replace others."""
    if not span(context.study.row("kpi", "cost_new_service"))[0]:
        return ()
    return known(context, "bus-price-new-service", **filled(context))


def who_pays(context: BriefContext) -> Text:
    """Return loans, grants and taxes not collected; nothing without them."""
    paid = list(_funding(context))
    return context.text("bus-funding", parts=Marked("; ".join(paid))) if paid else ()


def _funding(context: BriefContext) -> Iterator[str]:
    words = context.words
    for row in context.rows("fiscal", kind="public_cost"):
        name = words.say(f"funding-{slug(str(row['item_key']))}")
        yield words.say("bus-funding-part", name=name, value=context.amounts.of(row).said)


def running_taxes(context: BriefContext) -> Text:
    """Return by how much taxes in energy and parts change in the headline year."""
    year = int(context.fact("headline_year"))
    row = next(context.study["fiscal"].where(item_key="running_taxes", year=year), None)
    if row is None:
        return ()
    value = context.amounts.of(row).said
    of_year = context.text(f"running-taxes-{case(*span(row))}", value=value, year=str(year))
    return joined([of_year, known(context, "running-taxes-sum", **filled(context))])
