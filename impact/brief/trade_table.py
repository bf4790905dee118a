"""Foreign exchange by year: what is earned and paid abroad, what the cars replaced did, and the balance."""

from __future__ import annotations

from typing import Literal

from impact.brief.edition import Edition
from impact.brief.leading_sign import leading_sign
from impact.brief.notes import because
from impact.brief.rich import Marked, joined
from impact.brief.year_table import Line, chosen_years, printed, year_table
from impact.document import Table, Text
from impact.study.tables import DOES_NOT_APPLY, Record, span
from impact.words.headlines import case

ITEMS = {  # in the order they are printed, with their market
    "exports": "all", "kits": "na", "suppliers": "na", "households": "na", "exports_replaced": "na",
    "imports_replaced": "na", "running_costs": "na", "profits": "na", "foreign_wages": "na", "deadweight": "na",
}  # fmt: skip
YEARS = 3
TRILLION = 1e6  # of a table in millions


def trade_table(edition: Edition) -> Table | None:
    """Return the balance by year with its range, its sign free, and what is not in it; None without figures."""
    study, words, headline = edition.study, edition.words, int(edition.fact("headline_year"))
    if "trade" not in study.tables:
        return None
    net = _rows(edition, "net", DOES_NOT_APPLY)
    if headline not in net:
        return None
    years = chosen_years(sorted(net), headline, most=YEARS)

    def line(item: str, rows: dict[int, Record], column: Literal["value", "low", "high"] = "value") -> Line:
        return Line(edition.text(item), rows.get, column)

    found = {item: _rows(edition, item, market) for item, market in ITEMS.items()}
    lines = [
        line(f"trade-{item.replace('_', '-')}", rows)
        for item, rows in found.items()
        if any(span(rows[year])[0] for year in years if year in rows)
    ]
    lines.append(Line(edition.text("trade-net"), net.get, role="total", parts=tuple(range(len(lines)))))
    lines += [line("trade-low", net, "low"), line("trade-high", net, "high")]
    return year_table(
        edition,
        "trade",
        lines,
        years,
        title=_title(edition, net[headline], headline),
        subtitle=edition.text("trade-subtitle", currency=edition.fact("currency"), year=edition.fact("price_year")),
        first=words.say("column-trade"),
        source=edition.source_line("markets", "purchases", "lost", "owners_abroad"),
        scale=TRILLION,
        width=0.52,
    )


def _title(edition: Edition, net: Record, year: int) -> Text:
    """Return the balance by its sign; where the range crosses zero, how often the leading sign holds."""
    kind = str(case(*span(net)))
    lead = leading_sign(edition, "foreign_exchange_net") if kind == "unsettled" else None
    return edition.text(
        f"trade-title-{kind if lead is None else lead.side}",
        value=printed(edition, net, "value", TRILLION),
        year=str(year),
        currency=edition.fact("currency"),
        share="" if lead is None else lead.share,
    )


def _rows(edition: Edition, item: str, market: str) -> dict[int, Record]:
    rows = edition.study["trade"].where(item_key=item, market=market)
    return {row["year"]: row for row in rows if isinstance(row["year"], int) and row["value"] is not None}


def beside_trade(edition: Edition) -> Text:
    """Return what is in no year or not in the balance: machinery of the stages, motor fuel."""
    if "trade" not in edition.study.tables:
        return ()
    missing = because(edition, "fuel_imports_avoided")
    return joined([_machinery(edition), edition.text("trade-missing", what=Marked(missing)) if missing else ()])


def _machinery(edition: Edition) -> Text:
    """Return imported machinery by stage, central run."""
    words = edition.words
    said = [
        words.say(
            "trade-machinery-undated" if row["year"] is None else "trade-machinery-part",
            stage=str(row["stage"]),
            year=str(row["year"] or DOES_NOT_APPLY),
            value=printed(edition, row, "value", TRILLION),
        )
        for row in edition.study["trade"].where(item_key="machinery")
        if row["value"]
    ]
    return edition.text("trade-machinery", parts=Marked(", ".join(said))) if said else ()
