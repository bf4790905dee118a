"""Energy of the cars in use: those of the plant beside those they replace, by carrier."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.inputs import inputs_of
from impact.brief.inputs import printed as printed_input
from impact.brief.rich import Marked, spans
from impact.brief.sections import sections
from impact.brief.year_table import printed
from impact.document import Block, Cell, Column, Paragraph, Row, Span, Table, Text, text
from impact.study.tables import Record

CARRIERS = ("petrol", "ethanol", "diesel", "cng", "electricity")


@sections.register("energy", needs=("energy_by_year",))
def energy(context: BriefContext) -> Iterator[Block]:
    """Yield the energy of the headline year as a table."""
    yield energy_table(context)
    if said := ethanol(context):
        yield Paragraph(said, "small")


def ethanol(context: BriefContext) -> Text:
    """Return what is sold as petrol, and carbon dioxide of ethanol apart from all sums; nothing without ethanol."""
    row = context.row("emissions_by_year", boundary="biogenic", component="change")
    if row is None or row["value"] is None:
        return ()
    said = {
        name: printed_input(context, inputs_of(context, f"ethanol.{name}")[0])
        for name in ("in_petrol", "alone", "supply", "land_use")
    }
    amount = context.amounts.of(row)
    return context.text(
        f"ethanol-{context.fact('ethanol_convention')}",
        c=Marked(f"{amount.ranged_value} {context.unit_of(amount, row)}"),
        cite=context.cite_topics("ethanol"),
        **said,
    )


def energy_table(context: BriefContext) -> Table:
    """Return the energy of the headline year by carrier: the plant's cars, the cars replaced, the difference."""
    words, year = context.words, int(context.fact("headline_year"))
    columns = (
        Column(words.say("column-carrier"), 0.31, row_header=True),
        Column(words.say("component-plant-cars"), 0.23, "right"),
        Column(words.say("component-replaced-cars"), 0.23, "right"),
        Column(words.say("workbook-column-unit"), 0.23),
    )
    rows = []
    for carrier in CARRIERS:
        found = {
            side: list(context.study["energy_by_year"].where(carrier=carrier, side=side, year=year))
            for side in ("plant_cars", "replaced_cars")
        }
        unit = next((str(row["unit"]) for each in found.values() for row in each), "")
        if not unit:
            continue
        cells = (_by_market(context, each) for each in found.values())
        rows.append(Row((Cell(context.text(f"carrier-{carrier}")), *cells, Cell(spans(context.unit_words(unit))))))
    return Table(
        id="table-energy",
        title=context.text("energy-title", year=str(year)),
        subtitle=context.text("energy-subtitle", year=str(year)),
        columns=columns,
        rows=tuple(rows),
        source=context.source_line("replaced", "emissions"),
    )


def _by_market(context: BriefContext, rows: list[Record]) -> Cell:
    if not rows:
        return Cell(text("–"))
    parts = [
        Span(
            context.words.say(
                "energy-of-market",
                market=context.words.say(f"market-{row['market']}"),
                value=printed(context, row, "value"),
            ),
            cell=f"energy_by_year/{row['id']}/value",
        )
        for row in rows
    ]
    return Cell(tuple(each for part in parts for each in (Span(", "), part))[1:])
