"""Scenario files as files: found by name or path, read whole, refused with a reason."""

from pathlib import Path

import pytest
from fixture_types import But

from impact import api
from impact.errors import ImpactError, ProblemsError


def test_a_file_reads_like_the_shipped_scenario(tmp_path: Path, draft: str) -> None:
    file = tmp_path / "byd-jizzakh.yml"
    file.write_text(draft, encoding="utf-8")
    assert api.load(file).scenario == api.load("byd-jizzakh").scenario


def test_anchors_and_aliases_work(tmp_path: Path, draft: str, but: But) -> None:
    file = tmp_path / "aliases.yaml"
    few = 'none: {central: 0.10, low: 0.05, high: 0.20, unit: "1", reason: Some buyers add a car.}'
    named = few.replace("none: ", "none: &few ")
    text = but(
        draft, (f"{few}\n    large", f"{named}\n    large"), (f"{few}\n    electric", "none: *few\n    electric")
    )
    file.write_text(text, encoding="utf-8")
    assert api.load(file).scenario == api.load("byd-jizzakh").scenario


@pytest.mark.parametrize("content", ["", "\n\n", "# only a comment\n", "- a\n- list\n", "words\n", "null\n"])
def test_a_file_without_keys_says_so(tmp_path: Path, content: str) -> None:
    file = tmp_path / "empty.yaml"
    file.write_text(content, encoding="utf-8")
    with pytest.raises(ProblemsError, match=r"empty\.yaml.*list of keys and values") as caught:
        api.check(file)
    assert len(caught.value.problems) == 1


def test_an_unknown_name_says_which_may_be_meant() -> None:
    with pytest.raises(
        ImpactError,
        match=r"^byd-jizzak: No scenario has that name\. Did you mean 'byd-jizzakh'\? Shipped scenarios: .*byd-jizzakh",
    ):
        api.load("byd-jizzak")


def test_a_file_that_does_not_exist_says_so(tmp_path: Path) -> None:
    with pytest.raises(ImpactError, match=r"nowhere\.yaml: There is no file of that name\. There is no scenario file"):
        api.load(tmp_path / "nowhere.yaml")
    (tmp_path / "northfield.yaml").write_text("", encoding="utf-8")
    with pytest.raises(ImpactError, match=r"There are: northfield\.yaml\. Shipped scenarios: impact list scenarios"):
        api.load(tmp_path / "nowhere.yaml")


def test_a_file_of_another_kind_is_not_said_to_be_absent(tmp_path: Path, draft: str) -> None:
    file = tmp_path / "mine.txt"
    file.write_text(draft, encoding="utf-8")
    with pytest.raises(ImpactError, match=r"mine\.txt: .*\.yaml"):
        api.load(file)


def test_a_folder_of_the_user_comes_first(tmp_path: Path, draft: str, but: But) -> None:
    place = tmp_path / "scenarios"
    place.mkdir()
    (place / "byd-jizzakh.yaml").write_text(but(draft, ("seed: 20261124", "seed: 7")), encoding="utf-8")
    assert api.load("byd-jizzakh", data=[tmp_path]).scenario.seed == 7
    assert api.load("byd-jizzakh").scenario.seed == 20261124


def test_a_variant_in_another_country_is_refused_with_what_to_do(tmp_path: Path) -> None:
    file = tmp_path / "elsewhere.yaml"
    file.write_text("inherits: byd-jizzakh\ncountry: KAZ\n", encoding="utf-8")
    with pytest.raises(ImpactError) as refused:
        api.load(file)
    assert "elsewhere.yaml, line 2, column 1, country: is KAZ, and what it inherits is of UZB." in str(refused.value)
    assert "impact new scenario NAME --kind KIND --country KAZ" in str(refused.value)
