"""In what tables and sentences of a brief count money."""

from __future__ import annotations

from collections.abc import Iterable

from impact.brief.context import BriefContext
from impact.study.tables import Record
from impact.words.money import Money, money_below, money_said

__all__ = ["COLUMN", "NARROW", "SENTENCE", "Money", "money"]

# A number in a table, in a narrow one, and in a sentence is less than that.
COLUMN, NARROW, SENTENCE = 100_000.0, 10_000.0, 1_000.0


def money(context: BriefContext, rows: Iterable[Record], below: float = COLUMN) -> Money:
    """Return the smallest unit in which every value of some rows is less than so much."""
    largest = max((abs(float(row["value"])) for row in rows if isinstance(row["value"], int | float)), default=0.0)
    return (money_said if below == SENTENCE else money_below)(context.words, largest, below)
