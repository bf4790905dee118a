"""All inputs of a group part of the way to their adverse ends at once."""

from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from impact.catalogue.catalogue import Catalogue
from impact.core.arrays import Array
from impact.core.errors import ImpossibleError
from impact.files.yaml import read_yaml, written
from impact.formulas.uncertainty.design import CENTRAL, Designed
from impact.formulas.uncertainty.draws import Draws
from impact.scenario.kind_declaration import OTHER, KindDeclaration, declared
from impact.scenario.load import load, parse, with_draws
from impact.scenario.project import projects
from impact.study.analysis.joint_adverse import ALL, PARTS, combined_cases
from impact.study.analysis.key_figures import Figures, Headlines
from impact.study.analysis.levers import PATH
from impact.study.analysis.sensitivity import SensitivityResult, explore
from impact.study.analysis.sensitivity_tables import all_levers
from impact.study.estimate import prepare_inputs, rows_of
from impact.study.run_study import run
from impact.study.study import StudyData
from impact.study.tables import Record, ResultTable

XYZ = Path(__file__).parent.parent / "data" / "xyz"
LIFE = "emissions_life_cycle_average"


@cache
def explored() -> tuple[Headlines, SensitivityResult]:
    inputs = prepare_inputs(load("byd-jizzakh"), Catalogue())
    rows_of(inputs.over(Draws(0, 1)))
    headlines = Headlines(inputs, further=True)
    return headlines, explore(headlines, all_levers(inputs))


@cache
def table() -> ResultTable:
    return combined_cases(*explored())


def number(row: Record, column: str = "value") -> float:
    cell = row[column]
    assert isinstance(cell, float), row["id"]
    return cell


def test_a_value_is_that_of_a_run_with_all_these_inputs_moved() -> None:
    """Rebuilt input by input: half-way to the end that is worse in the tornado, where nothing is drawn together."""
    headlines, found = explored()
    ends = {lever.key: end for lever, end in zip(found.levers, found.figures[LIFE][:, [0, -1]], strict=True)}
    for side, sign in (("adverse", 1), ("favourable", -1)):
        for part in PARTS:
            row = table()[f"{LIFE}.grid.{side}.{part}"]
            places = {
                key: np.array([CENTRAL + (part if sign * ends[key][1] > sign * ends[key][0] else -part)])
                for key in str(row["inputs"]).split()
            }
            assert number(row) == pytest.approx(headlines(Designed(1, places))[LIFE][1], rel=1e-11)
            assert row["moved"] == len(places)


def test_the_sign_is_that_of_the_value() -> None:
    for row in table().rows:
        turned = (number(row) > 0) != (number(row, "central") > 0)
        assert row["sign"] == ("turns" if turned else "holds"), row["id"]
    assert {row["sign"] for row in table().rows} == {"turns", "holds"}


def test_all_groups_together_move_every_input_but_the_output_path() -> None:
    _, found = explored()
    for metric in {str(row["key_figure"]) for row in table().rows}:
        known = {found.levers[index].key: found.levers[index] for index in found.strongest(metric)}
        moving = known.keys() - {PATH}
        row = table()[f"{metric}.{ALL}.adverse.0.5"]
        still = moving - set(str(row["inputs"]).split())  # the central value is the adverse end already
        assert all(known[key].span[1] in (known[key].span[0], known[key].span[2]) for key in still)
        moving = moving - still
        groups = {str(each["group"]) for each in table().where(key_figure=metric)} - {ALL}
        parts = [str(table()[f"{metric}.{group}.adverse.0.5"]["inputs"]).split() for group in groups]
        assert sorted(key for part in parts for key in part) == sorted(moving)


def test_life_cycle_emissions_are_those_of_the_whole_model(study: StudyData) -> None:
    """What stands beside the key figures is the row of the full run, though made without its years."""
    _, found = explored()
    for rule in ("average", "marginal"):
        row = next(
            study["emissions_by_year"].where(
                component="change", market="all", boundary="life_cycle", electricity=rule, gas="co2e",
                cumulative="cohort",
            )
        )  # fmt: skip
        assert found.central[f"emissions_life_cycle_{rule}"] == pytest.approx(number(row), rel=1e-11)
    assert not any(str(row["key"]).startswith("emissions_life") for row in study["key_figures"].rows)


def _tree(values: dict[str, dict[str, float]], name: str = "xyz") -> Any:
    """Return the made-up country's scenario with other values of `part__name` of the project."""
    tree, _ = read_yaml((XYZ / "scenarios" / f"{name}.yaml").read_text(encoding="utf-8"), "")
    for key, value in values.items():
        part, _, leaf = key.partition("__")
        tree["project"][part][leaf] |= value
    return tree


def _run(tree: Any) -> StudyData:
    return run(with_draws(parse(written(tree), "small", "small.yaml", (XYZ,)), 0), Catalogue((XYZ,)))


def _net(base: float, foreign: float) -> float:
    """Return net jobs of the made-up country with so many staff of the first stage and from abroad."""
    study = _run(_tree({"staff__base": {"central": base}, "staff__foreign": {"central": foreign}}))
    return number(study.row("key_figures", "jobs_net"))


RANGES: dict[str, dict[str, float]] = {
    "staff__base": {"low": 60, "high": 160},
    "staff__foreign": {"low": 20, "high": 40},
}


def test_in_the_made_up_country_a_case_is_a_run_with_other_central_values() -> None:
    """Base staff of 100 (60 to 160), staff from abroad of 20 (20 to 40): fewer of the first and more of the second."""
    found = _run(_tree(RANGES))["combined_cases"]
    assert {row["group"] for row in found.where(key_figure="jobs_net")} == {"plant"}  # one group: no row for all
    for part in PARTS:
        row, good = (found[f"jobs_net.plant.{side}.{part}"] for side in ("adverse", "favourable"))
        assert number(row) == pytest.approx(_net(100 - part * 40, 20 + part * 20), rel=1e-9)
        assert (row["sign"], row["moved"], row["unit"], row["toward"]) == ("holds", 2, "persons", "lower")
        assert number(good) == pytest.approx(_net(100 + part * 60, 20), rel=1e-9)
        assert good["inputs"] == "staff.base"  # fewer from abroad than the central number are not in the range


def test_inputs_drawn_together_move_as_drawn() -> None:
    """With a strong tie fewer from abroad come with fewer staff, though they are the better end alone."""
    tree = _tree({**RANGES, "staff__foreign": {"low": 10, "high": 30}})
    apart = number(_run(tree)["combined_cases"]["jobs_net.plant.adverse.0.5"])
    tree["correlations"] = [{"between": ["staff.base", "staff.foreign"], "rank": 0.9, "reason": "Made up."}]
    together = number(_run(tree)["combined_cases"]["jobs_net.plant.adverse.0.5"])
    assert apart == pytest.approx(_net(80, 25), rel=1e-9)
    assert together == pytest.approx(_net(80, 15), rel=1e-9)


def test_what_the_model_refuses_is_said_to_be_impossible(monkeypatch: pytest.MonkeyPatch) -> None:
    (headlines, found), known = explored(), table()  # before anything is refused
    called = Headlines.__call__

    def refusing(self: Headlines, draws: Draws) -> Figures:
        shares: Array = np.broadcast_to(draws.drawn("column.price", (150.0, 200.0, 260.0), np.asarray), (draws.size,))
        refused = shares < 165
        if refused.any():
            raise ImpossibleError("too cheap", refused.tolist())
        return called(self, draws)

    monkeypatch.setattr(Headlines, "__call__", refusing)
    rows = combined_cases(headlines, found)
    gone = rows["jobs_net.prices.adverse.0.75"]
    assert (gone["value"], gone["possible"], gone["sign"]) == (None, "no", "na")
    assert rows["jobs_net.prices.adverse.0.5"] == known["jobs_net.prices.adverse.0.5"]
    assert rows["jobs_net.replaced.adverse.0.75"] == known["jobs_net.replaced.adverse.0.75"]


def test_a_figure_without_a_worse_side_has_both(monkeypatch: pytest.MonkeyPatch) -> None:
    (headlines, found), known = explored(), table()  # as the kind says it
    said = headlines.inputs.loaded.declared
    fuel = said.figures["petrol_and_diesel"].model_copy(update={"worse": None})
    changed = KindDeclaration.model_validate(
        said.model_dump() | {"figures": {**said.figures, "petrol_and_diesel": fuel}}
    )
    monkeypatch.setattr("impact.scenario.load.declared", lambda kind, data: changed)
    rows = combined_cases(headlines, found)
    for side in ("lower", "higher"):
        assert rows[f"petrol_and_diesel.all.{side}.0.5"]["toward"] == side
    lower = rows["petrol_and_diesel.all.lower.0.5"]
    assert lower["value"] == known["petrol_and_diesel.all.favourable.0.5"]["value"]


@pytest.mark.parametrize("name", ["byd-jizzakh", "byd-jizzakh-announced", "xyz", "xyz-spending"])
def test_every_assumption_belongs_to_a_declared_group(name: str) -> None:
    loaded = load(name, (XYZ,))
    assert [key for key in loaded.assumptions if loaded.declared.group_of(key) == OTHER] == []


@pytest.mark.parametrize("kind", list(projects))
def test_every_kind_names_groups_and_the_worse_side_of_its_signs(kind: str) -> None:
    said = declared(kind)
    assert said.groups
    assert set(said.signed) <= set(said.worse)
    assert ALL not in said.groups
    assert OTHER not in said.groups
