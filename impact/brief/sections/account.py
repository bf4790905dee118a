"""The plant's own account, value added from gross to net, and what owners of cars spend otherwise."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from impact.brief.edition import Edition
from impact.brief.figures import said
from impact.brief.rich import joined
from impact.brief.sections import sections
from impact.brief.year_table import Line, chosen_years, net_lines, printed, year_table
from impact.document import Block, Cell, Column, Grid, Heading, Row, Table, Text, text
from impact.study.tables import Record, span

USES = ("wages", "social_tax", "production_taxes", "depreciation", "surplus")
AFTER = ("profit_tax", "profit_abroad")
YEARS = 3
BILLION, TRILLION = 1e3, 1e6  # of a table in millions


@sections.section("account")
def account(edition: Edition) -> Iterator[Block]:
    """Yield the account of the plant beside value added, and below them what owners spend on the use of their cars."""
    tables = edition.study.tables
    blocks: list[Block] = []
    if "account" in tables:
        blocks.append(of_plant(edition))
    if "gva_by_year" in tables:
        blocks.append(value_added(edition))
    if not blocks and "running_costs" not in tables:
        return
    yield Heading(2, finding(edition), id="account")
    if len(blocks) == 2:
        yield Grid(((blocks[0],), (blocks[1],)))
    else:
        yield from blocks
    if "running_costs" in tables and (table := running_costs(edition)):
        yield table


def finding(edition: Edition) -> Text:
    """Return what the plant's value added pays for, or that value added is told, as a finding."""
    year = int(edition.fact("headline_year"))
    if "account" not in edition.study.tables:
        return edition.finding("account-finding-none")
    whole, surplus = (_of(edition, item).get(year) for item in ("value_added", "surplus"))
    if whole is None or surplus is None or not span(whole)[0] > 0:
        return edition.finding("account-finding-none")
    share = span(surplus)[0] / span(whole)[0]
    kind = "profit" if share >= 0 else "loss"
    return edition.finding(f"account-finding-{kind}", year=str(year), share=edition.words.percent(abs(share)))


def _of(edition: Edition, item: str) -> dict[int, Record]:
    rows = edition.study["account"].where(item_key=item)
    return {int(row["year"] or 0): row for row in rows if row["value"] is not None}


def _years(edition: Edition, rows: dict[int, Record]) -> list[int]:
    return chosen_years(sorted(rows), int(edition.fact("headline_year")), most=YEARS)


def of_plant(edition: Edition) -> Table:
    """Return value added and what it pays for, by year; profit tax and profits abroad below the line."""
    whole = _of(edition, "value_added")
    lines = [Line(edition.text(f"account-{item.replace('_', '-')}"), _of(edition, item).get) for item in USES]
    total = Line(
        edition.text("account-value-added"), whole.get, role="total", parts=tuple(range(len(lines)))
    )  # fmt: skip
    after = [Line(edition.text(f"account-{item.replace('_', '-')}"), _of(edition, item).get) for item in AFTER]
    return year_table(
        edition,
        "account",
        [*lines, total, *after],
        _years(edition, whole),
        title=edition.text("account-title"),
        subtitle=edition.text("account-subtitle", currency=edition.fact("currency"), year=edition.fact("price_year")),
        first=edition.words.say("column-account"),
        source=edition.source_line("turnover", "value_added", "wages", "works"),
        note=edition.text("account-note"),
        scale=BILLION,
        width=0.58,
    )


def value_added(edition: Edition) -> Table:
    """Return value added by channel and net of what gives way in both closures, by year."""

    def rows(channel: str) -> dict[int, Record]:
        return {int(row["year"] or 0): row for row in edition.study["gva_by_year"].where(channel=channel)}

    channels = ("direct", "indirect", "induced")
    total = rows("total")
    lines = [Line(edition.text(f"gva-{channel}"), rows(channel).get) for channel in channels]
    lines.append(Line(edition.text("line-total"), total.get, role="total", parts=(0, 1, 2)))
    lines += [Line(edition.text(f"line-{end}"), total.get, end) for end in ("low", "high")]
    lines += net_lines(edition, "gva")
    return year_table(
        edition,
        "gva_by_year",
        lines,
        _years(edition, total),
        title=edition.text("gva-title"),
        subtitle=edition.text("account-subtitle", currency=edition.fact("currency"), year=edition.fact("price_year")),
        first=edition.words.say("column-gva"),
        source=edition.source_line("purchases", "supply_chain", "lost"),
        scale=BILLION,
        width=0.58,
    )


def running_costs(edition: Edition) -> Table | None:
    """Return spending and jobs by what owners buy more or less of in the headline year; None where it is not known."""
    words, year = edition.words, int(edition.fact("headline_year"))
    table = edition.study["running_costs"]
    money = {str(row["item_key"]): row for row in table.where(quantity="money", year=year)}
    jobs = {str(row["item_key"]): row for row in table.where(quantity="jobs", year=year)}
    items = [item for item in money if item != "total"]
    if not items:
        return None

    def cell(row: Record | None, scale: float) -> Cell:
        if row is None or row["value"] is None:
            return Cell(text("–"))
        return Cell(text(printed(edition, row, "value", scale)), cell=f"running_costs/{row['id']}/value")

    def ranged(row: Record | None) -> Cell:
        return Cell(text(said(edition, row).range)) if row is not None and row["value"] is not None else Cell(text("–"))

    def line(item: str) -> Row:
        name = Cell(edition.text(f"use-{item.replace('_', '-')}"))
        role: Literal["", "total"] = "total" if item == "total" else ""
        return Row((name, cell(money.get(item), BILLION), cell(jobs.get(item), 1.0), ranged(jobs.get(item))), role)

    return Table(
        id="table-running-costs",
        label=edition.label("table"),
        title=edition.text(
            f"running-costs-title-{'up' if span(jobs['total'])[0] >= 0 else 'down'}", year=str(year)
        ),
        subtitle=edition.text(
            "running-costs-subtitle", currency=edition.fact("currency"), year=edition.fact("price_year"),
            country=edition.fact("country_name"),
        ),
        columns=(
            Column(words.say("column-bought"), 0.40, row_header=True),
            Column(words.say("column-bought-money"), 0.2, "right"),
            Column(words.say("column-bought-jobs"), 0.2, "right"),
            Column(words.say("column-low-high"), 0.2, "right"),
        ),
        rows=tuple(line(item) for item in (*items, "total")),
        source=edition.source_line("running_costs", "fuel_prices", "households"),
        dense=True,
        note=joined([edition.text("rounding-note"), edition.text("running-costs-words")]),
    )  # fmt: skip
