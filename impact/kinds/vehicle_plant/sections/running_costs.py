"""What owners of cars spend otherwise, and the jobs that follow."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from impact.brief.context import BriefContext
from impact.brief.result_table import NONE, result_table
from impact.brief.rich import joined
from impact.brief.sections import sections
from impact.brief.year_table import printed
from impact.document import Block, Cell, Row, Table, text
from impact.study.tables import Record, span
from impact.vocabulary import TOTAL
from impact.words.inputs import slug

BILLION = 1e3  # of a table in millions


@sections.register("running_costs", needs=("running_costs",))
def running_costs(context: BriefContext) -> Iterator[Block]:
    """Yield what owners of cars buy more or less of; nothing where it is not known for the headline year."""
    if table := costs_table(context):
        yield table


def costs_table(context: BriefContext) -> Table | None:
    """Return spending and jobs by what owners buy more or less of in the headline year; None where it is not known."""
    words, year = context.words, int(context.fact("headline_year"))
    table = context.study["running_costs"]
    money = {str(row["item_key"]): row for row in table.where(quantity="money", year=year)}
    jobs = {str(row["item_key"]): row for row in table.where(quantity="jobs", year=year)}
    items = [item for item in money if item != TOTAL]
    if not items:
        return None

    def cell(row: Record | None, scale: float) -> Cell:
        if row is None or row["value"] is None:
            return NONE
        return Cell(text(printed(context, row, "value", scale)), cell=f"running_costs/{row['id']}/value")

    def line(item: str) -> Row:
        name, count = Cell(context.text(f"use-{slug(item)}")), jobs.get(item)
        known = count is not None and count["value"] is not None
        ranged = Cell(text(context.amounts.of(count, 1.0).range)) if count is not None and known else NONE
        role: Literal["", "total"] = "total" if item == TOTAL else ""
        return Row((name, cell(money.get(item), BILLION), cell(count, 1.0), ranged), role)

    subtitle = context.text(
        "running-costs-subtitle",
        currency=context.fact("currency"),
        year=context.fact("price_year"),
        country=context.fact("country_name"),
    )
    found = jobs.get(TOTAL)
    known = found is not None and found["value"] is not None  # what it shows is its title where no jobs follow
    more = "up" if known and span(jobs[TOTAL])[0] >= 0 else "down"
    heads = {"column-bought": 0.4, "column-bought-money": 0.2, "column-bought-jobs": 0.2, "column-low-high": 0.2}
    return result_table(
        context,
        "running-costs",
        [(words.say(head), width) for head, width in heads.items()],
        (line(item) for item in (*items, TOTAL)),
        ("running_costs", "fuel_prices", "households"),
        title=context.text(f"running-costs-title-{more}", year=str(year)) if known else subtitle,
        subtitle=subtitle if known else (),
        note=joined([context.text("rounding-note"), context.text("running-costs-words")]),
    )
