"""Amounts in messages: what is printed, read back with its scale word and unit, is the rounded number."""

import re
from decimal import Decimal

import pytest
from fluent.runtime import FluentResource
from hypothesis import given
from hypothesis import strategies as some

from impact.core.errors import ImpactError
from impact.language.amount_messages import AmountText, printed
from impact.language.amounts import Amount, Amounts
from impact.language.forms import signs
from impact.language.messages import NO_BREAK, LacksValueError, Language
from impact.language.rounding import Steps
from impact.language.unit_names import is_stored_in_millions
from impact.study.tables import Record

LANGUAGES = {code: Language(code) for code in ("en", "ru", "uz", "uz-Cyrl", "zh")}
UNITS = ("persons", "job_years", "t CO2", "t", "L", "million UZS_2025/yr", "million m3/yr", "GWh/yr")
NUMBER = r"[−+]?\d(?:[\d.,\u00a0\u202f]*\d)?"


def amount(words: Language, unit: str, value: float, low: float | None = None, high: float | None = None) -> Amount:
    row: Record = {"id": "one", "value": value, "low": low, "high": high, "unit": unit, "status": "modelled"}
    return Amounts(words, Steps({})).of(row)


def scales(words: Language) -> dict[str, int]:
    """Return the exponent of ten by the word for it."""
    return {words.say(f"money-{scale.name}"): scale.exponent for scale in words.conventions.scales}


def read_back(words: Language, text: str, unit: str) -> Decimal:
    """Return a number as a reader understands it, in the unit of the tables, by code of its own."""
    group, point = signs(words.conventions.locale)
    found = re.match(NUMBER, text)
    assert found, text
    value = Decimal(found[0].replace("−", "-").replace(group, "").replace(point, "."))
    behind = text[found.end() :].strip(NO_BREAK)
    known = scales(words) | ({words.say("scale-million", unit="").strip(): 6} if unit == "million m3/yr" else {})
    while word := next((word for word in sorted(known, key=len, reverse=True) if behind.startswith(word)), ""):
        value, behind = value.scaleb(known[word]), behind.removeprefix(word).strip(NO_BREAK)
    assert re.match(r"\D", behind), f"{text!r} has no unit"
    return value / (10**6 if is_stored_in_millions(unit) or unit == "million m3/yr" else 1)


@pytest.mark.parametrize("code", LANGUAGES)
@given(
    unit=some.sampled_from(UNITS),
    size=some.floats(1, 9.999),
    exponent=some.integers(-3, 12),
    sign=some.sampled_from((1, -1)),
)
def test_an_amount_read_back_is_the_rounded_number(code: str, unit: str, size: float, exponent: int, sign: int) -> None:
    words = LANGUAGES[code]
    shown = amount(words, unit, sign * size * 10.0**exponent)
    assert read_back(words, str(shown.said), unit) == shown.rounded.central
    assert read_back(words, printed([shown], size=True, unit="full"), unit) == abs(shown.rounded.central)


@pytest.mark.parametrize("code", LANGUAGES)
@given(
    first=some.floats(-1e13, 1e13, allow_subnormal=False),
    second=some.floats(-1e13, 1e13, allow_subnormal=False),
    join=some.sampled_from(("to", "or", "and")),
)
def test_amounts_of_one_sentence_have_one_scale(code: str, first: float, second: float, join: str) -> None:
    words = LANGUAGES[code]
    one, other = amount(words, "t", first), amount(words, "t", second)
    said = printed([one, other], join=join)
    large = max(one, other, key=lambda each: abs(each.rounded.central))
    group, point = signs(words.conventions.locale)
    numbers = re.findall(NUMBER, said)
    read = {Decimal(each.replace("−", "-").replace(group, "").replace(point, ".")) for each in numbers}
    shown = {one.in_scale_of(large).value, other.in_scale_of(large).value}
    assert len(numbers) == len(shown)  # what prints alike is printed once
    per = Decimal(repr(large.per))
    assert read == {each.rounded.central / per + 0 for each in (one, other)} or len(read) == 1


def say(words: Language, message: str, **values: str) -> str:
    """Return what a message says that no language has."""
    words.has("")
    words._bundle.add_resource(FluentResource(f"tried = {message}\n"), allow_overrides=True)
    return words.say("tried", **values)


CHOICE = (
    '{ SIGN($a, $b) ->\n    [more] gain { SIZE($a, $b, join: "or") }\n    [less] lose { SIZE($a, $b) }\n    [none] none'
    '\n   *[open] change by { CHANGE($a, $b, join: "or") }\n}'
)


@pytest.mark.parametrize(
    ("first", "second", "said"),
    [
        (140, 140, "gain 140 jobs"),
        (6300, 15500, "gain 6,300 or 15,500 jobs"),
        (-140, -720, "lose 140 to 720 jobs"),
        (140, -720, "change by +140 or −720 jobs"),
        (0, -720, "change by 0 or −720 jobs"),
        (0, 0, "none"),
    ],
)
def test_words_that_assert_a_sign_go_by_the_signs_of_all_that_they_name(first: float, second: float, said: str) -> None:
    words = Language("en")
    a, b = (amount(words, "persons", value).said for value in (first, second))
    assert say(words, CHOICE, a=a, b=b).replace(NO_BREAK, " ") == said


@pytest.mark.parametrize(
    ("code", "value", "said"),
    [
        ("ru", 21, "21 рабочее место из 21 рабочего места"),
        ("ru", 3, "3 рабочих места из 3 рабочих мест"),
        ("ru", 2_100_000, "2,1 млн рабочих мест из 2,1 млн рабочих мест"),
        ("zh", 120_000, "12万个岗位из 12万个岗位"),
        ("uz", 2_100_000, "2,1 mln ish oʻrni из 2,1 mln ish oʻrni"),
    ],
)
def test_nouns_agree_with_the_number_and_the_sentence(code: str, value: float, said: str) -> None:
    words = Language(code)
    jobs = amount(words, "persons", value).said
    found = say(words, '{ $x } из { AMOUNT($x, case: "gen") }', x=jobs)
    assert re.sub(r"\s", " ", found) == said


@pytest.mark.parametrize(
    ("message", "said"),
    [
        ("{ $x }", "−2.8 million t"),
        ("{ SIZE($x) }", "2.8 million t"),
        ('{ AMOUNT($x, unit: "full", range: "yes") }', "−2.8 million t CO<sub>2</sub> (−3.5 to −2.0)"),
        ('{ SIZE($x, range: "yes") }', "2.8 million t (2.0 to 3.5)"),
        ('{ AMOUNT($x, unit: "none") } of them ({ RANGE($x) })', "−2.8 million of them (−3.5 to −2.0)"),
    ],
)
def test_a_message_names_an_amount_as_a_whole(message: str, said: str) -> None:
    words = Language("en")
    assert say(words, message, x=amount(words, "t CO2", -2.8e6, -3.5e6, -2e6).said).replace(NO_BREAK, " ") == said


def test_a_text_in_the_place_of_an_amount_is_a_fault_and_no_missing_value() -> None:
    """A sentence that names what is not estimated is left out; one that is written wrongly is not."""
    words = Language("en")
    with pytest.raises(ImpactError, match="'12' is a text and no amount") as found:
        say(words, "{ AMOUNT($x) }", x="12")
    assert not isinstance(found.value, LacksValueError)
    with pytest.raises(LacksValueError):
        say(words, "{ AMOUNT($x) }")


def test_a_number_under_the_head_of_a_column_carries_no_unit() -> None:
    row: Record = {"id": "one", "value": 5.0, "low": None, "high": None, "unit": "t", "status": "modelled"}
    with pytest.raises(ImpactError, match="cannot be said as one"):
        AmountText(Amounts(Language("en"), Steps({})).of(row, 1.0))


@pytest.mark.parametrize(
    ("value", "said"), [(1.3e6, "3.4 trillion UZS (1.3)"), (900e3, "3.4 trillion UZS (900 billion)")]
)
def test_a_number_in_brackets_carries_its_scale_where_it_is_another(value: float, said: str) -> None:
    words, unit = Language("en"), "million UZS_2025"
    own, other = amount(words, unit, 3.4e6).said, amount(words, unit, value).said
    assert say(words, "{ $x } ({ BESIDE($y, $x) })", x=own, y=other).replace(NO_BREAK, " ") == said
