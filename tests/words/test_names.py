"""How ranges of per cent are joined, and what countries and keys of the data are called in a language."""

from __future__ import annotations

import pytest

from impact.words.language import Words
from impact.words.names import name_of_country, name_of_key


@pytest.mark.parametrize(
    ("language", "low", "high", "said"),
    [
        ("ru", 0.12, 0.5, "12–50\u00a0%"),
        ("ru", -0.06, 0.0, "от\u00a0\u22126\u00a0до\u00a00\u00a0%"),
        ("en", 0.12, 0.5, "12% to 50%"),
    ],
)
def test_the_sign_of_per_cent_stands_as_the_language_wants(language: str, low: float, high: float, said: str) -> None:
    words = Words(language)
    found = words.range(words.percent(low), words.percent(high))
    assert found.replace("\u00a0", " ") == said.replace("\u00a0", " ")


def test_a_range_with_one_end_in_per_cent_keeps_its_sign() -> None:
    words = Words("ru")
    assert words.range("1", words.percent(0.5)) == "1–50\u00a0%"


@pytest.mark.parametrize(
    ("language", "code", "name"),
    [("ru", "KGZ", "Кыргызстан"), ("ru", "KAZ", "Казахстан"), ("en", "KGZ", "Kyrgyzstan"), ("ru", "ZZY", "ZZY")],
)
def test_the_texts_of_the_data_name_a_country_before_the_locale_does(language: str, code: str, name: str) -> None:
    assert name_of_country(Words(language), code) == name


def test_a_key_without_a_message_is_named_by_the_texts_of_the_data() -> None:
    assert name_of_key(Words("ru"), "exchange_rate") == "обменный курс"
    assert name_of_key(Words("en"), "exchange_rate") == "exchange rate"
