"""Air pollutants at stacks over all years: a row for each place, the three pollutants beside one another."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.result_table import result_cell, result_table
from impact.brief.sections import sections
from impact.brief.sections.health import place_name
from impact.document import Block, Cell, Paragraph, Row

TABLE = "emissions_by_year"
POLLUTANTS = ("nox", "so2", "pm25")


@sections.register("stack_air", needs=(TABLE,))
def stack_air(context: BriefContext) -> Iterator[Block]:
    """Yield pollutants by place, and why a place has no figure; nothing where no fuel is burned more or less."""
    found: dict[tuple[str, str], dict[str, str]] = {}
    cells: dict[tuple[str, str, str], Cell] = {}
    for row in context.study[TABLE].where(cumulative="cohort", boundary="stack"):
        if (gas := str(row["gas"])) in POLLUTANTS:
            at = str(row["place"]), str(row["electricity"])
            reason = context.reason(f"{TABLE}/{row['id']}/value") if row["value"] is None else ""
            found.setdefault(at, {})[gas] = reason
            cells[*at, gas] = Cell(context.text("not-estimated")) if reason else result_cell(context, TABLE, row)
    if not found:
        return
    years = {"first": context.fact("first_year"), "last": context.fact("last_year")}
    yield result_table(
        context,
        "stack-air",
        (
            (context.words.say("column-wage"), 0.34),
            *((context.words.say(f"pollutant-{gas}"), 0.22) for gas in POLLUTANTS),
        ),
        (Row.of(place_name(context, *at), *(cells[*at, gas] for gas in POLLUTANTS)) for at in found),
        ("air_power_nox_power_plants", "air_power_nox_own_stack"),
        title=context.text("stack-air-title"),
        subtitle=context.text("stack-air-subtitle", country=context.fact("country_name"), **years),
        note=context.text("stack-air-note"),
    )
    for reason in dict.fromkeys(reason for by_gas in found.values() for reason in by_gas.values() if reason):
        where = context.words.both([place_name(context, *at) for at in found if reason in found[at].values()])
        yield Paragraph(context.text("health-gap", what=where, reason=reason), "small")
