"""A power plant without a national table: why additional jobs are not known, and what part of the money stays here."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.money import money
from impact.brief.page import boxed, in_columns, opening
from impact.brief.result_table import result_cell, result_table
from impact.brief.sections import sections
from impact.brief.suppliers import suppliers, value_added
from impact.document import Block, Cell, Row, Table, text
from impact.study.tables import Record
from impact.words.inputs import slug
from impact.words.names import name_of_key


@sections.register("plant_without_table", needs=("capital", "kpi/jobs_direct"))
def plant_without_table(context: BriefContext) -> Iterator[Block]:
    """Yield why additional jobs are not estimated and what part of the money stays; nothing where they are."""
    if context.has_figure("jobs_net"):
        return
    country = context.fact("country_name")
    rows = [row for row in context.study["capital"].rows if row["item_key"] != "total"]
    whole = sum(float(row["value"] or 0) for row in rows)
    home = sum(float(row["value"] or 0) for row in rows if row["origin"] == context.fact("country"))
    share = context.words.percent(home / whole if whole else 0.0)
    yield from opening(
        context.finding("plant-additional-none", share=share, country=country),
        context.text(f"plant-additional-none-standfirst{'-proxy' if suppliers_known(context) else ''}"),
        "additional",
    )
    yield figure(context, "capital_by_origin")
    unit = str(rows[0]["unit"])
    all_of_it = context.amounts.number(unit, whole)
    at_home = context.amounts.number(unit, home).in_scale_of(all_of_it)
    spent = context.text("plant-additional-spent", home=at_home.said, whole=all_of_it.said, country=country)
    reason = context.reason("jobs_net") or context.reason("kpi/jobs_gross/value")
    why = context.text("plant-additional-reason", reason=reason[:1].upper() + reason[1:]) if reason else ()
    yield from in_columns([why, *suppliers(context), spent, context.text("plant-additional-lost")])
    yield capital_table(context, rows)
    yield from boxed(
        context, "plant-additional-needed-heading", context.text("plant-additional-needed", country=country)
    )


def suppliers_known(context: BriefContext) -> bool:
    """Return whether the value added of suppliers was estimated by tables of other countries."""
    row = value_added(context) if context.by_proxy else None
    return row is not None and row["value"] is not None


def capital_table(context: BriefContext, rows: list[Record]) -> Table:
    """Return what each item of the plant costs, and the part of it that firms at home and abroad are paid."""
    words, country = context.words, context.fact("country")
    items = dict.fromkeys(str(row["item_key"]) for row in rows)
    said = money(context, rows)

    def cells(item: str) -> Iterator[Cell]:
        message, plain = f"capital-{slug(item)}", name_of_key(words, item)
        yield Cell(text(words.say(message) if words.has(message) else plain[:1].upper() + plain[1:]))
        for home in (True, False):
            found = [row for row in rows if row["item_key"] == item and (row["origin"] == country) is home]
            yield result_cell(context, "capital", found[0] if len(found) == 1 else None, said.per)

    return result_table(
        context,
        "capital-items",
        (
            (words.say("panel-column-item"), 0.3),
            (words.say("plant-column-home", country=context.fact("country_name")), 0.35),
            (words.say("plant-column-abroad"), 0.35),
        ),
        (Row(tuple(cells(item))) for item in items),
        ("works",),
        title=context.text("plant-capital-title"),
        subtitle=context.text(
            "plant-capital-subtitle", scale=said.opening, currency=context.fact("currency"),
            year=context.fact("price_year"),
        ),
        dense=False,
    )  # fmt: skip
