"""Amounts in messages: a message names an amount as a whole; number, scale, unit and sign are written here alone.

The code fills in `amount.said` (a key figure by its id is there from `filled`), and the message says how it prints:

- `{ $x }` or `{ AMOUNT($x) }`: value, scale and unit with the sign: "−2.8 million t".
- `{ CHANGE($x) }`: also with a plus before what is above zero, for words that hold of a gain and of a loss.
- `{ SIZE($x) }`: without the sign, for words that assert it ("saves"); only where `SIGN` or the code settled the sign.
- `{ AMOUNT($x, range: "yes") }`: with its range behind it; `{ RANGE($x) }`: the range alone, after the amount;
  `{ SPAN($x) }`: the range with scale and unit, or the amount where none was estimated.
- `{ SIZE($x, $y) }`: from one to the other in one scale; `join: "or"`, `"and"`: a list, of as many as are named or as a
  set holds. Alike numbers print once.
- `unit: "people"`: by another noun, message `unit-people`; `"full"`: with what is weighed ("t CO2e"); `"plain"`:
  without what it is for, such as "a year"; `"none"`: number and scale alone, where the noun went before ("of them").
- `{ BESIDE($x, $y) }`: number alone, in brackets behind `$y`; with its scale where that of `$y` is another. Of several
  before `$y` those that print otherwise than it, as a list.
- `case: "gen"`: the noun in a case, by `unit-NAME-said` of the language.
- `{ SIGN($x, $y) -> [more] … [less] … *[open] … }`: by the signs of all of them; `none` where all print as zero.
- `{ PLURAL($x) -> … }`: by the number as it is printed, with its scale.

Where words assert a sign, write `SIZE` behind a guard, or `CHANGE` and other words. Numbers in columns and at axes keep
`amount.value`: their head says scale and unit once.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, Literal, Protocol

from impact.core.errors import ImpactError
from impact.language.full_width import full_width
from impact.language.messages import NO_BREAK, Language, Marked
from impact.language.rounding import Rounded
from impact.language.unit_names import unit_in_words


class PrintableAmount(Protocol):
    """What is asked of an amount (`impact/language/amounts.py`) to print it in a message."""

    words: Language
    rounded: Rounded
    scale: str
    measure: str

    @property
    def value(self) -> str:
        """The central value, with its sign."""

    @property
    def size(self) -> str:
        """The central value without its sign."""

    @property
    def range(self) -> str:
        """Low to high with signs."""

    @property
    def range_of_sizes(self) -> str:
        """The smaller to the larger end without signs."""

    def in_scale_of(self, other: Any) -> Any:
        """Return the same in the unit and scale of another amount."""

    def another(self, number: float, *, of_range: bool = False) -> Any:
        """Return another number of the measure."""

    def behind_millions(self, said: str, unit: str) -> str:
        """Return a unit in words as it is printed behind the number."""


class AmountText(Marked):
    """An amount as messages name it. By itself it is the text of value, scale and unit.

    Attributes:
        amounts: What is printed: one, or answers of which one holds.
    """

    amounts: tuple[PrintableAmount, ...]

    def __new__(cls, *amounts: PrintableAmount) -> AmountText:
        """Return the amount, written out; of several, one or the other."""
        said = super().__new__(cls, printed(amounts, join="or"))
        said.amounts = amounts
        return said

    @property
    def printed_number(self) -> str:
        """The value with its scale, by which plural forms go."""
        return printed(self.amounts, unit="none", join="or")

    def in_message(self, name: str, named: Sequence[Any], how: dict[str, Any]) -> str:
        """Return what a function of a message prints, of this amount first.

        Raises:
            ImpactError: Something that is passed is no amount.
        """
        return _FUNCTIONS[name](*named, **how)


def printed(
    amounts: Sequence[PrintableAmount],
    *,
    size: bool = False,
    ranged: bool = False,
    unit: str = "",
    case: str = "",
    join: str = "to",
    plus: bool = False,
) -> str:
    """Return number, scale and unit as one.

    Args:
        amounts: Of one measure; they are printed in the scale of the largest.
        size: Whether the sign is left to the words around it.
        ranged: Whether the range is printed behind it.
        unit: `full`, `plain`, `none`, the name of another noun, or empty for the short unit.
        case: Of the noun.
        join: `to`, `or`, `and`: between several amounts.
        plus: Whether a plus is written before what is above zero.

    Raises:
        ImpactError: The head of a column says the unit, or amounts of two measures are joined.
    """
    alike, words = _in_one_scale(amounts), amounts[0].words
    if join == "to":
        alike.sort(key=lambda each: abs(each.rounded.central) if size else each.rounded.central)
    numbers = list(dict.fromkeys(numbers_of(alike, size=size, plus=plus)))
    before, last, behind = _joined(words, numbers, join).rpartition(numbers[-1])
    with_unit = f"{last} {_unit(alike[0], last, unit, case)}".rstrip().replace(" ", NO_BREAK)  # on one line
    whole = before + with_unit + behind
    whole = full_width(whole) if words.conventions.full_width else whole
    if not ranged:
        return whole
    return words.say("value-and-range", value=whole, range=spread(amounts[0]) if size else amounts[0].range)


def numbers_of(amounts: Sequence[PrintableAmount], *, size: bool = False, plus: bool = False) -> list[str]:
    return [each.size if size else _number(each, plus) for each in _in_one_scale(amounts)]


def printed_range(amount: PrintableAmount, *, unit: str = "", case: str = "") -> str:
    return printed(ends_of(amount), unit=unit, case=case)


def ends_of(amount: PrintableAmount) -> list[PrintableAmount]:
    ends = [end for end in (amount.rounded.low, amount.rounded.high) if end is not None]
    return [amount.another(float(end), of_range=True) for end in ends] or [amount]


def _in_one_scale(amounts: Sequence[PrintableAmount]) -> list[PrintableAmount]:
    if not amounts[0].measure or len({each.measure for each in amounts}) > 1:
        units = ", ".join(repr(each.measure) for each in amounts)
        raise ImpactError(f"amounts of the units {units} cannot be said as one. Name amounts that carry one unit.")
    largest = max(amounts, key=lambda each: abs(each.rounded.central))
    return [each.in_scale_of(largest) for each in amounts]


def _number(amount: PrintableAmount, plus: bool) -> str:
    return f"{'+' if plus and amount.rounded.central > 0 else ''}{amount.value}"


def _joined(words: Language, numbers: Sequence[str], join: str) -> str:
    if len(numbers) < 2:
        return numbers[0]
    if join == "to":
        return words.range(low=numbers[0], high=numbers[-1])
    return words.both(numbers) if join == "and" else words.either(numbers)


def _unit(amount: PrintableAmount, number: str, unit: str, case: str) -> str:
    words, measure = amount.words, amount.measure
    counted = f"{number} {words.say(f'money-{amount.scale}')}" if amount.scale else number
    if unit == "none":
        said = ""
    elif unit and unit not in ("full", "plain"):
        noun = f"unit-{unit}-said"
        said = words.say(noun if words.has(noun) else f"unit-{unit}", number=counted, case=case)
    else:
        counted_in = measure.partition("/")[0] if unit == "plain" else measure
        said = unit_in_words(words, counted_in, counted, short=unit != "full", case=case)
    return amount.behind_millions(said, measure).strip()


def signs(amounts: Sequence[PrintableAmount], *, ranged: bool = False) -> Literal["more", "less", "none", "open"]:
    """Return the sign that all these amounts have as they are printed; open where they have not one.

    Args:
        amounts: What is compared with zero.
        ranged: Whether the ends of their ranges have to have the sign too.
    """
    numbers = [each.rounded.central for each in amounts]
    if ranged:
        ends = (end for each in amounts for end in (each.rounded.low, each.rounded.high))
        numbers += [end for end in ends if end is not None]
    if all(number > 0 for number in numbers):
        return "more"
    if all(number < 0 for number in numbers):
        return "less"
    return "none" if not any(numbers) else "open"


def spread(amount: PrintableAmount) -> str:
    """Return the range behind a size: without signs where value and ends have one sign."""
    return amount.range_of_sizes if signs([amount], ranged=True) in ("more", "less") else amount.range


def _whole(*named: Any, size: bool = False, plus: bool = False, range: Any = "", **how: Any) -> str:
    options = {name: str(value) for name, value in how.items()}
    amounts = _amounts(named)
    if len(amounts) > len(named):  # answers of which one holds
        options.setdefault("join", "or")
    return printed(amounts, size=size, plus=plus, ranged=str(range) == "yes", **options)


def _range(named: Any, size: Any = "") -> str:
    (amount,) = _amounts([named])
    return spread(amount) if str(size) == "yes" else amount.range


def _beside(*named: Any) -> str:
    *others, before = _amounts(named)
    numbers = (each.value if each.scale == before.scale else printed([each], unit="none") for each in others)
    said = dict.fromkeys(numbers)
    return before.words.either([number for number in said if number != before.value] or list(said))


def _span(named: Any, unit: Any = "", case: Any = "") -> str:
    (amount,) = _amounts([named])
    return printed_range(amount, unit=str(unit), case=str(case))


def _amounts(named: Sequence[Any]) -> list[PrintableAmount]:
    if other := next((each for each in named if not isinstance(each, AmountText)), None):
        raise ImpactError(f"'{other}' is a text and no amount. Pass `amount.said`, or name it without a function")
    return [amount for each in named for amount in each.amounts]


_FUNCTIONS: dict[str, Callable[..., str]] = {
    "AMOUNT": _whole,
    "SPAN": _span,
    "BESIDE": _beside,
    "SIZE": partial(_whole, size=True),
    "CHANGE": partial(_whole, plus=True),
    "RANGE": _range,
    "SIGN": lambda *named, range="": signs(_amounts(named), ranged=str(range) == "yes"),
}
