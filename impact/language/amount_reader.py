"""Amounts read out of a text of its author: number, word of a large number and unit, as a language writes them."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from impact.language.messages import Language

MEASURES = {"persons": "jobs", "job_years": "job-years", "t CO2": "carbon-dioxide"}  # unit, and `read-NAME`
ENERGY = {"kWh": 1e-6, "MWh": 1e-3, "GWh": 1.0, "TWh": 1e3}
LARGE = 10.0  # a smaller number without a large word is counted, not estimated
FIGURES = 2  # significant figures that a round number has at least
YEAR = re.compile("(?:19|20)[0-9]{2}")
COUNTS = (1, 2, 5)  # for which languages have plural forms
BLANKS = dict.fromkeys((0xA0, 0x2009, 0x202F), " ") | dict.fromkeys(map(ord, "'’‘ʼ`"), "ʻ")


@dataclass(frozen=True)
class ReadAmount:
    """An amount as a text has it.

    Attributes:
        written: Number, large word and unit as written.
        value: Size in the unit.
        step: Unit of the last digit written, in the unit.
        unit: Unit of the tables of a study, without year and gas: persons, job_years, t CO2, GWh or a currency.
    """

    written: str
    value: float
    step: float
    unit: str


class AmountReader:
    """Reads amounts in texts of one language.

    Args:
        currency: Code of the currency that is read besides the other units.
    """

    def __init__(self, words: Language, currency: str) -> None:
        self._words, self._currency = words, currency

    def read(self, text: str) -> Iterator[ReadAmount]:
        """Yield the amounts of a text; years, small counts and amounts for one of something are none."""
        plain = unicodedata.normalize("NFKC", text).translate(BLANKS)
        for found in self._pattern.finditer(plain):
            value, decimals = self._number(found["number"])
            per = self._large.get((found["large"] or "").casefold(), 1.0)
            unit, size = next(self._units[name] for name in self._units if found[name])
            counted = per == 1.0 and (value < LARGE or YEAR.fullmatch(found["number"]))
            if not counted and not self._for_one.match(plain, found.end()):
                yield ReadAmount(" ".join(found[0].split()), value * per * size, 10.0**-decimals * per * size, unit)

    def _number(self, written: str) -> tuple[float, int]:
        group, point = self._signs
        plain = re.sub(rf"[ {re.escape(group)}]", "", written).replace(point, ".")
        whole, _, part = plain.partition(".")
        zeros = len(whole) - max(len(whole.rstrip("0")), FIGURES)
        return float(plain), len(part) or -max(zeros, 0)

    @cached_property
    def _signs(self) -> tuple[str, str]:
        from babel import Locale

        signs = Locale.parse(self._words.conventions.locale).number_symbols["latn"]
        return signs["group"].translate(BLANKS), signs["decimal"]

    @cached_property
    def _large(self) -> Mapping[str, float]:
        from babel import Locale

        conventions = self._words.conventions
        found = {self._words.say(f"money-{each.name}"): 10.0**each.exponent for each in conventions.scales}
        for forms in Locale.parse(conventions.locale).compact_decimal_formats.values():
            for by_size in forms.values():
                for size, pattern in by_size.items():
                    written = str(pattern.pattern).replace("'", "")
                    word = written.strip("0").strip()
                    if len(word) > 1 or ord(word[:1] or "0") > LAST_LATIN:  # K and M may be units
                        found[word.rstrip(".")] = float(size) / 10.0 ** (written.count("0") - 1)
        return {word.casefold(): per for word, per in found.items()}

    @cached_property
    def _units(self) -> Mapping[str, tuple[str, float]]:
        names = {name.replace("-", "_"): (unit, 1.0) for unit, name in MEASURES.items()}
        return names | {name: ("GWh", size) for name, size in ENERGY.items()} | {"money": (self._currency, 1.0)}

    @cached_property
    def _nouns(self) -> Mapping[str, list[str]]:
        """What each unit is called, `*` for any further letters, by name of the group of the pattern."""
        from babel.numbers import get_currency_name, get_currency_symbol

        locale, say = self._words.conventions.locale, self._words.say
        nouns = {
            name.replace("-", "_"): [each.strip() for each in say(f"read-{name}").split("|")]
            for name in MEASURES.values()
        }
        for name in ENERGY:
            own = f"unit-of-{name}"
            nouns[name] = [name, *([say(own)] if self._words.has(own) else [])]
        named = (get_currency_name(self._currency, count, locale) for count in (None, *COUNTS))
        symbol = get_currency_symbol(self._currency, locale)
        nouns["money"] = list(dict.fromkeys([self._currency, *named, *([symbol] if len(symbol) > 2 else [])]))
        return nouns

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        group, point = map(re.escape, self._signs)
        number = rf"\d{{1,3}}(?:[ {group}]\d{{3}})+(?:{point}\d+)?|\d+(?:{point}\d+)?"
        large = "|".join(map(re.escape, sorted(self._large, key=len, reverse=True)))
        nouns = "|".join(f"(?P<{name}>{_any(each)})" for name, each in self._nouns.items())
        behind = "|".join(map(re.escape, self._words.conventions.behind_numbers))
        if self._words.conventions.full_width:  # no blank stands between words
            of_large, between, end = "", r"(?:[^\W\d_]{1,4})??", ""
        else:
            of_large, between, end = r"(?![^\W\d_])", rf"(?:(?:{behind}) )?(?:[^\W\d_]+[ -])?", r"(?![\w-])"
        start = r"(?<![A-Za-z0-9])(?<!\d[.,:/ ])(?<![A-Za-z]-)"
        return re.compile(
            rf"{start}(?P<number>{number})\s*(?:(?P<large>{large}){of_large}\.?)?\s*{between}(?:{nouns}){end}", re.I
        )

    @cached_property
    def _for_one(self) -> re.Pattern[str]:
        """What follows an amount for one of something: a slash, or a short word and another unit or large number."""
        nouns = "|".join([_any([each for of in self._nouns.values() for each in of]), *map(re.escape, self._large)])
        say = self._words.say
        yearly = re.escape(say("unit-of-GWh-yr").removeprefix(say("unit-of-GWh")).strip())
        return re.compile(rf"\s*(?:(?!{yearly})/|[^\W\d_]{{1,4}}\s+(?:{nouns}|tonne|kW|MW))", re.I)


LAST_LATIN = 0x24F


def _any(nouns: list[str]) -> str:
    plain = (re.escape(unicodedata.normalize("NFKC", each).translate(BLANKS)) for each in nouns)
    return "|".join(sorted((each.replace(r"\*", r"[\w-]*") for each in plain), key=len, reverse=True))
