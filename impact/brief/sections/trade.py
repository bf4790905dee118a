"""Foreign exchange by year: earned and paid abroad, by the project and by producers it displaces, and the balance."""

from collections.abc import Mapping, Sequence
from math import floor
from typing import Literal

from impact.brief.edition.context import BriefContext
from impact.brief.edition.page import because
from impact.brief.edition.rich import Marked
from impact.brief.exhibits.results import NARROW, YearRow, money, printed, year_table
from impact.brief.sections import sections
from impact.brief.text.headlines import leading_sign
from impact.brief.text.joint_changes import holds
from impact.brief.text.money import CURRENCY, answers
from impact.document import Table, Text
from impact.language.amount_messages import AmountText
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
    return year_table(
        context,
        "external_trade",
        lines,
        years,
        title=_title(context, net[headline], headline) if net else context.text("trade-title-items"),
        subtitle=context.text(
            "trade-subtitle-of" if several else "trade-subtitle",
            scale=inside.opening,
            currency=context.fact("currency"),
            year=context.fact("price_year"),
            of=holds(context, CURRENCY) if several else "",
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


def _title(context: BriefContext, net: Record, year: int) -> Text:
    """Return the balance by its sign; where the range crosses zero, how often the leading sign holds."""
    if len(keys := answers(context, CURRENCY)) > 1:
        return _of_both(context, keys, year)
    kind = str(case(*span(net)))
    lead = leading_sign(context, "foreign_exchange_net") if kind == "unsettled" else None
    return context.text(
        f"trade-title-{kind if lead is None else lead.side}",
        value=context.amounts.of(net).said,
        year=str(year),
        share="" if lead is None else lead.share,
    )


def _of_both(context: BriefContext, keys: Sequence[str], year: int) -> Text:
    """Return the balance of all answers; where a range crosses zero, in how many runs at least their sign holds."""
    sides = {_side(context, key) for key in keys}
    side = sides.pop() if len(sides) == 1 else "unsettled"
    crossing = [key for key in keys if case(*span(context.key_figure(key))) == "unsettled"]
    leads = [lead for key in crossing if (lead := leading_sign(context, key)) is not None]
    if side in ("below", "above") and leads:
        least = floor(min(lead.of_runs for lead in leads) * 100) / 100  # rounded down: it is a bound
        return context.text(f"trade-title-mostly-{side}", year=str(year), share=context.words.percent(least))
    main = sorted((context.key_figure(key) for key in keys), key=lambda row: span(row)[0])
    said = AmountText(*(context.amounts.of(row) for row in (main[0], main[-1])))
    own = side in ("unsettled", "unchanged")
    return context.text(f"trade-title-{side}" if own else f"trade-title-both-{side}", year=str(year), value=said)


def _side(context: BriefContext, key: str) -> str:
    """Return on which side of zero a figure lies, or mostly lies: below or above; else why that cannot be said."""
    kind = case(*span(context.key_figure(key)))
    if kind == "unsettled":
        lead = leading_sign(context, key)
        return kind if lead is None else lead.side
    return {"lower": "below", "higher": "above"}.get(kind, kind)


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
