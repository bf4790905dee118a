"""Air pollutants at power plants that run less, and at the plant itself."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.result_table import result_cell, result_table
from impact.brief.sections import sections
from impact.document import Block, Cell, Row
from impact.models.parts.stack_air import POLLUTANTS

COMPONENTS = ("power_plants", "own_stack")
WIDTHS = {1: (0.4, 0.6), 2: (0.3, 0.35)}  # of the names and of each column, by the number of columns


@sections.register("stack_air", needs=("emissions_by_year",))
def stack_air(context: BriefContext) -> Iterator[Block]:
    """Yield pollutants over all years, by where they are emitted; nothing where no fuel is burned more or less."""
    table, words = context.study["emissions_by_year"], context.words
    found = {
        (str(row["component"]), str(row["gas"])): row
        for row in table.where(cumulative="cohort", boundary="stack")
        if row["component"] in COMPONENTS
    }
    shown = [each for each in COMPONENTS if any(component == each for component, _ in found)]
    if not shown:
        return

    def cells(gas: str) -> Iterator[Cell]:
        return (result_cell(context, "emissions_by_year", found[component, gas]) for component in shown)

    heads = {"power_plants": "stack-air-power-plants", "own_stack": "channel-direct"}
    name, width = WIDTHS[len(shown)]
    years = {"first": context.fact("first_year"), "last": context.fact("last_year")}
    yield result_table(
        context,
        "stack-air",
        ((words.say("column-pollutant"), name), *((words.say(heads[each]), width) for each in shown)),
        (Row((Cell(context.text(f"pollutant-{gas}")), *cells(gas))) for gas in POLLUTANTS),
        ("air_power_nox_power_plants", "air_power_nox_own_stack"),
        title=context.text("stack-air-title"),
        subtitle=context.text("stack-air-subtitle", country=context.fact("country_name"), **years),
        note=context.text("stack-air-note"),
    )
