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
def account(context: BriefContext) -> Iterator[Block]:
    """Yield the account of the project beside value added; nothing where the study holds neither."""
    blocks = [
        make(context)
        for table, make in (("account", of_project), ("gva_by_year", value_added))
        if table in context.study.tables
    ]
    if blocks:
        yield Heading(2, finding(context), id="account")
    if len(blocks) == 2:
        yield Grid(((blocks[0],), (blocks[1],)))
    else:
        yield from blocks


def finding(context: BriefContext) -> Text:
    """Return what the project's value added pays for, or that value added is told, as a finding."""
    year = int(context.fact("headline_year"))
    if "account" not in context.study.tables:
        return context.finding("account-finding-none")
    whole, surplus = (_of(context, item).get(year) for item in (VALUE_ADDED, SURPLUS))
    if whole is None or surplus is None or not span(whole)[0] > 0:
        return context.finding("account-finding-none")
    share = span(surplus)[0] / span(whole)[0]
    kind = "profit" if share >= 0 else "loss"
    return context.finding(f"account-finding-{kind}", year=str(year), share=context.words.percent(abs(share)))


def _of(context: BriefContext, item: str) -> dict[int, Record]:
    rows = context.study["account"].where(item_key=item)
    return {int(row["year"] or 0): row for row in rows if row["value"] is not None}


def _years(context: BriefContext, rows: dict[int, Record]) -> list[int]:
    return chosen_years(sorted(rows), int(context.fact("headline_year")), most=YEARS)


def of_project(context: BriefContext) -> Table:
    """Return value added and what it pays for, by year; what becomes of profit below the line."""
    rows = context.study["account"].rows
    whole, inside = _of(context, VALUE_ADDED), money(context, rows)
    items = [item for item in dict.fromkeys(str(row["item_key"]) for row in rows) if item != VALUE_ADDED]
    behind = items.index(SURPLUS) + 1 if SURPLUS in items else len(items)
    lines = [Line(context.text(f"account-{slug(item)}"), _of(context, item).get) for item in items]
    uses, after = lines[:behind], lines[behind:]
    total = Line(
        context.text("account-value-added"), whole.get, role="total", parts=tuple(range(len(uses)))
    )  # fmt: skip
    return year_table(
        context,
        "account",
        [*uses, total, *after],
        _years(context, whole),
        title=context.text("account-title"),
        subtitle=_subtitle(context, inside),
        first=context.words.say("column-account"),
        source=context.source_line("turnover", "value_added", "wages", "works"),
        note=context.text("account-note"),
        scale=inside.per,
        width=0.58,
    )


def _subtitle(context: BriefContext, inside: Money) -> Text:
    return context.text(
        "account-subtitle", scale=inside.opening, currency=context.fact("currency"), year=context.fact("price_year")
    )


def value_added(context: BriefContext) -> Table:
    """Return value added by channel and net of what gives way in each closure, by year."""
    table = context.study["gva_by_year"]

    def rows(channel: str) -> dict[int, Record]:
        found = table.where(channel=channel, sector=DOES_NOT_APPLY)
        return {int(row["year"] or 0): row for row in found}

    total, inside = rows(TOTAL), money(context, table.rows)
    lines = [
        Line(context.text(f"channel-{channel}"), rows(channel).get, coarse=context.by_proxy and channel != "direct")
        for channel in CHANNELS
        if rows(channel)
    ]
    lines.append(Line(context.text("line-total"), total.get, role="total", parts=tuple(range(len(lines)))))
    lines += [*range_lines(context, total), *net_lines(context, "gva")]
    return year_table(
        context,
        "gva_by_year",
        lines,
        _years(context, total),
        title=context.text("gva-title"),
        subtitle=_subtitle(context, inside),
        first=context.words.say("account-value-added"),
        source=context.source_line("purchases", "supply_chain", "lost"),
        scale=inside.per,
        width=0.58,
    )
