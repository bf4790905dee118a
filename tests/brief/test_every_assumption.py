"""The annex prints every assumption that the brief counts, and the table of the study has."""

from __future__ import annotations

from pathlib import Path

import pytest
from shared_studies import ONE_OF_EACH_KIND, study_of

from impact import api
from impact.brief.compose import compose
from impact.brief.context import BriefContext
from impact.document import Document, Table, plain, walk
from impact.look.themes import load_theme
from impact.study.study import Study
from impact.words.language import Words

MADE_UP = ("solar", "mill", "schools", "buses", "cars")  # over defaults


def document_of(study: Study, document: str, language: str) -> Document:
    return compose(BriefContext(study, Words(language), load_theme()), document)


def all_are_printed(study: Study, language: str = "en") -> None:
    ids = [str(row["id"]) for row in study["assumptions"].rows]
    annex = document_of(study, "annex", language)
    (table,) = (each for each in walk(annex.blocks) if isinstance(each, Table) and each.id == "table-every-assumption")
    assert [plain(row.cells[0].text) for row in table.rows] == ids
    assert all(plain(cell.text).strip() for row in table.rows for cell in row.cells)
    assert str(len(ids)) in plain(table.title)
    if language == "en":
        said = [plain(text) for each in walk(document_of(study, "brief", "en").blocks) for text in each.texts()]
        assert any(f"rest on {len(ids)} assumptions" in text for text in said)


@pytest.mark.parametrize("name", ONE_OF_EACH_KIND)
def test_of_a_shipped_scenario(name: str) -> None:
    all_are_printed(study_of(name))


@pytest.mark.parametrize("kind", MADE_UP)
def test_of_a_scenario_over_defaults(root: Path, kind: str) -> None:
    all_are_printed(api.run(root / "tests" / "data" / "short" / f"made-up-{kind}.yaml", draws=20))


@pytest.mark.parametrize("language", ["uz", "uz-Cyrl", "ru", "zh"])
def test_in_every_language(language: str) -> None:
    all_are_printed(study_of("denim-complex"), language)


def test_a_year_of_the_calendar_is_no_number_of_years() -> None:
    annex = document_of(study_of("byd-jizzakh"), "annex", "en")
    (table,) = (each for each in walk(annex.blocks) if isinstance(each, Table) and each.id == "table-every-assumption")
    said = {plain(row.cells[0].text): plain(row.cells[2].text) for row in table.rows}
    assert said["public_money.costs.state_equity.year"] == "2024"
