"""Page 5 of a programme: what the money becomes, by item and year, and what the state gets back."""

from __future__ import annotations

from collections.abc import Iterator

from impact.brief.context import BriefContext
from impact.brief.figures import chart_context, figure
from impact.brief.filled import filled
from impact.brief.money import Money, money
from impact.brief.page import in_columns, known, opening
from impact.brief.paragraphs.money import added, left_out
from impact.brief.result_table import result_table
from impact.brief.sections import sections
from impact.document import Block, Cell, Row, Table, text
from impact.kinds.spending.charts._bars import named
from impact.study.tables import Record


@sections.register("programme_money", needs=("spent", "kpi/built_gva"))
def programme_money(context: BriefContext) -> Iterator[Block]:
    """Yield value added, imports and taxes of building, the money by item and year, and what running it costs."""
    values = filled(context)
    found = known(context, "programme-money-title", **values) or context.text("programme-money-title-plain")
    yield from opening((*context.if_announced, *found), context.text("programme-money-standfirst"), "money")
    yield figure(context, "money_of_building")
    said = [
        known(context, f"programme-money-{part}", f"programme-money-{part}-alone", **values)
        for part in ("value-added", "imports", "taxes", "running", "set-aside")
    ]
    yield from in_columns([*said, added(context), left_out(context)])
    yield by_year(context, list(context.study["spent"].rows))


def _value(row: Record) -> float:
    return float(row["value"] or 0.0)


def by_year(context: BriefContext, rows: list[Record]) -> Table:
    """Return the money of each item by year, with its sum."""
    words = context.words
    years = sorted({int(row["year"] or 0) for row in rows})
    items = dict.fromkeys(str(row["item_key"]) for row in rows)
    sums = {
        (item, year): sum(_value(row) for row in rows if (row["item_key"], row["year"]) == (item, year))
        for item in items
        for year in years
    }
    whole = {year: sum(sums[item, year] for item in items) for year in years}
    unit = str(rows[0]["unit"]).removesuffix("/yr")
    scaled: Money = money(context, [{"value": sum(whole.values())}])

    def cells(values: list[float]) -> tuple[Cell, ...]:
        shown = [*values, sum(values)] if len(values) > 1 else values
        return tuple(Cell(text(_as_published(context, unit, value, scaled.per))) for value in shown)

    order = sorted(items, key=lambda item: -sum(sums[item, year] for year in years))
    heads = [str(year) for year in years] + ([words.say("line-total")] if len(years) > 1 else [])
    return result_table(
        context,
        "spent",
        ((words.say("column-item"), 0.46), *((head, 0.54 / len(heads)) for head in heads)),
        (
            *(
                Row((Cell(text(named(chart_context(context), item))), *cells([sums[item, year] for year in years])))
                for item in order
            ),
            Row((Cell(context.text("line-total")), *cells([whole[year] for year in years])), role="total"),
        ),
        ("works",),
        title=context.text("spent-title"),
        subtitle=context.text(
            "spent-subtitle", scale=scaled.opening, currency=context.fact("currency"), year=context.fact("price_year")
        ),
    )


def _as_published(context: BriefContext, unit: str, value: float, per: float) -> str:
    """Return a sum of a budget with one decimal: it stands as it was announced, and was not estimated."""
    row: Record = {
        "id": "", "value": round(value / per, 1) * per, "low": None, "high": None, "unit": unit, "status": "announced"
    }  # fmt: skip
    return context.amounts.of(row, per).value
