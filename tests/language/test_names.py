"""How ranges of per cent are joined, and what countries and keys of the data are called in a language."""

from pathlib import Path

import pytest

from impact.catalogue.industries import industries
from impact.core.registry import kinds_installed
from impact.language.data_texts import data_words
from impact.language.messages import Language, languages
from impact.language.names import name_of_country, name_of_key
from impact.language.table_text import column_title


@pytest.mark.parametrize(
    ("language", "low", "high", "said"),
    [
        ("ru", 0.12, 0.5, "12–50\u00a0%"),
        ("ru", -0.06, 0.0, "от\u00a0\u22126\u00a0до\u00a00\u00a0%"),
        ("en", 0.12, 0.5, "12% to 50%"),
    ],
)
def test_the_sign_of_per_cent_stands_as_the_language_wants(language: str, low: float, high: float, said: str) -> None:
    words = Language(language)
    found = words.range(words.percent(low), words.percent(high))
    assert found.replace("\u00a0", " ") == said.replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("language", "code", "name"),
    [("ru", "KGZ", "Кыргызстан"), ("ru", "KAZ", "Казахстан"), ("en", "KGZ", "Kyrgyzstan"), ("ru", "ZZY", "ZZY")],
)
def test_the_texts_of_the_data_name_a_country_before_the_locale_does(language: str, code: str, name: str) -> None:
    assert name_of_country(Language(language), code) == name


def test_a_key_without_a_message_is_named_by_the_texts_of_the_data() -> None:
    assert name_of_key(Language("ru"), "exchange_rate") == "обменный курс"
    assert name_of_key(Language("en"), "exchange_rate") == "exchange rate"


def sectors() -> set[str]:
    """Return the sectors of all shipped tables, as jobs are told by them, and those of other countries."""
    tables = (Path(__file__).resolve().parents[2] / "data" / "countries").glob("*/io_*/Z.csv")
    heads = (table.read_text(encoding="utf-8").partition("\n")[0].split(",")[1:] for table in tables)
    return {code.strip().partition(".")[0] for head in heads for code in head} | {*industries().codes, "other"}


@pytest.mark.parametrize("language", languages())
def test_every_division_has_a_name(language: str) -> None:
    words = Language(language)
    named = {code: words.of_data(f"division {code}".replace("_", " ")) for code in sectors()}
    assert len(named) > 180
    assert [code for code, name in named.items() if not name] == []
    assert words.written_over(named["C29"] or "") == named["C29"]


@pytest.mark.parametrize("language", ["ru", "uz", "zh"])
def test_columns_of_key_figures_have_names(language: str) -> None:
    words = Language(language)
    names = {"key", "value", "unit", "low", "high", "median", "period", "scope", "measure", "grade", "reason", "table"}
    assert [name for name in names if column_title(words, name) == name] == []
    assert column_title(words, "of_my_own") == "of_my_own"
    assert column_title(Language("en"), "claim") == "claim"


@pytest.mark.parametrize("language", ["ru", "uz", "zh"])
@pytest.mark.parametrize("kind", ["", *kinds_installed()])
def test_every_key_that_english_names_has_a_name(kind: str, language: str) -> None:
    named = data_words(language, (), kind).whole
    assert [key for key in data_words("en", (), kind).whole if key not in named] == []
