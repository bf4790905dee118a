"""Scenarios side by side on paper: what is printed, what it is made of, what happens without."""

from pathlib import Path

import pytest
from brief_texts import edition_of
from other_studies import with_rows, without
from pypdf import PdfReader

from impact import api
from impact.brief.compose import compose
from impact.brief.parts import section_of
from impact.brief.sections.annex.compared_scenarios import compared_scenarios, side_by_side
from impact.brief.templates import documents, needed
from impact.charts.drawing.series import scenario_names
from impact.core.errors import ProblemsError
from impact.document import Paragraph, Table, plain, walk
from impact.language.messages import Language
from impact.study.study import StudyData


def alone(study: StudyData) -> StudyData:
    """Return the study as one whose scenario names no other."""
    return with_rows(study, "scenarios", lambda row: row if row["scenario_key"] == study.name else None)


def test_a_brief_of_a_scenario_is_made_with_them(tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("inherits: byd-jizzakh\ndraws: 30\nalternatives: [byd-jizzakh-slow]\n", encoding="utf-8")
    (written,) = api.briefs(file, tmp_path, documents=("summary",))
    assert "Slow growth" in " ".join(PdfReader(written).pages[0].extract_text().split())


def test_a_template_that_asks_for_no_such_table_is_refused_with_its_line(tmp_path: Path) -> None:
    folder = tmp_path / "briefs"
    folder.mkdir()
    (folder / "own.yaml").write_text("pages:\n  - [answer]\nalso: [scenario]\n", encoding="utf-8")
    with pytest.raises(ProblemsError, match=r"(?s)own\.yaml.*line 3.*There are: scenarios"):
        needed(["own"], extra=(tmp_path,))


def test_every_scenario_is_a_row_of_figures_with_their_ranges(study: StudyData) -> None:
    (table,) = compared_scenarios(edition_of(study))
    assert isinstance(table, Table)
    assert len(table.rows) == 10
    names = scenario_names(study, Language("en"))
    for row, name in zip(table.rows, names.values(), strict=True):
        assert plain(row.cells[0].text).startswith(name)
        for cell in row.cells[1:]:
            assert study.cell(cell.cell)
            assert " to " in plain(cell.text)


def test_a_study_without_them_says_so_in_one_line_and_is_printed(study: StudyData) -> None:
    (line,) = section_of("scenarios", str(study.facts["kind"])).blocks(edition_of(without(study, "scenarios")))
    assert isinstance(line, Paragraph)
    assert "not made" in plain(line.text)
    for name in documents():
        compose(edition_of(without(study, "scenarios")), name)
    blocks = walk(compose(edition_of(without(study, "scenarios")), "summary").blocks)
    (table,) = (block for block in blocks if isinstance(block, Table) and block.id == "table-choices")
    assert len(table.rows) == 3  # the plan, and both ends of the input that moves the answer most
    cells = {span.cell.partition("/")[0] for row in table.rows[1:] for cell in row.cells for span in cell.text}
    assert cells <= {"", "tornado"}


def test_a_scenario_that_names_no_other_prints_none(study: StudyData) -> None:
    assert not side_by_side(edition_of(alone(study)))
    assert list(compared_scenarios(edition_of(alone(study)))) == []
