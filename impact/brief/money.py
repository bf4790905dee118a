"""Sums of money in print: the tables hold millions, and a page counts in what keeps its numbers short."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from impact.brief.context import BriefContext
from impact.study.tables import Record

SIZES = ((1.0, "million"), (1e3, "billion"), (1e6, "trillion"))
# A number in a table, in a narrow one, and in a sentence is less than that.
COLUMN, NARROW, SENTENCE = 100_000.0, 10_000.0, 1_000.0


@dataclass(frozen=True)
class Money:
    """In what a table or a sentence counts.

    Attributes:
        per: in millions. word: what it is called, in the middle of a sentence.
    """

    per: float
    word: str

    @property
    def opening(self) -> str:
        """The word at the beginning of a sentence."""
        return self.word[:1].upper() + self.word[1:]


def money(context: BriefContext, rows: Iterable[Record], below: float = COLUMN) -> Money:
    """Return the smallest unit in which every value of some rows is less than so much."""
    largest = max((abs(float(row["value"])) for row in rows if isinstance(row["value"], int | float)), default=0.0)
    per, name = next(((per, name) for per, name in SIZES if largest / per < below), SIZES[-1])
    return Money(per, context.words.say(f"money-{name}"))
