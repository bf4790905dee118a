"""People and money of the project itself: what is known without a national table."""

from collections.abc import Iterator

from impact.brief.edition.context import BriefContext
from impact.brief.edition.rich import spans
from impact.brief.exhibits.figures import figure
from impact.brief.exhibits.results import NARROW, money
from impact.brief.sections import sections
from impact.charts.purchases_by_origin import has_shares
from impact.core.vocabulary import TOTAL
from impact.document import Block, Cell, Column, Row, Table, Text, text
from impact.language.input_names import slug
from impact.study.tables import Record

TURNOVER, PURCHASES, ADDED, TAXES = "turnover_by_year", "purchases", "gva_by_year", "public_finances"
ORIGINS = ("national", "import", "wages", "tax")
PEOPLE = "jobs_by_year"


@sections.register("project_itself")
def project_itself(context: BriefContext) -> Iterator[Block]:
    """Yield where purchases come from, and people and money of the project itself in the main year."""
    if has_shares(context.study):
        yield figure(context, "purchases_by_origin")
    if rows := [*_people(context), *_money(context)]:
        yield _table(context, rows)


def _of_year(context: BriefContext, table: str, **keys: str) -> Iterator[Record]:
    for row in context.rows(table, year=int(context.fact("headline_year")), **keys):
        if row["value"] is not None:
            yield row


def _people(context: BriefContext) -> Iterator[tuple[Text, str, Record]]:
    for origin in ("local", "foreign"):
        for row in _of_year(context, PEOPLE, channel="direct", origin=origin):
            if row["value"]:
                yield context.text(f"at-project-{origin}"), PEOPLE, row


def _money(context: BriefContext) -> Iterator[tuple[Text, str, Record]]:
    """Yield what is sold, where the money goes, what the project adds, and taxes that follow from it alone."""
    for row in _of_year(context, TURNOVER):
        yield context.text("at-project-turnover"), TURNOVER, row
    for origin in ORIGINS:
        for row in _of_year(context, PURCHASES, origin=origin):
            if row["value"] and (origin != "national" or row["sector"] == TOTAL):
                yield _capital(context, f"origin-{origin}"), PURCHASES, row
    for row in _of_year(context, ADDED, channel="direct"):
        yield context.text("at-project-added"), ADDED, row
    for row in _of_year(context, TAXES, kind="revenue"):
        if row["value"] and row["item"] != TOTAL:
            yield context.text(f"tax-{slug(str(row['item']))}"), TAXES, row


def _capital(context: BriefContext, message: str) -> Text:
    said = context.words.say(message)
    return spans(f"{said[:1].upper()}{said[1:]}")


def _table(context: BriefContext, rows: list[tuple[Text, str, Record]]) -> Table:
    words, inside = context.words, money(context, (row for _, table, row in rows if table != PEOPLE), NARROW)

    def line(name: Text, table: str, row: Record) -> Row:
        amount = context.amounts.of(row, 1.0 if table == PEOPLE else inside.per)
        cells = (Cell(name), Cell(text(amount.value), cell=f"{table}/{row['id']}/value"))
        return Row((*cells, Cell(text(amount.range), cell=f"{table}/{row['id']}/low")))

    return Table(
        id="table-at-project",
        title=context.text("at-project-table", **context.setting),
        subtitle=context.text(
            "at-project-subtitle", scale=inside.word, currency=context.fact("currency"), year=context.fact("price_year")
        ),
        columns=(
            Column(words.say("column-figure"), 0.5, row_header=True),
            Column(words.say("column-value"), 0.2, "right"),
            Column(words.say("column-low-high"), 0.3, "right"),
        ),
        rows=tuple(line(*each) for each in rows),
        source=context.source_line("staff", "turnover", "purchases"),
    )
