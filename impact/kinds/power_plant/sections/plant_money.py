"""Page 5 of a power plant: what a kilowatt-hour costs and is paid for it, taxes, profit, and what is paid abroad."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.filled import filled
from impact.brief.page import in_columns, known, opening
from impact.brief.paragraphs.money import added, left_out
from impact.brief.result_table import result_table
from impact.brief.rounding_note import noted_if_rounded
from impact.brief.sections import sections
from impact.brief.speaking import paragraphs_of
from impact.brief.taxes_table import taxes_table
from impact.brief.trade_table import trade_table
from impact.document import Block, Callout, Cell, Paragraph, Row, Table, Text, text
from impact.study.tables import Record, span
from impact.vocabulary import TOTAL
from impact.words.amounts import Amount
from impact.words.inputs import slug

TABLE = "power_cost"

PARTS = ("capital", "fuel", "purchases", "staff", TOTAL)


@sections.register("plant_money", needs=(TABLE,))
def plant_money(context: BriefContext) -> Iterator[Block]:
    """Yield the cost of a kilowatt-hour beside its tariff, and money by who gets it; or why it is not estimated."""
    rows = {str(row["item_key"]): row for row in context.study[TABLE].rows}
    paid = "-tariff" if rows["tariff"]["value"] is not None else ""
    upkeep = "" if rows["purchases"]["value"] is not None else "-no-upkeep"
    known_cost = estimated(rows)
    counted = context.text(f"plant-money-standfirst{paid}{upkeep}") if known_cost else ()
    yield from opening(finding(context, rows), counted, "money")
    if known_cost:
        yield figure(context, "price_of_power")
    trade = trade_table(context)
    beside = trade or cost_table(context, rows)
    found = [
        *paragraphs_of(context, "money"),
        sold(context, rows["tariff"]),
        taxes(context),
        profit(context),
        gas(context, rows["gas_not_burned"]),
        added(context),
    ]
    yield from in_columns([*found, () if trade else cost_range(context, rows["total"])], beside)
    if by_name := taxes_table(context):
        yield by_name
    yield Callout((Paragraph(left_out(context)),))


def cost_table(context: BriefContext, rows: dict[str, Record]) -> Table | Paragraph:
    """Return the parts of the cost of a kilowatt-hour and their sum, with ranges; or why none is estimated."""
    shown = [(item, rows[item]) for item in PARTS if item in rows and rows[item]["value"] is not None]
    if not shown:
        return Paragraph(text(missing(context, rows[TOTAL])))
    heads = {"column-power-cost": 0.42, "column-value": 0.24, "plant-column-range": 0.34}
    table = result_table(
        context,
        "cost-parts",
        [(context.words.say(head), width) for head, width in heads.items()],
        (cost_row(context, f"plant-cost-{slug(item)}", row) for item, row in shown),
        ("levelised", "works", "purchases"),
        title=context.text("plant-cost-title"),
        subtitle=context.text(
            "plant-cost-subtitle", currency=context.fact("currency"), year=context.fact("price_year")
        ),
        dense=False,
    )
    return noted_if_rounded(context, table)


def sold(context: BriefContext, tariff: Record) -> Text:
    """Return what is paid for the power of a year, or the tariff alone, or why that is not known."""
    values = {**filled(context), "reason": context.reason("paid") or _why(context)}
    if tariff["value"] is not None:
        values["tariff"] = stated(context, tariff).said
    return known(context, "plant-money-paid", "plant-money-tariff-alone", "plant-money-no-tariff", **values)


def taxes(context: BriefContext) -> Text:
    """Return taxes of a year, or why they are not known."""
    values = {**filled(context), "reason": context.reason("taxes") or _why(context)}
    return known(context, "plant-money-taxes", "plant-money-taxes-none", **values)


def _why(context: BriefContext) -> str:
    """Return why money of the project is not followed: what keeps the jobs of its suppliers from being known."""
    return context.reason("kpi/jobs_gross/value") or context.words.say("no-reason")


def profit(context: BriefContext) -> Text:
    """Return what owners abroad take in the headline year; nothing where it is not estimated."""
    year = int(context.fact("headline_year"))
    row = context.row("account", item_key="profit_abroad", year=year)
    if row is None or row["value"] is None:
        return ()
    return context.text("plant-money-profit", value=context.amounts.of(row).said, year=str(year))


def gas(context: BriefContext, row: Record) -> Text:
    """Return what the gas is worth that other plants do not burn for a kilowatt-hour, or why it is not known."""
    if row["value"] is None:
        return context.text("plant-money-gas-none", reason=context.reason(f"{TABLE}/{row['id']}/value"))
    return context.text("plant-money-gas", value=context.amounts.of(row).said)


def cost_range(context: BriefContext, row: Record) -> Text:
    """Return the range of what a kilowatt-hour costs; nothing without one."""
    if row["value"] is None or not context.amounts.of(row).ranged:
        return ()
    return context.text("plant-money-range", value=context.amounts.of(row).said)


def estimated(rows: dict[str, Record]) -> bool:
    """Return whether anything is known of what a kilowatt-hour costs: nothing is of a plant that delivers none."""
    return any(row["value"] is not None for row in rows.values())


def missing(context: BriefContext, row: Record) -> str:
    """Return that a part of the cost, or their sum, is not estimated, and why."""
    return context.words.say(
        "power-cost-missing",
        item=context.words.say(f"power-cost-item-{slug(str(row['item_key']))}"),
        reason=context.reason(f"{TABLE}/{row['id']}/value"),
    )


def finding(context: BriefContext, rows: dict[str, Record]) -> Text:
    """Return the levelised cost, and on which side of the tariff all of its range lies."""
    whole, tariff = rows["total"], rows["tariff"]
    if whole["value"] is None:
        return context.finding("power-cost-unknown")
    cost = context.amounts.of(whole).said
    if tariff["value"] is None:
        return context.finding("power-cost-alone", cost=cost)
    value, low, high = span(whole)
    paid = span(tariff)[0]
    ends = (value if low is None else low, value if high is None else high)
    kind = "above" if ends[0] > paid else "below" if ends[1] < paid else "near"
    return context.finding(f"power-cost-{kind}", tariff=stated(context, tariff).said, cost=cost)


def cost_row(context: BriefContext, name: str, row: Record) -> Row:
    """Return a part of the cost, or what is compared with it: its name, its value, and its range."""
    item, cell, amount = str(row["item_key"]), f"{TABLE}/{row['id']}", context.amounts.of(row, 1.0)
    said = stated(context, row, 1.0).value if item == "tariff" else amount.value
    cells = (
        Cell(context.text(name)),
        Cell(text(said), cell=f"{cell}/value"),
        Cell(text(amount.range if amount.ranged else "–"), cell=f"{cell}/low"),
    )
    return Row(cells, role="total" if item == TOTAL else "")


def stated(context: BriefContext, row: Record, per: float | None = None) -> Amount:
    """Return an input as it was stated, with its own figures where it has no range; `per` as `Amounts.of` takes it."""
    amount = context.amounts.of(row, per)
    if amount.ranged:
        return amount
    return context.amounts.stated(str(row["unit"]), float(f"{span(row)[0]:.3g}"), per)
