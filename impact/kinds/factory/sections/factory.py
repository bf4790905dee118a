"""What is made, what gives way to it, and the energy, the water and the money it takes."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.rich import joined
from impact.brief.sections import sections
from impact.document import Block, Cell, Column, Grid, Heading, Paragraph, Row, Table, Text, text
from impact.study.tables import Record, span
from impact.words.inputs import slug

HEIGHT = 122.0
ORIGINS = ("national", "import")


@sections.register("factory", needs=("output_by_year", "sold_by_class"))
def factory(context: BriefContext) -> Iterator[Block]:
    """Yield what gives way, water, and beside each other energy by year and capital by origin."""
    yield Heading(2, context.text("heading-factory", goods=context.fact("product_name")), id="factory")
    yield Paragraph(joined([gives_way(context), water(context)]))
    tables = context.study.tables
    beside: list[Block] = []
    if "energy_by_year" in tables:
        beside.append(figure(context, "factory_energy", width="half", height=HEIGHT))
    if "capital_by_item" in tables:
        beside.append(capital(context))
    if beside:
        yield Grid(tuple((block,) for block in beside))


def gives_way(context: BriefContext) -> Text:
    """Return what sales of the headline year take the place of."""
    year = int(context.fact("headline_year"))
    rows = context.study["sold_by_class"].where(year=year)
    units = {f"sold-{slug(str(row['market']))}-{slug(str(row['class']))}": span(row)[0] for row in rows}
    whole = sum(units.values())
    if not whole:
        return ()
    parts = [
        context.words.say(message, share=context.words.percent(value / whole))
        for message, value in sorted(units.items(), key=lambda each: -each[1])
        if value
    ]
    return context.text("factory-gives-way", year=str(year), parts=context.words.both(parts))


def water(context: BriefContext) -> Text:
    """Return the water withdrawn beside its limit, or why it is not known; nothing where the scenario is silent."""
    if "water_by_year" not in context.study.tables:
        return ()
    year = int(context.fact("headline_year"))
    return joined([_of_water(context, item, year) for item in ("withdrawn", "limit")])


def _of_water(context: BriefContext, item: str, year: int) -> Text:
    rows = context.study["water_by_year"].where(item_key=item)
    row = next((each for each in rows if each["year"] == year and each["value"] is not None), None)
    if row is None:
        return context.text(f"water-{item}-unknown", reason=context.reason(f"water_by_year/{item}/value"))
    return context.text(f"water-{item}", value=_said(context, row), year=str(year))


def _said(context: BriefContext, row: Record) -> str:
    """Return an amount, with its range where it has one."""
    amount = context.amounts.of(row)
    return amount.ranged_value if amount.ranged else amount.value


def capital(context: BriefContext) -> Table:
    """Return what is built and bought once, by item and origin; raw material of the start stands apart."""
    table, words = context.study["capital_by_item"], context.words
    items = dict.fromkeys(str(row["item_key"]) for row in table.rows if row["item_key"] != "total")

    def cell(item: str, origin: str) -> Cell:
        row = next(iter(table.where(item_key=item, origin=origin)), None)
        if row is None:
            return Cell(text("–"))
        return Cell(text(context.amounts.of(row, 1000.0).value), cell=f"capital_by_item/{row['id']}/value")

    columns = (
        Column(words.say("column-capital"), 0.46, row_header=True),
        *(Column(words.say(f"column-capital-{origin}"), 0.27, "right") for origin in ORIGINS),
    )
    rows = tuple(
        Row((Cell(context.text(f"capital-{slug(item)}") if words.has(f"capital-{slug(item)}") else text(_plain(item))),
             *(cell(item, origin) for origin in ORIGINS)))
        for item in items
    )  # fmt: skip
    return Table(
        id="table-capital",
        label=context.label("table"),
        title=context.text("capital-title"),
        subtitle=context.text("capital-subtitle", currency=context.fact("currency"), year=context.fact("price_year")),
        columns=columns,
        rows=rows,
        source=context.source_line("works"),
        dense=True,
        note=context.text("capital-note") if "stock" in items else (),
    )


def _plain(item: str) -> str:
    return item.replace("_", " ").capitalize()
