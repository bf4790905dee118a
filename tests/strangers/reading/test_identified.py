"""Numbers read back: what is printed with another scale, sign or unit than its cell is found, and nothing else is."""

from dataclasses import replace
from pathlib import Path

import pytest
from finding import PrintedCase
from reading.identified import findings, read_back
from reading.numbers import numbers, scales_in
from reading.printed import in_form, read_pdf
from shared_studies import study_of

from impact import api

KPI = {
    "emissions": ("-2812345", "-3300000", "-2100000", "t CO2e_AR6"),
    "jobs": ("11841.1", "6957.3", "26209.3", "persons"),
    "net": ("-8481", "-16800", "-95", "persons"),
    "taxes": ("3400123", "1500000", "6500000", "million UZS_2025"),
    "share": ("0.0341", "", "", "1"),
}
SAVES = "The plant avoids about 2.8 million t CO2e (2.1 to 3.3) over its life."


SENTENCE, TABLE = "paragraph 'The plant avoids…'", "table 'table-key'"


def printed(text: str, row: tuple[str, str, str], language: str = "en") -> PrintedCase:
    """Return a page with a number of a list: as printed, its cell, and the block that it stands in."""
    columns = ("value", "low", "high", "unit")
    tables = {"key_figures": tuple({"id": key, **dict(zip(columns, cells, strict=True))} for key, cells in KPI.items())}
    number, cell, where = row
    words = text[: text.index(number) + len(number)] if where == TABLE else text[:120]
    listed = {"id": "p1.1", "printed": number, "cells": f"key_figures/{cell}", "words": words, "where": where}
    return PrintedCase("factory", "UZB", language, "brief", (text,), (listed,), tables)


@pytest.mark.parametrize(
    ("text", "row"),
    [
        (SAVES, ("2.8", "emissions/value", SENTENCE)),
        ("Emissions fall by 2.8 million t, or more.", ("2.8", "emissions/value", SENTENCE)),
        ("The plant supports 11,800 jobs; how many are additional is not known.", ("11,800", "jobs/value", SENTENCE)),
        ("Households spend less, which is a loss of 8,500 jobs.", ("8,500", "net/value", SENTENCE)),
        ("A gain of 3.4, or of more than 7.0 trillion UZS, is not collected.", ("3.4", "taxes/value", SENTENCE)),
        ("That is 3.4% of all jobs of the country.", ("3.4", "share/value", SENTENCE)),
    ],
)
def test_what_equals_its_cell_is_not_accused(text: str, row: tuple[str, str, str]) -> None:
    case = printed(text, row)
    assert read_back(case) == 1
    assert findings(case) == []


@pytest.mark.parametrize(
    ("text", "row", "language", "rule"),
    [
        ("The plant avoids about 2.8 t CO2e over its life.", ("2.8", "emissions/value", SENTENCE), "en", "scale"),
        ("The plant avoids 2.8 thousand t over its life.", ("2.8", "emissions/value", SENTENCE), "en", "scale"),
        ("Завод предотвращает примерно 2,8 т выбросов.", ("2,8", "emissions/value", SENTENCE), "ru", "scale"),
        ("Zavod taxminan 2,8 t emissiyaning oldini oladi.", ("2,8", "emissions/value", SENTENCE), "uz", "scale"),
        ("该工厂可能减排约2.8吨当量。", ("2.8", "emissions/value", SENTENCE), "zh", "scale"),
        ("State gives up 3.4 million UZS to 2029.", ("3.4", "taxes/value", SENTENCE), "en", "scale"),
        ("Не собрано 3,4 млрд UZS по 2029 год.", ("3,4", "taxes/value", SENTENCE), "ru", "scale"),
        ("The plant supports −11,800 jobs in 2031.", ("−11,800", "jobs/value", SENTENCE), "en", "sign"),
        ("Jobs of the plant 11,800 t a year", ("11,800", "jobs/value", TABLE), "en", "unit"),
    ],
)
def test_what_a_reader_reads_otherwise_is_found(text: str, row: tuple[str, str, str], language: str, rule: str) -> None:
    (found,) = findings(printed(text, row, language))
    assert (found.letter, found.rule) == ("A", rule)
    assert row[0] in found.message


def test_a_number_that_its_list_takes_for_another_is_of_class_b() -> None:
    """Lists know numbers of sentences by their digits."""
    (found,) = findings(printed("Most of the 11,800 cars are sold abroad.", ("11,800", "jobs/value", SENTENCE)))
    assert (found.letter, found.rule) == ("B", "unit")
    (found,) = findings(printed("By this factor it is 8,481 in all.", ("8,481", "net/value", SENTENCE)))
    assert (found.letter, found.rule) == ("B", "sign")


def test_other_languages_are_not_read_back() -> None:
    assert findings(printed("2.8 t", ("2.8", "emissions/value", SENTENCE), "uz-Cyrl")) == []


def read(text: str, language: str) -> list[tuple[float, float | None, str]]:
    return [(each.value, each.scale, each.unit[0] if each.unit else "") for each in numbers(text, language)]


def test_numbers_have_the_marks_words_and_units_of_their_language() -> None:
    assert read("−1,234.5 million t or 2025–2035", "en") == [(-1234.5, 1e6, "mass"), (2025, None, ""), (2035, None, "")]
    assert read("от −16 800 до −100, 2,6 трлн UZS", "ru") == [
        (-16800, None, ""),
        (-100, None, ""),
        (2.6, 1e12, "money UZS"),
    ]
    assert read("USD 2.3 billion, 3 UZS 4 and 4 million UZS", "en") == [
        (2.3, 1e9, "money USD"), (3, None, ""), (4, None, ""), (4, 1e6, "money UZS"),
    ]  # fmt: skip
    assert read("−45 dan 5 gacha, 11 800 ish oʻrni, 2,6 trln UZS, 3,4 % (2031-yil)", "uz") == [
        (-45, None, ""), (5, None, ""), (11800, None, "people"), (2.6, 1e12, "money UZS"), (3.4, None, "share"),
        (2031, None, ""),
    ]  # fmt: skip
    assert read("约−2,370万吨（−4,500万至1亿），9.1万个岗位，4.6万亿UZS，80百万立方米/年", "zh") == [
        (-2370, 1e4, "mass"), (-4500, 1e4, ""), (1, 1e8, ""), (9.1, 1e4, "people"), (4.6, 1e12, "money UZS"),
        (80, 1e6, "gas"),
    ]  # fmt: skip
    assert scales_in("Млн UZS в год", "ru") == {1e6}
    assert scales_in("百万UZS", "zh") == {1e6}
    assert scales_in("2030年缴纳的税款，十\n亿HUF", "zh") == {1e9}
    assert scales_in("millionaires", "en") == frozenset()


@pytest.mark.parametrize("language", ["en", "ru", "uz", "zh"])
def test_a_printed_brief_is_read_back_without_a_finding_of_class_a(language: str, tmp_path: Path) -> None:
    study = study_of("nur-navoi", beside=False)
    pdf = api.brief(study, tmp_path / "brief.pdf", language=language)
    case = read_pdf(pdf, kind="power_plant", country="UZB", language=language, document="brief")
    assert read_back(case) > 50
    assert [each for each in findings(case) if each.letter == "A"] == []
    figures = (
        {**row, "value": str(1e6 * float(row["value"]))} if row["value"] else row for row in case.tables["key_figures"]
    )
    wrong = replace(case, tables={**case.tables, "key_figures": tuple(figures)})
    assert {each.rule for each in findings(wrong) if each.letter == "A"} >= {"scale"}


@pytest.mark.parametrize("form", ["docx", "html"])
def test_numbers_are_read_back_from_other_formats_as_from_pages(form: str, tmp_path: Path) -> None:
    study = study_of("initiative-budget", beside=False)
    files = api.briefs(study, tmp_path, documents=("summary",), languages=("en",), forms=("pdf", form))
    pdf, other = sorted(files, key=lambda file: file.suffix != ".pdf")
    case = read_pdf(pdf, kind="spending", country="UZB", language="en", document="summary")
    assert read_back(in_form(case, other)) == read_back(case) > 20
    assert findings(in_form(case, other)) == findings(case)
