"""Emissions of the programme: the cohort over its life on both electricity rules, part by part."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from impact.brief.edition import Edition
from impact.brief.figures import ALL_RULES, emissions_figure, figure
from impact.brief.inputs import inputs_of
from impact.brief.inputs import printed as as_input
from impact.brief.rich import joined
from impact.brief.sections import sections
from impact.brief.year_table import printed
from impact.document import Block, Cell, Column, Figure, Heading, Paragraph, Row, Table, Text, text
from impact.study.tables import Record, span
from impact.vocabulary import HEADLINE_RULES as RULES
from impact.words.headlines import case
from impact.words.rounding import add_up

COMPONENTS = ("plant_cars", "replaced_cars", "change")
POLLUTANTS = ("nox", "so2", "pm25")
THOUSAND, MILLION = 1e3, 1e6
LEFT = 0.01  # of the most cars in use: fewer are not shown as a fleet
HEIGHT, CUMULATIVE_HEIGHT = 112.0, 86.0


@sections.section("programme")
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
    if table := air(edition):
        yield table
    for said in (boundaries(edition), stress(edition)):
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
        "first": edition.fact("first_year"), "last": edition.fact("last_year"), "end": str(last_on_the_road(edition)),
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


def last_on_the_road(edition: Edition) -> int:
    """Return the last year at whose end at least a hundredth of the most cars of the plant is in use."""
    stock: dict[int, float] = {}
    for row in edition.study["fleet_by_year"].where(side="plant", quantity="stock"):
        stock[int(row["year"] or 0)] = stock.get(int(row["year"] or 0), 0.0) + span(row)[0]
    most = max(stock.values(), default=0.0)
    return max((year for year, cars in stock.items() if cars >= LEFT * most), default=int(edition.fact("last_year")))


def air(edition: Edition) -> Table | None:
    """Return pollutants in the city beside those of power plants and their sum, on both electricity rules.

    City and power plants are told together: the one alone would hide that the other goes the other way.
    """
    table, words = edition.study["emissions_by_year"], edition.words
    keys = {"market": "home", "cumulative": "cohort"}

    def of(gas: str, component: str, rule: str) -> Record | None:
        return next(table.where(gas=gas, component=component, electricity=rule, **keys), None)

    shown = [gas for gas in POLLUTANTS if all(of(gas, "change", rule) for rule in RULES)]
    if not shown:
        return None

    def cell(row: Record | None) -> Cell:
        if row is None:
            return Cell(text("–"))
        value = printed(edition, row, "value", THOUSAND)
        if isinstance(row["low"], float) and isinstance(row["high"], float):
            low, high = (printed(edition, row, end, THOUSAND) for end in ("low", "high"))
            value = words.say("value-and-range", value=value, range=words.say("range", low=low, high=high))
        # What is below the step of its range is printed as nothing: there is no figure to compare with the cell.
        named = "" if not value.split()[0].strip("−0.") else f"emissions_by_year/{row['id']}/value"
        return Cell(text(value), cell=named)

    rows = []
    for gas in shown:
        name = words.say(f"pollutant-{gas}")
        both = (cell(of(gas, component, rule)) for rule in RULES for component in ("power_plants", "change"))
        rows.append(Row((Cell(text(name)), cell(of(gas, "exhaust", "na")), *both)))
        if worn := of(gas, "wear", "na"):
            none = (Cell(text("–")) for _ in range(2 * len(RULES)))
            rows.append(Row((Cell(text(words.say("wear-of", name=name))), cell(worn), *none)))
    columns = (
        Column(words.say("column-pollutant"), 0.2, row_header=True),
        Column(words.say("column-city"), 0.16, "right"),
        *(
            Column(words.say(f"column-{kind}", rule=edition.rule_name(rule)), 0.16, "right")
            for rule in RULES
            for kind in ("plants", "together")
        ),
    )
    return Table(
        id="table-air",
        label=edition.label("table"),
        title=edition.text("air-title"),
        subtitle=edition.text(
            "air-subtitle", country=edition.fact("country_name"), first=edition.fact("first_year"),
            last=edition.fact("last_year"),
        ),
        columns=columns,
        rows=tuple(rows),
        source=edition.source_line("air_exhaust", "emissions"),
        dense=True,
    )  # fmt: skip


def stress(edition: Edition) -> Text:
    """Return the change if far more methane is lost than taken; nothing where no such run was made."""
    keys = {"component": "methane_stress", "market": "all", "cumulative": "cohort"}
    found = {rule: next(edition.study["emissions_by_year"].where(**keys, electricity=rule), None) for rule in RULES}
    if not all(found.values()):
        return ()
    stressed, taken = (inputs_of(edition, f"grid.methane_{name}")[0] for name in ("stress", "loss"))
    said = {rule: printed(edition, row, "value", MILLION) for rule, row in found.items() if row}
    return edition.text(
        "methane-stress", loss=as_input(edition, stressed), taken=as_input(edition, taken), average=said[RULES[0]],
        gas=said[RULES[1]],
    )  # fmt: skip
