"""Numbers as they are spoken, and how long a minute of speech is: `templates/languages/CODE/spoken.yaml`.

Under `numbers` stand the words from zero upwards. A rule holds from its number to the next: `{n}` is how many times its
number is in the one spoken, `{r}` what is left. Of `[these|those]`, these are said where something is left, else those.
A name behind a colon, as in `{n:feminine}`, asks for words of `forms`. A rule may have a form for each plural of `{n}`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache
from pathlib import Path
from typing import Any

from impact import resources
from impact.errors import ProblemsError
from impact.reading import read_text
from impact.source_positions import read_yaml
from impact.words.conventions import conventions
from impact.words.forms import plural

FILE = "spoken.yaml"
LEAST_IN_PARTS = 2  # that may be said as so many times itself, and what is left
FIGURES = 2  # that a number is rounded to before it is said
KEYS = ("numbers", "forms", "units", "point", "minute", "characters")
_PART = re.compile(r"\{([nr])(?::(\w+))?\}")
_IF_LEFT = re.compile(r"\[([^\]|]*)(?:\|([^\]]*))?\]")
Rules = Mapping[int, str | Mapping[str, str]]


@dataclass(frozen=True)
class Numerals:
    """How a language speaks numbers.

    Attributes:
        locale: whose plurals count. numbers: rules by the number from which they hold. forms: other words, by name.
        units: the form that a unit asks for, by the unit. point: between whole and tenth.
        minute: fewest and most words of a minute. characters: whether these are characters instead.
    """

    locale: str
    numbers: Rules = field(default_factory=dict)
    forms: Mapping[str, Rules] = field(default_factory=dict)
    units: Mapping[str, str] = field(default_factory=dict)
    point: str = ""
    minute: tuple[int, int] = (120, 150)
    characters: bool = False

    def spoken(self, number: Decimal, unit: str = "") -> str:
        """Return a number of zero or more, whole or with one decimal, in words.

        Args:
            number: what is said. unit: that follows, by the name of its message.
        """
        form, whole = self.units.get(unit, ""), int(number)
        if number == whole:
            return self._whole(whole, form)
        tenths = int((number - whole) * 10)
        return self.point.replace("{n}", self._whole(whole, "")).replace("{r}", self._whole(tenths, ""))

    def _whole(self, number: int, form: str) -> str:
        """Return a whole number in words."""
        own = self.forms.get(form, {})
        base = max(each for each in (*self.numbers, *own) if each <= number)
        rule = own.get(base, self.numbers.get(base, ""))
        times, left = divmod(number, base) if base else (0, 0)
        if not isinstance(rule, str):
            rule = rule.get(plural(self.locale, str(times)), rule["other"])
        said = _IF_LEFT.sub(lambda found: found[1] if left else found[2] or "", rule)
        return _PART.sub(lambda part: self._whole(times if part[1] == "n" else left, part[2] or form), said)


def rounded(number: Decimal, *, whole: bool = False) -> Decimal | None:
    """Return a number without sign, rounded as it is said; None where it is too small for words.

    Args:
        number: what is said. whole: whether it counts what has no parts.

    Example:
        >>> [str(rounded(Decimal(each))) for each in ("11841", "-4.83", "0.047", "0")]
        ['12000', '4.8', 'None', '0']
    """
    size = abs(number)
    if not size:
        return Decimal(0)
    if size < 1:
        return None
    step = Decimal(1).scaleb(max(size.adjusted() - FIGURES + 1, 0 if whole else -1))
    return Decimal(f"{(size / step).to_integral_value(ROUND_HALF_UP) * step:f}")


@lru_cache(maxsize=32)
def numerals(code: str, extra: tuple[Path, ...] = ()) -> Numerals | None:
    """Return how a language speaks numbers; None where it does not say.

    Args:
        code: BCP 47 language. extra: the user's folders of templates, looked up first.

    Raises:
        ProblemsError: the file does not say what it must.
    """
    shown = f"languages/{code}/{FILE}"
    found = resources.find("templates", shown, extra)
    if found is None:
        return None
    value, places = read_yaml(read_text(found, shown), shown)
    problems = [places.problem(place, message) for place, message in _faults(value)]
    if problems:
        raise ProblemsError(problems)
    return _numerals(code, value, extra)


def _numerals(code: str, value: Mapping[str, Any], extra: tuple[Path, ...]) -> Numerals:
    minute = value["minute"]
    return Numerals(
        conventions(code, extra).locale,
        _by_number(value["numbers"]),
        {str(name): _by_number(rules) for name, rules in value.get("forms", {}).items()},
        value.get("units", {}),
        str(value.get("point", "")),
        (minute[0], minute[1]),
        bool(value.get("characters", False)),
    )


def _by_number(rules: Mapping[Any, Any]) -> Rules:
    return {int(number): rule for number, rule in rules.items()}


def _faults(value: object) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield what is wrong with a file, each with its place."""
    if not isinstance(value, Mapping):
        yield (), f"keys with values belong here: {', '.join(KEYS)}."
        return
    for key in value:
        if key not in KEYS:
            yield (str(key),), f"no key is called '{key}' here. There are: {', '.join(KEYS)}."
    minute = value.get("minute")
    if not isinstance(minute, list) or [type(each) for each in minute] != [int, int] or not 0 < minute[0] <= minute[1]:
        yield ("minute",), "'minute' is the fewest and the most words of a minute, such as [120, 150]."
    numbers, forms, units = value.get("numbers"), value.get("forms", {}), value.get("units", {})
    if not isinstance(forms, Mapping):
        yield ("forms",), "names belong here, each with numbers and their words."
        forms = {}
    yield from _rule_faults(("numbers",), numbers, forms)
    if isinstance(numbers, Mapping) and not set("0123456789") <= set(map(str, numbers)):
        yield ("numbers",), "words for each of 0 to 9 belong here."
    for name, rules in forms.items():
        yield from _rule_faults(("forms", str(name)), rules, forms)
    if not isinstance(units, Mapping) or not set(map(str, units.values())) <= set(map(str, forms)):
        yield ("units",), f"units belong here, each with one of 'forms'. There are: {', '.join(map(str, forms))}."


def _rule_faults(
    place: tuple[str, ...], rules: object, forms: Mapping[Any, Any]
) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield what is wrong with rules: no numbers, no words, forms that are not there, or a rule that never ends."""
    if not isinstance(rules, Mapping) or not all(str(number).isdecimal() for number in rules):
        yield place, "numbers from zero upwards belong here, each with its words."
        return
    for number, rule in rules.items():
        each = list(rule.values()) if isinstance(rule, Mapping) else [rule]
        at = (*place, str(number))
        if not all(isinstance(words, str) and words for words in each) or (
            isinstance(rule, Mapping) and "other" not in rule
        ):
            yield at, "words belong here, or words by plural form, 'other' among them."
            continue
        parts = [part for words in each for part in _PART.finditer(words)]
        if parts and int(number) < LEAST_IN_PARTS:
            yield at, f"{number} has no parts: write its words without {{n}} and {{r}}."
        for name in sorted({part[2] for part in parts if part[2]} - set(map(str, forms))):
            yield at, f"'{name}' is none of 'forms'. There are: {', '.join(map(str, forms))}."
