"""Beside emissions of the cars: city air and power plants, other boundaries, and more methane lost than taken."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.inputs import inputs_of
from impact.brief.inputs import printed as as_input
from impact.brief.result_table import NONE, result_table
from impact.brief.rich import joined
from impact.brief.sections import sections
from impact.brief.sections.health import place_name
from impact.brief.year_table import printed
from impact.document import Block, Cell, Paragraph, Row, Table, Text, text
from impact.study.tables import Record
from impact.vocabulary import HEADLINE_RULES as RULES
from impact.vocabulary import MILLION

POLLUTANTS = ("nox", "so2", "pm25")
THOUSAND = 1e3


@sections.register("air", needs=("emissions_by_year",))
def air(context: BriefContext) -> Iterator[Block]:
    """Yield pollutants as a table, then what other boundaries and a run with more methane lost give."""
    if table := air_table(context):
        yield table
    for said in (boundaries(context), stress(context)):
        if said:
            yield Paragraph(said, "small")


def air_table(context: BriefContext) -> Table | None:
    """Return pollutants in the city beside those of power plants and their sum, on both electricity rules.

    City and power plants are told together: the one alone would hide that the other goes the other way.
    """
    table, words = context.study["emissions_by_year"], context.words
    keys = {"market": "home", "cumulative": "cohort"}

    def of(gas: str, component: str, rule: str) -> Record | None:
        return next(table.where(gas=gas, component=component, electricity=rule, **keys), None)

    shown = [gas for gas in POLLUTANTS if all(of(gas, "change", rule) for rule in RULES)]
    if not shown:
        return None

    def cell(row: Record | None) -> Cell:
        if row is None:
            return NONE
        value = central = printed(context, row, "value", THOUSAND)
        if isinstance(row["low"], float) and isinstance(row["high"], float):
            low, high = (printed(context, row, end, THOUSAND) for end in ("low", "high"))
            value = words.say("value-and-range", value=value, range=words.range(low=low, high=high))
        # What is below the step of its range is printed as nothing: there is no figure to compare with the cell.
        named = f"emissions_by_year/{row['id']}/value" if central.strip("−0.,") else ""
        return Cell(text(value), cell=named)

    rows = []
    for gas in shown:
        name = words.say(f"pollutant-{gas}")
        both = (cell(of(gas, component, rule)) for rule in RULES for component in ("power_plants", "change"))
        rows.append(Row((Cell(text(name)), cell(of(gas, "exhaust", "na")), *both)))
        if worn := of(gas, "wear", "na"):
            rows.append(Row((Cell(text(words.say("wear-of", name=name))), cell(worn), *[NONE] * (2 * len(RULES)))))
    return result_table(
        context,
        "air",
        (
            (words.say("column-pollutant"), 0.2),
            (words.say("column-city"), 0.16),
            *((head, 0.16) for rule in RULES for head in _heads(context, rule)),
        ),
        rows,
        ("air_exhaust", "emissions"),
        title=context.text("air-title"),
        subtitle=context.text(
            "air-subtitle", country=context.fact("country_name"), first=context.fact("first_year"),
            last=context.fact("last_year"),
        ),
    )  # fmt: skip


def _heads(context: BriefContext, rule: str) -> tuple[str, str]:
    return place_name(context, "plant", rule), context.words.say("column-together", rule=context.rule_name(rule))


def stress(context: BriefContext) -> Text:
    """Return the change if far more methane is lost than taken; nothing where no such run was made."""
    keys = {"component": "methane_stress", "market": "all", "cumulative": "cohort"}
    found = {rule: next(context.study["emissions_by_year"].where(**keys, electricity=rule), None) for rule in RULES}
    if not all(found.values()):
        return ()
    stressed, taken = (inputs_of(context, f"grid.methane_{name}")[0] for name in ("stress", "loss"))
    said = {rule: printed(context, row, "value", MILLION) for rule, row in found.items() if row}
    return context.text(
        "methane-stress", loss=as_input(context, stressed), taken=as_input(context, taken), average=said[RULES[0]],
        gas=said[RULES[1]],
    )  # fmt: skip


def boundaries(context: BriefContext) -> Text:
    """Return when the running total of the life cycle falls below zero, and the change on the official boundary."""
    parts = [_life_cycle(context), _official(context)]
    return joined([part for part in parts if part])


def _life_cycle(context: BriefContext) -> Text:
    """Return the first year from which on the total with the making of cars is below zero, on both rules."""
    keys = {"model": "programme", "boundary": "life_cycle", "dimension": "year_cumulative"}
    found = [context.row("breakeven", **keys, electricity=rule) for rule in RULES]
    if not all(row and isinstance(row["value"], float) for row in found):
        return ()
    years = {rule: _year(context, row) for rule, row in zip(RULES, found, strict=True) if row}
    return context.text("life-cycle-first-year", average=years[RULES[0]], gas=years[RULES[1]])


def _year(context: BriefContext, row: Record) -> str:
    """Return a calendar year with its range, which may have no end."""
    words = context.words
    known = (row[name] for name in ("value", "low", "high"))
    value, *ends = (words.date_in_words(f"{year:.0f}") if isinstance(year, float) else "" for year in known)
    if not any(ends):
        return words.say("value-and-range", value=value, range=words.say("no-range"))
    later = words.range(low=ends[0], high=ends[1]) if ends[1] else words.say("year-or-never", low=ends[0])
    return words.say("value-and-range", value=value, range=later)


def _official(context: BriefContext) -> Text:
    """Return the change in carbon dioxide alone, at stacks and tailpipes, by the published combined margin."""
    keys = {"component": "change", "market": "all", "boundary": "official", "cumulative": "cohort"}
    row = next(context.study["emissions_by_year"].where(**keys, gas="co2"), None)
    if row is None or row["value"] is None:
        reason = context.reason("official_boundary")
        return context.text("official-boundary-not-estimated", reason=reason) if reason else ()
    return context.text("official-boundary", value=context.amounts.of(row).said)
