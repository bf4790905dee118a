"""The project in a few lines beside its map, also where steps, position or outline are not known."""

from dataclasses import replace

from brief_texts import edition_of

from impact.brief.sections.in_short import in_short
from impact.document import Figure, Grid, Paragraph, Table, plain
from impact.study.study import Study


def made(study: Study) -> list[object]:
    return list(in_short(edition_of(study)))


def beside(study: Study) -> list[object]:
    (grid,) = made(study)
    assert isinstance(grid, Grid)
    return [column[0] for column in grid.columns]


def test_steps_stand_beside_the_map_with_its_note(study: Study) -> None:
    table, figure = beside(study)
    assert isinstance(table, Table)
    assert isinstance(figure, Figure)
    assert len(table.rows) == 5
    note = plain(figure.source)
    assert "regions: svg-maps, CC BY 4.0" in note
    assert "Position: GeoNames [" in note
    assert note.endswith("Mercator. Boundaries imply no opinion.")


def test_a_position_without_a_source_is_said_to_be_the_scenarios(study: Study) -> None:
    _, figure = beside(replace(study, facts=study.facts.changed({"place_source": ""})))
    assert isinstance(figure, Figure)
    assert "Position as stated in the scenario." in plain(figure.source)


def test_a_map_that_would_mark_nothing_is_left_out(study: Study) -> None:
    nowhere = {"latitude": "", "longitude": "", "region_code": ""}
    _, facts = beside(replace(study, facts=study.facts.changed(nowhere)))
    assert isinstance(facts, Table)


def test_a_country_without_an_outline_is_said_in_one_line(study: Study) -> None:
    table, line = made(replace(study, facts=study.facts.changed({"country": "XYZ"})))
    assert isinstance(table, Table)
    assert isinstance(line, Paragraph)
    assert plain(line.text).startswith("There is no map")
