"""Digits, dates and amounts of English."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from impact.errors import ImpactError
from impact.words.language import Words, languages


@pytest.fixture(scope="module")
def words() -> Words:
    return Words("en")


@pytest.mark.parametrize(
    ("number", "decimals", "printed"),
    [
        (12345.6, None, "12,345.6"),
        (20000.0, None, "20,000"),
        (1000000, None, "1,000,000"),
        (-1234, None, "−1,234"),
        (Decimal("-0.50"), 2, "−0.50"),
        (Decimal("0.3"), 2, "0.30"),
        (0, None, "0"),
        (Decimal(5000), None, "5,000"),
    ],
)
def test_digits_have_commas_a_point_and_a_true_minus(
    words: Words, number: float | Decimal, decimals: int | None, printed: str
) -> None:
    assert words.digits(number, decimals) == printed


def test_zero_has_no_sign(words: Words) -> None:
    assert words.digits(Decimal("-0")) == "0"
    assert words.digits(Decimal("-0.04"), 1) == "0.0"


@pytest.mark.parametrize(
    ("share", "printed"), [(0.12, "12%"), (0.125, "13%"), (0.135, "14%"), (-0.125, "−13%"), (1, "100%")]
)
def test_per_cent_halves_go_away_from_zero(words: Words, share: float, printed: str) -> None:
    assert words.percent(share) == printed


def test_a_day_in_words(words: Words) -> None:
    assert words.day("2026-11-24") == "24 November 2026"


@pytest.mark.parametrize(
    ("numbers", "value", "ranged", "unit"),
    [
        ((5237, 3900, 6800), "5,000", "4,000 to 7,000", "jobs"),
        ((-23.02e6, -48.5e6, -9.48e6), "−25", "−50 to −10", "million jobs"),
        ((1.2e9, 0.8e9, 2.4e9), "1.2", "0.8 to 2.4", "billion jobs"),
        ((999_999, None, None), "1,000,000", "no range estimated", "jobs"),
        ((5.2e12, None, None), "5.2", "no range estimated", "trillion jobs"),
        ((0.312, 0.10, 0.52), "0.30", "0.10 to 0.50", "jobs"),
        ((-0.04, -0.31, 0.22), "−0.05", "−0.30 to 0.20", "jobs"),
        ((-0.3, -5, 4), "0", "−5 to 4", "jobs"),
        ((2, -0.4, 40), "0", "0 to 40", "jobs"),
    ],
)
def test_amounts(
    words: Words, numbers: tuple[float, float | None, float | None], value: str, ranged: str, unit: str
) -> None:
    amount = words.amount(*numbers)
    assert (amount.value, amount.range, amount.unit("jobs")) == (value, ranged, unit)


def test_sizes_are_without_sign_the_smaller_first(words: Words) -> None:
    amount = words.amount(-23.02e6, -48.5e6, -9.48e6)
    assert amount.size == "25"
    assert amount.sizes == ("10", "50")
    assert amount.ends == ("50", "10")


def test_an_unknown_language_says_which_there_are() -> None:
    with pytest.raises(ImpactError, match=r"No language is called 'enn'\. Did you mean 'en'\? There are: .*en"):
        Words("enn")


def test_a_message_that_is_not_there_and_a_value_that_is_missing_are_said(words: Words) -> None:
    with pytest.raises(ImpactError, match=r"no message 'no-such-message'\. Add it to templates/languages"):
        words.say("no-such-message")
    with pytest.raises(ImpactError, match="Message 'percent'"):
        words.say("percent")


def test_words_of_the_user_come_over_the_shipped_ones(tmp_path: Path) -> None:
    place = tmp_path / "languages" / "en"
    place.mkdir(parents=True)
    (place / "mine.ftl").write_text("kicker = Ministry brief\n", encoding="utf-8")
    words = Words("en", (tmp_path,))
    assert words.say("kicker") == "Ministry brief"
    assert words.say("draft") == "DRAFT"


def test_a_language_of_the_user_is_listed(tmp_path: Path) -> None:
    (tmp_path / "languages" / "de").mkdir(parents=True)
    assert set(languages((tmp_path,))) == {*languages(), "de"}
