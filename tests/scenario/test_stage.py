"""Draft, checked, final: what a stage needs, with the line where it is missing."""

from typing import Any

import pytest

from impact.core.errors import ProblemsError
from impact.files.resources import shipped
from impact.files.yaml import read_yaml, written
from impact.scenario.load import parse
from impact.scenario.schema import ScenarioSchema

FILE = "mine.yaml"


@pytest.fixture
def tree() -> Any:
    text = shipped("data").joinpath("scenarios", "byd-jizzakh.yaml").read_text(encoding="utf-8")
    tree = read_yaml(text, "")[0]
    tree["roles"] = {role: {"name": f"Holder of {role}"} for role in tree["roles"]}
    tree["panel"]["contact"] = {"says": "A desk"}
    return tree


def read(tree: Any) -> ScenarioSchema:
    return parse(written(tree), "mine", FILE).scenario


def refused(tree: Any) -> list[tuple[str, int, str]]:
    with pytest.raises(ProblemsError) as error:
        read(tree)
    assert all(each.file == FILE for each in error.value.problems)
    return [(each.where, each.line, each.message) for each in error.value.problems]


def sign(tree: Any, *roles: str) -> None:
    for role in roles:
        tree["roles"][role]["signed_on"] = "2026-11-24"


@pytest.mark.parametrize(
    ("stage", "roles"),
    [("draft", ()), ("checked", ("analyst", "assurer")), ("final", ("analyst", "assurer", "approver"))],
)
def test_a_stage_with_its_signatures_is_read(tree: Any, stage: str, roles: tuple[str, ...]) -> None:
    tree["stage"] = stage
    sign(tree, *roles)
    assert read(tree).stage == stage


@pytest.mark.parametrize(
    ("stage", "roles", "unsigned"),
    [
        ("checked", ("analyst",), ["roles.assurer"]),
        ("final", ("analyst", "assurer"), ["roles.approver"]),
        ("final", (), ["roles.analyst", "roles.approver", "roles.assurer"]),
    ],
)
def test_a_signature_that_is_missing_is_named_with_its_line(
    tree: Any, stage: str, roles: tuple[str, ...], unsigned: list[str]
) -> None:
    tree["stage"] = stage
    sign(tree, *roles)
    problems = refused(tree)
    assert sorted(where for where, _, _ in problems) == unsigned
    assert all(line > 1 and "has not signed" in said for _, line, said in problems)


@pytest.mark.parametrize("stage", ["checked", "final"])
def test_what_is_vacant_keeps_a_brief_a_draft(tree: Any, stage: str) -> None:
    tree["stage"] = stage
    sign(tree, "analyst", "assurer", "approver")
    tree["roles"]["funder"] = {"name": "none", "reason": "Nobody paid."}
    tree["panel"]["contact"] = {"says": "none", "reason": "Nobody answers."}
    del tree["roles"]["commissioner"]
    ((where, line, said),) = refused(tree)
    assert where == "stage"
    assert line > 1
    assert all(key in said for key in ("roles.funder", "roles.commissioner", "panel.contact"))
    assert "stage: draft" in said
    tree["stage"] = "draft"
    assert read(tree).stage == "draft"


@pytest.mark.parametrize("assurer", ["Holder of analyst", "holder  of ANALYST"])
def test_nobody_assures_their_own_work(tree: Any, assurer: str) -> None:
    tree["stage"] = "final"
    sign(tree, "analyst", "assurer", "approver")
    tree["roles"]["assurer"]["name"] = assurer
    ((where, _, said),) = refused(tree)
    assert where == "roles.assurer.name"
    assert "nobody can assure their own work" in said


def test_a_vacancy_needs_a_reason_and_cannot_sign(tree: Any) -> None:
    tree["roles"]["approver"] = {"name": "none", "signed_on": "2026-11-24"}
    tree["panel"]["licence"] = {"says": "none"}
    found = {where: said for where, _, said in refused(tree)}
    assert set(found) == {"roles.approver", "roles.approver.signed_on", "panel.licence"}
    assert "nobody signed" in found["roles.approver.signed_on"]


def test_the_change_log_speaks_of_the_version_once(tree: Any) -> None:
    tree["version"] = 3
    tree["changes"] = [{"version": 1, "on": "2026-11-24", "says": "First."}] * 2
    found = {where: said for where, _, said in refused(tree)}
    assert set(found) == {"changes", "changes[2].version"}
    assert "version '3'" in found["changes"]


@pytest.mark.parametrize("address", ["example.org/x", "https://example.org/" + "x" * 60, "https://example.org/a b"])
def test_an_address_is_short_enough_for_its_code(tree: Any, address: str) -> None:
    tree["panel"]["address"] = address
    assert [where for where, _, _ in refused(tree)] == ["panel.address"]


def test_an_unknown_statement_is_refused(tree: Any) -> None:
    tree["panel"]["basline"] = {"says": "x"}
    ((where, _, said),) = refused(tree)
    assert where == "panel.basline"
    assert "baseline" in said
