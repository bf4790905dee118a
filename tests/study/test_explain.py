"""What `api.explain` finds behind a cell, from the study folder alone."""

import json
from dataclasses import replace

import pytest
from shared_studies import study_of

from impact import api
from impact.core.errors import ImpactError
from impact.language.explanation_text import as_json
from impact.language.explanation_text import as_text as said_in
from impact.language.messages import Language
from impact.study.analysis.explain import Explanation, explain
from impact.study.study import StudyData
from impact.study.tables import Record

ENGLISH = Language("en", kind="vehicle_plant")


def as_text(found: Explanation) -> str:
    return said_in(found, ENGLISH, {})


def test_a_key_figure_is_explained_whole(study: StudyData) -> None:
    found = explain(study, "key_figures/jobs_direct/value")
    assert found.value == study.cell("key_figures/jobs_direct/value")
    assert found.variable == "kpi_jobs_direct"
    assert found.formula == "Its row in jobs_by_year, in the headline year. Staff now plus staff per 1,000 extra cars."
    assert [each.id for each in found.inputs if each.kind == "assumption"] == [
        "staff.base",
        "staff.per_extra_1000_vehicles",
        "staff.foreign",
        "output.path.2031",
    ]
    base = found.inputs[0]
    assert (base.value, base.low, base.high, base.unit, base.grade) == (1400, 1200, 2000, "persons", "D")
    assert base.reason.startswith("1200 people were counted")
    assert base.sources[0].endswith("[intellinews_331702]")
    assert found.drivers[0][0] == "output.path"
    assert [each.id for each in found.inputs if each.kind == "source"] == ["mail_ru_69500779"]


def test_every_cell_of_every_table_can_be_explained(study: StudyData) -> None:
    for name, table in study.tables.items():
        for row in table.rows[:: max(len(table.rows) // 2, 1)]:
            column = "value" if "value" in row else table.columns[1]
            if "/" in str(row["id"]):
                continue
            found = explain(study, f"{name}/{row['id']}/{column}")
            text = as_text(found)
            assert text.startswith(f"{name}/{row['id']}/{column}\n")
            assert bool(found.formula) == table.layout.results
            lines = [line for line in text.splitlines() if " = " not in line and "://" not in line]
            assert all(len(line) <= 100 or " " not in line.strip() for line in lines), text
            assert json.loads(as_json(found))["address"] == found.address


def test_the_text_says_value_range_unit_and_what_the_row_is(study: StudyData) -> None:
    text = as_text(explain(study, "gross_to_net/jobs.car_for_car.2.replaced_cars.2031/value"))
    assert "persons, 5th to 95th percentile of the model runs" in text
    assert "year 2031; status modelled; scope net; measure headcount; quantity jobs" in text
    assert "How it is made (jobs_step)" in text
    assert "Inputs: lost" in text
    assert "replaced.assembled_price = 98.6 (80 to 110) million UZS_2022/vehicle, grade D" in text
    assert "[frank_uz_moodys]" in text


def test_the_text_says_where_the_draws_lie_and_how_far_more_of_them_may_move_the_ends(study: StudyData) -> None:
    row = study.row("key_figures", "jobs_net")
    lines = as_text(explain(study, "key_figures/jobs_net/value")).splitlines()
    assert lines[2] == (
        f"  median {row['median']:,.6g}, mean {row['mean']:,.6g}, middle half {row['p25']:,.6g} to {row['p75']:,.6g}"
    )
    assert "median" not in as_text(explain(study, "key_figures/jobs_net/low"))
    more = as_text(explain(study_of("byd-jizzakh", 100), "key_figures/jobs_net/value"))
    assert "with more draws the ends of the range may move by " in more
    assert "with more draws" not in "".join(lines)  # too few to say


def test_a_check_is_explained_in_a_sentence(study: StudyData) -> None:
    found = api.explain(study, "plausibility_checks/direct_jobs.2025/verdict")
    assert found.verdict.startswith("In 2025 the plant has 69.3 jobs per 1,000 cars, outside the 8 to 65")
    assert " ".join(found.verdict.split()) in " ".join(as_text(found).split())
    assert api.explain(study, "key_figures/jobs_net/value").verdict == ""


def test_an_input_says_which_results_rest_on_it(study: StudyData) -> None:
    found = explain(study, "assumptions/staff.base/value")
    assert "kpi_jobs_gross" in found.results
    assert not {"emissions", "kpi_emissions_average", "turnover"} & set(found.results)
    assert found.sources[0].endswith("[intellinews_331702]")
    assert "Results that rest on it" in as_text(found)
    assert "turnover" in explain(study, "assumptions/column.price.2031/value").results, "its year is the assumption"
    nothing = explain(study, "gross_to_net/gva.car_for_car.4.abroad.2031/value")
    assert (nothing.variable, nothing.inputs) == ("gva_step", ()), "a zero by definition"


def test_another_column_is_shown_as_it_is_and_large_numbers_have_all_their_places(study: StudyData) -> None:
    assert as_text(explain(study, "key_figures/jobs_net/scope")).splitlines()[1] == "  net"
    high = study.cell("key_figures/jobs_net/high")
    assert as_text(explain(study, "key_figures/jobs_net/high")).splitlines()[1] == f"  {high:,.6g} persons"
    large = as_text(explain(study, "key_figures/petrol_and_diesel/value")).splitlines()[1]
    assert ("e+" in large, " to -" in large) == (False, True)


def test_notes_on_a_cell_are_told(study: StudyData) -> None:
    notes = study["notes"]
    note: Record = {"id": "key_figures/jobs_net/value", "reason": "the central value lies outside"}
    noted = replace(study, tables={**study.tables, "notes": replace(notes, rows=(*notes.rows, note))})
    found = explain(noted, "key_figures/jobs_net/value")
    assert found.notes == ("the central value lies outside",)
    assert "Notes\n  the central value lies outside" in as_text(found)


def test_without_draws_the_range_is_said_to_be_missing() -> None:
    text = as_text(explain(study_of("byd-jizzakh", 0, beside=False), "key_figures/jobs_net/value"))
    assert "persons; no range estimated" in text
    assert "What moves it most" not in text


def test_a_study_from_before_says_what_to_do(study: StudyData) -> None:
    old = replace(study, tables={name: table for name, table in study.tables.items() if name != "lineage"})
    with pytest.raises(ImpactError, match=r"without lineage\. Run the scenario again"):
        explain(old, "key_figures/jobs_net/value")
