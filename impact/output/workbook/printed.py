"""Numbers out of printed cells: what a page says in the digits of a language, as the number that it means."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import ROUND_HALF_UP, Decimal
from functools import cached_property

from impact.language.messages import MINUS, NO_BREAK, Language

LONGEST_UNIT = 40  # characters behind a number that are taken for its unit
NUMERAL = re.compile(r"(?<![^\W\d_])\d")  # a digit that is no part of a word, as that of CO2 is
PRICE_YEAR = re.compile(r"[(（]\d{4}[^()（）]*[)）]")  # of money
BLANKS = dict.fromkeys(map(ord, (NO_BREAK, "\u202f", "\u2009")), " ")
SCALES = tuple(Decimal(10) ** power for power in (0, 3, 4, 6, 8, 9, 12, -2))


@dataclass(frozen=True)
class Number:
    """A printed number.

    Attributes:
        value: what it means: 71% is 0.71, and 1.2万 is 12,000. decimals: digits after the point, as printed.
        unit: what stands behind it. percent: whether it is printed as per cent. scale: of a large word at the number.
        grouped: whether thousands are set apart.
    """

    value: Decimal
    decimals: int
    unit: str = ""
    percent: bool = False
    scale: Decimal = Decimal(1)
    grouped: bool = True

    @property
    def code(self) -> str:
        digits = "#,##0" if self.grouped else "0"
        places = self.decimals if self.scale == 1 else max(0, self.decimals - self.scale.adjusted())
        digits += f".{'0' * places}" if places else ""
        if self.percent:
            return f"{digits}%"
        unit = self.unit.replace('"', "")
        blank = "" if unit == "%" else " "
        return f'{digits}"{blank}{unit}"' if unit else digits

    @property
    def as_printed(self) -> Number:
        """The same with per cent as its unit: 71% is 71."""
        return replace(self, value=self.value * 100, unit="%", percent=False) if self.percent else self

    @property
    def steps(self) -> Iterator[Decimal]:
        """The steps of rounding that may stand behind the number: powers of ten, then halves of them."""
        finest = Decimal(1).scaleb(-self.decimals) * self.scale
        steps = [finest / 100 if self.percent else finest]
        while steps[-1] * 10 <= abs(self.value):
            steps.append(steps[-1] * 10)
        yield from steps
        yield from (step * 5 for step in steps if step * 5 <= abs(self.value))


@dataclass(frozen=True)
class CellReading:
    value: Number | None = None
    low: Number | None = None
    high: Number | None = None


class PrintedNumberReader:
    def __init__(self, words: Language) -> None:
        self._words = words

    def said(self, text: str) -> CellReading:
        text = text.translate(BLANKS).strip()
        if found := self._ranged.fullmatch(text):
            value, span = self._number(found["value"]), self._span(found["range"])
            if value is not None and span is not None:
                return CellReading(value, *span)
        if (span := self._span(text)) is not None:
            return CellReading(None, *span)
        return CellReading(self._number(text))

    def _span(self, text: str) -> tuple[Number, Number] | None:
        for pattern in self._spans:
            found = pattern.fullmatch(text)
            if found is None:
                continue
            low, high = self._number(found["low"]), self._number(found["high"])
            if low is not None and high is not None and not (low.unit and high.unit and low.unit != high.unit):
                return self._alike(low, high)
        return None

    @staticmethod
    def _alike(low: Number, high: Number) -> tuple[Number, Number]:
        """Return both ends in the unit and scale of the last, which alone may carry them."""
        if high.percent and not low.percent:
            low = Number(low.value / 100, low.decimals, percent=True, grouped=low.grouped)
        if high.scale != 1 and low.scale == 1 and low.value:
            low = Number(low.value * high.scale, low.decimals, high.unit, scale=high.scale, grouped=low.grouped)
        if high.unit and not low.unit:
            low = Number(low.value, low.decimals, high.unit, low.percent, low.scale, low.grouped)
        return low, high

    def _number(self, text: str) -> Number | None:
        found = self._pattern.fullmatch(text.strip())
        if found is None:
            return None
        (group, point), digits, rest = self._signs, found["digits"], found["rest"].strip()
        plain = digits.replace(group, "") if group else digits
        value = Decimal(plain.replace(point, ".").replace(MINUS, "-"))
        decimals = len(plain.partition(point)[2])
        grouped = plain != digits or abs(value) < 1000
        if rest == self._percent:
            return Number(value / 100, decimals, percent=True, grouped=grouped)
        for word, scale in self._large:
            if rest.startswith(word):
                return Number(value * scale, decimals, rest.removeprefix(word).strip(), scale=scale)
        if len(rest) > LONGEST_UNIT or NUMERAL.search(PRICE_YEAR.sub("", rest)):
            return None
        return Number(value, decimals, rest, grouped=grouped)

    @cached_property
    def _signs(self) -> tuple[str, str]:
        said = self._words.digits(Decimal("1234567.5"), 1).translate(BLANKS)
        return said[1], said[-2]

    @cached_property
    def _percent(self) -> str:
        return self._words.percent(0.5).translate(BLANKS).replace("50", "").strip()

    @cached_property
    def _large(self) -> tuple[tuple[str, Decimal], ...]:
        """The large words that each number carries in some languages, the longest first; in others they are units."""
        if not self._words.conventions.scale_at_number:
            return ()
        found = {}
        for scale in self._words.conventions.scales:
            found[self._words.say(f"money-{scale.name}").translate(BLANKS)] = Decimal(10) ** scale.exponent
        return tuple(sorted(found.items(), key=lambda pair: -len(pair[0])))

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        group, point = map(re.escape, self._signs)
        return re.compile(rf"(?P<digits>[+{MINUS}-]?\d+(?:{group}\d{{3}})*(?:{point}\d+)?)(?P<rest>\D.*|)", re.DOTALL)

    @cached_property
    def _spans(self) -> tuple[re.Pattern[str], ...]:
        made = (self._words.range(low=f"1{mark}1", high=f"1{mark}2") for mark in ("", MINUS, "a"))
        patterns = []
        for said in dict.fromkeys(made):
            for low, high in ((f"1{mark}1", f"1{mark}2") for mark in ("", MINUS, "a")):
                if low in said:
                    between = re.escape(said.translate(BLANKS))
                    ends = between.replace(re.escape(low), "(?P<low>.+?)").replace(re.escape(high), "(?P<high>.+)")
                    patterns.append(re.compile(ends, re.DOTALL))
        return tuple(patterns)

    @cached_property
    def _ranged(self) -> re.Pattern[str]:
        said = re.escape(self._words.say("value-and-range", value="VALUE", range="RANGE").translate(BLANKS))
        return re.compile(said.replace("VALUE", "(?P<value>.+?)").replace("RANGE", "(?P<range>.+)"), re.DOTALL)


@dataclass(frozen=True)
class Rounding:
    """How an exact value becomes a printed one: divided by `per`, rounded to whole steps, and perhaps turned round."""

    per: Decimal
    step: Decimal


def rounding(exact: float, printed: Number) -> Rounding | None:
    """Return by which rounding an exact value prints as this number; None where it does not."""
    value = Decimal(repr(exact))
    for scale in SCALES:
        for per in (scale, -scale):
            for step in printed.steps:
                if at_step(value / per, step) == printed.value:
                    return Rounding(per, step)
            if not printed.value:
                break
    return None


def plain_number(number: Decimal) -> str:
    return f"{number.normalize():f}" if number > 0 else f"({number.normalize():f})"


def at_step(value: Decimal, step: Decimal) -> Decimal:
    """Return a number at whole steps; halves go away from zero, as in a workbook."""
    return (value / step).quantize(Decimal(1), rounding=ROUND_HALF_UP) * step
