"""What is spent, by item and year, who pays, and what of the price reaches a seller."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import chart_context, figure
from impact.brief.money import Money, money
from impact.brief.result_table import result_table
from impact.brief.rich import joined
from impact.brief.sections import sections
from impact.document import Block, Cell, Grid, Heading, Paragraph, Row, Table, Text, text
from impact.kinds.spending.charts._bars import named
from impact.kinds.spending.programme import SET_ASIDE, TAXES
from impact.kinds.spending.schema import NO_STAFF
from impact.study.tables import Record
from impact.words.inputs import slug

FUNDING = "funding_"


@sections.register("programme_spending", needs=("spent", "kpi/spent"))
def programme_spending(context: BriefContext) -> Iterator[Block]:
    """Yield the money by item and by year, and in words what it is paid for and by whom."""
    rows = list(context.study["spent"].rows)
    yield Heading(2, finding(context, rows), id="spending")
    chart = figure(context, "spending_by_item", width="half", size="small")
    yield Grid(((chart,), (by_year(context, rows), Paragraph(notes(context, rows), "small"))))


def finding(context: BriefContext, rows: list[Record]) -> Text:
    """Return how much is spent, and which part of it sellers in the country get."""
    home = share(context, rows, "home", "margins")
    return context.finding("spending-finding", amount=context.amount("spent").said, share=home)


def _value(row: Record) -> float:
    return float(row["value"] or 0.0)


def by_year(context: BriefContext, rows: list[Record]) -> Table:
    """Return the money of each item by year, with its sum."""
    words = context.words
    years = sorted({int(row["year"] or 0) for row in rows})
    items = dict.fromkeys(str(row["item_key"]) for row in rows)
    sums = {
        (item, year): sum(_value(row) for row in rows if (row["item_key"], row["year"]) == (item, year))
        for item in items
        for year in years
    }
    whole = {year: sum(sums[item, year] for item in items) for year in years}
    unit = str(rows[0]["unit"]).removesuffix("/yr")
    scaled: Money = money(context, [{"value": sum(whole.values())}])

    def cells(values: list[float]) -> tuple[Cell, ...]:
        shown = [*values, sum(values)] if len(values) > 1 else values
        return tuple(Cell(text(_as_published(context, unit, value, scaled.per))) for value in shown)

    order = sorted(items, key=lambda item: -sum(sums[item, year] for year in years))
    heads = [str(year) for year in years] + ([words.say("line-total")] if len(years) > 1 else [])
    return result_table(
        context,
        "spent",
        ((words.say("column-item"), 0.46), *((head, 0.54 / len(heads)) for head in heads)),
        (
            *(
                Row((Cell(text(named(chart_context(context), item))), *cells([sums[item, year] for year in years])))
                for item in order
            ),
            Row((Cell(context.text("line-total")), *cells([whole[year] for year in years])), role="total"),
        ),
        ("works",),
        title=context.text("spent-title"),
        subtitle=context.text(
            "spent-subtitle", scale=scaled.opening, currency=context.fact("currency"), year=context.fact("price_year")
        ),
    )


def _as_published(context: BriefContext, unit: str, value: float, per: float) -> str:
    """Return a sum of a budget with one decimal: it stands as it was announced, and was not estimated."""
    row: Record = {
        "id": "", "value": round(value / per, 1) * per, "low": None, "high": None, "unit": unit, "status": "announced"
    }  # fmt: skip
    return context.amounts.of(row, per).value


def notes(context: BriefContext, rows: list[Record]) -> Text:
    """Return in words: who pays, taxes in the price, money set aside, and who works there afterwards."""
    parts = []
    if said := funders(context):
        parts.append(context.text("spending-funding", parts=context.words.both(said)))
    if any(row["origin"] == TAXES for row in rows):
        parts.append(
            context.text(
                "spending-purchasers", taxes=share(context, rows, TAXES), margins=share(context, rows, "margins")
            )
        )
    else:
        parts.append(context.text("spending-basic"))
    if any(row["origin"] == SET_ASIDE for row in rows):
        parts.append(context.text("spending-set-aside", share=share(context, rows, SET_ASIDE)))
    if reason := context.reason(NO_STAFF):
        parts.append(context.text("spending-no-staff", reason=reason))
    return joined(parts)


def share(context: BriefContext, rows: list[Record], *origins: str) -> str:
    """Return the part of the money that goes some ways, as per cent."""
    whole = sum(_value(row) for row in rows)
    return context.words.percent(sum(_value(row) for row in rows if row["origin"] in origins) / whole if whole else 0.0)


def funders(context: BriefContext) -> list[str]:
    """Return who pays, each with its share; nothing where it was not said."""
    found = {name: float(value or 0) for name, value in context.study.facts.items() if name.startswith(FUNDING)}
    return [
        context.words.say(f"funder-{slug(name.removeprefix(FUNDING))}", share=context.words.percent(value))
        for name, value in found.items()
    ]
