"""Page 1 as it is composed: what equals its cell is not accused, and another scale, sign, unit or guard is found."""

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from case_checks.kept import edition
from case_checks.spoken import Spoken
from case_checks.tried import Tried
from cases import case_rows
from make import Case
from other_studies import with_rows
from reading.page_one import faults, front_blocks, placed, said_sign
from shared_studies import study_of

from impact.brief.compose import compose
from impact.document import Paragraph, Span
from impact.study.study import StudyData
from impact.study.tables import Record

ROOT = Path(__file__).parents[3]
LANGUAGES = ("en", "ru", "uz", "zh")
KPI: Mapping[str, Any] = {
    "emissions": (-2812345.0, -3300000.0, -2100000.0, "t CO2e_AR6"),
    "more": (1200000.0, None, None, "t CO2e_AR6"),
    "jobs": (11841.1, 6957.3, 26209.3, "persons"),
    "taxes": (3400123.0, 1500000.0, 6500000.0, "million UZS_2025"),
}
TABLES = {
    "key_figures": tuple({"id": key, "value": value, "low": low, "high": high, "unit": unit}
                 for key, (value, low, high, unit) in KPI.items())
}  # fmt: skip


def spoken(study: StudyData, held: StudyData, language: str, document: str) -> list[str]:
    tried = Tried(Case("x", 0, {"country": "UZB"}), Path(ROOT, "data", "scenarios", f"{study.name}.yaml"), held, ROOT)
    context = edition(study, language, "a4")
    made, own = compose(context, document), Spoken(tried)
    own.heard(context, made)
    return [f"{each.rule} {each.message}" for each in own.faults(language, document)]


@pytest.mark.parametrize("name", ["byd-jizzakh", "samarkand-buses", "nur-navoi", "initiative-budget", "zhanatas"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_shipped_case_is_read_back_without_a_finding(name: str, language: str) -> None:
    study = study_of(name)
    assert [
        each for document in ("brief", "summary", "annex") for each in spoken(study, study, language, document)
    ] == []


def times(row: Record, factor: float) -> Record:
    numbers = {key: row[key] for key in ("value", "low", "high")}
    return {**row, **{key: each * factor for key, each in numbers.items() if isinstance(each, float)}}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_year_of_a_price_without_a_range_is_no_end_of_one(language: str) -> None:
    ends = {"low": None, "high": None}
    study = with_rows(
        study_of("nur-navoi"), "levelised_cost", lambda row: {**row, **ends} if row["id"] == "tariff" else row
    )
    assert spoken(study, study, language, "brief") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_size_or_sign_in_the_study_is_found(language: str) -> None:
    study = study_of("samarkand-buses")
    larger = with_rows(study, "key_figures", lambda row: times(row, 1e3))
    assert any("number-of-page-1" in each for each in spoken(study, larger, language, "brief"))
    turned = with_rows(study, "key_figures", lambda row: times({**row, "low": row["high"], "high": row["low"]}, -1.0))
    found = spoken(study, turned, language, "brief")
    assert any(re.match(r"false-statement \S+: negative emissions", each) for each in found)
    assert any("the words say that it falls" in each or "another sign" in each for each in found)


def test_the_best_answer_is_that_which_is_favoured() -> None:
    study = study_of("byd-jizzakh")
    other = replace(study, facts=study.facts.changed({"favoured": "households"}))
    found = spoken(study, other, "en", "brief")
    assert [each for each in found if "jobs_net_state/value is not what 'households' gives" in each]


@pytest.mark.parametrize(("language", "before", "number", "behind", "cell"), case_rows("page_one_read_back"))
def test_a_number_of_a_run_is_its_cell(language: str, before: str, number: str, behind: str, cell: str) -> None:
    text = (Span(before), Span(number, cell=f"key_figures/{cell}/value"), Span(behind))
    assert len(placed(text, language)) in (1, 3)
    assert _found(text, language) == []


@pytest.mark.parametrize(("language", "before", "number", "behind", "cell"), case_rows("page_one_read_otherwise"))
def test_what_a_reader_reads_otherwise_is_found(
    language: str, before: str, number: str, behind: str, cell: str
) -> None:
    assert (
        len(
            _found(
                (Span(before), Span(number, cell=f"key_figures/{cell}/value" if cell else ""), Span(behind)), language
            )
        )
        == 1
    )


def _found(text: tuple[Span, ...], language: str) -> list[tuple[str, str]]:
    return list(faults(front_blocks((Paragraph(text),), "brief"), language, TABLES, frozenset()))


def test_numbers_that_are_joined_have_one_scale_and_unit() -> None:
    text = (
        Span("Emissions change by "), Span("−2.8", cell="key_figures/emissions/value"), Span(" to "),
        Span("+1.2", cell="key_figures/more/value"), Span(" million t."),
    )  # fmt: skip
    assert [(each.number.scale, each.number.unit) for each in placed(text, "en")] == [(1e6, ("mass", 1e6))] * 2
    assert _found(text, "en") == []
    assert len(_found((*text[:3], replace(text[3], text="+1.2 thousand"), text[4]), "en")) == 2


def test_a_word_of_sign_speaks_of_the_number_next_to_it() -> None:
    text = "By one rule they fall by 3 t, by another they rise by 5 t."
    assert [said_sign(text, (text.index(each), text.index(each) + 3), "en") for each in ("3 t", "5 t")] == [
        "falls", "rises",
    ]  # fmt: skip
    assert said_sign("It may save 3 t; 20 people work there", (17, 26), "en") == ""
