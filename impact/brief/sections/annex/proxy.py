"""The supply chain by tables of other countries: how it was made, what it gives, and how wrong such estimates were."""

from collections.abc import Iterator
from dataclasses import replace

from impact.brief.edition.context import BriefContext
from impact.brief.exhibits.results import YearRow, chosen_years, money, range_lines, year_table
from impact.brief.sections import sections
from impact.document import Block, Heading, Paragraph, Table, Text
from impact.language.amounts import PrintedMoney
from impact.language.input_names import slug
from impact.study.tables import DOES_NOT_APPLY, Record
from impact.study.tables.queries import counted

CHANNEL = "indirect"


@sections.register("proxy")
def proxy(context: BriefContext) -> Iterator[Block]:
    """Yield the statement and effects of suppliers by year; nothing where the country has a table."""
    if not context.by_proxy:
        return
    yield Heading(2, context.text("proxy-heading", **context.setting), id="proxy")
    yield Paragraph(context.proxy_text("proxy-how"))
    found = {
        name: {int(row["year"] or 0): row for row in rows if row["value"] is not None}
        for name, rows in (
            ("gva_by_year", context.study["gva_by_year"].where(channel=CHANNEL, sector=DOES_NOT_APPLY)),
            ("jobs_by_year", counted(context.study["jobs_by_year"], channel=CHANNEL)),
        )
        if name in context.study.tables
    }
    yield from (_table(context, name, rows) for name, rows in found.items() if rows)


def _table(context: BriefContext, name: str, rows: dict[int, Record]) -> Table:
    inside = money(context, list(rows.values())) if name == "gva_by_year" else None
    what = context.text(f"proxy-{slug(name)}")
    ends = [replace(each, name=context.text(f"proxy-{each.column}")) for each in range_lines(context, rows)]
    made = year_table(
        context,
        name,
        [
            YearRow(what, rows.get, coarse=True),
            *(replace(each, name=context.text(f"proxy-{each.column}")) for each in ends),
        ],
        chosen_years(sorted(rows), int(context.fact("headline_year"))),
        title=what,
        subtitle=_subtitle(context, inside),
        first=context.words.say("column-proxy"),
        source=context.source_line("supply_chain"),
        scale=inside.per if inside else 1.0,
    )
    return replace(made, id=f"table-proxy-{slug(name)}")


def _subtitle(context: BriefContext, inside: PrintedMoney | None) -> Text:
    if inside is None:
        return context.text("proxy-persons")
    return context.text(
        "proxy-money", scale=inside.opening, currency=context.fact("currency"), year=context.fact("price_year")
    )
