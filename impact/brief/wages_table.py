"""Pay in the project beside averages of the country, the region and industry, in the one year that has them all."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from impact.brief.context import BriefContext
from impact.brief.page import in_columns
from impact.brief.result_table import result_cell
from impact.brief.year_table import printed
from impact.document import Block, Cell, Column, Row, Table, Text, text
from impact.study.tables import DOES_NOT_APPLY, Record, span

AVERAGES = ("region", "national", "industry")


@dataclass(frozen=True)
class _Pay:
    """Pay in the project, and the averages that it has a ratio to.

    Attributes:
        own: pay of residents. averages, ratios: rows by what is averaged: region, country, industry.
    """

    own: Record
    averages: dict[str, Record]
    ratios: dict[str, Record]


def with_pay(context: BriefContext, paragraphs: Sequence[Text]) -> Iterator[Block]:
    """Yield paragraphs in columns, the last on pay and an average; the annex has the table of all averages."""
    yield from in_columns([*paragraphs, pay_in_short(context)])


def pay_in_short(context: BriefContext) -> Text:
    """Return pay in the project beside an average; nothing without one."""
    pay = _pay(context)
    return () if pay is None else _sentence(context, pay)


def wages_table(context: BriefContext) -> Table | None:
    """Return pay a month and its ratio to each average; None where there is no average to compare with."""
    pay = _pay(context)
    return None if pay is None else _table(context, pay)


def _pay(context: BriefContext) -> _Pay | None:
    year = int(context.fact("base_year"))
    own = context.row("wages", origin="local", compared_with=DOES_NOT_APPLY, year=year)
    averages, ratios = {}, {}
    for name in AVERAGES:
        average = context.row("wages", origin=DOES_NOT_APPLY, compared_with=name)
        ratio = context.row("wages", origin="local", compared_with=name)
        if average is not None and ratio is not None and ratio["value"] is not None:
            averages[name], ratios[name] = average, ratio
    return _Pay(own, averages, ratios) if own is not None and ratios else None


def _sentence(context: BriefContext, pay: _Pay) -> Text:
    name, ratio = next(iter(pay.ratios.items()))
    amount = context.amounts.of(pay.own, 1.0)
    return context.text(
        f"wages-in-short-{name}",
        value=amount.known,
        ratio=printed(context, ratio, "value"),
        currency=context.fact("currency"),
        year=context.fact("base_year"),
    )


def _table(context: BriefContext, pay_known: _Pay) -> Table:
    words, year = context.words, int(context.fact("base_year"))
    own, averages, ratios = pay_known.own, pay_known.averages, pay_known.ratios
    named = list(ratios)
    pay = context.amounts.of(own, 1.0)
    first = ratios[named[0]]
    rows = [Row((Cell(context.text("wage-plant")), result_cell(context, "wages", own), Cell(text("–"))))]
    for name in named:
        average, ratio = averages[name], ratios[name]
        value = Cell(text(pay.at_step(span(average)[0])), cell=f"wages/{average['id']}/value")
        label = context.text(f"wage-{name}", region=context.setting["region"], country=context.fact("country_name"))
        rows.append(Row((Cell(label), value, result_cell(context, "wages", ratio))))
    reason = context.reason("wages_later")
    return Table(
        id="table-wages",
        title=context.text(
            f"wages-title-{named[0]}",
            ratio=printed(context, first, "value"),
        ),
        subtitle=context.text("wages-subtitle", currency=context.fact("currency"), year=str(year)),
        columns=(
            Column(words.say("column-wage"), 0.37, row_header=True),
            Column(words.say("column-wage-value"), 0.29, "right"),
            Column(words.say("column-wage-ratio"), 0.34, "right"),
        ),
        rows=tuple(rows),
        source=context.source_line("wages", *(f"wage_{name}" for name in named)),
        note=context.text("wages-note", year=str(year), reason=reason) if reason else (),
    )
