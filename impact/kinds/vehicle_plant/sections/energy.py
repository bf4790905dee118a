"""Energy of the cars in use: those of the plant beside those they replace, by carrier."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.rich import spans
from impact.brief.sections import sections
from impact.brief.year_table import printed
from impact.document import Block, Cell, Column, Row, Table, text
from impact.study.tables import Record

CARRIERS = ("petrol", "diesel", "cng", "electricity")


@sections.register("energy", needs=("energy_by_year",))
def energy(edition: BriefContext) -> Iterator[Block]:
    """Yield the energy of the headline year as a table."""
    yield energy_table(edition)


def energy_table(edition: BriefContext) -> Table:
    """Return the energy of the headline year by carrier: the plant's cars, the cars replaced, the difference."""
    words, year = edition.words, int(edition.fact("headline_year"))
    columns = (
        Column(words.say("column-carrier"), 0.31, row_header=True),
        Column(words.say("component-plant-cars"), 0.23, "right"),
        Column(words.say("component-replaced-cars"), 0.23, "right"),
        Column(words.say("column-unit"), 0.23),
    )
    rows = []
    for carrier in CARRIERS:
        found = {
            side: list(edition.study["energy_by_year"].where(carrier=carrier, side=side, year=year))
            for side in ("plant_cars", "replaced_cars")
        }
        unit = next((str(row["unit"]) for each in found.values() for row in each), "")
        if not unit:
            continue
        cells = (_by_market(edition, each) for each in found.values())
        rows.append(Row((Cell(edition.text(f"carrier-{carrier}")), *cells, Cell(spans(edition.unit_words(unit))))))
    return Table(
        id="table-energy",
        label=edition.label("table"),
        title=edition.text("energy-title", year=str(year)),
        subtitle=edition.text("energy-subtitle", year=str(year)),
        columns=columns,
        rows=tuple(rows),
        source=edition.source_line("replaced", "emissions"),
        dense=True,
    )


def _by_market(edition: BriefContext, rows: list[Record]) -> Cell:
    """Return the home figure with its range; what is driven abroad stands behind it."""
    if not rows:
        return Cell(text("–"))
    words = edition.words
    parts = [
        words.say("energy-of-market", market=words.say(f"market-{row['market']}"), value=printed(edition, row, "value"))
        for row in rows
    ]
    return Cell(text(", ".join(parts)), cell=f"energy_by_year/{rows[0]['id']}/value")
