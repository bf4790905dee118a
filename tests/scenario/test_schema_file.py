"""The JSON Schema for editors: current, valid, true to the models, in words."""

import copy
from collections.abc import Callable
from typing import Any

import pytest
from jsonschema import Draft202012Validator, FormatChecker

from impact.files.resources import shipped
from impact.files.yaml import read_yaml
from impact.scenario.files.find import names
from impact.scenario.json_schema import as_json, json_schema

SCENARIOS = shipped("data").joinpath("scenarios")
LINE = "# yaml-language-server: $schema=scenario.schema.json\n"


def as_editors_see_it(node: Any) -> Any:
    """Return YAML as the language server takes it: keys are text, and so are dates."""
    if isinstance(node, dict):
        return {str(key): as_editors_see_it(part) for key, part in node.items()}
    return [as_editors_see_it(part) for part in node] if isinstance(node, list) else node


def scenario(name: str) -> Any:
    value, _ = read_yaml(SCENARIOS.joinpath(f"{name}.yaml").read_text(encoding="utf-8"), name)
    return as_editors_see_it(value)


def faults(value: Any) -> list[str]:
    validator = Draft202012Validator(json_schema(), format_checker=FormatChecker())
    return [error.json_path for error in validator.iter_errors(value)]


def changed(path: str, value: Any, name: str) -> Any:
    """Return a shipped scenario with one key set; `...` takes it away."""
    tree = copy.deepcopy(scenario(name))
    *way, last = path.split(".")
    part = tree
    for key in way:
        part = part.setdefault(key, {})
    if value is ...:
        del part[last]
    else:
        part[last] = value
    return tree


def test_the_file_is_current() -> None:
    """Renew it: impact config schema -o data/scenarios/scenario.schema.json."""
    assert SCENARIOS.joinpath("scenario.schema.json").read_text(encoding="utf-8") == as_json()


def test_it_is_a_schema() -> None:
    Draft202012Validator.check_schema(json_schema())


@pytest.mark.sampled(6)
@pytest.mark.parametrize("name", names())
def test_shipped_scenarios_follow_it_and_name_it(name: str) -> None:
    assert faults(scenario(name)) == []
    assert SCENARIOS.joinpath(f"{name}.yaml").read_text(encoding="utf-8").startswith(LINE)


VARIANT = "byd-jizzakh-announced"  # which states only what differs


@pytest.mark.parametrize(
    ("name", "path", "value"),
    [
        *(("byd-jizzakh", *each) for each in (
            ("scenario", 3), ("titel", "x"), ("title", ...), ("as_of", "24 November"), ("horizon", [2025]),
            ("project.staff.base.central", -1), ("project.staff.base.unit", "people"),
            ("project.staff.base.reason", ...), ("project.column.price.unit", "USD"),
            ("project.output.paths.slow.status", "likely"),
        )),
        (VARIANT, "inherits", 3), (VARIANT, "titel", "x"), (VARIANT, "project.staff.base.centre", 5),
        (VARIANT, "project.households.spent.high", 1.2),
    ],
)  # fmt: skip
def test_what_impact_refuses_an_editor_marks(name: str, path: str, value: Any) -> None:
    assert faults(changed(path, value, name)) != []


@pytest.mark.parametrize(
    ("path", "value"),
    [("project.staff.base.central", 2000), ("project.staff", None), ("project.households.spent", {"low": 0.5})],
)
def test_a_variant_states_only_what_differs(path: str, value: Any) -> None:
    assert faults(changed(path, value, VARIANT)) == []


def test_words_units_and_limits_are_told() -> None:
    parts = json_schema()["$defs"]
    assert parts["ScenarioSchema"]["properties"]["as_of"]["description"] == "Date of the edition; no clock is read."
    assert parts["ScenarioSchema"]["properties"]["seed"]["description"].endswith("of the uncertainty.")
    assert parts["HouseholdInputs"]["properties"]["spent"]["description"].endswith("From 0 to 1.")
    assert parts["Staff"]["properties"]["base"]["description"] == (
        "People at the plant in the first year of work. Unit: persons. Not below 0."
    )
    assert all("Attributes:" not in part.get("description", "") for part in parts.values())


def test_every_part_is_used() -> None:
    schema = json_schema()
    used: set[str] = set()

    def walk(node: Any, see: Callable[[str], None]) -> None:
        for key, part in node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ():
            if key == "$ref":
                see(part.removeprefix("#/$defs/"))
            walk(part, see)

    walk(schema, used.add)
    assert {name for name in schema["$defs"] if not name.endswith(".variant")} <= used
    assert used <= set(schema["$defs"])
