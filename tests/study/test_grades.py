"""The evidence grade of a key figure: the weakest among the inputs that hold half of what moves it."""

from dataclasses import replace

import pytest

from impact.core.errors import ImpactError
from impact.study.run_checks import GradeBasis, deciders, graded_key_figures, weakest
from impact.study.study import StudyData
from impact.study.tables import Record, ResultTable, input_key


def with_grades(study: StudyData, **grades: str) -> StudyData:
    """Return the study with these grades by input (dots as double underscores), `others` for all else."""
    named = {name.replace("__", "."): grade for name, grade in grades.items()}
    table = study["assumptions"]
    rows = tuple({**row, "grade": named.get(input_key(row), named["others"])} for row in table.rows)
    return replace(study, tables={**study.tables, "assumptions": replace(table, rows=rows)})


def moved_by(study: StudyData, key: str, **strengths: float | None) -> StudyData:
    """Return the study whose figure is moved by these inputs alone."""
    rows: list[Record] = [
        {"id": f"{key}.{name}", "key_figure": key, "input": name.replace("__", "."), "correlation": strength}
        for name, strength in strengths.items()
    ]
    return replace(study, tables={**study.tables, "rank_correlations": ResultTable("rank_correlations", tuple(rows))})


@pytest.mark.parametrize(
    ("strength", "expected"),
    [
        ({}, []), ({"a": 1.0}, ["a"]), ({"a": 0.3, "b": 0.3, "c": 0.3}, ["a", "b"]),
        ({"a": 0.1, "b": 0.5, "c": 0.4}, ["b"]), ({"a": 0.1, "b": 0.4, "c": 0.35}, ["b", "c"]), ({"a": 0.0}, []),
    ],
)  # fmt: skip
def test_deciders_hold_half(strength: dict[str, float], expected: list[str]) -> None:
    assert deciders(strength) == expected


@pytest.mark.parametrize(("grades", "expected"), [("A", "A"), ("ABA", "B"), ("DAC", "D"), ("", "D")])
def test_the_weakest_is_nearest_to_d(grades: str, expected: str) -> None:
    assert weakest(grades) == expected


def test_sound_inputs_do_not_hide_a_judgement_that_decides(study: StudyData) -> None:
    moved = moved_by(study, "jobs_net", column__price=0.9, column__domestic_goods=0.3)
    changed = with_grades(moved, others="A", column__price="D")
    assert GradeBasis(changed).grade("jobs_net") == "D"


@pytest.mark.parametrize(
    ("strengths", "grade"),
    [((0.7, 0.5, 0.4), "A"), ((-0.7, 0.5, 0.4), "A"), ((0.7, 0.6, 0.4), "D"), ((0.6, 0.59, None), "A")],
)
def test_inputs_weigh_by_the_square_of_their_correlation(
    study: StudyData, strengths: tuple[float, float, float | None], grade: str
) -> None:
    """Of .49, .25 and .16 the first holds half, of .49, .36 and .16 it does not."""
    first, second, third = strengths
    names = {"column__price": first, "column__domestic_goods": second, "driving__distance": third}
    changed = with_grades(moved_by(study, "jobs_net", **names), others="D", column__price="A")
    assert GradeBasis(changed).grade("jobs_net") == grade


def test_what_stands_not_behind_a_figure_has_no_say(study: StudyData) -> None:
    """Staff is moved by no kilometres driven, whatever a table claims."""
    moved = moved_by(study, "jobs_direct", driving__distance=0.9, staff__base=0.4)
    changed = with_grades(moved, others="A", driving__distance="D", staff__base="C")
    assert "driving.distance" not in GradeBasis(study).grades("jobs_direct")
    assert GradeBasis(changed).grade("jobs_direct") == "C"


def test_without_draws_it_is_the_weakest_of_all_behind(study: StudyData) -> None:
    still = replace(study, tables={**study.tables, "rank_correlations": ResultTable("rank_correlations", ())})
    changed = with_grades(still, others="A", column__price="C", grid__later_change="D")
    assert GradeBasis(changed).grade("jobs_direct") == "A"
    assert GradeBasis(changed).grade("jobs_net") == "C"
    assert GradeBasis(changed).grade("emissions_average") == "D"


def test_every_key_figure_of_the_shipped_case_has_one(study: StudyData) -> None:
    behind = GradeBasis(study)
    grades = {str(row["id"]): behind.grade(str(row["id"])) for row in study["key_figures"].rows}
    assert set(grades.values()) <= set("ABCD")
    assert grades == {str(row["id"]): row["grade"] for row in study["key_figures"].rows}
    assert graded_key_figures(study) == study["key_figures"]
    assert grades["jobs_gross"] == "D"  # the output path decides, and that is a judgement


def test_an_unknown_figure_is_refused(study: StudyData) -> None:
    with pytest.raises(ImpactError, match="jobs_nett"):
        GradeBasis(study).grade("jobs_nett")
