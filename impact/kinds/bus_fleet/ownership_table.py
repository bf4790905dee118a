"""What both sides cost by item, as a table: total cost of owning electric and other buses."""

from __future__ import annotations

from impact.brief.context import BriefContext
from impact.brief.money import money
from impact.brief.rounding_note import noted_if_rounded
from impact.document import Cell, Column, Row, Table, text
from impact.study.tables import Record, span
from impact.words.headlines import case

SIDES = ("fleet", "before", "change")
TOTAL = "total"


def ownership_table(context: BriefContext) -> Table:
    """Return the present value of each item on both sides and its difference, the whole with its range."""
    words = context.words
    rows = [row for row in context.study["ownership_cost"].rows if row["year"] is None]
    found = {(str(row["item_key"]), str(row["side"])): row for row in rows}
    items = [item for item in dict.fromkeys(item for item, _ in found) if (item, SIDES[0]) in found]
    counted = money(context, rows, 1000.0)

    def cell(row: Record) -> Cell:
        amount = context.amounts.of(row, counted.per)
        ranged = amount.ranged and (row["item_key"], row["side"]) == (TOTAL, SIDES[-1])
        return Cell(text(amount.ranged_value if ranged else amount.value), cell=f"ownership_cost/{row['id']}/value")

    ends = {item: case(*span(found[item, SIDES[-1]])) for item in ("capital", "energy", TOTAL)}
    dear = ends == {"capital": "higher", "energy": "lower", TOTAL: "higher"}
    return noted_if_rounded(context, Table(
        id="table-ownership",
        title=context.text("ownership-title-higher" if dear else "ownership-title-other"),
        subtitle=context.text(
            "ownership-subtitle", scale=counted.word, currency=context.fact("currency"),
            year=context.fact("price_year"), first=context.fact("first_year"), last=context.fact("last_year"),
        ),
        columns=(
            Column(words.say("column-ownership"), 0.34, row_header=True),
            Column(words.say("column-ownership-fleet"), 0.14, "right"),
            Column(words.say("column-ownership-before"), 0.17, "right"),
            Column(words.say("column-ownership-change"), 0.35, "right"),
        ),
        rows=tuple(
            Row(
                (Cell(context.text(f"ownership-{item}")), *(cell(found[item, side]) for side in SIDES)),
                role="total" if item == TOTAL else "",
            )
            for item in items
        ),
        source=context.source_line("cost", "works", "batteries"),
        dense=True,
        note=context.text("ownership-note"),
    ))  # fmt: skip
