"""Words are divided by the rules of their language, and only where a line needs it."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from file_reading import texts
from hypothesis import given
from hypothesis import strategies as st
from small_documents import THEME, pdf_of

from impact.document import Cell, Column, Row, Span, Table, text
from impact.pdf.text.hyphenation import divisions, uzbek_syllables
from impact.pdf.text.text_layout import TextLayout
from impact.pdf.text.typesetter import Typesetter


def _shown(word: str, lang: str) -> str:
    places = (0, *divisions(word, lang), len(word))
    return "-".join(word[start:end] for start, end in pairwise(places))


@pytest.mark.parametrize(
    ("lang", "words"),
    [
        ("uz", "iq-ti-so-di-yot oʻz-ga-rish-lar is-lo-hot-lar maʼ-lu-mot-lar masʼ-u-li-yat de-ngiz sing-lim"),
        ("uz-Latn", "Oʻz-be-kis-ton choʻ-zil-gan ish-lab gʻaz-na qash-shoq-lik taʼ-sir-chan-lik ku-chay-ti-rish"),
        ("uz-Cyrl", "таъ-сир-чан-лик ис-ло-ҳот-лар иқ-ти-со-ди-ёт ўз-га-риш-лар маъ-му-рий масъ-у-ли-ят ком-пью-тер"),
        ("ru", "ис-сле-до-ва-ние го-су-дар-ствен-ный"),
        ("en", "man-u-fac-tur-ing em-ploy-ment"),
        ("en-GB", "em-ploy-ment"),
        ("de", "Wirt-schaft"),
        ("en", "BYD CO2 well-known https://example.org/manufacturing 1,250 jobs UNESCO"),
        ("xx", "manufacturing"),
        ("zh", "manufacturing"),
    ],
)
def test_where_words_are_divided(lang: str, words: str) -> None:
    for word in words.split():
        whole = word if any(mark in word for mark in "/1") or word == "well-known" else word.replace("-", "")
        assert _shown(whole, lang) == word


def test_marks_around_a_word_stay_with_it() -> None:
    assert _shown("«исследование»,", "ru") == "«ис-сле-до-ва-ние»,"
    assert divisions("", "en") == divisions("—", "en") == ()


UNITS = [*"aeioubdklmrtаеўқғҳшчъь", "oʻ", "gʻ", "sh", "ch", "ng", "нг", "mʼ"]


@given(st.lists(st.sampled_from(UNITS), max_size=14).map("".join))
def test_uzbek_letters_stay_whole(word: str) -> None:
    for at in uzbek_syllables(word):
        assert word[at - 1 : at + 1] not in ("sh", "ch", "ng", "нг")
        assert word[at] not in "ʻʼ"


def _set(content: str, lang: str) -> TextLayout:
    return Typesetter(THEME, lang).prepare(text(content), THEME.styles.body)


def _lines(prepared: TextLayout, width: float) -> list[str]:
    return ["".join(run.text for run in line.runs).strip() for line in prepared.lines(width)]


def test_a_narrow_line_is_not_left_half_empty() -> None:
    content = "В год исследование государственных предприятий."
    found = [line.replace("\u00ad", "-") for line in _lines(_set(content, "ru"), 78)]
    assert found == ["В год исследова-", "ние государ-", "ственных пред-", "приятий."]
    assert max(line.width for line in _set(content, "ru").lines(78)) <= 78.01


def test_a_word_wider_than_its_line_is_divided() -> None:
    for lang, word in (("uz", "Iqtisodiyotlashtirishlar"), ("ru", "Государственного"), ("en", "Incomprehensibility")):
        lines = _lines(_set(word, lang), 40)
        assert len(lines) > 1
        assert "".join(lines).replace("\u00ad", "") == word
        assert all(line.endswith("\u00ad") for line in lines[:-1])


def test_a_span_is_divided_in_its_own_language() -> None:
    prepared = Typesetter(THEME, "en").prepare(text(Span("Иқтисодиётлаштириш", lang="uz-Cyrl")), THEME.styles.body)
    assert "".join(_lines(prepared, 50)).count("\u00ad") >= 1


def test_a_divided_word_is_found_whole(tmp_path: Path) -> None:
    columns = (Column("a", 0.1), Column("b", 5))
    rows = (Row((Cell(text("Incomprehensibility")), Cell(text("x " * 60)))),)
    block = Table("t", "Table 1", text("Finding"), columns, rows)
    page = texts(pdf_of(block))[0]
    assert "Incomprehensibility" in re.sub("\u00ad\\s*", "", page)


def test_words_are_divided_in_as_few_columns_as_possible() -> None:
    """An address takes what is left; the words of the other columns stay whole."""
    address = "https://example.org/data/2026/impact-of-the-plant-on-jobs-and-emissions/annex.xlsx?sheet=3"
    columns = (Column("Registrations", 1), *(Column(str(year), 1, "right") for year in range(2024, 2031)), Column("At"))
    rows = (Row((Cell(text("Incomprehensibility")), *(Cell(text("12,345")) for _ in range(7)), Cell(text(address)))),)
    (page,) = texts(pdf_of(Table("t", "Table 1", text("Finding"), columns, rows)))
    assert "Incomprehensibility" in page
    assert page.count("12,345") == 7
    assert address in re.sub(r"\s+", "", page)


@pytest.mark.parametrize(
    ("lang", "head"),
    [
        ("en", "If the state keeps its budget balanced in all of these years"),
        ("ru", "Дополнительные рабочие места, если замещаются только другие автомобили"),
        ("uz", "Qoʻshimcha ish oʻrinlari, faqat boshqa avtomobillardan voz kechilsa"),
        ("uz-Cyrl", "Қўшимча иш ўринлари, фақат бошқа автомобиллардан воз кечилса"),
    ],
)
@pytest.mark.parametrize("role", ["table_head", "exhibit_title", "section", "headline"])
def test_heads_of_columns_and_titles_divide_no_word_that_has_room(role: str, lang: str, head: str) -> None:
    prepared = Typesetter(THEME, lang).prepare(text(head), THEME.style(role))
    for more in range(0, 60, 4):
        assert not any("\u00ad" in line for line in _lines(prepared, prepared.widest() + more))
    assert any("\u00ad" in line for line in _lines(prepared, prepared.widest() - 3))
