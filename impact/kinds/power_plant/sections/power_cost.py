"""What a kilowatt-hour costs over the life of the plant, beside its tariff and the gas that is not burned for it."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.result_table import result_table
from impact.brief.rounding_note import noted_if_rounded
from impact.brief.sections import sections
from impact.document import Block, Cell, Heading, Paragraph, Row, Table, Text, text
from impact.study.tables import Record, span
from impact.vocabulary import TOTAL
from impact.words.amounts import Amount
from impact.words.inputs import slug

TABLE = "power_cost"


@sections.register("power_cost", needs=(TABLE,))
def power_cost(context: BriefContext) -> Iterator[Block]:
    """Yield the finding, and the levelised cost by part with what stands beside it."""
    rows = {str(row["item_key"]): row for row in context.study[TABLE].rows}
    yield Heading(2, finding(context, rows), id="power-cost")
    yield cost_table(context, rows) if estimated(rows) else Paragraph(text(missing(context, rows["total"])))


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


def cost_table(context: BriefContext, rows: dict[str, Record]) -> Table:
    """Return the parts of the levelised cost, their sum, and below it tariff and gas."""
    heads = {"column-power-cost": 0.5, "column-value": 0.25, "column-low-high": 0.25}
    unknown = [missing(context, row) for row in rows.values() if row["value"] is None]
    table = result_table(
        context,
        "power-cost",
        [(context.words.say(head), width) for head, width in heads.items()],
        (
            cost_row(context, f"power-cost-item-{slug(item)}", row)
            for item, row in rows.items()
            if row["value"] is not None
        ),
        ("levelised", "works", "purchases", "gas_price", "turnover"),
        title=context.text("power-cost-title"),
        subtitle=context.text(
            "power-cost-subtitle", currency=context.fact("currency"), year=context.fact("price_year")
        ),
        note=context.text("power-cost-note", missing=" ".join(unknown)),
    )
    return noted_if_rounded(context, table)


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
