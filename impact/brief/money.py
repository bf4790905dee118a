"""In what tables and sentences of a brief count money."""

from __future__ import annotations

from collections.abc import Iterable

from impact.brief.context import BriefContext
from impact.study.tables import Record
from impact.words.money import Money, money_below

__all__ = ["COLUMN", "NARROW", "Money", "money"]

# A number in a table, and in a narrow one, is less than that.
COLUMN, NARROW = 100_000.0, 10_000.0


def money(context: BriefContext, rows: Iterable[Record], below: float = COLUMN) -> Money:
    """Return the smallest unit in which every value of some rows is less than so much, for a head over them."""
    return money_below(context.words, _largest(rows), below)


def _largest(rows: Iterable[Record]) -> float:
    return max((abs(float(row["value"])) for row in rows if isinstance(row["value"], int | float)), default=0.0)
