"""Foreign exchange by year: earned and paid abroad, by the project and by producers it displaces, and the balance."""

from collections.abc import Mapping, Sequence
from typing import Literal

from impact.brief.edition.context import BriefContext
from impact.brief.edition.page import because
from impact.brief.edition.rich import Marked, spans
from impact.brief.exhibits.results import NARROW, YearRow, money, printed, year_table
from impact.brief.sections import sections
from impact.brief.text.headlines import leading_sign
from impact.brief.text.joint_changes import holds
from impact.brief.text.money import CURRENCY, answers
from impact.document import Table, Text
from impact.language.amounts import PrintedMoney
from impact.language.input_names import slug
from impact.language.rounding import case
from impact.study.tables import DOES_NOT_APPLY, Record, span

NET, WHOLE, MACHINERY = "net", "whole", "machinery"  # the balance, a sum without one, and what is in no year of it
ALL = "all"  # markets together, where an item has several


@sections.register("trade")
def trade(context: BriefContext) -> list[Table]:
    """Return the balance of foreign exchange by year; nothing where nothing is bought or sold abroad."""
    return [table] if (table := trade_table(context)) else []


def trade_table(context: BriefContext) -> Table | None:
    """Return the balance by year with its range, its sign free, and what is not in it; None without any."""
    study, words, headline = context.study, context.words, int(context.fact("headline_year"))
    if "external_trade" not in study.tables:
        return None
    net = _rows(context, NET, DOES_NOT_APPLY)
    found = {item: _rows(context, item, market) for item, market in _items(context).items()}
    whole = net or _rows(context, WHOLE, DOES_NOT_APPLY)
    known = sorted(whole or {year for rows in found.values() for year in rows})
    if headline not in known:
        return None
    years = sorted({headline, known[-1]})

    parts = _parts(context, found, years)
    lines = [*parts, *_balance(context, whole, len(parts))]
    if not lines:  # nothing is bought or sold abroad
        return None
    inside, several = _counted(context), net and len(answers(context, CURRENCY)) > 1
    of = holds(context, CURRENCY) if several else ""
    return year_table(
        context,
        "external_trade",
        lines,
        years,
        title=_title(context, net[headline], headline, of) if net else context.text("trade-title-items"),
        subtitle=context.text(
            "trade-subtitle",
            scale=inside.opening,
            currency=context.fact("currency"),
            year=context.fact("price_year"),
        ),
        first=words.say("column-trade"),
        source=context.source_line("markets", "purchases", "lost", "owners_abroad"),
        scale=inside.per,
        note=_machinery(context),
        width=0.52,
    )


def _counted(context: BriefContext) -> PrintedMoney:
    """Return what the table counts in, and with it each number that stands beside it without a unit."""
    items = {**_items(context), NET: DOES_NOT_APPLY}
    return money(context, [row for each in items.items() for row in _rows(context, *each).values()], NARROW)


def _parts(context: BriefContext, found: Mapping[str, Mapping[int, Record]], years: Sequence[int]) -> list[YearRow]:
    return [
        YearRow(context.text(f"trade-{slug(item)}"), rows.get)
        for item, rows in found.items()
        if any(span(rows[year])[0] for year in years if year in rows)
    ]


def _balance(context: BriefContext, net: Mapping[int, Record], parts: int) -> list[YearRow]:
    """Return the balance of so many parts and its range; nothing where the study strikes none."""
    if not net:
        return []
    whole = YearRow(context.text("trade-net"), net.get, role="total", parts=tuple(range(parts)))
    ends: tuple[Literal["low", "high"], ...] = ("low", "high")
    return [whole, *(YearRow(context.text(f"trade-{end}"), net.get, end) for end in ends)]


def _items(context: BriefContext) -> dict[str, str]:
    """Return what the balance is made of, each with its market: all of them together, or none named."""
    rows = context.study["external_trade"].rows
    markets = {str(row["item"]): str(row["market"]) for row in rows if row["market"] in (ALL, DOES_NOT_APPLY)}
    return {item: market for item, market in markets.items() if item not in (NET, WHOLE, MACHINERY)}


def _title(context: BriefContext, net: Record, year: int, of: str) -> Text:
    """Return the balance of the answer that the table holds by its sign; of a range across zero, how often it holds."""
    kind = str(case(*span(net)))
    lead = leading_sign(context, CURRENCY) if kind == "unsettled" else None
    said = context.words.say(
        f"trade-title-{kind if lead is None else lead.side}",
        value=context.amounts.of(net).said,
        year=str(year),
        share="" if lead is None else lead.share,
    )
    return spans(context.words.say("trade-title-if", title=Marked(said), condition=of) if of else Marked(said))


def _rows(context: BriefContext, item: str, market: str) -> dict[int, Record]:
    rows = context.study["external_trade"].where(item=item, market=market)
    return {row["year"]: row for row in rows if isinstance(row["year"], int) and row["value"] is not None}


def beside_trade(context: BriefContext) -> Text:
    """Return what is not estimated of the balance."""
    missing = because(context, "fuel_imports_avoided") if "external_trade" in context.study.tables else ""
    return context.text("trade-missing", what=Marked(missing)) if missing else ()


def _machinery(context: BriefContext) -> Text:
    """Return the machinery of the stages, which is in no year of the balance."""
    words = context.words
    rows = [row for row in context.study["external_trade"].where(item=MACHINERY) if row["value"]]
    inside = _counted(context)
    said = [
        words.say(
            _dated(row),
            stage=str(row["stage"]),
            year=str(row["year"] or DOES_NOT_APPLY),
            value=printed(context, row, "value", inside.per),
        )
        for row in rows
    ]
    return context.text("trade-machinery", parts=Marked(", ".join(said))) if said else ()


def _dated(row: Record) -> str:
    """Return the message that says a sum of machinery with its year."""
    if row["stage"] == DOES_NOT_APPLY:
        return "answers-last"
    return "trade-machinery-undated" if row["year"] is None else "trade-machinery-part"
