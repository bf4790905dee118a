"""Where lines end, and words are divided: by the rules of their language, and only where a line needs it."""

import re
from itertools import pairwise
from pathlib import Path

import pytest
from file_reading import texts
from hypothesis import given, settings
from hypothesis import strategies as st
from reportlab.pdfbase import pdfmetrics
from small_documents import THEME, pdf_of

from impact.document import Cell, Column, Row, Span, Table, text
from impact.output.pdf.text.filling import Word, fill, fill_paragraph, fill_title, lines_of
from impact.output.pdf.text.hyphenation import divisions, uzbek_syllables
from impact.output.pdf.text.line_breaks import emergency_breaks, stretches
from impact.output.pdf.text.text_layout import TextLayout, TooWideError
from impact.output.pdf.text.typesetter import Typesetter
from impact.theme.fonts import NOT_AT_END, NOT_AT_START
from impact.theme.themes import load_theme

CHINESE = (
    "水价改革使家庭支出增加百分之一点四，每年为国家预算节省约八千二百亿苏姆。数据来源：国家统计委员会（2026年）。混合"
    " Latin words 2026 年 GDP 增长 3.5%，其中“居民”占比最高（见表1）。"
)


def _parts(content: str) -> list[str]:
    return [content[part.start : part.end] for part in stretches(content)]


@pytest.mark.parametrize(
    ("content", "parts"),
    [
        ("two words", ["two", "words"]),
        ("a\u00a0b c", ["a\u00a0b", "c"]),
        ("12\u202f345 t", ["12\u202f345", "t"]),
        ("well-known fact", ["well-", "known", "fact"]),
        ("ten-point −5 -5 A-3 1.0–1.7", ["ten-point", "−5", "-5", "A-3", "1.0–1.7"]),
        ("cost—benefit", ["cost—", "benefit"]),
        ("infor\u00admation", ["infor", "mation"]),
        ("a\u200bb", ["a", "b"]),
        ("  lead and trail ", ["lead", "and", "trail"]),
        ("one\n\ntwo", ["one", "", "two"]),
        ("水价（见表）。", ["水", "价", "（见", "表）。"]),
    ],
)
def test_stretches_that_stay_together(content: str, parts: list[str]) -> None:
    assert _parts(content) == parts


@given(st.text(alphabet=st.sampled_from("ab -–—\u00ad\u200b\u00a0水（，。\n"), max_size=60))
def test_stretches_lose_no_character(content: str) -> None:
    kept = "".join(content[part.start : part.end] for part in stretches(content))
    lost = str.maketrans("", "", " \n\u00ad\u200b")
    assert kept.translate(lost) == content.translate(lost)


@pytest.mark.parametrize("width", range(10, 60))
def test_chinese_lines_begin_and_end_with_allowed_marks(width: int) -> None:
    parts = stretches(CHINESE * 3)
    words = [Word(part.end - part.start, part.space_end - part.start) for part in parts]
    for start, end in lines_of(fill(words, width)):
        line = (CHINESE * 3)[parts[start].start : parts[end - 1].end]
        assert line[0] not in NOT_AT_START
        assert line[-1] not in NOT_AT_END


def test_addresses_break_after_their_marks() -> None:
    address = "example.org/a-b?x=1"
    assert [address[:cut][-1] for cut in emergency_breaks(address)] == [".", "/", "-", "?", "="]


def _words(*widths: float) -> list[Word]:
    return [Word(width, width + 1) for width in widths]


def test_lines_are_filled_to_the_brim() -> None:
    assert fill(_words(4, 4, 4, 4), 9) == [2, 4]
    assert fill(_words(4, 4, 4, 4), 8.9) == [1, 2, 3, 4]


def test_a_paragraph_does_not_end_in_a_runt() -> None:
    """Two lines give up more than many."""
    two = _words(*([9.0] * 7), 28.0, 12.0)
    assert (fill(two, 100), fill_paragraph(two, 100)) == ([8, 9], [7, 9])
    words = _words(*([9.0] * 20), 4.0)
    assert fill(words, 100)[-2:] == [20, 21]
    ends = fill_paragraph(words, 100)
    assert len(ends) == 3
    assert ends[-1] - ends[-2] > 1


def test_a_title_is_divided_at_a_comma_and_not_after_a_short_word() -> None:
    title = "Raising water tariffs pays for the pipes, if the poorest fifth is shielded"
    typesetter = Typesetter(THEME)
    lines = typesetter.prepare(text(title), THEME.styles.headline).lines(THEME.text_width())
    first = "".join(run.text for run in lines[0].runs)
    assert first == "Raising water tariffs pays for the pipes, "


@given(st.lists(st.floats(1, 30), min_size=1, max_size=14), st.floats(30, 60))
def test_a_title_needs_no_more_lines_than_a_full_fill(widths: list[float], width: float) -> None:
    words = _words(*widths)
    ends = fill_title(words, width)
    assert len(ends) == len(fill(words, width))
    assert ends[-1] == len(words)
    assert ends == sorted(set(ends))


def _set(*parts: str | Span, lang: str = "en") -> TextLayout:
    typesetter = Typesetter(THEME, lang)
    typesetter.where = "paragraph"
    return typesetter.prepare(text(*parts), THEME.styles.body)


def test_a_soft_hyphen_prints_only_at_the_end_of_a_line() -> None:
    prepared = _set("Wirtschaft\u00adlichkeit")
    assert "".join(run.text for run in prepared.lines(500)[0].runs) == "Wirtschaftlichkeit"
    first, second = prepared.lines(60)
    assert first.runs[-1].text == "Wirtschaft\u00ad"
    assert second.runs[0].text == "lichkeit"


def test_a_word_that_is_too_wide_is_named() -> None:
    with pytest.raises(TooWideError, match="paragraph: 'INCOMPREHENSIBILITIES' is"):
        _set("INCOMPREHENSIBILITIES").lines(40)


def test_spans_without_a_blank_between_them_stay_together() -> None:
    prepared = _set("of CO", Span("2", script="sub"), Span("-free", strong=True), " power")
    joined = ["".join(run.text for run in line.runs).strip() for line in prepared.lines(prepared.widest() + 0.1)]
    assert joined == ["of", "CO2-free", "power"]


def test_kerning_narrows_titles_and_keeps_their_letters() -> None:
    typesetter = Typesetter(THEME)
    kerned = typesetter.prepare(text("AVATAR Toʻlov office"), THEME.styles.headline)
    face = typesetter.faces["serif"]
    assert kerned.natural_width() < face.width("AVATAR Toʻlov office") * THEME.styles.headline.size
    assert kerned.lines(500)[0].runs[0].text == "AVATAR Toʻlov office"


@settings(deadline=None)
@given(st.text("Networks 12,345 −ʻўқ\u00a0\u0301x☃", max_size=40))
def test_measures_are_those_of_the_page(content: str) -> None:
    """Widths are summed here, as ReportLab's own sum is slow; they are the same to the last digit."""
    face = Typesetter(load_theme()).faces["regular"]  # opened once, by file
    assert face.width(content) == pdfmetrics.stringWidth(content, face.name, 1)


def test_a_range_breaks_at_its_blanks_as_a_last_resort_and_never_inside_a_number() -> None:
    bound = "12\u00a0000 (10\u00a0000\u00a0to\u00a040\u00a0000)"
    assert [bound[:cut] for cut in emergency_breaks(bound[7:])] != []
    cuts = emergency_breaks(bound[7:])
    assert [bound[7:][:cut].strip("\u00a0") for cut in cuts] == ["(10\u00a0000", "(10\u00a0000\u00a0to"]


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


def _lines(prepared: TextLayout, width: float) -> list[str]:
    return ["".join(run.text for run in line.runs).strip() for line in prepared.lines(width)]


def test_a_narrow_line_is_not_left_half_empty() -> None:
    content = "В год исследование государственных предприятий."
    found = [line.replace("\u00ad", "-") for line in _lines(_set(content, lang="ru"), 78)]
    assert found == ["В год исследова-", "ние государ-", "ственных пред-", "приятий."]
    assert max(line.width for line in _set(content, lang="ru").lines(78)) <= 78.01


def test_a_word_wider_than_its_line_is_divided() -> None:
    for lang, word in (("uz", "Iqtisodiyotlashtirishlar"), ("ru", "Государственного"), ("en", "Incomprehensibility")):
        lines = _lines(_set(word, lang=lang), 40)
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
