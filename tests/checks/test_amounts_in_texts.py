"""Amounts in an author's own texts are held against the study."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml
from shared_studies import ONE_OF_EACH_KIND, study_of

from impact import api


def warned(folder: Path, base: str, changes: Mapping[str, Any]) -> dict[str, str]:
    file = folder / "own.yaml"
    file.write_text(yaml.safe_dump({"inherits": base, **changes}), encoding="utf-8")
    found = api.review(str(file)).findings
    return {each.where: each.message for each in found if each.rule == "texts/other-amount"}


def paragraph(text: str) -> dict[str, Any]:
    return {"paragraphs": [{"place": "additional", "text": text}]}


def test_an_amount_that_the_study_does_not_hold_is_told_with_the_nearest_figures(tmp_path: Path) -> None:
    texts = {"title": "A works with 9,900 jobs"} | paragraph("It saves or emits 3.1 million t CO2.")
    found = warned(tmp_path, "denim-complex", texts)
    assert set(found) == {"title", "paragraphs.1.text"}
    beginning = "the text says '9,900 jobs', and the study holds no such amount. Nearest are jobs_gross with "
    assert found["title"].startswith(beginning)


def test_an_answer_of_the_author_is_held_against_the_study_and_a_question_is_not(tmp_path: Path) -> None:
    says = {"question": "Will 8,800 jobs come?", "says": "No; 9,900 jobs may."}
    why = {"question": "Where?", "not_estimated": "9,900 jobs have no place"}
    found = warned(tmp_path, "denim-complex", {"asked": [says, why]})
    assert set(found) == {"asked.1.says", "asked.2.not_estimated"}


def test_figures_ranges_details_and_money_for_other_things_are_no_other_amounts(tmp_path: Path) -> None:
    text = (
        "It brings 1,340 jobs, about 1,300 jobs, of which 1,130 jobs are at the works. There will be 900 to 1,700 "
        "jobs. In 2030 jobs rise; 12 jobs are in the canteen, 80 % of the jobs in the works. A loan of 40 billion "
        "UZS, and a fine of 3 million UZS, which is 5,000 UZS a tonne."
    )
    assert warned(tmp_path, "denim-complex", paragraph(text)) == {}


def test_an_amount_of_a_claim_or_of_another_scenario_is_known(tmp_path: Path) -> None:
    rows = [
        row
        for row in study_of("byd-jizzakh")["scenarios"].rows
        if row["key_figure"] == "jobs_net" and row["scenario_key"] != "byd-jizzakh"
    ]
    told = max(abs(float(row["value"] or 0.0)) for row in rows)
    text = f"Elsewhere {told:,.0f} jobs come or go; 10,000 jobs were announced."
    assert warned(tmp_path, "byd-jizzakh", paragraph(text)) == {}


def test_texts_in_other_languages_are_read_as_they_write(tmp_path: Path) -> None:
    text = "Завод создаст 9 900 новых рабочих мест и 1 340 рабочих мест."
    (message,) = warned(tmp_path, "denim-complex", {"language": "ru"} | paragraph(text)).values()
    assert "'9 900 новых рабочих мест'" in message


@pytest.mark.parametrize("name", ONE_OF_EACH_KIND)  # variants have the texts of their base
def test_no_shipped_scenario_has_a_problem_or_holds_another_amount(name: str) -> None:
    found = api.review(name)
    assert (found.error, [each for each in found.findings if each.rule == "texts/other-amount"]) == (None, [])
