"""Results in the digits and words of a language, each rounded by the step of its measure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from itertools import pairwise

from impact.core.vocabulary import MILLION
from impact.language.amount_messages import AmountText, printed
from impact.language.conventions import Conventions, LargeNumberWord
from impact.language.messages import Language
from impact.language.rounding import WHOLE, Rounded, Steps, decimals, exact, round_range, round_to_step, telling_step
from impact.language.unit_names import is_stored_in_millions
from impact.study.tables import Record, span


@dataclass(frozen=True)
class PrintedMoney:
    """In what a table or a chart counts.

    Attributes:
        per: in millions.
        word: what it is called, in the middle of a sentence.
    """

    per: float
    word: str

    @property
    def opening(self) -> str:
        return self.word[:1].upper() + self.word[1:]


def money_below(words: Language, largest: float, below: float) -> PrintedMoney:
    """Return the smallest unit, of those that the language has, in which a sum is less than so much."""
    scales = sorted(words.conventions.scales, key=lambda scale: scale.exponent)
    if words.conventions.scale_at_number:  # counted by ten thousands, so that 1,500 of one unit is no 0.15 of the next
        below = max(below, 10.0 ** min(high.exponent - low.exponent for low, high in pairwise(scales)))
    scale = next((each for each in scales if largest / each.per(MILLION) < below), scales[-1])
    return PrintedMoney(scale.per(MILLION), words.say(f"money-{scale.name}"))


def money_counted(words: Language, per: float) -> str:
    names = {scale.per(MILLION): scale.name for scale in words.conventions.scales}
    return words.say(f"money-{names[per]}")


HEADS = Conventions("en")  # in what axes and columns count
FEW = 100  # steps of rounding in a number of few figures
LEAST_OF_UNIT = 10  # less than a tenth of a million is no 0.04 million, unless its range reaches that far
MILLIONS = "million "  # begins a unit
Noted = Callable[[Record, str, str], None]
COUNTED = ("reported", "announced")  # figures of others: without a range they stand as they were said


class Amounts:
    """Says results; every printed result of a document goes through one of these, so that it prints alike everywhere.

    Args:
        noted: called with each row of which a number is said, the column, and the number as it is printed.
    """

    def __init__(self, words: Language, steps: Steps, noted: Noted | None = None) -> None:
        self._words, self._steps, self._noted = words, steps, noted

    def of(self, row: Record, per: float | PrintedMoney | None = None) -> Amount:
        """Return a result of the study.

        Args:
            row: with value, range, unit and status. A figure that others reported or announced without a range stands
                as it is.
            per: print it in units of so many, as a column of millions does; None: millions or more where that reads
                better. Of money that a sentence counts in, numbers carry the word in some languages.

        Raises:
            ImpactError: the result was not estimated.
        """
        value, low, high = span(row)
        if low is None and high is None and row.get("status") in COUNTED:
            scale = self._scale(str(row["unit"]), value, None, None, None, per)
            return Amount(self._words, exact(value), *scale, self._noting(row), _own_unit(row["unit"], per))
        found = self.number(str(row["unit"]), value, low, high, per)
        found.noted = self._noting(row)
        return found

    def _noting(self, row: Record) -> Callable[[str, str], None] | None:
        if (noted := self._noted) is None:
            return None
        return lambda column, said: noted(row, column, said)

    def like(self, row: Record, other: Amount) -> Amount:
        """Return a result in the unit in which another amount is said."""
        return self.of(row).in_scale_of(other)

    def counted(self, row: Record) -> Amount:
        """Return a result as axes and columns count it: in millions and so on in every language, as their heads say."""
        (value, low, high), rounded = span(row), self.of(row).rounded
        value, step = _as_rounded(value, rounded), self._steps[str(row["unit"])]
        scale = self._scale(str(row["unit"]), value, low, high, step, None, HEADS)
        return Amount(self._words, rounded, *scale, self._noting(row))

    def number(
        self,
        unit: str,
        value: float,
        low: float | None = None,
        high: float | None = None,
        per: float | PrintedMoney | None = None,
    ) -> Amount:
        """Return a number of a measure that no row holds, such as a sum over years."""
        step = self._steps[unit]
        rounded = round_range(value, low, high, step, whole=unit in WHOLE)
        scale = self._scale(unit, _as_rounded(value, rounded), low, high, step, per)
        return Amount(self._words, rounded, *scale, unit=_own_unit(unit, per))

    def stated(self, unit: str, value: float, per: float | None = None) -> Amount:
        """Return a number of a measure as others stated it, with all of its figures; `per` as `of` takes it."""
        scale = self._scale(unit, value, None, None, None, per)
        return Amount(self._words, exact(value), *scale, unit=_own_unit(unit, per))

    def printed(self, row: Record, column: str = "value", per: float | PrintedMoney | None = 1.0) -> str:
        """Return one column of a result: the value at its own step, all others at that of the range."""
        amount, number = self.of(row, per), row[column]
        if column == "value" or not isinstance(number, int | float):
            return amount.value
        return amount.at_range(number)

    def _scale(
        self, unit: str, value: float, low: float | None, high: float | None, step: Decimal | None,
        per: float | PrintedMoney | None, conventions: Conventions | None = None,
    ) -> tuple[Decimal, str]:  # fmt: skip
        """Return the unit that a number is printed in, and its name; by value and measure, not by what draws reach.

        Large numbers are in the words of the language, or by other conventions.
        """
        if per is not None:
            return Decimal(repr(float(per.per if isinstance(per, PrintedMoney) else per))), ""
        by = conventions or self._words.conventions
        # Tables hold money in millions. Where a number carries its word, so it does of anything that they hold so.
        million = MILLION if is_stored_in_millions(unit) or (by.scale_at_number and unit.startswith(MILLIONS)) else 1.0
        # The smallest headline of a measure: what is less is printed in its unit, unless each number says its own.
        least = 0.0 if by.scale_at_number else 10 * float(step or 0)
        size = max(abs(value), least) or max(abs(end or 0.0) for end in (low, high))
        scale = by.scale_of(size * million)
        largest = max(abs(end or 0.0) for end in (value, low, high)) * million
        if by.scale_at_number:
            scale = _of_all(by, scale, size * million, max(size * million, largest))
        elif (
            scale
            and value
            and largest < 10**scale.exponent
            and abs(value) * million * LEAST_OF_UNIT < 10**scale.exponent
        ):
            scale = by.scale_of(abs(value) * million)
        if scale is None:
            return Decimal(1) / Decimal(repr(million)), ""
        return Decimal(10**scale.exponent) / Decimal(repr(million)), scale.name


def _as_rounded(value: float, rounded: Rounded) -> float:
    """Return the number by which a scale is chosen: what rounds in a few figures to a million is a million."""
    central = rounded.central
    return float(central) if central and abs(central) <= FEW * rounded.step else value


def _own_unit(unit: object, per: float | PrintedMoney | None) -> str:
    return str(unit) if per is None else ""


def _of_all(by: Conventions, scale: LargeNumberWord | None, size: float, widest: float) -> LargeNumberWord | None:
    """Return in which word a value and the ends of its range are said where each carries it: one for all of them.

    That of the value, unless an end reaches the next word and the value is no small part of it, or the end would have
    six digits. So 9.1万 (7万 to 14万), not 91,000 (70,000 to 140,000), and −0.27亿 (−10亿 to 6亿), not −2,700万
    (−100,000万 to 60,000万).
    """
    wider = by.scale_of(widest)
    if wider is None or wider == scale:
        return scale
    if scale is None:
        return wider if size >= 10.0**wider.exponent else scale
    return wider if size >= 10.0 ** (wider.exponent - 1) or widest >= 10.0 ** (scale.exponent + 5) else scale


class Amount:
    """A rounded value with range and scale, ready to be said.

    Attributes:
        rounded: Value and range as they are printed.
        scale: Name of the word of a large number in which it is said; empty without one.
        noted: Called with column and text of each number.
        measure: Unit as tables write it; empty where the head of a column says it.
    """

    def __init__(
        self,
        words: Language,
        rounded: Rounded,
        per: Decimal,
        scale: str,
        noted: Callable[[str, str], None] | None = None,
        unit: str = "",
    ) -> None:
        self.words, self.rounded, self._per, self.scale, self.noted, self.measure = (
            words,
            rounded,
            per,
            scale,
            noted,
            unit,
        )

    def in_scale_of(self, other: Amount) -> Amount:
        return Amount(self.words, self.rounded, other._per, other.scale, self.noted, other.measure)

    def another(self, number: float, *, of_range: bool = False, column: str = "") -> Amount:
        """Return another number of the measure in the same unit, at the step of the value or of its range.

        One that would print as zero and is not has a finer step.

        Args:
            number: In the unit of the tables.
            of_range: Whether it is as coarse as the range.
            column: From which it comes; found by its size where it is one of the value and the ends of the range.
        """
        step = telling_step(number, self.rounded.range_step if of_range else self.rounded.step)
        found = Rounded(round_to_step(number, step), None, None, step, step)
        of, noted = column or self._column(abs(found.central)), self.noted
        noting = (lambda _, said: noted(of, said)) if noted is not None and of else None
        return Amount(self.words, found, self._per, self.scale, noting, self.measure)

    @property
    def said(self) -> AmountText:
        """The amount as messages name it (`impact/language/amount_messages.py`)."""
        return AmountText(self)

    def behind_millions(self, said: str, unit: str) -> str:
        """Return a unit in words as it is printed behind the number, without a million that the number carries."""
        if unit.startswith(MILLIONS) and self.words.conventions.scale_at_number and self.per != 1.0:
            said = said.removeprefix(self.words.say("scale-million", unit=""))
        return self.behind(said)

    def _said(self, number: Decimal, step: Decimal) -> str:
        said = self.words.digits(0)
        if number:
            shown, word = number / self._per, self._at_number
            places = decimals(step / self._per)
            if word:  # 14.0万 is 14万
                places = min(places, decimals(shown.quantize(Decimal(1).scaleb(-places), rounding=ROUND_HALF_UP)))
            said = f"{self.words.digits(shown, places)}{word}"
        if self.noted is not None and (column := self._column(abs(number))):
            self.noted(column, said)
        return said

    def _column(self, size: Decimal) -> str:
        ends = (("value", self.rounded.central), ("low", self.rounded.low), ("high", self.rounded.high))
        return next((name for name, end in ends if end is not None and abs(end) == size), "")

    @property
    def _at_number(self) -> str:
        """The word of a large number that each number carries in some languages."""
        if not self.scale or not self.words.conventions.scale_at_number:
            return ""
        return self.words.say(f"money-{self.scale}")

    @property
    def per(self) -> float:
        """What the number is divided by in print."""
        return float(self._per)

    @property
    def value(self) -> str:
        return self._said(self.rounded.central, self.rounded.step)

    @property
    def number(self) -> str:
        """The central value with its sign and large word, for a message that names what is counted."""
        return printed([self], unit="none")

    @property
    def size(self) -> str:
        return self._said(abs(self.rounded.central), self.rounded.step)

    def at_step(self, number: float) -> str:
        """Return another number at the step of the value, such as what it is compared with."""
        return self._said(round_to_step(number, self.rounded.step), self.rounded.step)

    @property
    def decimals(self) -> int:
        return decimals(self.rounded.step / self._per)

    @property
    def decimals_of_range(self) -> int:
        return decimals(self.rounded.range_step / self._per)

    def with_decimals(self, number: float, most: int) -> str:
        step = self._per.scaleb(-most)
        return self._said(round_to_step(number, step), step)

    def at_range(self, number: float) -> str:
        """Return another number at the step of the range, such as a median of the draws."""
        return self._said(round_to_step(number, self.rounded.range_step), self.rounded.range_step)

    @property
    def ranged(self) -> bool:
        """Whether a range was estimated; low equal to high is none."""
        return self.rounded.low is not None

    @property
    def range(self) -> str:
        """Low to high with signs; or that no range was estimated."""
        if self.rounded.low is None or self.rounded.high is None:
            return self.words.say("no-range")
        ends = (self._said(end, self.rounded.range_step) for end in (self.rounded.low, self.rounded.high))
        return self.words.range(**dict(zip(("low", "high"), ends, strict=True)))

    @property
    def range_of_sizes(self) -> str:
        """The smaller to the larger end without signs, for a range of one sign."""
        if not self.ranged:
            return self.words.say("no-range")
        low, high = self.sizes
        return self.words.range(low=low, high=high)

    @property
    def ranged_value(self) -> str:
        return self.words.say("value-and-range", value=self.value, range=self.range)

    @property
    def known(self) -> str:
        return self.ranged_value if self.ranged else self.value

    @property
    def sizes(self) -> tuple[str, str]:
        ends = sorted(abs(end) for end in (self.rounded.low, self.rounded.high) if end is not None) or [Decimal(0)]
        return self._said(ends[0], self.rounded.range_step), self._said(ends[-1], self.rounded.range_step)

    def unit(self, name: str, **values: str) -> str:
        """Return the unit as it stands behind the number, with its scale, such as "million t"."""
        return self.behind(self.words.say(f"unit-{name}", number=self.value, **values))

    def behind(self, unit: str) -> str:
        """Return a unit as it stands behind the number: with the scale, unless the number carries it."""
        return unit if self.words.conventions.scale_at_number else self.with_scale(unit)

    def with_scale(self, unit: str) -> str:
        """Return a unit with the scale, as it stands over a column or at an axis."""
        return self.words.say(f"scale-{self.scale}", unit=unit) if self.scale else unit
