"""Power by year, what gives way for it, and the gas that is not burned."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.sections import sections
from impact.brief.year_table import Line, chosen_years, year_table
from impact.document import Block, Heading, Paragraph, Table, Text
from impact.study.tables import Record, span
from impact.texts import small_first
from impact.words.inputs import slug
from impact.words.marks import Marked
from impact.words.said import printed

QUANTITIES = ("generated", "curtailed", "used_and_lost", "store_change", "delivered")
YEARS = 6


@sections.register("power", needs=("energy_by_year", "kpi/generation"))
def power(context: BriefContext) -> Iterator[Block]:
    """Yield the finding, and the way from generated to delivered by year."""
    yield Heading(2, finding(context), id="power")
    yield power_table(context)
    if said := store(context):
        yield Paragraph(said, "small")


def finding(context: BriefContext) -> Text:
    """Return how much is delivered, and what mostly gives way."""
    year = int(context.fact("headline_year"))
    rows = context.study["energy_by_year"].where(side="displaced", quantity="generation", year=year)
    largest = max(rows, key=lambda row: span(row)[0], default=None)
    delivered = Marked(printed([context.amount("generation")], unit="plain"))
    if largest is None:
        return context.finding("power-finding-alone", year=str(year), delivered=delivered)
    name = context.words.say(f"source-{slug(str(largest['carrier']))}")
    first = small_first(name)
    return context.finding("power-finding", year=str(year), delivered=delivered, first=first)


def _by_year(context: BriefContext, **keys: str) -> dict[int, Record]:
    return {int(row["year"] or 0): row for row in context.study["energy_by_year"].where(**keys)}


def power_table(context: BriefContext) -> Table:
    """Return power generated, what is taken off it, and power delivered, by year."""
    found = {name: _by_year(context, side="project", quantity=name) for name in QUANTITIES}
    shown = [name for name in QUANTITIES if any(row["value"] for row in found[name].values())]
    lines = [
        Line(context.text(f"quantity-{slug(name)}"), found[name].get, role="total" if name == "delivered" else "")
        for name in shown
    ]
    gas = _by_year(context, quantity="gas_saved")
    lines.append(Line(context.text("gas-saved-line"), gas.get))
    return year_table(
        context,
        "power",
        lines,
        chosen_years(sorted(found["delivered"]), int(context.fact("headline_year")), most=YEARS),
        title=context.text("power-title"),
        subtitle=context.text("power-subtitle"),
        first=context.words.say("column-power"),
        source=context.source_line("output", "gas_power"),
    )


def store(context: BriefContext) -> Text:
    """Return what a store loses, and why what it shifts is not estimated; nothing without one."""
    year = int(context.fact("headline_year"))
    row = next(context.study["energy_by_year"].where(quantity="store_loss", year=year), None)
    if row is None:
        return ()
    value = Marked(printed([context.amounts.of(row)], unit="plain"))
    shifted = next(context.study["emissions_by_year"].where(component="storage", year=year), None)
    if shifted is not None and shifted["value"] is None:
        reason = context.reason(f"emissions_by_year/{shifted['id']}/value")
        return context.text("store-loss", value=value, year=str(year), reason=reason)
    return context.text("store-loss-known", value=value, year=str(year))
