"""Every rule on sentences finds a bad text, and accuses no good one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from finding import Finding, PrintedCase
from reading import languages, statements, vocabulary
from reading.every import findings

SCENARIO = "as_of: 2026-11-26\ncountry: KEN\nplace: Athi River\ntechnology: solar\n"
CASE = PrintedCase(
    "power_plant",
    "KEN",
    "en",
    "brief",
    (),
    tables={
        "kpi": ({"id": "jobs_net", "value": "120", "unit": "persons"},),
        "figures": (
            {"id": "generation_share.KEN.2025.coal", "value": "0"},
            {"id": "generation_share.KEN.2025.wind", "value": "0.14"},
        ),
        "sources": ({"id": "one", "title": "Solar power in Africa"},),
    },
    scenario=SCENARIO,
)


def of(text: str, language: str = "en", case: PrintedCase = CASE) -> list[Finding]:
    return findings(replace(case, language=language, pages=(text,)))


@pytest.mark.parametrize(
    ("text", "language", "rule"),
    [
        ("Kenya may see a gain of −140 jobs.", "en", "sign-twice"),
        ("Возможен прирост на −140 рабочих мест.", "ru", "sign-twice"),
        ("Kenya may see a gain of 6,300 jobs or a gain of 15,500.", "en", "same-word-twice"),
        ("Kenya may see a loss of 140 or 140, depending on prices.", "en", "equal-answers"),
        ("Возможны 140 или 140 рабочих мест.", "ru", "equal-answers"),
        ("Kenya may see −140 or −140 jobs, depending on prices.", "en", "equal-answers"),
        ("Yiliga 140 yoki 140 ta.", "uz", "equal-answers"),
        ("It emits nan t in 2031.", "en", "left-over"),
        ("Taxes change by −0 a year.", "en", "left-over"),
        ("Jobs grow from 2025 to 2025.", "en", "one-year-span"),
        ("The plant will work from 2023 and save gas until 2025.", "en", "future-of-the-past"),
        ("В 2024 году завод будет выпускать автомобили.", "ru", "future-of-the-past"),
        ("The main estimate is 410 jobs (650 to 900) a year.", "en", "outside-its-range"),
        ("Основная оценка — 2,5 млн т (3,0–4,5) в год.", "ru", "outside-its-range"),
        ("Power is bought in Uzbekistan.", "en", "country-not-held"),
        ("Электроэнергия идёт из Узбекистана.", "ru", "country-not-held"),
        ("电力来自乌兹别克斯坦。", "zh", "country-not-held"),
        ("电力来自印度。", "zh", "country-not-held"),
        ("Panels are carried to Jizzakh by road.", "en", "place-not-held"),
        ("By the American Automobile Association, ranges are shorter.", "en", "institution-not-held"),
        ("The grid burns coal at night.", "en", "technology-not-held"),
        ("Ночью сжигают уголь.", "ru", "technology-not-held"),
        ("Mahalliy: the grid burns gas at night. Boshqa", "uz", "other-language"),
        ("Причина: mean pay of the industry, у других нет.", "ru", "other-language"),
        ("依据：mean pay of the industry。", "zh", "other-language"),
        ("The reason is рабочих мест завода in full.", "en", "other-language"),
    ],
)
def test_what_is_not_so_is_found(text: str, language: str, rule: str) -> None:
    assert [(each.letter, each.rule) for each in of(text, language)] == [("B", rule)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Kenya may see a gain of 4,200 jobs or a loss of 8,500 (2,000 to 15,000 or −16,800 to −100).", "en"),
        ("Kenya may see 140 or 1,400 jobs, and 5 of 10 model runs say so.", "en"),
        ("Then emissions are −0.011 or 0.011 t.", "en"),
        ("Jobs grow from 2025 to 2031.", "en"),
        ("The plant worked in 2023, and it will work until 2031.", "en"),
        ("By a paper [3] the plant will work in 2023.", "en"),
        ("Jobs at the plant per 1,000 cars (2026 to 2029).", "en"),
        ("密度0.840千克/升（0.820至0.845）。", "zh"),
        ("In 2031 (25,000 to 65,000) jobs are supported, 41,000 (25,000 to 65,000) by the main estimate.", "en"),
        ("1.2 million t (900,000 to 1,400,000) in Kenya by wind and solar power.", "en"),
        ("Расход — принято 7,70 л/100 км (6,93–9,24).", "ru"),
        ("Прирост 11 940 или 11 780 рабочих мест; 5 900 (3 000–7 000) с ветровой генерацией.", "ru"),
        ("Электростанции Кении: −6,0 млн т (от −11 до −1), PDF и CO2-экв.", "ru"),
        ("Outlines of the map:\nUzbekistan\nTanzania\nNatural Earth", "en"),
        ("Контуры: Natural Earth. Источник: Solar power in Africa.", "ru"),
        ("本文件由 impact run made-up.yaml 生成。", "zh"),
        ("Athi River quyosh elektr stansiyasi yiliga 140 ta ish oʻrni beradi.", "uz"),
    ],
)
def test_what_may_be_so_is_not_accused(text: str, language: str) -> None:
    assert of(text, language) == []


def test_a_name_inside_a_longer_one_is_none() -> None:
    assert of("1,200个岗位留在印度尼西亚。", "zh", replace(CASE, country="IDN", scenario="country: IDN")) == []


def test_words_on_additional_jobs_need_an_estimate() -> None:
    without = replace(CASE, tables={**CASE.tables, "kpi": ({"id": "jobs_gross", "value": "90", "unit": "persons"},)})
    text = "In all 40 jobs are additional."
    assert [each.rule for each in of(text, case=without)] == ["not-estimated"]
    assert of(text) == []


def test_what_the_scenario_says_may_be_printed() -> None:
    own = replace(CASE, scenario=SCENARIO + "subtitle: Panels from Jizzakh, coal of Uzbekistan\n")
    assert of("Panels from Jizzakh, coal of Uzbekistan", case=own) == []
    assert languages.findings(replace(own, language="ru", pages=("О проекте: Panels from Jizzakh",))) == []
    asked = replace(CASE, scenario=SCENARIO + "asked: [{question: A stranger's question}]\n")
    assert of("提问：A stranger’s question, a stranger’s question。", "zh", asked) == []


def test_a_text_is_the_authors_unless_the_scenario_takes_it_from_defaults() -> None:
    own = SCENARIO + "panel:\n  baseline: {says: Without the plant all else stays}\n"
    used = own + "defaults_used:\n- {layer: package, file: defaults.yaml, keys: [panel.baseline.says]}\n"
    text = "Без проекта Without the plant all else stays."
    assert of(text, "ru", replace(CASE, scenario=own)) == []
    assert [each.rule for each in of(text, "ru", replace(CASE, scenario=used))] == ["other-language"]


def test_a_text_of_the_author_without_translation_is_marked_and_may_stand() -> None:
    marked = "Своими словами: It gives work to many people. [английский] Дальше."
    assert of(marked, "ru") == []
    assert of("Причина: Two shifts and leave. [английский] Дальше.", "ru") == []  # an example of a client's words
    default = "Причина: Output per worker grows; 0 if offset. [английский] Дальше."
    assert [each.rule for each in of(default, "ru")] == ["other-language"]


def test_names_of_shipped_cases_are_taken_from_their_files() -> None:
    assert {"Jizzakh", "Samarkand", "Zhanatas"} <= vocabulary.shipped_names()
    assert len(statements.RULES) == 7
