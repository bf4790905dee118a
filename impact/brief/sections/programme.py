"""Emissions of the programme: the cohort over its life on both electricity rules, part by part."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from impact.brief.blocks import Block, Cell, Column, Figure, Heading, Paragraph, Row, Table, Text, text
from impact.brief.edition import Edition
from impact.brief.figures import ALL_RULES, emissions_figure, figure
from impact.brief.headlines import RULES
from impact.brief.rich import joined
from impact.brief.sections import sections
from impact.brief.year_table import printed
from impact.study.tables import Record, span
from impact.words.headlines import case
from impact.words.rounding import add_up

COMPONENTS = ("plant_cars", "replaced_cars", "change")
THOUSAND, MILLION = 1e3, 1e6
HEIGHT, CUMULATIVE_HEIGHT = 112.0, 86.0


@sections.register("programme")
def programme(edition: Edition) -> Iterator[Block]:
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
    if _running(edition):
        yield cumulative(edition)
    else:
        yield emissions_figure(edition, "full", HEIGHT)
    yield components(edition)
    for said in (boundaries(edition), air(edition)):
        if said:
            yield Paragraph(said, "small")
    yield Paragraph(edition.text("not-credits"), "small")


def finding(edition: Edition) -> Text:
    """Return whether emissions fall or rise on both electricity rules, by the signs of the ranges."""
    found = {case(*span(edition.study.row("kpi", f"emissions_{rule}"))) for rule in RULES}
    only = found.pop() if len(found) == 1 else "mixed"
    return edition.finding(f"programme-{only}", first=edition.fact("first_year"), last=edition.fact("last_year"))


def _running(edition: Edition) -> list[Record]:
    """Return the running change of both rules in the last year of use."""
    keys = {"component": "change", "market": "all", "boundary": "wtw", "gas": "co2e", "cumulative": "yes"}
    found = [list(edition.study["emissions_by_year"].where(**keys, electricity=rule)) for rule in RULES]
    return [rows[-1] for rows in found] if all(found) else []


def cumulative(edition: Edition) -> Figure:
    """Return the running change by year on both electricity rules as a figure."""
    words, rows = edition.words, _running(edition)
    cases = {case(*span(row)) for row in rows}
    finding = cases.pop() if len(cases) == 1 and cases <= {"lower", "higher"} else "mixed"
    parts = " ".join(
        words.say(
            "emissions-chart-alt-part",
            rule=edition.rule_name(str(row["electricity"])),
            value=words.say("million-of", value=printed(edition, row, "value", MILLION)),
            range=edition.amounts.of(row, MILLION).range,
        )
        for row in rows
    )
    filled = {
        "first": edition.fact("first_year"), "last": edition.fact("last_year"), "end": str(rows[0]["year"]),
    }  # fmt: skip
    return figure(
        edition,
        "cumulative_emissions",
        title=edition.text(f"cumulative-title-{finding}", **filled),
        subtitle=edition.text("cumulative-subtitle", **filled),
        alt=words.say("cumulative-alt", parts=parts, **filled),
        source=edition.source_line("replaced", "emissions"),
        width="full",
        height=CUMULATIVE_HEIGHT,
    )


def cohort(edition: Edition, component: str, rule: str) -> Record | None:
    """Return the total over the lives of all cars built."""
    rows = edition.study["emissions_by_year"].where(
        component=component, market="all", boundary="wtw", electricity=rule, cumulative="cohort"
    )
    return next(rows, None)


def components(edition: Edition) -> Table:
    """Return emissions of the plant's cars, of the cars replaced and their difference, by electricity rule."""
    words = edition.words
    rules = [rule for rule in ALL_RULES if cohort(edition, "change", rule)]
    columns = (
        Column(words.say("column-component"), 0.31, row_header=True),
        *(Column(edition.rule_name(rule), 0.69 / len(rules), "right") for rule in rules),
    )

    def cell(component: str, rule: str) -> Cell:
        row = cohort(edition, component, rule)
        if row is None:
            return Cell(text("–"))
        amount = edition.amounts.of(row, MILLION)
        said = amount.ranged_value if amount.ranged else amount.value
        return Cell(text(said), cell=f"emissions_by_year/{row['id']}/value")

    rows = [
        Row(
            (Cell(edition.text(f"component-{name.replace('_', '-')}")), *(cell(name, rule) for rule in rules)),
            "total" if name == "change" else "",
        )
        for name in COMPONENTS
        if any(cohort(edition, name, rule) for rule in rules)
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


def _adds_up(edition: Edition, rule: str) -> bool:
    """Return whether the printed change is the printed difference of its two totals."""
    found = [cohort(edition, name, rule) for name in COMPONENTS]
    own, other, change = (edition.amounts.of(row).rounded.central if row else Decimal(0) for row in found)
    return add_up((own, -other), change)


def boundaries(edition: Edition) -> Text:
    """Return when the running total of the life cycle falls below zero, and the change on the official boundary."""
    parts = [_life_cycle(edition), _official(edition)]
    return joined([part for part in parts if part])


def _life_cycle(edition: Edition) -> Text:
    """Return the first year from which on the total with the making of cars is below zero, on both rules."""
    if "breakeven" not in edition.study.tables:
        return ()
    keys = {"model": "programme", "boundary": "life_cycle", "dimension": "year_cumulative"}
    found = [next(edition.study["breakeven"].where(**keys, electricity=rule), None) for rule in RULES]
    if not all(row and isinstance(row["value"], float) for row in found):
        return ()
    years = {rule: _year(edition, row) for rule, row in zip(RULES, found, strict=True) if row}
    return edition.text("life-cycle-first-year", average=years[RULES[0]], gas=years[RULES[1]])


def _year(edition: Edition, row: Record) -> str:
    """Return a calendar year with its range, which may have no end."""
    words = edition.words
    value, *ends = (f"{row[name]:.0f}" if isinstance(row[name], float) else "" for name in ("value", "low", "high"))
    if not any(ends):
        return words.say("value-and-range", value=value, range=words.say("no-range"))
    later = words.say("range", low=ends[0], high=ends[1]) if ends[1] else words.say("year-or-never", low=ends[0])
    return words.say("value-and-range", value=value, range=later)


def _official(edition: Edition) -> Text:
    """Return the change in carbon dioxide alone, at stacks and tailpipes, by the published combined margin."""
    keys = {"component": "change", "market": "all", "boundary": "official", "cumulative": "cohort"}
    row = next(edition.study["emissions_by_year"].where(**keys, gas="co2"), None)
    if row is None or row["value"] is None:
        return ()
    amount = edition.amounts.of(row, MILLION)
    return edition.text("official-boundary", value=amount.value, range=amount.range)


def air(edition: Edition) -> Text:
    """Return nitrogen oxides in the city beside those of power plants and their sum; nothing where there are none.

    City and power plants are told together: the one alone would hide that the other goes the other way.
    """
    table = edition.study["emissions_by_year"]
    keys = {"market": "home", "gas": "nox", "cumulative": "cohort"}
    city = next(table.where(component="exhaust", place="city", **keys), None)
    plants = next(table.where(component="power_plants", electricity="average", **keys), None)
    change = next(table.where(component="change", electricity="average", **keys), None)
    if city is None or plants is None or change is None:
        return ()

    def shown(row: Record) -> str:
        return edition.amounts.of(row, THOUSAND).ranged_value

    return edition.text(
        f"air-{case(*span(change))}", city=shown(city), plants=shown(plants), change=shown(change),
        country=edition.fact("country_name"),
    )  # fmt: skip
