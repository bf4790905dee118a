"""Emissions of the programme: over its life on all electricity rules, part by part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.result_table import result_cell, result_table
from impact.brief.sections import sections
from impact.charts.kinds.cumulative_emissions import RUNNING
from impact.document import Block, Cell, Heading, Paragraph, Row, Table, Text
from impact.study.tables import Record, span
from impact.vocabulary import ELECTRICITY_RULES, HEADLINE_RULES, MILLION
from impact.words.headlines import case
from impact.words.inputs import slug
from impact.words.rounding import add_up

CHANGE = "change"  # the component that is the difference of all others


@sections.register("programme", needs=("emissions_by_year", *(f"kpi/emissions_{rule}" for rule in ELECTRICITY_RULES)))
def programme(context: BriefContext) -> Iterator[Block]:
    """Yield the finding by the signs of both rules, the boundary, the chart and its components."""
    yield Heading(2, finding(context), id="programme")
    yield Paragraph(
        context.text(
            "programme-counted",
            first=context.fact("first_year"),
            last=context.fact("last_year"),
            cite=context.cite_topics("emissions"),
        )
    )
    if _has_running(context):
        yield figure(context, "cumulative_emissions", size="high")
    else:
        yield figure(context, "emissions_by_rule", size="beside")
    yield components(context)
    yield Paragraph(context.text("not-credits"), "small")


def finding(context: BriefContext) -> Text:
    """Return whether emissions fall or rise on both electricity rules, by the signs of the ranges."""
    found = {case(*span(context.study.row("kpi", f"emissions_{rule}"))) for rule in HEADLINE_RULES}
    only = found.pop() if len(found) == 1 else "mixed"
    return context.finding(f"programme-{only}", first=context.fact("first_year"), last=context.fact("last_year"))


def _has_running(context: BriefContext) -> bool:
    table = context.study["emissions_by_year"]
    return all(any(table.where(**RUNNING, electricity=rule)) for rule in HEADLINE_RULES)


def whole_life(context: BriefContext, component: str, rule: str) -> Record | None:
    """Return the total of a component over the life of the programme."""
    rows = context.study["emissions_by_year"].where(
        component=component, market="all", boundary="wtw", gas="co2e", electricity=rule, cumulative="cohort"
    )
    return next(rows, None)


def components(context: BriefContext) -> Table:
    """Return emissions of each component that the language names, and their difference, by electricity rule."""
    rules = [rule for rule in ELECTRICITY_RULES if whole_life(context, CHANGE, rule)]
    heads = [(context.rule_name(rule), 0.69 / len(rules)) for rule in rules]

    def cell(component: str, rule: str) -> Cell:
        return result_cell(context, "emissions_by_year", whole_life(context, component, rule), MILLION)

    rows = [
        Row(
            (Cell(context.text(f"component-{slug(name)}")), *(cell(name, rule) for rule in rules)),
            "total" if name == CHANGE else "",
        )
        for name in (*_parts(context, rules), CHANGE)
    ]
    return result_table(
        context,
        "components",
        [(context.words.say("column-component"), 0.31), *heads],
        rows,
        ("replaced", "emissions"),
        title=context.text("components-title"),
        subtitle=context.text("components-subtitle", first=context.fact("first_year"), last=context.fact("last_year")),
        note=() if all(_adds_up(context, rule) for rule in rules) else context.text("rounding-note"),
    )


def _parts(context: BriefContext, rules: Sequence[str]) -> list[str]:
    table = context.study["emissions_by_year"]
    known = dict.fromkeys(str(row["component"]) for row in table.where(cumulative="cohort", boundary="wtw"))
    return [
        name
        for name in known
        if name != CHANGE
        and context.words.has(f"component-{slug(name)}")
        and any(whole_life(context, name, rule) for rule in rules)
    ]


def _adds_up(context: BriefContext, rule: str) -> bool:
    found = [whole_life(context, name, rule) for name in (*_parts(context, [rule]), CHANGE)]
    own, *others, change = (context.amounts.of(row).rounded.central if row else Decimal(0) for row in found)
    return add_up((own, *(-other for other in others)), change)
