"""Emissions of one car: life cycle by stage beside other cars, and when it has made up for its making."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import figure
from impact.brief.inputs import factors_of, printed
from impact.brief.result_table import result_cell, result_table
from impact.brief.rich import Marked
from impact.brief.sections import sections
from impact.document import Block, Cell, Heading, Paragraph, Row, Table, Text, text
from impact.kinds.vehicle_plant.charts.lifecycle import COMPARATOR, LOW, TOPICS, car_name, families, year_of_sale
from impact.study.study import Study
from impact.study.tables import Record, span
from impact.texts import small_first
from impact.vocabulary import HEADLINE_RULES
from impact.words.inputs import slug
from impact.words.names import name_of_key

TABLES = ("lifecycle", "breakeven")
RIVAL = "rival_"  # before the name of a published grid factor, as an electricity rule
ELECTRIC = "imported_electric"  # the electric car that those of the plant replace
TABLE = "breakeven"


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
    return [row for row in rows if row["year"] == year_of_sale(context.study, rows)]


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
    cells_of = {(str(row["model"]), str(row["electricity"])): row for row in found}
    own = {
        str(row["model"]): row
        for row in context.study["lifecycle"].where(boundary="wtw", market="home", electricity="frozen", stage="total")
        if row["year"] == year
    }
    shown = (name for name in own if (name, rules[0]) in cells_of or name.endswith(COMPARATOR))
    models = families(name for name in shown if not name.endswith(LOW) and own[name]["powertrain"] != "cng")

    def cells(name: str) -> Iterator[Cell]:
        yield Cell(text(car_name(context.study, words, name)))
        for row in (own[name], *(cells_of.get((name, rule), own[name]) for rule in rules)):
            yield result_cell(context, "lifecycle", row, None, ranged=False)

    share = 0.62 / (1 + len(rules))
    heads = [words.say("column-own-grid"), *(name_of_key(words, name, f"rival-{slug(name)}") for name in names)]
    return result_table(
        context,
        "rival-grids",
        ((words.say("column-car"), 0.38), *((head, share) for head in heads)),
        (Row(tuple(cells(name))) for name in models),
        ("rival_grid", "emissions"),
        title=context.text("rivals-title"),
        subtitle=context.text("rivals-subtitle", year=str(year)),
        note=context.text("rivals-note", **_factors(context)),
    )


def _factors(context: BriefContext) -> dict[str, str]:
    factors = factors_of(context, f"grid_intensity.{context.fact('country')}")
    own = [row for row in factors if ".average." in f"{row['id']}." and ".life_cycle." not in str(row["id"])]
    others = [printed(context, row) for row in factors if row not in own]
    return {"own": printed(context, own[0]) if own else "–", "others": Marked(context.words.both(others))}


def break_even(context: BriefContext) -> Iterator[Table]:
    """Yield break-even kilometres on the life-cycle boundary, and in which part of the draws there are none."""
    words, found = context.words, _rows(context.study)
    if not found:
        return
    rows = []
    for row in found:
        label, never = _label(context, row, _lost(context.study, row)), bool(row["share_no_cross"])
        amount = None if row["value"] is None or row["high"] is None else context.amounts.of(row)
        address = "" if never or amount is None else f"{TABLE}/{row['id']}/value"
        cells = (Cell(text(label), cell=address), Cell(text(amount.range if amount and amount.ranged else "–")))
        rows.append(Row((Cell(text(_name(context, row, found))), *cells)))
    heads = {"column-car": 0.38, "column-value": 0.38, "column-low-high": 0.24}
    yield result_table(
        context,
        "break-even",
        [(words.say(head), width) for head, width in heads.items()],
        rows,
        (*TOPICS, "emissions"),
        title=context.text("breakeven-title"),
        subtitle=context.text("breakeven-subtitle", year=str(found[0]["year"])),
    )


def _rows(study: Study) -> list[Record]:
    keys = {"dimension": "km", "boundary": "life_cycle", "market": "home"}
    rows = [row for row in study[TABLE].where(**keys) if row["electricity"] in HEADLINE_RULES]
    if petrol := [row for row in rows if str(row["comparator"]).endswith(COMPARATOR)]:
        rows = petrol  # other cars compared with stand in the table of the study
    years = [row["year"] for row in rows]
    year = study.facts["headline_year"] if study.facts["headline_year"] in years else next(iter(years), None)
    order = families(dict.fromkeys(str(row["model"]) for row in rows))
    rules: tuple[str, ...] = HEADLINE_RULES
    return sorted(
        (row for row in rows if row["year"] == year),
        key=lambda row: (order.index(str(row["model"])), str(row["comparator"]), rules.index(str(row["electricity"]))),
    )


def _name(context: BriefContext, row: Record, rows: list[Record]) -> str:
    words = context.words
    name = car_name(context.study, words, str(row["model"]))
    if len({other["comparator"] for other in rows if other["model"] == row["model"]}) > 1:
        other_name = car_name(context.study, words, str(row["comparator"]))
        name = words.say("chart-car-against", name=name, other=other_name)
    return words.say(f"chart-car-on-{slug(str(row['electricity']))}", name=name)


def _label(context: BriefContext, row: Record, lost: Record | None) -> str:
    """Return the kilometres, and in which part of the draws the car never breaks even."""
    words, share = context.words, row["share_no_cross"]
    never = ""
    if isinstance(share, int | float) and share > 0:
        never = words.percent(float(share), 0 if share >= 0.1 else 1)
    if row["value"] is None and lost is not None:
        return words.say("chart-break-even-lost", value=context.amounts.printed(lost))
    if row["value"] is None:
        return words.say("chart-break-even-none", share=never) if never else words.say("chart-break-even-none-at-all")
    value = words.say("chart-break-even-at-once") if row["value"] == 0 else context.amounts.printed(row)
    return words.say("chart-break-even-never", value=value, share=never) if never else value


def _lost(study: Study, row: Record) -> Record | None:
    """Return the distance at which an advantage in building is used up, where there is one."""
    same = ("model", "comparator", "boundary", "market", "electricity", "year")
    found = study[TABLE].where(dimension="loss_km", **{name: row[name] for name in same})
    return next((loss for loss in found if loss["value"] is not None), None)
