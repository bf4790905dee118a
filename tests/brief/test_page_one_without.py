"""Page 1 where answers are not estimated, of a scenario that varies another one, and with rival answers to a lever.

Beside it the project in a few lines with its map, also where steps, position or outline are not known.
"""

from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from brief_texts import edition_of
from other_studies import not_estimated, with_cells, with_rows, with_tables, without
from shared_studies import study_of

from impact import api
from impact.brief.edition.context import BriefContext
from impact.brief.edition.page import find_complete_message
from impact.brief.edition.speaking import speak
from impact.brief.sections.front import answers, dateline, front, imprint, leading_figure, title
from impact.brief.sections.in_short import in_short
from impact.brief.text.choices import decision_table
from impact.brief.text.tiles import filled, tiles
from impact.brief.text.variant import of_variant
from impact.document import Chart, ColumnGrid, Figure, Paragraph, Table, plain
from impact.language.messages import Language
from impact.study.study import StudyData
from impact.study.tables import Record
from impact.theme.themes import load_theme

MILL = Path(__file__).parents[1] / "data" / "short" / "made-up-mill.yaml"
IN_ALL = ("jobs_gross", "jobs_net", "jobs_net_less_elsewhere", "jobs_net_state", "jobs_indirect", "jobs_induced")


@cache
def mill() -> StudyData:
    return api.run(api.load(MILL), draws=20)


@pytest.fixture
def part() -> BriefContext:
    """Return the edition of a mill of which jobs at the plant alone are known."""
    return edition_of(without(not_estimated(mill(), *IN_ALL), "jobs_by_year", "gross_to_net"))


def leads(context: BriefContext) -> list[str]:
    return [block.chart.name for block in leading_figure(context) if isinstance(block.chart, Chart)]


def test_what_is_known_in_part_says_that_part_and_what_is_not_known_says_so(part: BriefContext) -> None:
    direct = part.amount("jobs_direct").value
    start = f"{part.fact('project')} may employ {direct}\u00a0people"
    assert plain(title(part)) == f"{start}; additional jobs are not estimated"
    supported, additional, *_ = (plain(each).replace("\u00a0", " ") for each in answers(part))
    assert f"{direct} people" in supported
    assert "Jobs at suppliers are not estimated." in supported
    assert additional.startswith("Not estimated")


def test_without_any_main_result_no_chart_leads_where_a_kind_names_no_other(part: BriefContext) -> None:
    emitted = ("emissions_average", "emissions_marginal", "emissions_official")
    without_results = without(not_estimated(mill(), *IN_ALL, "jobs_direct", *emitted), "jobs_by_year", "gross_to_net")
    assert leads(edition_of(mill())) == leads(part) == ["results"]
    assert leads(edition_of(without_results)) == []


def test_a_document_says_for_whom_and_by_whom_or_that_nobody_is_named(part: BriefContext) -> None:
    first = next(block for block in front(part) if isinstance(block, Paragraph))
    assert "Made for no client." in plain(first.text)


def test_the_imprint_names_who_answers_a_line_each_or_says_once_that_nobody_does(study: StudyData) -> None:
    named = imprint(edition_of(with_cells(study, "roles", {"analyst": {"name": "An institute"}})))
    nobody = imprint(edition_of(study))
    assert list(map(plain, nobody.named)) == ["Author, checker, funder and contact are not named yet."]
    made, checked, *others = map(plain, named.named)
    assert (made, checked, len(others)) == ("Made by: An institute.", "Checked by: nobody named.", 2)
    assert plain(named.text) == plain(nobody.text)


def varied(study: StudyData, base: str) -> StudyData:
    """Return a study as a variant of another scenario, which stands first beside it."""
    rows = sorted(study["scenarios"].rows, key=lambda row: row["scenario_key"] != base)
    study = with_tables(study, scenarios=replace(study["scenarios"], rows=tuple(rows)))
    return replace(study, facts=replace(study.facts, variant_of=base))


def test_a_variant_says_what_it_changes_and_what_the_main_case_answers(study: StudyData) -> None:
    context = edition_of(varied(study, "byd-jizzakh-slow"))
    (line,) = of_variant(context)
    assert isinstance(line, Paragraph)
    slow = study["scenarios"].where(scenario_key="byd-jizzakh-slow", compared_with="na")
    values = {str(row["key_figure"]): row for row in slow}

    def values_of(*keys: str) -> str:
        per, _ = context.scale(keys[0])
        *first, last = (context.amounts.of(values[key], per).value for key in keys)
        return f"{', '.join(first)} or {last}"

    assert plain(line.text).replace("\u00a0", " ") == (
        f"A variant: {context.fact('subtitle')}. Base case beside it: "
        f"additional jobs {values_of('jobs_net', 'jobs_net_households', 'jobs_net_state')}; "
        f"emissions {values_of('emissions_average', 'emissions_marginal')} million t."
    )


def test_the_first_line_says_of_what_a_document_is_unless_the_line_of_a_variant_says_it(study: StudyData) -> None:
    about = edition_of(study).fact("subtitle")
    assert plain(dateline(edition_of(study))).startswith(f"{about}. ")
    assert about not in plain(dateline(edition_of(varied(study, "byd-jizzakh-slow"))))
    asking = edition_of(replace(study, facts=replace(study.facts, subtitle=f"{about}?")))
    assert plain(dateline(asking)).startswith(f"{about}. ")


def test_what_varies_no_scenario_is_no_variant(study: StudyData) -> None:
    assert list(of_variant(edition_of(study))) == []
    assert list(of_variant(edition_of(without(study, "scenarios")))) == []


def test_a_lever_gives_the_lowest_and_the_highest_rival_answer_at_both_of_its_ends(study: StudyData) -> None:
    context = edition_of(without(study, "scenarios"))
    table = decision_table(context)
    assert table is not None
    _, *ends = table.rows
    rivals = [key for key in context.declared.rivals_of("jobs_net") if context.has_figure(key)]
    of_rivals = [row for row in study["tornado"].rows if row["key_figure"] in rivals]
    for row, column in zip(ends, ("result_low", "result_high"), strict=True):
        printed = {span.cell for cell in row.cells for span in cell.text}
        shown = [each for each in of_rivals if f"tornado/{each['id']}/{column}" in printed]
        (lever,) = {each["input"] for each in shown}
        every = [float(each[column] or 0) for each in of_rivals if each["input"] == lever]
        assert len(every) == len(rivals)
        assert {min(every), max(every)} <= {float(each[column] or 0) for each in shown}


NOBODY = "at-project-title-nobody"  # where those who work there are not known


def test_a_sentence_with_a_figure_that_is_not_estimated_is_left_out() -> None:
    zhanatas = edition_of(study_of("zhanatas"))
    assert plain(speak(zhanatas, "at-project-title")) != plain(zhanatas.text(NOBODY))
    lacking = edition_of(not_estimated(zhanatas.study, "jobs_direct"))
    assert plain(speak(lacking, "at-project-title")) == plain(lacking.text(NOBODY))
    assert find_complete_message(lacking, "figure-unknown", NOBODY, **filled(lacking)) == lacking.text(NOBODY)


@pytest.mark.parametrize("language", ["en", "ru", "uz", "zh"])
def test_a_tile_that_leaves_its_unit_to_the_question_keeps_the_word_of_millions(language: str) -> None:
    """A programme of millions of job-years was printed as one of 1.142."""

    def larger(row: Record) -> Record:
        numbers = {name: 1000 * cell for name in ("value", "low", "high") if isinstance(cell := row[name], float)}
        return row | (numbers if row["unit"] == "job_years" else {})

    study = with_rows(study_of("initiative-budget"), "key_figures", larger)
    words = Language(language)
    answers = [answer for tile in tiles(BriefContext(study, words, load_theme())) for answer in tile.answers]
    shown = {answer.cell: f"{answer.value} {answer.unit}" for answer in answers}
    million = words.say("money-ten-thousand" if words.conventions.scale_at_number else "money-million")
    assert million in shown["key_figures/job_years/value"]


def made(study: StudyData) -> list[object]:
    return list(in_short(edition_of(study)))


def beside(study: StudyData) -> list[object]:
    (grid,) = made(study)
    assert isinstance(grid, ColumnGrid)
    return [column[0] for column in grid.columns]


def test_steps_stand_beside_the_map_with_its_note(study: StudyData) -> None:
    table, figure = beside(study)
    assert isinstance(table, Table)
    assert isinstance(figure, Figure)
    assert len(table.rows) == 5
    note = plain(figure.source)
    assert "regions: svg-maps, CC BY 4.0" in note
    assert "Position: GeoNames [" in note
    assert note.endswith("Mercator. Boundaries imply no opinion.")


def test_a_position_without_a_source_is_said_to_be_the_scenarios(study: StudyData) -> None:
    _, figure = beside(replace(study, facts=study.facts.changed({"place_source": ""})))
    assert isinstance(figure, Figure)
    assert "Position as stated in the scenario." in plain(figure.source)


def test_a_map_that_would_mark_nothing_is_left_out(study: StudyData) -> None:
    nowhere = {"latitude": "", "longitude": "", "region_code": ""}
    _, facts = beside(replace(study, facts=study.facts.changed(nowhere)))
    assert isinstance(facts, Table)


def test_a_country_without_an_outline_is_said_in_one_line(study: StudyData) -> None:
    table, line = made(replace(study, facts=study.facts.changed({"country": "XYZ"})))
    assert isinstance(table, Table)
    assert isinstance(line, Paragraph)
    assert plain(line.text).startswith("There is no map")
