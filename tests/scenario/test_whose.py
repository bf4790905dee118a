"""Whose document it is: a client's scenario inherits what a shipped one says of the project, and nothing of itself."""

from pathlib import Path

import pytest
from shared_studies import ONE_OF_EACH_KIND

from impact.scenario.load import load
from impact.scenario.quantity import MOST_TITLE
from impact.scenario.texts import texts_of
from impact.scenario.whose import for_others

OF_ITSELF = ("shipped case", "package's own", "First edition", "CC BY")


def client(folder: Path, base: str, more: str = "", name: str = "client") -> Path:
    file = folder / f"{name}.yaml"
    file.write_text(f"inherits: {base}\n{more}", encoding="utf-8")
    return file


@pytest.mark.parametrize("case", [*ONE_OF_EACH_KIND, "byd-jizzakh-slow"])
def test_a_client_inherits_nothing_that_a_shipped_case_says_of_itself(tmp_path: Path, case: str) -> None:
    base, found = load(case).scenario, load(str(client(tmp_path, case))).scenario
    said = "\n".join(each.text for each in texts_of(found).values())
    assert [words for words in OF_ITSELF if words in said] == []
    assert (found.roles, found.changes, found.paragraphs) == ({}, (), ())
    assert (found.version, found.stage) == ("1", "draft")
    assert (found.panel.contact, found.panel.licence, found.panel.address) == (None, None, "")
    assert found.title == f"{base.title} (client)"
    assert (found.claims, found.project, found.panel.adverse) == (base.claims, base.project, base.panel.adverse)


def test_what_a_client_states_stands_as_it_is_stated(tmp_path: Path) -> None:
    stated = "title: Our plant\nroles: {analyst: {name: A. Nyst}}\npanel: {contact: {says: office@example.org}}\n"
    found = load(str(client(tmp_path, "byd-jizzakh-slow", stated))).scenario
    assert found.title == "Our plant"
    assert {role: each.name for role, each in found.roles.items()} == {"analyst": "A. Nyst"}
    assert found.panel.contact is not None
    assert found.panel.contact.says == "office@example.org"


def test_a_variant_of_a_clients_own_scenario_inherits_all_of_it(tmp_path: Path) -> None:
    stated = "title: Our plant\nroles: {analyst: {name: A. Nyst}}\nparagraphs: [{place: money, text: Ours.}]\n"
    client(tmp_path, "byd-jizzakh", stated, "ours")
    found = load(str(client(tmp_path, "ours.yaml"))).scenario
    assert found.title == "Our plant"
    assert list(found.roles) == ["analyst"]
    assert [each.text for each in found.paragraphs] == ["Ours."]


def test_a_shipped_variant_has_the_roles_of_its_base() -> None:
    base, variant = load("byd-jizzakh").scenario, load("byd-jizzakh-slow").scenario
    assert variant.roles == base.roles != {}
    assert variant.changes == base.changes != ()


def test_a_title_with_a_name_behind_it_is_no_longer_than_a_title_may_be() -> None:
    found = for_others({"title": "Many words " * 18}, "a-name")["title"]
    assert found.endswith("words… (a-name)")
    assert len(found) <= MOST_TITLE
    assert for_others({"title": "T (a-name)"}, "a-name")["title"] == "T (a-name)"
