"""Page 6 of a programme: emissions of making what is built, by item, for a job-year, and what is not counted."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.drivers_table import drivers_of
from impact.brief.figures import chart_context, figure
from impact.brief.page import boxed, in_columns
from impact.brief.result_table import result_cell, result_table
from impact.brief.rich import Marked, shielded
from impact.brief.sections import sections
from impact.brief.speaking import open_page
from impact.document import Block, Cell, Row, Table, Text
from impact.kinds.spending.charts._bars import named
from impact.kinds.spending.charts.embodied_by_item import material_name
from impact.kinds.spending.embodied import NOT_COUNTED
from impact.study.tables import Record
from impact.texts import opened


@sections.register("programme_emissions", needs=("embodied",))
def programme_emissions(context: BriefContext) -> Iterator[Block]:
    """Yield emissions by item, how they are counted, what they are for a job-year, and what is left out."""
    if not context.has_figure("embodied"):
        yield from open_page(context, "emissions")
        yield from boxed(context, "programme-not-counted-heading", left_out(context))
        return
    yield from open_page(context, "emissions", context.text("emissions-standfirst"))
    yield figure(context, "embodied_by_item")
    yield from in_columns(
        [context.text("programme-emissions-counted"), for_one(context), context.text("programme-emissions-use")]
    )
    yield items_table(context)
    yield from drivers_of(context, "emissions")
    yield from boxed(context, "programme-not-counted-heading", left_out(context))


def for_one(context: BriefContext) -> Text:
    """Return tonnes for a registered job-year; nothing without job-years."""
    people = float(context.study.row("kpi", "job_years")["value"] or 0) if context.has_figure("job_years") else 0.0
    if not people:
        return ()
    tonnes = float(context.study.row("kpi", "embodied")["value"] or 0) / people
    return context.text("programme-emissions-one", value=context.words.digits(float(f"{tonnes:.2g}")))


def left_out(context: BriefContext) -> Text:
    """Return what is not counted, with the reasons."""
    parts = [context.words.say("programme-not-counted-part", **each) for each in not_counted(context)]
    return context.text("programme-not-counted", parts=Marked(" ".join(parts))) if parts else ()


def items_table(context: BriefContext) -> Table:
    """Return tonnes of material used and of CO2 given off by item, the largest first."""
    rows = context.study["embodied"]
    made: list[Record] = [row for row in rows.where(quantity="given_off") if row["value"] is not None]
    made.sort(key=lambda row: -float(row["value"] or 0))

    def used(row: Record) -> Record | None:
        return next(rows.where(quantity="used", item_key=row["item_key"], material=row["material"]), None)

    def name(row: Record) -> Text:
        item = named(chart_context(context), str(row["item_key"]))
        material = material_name(chart_context(context), str(row["material"]))
        return context.text("programme-item-of-material", item=item, material=material)

    def cells(row: Record) -> Iterator[Cell]:
        yield Cell(name(row))
        yield from (result_cell(context, "embodied", each) for each in (used(row), row))

    heads = {"column-item": 0.4, "column-used": 0.3, "column-given-off": 0.3}
    return result_table(
        context,
        "materials",
        [(context.words.say(head), width) for head, width in heads.items()],
        (Row(tuple(cells(row))) for row in made if row["value"]),
        ("materials", "works"),
        title=context.text("programme-materials-title"),
        subtitle=context.text("programme-materials-subtitle"),
        dense=False,
    )


def not_counted(context: BriefContext) -> Iterator[dict[str, str]]:
    """Yield name and reason of each material that is not counted."""
    for row in context.study["embodied"].where(quantity="given_off", item_key=NOT_COUNTED):
        name = opened(material_name(chart_context(context), str(row["material"])))
        yield {"name": name, "reason": shielded(context.reason(f"embodied/{row['id']}/value"))}
