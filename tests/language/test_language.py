"""Digits, dates and amounts of English."""

from decimal import Decimal
from pathlib import Path

import pytest
from written_files import folder_with

from impact.core.errors import ImpactError
from impact.language.messages import Language, languages


@pytest.fixture(scope="module")
def words() -> Language:
    return Language("en")


@pytest.mark.parametrize(
    ("number", "decimals", "printed"),
    [
        (12345.6, None, "12,345.6"), (20000.0, None, "20,000"), (1000000, None, "1,000,000"), (-1234, None, "−1,234"),
        (Decimal("-0.50"), 2, "−0.50"), (Decimal("0.3"), 2, "0.30"), (0, None, "0"), (Decimal(5000), None, "5,000"),
        (Decimal("-0"), None, "0"), (Decimal("-0.04"), 1, "0.0"),
    ],
)  # fmt: skip
def test_digits_have_commas_a_point_and_a_true_minus(
    words: Language, number: float | Decimal, decimals: int | None, printed: str
) -> None:
    assert words.digits(number, decimals) == printed


@pytest.mark.parametrize(
    ("share", "printed"), [(0.12, "12%"), (0.125, "13%"), (0.135, "14%"), (-0.125, "−13%"), (1, "100%")]
)
def test_per_cent_halves_go_away_from_zero(words: Language, share: float, printed: str) -> None:
    assert words.percent(share) == printed


def test_a_day_in_words(words: Language) -> None:
    assert words.day("2026-11-24") == "24 November 2026"
    with pytest.raises(ImpactError, match="is no date"):
        words.day("x\ny")


def test_an_unknown_language_says_which_there_are() -> None:
    with pytest.raises(ImpactError, match=r"No language is called 'enn'\. Did you mean 'en'\? There are: .*en"):
        Language("enn")


def test_a_message_that_is_not_there_and_a_value_that_is_missing_are_said(words: Language) -> None:
    with pytest.raises(ImpactError, match=r"no message 'no-such-message'\. Add it to templates/languages"):
        words.say("no-such-message")
    with pytest.raises(ImpactError, match="Message 'percent'"):
        words.say("percent")


def test_words_of_the_user_come_over_the_shipped_ones(tmp_path: Path) -> None:
    words = Language("en", (folder_with(tmp_path, {"languages/en/mine.ftl": "kicker = Ministry brief\n"}),))
    assert words.say("kicker") == "Ministry brief"
    assert words.say("draft") == "DRAFT"


def test_a_language_of_the_user_is_listed(tmp_path: Path) -> None:
    (tmp_path / "languages" / "de").mkdir(parents=True)
    assert set(languages((tmp_path,))) == {*languages(), "de"}
