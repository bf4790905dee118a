"""What is made, what gives way to it, and the energy, the water and the money it takes."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.rich import joined
from impact.brief.sections import sections
from impact.document import Block, Cell, Column, Grid, Heading, Paragraph, Row, Table, Text, text
from impact.study.tables import span
from impact.words.inputs import slug

HEIGHT = 122.0
ORIGINS = ("national", "import")


@sections.register("factory", needs=("output_by_year", "sold_by_class"))
def factory(edition: BriefContext) -> Iterator[Block]:
    """Yield what gives way, water, and beside each other energy by year and capital by origin."""
    yield Heading(2, edition.text("heading-factory", goods=edition.fact("product_name")), id="factory")
    yield Paragraph(joined([gives_way(edition), water(edition)]))
    tables = edition.study.tables
    beside: list[Block] = []
    if "energy_by_year" in tables:
        beside.append(figure(edition, "factory_energy", width="half", height=HEIGHT))
    if "capital_by_item" in tables:
        beside.append(capital(edition))
    if beside:
        yield Grid(tuple((block,) for block in beside))


def gives_way(edition: BriefContext) -> Text:
    """Return what sales of the headline year take the place of."""
    year = int(edition.fact("headline_year"))
    rows = edition.study["sold_by_class"].where(year=year)
    units = {f"sold-{slug(str(row['market']))}-{slug(str(row['class']))}": span(row)[0] for row in rows}
    whole = sum(units.values())
    if not whole:
        return ()
    parts = [
        edition.words.say(message, share=edition.words.percent(value / whole))
        for message, value in sorted(units.items(), key=lambda each: -each[1])
        if value
    ]
    return edition.text("factory-gives-way", year=str(year), parts=edition.words.both(parts))


def water(edition: BriefContext) -> Text:
    """Return the water withdrawn beside its limit, or why it is not known; nothing where the scenario is silent."""
    if "water_by_year" not in edition.study.tables:
        return ()
    year = int(edition.fact("headline_year"))
    return joined([_of_water(edition, item, year) for item in ("withdrawn", "limit")])


def _of_water(edition: BriefContext, item: str, year: int) -> Text:
    rows = edition.study["water_by_year"].where(item_key=item)
    row = next((each for each in rows if each["year"] == year and each["value"] is not None), None)
    if row is None:
        return edition.text(f"water-{item}-unknown", reason=edition.reason(f"water_by_year/{item}/value"))
    return edition.text(f"water-{item}", value=edition.amounts.of(row).ranged_value, year=str(year))


def capital(edition: BriefContext) -> Table:
    """Return what is built and bought once, by item and origin; raw material of the start stands apart."""
    table, words = edition.study["capital_by_item"], edition.words
    items = dict.fromkeys(str(row["item_key"]) for row in table.rows if row["item_key"] != "total")

    def cell(item: str, origin: str) -> Cell:
        row = next(iter(table.where(item_key=item, origin=origin)), None)
        if row is None:
            return Cell(text("–"))
        return Cell(text(edition.amounts.of(row, 1000.0).value), cell=f"capital_by_item/{row['id']}/value")

    columns = (
        Column(words.say("column-capital"), 0.46, row_header=True),
        *(Column(words.say(f"column-capital-{origin}"), 0.27, "right") for origin in ORIGINS),
    )
    rows = tuple(
        Row((Cell(edition.text(f"capital-{slug(item)}") if words.has(f"capital-{slug(item)}") else text(_plain(item))),
             *(cell(item, origin) for origin in ORIGINS)))
        for item in items
    )  # fmt: skip
    return Table(
        id="table-capital",
        label=edition.label("table"),
        title=edition.text("capital-title"),
        subtitle=edition.text("capital-subtitle", currency=edition.fact("currency"), year=edition.fact("price_year")),
        columns=columns,
        rows=rows,
        source=edition.source_line("works"),
        dense=True,
        note=edition.text("capital-note") if "stock" in items else (),
    )


def _plain(item: str) -> str:
    return item.replace("_", " ").capitalize()
