"""Page 6 of a fleet of buses: emissions by each rule as an equal, for a bus and in all, and the air of the city."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.drivers_table import drivers_of
from impact.brief.figures import figure
from impact.brief.filled import filled
from impact.brief.page import in_columns, known
from impact.brief.result_table import result_cell, result_table
from impact.brief.sections import sections
from impact.brief.speaking import open_page
from impact.document import Block, Cell, Row, Table, Text, text
from impact.kinds.bus_fleet.emissions import OFFICIAL
from impact.study.tables import span
from impact.vocabulary import HEADLINE_RULES

CONTRACT = "emissions_contract"

FIGURES = {f"emissions_{rule}": rule for rule in HEADLINE_RULES} | {"emissions_official": OFFICIAL}


@sections.register("bus_rules", needs=("emissions_by_year", "kpi/emissions_official"))
def bus_rules(context: BriefContext) -> Iterator[Block]:
    """Yield the change by each rule beside announced tonnes, where emissions rise, the air, and a table of rules."""
    values = filled(context)
    yield from open_page(context, "emissions")
    yield figure(context, "bus_emissions")
    paragraphs = [
        known(context, "bus-rules-rise", **values),
        context.text("bus-rules-difference"),
        air(context),
        until_contract_ends(context),
        known(context, "bus-rules-not", **values),
    ]
    yield from in_columns(paragraphs)
    yield rules_table(context)
    yield from drivers_of(context, "emissions")


def air(context: BriefContext) -> Text:
    """Return nitrogen oxides in the city beside those of the power plants, on both rules; nothing without figures."""
    if not context.has_figure("nox_city"):
        return ()
    keys = {"component": "power_plants", "gas": "nox", "cumulative": "cohort"}
    found = [next(context.study["emissions_by_year"].where(**keys, electricity=rule), None) for rule in HEADLINE_RULES]
    if any(row is None or row["value"] is None for row in found):
        return ()
    average, gas = (context.amounts.of(row).said for row in found if row is not None)
    city = context.amount("nox_city").said
    return context.text("bus-rules-air", city=city, average=average, gas=gas, **context.setting)


def vehicles(context: BriefContext) -> float:
    """Return how many buses of the project are there in the headline year; 0 where that is not known."""
    year = int(context.fact("headline_year"))
    row = context.row("buses_by_year", side="fleet", bus="all", quantity="vehicles", year=year)
    return 0.0 if row is None else span(row)[0]


def rules_table(context: BriefContext) -> Table:
    """Return for each rule the change over all years, for one bus of the project, and the cost of a tonne."""
    words, buses = context.words, vehicles(context)
    per, unit = context.scale("emissions_official", short=True)  # one for all rules, as they are rivals

    def of_figure(key: str, rule: str) -> Iterator[Cell]:
        row = context.study.row("kpi", key)
        yield Cell(text(context.rule_name(rule)))
        yield result_cell(context, "kpi", row, per)
        known_for = row["value"] is not None and buses
        of_one = context.amounts.number(str(row["unit"]), span(row)[0] / buses, per=1.0).value if known_for else "–"
        yield Cell(text(of_one))
        cost = context.study["abatement"].where(electricity=rule, quantity="in_dollars")
        yield result_cell(context, "abatement", next(cost, None))

    return result_table(
        context,
        "bus-rules",
        (
            (words.say("column-bus-rule"), 0.31),
            (words.say("column-bus-change", unit=unit), 0.28),
            (words.say("column-bus-one", unit=words.say("unit-tonnes")), 0.15),
            (words.say("column-bus-tonne", year=context.fact("price_year")), 0.26),
        ),
        (Row(tuple(of_figure(key, rule))) for key, rule in FIGURES.items()),
        ("official_grid", "grid_today", "cost"),
        title=context.text("bus-rules-table-title"),
        subtitle=context.text("bus-rules-table-subtitle", **context.setting),
        dense=False,
    )


def until_contract_ends(context: BriefContext) -> Text:
    """Return what is avoided, or added, up to the end of the contract; nothing without one."""
    if not context.has_figure(CONTRACT):
        return ()
    year = str(context.study.row("kpi", CONTRACT)["period"]).split("/")[-1]
    return context.text("bus-emissions-contract", value=context.amount(CONTRACT).said, year=year)
