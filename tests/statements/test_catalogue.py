"""The catalogue: what it reads, what it refuses, and the choices that a scenario names for page 1."""

from pathlib import Path

import pytest
from brief_texts import edition_of
from shared_studies import study_of

from impact.brief.text.choices import cases, decision_table
from impact.core.errors import ProblemsError
from impact.document import plain
from impact.scenario.schema import BESIDE
from impact.statements.catalogue import catalogue

REFUSED = {
    "groups: {power: {first: [{id: power, when: {probably: generation}}]}}": "nothing here is called 'probably'",
    "groups: {power: {first: [{id: power, sums: [generation]}]}}": "nothing here is called 'sums'",
    "groups: {power: {first: [{when: {known: generation}}]}}": "a statement has an 'id'",
    "groups: {power: {some: []}}": "a group lists its statements under 'first' or 'all'",
    "cells: {power: {of: generation}}": "a cell is declared by one of",
    "cells: {power: {table: key_figures, id: generation, unit: [GWh]}}": "the cell has no scope, no means. Write them",
    "pages: {front: {title: title}}": "a page has title, means, finding, figure, asked",
    "headings: {money: {standfirst: [title]}}": "a heading has a title, and may have a standfirst",
    "sentences: {}": "nothing here is called 'sentences'",
    "[power]": "a file of statements has cells, groups, pages, headings",
}


@pytest.mark.parametrize("content", REFUSED)
def test_what_no_catalogue_has_is_refused_with_its_line(content: str, tmp_path: Path) -> None:
    file = tmp_path / "kinds" / "power_plant" / "statements" / "own.yaml"
    file.parent.mkdir(parents=True)
    file.write_text(f"# own\n{content}\n", encoding="utf-8")
    with pytest.raises(ProblemsError, match=r"own\.yaml, line 2") as refused:
        catalogue("power_plant", (tmp_path,))
    assert REFUSED[content] in str(refused.value)


def test_a_catalogue_of_the_user_takes_the_place_of_ours_name_by_name(tmp_path: Path) -> None:
    file = tmp_path / "kinds" / "power_plant" / "statements" / "own.yaml"
    file.parent.mkdir(parents=True)
    file.write_text("groups: {power: {first: [{id: power-unknown}]}}\n", encoding="utf-8")
    own, ours = catalogue("power_plant", (tmp_path,)), catalogue("power_plant")
    assert [each.id for each in own.groups["power"].statements] == ["power-unknown"]
    assert {name: group for name, group in own.groups.items() if name != "power"} == {
        name: group for name, group in ours.groups.items() if name != "power"
    }


def test_a_choice_prints_its_figures_or_that_they_are_those_of_the_plan() -> None:
    """Each number stands at the address of the scenario that it comes from."""
    context = edition_of(study_of("byd-jizzakh"))
    table = decision_table(context)
    assert table is not None
    others = [name for key in BESIDE for name in str(context.study.facts[key]).splitlines()]
    for case, row in zip(cases(context), (row for row in table.rows if not row.role), strict=True):
        cells = [span.cell for cell in row.cells[1:] for span in cell.text if span.cell]
        own = dict(zip("ABC", (context.study.name, *others), strict=True))[case.letter]
        assert all(cell.startswith(f"scenarios/{own}.") for cell in cells)
        assert case.letter != "A" or cells
        alike = [plain(cell.text) for cell in row.cells[1:] if not any(span.cell for span in cell.text)]
        assert set(alike) <= {"as A"}
