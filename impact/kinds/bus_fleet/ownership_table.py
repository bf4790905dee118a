"""What both sides cost by item, as a table: total cost of owning electric and other buses."""

from __future__ import annotations

from impact.brief.context import BriefContext
from impact.brief.money import money
from impact.brief.result_table import result_cell, result_table
from impact.brief.rounding_note import noted_if_rounded
from impact.document import Cell, Row, Table
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
        ranged = (row["item_key"], row["side"]) == (TOTAL, SIDES[-1])
        return result_cell(context, "ownership_cost", row, counted.per, ranged=ranged)

    ends = {item: case(*span(found[item, SIDES[-1]])) for item in ("capital", "energy", TOTAL)}
    dear = ends == {"capital": "higher", "energy": "lower", TOTAL: "higher"}
    heads = {"ownership": 0.34, "ownership-fleet": 0.14, "ownership-before": 0.17, "ownership-change": 0.35}
    table = result_table(
        context,
        "ownership",
        [(words.say(f"column-{head}"), width) for head, width in heads.items()],
        (
            Row(
                (Cell(context.text(f"ownership-{item}")), *(cell(found[item, side]) for side in SIDES)),
                role="total" if item == TOTAL else "",
            )
            for item in items
        ),
        ("cost", "works", "batteries"),
        title=context.text("ownership-title-higher" if dear else "ownership-title-other"),
        subtitle=context.text(
            "ownership-subtitle", scale=counted.word, currency=context.fact("currency"),
            year=context.fact("price_year"), first=context.fact("first_year"), last=context.fact("last_year"),
        ),
        note=context.text("ownership-note"),
    )  # fmt: skip
    return noted_if_rounded(context, table)
