"""The project's own account, and value added from gross to net."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.money import Money, money
from impact.brief.sections import sections
from impact.brief.year_table import Line, chosen_years, net_lines, range_lines, year_table
from impact.document import Block, Grid, Heading, Table, Text
from impact.study.tables import DOES_NOT_APPLY, Record, span
from impact.vocabulary import CHANNELS, TOTAL
from impact.words.inputs import slug

VALUE_ADDED, SURPLUS = "value_added", "surplus"  # what is paid for, and the last thing that it pays for
YEARS = 3


@sections.register("account")
def account(edition: BriefContext) -> Iterator[Block]:
    """Yield the account of the project beside value added; nothing where the study holds neither."""
    blocks = [
        make(edition)
        for table, make in (("account", of_project), ("gva_by_year", value_added))
        if table in edition.study.tables
    ]
    if blocks:
        yield Heading(2, finding(edition), id="account")
    if len(blocks) == 2:
        yield Grid(((blocks[0],), (blocks[1],)))
    else:
        yield from blocks


def finding(edition: BriefContext) -> Text:
    """Return what the project's value added pays for, or that value added is told, as a finding."""
    year = int(edition.fact("headline_year"))
    if "account" not in edition.study.tables:
        return edition.finding("account-finding-none")
    whole, surplus = (_of(edition, item).get(year) for item in (VALUE_ADDED, SURPLUS))
    if whole is None or surplus is None or not span(whole)[0] > 0:
        return edition.finding("account-finding-none")
    share = span(surplus)[0] / span(whole)[0]
    kind = "profit" if share >= 0 else "loss"
    return edition.finding(f"account-finding-{kind}", year=str(year), share=edition.words.percent(abs(share)))


def _of(edition: BriefContext, item: str) -> dict[int, Record]:
    rows = edition.study["account"].where(item_key=item)
    return {int(row["year"] or 0): row for row in rows if row["value"] is not None}


def _years(edition: BriefContext, rows: dict[int, Record]) -> list[int]:
    return chosen_years(sorted(rows), int(edition.fact("headline_year")), most=YEARS)


def of_project(edition: BriefContext) -> Table:
    """Return value added and what it pays for, by year; what becomes of profit below the line."""
    rows = edition.study["account"].rows
    whole, inside = _of(edition, VALUE_ADDED), money(edition, rows)
    items = [item for item in dict.fromkeys(str(row["item_key"]) for row in rows) if item != VALUE_ADDED]
    behind = items.index(SURPLUS) + 1 if SURPLUS in items else len(items)
    uses, after = ([_line(edition, item) for item in part] for part in (items[:behind], items[behind:]))
    total = Line(
        edition.text("account-value-added"), whole.get, role="total", parts=tuple(range(len(uses)))
    )  # fmt: skip
    return year_table(
        edition,
        "account",
        [*uses, total, *after],
        _years(edition, whole),
        title=edition.text("account-title"),
        subtitle=_subtitle(edition, inside),
        first=edition.words.say("column-account"),
        source=edition.source_line("turnover", "value_added", "wages", "works"),
        note=edition.text("account-note"),
        scale=inside.per,
        width=0.58,
    )


def _line(edition: BriefContext, item: str) -> Line:
    return Line(edition.text(f"account-{slug(item)}"), _of(edition, item).get)


def _subtitle(edition: BriefContext, inside: Money) -> Text:
    return edition.text(
        "account-subtitle", scale=inside.opening, currency=edition.fact("currency"), year=edition.fact("price_year")
    )


def value_added(edition: BriefContext) -> Table:
    """Return value added by channel and net of what gives way in each closure, by year."""
    table = edition.study["gva_by_year"]

    def rows(channel: str) -> dict[int, Record]:
        found = table.where(channel=channel, sector=DOES_NOT_APPLY)
        return {int(row["year"] or 0): row for row in found}

    total, inside = rows(TOTAL), money(edition, table.rows)
    lines = [Line(edition.text(f"gva-{channel}"), rows(channel).get) for channel in CHANNELS if rows(channel)]
    lines.append(Line(edition.text("line-total"), total.get, role="total", parts=tuple(range(len(lines)))))
    lines += [*range_lines(edition, total), *net_lines(edition, "gva")]
    return year_table(
        edition,
        "gva_by_year",
        lines,
        _years(edition, total),
        title=edition.text("gva-title"),
        subtitle=_subtitle(edition, inside),
        first=edition.words.say("column-gva"),
        source=edition.source_line("purchases", "supply_chain", "lost"),
        scale=inside.per,
        width=0.58,
    )
