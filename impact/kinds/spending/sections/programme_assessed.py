"""Page 2 of a programme: what the money is for and who sells it, and what was said of the programme."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.page import in_columns, opening
from impact.brief.project_in_short import in_short
from impact.brief.sections import sections
from impact.brief.sections.assessed import claims_table, disputed, standfirst
from impact.brief.sections.claims import claims_table as every_claim
from impact.document import Block, StatusKey, Text
from impact.kinds.spending.programme import SET_ASIDE, TAXES
from impact.study.tables import Record
from impact.words.inputs import slug

FUNDING = "funding_"


@sections.register("programme_assessed", needs=("spent", "kpi/spent"))
def programme_assessed(context: BriefContext) -> Iterator[Block]:
    """Yield the money by item, the steps of the programme, statements of others, and who pays."""
    rows = list(context.study["spent"].rows)
    yield from opening(finding(context, rows), standfirst(context), "assessed")
    yield figure(context, "spending_by_item")
    yield from in_short(context)
    if context.rows("claims"):
        claims = disputed(context)
        yield claims_table(context, claims) if claims else every_claim(context)
        yield StatusKey(
            (("reported", context.text("status-key-reported")), ("announced", context.text("status-key-announced-by")))
        )
    yield from in_columns([who_pays(context), prices(context, rows), set_aside(context, rows)])


def who_pays(context: BriefContext) -> Text:
    """Return who pays, in shares; nothing where it was not said."""
    parts = funders(context)
    return context.text("programme-funders", parts=context.words.both(parts)) if parts else ()


def prices(context: BriefContext, rows: list[Record]) -> Text:
    """Return what the price holds beside what sellers get."""
    if not any(row["origin"] == TAXES and row["value"] for row in rows):
        return context.text("programme-prices-basic")
    return context.text("programme-prices", taxes=share(context, rows, TAXES), margins=share(context, rows, "margins"))


def set_aside(context: BriefContext, rows: list[Record]) -> Text:
    """Return which part of the money builds nothing; nothing where all of it does."""
    if not any(row["origin"] == SET_ASIDE and row["value"] for row in rows):
        return ()
    return context.text("programme-set-aside", share=share(context, rows, SET_ASIDE))


def finding(context: BriefContext, rows: list[Record]) -> Text:
    """Return how much is spent, and which part of it sellers in the country get."""
    home = share(context, rows, "home", "margins")
    return context.finding("spending-finding", amount=context.amount("spent").said, share=home)


def funders(context: BriefContext) -> list[str]:
    """Return who pays, each with its share; nothing where it was not said."""
    found = {name: float(value or 0) for name, value in context.study.facts.items() if name.startswith(FUNDING)}
    return [
        context.words.say(f"funder-{slug(name.removeprefix(FUNDING))}", share=context.words.percent(value))
        for name, value in found.items()
    ]


def share(context: BriefContext, rows: list[Record], *origins: str) -> str:
    """Return the part of the money that goes some ways, as per cent."""
    values = [(str(row["origin"]), float(row["value"] or 0)) for row in rows]
    whole = sum(value for _, value in values)
    return context.words.percent(sum(value for of, value in values if of in origins) / whole if whole else 0.0)
