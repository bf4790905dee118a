"""Page 6 of a vehicle plant: emissions over the lives of the cars on both rules as equals; one car beside others."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.drivers_table import drivers_of
from impact.brief.figures import figure
from impact.brief.filled import filled
from impact.brief.page import in_columns, said
from impact.brief.result_table import result_cell, result_table
from impact.brief.rich import joined
from impact.brief.sections import sections
from impact.brief.speaking import open_page
from impact.document import Block, Cell, Row, Table, Text, text
from impact.kinds.vehicle_plant.charts.lifecycle import COMPARATOR, car_name
from impact.kinds.vehicle_plant.sections.per_car import beside_electric
from impact.study.tables import Record
from impact.vocabulary import HEADLINE_RULES
from impact.vocabulary import HEADLINE_RULES as RULES


@sections.register("car_emissions", needs=("emissions_by_year", "kpi/emissions_average"))
def car_emissions(context: BriefContext) -> Iterator[Block]:
    """Yield the running total on both rules, what it is made of, and each car beside the petrol car of its size."""
    yield from open_page(context, "emissions")
    yield figure(context, "cumulative_emissions")
    yield from in_columns(
        [beside_electric(context), said(context, "car-emissions-making", **filled(context)), boundaries(context)]
    )
    if rows := car_rows(context):
        yield cars_table(context, rows)
    yield from drivers_of(context, "emissions")


def car_rows(context: BriefContext) -> list[str]:
    """Return the cars of the plant that the study holds life cycles of, those with a car beside them."""
    models = dict.fromkeys(str(row["model"]) for row in context.rows("lifecycle"))
    return [name for name in models if f"{name}{COMPARATOR}" in models]


def _total(context: BriefContext, model: str, rule: str) -> Record | None:
    rows = list(
        context.study["lifecycle"].where(
            boundary="life_cycle", market="home", electricity=rule, stage="total", model=model
        )
    )
    year = int(context.fact("headline_year"))
    return next((row for row in rows if row["year"] == year), rows[0] if rows else None)


def cars_table(context: BriefContext, models: list[str]) -> Table:
    """Return grams a kilometre of each car on both rules, beside the petrol car of its size."""
    words = context.words

    def cells(model: str) -> Iterator[Cell]:
        yield Cell(text(car_name(context.study, words, model)))
        petrol = (f"{model}{COMPARATOR}", HEADLINE_RULES[0])
        for each in (*((model, rule) for rule in HEADLINE_RULES), petrol):
            yield result_cell(context, "lifecycle", _total(context, *each), None, ranged=False)

    heads = [*(f"car-column-{rule}".replace("_", "-") for rule in HEADLINE_RULES), "car-column-petrol"]
    return result_table(
        context,
        "cars",
        ((words.say("column-car"), 0.34), *((words.say(head), 0.22) for head in heads)),
        (Row(tuple(cells(model))) for model in models),
        ("emissions",),
        title=context.text("car-table-title"),
        subtitle=context.text("car-table-subtitle", year=context.fact("headline_year")),
        dense=False,
    )


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
