"""Emissions of the programme: over its life on all electricity rules, part by part."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.sections import sections
from impact.charts.kinds.cumulative_emissions import RUNNING
from impact.document import Block, Cell, Column, Heading, Paragraph, Row, Table, Text, text
from impact.study.tables import Record, span
from impact.vocabulary import ELECTRICITY_RULES, HEADLINE_RULES, MILLION
from impact.words.headlines import case
from impact.words.inputs import slug
from impact.words.rounding import add_up

CHANGE = "change"  # the component that is the difference of all others
HEIGHT, CUMULATIVE_HEIGHT = 112.0, 86.0


@sections.register("programme", needs=("emissions_by_year", *(f"kpi/emissions_{rule}" for rule in ELECTRICITY_RULES)))
def programme(edition: BriefContext) -> Iterator[Block]:
    """Yield the finding by the signs of both rules, the boundary, the chart and its components."""
    yield Heading(2, finding(edition), id="programme")
    yield Paragraph(
        edition.text(
            "programme-counted",
            first=edition.fact("first_year"),
            last=edition.fact("last_year"),
            cite=edition.cite_topics("emissions"),
        )
    )
    if _has_running(edition):
        yield figure(edition, "cumulative_emissions", width="full", height=CUMULATIVE_HEIGHT)
    else:
        yield figure(edition, "emissions_by_rule", width="full", height=HEIGHT)
    yield components(edition)
    yield Paragraph(edition.text("not-credits"), "small")


def finding(edition: BriefContext) -> Text:
    """Return whether emissions fall or rise on both electricity rules, by the signs of the ranges."""
    found = {case(*span(edition.study.row("kpi", f"emissions_{rule}"))) for rule in HEADLINE_RULES}
    only = found.pop() if len(found) == 1 else "mixed"
    return edition.finding(f"programme-{only}", first=edition.fact("first_year"), last=edition.fact("last_year"))


def _has_running(edition: BriefContext) -> bool:
    """Return whether the study holds the running change of both rules."""
    table = edition.study["emissions_by_year"]
    return all(any(table.where(**RUNNING, electricity=rule)) for rule in HEADLINE_RULES)


def whole_life(edition: BriefContext, component: str, rule: str) -> Record | None:
    """Return the total of a component over the life of the programme."""
    rows = edition.study["emissions_by_year"].where(
        component=component, market="all", boundary="wtw", gas="co2e", electricity=rule, cumulative="cohort"
    )
    return next(rows, None)


def components(edition: BriefContext) -> Table:
    """Return emissions of each component that the language names, and their difference, by electricity rule."""
    words = edition.words
    rules = [rule for rule in ELECTRICITY_RULES if whole_life(edition, CHANGE, rule)]
    columns = (
        Column(words.say("column-component"), 0.31, row_header=True),
        *(Column(edition.rule_name(rule), 0.69 / len(rules), "right") for rule in rules),
    )

    def cell(component: str, rule: str) -> Cell:
        row = whole_life(edition, component, rule)
        if row is None:
            return Cell(text("–"))
        amount = edition.amounts.of(row, MILLION)
        said = amount.ranged_value if amount.ranged else amount.value
        return Cell(text(said), cell=f"emissions_by_year/{row['id']}/value")

    rows = [
        Row(
            (Cell(edition.text(f"component-{slug(name)}")), *(cell(name, rule) for rule in rules)),
            "total" if name == CHANGE else "",
        )
        for name in (*_parts(edition, rules), CHANGE)
    ]
    return Table(
        id="table-components",
        label=edition.label("table"),
        title=edition.text("components-title"),
        subtitle=edition.text("components-subtitle", first=edition.fact("first_year"), last=edition.fact("last_year")),
        columns=columns,
        rows=tuple(rows),
        source=edition.source_line("replaced", "emissions"),
        dense=True,
        note=() if all(_adds_up(edition, rule) for rule in rules) else edition.text("rounding-note"),
    )


def _parts(edition: BriefContext, rules: Sequence[str]) -> list[str]:
    """Return the components that the change is the difference of: those that the language names."""
    table = edition.study["emissions_by_year"]
    known = dict.fromkeys(str(row["component"]) for row in table.where(cumulative="cohort", boundary="wtw"))
    return [
        name
        for name in known
        if name != CHANGE
        and edition.words.has(f"component-{slug(name)}")
        and any(whole_life(edition, name, rule) for rule in rules)
    ]


def _adds_up(edition: BriefContext, rule: str) -> bool:
    """Return whether the printed change is the first printed total less the others."""
    found = [whole_life(edition, name, rule) for name in (*_parts(edition, [rule]), CHANGE)]
    own, *others, change = (edition.amounts.of(row).rounded.central if row else Decimal(0) for row in found)
    return add_up((own, *(-other for other in others)), change)
