"""Page 6 of a power plant: what it changes emissions by on each rule as an equal, for a kilowatt-hour and in all."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.drivers_table import drivers_of
from impact.brief.figures import figure
from impact.brief.page import in_columns
from impact.brief.result_table import result_cell, result_table
from impact.brief.rich import Marked
from impact.brief.sections import sections
from impact.brief.speaking import open_page, said
from impact.document import Block, Cell, Row, Table, Text
from impact.kinds.power_plant.charts.tonnes_by_rule import distinct, rule_message
from impact.study.tables import Record, span
from impact.texts import small_first
from impact.words.inputs import slug
from impact.words.said import printed, signs

OF_RULES = ("margins", "grid_today", "gas_power", "methane")  # topics

RULE = "ifi"
THOUSAND = 1e3


@sections.register("plant_emissions", needs=("displacement", "emissions_by_year"))
def plant_emissions(context: BriefContext) -> Iterator[Block]:
    """Yield tonnes by each rule beside announced ones, the table of rules, and where emissions rise."""
    yield from open_page(context, "emissions")
    yield figure(context, "tonnes_by_rule")
    found = [said(context, "gas-elsewhere"), rises(context), announced(context), which(context)]
    yield from in_columns([*found, context.text("plant-emissions-not")])
    yield rules_table(context)
    yield from drivers_of(context, "emissions")


def _claimed(context: BriefContext) -> list[Record]:
    row = change(context, RULE, "co2")
    unit = "" if row is None else str(row["unit"])
    return [each for each in context.rows("claim_steps", step_key="claimed") if each["unit"] == unit]


def rises(context: BriefContext) -> Text:
    """Return where emissions rise: at the plant's own stack, or where it is made, and how soon that is made good."""
    year = int(context.fact("headline_year"))
    burned = context.row("emissions_by_year", component="plant_itself", year=year)
    if burned is not None and burned["value"]:
        return context.text("plant-emissions-own", value=context.amounts.of(burned).said, year=str(year))
    row = context.row("life_cycle", source_key="own")
    if not context.has_figure("payback") or row is None or row["value"] is None:
        return ()
    pulse = Marked(printed([context.amounts.of(row)], unit="full"))
    return context.text("plant-emissions-making", pulse=pulse, months=context.amount("payback").said)


def announced(context: BriefContext) -> Text:
    """Return what was announced beside the official rule, for the same year."""
    claims = _claimed(context)
    if not claims:
        return ()
    year = int(claims[0]["year"] or 0)
    row = context.row("emissions_by_year", component="change", electricity=RULE, gas="co2", year=year)
    if row is None:
        return ()
    amount = context.amounts.of(row)
    announced = [context.amounts.stated(str(each["unit"]), float(each["value"] or 0)) for each in claims]
    saved = signs([amount]) == "less"  # as claims count it
    return context.text(
        "plant-emissions-announced",
        claims=Marked(printed(announced, join="and")),
        year=str(year),
        value=Marked(printed([amount], size=saved, plus=True, ranged=True)),
    )


def which(context: BriefContext) -> Text:
    """Return what tells which rule applies, with the power that mostly runs less."""
    year = int(context.fact("headline_year"))
    rows = list(context.study["energy_by_year"].where(side="displaced", quantity="generation", year=year))
    if not rows:
        return ()
    largest = max(rows, key=lambda row: span(row)[0])
    name = context.words.say(f"source-{slug(str(largest['carrier']))}")
    first = small_first(name)
    return context.text("plant-emissions-which", first=first)


def rules_table(context: BriefContext) -> Table:
    """Return grid factor and tonnes of each rule, at the stack and with supply of the fuel."""
    heads = {"rule": 0.3, "factor": 0.2, "change": 0.25, "supply": 0.25}
    return result_table(
        context,
        "plant-rules",
        [(context.words.say(f"column-plant-{head}"), width) for head, width in heads.items()],
        rows_of_rules(context, THOUSAND),
        OF_RULES,
        title=context.text("plant-rules-title"),
        subtitle=context.text("plant-rules-subtitle", year=context.fact("headline_year")),
        dense=False,
    )


def change(context: BriefContext, rule: str, gas: str) -> Record | None:
    """Return the change in the headline year by a rule."""
    year = int(context.fact("headline_year"))
    return context.row("emissions_by_year", component="change", electricity=rule, gas=gas, year=year)


def rows_of_rules(context: BriefContext, per: float) -> Iterator[Row]:
    """Yield grid factor of each rule, and tonnes in units of so many, at the stack and with supply of the fuel."""
    year, shown = int(context.fact("headline_year")), distinct(context.study)
    for rule in shown:
        factors = context.study["displacement"].where(rule=rule, year=year)
        factor = next((row for row in factors if str(row["unit"]) == "g CO2/kWh"), None)
        cells = [Cell(context.text(rule_message(rule, shown))), result_cell(context, "displacement", factor)]
        changes = (change(context, rule, gas) for gas in ("co2", "co2e"))
        yield Row((*cells, *(result_cell(context, "emissions_by_year", row, per) for row in changes)))
