"""What moves the key figures of a study: one input at a time, choices of method, parts of the variance."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from impact.catalogue.catalogue import Catalogue
from impact.core.errors import ImpactError
from impact.formulas.uncertainty.draws import Draws
from impact.scenario.load import LoadedScenario, load
from impact.study.analysis.key_figures import Headlines, key_units, select_metric_rows
from impact.study.analysis.sensitivity import SensitivityResult, explore, switches
from impact.study.analysis.sensitivity_tables import all_levers, what_matters
from impact.study.estimate import prepare_inputs, rows_of
from impact.study.study import StudyData
from impact.study.tables import Record

XYZ = Path(__file__).parent.parent / "data" / "xyz"


@cache
def explored(name: str = "byd-jizzakh") -> tuple[Headlines, SensitivityResult]:
    inputs = prepare_inputs(load(name), Catalogue())
    rows_of(inputs.over(Draws(0, 1)))
    headlines = Headlines(inputs)
    return headlines, explore(headlines, all_levers(inputs))


def number(row: Record, column: str) -> float:
    cell = row[column]
    assert isinstance(cell, float)
    return cell


def changed(loaded: LoadedScenario, key: str, value: float) -> dict[str, float]:
    """Return the key figures with another central value of an assumption, by the ordinary way of a run."""
    part: Any = loaded.scenario.project
    way = key.split(".")
    parts = [part]
    for name in way[:-1]:
        part = part[name] if isinstance(part, dict) else getattr(part, name)
        parts.append(part)
    leaf = getattr(parts[-1], way[-1]).model_copy(update={"central": value, "low": None, "high": None})
    for parent, name in zip(reversed(parts), reversed(way), strict=True):
        leaf = {**parent, name: leaf} if isinstance(parent, dict) else parent.model_copy(update={name: leaf})
    scenario = loaded.scenario.model_copy(update={"project": leaf})
    inputs = prepare_inputs(replace(loaded, scenario=scenario), Catalogue())
    return {metric: float(values[0]) for metric, values in Headlines(inputs)(Draws(0, 1)).items()}


@pytest.mark.parametrize("key", ["staff.per_extra_1000_vehicles", "vehicles.yuan_up.electricity", "households.spent"])
def test_a_tornado_is_what_a_run_with_that_value_gives(study: StudyData, key: str) -> None:
    loaded = load("byd-jizzakh")
    for end in ("low", "high"):
        rows = list(study["tornado"].where(input=key))
        assert rows
        found = changed(loaded, key, number(rows[0], f"input_{end}"))
        for row in rows:
            assert number(row, f"result_{end}") == pytest.approx(found[str(row["key_figure"])], rel=1e-9), row["id"]


def test_every_uncertain_input_that_moves_a_figure_has_a_row_the_strongest_first(study: StudyData) -> None:
    headlines, found = explored()
    names = {lever.key for lever in found.levers if not lever.together}
    read = set(headlines.inputs.quantiles)
    assert read <= names
    moving = {str(row["input"]) for row in study["tornado"].rows}
    assert not moving & (names - read)  # of regions and of claimed capacity: behind no key figure
    for metric in found.figures:
        rows = list(study["tornado"].where(key_figure=metric))
        spread = [
            max(number(row, "result_low"), number(row, "result_high"), found.central[metric])
            - min(number(row, "result_low"), number(row, "result_high"), found.central[metric])
            for row in rows
        ]
        assert spread == sorted(spread, reverse=True)
        assert min(spread) > 0
        assert {str(row["input"]) for row in rows} <= names


def test_the_output_path_is_said_in_cars(study: StudyData) -> None:
    row = study.row("tornado", "jobs_net.output.path")
    assert (row["input_low"], row["input_high"], row["unit"], row["year"]) == (45000.0, 300000.0, "vehicles/yr", 2031)


def test_choices_stand_apart_with_the_central_run_as_default(study: StudyData) -> None:
    for row in study["method_choices"].where(default="yes"):
        metric = "emissions_average" if row["key_figure"] == "emissions" else str(row["key_figure"])
        assert row["value"] == study.row("key_figures", metric)["value"], row["id"]
    for path in ("slow", "ceiling"):
        end = "low" if path == "slow" else "high"
        at_end = study.row("tornado", "jobs_net.output.path")[f"result_{end}"]
        assert study.row("method_choices", f"jobs_net.output_path.{path}")["value"] == pytest.approx(at_end)
    saved = study.row("method_choices", "jobs_induced.household_closure.households_save")
    assert saved["value"] == 0
    assert not list(study["method_choices"].where(key_figure="emissions_average", choice="closure"))
    assert {row["option"] for row in study["method_choices"].where(key_figure="emissions")} == {
        "average", "marginal", "frozen",
    }  # fmt: skip


def test_inputs_without_a_range_have_no_lever() -> None:
    loaded = load("xyz", (XYZ,))
    inputs = prepare_inputs(loaded, Catalogue((XYZ,)))
    rows_of(inputs)
    assert [lever.key for lever in all_levers(inputs)] == ["output.path"]
    found = what_matters(inputs, key_units(inputs))
    assert {row["input"] for row in found["tornado"].rows} == {"output.path"}


def test_a_table_about_other_things_has_no_figures(study: StudyData) -> None:
    with pytest.raises(ImpactError, match="not about single key figures"):
        select_metric_rows(study["sources"], "jobs_net")


def test_choices_that_move_nothing_are_left_out() -> None:
    headlines, found = explored("byd-jizzakh-slow")
    table = switches(headlines, found.central)
    assert {row["option"] for row in table.rows if row["default"] == "yes"} >= {"slow", "households_spend"}
