"""Emissions of one car: life cycle by stage beside other cars, and when it has made up for its making."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.blocks import Block, Figure, Heading, Paragraph, Text
from impact.brief.edition import Edition
from impact.brief.figures import figure, said
from impact.brief.sections import sections
from impact.charts.names import COMPARATOR, car_name
from impact.study.tables import Record, span

TOPICS = ("making_batteries", "making_of_plant_cars", "making_of_combustion_cars", "making_of_imported_cars")
TABLES = ("lifecycle", "breakeven")
ELECTRIC = "imported_electric"  # the electric car that those of the plant replace
LIFECYCLE_HEIGHT, BREAKEVEN_HEIGHT = 190.0, 94.0


@sections.register("car")
def car(edition: Edition) -> Iterator[Block]:
    """Yield the life cycle of each car and its break-even; why there is none where the study holds none."""
    if any(table not in edition.study.tables for table in TABLES):
        if reason := edition.reason("life_cycle_emissions"):
            yield Paragraph(edition.text("car-not-estimated", reason=reason), "small")
        return
    yield Heading(2, finding(edition), id="car")
    yield Paragraph(edition.text("car-counted", cite=edition.cite_topics(*TOPICS)))
    yield life_cycles(edition)
    yield break_even(edition)
    if said := beside_electric(edition):
        yield Paragraph(said, "small")


def totals(edition: Edition) -> list[Record]:
    """Return the life-cycle total of every car sold at home, grid on its path, in the year that the chart shows."""
    rows = list(
        edition.study["lifecycle"].where(boundary="life_cycle", market="home", electricity="average", stage="total")
    )
    return [row for row in rows if row["year"] == _year(rows, edition)]


def _year(rows: list[Record], edition: Edition) -> int:
    """Return the year of sale that is shown: that of the headline where there is one, else the first."""
    years = sorted({int(row["year"] or 0) for row in rows})
    headline = int(edition.fact("headline_year"))
    return headline if headline in years else years[0]


def pairs(edition: Edition) -> Iterator[tuple[Record, Record]]:
    """Yield the totals of each car of the plant and of the petrol car it is compared with."""
    found = {str(row["model"]): row for row in totals(edition)}
    for name, row in found.items():
        if f"{name}{COMPARATOR}" in found:
            yield row, found[f"{name}{COMPARATOR}"]


def finding(edition: Edition) -> Text:
    """Return how many of the plant's cars give off less over their lives than the petrol car beside them."""
    both = list(pairs(edition))
    less = sum(span(own)[0] < span(other)[0] for own, other in both)
    kind = "all" if less == len(both) else "none" if less == 0 else "some"
    return edition.finding(f"car-finding-{kind}", less=less, of=len(both))


def beside_electric(edition: Edition) -> Text:
    """Return which of the plant's cars give off more over their lives than the electric car that they may replace."""
    words = edition.words
    found = {str(row["model"]): row for row in totals(edition)}
    other = found.get(ELECTRIC)
    if other is None:
        return ()
    more = [row for row, _ in pairs(edition) if span(row)[0] > span(other)[0]]
    if not more:
        return ()
    named = [
        words.say(
            "amount-of-name", name=car_name(edition.study, words, str(row["model"])), value=said(edition, row).value
        )
        for row in more
    ]
    return edition.text(
        "car-beside-electric", names=words.both(named), value=said(edition, other).value,
        other=car_name(edition.study, words, ELECTRIC).lower(), year=str(other["year"]),
    )  # fmt: skip


def life_cycles(edition: Edition) -> Figure:
    """Return grams per kilometre by stage as a figure."""
    words, year = edition.words, str(totals(edition)[0]["year"])
    parts = " ".join(
        words.say(
            "amount-alt-part",
            name=car_name(edition.study, words, str(row["model"])),
            value=said(edition, row).value,
            range=said(edition, row).range,
        )
        for row in totals(edition)
    )
    lowest = min(totals(edition), key=lambda row: span(row)[0])
    return figure(
        edition,
        "lifecycle",
        title=edition.text(
            "lifecycle-title",
            name=car_name(edition.study, words, str(lowest["model"])),
            value=said(edition, lowest).value,
        ),
        subtitle=edition.text("lifecycle-subtitle", year=year),
        alt=words.say("lifecycle-alt", year=year, parts=parts),
        source=edition.source_line(*TOPICS, "emissions"),
        width="full",
        height=LIFECYCLE_HEIGHT,
    )


def break_even(edition: Edition) -> Figure:
    """Return the kilometres after which each car has made up for its making as a figure."""
    words = edition.words
    rows = [
        row
        for row in edition.study["breakeven"].where(dimension="km", electricity="average", boundary="life_cycle")
        if row["comparator"] == f"{row['model']}{COMPARATOR}"
    ]
    parts = " ".join(_break_even_words(edition, row) for row in rows)
    return figure(
        edition,
        "breakeven",
        title=edition.text("breakeven-title"),
        subtitle=edition.text("breakeven-subtitle", year=str(rows[0]["year"])),
        alt=words.say("breakeven-alt", parts=parts),
        source=edition.source_line(*TOPICS, "emissions"),
        width="full",
        height=BREAKEVEN_HEIGHT,
    )


def _break_even_words(edition: Edition, row: Record) -> str:
    words, name = edition.words, car_name(edition.study, edition.words, str(row["model"]))
    never = row["share_no_cross"]
    share = words.percent(float(never)) if isinstance(never, float) else words.say("no-range")
    if row["value"] is None:
        return words.say("breakeven-alt-never", name=name, never=share)
    amount = said(edition, row)
    return words.say("breakeven-alt-part", name=name, value=amount.value, range=amount.range, never=share)
