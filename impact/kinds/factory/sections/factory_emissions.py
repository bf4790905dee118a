"""Page 6 of a factory: emissions added at home by each rule as an equal, for a unit of its goods, and in the world."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.drivers_table import drivers_of
from impact.brief.figures import chart_context, figure
from impact.brief.filled import filled
from impact.brief.page import in_columns, known
from impact.brief.result_table import result_cell, result_table
from impact.brief.rich import joined
from impact.brief.sections import sections
from impact.brief.speaking import open_page
from impact.document import Block, Cell, Row, Table, Text, text
from impact.kinds.factory.charts.unit_emissions import one_unit
from impact.study.tables import DOES_NOT_APPLY
from impact.vocabulary import HEADLINE_RULES

WORLD = "emissions_world"

THOUSAND = 1e3


@sections.register("factory_emissions", needs=("emissions_by_year", "unit_emissions", "kpi/emissions_average"))
def factory_emissions(context: BriefContext) -> Iterator[Block]:
    """Yield the change by year on each rule, what it is the difference of, the world beside it, and a unit."""
    values = filled(context)
    yield from open_page(context, "emissions")
    yield figure(context, "added_by_rule")
    paragraphs = [
        known(context, "factory-emissions-rise", **values),
        context.text("factory-emissions-difference"),
        world(context),
        official(context),
    ]
    yield from in_columns(paragraphs)
    yield rules_table(context)
    yield from drivers_of(context, "emissions")


def rules_table(context: BriefContext) -> Table:
    """Return for each rule what a unit gives off, the change in one year, and that of all years."""
    words, year = context.words, int(context.fact("headline_year"))
    changes = {"component": "change", "boundary": "wtw", "gas": "co2e"}

    def of_rule(rule: str) -> Iterator[Cell]:
        yield Cell(text(context.rule_name(rule)))
        units = context.study["unit_emissions"].where(side="own", component="total", electricity=rule, year=year)
        yield result_cell(context, "unit_emissions", next(units, None))
        for kept in ({"cumulative": "no", "year": year}, {"cumulative": "cohort"}):
            found = context.study["emissions_by_year"].where(**changes, electricity=rule, **kept)
            yield result_cell(context, "emissions_by_year", next(found, None), THOUSAND)

    return result_table(
        context,
        "factory-rules",
        (
            (words.say("column-factory-rule"), 0.34),
            (words.say("column-factory-unit", unit=one_unit(chart_context(context))), 0.22),
            (words.say("column-factory-year", **context.setting), 0.22),
            (words.say("column-factory-sum", **context.setting), 0.22),
        ),
        (Row(tuple(of_rule(rule))) for rule in HEADLINE_RULES),
        ("emissions", "replaced"),
        title=context.text("factory-rules-title"),
        subtitle=context.text("factory-rules-subtitle", **context.setting),
        dense=False,
    )


def official(context: BriefContext) -> Text:
    """Return carbon dioxide by the published factor for new consumption."""
    value, years = context.amount("emissions_official").said, _years(context)
    return context.text("factory-units-official", value=value, **years)


def _years(context: BriefContext) -> dict[str, str]:
    return {"first": context.fact("first_year"), "last": context.fact("last_year")}


def on_condition(context: BriefContext) -> Text:
    """Return the change in the world in each scenario beside this one that knows who gives way; else nothing."""
    rows = context.rows("scenarios", metric=WORLD, compared_with=DOES_NOT_APPLY)
    return joined(
        [
            context.text(
                "factory-units-world-condition",
                scenario=str(row["subtitle"]),
                value=context.amounts.of(row).said,
            )
            for row in rows
            if row["value"] is not None
        ]
    )


def world(context: BriefContext) -> Text:
    """Return the change in the world and what moves, on both rules; else that it is not estimated."""
    keys = {"component": "change", "boundary": "world", "gas": "co2e", "cumulative": "cohort"}
    found = {rule: context.row("emissions_by_year", electricity=rule, **keys) for rule in HEADLINE_RULES}
    said = {
        rule: context.amounts.of(row).said
        for rule, row in found.items()
        if row is not None and row["value"] is not None
    }
    if len(said) < len(HEADLINE_RULES):
        return joined([context.text("factory-units-world-unknown"), on_condition(context)])
    return context.text("factory-units-world", average=said["average"], gas=said["marginal"], **_years(context))
