"""Variants state only what differs and inherit the rest; a client's nothing that a shipped case says of itself."""

from pathlib import Path

import pytest
from shared_studies import ONE_OF_EACH_KIND, study_of
from written_files import file_with

from impact.core.errors import ProblemsError
from impact.scenario.files.inherit import strip_owner_texts
from impact.scenario.load import load
from impact.scenario.quantity import MOST_TITLE
from impact.scenario.texts import texts_of

OF_ITSELF = ("shipped case", "package's own", "First edition", "CC BY")


def test_a_variant_changes_what_it_states_and_nothing_else(tmp_path: Path) -> None:
    file = file_with(
        tmp_path, "inherits: byd-jizzakh\nproject:\n  staff:\n    base: {central: 1500, reason: A test.}\n"
    )
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
    assert load(str(file_with(tmp_path, text))).assumptions["column.price"][0].by_year[0].central == 210


def test_a_new_central_value_brings_nothing_along_from_the_old_one(tmp_path: Path) -> None:
    rivals = "alternatives: [{value: 1400}, {value: 1600}]"
    first = f"base: {{central: 1500, {rivals}, grade: B, sources: [wnam_71548], reason: Counted.}}"
    text = f"inherits: byd-jizzakh\nproject:\n  staff:\n    {first}\n"
    file_with(tmp_path, text, "first.yaml")
    second = "inherits: first.yaml\nproject: {staff: {base: {central: 1700, reason: Another count.}}}\n"
    spec = load(str(file_with(tmp_path, second, "second.yaml"))).assumptions["staff.base"][0]
    assert (spec.central, spec.low, spec.alternatives, spec.grade, spec.sources) == (1700, None, (), "D", ())
    own = "inherits: byd-jizzakh\nproject: {driving: {distance: {central: 17900, reason: A test.}}}\n"
    distance = load(str(file_with(tmp_path, own, "third.yaml"))).assumptions["driving.distance"][0]
    assert (distance.central, distance.low, distance.high) == (17900, None, None)


def test_a_new_range_keeps_the_central_value_and_the_sources(tmp_path: Path) -> None:
    text = "inherits: byd-jizzakh\nproject: {staff: {base: {low: 1300, high: 1500, reason: A test.}}}\n"
    spec = load(str(file_with(tmp_path, text))).assumptions["staff.base"][0]
    base = load("byd-jizzakh").assumptions["staff.base"][0]
    assert (spec.low, spec.central, spec.high, spec.sources) == (1300, base.central, 1500, base.sources)


@pytest.mark.parametrize("value", ["central: 1500", "low: 1000, high: 1500", "years: {2025: {central: 1500}}"])
def test_a_new_value_needs_a_reason_of_its_own(tmp_path: Path, value: str) -> None:
    own = file_with(tmp_path, f"inherits: byd-jizzakh\nproject:\n  staff:\n    base: {{{value}}}\n")
    with pytest.raises(ProblemsError, match=r"line 4.*staff\.base.*Add 'reason'"):
        load(str(own))


def test_taking_away_what_is_not_there_is_a_slip_of_the_pen(tmp_path: Path) -> None:
    own = file_with(tmp_path, "inherits: byd-jizzakh\ncorelations: null\nproject: {driving: {taxi_sharee: null}}\n")
    with pytest.raises(ProblemsError) as caught:
        load(str(own))
    first, second = caught.value.problems
    assert (first.line, first.where) == (2, "corelations")
    assert "Did you mean 'correlations'?" in first.message
    assert (second.line, second.where) == (3, "project.driving.taxi_sharee")


def test_variants_of_variants(tmp_path: Path) -> None:
    file_with(tmp_path, "inherits: byd-jizzakh\ndraws: 40\nseed: 5\n", "first.yaml")
    second = file_with(tmp_path, "inherits: first.yaml\nseed: 6\n", "second.yaml")
    scenario = load(str(second)).scenario
    assert (scenario.draws, scenario.seed) == (40, 6)


def test_problems_name_the_file_and_line_they_stand_in(tmp_path: Path) -> None:
    own = file_with(tmp_path, "inherits: byd-jizzakh\nproject:\n  staff:\n    bas: {central: 1500}\n")
    with pytest.raises(ProblemsError, match="Did you mean 'base'") as caught:
        load(str(own))
    assert [(problem.file, problem.line) for problem in caught.value.problems] == [(str(own), 4)]
    broken = Path(file_with(tmp_path, "inherits: byd-jizzakh\nheadline_year: 2050\n", "broken.yaml"))
    child = file_with(tmp_path, "inherits: broken.yaml\nseed: 3\n", "child.yaml")
    with pytest.raises(ProblemsError, match="outside the horizon") as caught:
        load(str(child))
    assert [(Path(problem.file).name, problem.line) for problem in caught.value.problems] == [(broken.name, 2)]


def test_a_circle_is_named(tmp_path: Path) -> None:
    file_with(tmp_path, "inherits: b.yaml\n", "a.yaml")
    file_with(tmp_path, "inherits: a.yaml\n", "b.yaml")
    with pytest.raises(ProblemsError, match="in a circle"):
        load(str(tmp_path / "a.yaml"))


def test_variants_share_their_draws() -> None:
    """Jobs at the plant differ by what differs, not by chance: the same draws of the base staff stand in both."""
    announced = study_of("byd-jizzakh-announced", beside=False)
    base = study_of("byd-jizzakh", beside=False)
    for end in ("low", "high"):
        first = "operation.direct.local.2025"
        assert announced.cell(f"jobs_by_year/{first}/{end}") == base.cell(f"jobs_by_year/{first}/{end}")


@pytest.mark.parametrize("case", [*ONE_OF_EACH_KIND, "byd-jizzakh-slow"])
def test_a_client_inherits_nothing_that_a_shipped_case_says_of_itself(tmp_path: Path, case: str) -> None:
    base, found = load(case).scenario, load(str(file_with(tmp_path, f"inherits: {case}\n", "client.yaml"))).scenario
    said = "\n".join(each.text for each in texts_of(found).values())
    assert [words for words in OF_ITSELF if words in said] == []
    assert (found.roles, found.changes, found.paragraphs) == ({}, (), ())
    assert (found.version, found.stage) == ("1", "draft")
    assert (found.panel.contact, found.panel.licence, found.panel.address) == (None, None, "")
    assert found.title == f"{base.title} (client)"
    assert (found.claims, found.project, found.panel.adverse) == (base.claims, base.project, base.panel.adverse)


def test_what_a_client_states_stands_as_it_is_stated(tmp_path: Path) -> None:
    stated = "title: Our plant\nroles: {analyst: {name: A. Nyst}}\npanel: {contact: {says: office@example.org}}\n"
    found = load(str(file_with(tmp_path, f"inherits: byd-jizzakh-slow\n{stated}"))).scenario
    assert found.title == "Our plant"
    assert {role: each.name for role, each in found.roles.items()} == {"analyst": "A. Nyst"}
    assert found.panel.contact is not None
    assert found.panel.contact.says == "office@example.org"


def test_a_variant_of_a_clients_own_scenario_inherits_all_of_it(tmp_path: Path) -> None:
    stated = "title: Our plant\nroles: {analyst: {name: A. Nyst}}\nparagraphs: [{place: money, text: Ours.}]\n"
    file_with(tmp_path, f"inherits: byd-jizzakh\n{stated}", "ours.yaml")
    found = load(str(file_with(tmp_path, "inherits: ours.yaml\n"))).scenario
    assert found.title == "Our plant"
    assert list(found.roles) == ["analyst"]
    assert [each.text for each in found.paragraphs] == ["Ours."]


def test_a_shipped_variant_has_the_roles_of_its_base() -> None:
    base, variant = load("byd-jizzakh").scenario, load("byd-jizzakh-slow").scenario
    assert variant.roles == base.roles != {}
    assert variant.changes == base.changes != ()


def test_a_title_with_a_name_behind_it_is_no_longer_than_a_title_may_be() -> None:
    found = strip_owner_texts({"title": "Many words " * 18}, "a-name")["title"]
    assert found.endswith("words… (a-name)")
    assert len(found) <= MOST_TITLE
    assert strip_owner_texts({"title": "T (a-name)"}, "a-name")["title"] == "T (a-name)"
