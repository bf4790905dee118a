"""Emissions of one car: life cycle by stage beside other cars, and when it has made up for its making."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.inputs import factors_of, printed
from impact.brief.rich import Marked
from impact.brief.sections import sections
from impact.document import Block, Cell, Column, Heading, Paragraph, Row, Table, Text, text
from impact.kinds.vehicle_plant.charts._cars import COMPARATOR, LOW, car_name, families
from impact.kinds.vehicle_plant.charts.lifecycle import TOPICS
from impact.kinds.vehicle_plant.sections._break_even import break_even
from impact.study.tables import Record, span
from impact.texts import small_first
from impact.words.inputs import slug
from impact.words.names import name_of_key

TABLES = ("lifecycle", "breakeven")
RIVAL = "rival_"  # before the name of a published grid factor, as an electricity rule
ELECTRIC = "imported_electric"  # the electric car that those of the plant replace


@sections.register("per_car")
def car(context: BriefContext) -> Iterator[Block]:
    """Yield the life cycle of each car and its break-even; why there is none where the study holds none."""
    if any(table not in context.study.tables for table in TABLES):
        if reason := context.reason("life_cycle_emissions"):
            yield Paragraph(context.text("car-not-estimated", reason=reason), "small")
        return
    yield Heading(2, finding(context), id="car")
    yield Paragraph(context.text("car-counted", cite=context.cite_topics(*TOPICS)))
    yield figure(context, "lifecycle")
    yield from break_even(context)
    if list(_rival_rows(context)):
        yield rivals(context)
    if said := beside_electric(context):
        yield Paragraph(said, "small")


def totals(context: BriefContext) -> list[Record]:
    """Return the life-cycle total of every car sold at home, grid on its path, in the year that the chart shows."""
    rows = list(
        context.study["lifecycle"].where(boundary="life_cycle", market="home", electricity="average", stage="total")
    )
    return [row for row in rows if row["year"] == _year(rows, context)]


def _year(rows: list[Record], context: BriefContext) -> int:
    """Return the year of sale that is shown: that of the headline where there is one, else the first."""
    years = sorted({int(row["year"] or 0) for row in rows})
    headline = int(context.fact("headline_year"))
    return headline if headline in years else years[0]


def pairs(context: BriefContext) -> Iterator[tuple[Record, Record]]:
    """Yield the totals of each car of the plant and of the petrol car it is compared with."""
    found = {str(row["model"]): row for row in totals(context)}
    for name, row in found.items():
        if f"{name}{COMPARATOR}" in found:
            yield row, found[f"{name}{COMPARATOR}"]


def finding(context: BriefContext) -> Text:
    """Return how many of the plant's cars give off less over their lives than the petrol car beside them."""
    both = list(pairs(context))
    less = sum(span(own)[0] < span(other)[0] for own, other in both)
    kind = "all" if less == len(both) else "none" if less == 0 else "some"
    return context.finding(f"car-finding-{kind}", less=less, of=len(both))


def beside_electric(context: BriefContext) -> Text:
    """Return which of the plant's cars give off more over their lives than the car they may replace, which less.

    It depends on the model: no sentence about all of them would be true.
    """
    words = context.words
    found = {str(row["model"]): row for row in totals(context)}
    other = found.get(ELECTRIC)
    if other is None:
        return ()
    name = car_name(context.study, words, ELECTRIC)
    named: dict[bool, list[str]] = {True: [], False: []}
    for row, _ in pairs(context):
        more = span(row)[0] > span(other)[0]
        of = car_name(context.study, words, str(row["model"]))
        named[more].append(words.say("amount-of-name", name=of, value=context.amounts.of(row).value))
    kind = "none" if not named[True] else "some" if named[False] else "all"
    return context.text(
        f"car-beside-electric-{kind}", more=words.both(named[True]), less=words.both(named[False]),
        value=context.amounts.of(other).value, other=small_first(name),
        year=str(other["year"]),
    )  # fmt: skip


def _rival_rows(context: BriefContext) -> Iterator[Record]:
    """Yield what cars give off by the grid factors of others."""
    for row in context.study["lifecycle"].rows:
        if str(row["electricity"]).startswith(RIVAL):
            yield row


def rivals(context: BriefContext) -> Table:
    """Return grams per kilometre by the own estimate of the grid and by published ones, beside the petrol cars."""
    words = context.words
    found = list(_rival_rows(context))
    year = int(found[0]["year"] or 0)
    rules = list(dict.fromkeys(str(row["electricity"]) for row in found))
    names = [name.removeprefix(RIVAL) for name in rules]
    cells = {(str(row["model"]), str(row["electricity"])): row for row in found}
    own = {
        str(row["model"]): row
        for row in context.study["lifecycle"].where(boundary="wtw", market="home", electricity="frozen", stage="total")
        if row["year"] == year
    }
    shown = (name for name in own if (name, rules[0]) in cells or name.endswith(COMPARATOR))
    models = families(name for name in shown if not name.endswith(LOW) and own[name]["powertrain"] != "cng")

    def cell(row: Record) -> Cell:
        return Cell(text(context.amounts.of(row).value), cell=f"lifecycle/{row['id']}/value")

    rows = [
        Row(
            (
                Cell(text(car_name(context.study, words, name))),
                cell(own[name]),
                *(cell(cells.get((name, rule), own[name])) for rule in rules),
            )
        )
        for name in models
    ]
    share = 0.62 / (1 + len(rules))
    columns = (
        Column(words.say("column-car"), 0.38, row_header=True),
        Column(words.say("column-own-grid"), share, "right"),
        *(Column(_rival_name(context, name), share, "right") for name in names),
    )
    return Table(
        id="table-rival-grids",
        title=context.text("rivals-title"),
        subtitle=context.text("rivals-subtitle", year=str(year)),
        columns=columns,
        rows=tuple(rows),
        source=context.source_line("rival_grid", "emissions"),
        dense=True,
        note=context.text("rivals-note", **_factors(context)),
    )


def _rival_name(context: BriefContext, name: str) -> str:
    message = f"rival-{slug(name)}"
    return context.words.say(message) if context.words.has(message) else name_of_key(context.words, name)


def _factors(context: BriefContext) -> dict[str, str]:
    """Return the own estimate of the grid and the factors of others as they are printed."""
    factors = factors_of(context, f"grid_intensity.{context.fact('country')}")
    own = [row for row in factors if ".average." in f"{row['id']}." and ".life_cycle." not in str(row["id"])]
    others = [printed(context, row) for row in factors if row not in own]
    return {"own": printed(context, own[0]) if own else "–", "others": Marked(context.words.both(others))}
