"""Numbers as they are spoken, by the rules of each language."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from impact.errors import ProblemsError
from impact.words.language import Words, languages
from impact.words.numerals import numerals, rounded


@pytest.mark.parametrize(
    ("code", "number", "unit", "said"),
    [
        ("en", "0", "", "zero"),
        ("en", "21", "", "twenty-one"),
        ("en", "310", "", "three hundred and ten"),
        ("en", "3400000", "", "three million four hundred thousand"),
        ("en", "4.8", "", "four point eight"),
        ("ru", "21", "jobs", "двадцать одно"),
        ("ru", "22", "tonnes", "двадцать две"),
        ("ru", "1100", "", "одна тысяча сто"),
        ("ru", "21000000", "tonnes", "двадцать один миллион"),
        ("ru", "4.8", "", "четыре и восемь десятых"),
        ("uz", "18000", "", "oʻn sakkiz ming"),
        ("zh", "110", "", "一百一十"),
        ("zh", "12000", "jobs", "一万两千"),
        ("zh", "2", "jobs", "两"),
        ("zh", "12", "jobs", "十二"),
        ("zh", "3200000000000", "", "三万两千亿"),
        ("zh", "18000000000000", "", "十八万亿"),
    ],
)
def test_a_number_is_said_as_it_is_spoken(code: str, number: str, unit: str, said: str) -> None:
    assert Words(code).numerals.spoken(Decimal(number), unit) == said


def test_every_language_speaks_every_rounded_number() -> None:
    """No two numbers sound alike, and none leaves a mark of the rules behind."""
    numbers = [Decimal(figures) * 10**power for power in range(0, 13, 2) for figures in range(10, 100)]
    for code in languages():
        said = {number: Words(code).numerals.spoken(number) for number in numbers}
        assert len(set(said.values())) == len(set(numbers)), code
        assert not set("{}[]|") & set("".join(said.values())), code


def test_a_language_without_rules_has_none(tmp_path: Path) -> None:
    (tmp_path / "languages" / "qy").mkdir(parents=True)
    (tmp_path / "languages" / "qy" / "language.yaml").write_text("locale: kk\n", encoding="utf-8")
    assert numerals("qy", (tmp_path,)) is None
    assert not Words("qy", (tmp_path,)).numerals.numbers


def test_counts_have_no_parts() -> None:
    assert [rounded(Decimal("4.1"), whole=each) for each in (True, False)] == [Decimal(4), Decimal("4.1")]


NUMBERS = "numbers: {0: a, 1: b, 2: c, 3: d, 4: e, 5: f, 6: g, 7: h, 8: i, 9: j}\n"


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        ("- a list\n", "keys with values belong here"),
        ("minute: [120, 150]\n", "numbers from zero upwards"),
        ("minute: [120, 150]\nnumbers: {0: a}\n", "each of 0 to 9"),
        (NUMBERS, "fewest and the most words"),
        (f"minute: [150, 120]\n{NUMBERS}", "fewest and the most words"),
        (f"minute: [1, 2]\ncolour: red\n{NUMBERS}", "no key is called 'colour'"),
        (f"minute: [1, 2]\nforms: {{she: {{1: '{{n}}'}}}}\n{NUMBERS}", "has no parts"),
        (f"minute: [1, 2]\nforms: {{she: {{5: '{{n:he}}'}}}}\n{NUMBERS}", "'he' is none of 'forms'"),
        (f"minute: [1, 2]\nforms: {{she: {{5: {{one: a}}}}}}\n{NUMBERS}", "'other' among them"),
        (f"minute: [1, 2]\nunits: {{jobs: he}}\n{NUMBERS}", "each with one of 'forms'"),
    ],
)
def test_what_a_file_of_numbers_may_not_say_is_told(tmp_path: Path, content: str, fault: str) -> None:
    folder = tmp_path / "languages" / "qx"
    folder.mkdir(parents=True)
    (folder / "spoken.yaml").write_text(content, encoding="utf-8")
    with pytest.raises(ProblemsError, match=fault):
        numerals("qx", (tmp_path,))
