"""The annex prints every assumption that the brief counts, and the table of the study has."""

from __future__ import annotations

from pathlib import Path

import pytest
from brief_texts import edition_of
from shared_studies import ONE_OF_EACH_KIND, study_of

from impact import api
from impact.brief.compose import compose
from impact.document import Document, Table, plain, walk
from impact.study.study import Study

MADE_UP = ("solar", "mill", "schools", "buses", "cars")  # over defaults


def document_of(study: Study, document: str) -> Document:
    return compose(edition_of(study), document)


def all_are_printed(study: Study) -> None:
    ids = [str(row["id"]) for row in study["assumptions"].rows]
    annex = document_of(study, "annex")
    (table,) = (each for each in walk(annex.blocks) if isinstance(each, Table) and each.id == "table-every-assumption")
    assert [plain(row.cells[0].text) for row in table.rows] == ids
    assert all(plain(cell.text).strip() for row in table.rows for cell in row.cells)
    assert str(len(ids)) in plain(table.title)
    said = [plain(text) for each in walk(document_of(study, "brief").blocks) for text in each.texts()]
    assert any(f"rest on {len(ids)} assumptions" in text for text in said)


@pytest.mark.parametrize("name", ONE_OF_EACH_KIND)
def test_of_a_shipped_scenario(name: str) -> None:
    all_are_printed(study_of(name))


@pytest.mark.parametrize("kind", MADE_UP)
def test_of_a_scenario_over_defaults(root: Path, kind: str) -> None:
    all_are_printed(api.run(root / "tests" / "data" / "short" / f"made-up-{kind}.yaml", draws=20))


def test_a_year_of_the_calendar_is_no_number_of_years() -> None:
    annex = document_of(study_of("byd-jizzakh"), "annex")
    (table,) = (each for each in walk(annex.blocks) if isinstance(each, Table) and each.id == "table-every-assumption")
    said = {plain(row.cells[0].text): plain(row.cells[2].text) for row in table.rows}
    assert said["public_money.costs.state_equity.year"] == "2024"
