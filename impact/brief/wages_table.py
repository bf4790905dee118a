"""Pay in the project beside averages of the country, the region and industry, in the one year that has them all."""

from __future__ import annotations

from impact.brief.context import BriefContext
from impact.brief.year_table import printed
from impact.document import Cell, Column, Row, Table, text
from impact.study.tables import DOES_NOT_APPLY, Record, span

AVERAGES = ("region", "national", "industry")


def wages_table(context: BriefContext) -> Table | None:
    """Return pay a month and its ratio to each average; None where there is no average to compare with."""
    if "wages" not in context.study.tables:
        return None
    words, year = context.words, int(context.fact("base_year"))
    table = context.study["wages"]
    own = next(table.where(origin="local", compared_with=DOES_NOT_APPLY, year=year), None)
    averages = {name: next(table.where(origin=DOES_NOT_APPLY, compared_with=name), None) for name in AVERAGES}
    ratios = {name: next(table.where(origin="local", compared_with=name), None) for name in AVERAGES}
    named = [name for name in AVERAGES if averages[name] is not None and _known(ratios[name])]
    if own is None or not named:
        return None
    pay = context.amounts.of(own, 1.0)
    first = ratios[named[0]]
    assert first is not None
    rows = [Row((Cell(context.text("wage-plant")), _ranged(context, own), Cell(text("–"))))]
    for name in named:
        average, ratio = averages[name], ratios[name]
        assert average is not None
        assert ratio is not None
        value = Cell(text(pay.at_step(span(average)[0])), cell=f"wages/{average['id']}/value")
        label = context.text(f"wage-{name}", place=context.fact("place"), country=context.fact("country_name"))
        rows.append(Row((Cell(label), value, _ranged(context, ratio))))
    reason = context.reason("wages_later")
    return Table(
        id="table-wages",
        label=context.label("table"),
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
        dense=True,
        note=context.text("wages-note", year=str(year), reason=reason) if reason else (),
    )


def _known(row: Record | None) -> bool:
    return row is not None and row["value"] is not None


def _ranged(context: BriefContext, row: Record) -> Cell:
    """Return a value with its range behind it, where it has one."""
    amount = context.amounts.of(row, 1.0)
    return Cell(text(amount.ranged_value if amount.ranged else amount.value), cell=f"wages/{row['id']}/value")
