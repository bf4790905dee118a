"""Every rule on sentences finds a bad text, and accuses no good one."""

from dataclasses import replace

import pytest
from cases import case_rows
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
        "key_figures": ({"id": "jobs_net", "value": "120", "unit": "persons"},),
        "factors_used": (
            {"id": "generation_share.KEN.2025.coal", "value": "0"},
            {"id": "generation_share.KEN.2025.wind", "value": "0.14"},
        ),
        "sources": ({"id": "one", "title": "Solar power in Africa"},),
    },
    scenario=SCENARIO,
)


def of(text: str, language: str = "en", case: PrintedCase = CASE) -> list[Finding]:
    return findings(replace(case, language=language, pages=(text,)))


@pytest.mark.parametrize(("text", "language", "rule"), case_rows("sentences_accused"))
def test_what_is_not_so_is_found(text: str, language: str, rule: str) -> None:
    assert [(each.letter, each.rule) for each in of(text, language)] == [("B", rule)]


@pytest.mark.parametrize(("text", "language"), case_rows("sentences_left_alone"))
def test_what_may_be_so_is_not_accused(text: str, language: str) -> None:
    assert of(text, language) == []


def test_a_name_inside_a_longer_one_is_none() -> None:
    assert of("1,200个岗位留在印度尼西亚。", "zh", replace(CASE, country="IDN", scenario="country: IDN")) == []


def test_words_on_additional_jobs_need_an_estimate() -> None:
    without = replace(
        CASE, tables={**CASE.tables, "key_figures": ({"id": "jobs_gross", "value": "90", "unit": "persons"},)}
    )
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
