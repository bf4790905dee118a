"""Variants state only what differs and inherit the rest."""

from pathlib import Path

import pytest
from shared_studies import study_of

from impact import api
from impact.errors import ProblemsError
from impact.scenario.load import load


def variant(tmp_path: Path, text: str, name: str = "mine.yaml") -> Path:
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    return file


def test_a_variant_changes_what_it_states_and_nothing_else(tmp_path: Path) -> None:
    file = variant(tmp_path, "inherits: byd-jizzakh\nproject:\n  staff:\n    base: {central: 1500, reason: A test.}\n")
    mine, base = load(str(file)), load("byd-jizzakh")
    assert mine.scenario.project.staff.base.central == 1500  # type: ignore[attr-defined]
    changed = {key for key in base.assumptions if base.assumptions[key] != mine.assumptions[key]}
    assert changed == {"staff.base"}
    assert mine.scenario.claims == base.scenario.claims


def test_values_by_year_are_merged_by_year() -> None:
    announced, base = load("byd-jizzakh-announced").assumptions, load("byd-jizzakh").assumptions
    assert announced["column.price"][0].by_year[2025] == base["column.price"][0].by_year[2025]
    assert announced["column.price"][0].by_year[2031].central == 175


@pytest.mark.parametrize("years", ["", "years: null, "])
def test_another_form_takes_the_place_of_the_inherited_one(tmp_path: Path, years: str) -> None:
    price = f"price: {{{years}central: 210, low: 180, high: 240, reason: A test.}}"
    text = f"inherits: byd-jizzakh\nproject:\n  column:\n    {price}\n"
    assert load(str(variant(tmp_path, text))).assumptions["column.price"][0].by_year[0].central == 210


def test_a_new_central_value_brings_nothing_along_from_the_old_one(tmp_path: Path) -> None:
    """Neither a range around another value nor the grade and the sources of another value."""
    rivals = "alternatives: [{value: 1400}, {value: 1600}]"
    first = f"base: {{central: 1500, {rivals}, grade: B, sources: [wnam_71548], reason: Counted.}}"
    text = f"inherits: byd-jizzakh\nproject:\n  staff:\n    {first}\n"
    variant(tmp_path, text, "first.yaml")
    second = "inherits: first.yaml\nproject: {staff: {base: {central: 1700, reason: Another count.}}}\n"
    spec = load(str(variant(tmp_path, second, "second.yaml"))).assumptions["staff.base"][0]
    assert (spec.central, spec.low, spec.alternatives, spec.grade, spec.sources) == (1700, None, (), "D", ())
    own = "inherits: byd-jizzakh\nproject: {driving: {distance: {central: 17900, reason: A test.}}}\n"
    distance = load(str(variant(tmp_path, own, "third.yaml"))).assumptions["driving.distance"][0]
    assert (distance.central, distance.low, distance.high) == (17900, None, None)


def test_a_new_range_keeps_the_central_value_and_the_sources(tmp_path: Path) -> None:
    text = "inherits: byd-jizzakh\nproject: {staff: {base: {low: 1300, high: 1500, reason: A test.}}}\n"
    spec = load(str(variant(tmp_path, text))).assumptions["staff.base"][0]
    base = load("byd-jizzakh").assumptions["staff.base"][0]
    assert (spec.low, spec.central, spec.high, spec.sources) == (1300, base.central, 1500, base.sources)


@pytest.mark.parametrize("value", ["central: 1500", "low: 1000, high: 1500", "years: {2025: {central: 1500}}"])
def test_a_new_value_needs_a_reason_of_its_own(tmp_path: Path, value: str) -> None:
    own = variant(tmp_path, f"inherits: byd-jizzakh\nproject:\n  staff:\n    base: {{{value}}}\n")
    with pytest.raises(ProblemsError, match=r"line 4.*staff\.base.*Add 'reason'"):
        load(str(own))


def test_taking_away_what_is_not_there_is_a_slip_of_the_pen(tmp_path: Path) -> None:
    own = variant(tmp_path, "inherits: byd-jizzakh\ncorelations: null\nproject: {driving: {taxi_sharee: null}}\n")
    with pytest.raises(ProblemsError) as caught:
        load(str(own))
    first, second = caught.value.problems
    assert (first.line, first.where) == (2, "corelations")
    assert "Did you mean 'correlations'?" in first.message
    assert (second.line, second.where) == (3, "project.driving.taxi_sharee")


def test_variants_of_variants(tmp_path: Path) -> None:
    variant(tmp_path, "inherits: byd-jizzakh\ndraws: 40\nseed: 5\n", "first.yaml")
    second = variant(tmp_path, "inherits: first.yaml\nseed: 6\n", "second.yaml")
    scenario = load(str(second)).scenario
    assert (scenario.draws, scenario.seed) == (40, 6)


def test_problems_name_the_file_and_line_they_stand_in(tmp_path: Path) -> None:
    """A fault of the variant is placed in the variant, one of the base in the base."""
    own = variant(tmp_path, "inherits: byd-jizzakh\nproject:\n  staff:\n    bas: {central: 1500}\n")
    with pytest.raises(ProblemsError, match="Did you mean 'base'") as caught:
        load(str(own))
    assert [(problem.file, problem.line) for problem in caught.value.problems] == [(str(own), 4)]
    broken = Path(variant(tmp_path, "inherits: byd-jizzakh\nheadline_year: 2050\n", "broken.yaml"))
    child = variant(tmp_path, "inherits: broken.yaml\nseed: 3\n", "child.yaml")
    with pytest.raises(ProblemsError, match="outside the horizon") as caught:
        load(str(child))
    assert [(Path(problem.file).name, problem.line) for problem in caught.value.problems] == [(broken.name, 2)]


def test_a_circle_is_named(tmp_path: Path) -> None:
    variant(tmp_path, "inherits: b.yaml\n", "a.yaml")
    variant(tmp_path, "inherits: a.yaml\n", "b.yaml")
    with pytest.raises(ProblemsError, match="in a circle"):
        load(str(tmp_path / "a.yaml"))


def test_a_variant_is_kept_resolved_in_the_study_and_gives_the_same_results_again(tmp_path: Path) -> None:
    changed = "project: {staff: {base: {central: 1500, reason: A test.}}}\n"
    file = variant(tmp_path, f"inherits: byd-jizzakh\ndraws: 30\n{changed}")
    study = api.run(file)
    again = variant(tmp_path, study.scenario, "again.yaml")
    assert "inherits" not in study.scenario
    assert api.run(again).tables["kpi"].rows == study.tables["kpi"].rows


def test_variants_share_their_draws() -> None:
    """Jobs at the plant differ by what differs, not by chance: the same draws of the base staff stand in both."""
    announced = study_of("byd-jizzakh-announced", beside=False)
    base = study_of("byd-jizzakh", beside=False)
    for end in ("low", "high"):
        first = "operation.direct.local.2025"
        assert announced.cell(f"jobs_by_year/{first}/{end}") == base.cell(f"jobs_by_year/{first}/{end}")
