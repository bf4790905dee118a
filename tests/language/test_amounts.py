"""Amounts: results in words, rounded by the step of their measure, in the scale that reads best."""

from decimal import Decimal

import pytest
from cases import case_entries
from shared_studies import study_of

from impact.brief.edition.context import BriefContext
from impact.language.amount_reader import AmountReader
from impact.language.amounts import Amounts
from impact.language.input_names import format_with_large_number_word, unmarked
from impact.language.messages import Language
from impact.language.rounding import Steps
from impact.language.unit_names import unit_message
from impact.study.tables import Record
from impact.theme.themes import load_theme

LONGEST = 13  # characters of a number as it is printed, its sign included
STEPS = Steps({"persons": [11841, 5375, -1478], "t": [-23.02e6, -14.6e6], "L": [-7.85e9]})


@pytest.fixture
def amounts() -> Amounts:
    return Amounts(Language("en"), STEPS)


def row(unit: str, value: float, low: float | None, high: float | None, status: str = "modelled") -> Record:
    return {"id": "one", "value": value, "low": low, "high": high, "unit": unit, "status": status}


@pytest.mark.parametrize(
    ("million", "said"),
    [(16.4, "16 million PEN a tonne"), (0.31, "310,000 PEN a tonne"), (0.00134, "1,300 PEN a tonne")],
)
def test_money_for_a_tonne_is_counted_in_what_keeps_it_short(million: float, said: str) -> None:
    """In a strong currency a tonne costs thousands, and never 0.0013 million."""
    unit = "million PEN_2025/(t CO2)"
    words = Language("en")
    amount = Amounts(words, Steps({unit: [million]})).number(unit, million)
    name, values = unit_message(unit)
    assert f"{amount.value} {amount.behind(words.say(f'unit-{name}', **values))}" == said


def test_a_small_part_of_a_sum_has_a_scale_of_its_own() -> None:
    amounts = Amounts(Language("en"), Steps({"million UZS_2025": [1_900_000, 1_300_000]}))
    amount = amounts.number("million UZS_2025", 95_000, 70_000, 160_000)
    assert (amount.value, amount.range, amount.with_scale("UZS")) == ("95", "70 to 160", "billion UZS")


@pytest.mark.parametrize(("unit", "numbers", "value", "ranged", "said"), case_entries("amounts"))
def test_amounts(
    amounts: Amounts, unit: str, numbers: tuple[float, float | None, float | None], value: str, ranged: str, said: str
) -> None:
    amount = amounts.of(row(unit, *numbers))
    assert (amount.value, amount.range, amount.unit("jobs")) == (value, ranged, said)


def test_sizes_are_without_sign_the_smaller_first(amounts: Amounts) -> None:
    amount = amounts.of(row("t", -23.02e6, -48.5e6, -9.48e6))
    assert amount.size == "23"
    assert amount.sizes == ("10", "50")
    assert amount.range_of_sizes == "10 to 50"


def test_a_figure_prints_the_same_in_every_scale(amounts: Amounts) -> None:
    found = row("t", -23.02e6, -48.5e6, -9.48e6)
    for per, said in ((1.0, "−23,000,000"), (1e3, "−23,000"), (1e6, "−23"), (1e9, "−0.023")):
        assert amounts.printed(found, per=per) == said


@pytest.mark.parametrize(
    ("status", "value", "said"),
    [("reported", 20200.0, "20,200"), ("announced", 500000.0, "500,000"), ("modelled", 20240.0, "20,000")],
)
def test_a_count_of_others_stands_as_it_is_and_ours_is_rounded(
    amounts: Amounts, status: str, value: float, said: str
) -> None:
    assert amounts.of(row("vehicles/yr", value, None, None, status)).value == said


@pytest.mark.parametrize(
    ("unit", "numbers", "value", "ranged"),
    [
        ("t", (91_000.0, 60_000.0, 130_000.0), "9.1万", "6万至13万"),  # one word for a value and both ends
        ("t", (4_200.0, 2_000.0, 150_000.0), "4,200", "2,000至150,000"),  # a small value is no part of the word
        ("million BRL_2025", (-27.0, -1_000.0, 600.0), "−0.27亿", "−10亿至6亿"),
        ("million UZS_2025/t CO2", (16.0, 10.0, 45.0), "1,600万", "1,000万至4,500万"),
        ("million m3/yr", (67.0, 58.0, 74.0), "6,700万", "5,800万至7,400万"),
    ],
)
def test_a_chinese_value_and_its_range_are_said_in_one_word(
    unit: str, numbers: tuple[float, float, float], value: str, ranged: str
) -> None:
    amount = Amounts(Language("zh"), Steps({})).number(unit, *numbers)
    assert (amount.value, amount.range) == (value, ranged)


@pytest.mark.parametrize(
    ("code", "unit", "said"),
    [
        ("zh", "%", (["12%", "50%"], "")),
        ("zh", "%/年", (["12%", "50%"], "/年")),
        ("zh", "百万UZS/吨", (["1,200万", "5,000万"], "UZS/吨")),
        ("zh", "十亿UZS", (["120亿", "500亿"], "UZS")),
        ("en", "%", (["12", "50"], "%")),
        ("en", "million UZS", (["12", "50"], "million UZS")),
    ],
)
def test_numbers_carry_millions_and_per_cent_where_the_language_says_them_there(
    code: str, unit: str, said: tuple[list[str], str]
) -> None:
    assert format_with_large_number_word(Language(code), ["12", "50"], unit) == said


@pytest.mark.parametrize("unit", ["t", "persons", "L", "million UZS_2025", "million m3/yr"])
@pytest.mark.parametrize("language", ["en", "ru", "uz", "uz-Cyrl", "zh"])
def test_an_amount_of_any_size_is_short(unit: str, language: str) -> None:
    """Whatever the size of a project, no number is a row of zeros, and none is lost."""
    for exponent in range(-9, 8 if unit.startswith("million") else 14):
        value = -5.4 * 10.0**exponent
        said = Amounts(Language(language), Steps({unit: [value]})).number(unit, value).value
        assert len(said) <= LONGEST, said
        assert "E" not in said
        assert any(digit in said for digit in "123456789")


@pytest.mark.parametrize(
    ("number", "said"),
    [
        ("-0.0000054", "−0.0000054"),
        ("0.00010", "0.00010"),
        ("0.0000999", "0.0000999"),
        ("-0.00000000012", "−0.00000000012"),
        ("0.00000", "0.00000"),
    ],
)
def test_a_tiny_number_is_a_plain_decimal(number: str, said: str) -> None:
    assert Language("en").digits(Decimal(number), max(0, -int(Decimal(number).as_tuple().exponent))) == said


LANGUAGES = ("en", "ru", "uz", "uz-Cyrl", "zh")
NOT_READ = (
    ("en", "In 2030 jobs fall, 98 % of jobs stay, 3 jobs are new, 163 builders came."),
    ("en", "16 million UZS a tonne, 30 jobs a million UZS, 250 GWh/yr of 40 MW, order PP-132 jobs"),
    ("ru", "В 2030 рабочих мест меньше; 16 млн UZS за т CO2"),
    ("zh", "2030年岗位减少"),
)


@pytest.mark.parametrize(("language", "text", "value", "unit"), case_entries("amounts_read"))
def test_an_amount_is_read_with_its_large_word_and_its_unit(language: str, text: str, value: float, unit: str) -> None:
    (found,) = AmountReader(Language(language), "UZS").read(text)
    assert found.value == pytest.approx(value)
    assert found.unit == unit
    assert found.step <= value / 10


@pytest.mark.parametrize(("language", "text"), NOT_READ)
def test_years_small_counts_and_amounts_for_one_of_something_are_not_read(language: str, text: str) -> None:
    assert [each.written for each in AmountReader(Language(language), "UZS").read(text)] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["byd-jizzakh", "nur-navoi"])
def test_what_the_package_prints_is_read_back(name: str, language: str) -> None:
    study = study_of(name)
    context = BriefContext(study, Language(language), load_theme())
    reader, read = AmountReader(context.words, str(study.facts["currency"])), set()
    for row in study["key_figures"].rows:
        unit = next(
            (of for of in ("persons", "job_years", "t CO2", "GWh", "million") if str(row["unit"]).startswith(of)), ""
        )
        amount = context.amount(str(row["id"])) if row["value"] is not None and unit else None
        if amount is None or abs(float(amount.rounded.central)) < 10 or "m3" in str(row["unit"]):
            continue
        said = unmarked(f"({amount.size} {context.unit_of(amount, row)})")
        (found,) = list(reader.read(said)) or pytest.fail(said)
        exact = abs(float(amount.rounded.central)) * (1e6 if unit == "million" else 1.0)
        assert found.value == pytest.approx(exact), found
        read.add(found.unit)
    assert len(read) > 1
