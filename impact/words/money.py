"""Sums of money in print: the tables hold millions, and a page counts in what keeps its numbers short."""

from dataclasses import dataclass
from itertools import pairwise

from impact.core.vocabulary import MILLION
from impact.words.language import Words


@dataclass(frozen=True)
class Money:
    """In what a table or a chart counts.

    Attributes:
        per: in millions. word: what it is called, in the middle of a sentence.
    """

    per: float
    word: str

    @property
    def opening(self) -> str:
        """The word at the beginning of a sentence."""
        return self.word[:1].upper() + self.word[1:]


def money_below(words: Words, largest: float, below: float) -> Money:
    """Return the smallest unit, of those that the language has, in which a sum is less than so much.

    Args:
        words: of the language. largest: sum in millions. below: what numbers stay under.
    """
    scales = sorted(words.conventions.scales, key=lambda scale: scale.exponent)
    if words.conventions.scale_at_number:  # counted by ten thousands, so that 1,500 of one unit is no 0.15 of the next
        below = max(below, 10.0 ** min(high.exponent - low.exponent for low, high in pairwise(scales)))
    scale = next((each for each in scales if largest / each.per(MILLION) < below), scales[-1])
    return Money(scale.per(MILLION), words.say(f"money-{scale.name}"))


def money_counted(words: Words, per: float) -> str:
    """Return what a unit of `money_below` is called; `per` is how many millions it is."""
    names = {scale.per(MILLION): scale.name for scale in words.conventions.scales}
    return words.say(f"money-{names[per]}")
