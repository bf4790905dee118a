"""Scenarios of older versions of the schema, as they stand in the history of this repository, come to today's form."""

from __future__ import annotations

import subprocess
from collections.abc import Callable
from copy import deepcopy
from pathlib import Path
from shutil import copy
from typing import Any, get_args

import pytest

from impact import api
from impact.errors import ProblemsError
from impact.scenario.load import load
from impact.scenario.migrations import migrated, steps
from impact.scenario.schema import Scenario
from impact.scenario.versions import CURRENT, OLDEST
from impact.source_positions import read_yaml

Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def old(root: Path) -> Path:
    return root / "tests" / "data" / "old"


def values(file: Path) -> Any:
    return read_yaml(file.read_text(encoding="utf-8"), file.name)[0]


def test_the_schema_allows_the_versions_that_are_known() -> None:
    allowed = get_args(Scenario.model_fields["scenario"].annotation)
    assert list(allowed) == list(range(OLDEST, CURRENT + 1))
    assert all(OLDEST < version <= CURRENT for version, _ in steps())


def test_an_investment_is_a_spending_of_today_and_its_draws_are_asked_for(old: Path, tmp_path: Path) -> None:
    file = Path(copy(old / "xyz-investment.yaml", tmp_path))
    with pytest.raises(ProblemsError, match=r"'investment' is called 'spending'.* Run: impact migrate"):
        load(str(file))
    found = api.migrated([file])
    api.write_migrated(found)
    left = api.not_migrated(found)
    assert [(each.line, each.where) for each in left] == [(13, "draws")]
    file.write_text(file.read_text(encoding="utf-8").replace("draws: 0", "draws: 20"), encoding="utf-8")
    loaded = load(str(file))
    assert loaded.scenario.project.kind == "spending"
    assert loaded.scenario.project.prices == "basic"  # type: ignore[attr-defined]


def test_parts_of_a_plant_go_where_they_stand_today(old: Path) -> None:
    before = values(old / "plant-parts.yaml")
    new, done = migrated(before, "vehicle_plant")
    project = new["project"]
    assert project["grid"]["coal"] == "hard_coal"
    assert "coal" not in project["air"]
    assert "profit" not in project["public_money"]
    assert project["public_money"]["figures"]["recycling_fee"] == {
        "electric": {"powertrain": "bev", "made": "abroad", "age": "up_to_3_years"}
    }
    assert project["replaced"]["small_market"]["home_sales"]["central"] == 50000
    assert project["replaced"]["large_market"]["home_sales"]["unit"] == "vehicles/yr"
    assert any("It was 0.03." in each.says for each in done)


def test_a_bus_fleet_loses_what_no_number_rested_on(old: Path) -> None:
    new, _ = migrated(values(old / "bus-grid-parts.yaml"), "bus_fleet")
    assert list(new["project"]["grid"]) == ["target_year", "coal", "later_change", "gas_compression"]
    same, done = migrated({"project": {"grid": {"target_met": None}}}, "vehicle_plant")
    assert (same, done) == ({"project": {"grid": {"target_met": None}}}, [])


@pytest.mark.parametrize("name", ["xyz-investment", "plant-parts", "bus-grid-parts"])
def test_a_step_leaves_its_document_alone_and_finds_nothing_twice(old: Path, name: str) -> None:
    before = values(old / f"{name}.yaml")
    kept = deepcopy(before)
    kind = before["project"]["kind"]
    once, done = migrated(before, kind)
    assert before == kept
    assert done
    assert migrated(once, kind) == (once, [])


def test_comments_and_all_other_lines_stay(old: Path) -> None:
    (found,) = api.migrated([old / "plant-parts.yaml"])
    before, after = (text.splitlines() for text in (found.before, found.after))
    assert "# what the plants burn, as far as is known" in found.after
    assert "# up to here it is small" in found.after
    assert len([line for line in before if line not in after]) == 7
    assert found.diff.count("\n+") - 1 == 5


def test_a_scenario_of_today_is_in_its_form_and_may_be_migrated_at_any_time(root: Path) -> None:
    (found,) = api.migrated([root / "data" / "scenarios" / "nur-navoi-gas-left.yaml"])
    assert not found.changed
    assert found.done == ()


def test_an_older_version_without_an_old_form_is_read_as_it_is(root: Path, tmp_path: Path) -> None:
    file = tmp_path / "xyz-solar.yaml"
    text = (root / "tests" / "data" / "xyz" / "scenarios" / "xyz-spending.yaml").read_text(encoding="utf-8")
    file.write_text(text.replace(f"scenario: {CURRENT}", "scenario: 1"), encoding="utf-8")
    assert load(str(file)).scenario.scenario == 1
    (found,) = api.migrated([file])
    assert found.after == text


def test_a_variant_says_no_version_and_its_kind_is_that_of_its_base(tmp_path: Path) -> None:
    file = tmp_path / "fewer-buses.yaml"
    file.write_text("inherits: samarkand-buses\nproject:\n  grid: {target_met: null, coal: hard_coal}\n", "utf-8")
    with pytest.raises(ProblemsError, match="'target_met' was taken away"):
        load(str(file))
    (found,) = api.migrated([file])
    assert found.after == "inherits: samarkand-buses\nproject:\n  grid: {coal: hard_coal}\n"


def test_a_version_that_is_not_known_yet_is_refused_with_the_remedy(tmp_path: Path) -> None:
    file = tmp_path / "later.yaml"
    file.write_text(f"scenario: {CURRENT + 1}\ntitle: x\n", encoding="utf-8")
    for read in (lambda: load(str(file)), lambda: api.migrated([file])):
        with pytest.raises(ProblemsError, match=rf"line 1.* version {CURRENT + 1} of the schema.* Install the version"):
            read()


def test_the_command_says_what_it_would_do_and_then_does_it(run_impact: Run, old: Path, tmp_path: Path) -> None:
    file = Path(copy(old / "xyz-investment.yaml", tmp_path))
    before = file.read_bytes()
    said = run_impact("migrate", "--check", file.name)
    assert said.returncode == 1
    assert file.read_bytes() == before
    assert "+  kind: spending" in said.stdout
    done = run_impact("migrate", file.name, "-o", "new.yaml")
    assert done.returncode == 1  # the number of draws is left
    assert "new.yaml" in done.stdout.splitlines()
    assert "draws: 0 is given" in done.stderr
    assert file.read_bytes() == before
    (tmp_path / "new.yaml").write_text(
        (tmp_path / "new.yaml").read_text("utf-8").replace("draws: 0", "draws: 20"), "utf-8"
    )
    again = run_impact("migrate", "--check", "new.yaml")
    assert (again.returncode, again.stdout) == (0, "new.yaml: in today's form.\n")
