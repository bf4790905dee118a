"""What projects come to together, and the same as tables."""

from dataclasses import dataclass

from impact.batch.portfolio.additive import NotAdded, Sum
from impact.batch.portfolio.together import Rank, Total
from impact.batch.records import Record
from impact.files.rows import Row, as_csv


@dataclass(frozen=True)
class Portfolio:
    """What projects come to together.

    Attributes:
        name: of the plan. counted: projects of which each counts. totals: of what may be added.
        ranked: figures by which projects are put in order, with the places, and whether the highest is the first.
        not_added: what is in no sum. failed: items that came to nothing. joint: number of joint draws.
    """

    name: str
    counted: tuple[Record, ...]
    totals: tuple[Total, ...]
    ranked: tuple[tuple[Sum, list[Rank], bool], ...]
    not_added: tuple[NotAdded, ...]
    failed: tuple[Record, ...]
    joint: int


def tables(portfolio: Portfolio) -> dict[str, bytes]:
    """Return sums, places and what is not added as CSV."""
    sums: list[Row] = [
        {
            "key": each.of.key,
            "value": each.value,
            "low": each.low,
            "high": each.high,
            "unit": each.of.signature.unit,
            "period": each.of.signature.period,
            "projects": len(each.of.members),
            "items": " ".join(record.item for record in each.of.members),
        }
        for each in portfolio.totals
    ]
    places: list[Row] = [
        {"key": of.key, "item": rank.item, "place": place, "chance": chance, "main_estimate": rank.place == place}
        for of, ranks, _ in portfolio.ranked
        for rank in ranks
        for place, chance in enumerate(rank.chances, start=1)
        if chance
    ]
    left: list[Row] = [
        {"item": each.item, "key": each.key, "why": each.why, "detail": each.detail} for each in portfolio.not_added
    ]
    left += [{"item": each.item, "key": "", "why": "failed", "detail": each.reason} for each in portfolio.failed]
    named = {"sums": sums, "places": places, "not_added": left}
    return {f"portfolio.{name}.csv": as_csv(rows).encode() for name, rows in named.items() if rows}
