"""Shares of draws in which a key figure has a sign: over all draws, and with the draws held on a named path."""

from pathlib import Path
from typing import cast

import numpy as np
import pytest

from impact.catalogue.catalogue import Catalogue
from impact.core.arrays import Array
from impact.formulas.uncertainty.design import HeldDraws
from impact.kinds.vehicle_plant.schema import VehiclePlant
from impact.scenario.kind_declaration import declared
from impact.scenario.load import load, with_draws
from impact.study.estimate import estimate, key_figures, prepare_inputs
from impact.study.run_study import run
from impact.study.study import StudyData

XYZ = Path(__file__).parents[1] / "data" / "xyz"

PATHS = ("drawn", "slow", "central", "ceiling")
RULES = ("average", "marginal", "frozen")
DRAWS = 400


@pytest.fixture(scope="module")
def wide() -> StudyData:
    """Return a study with draws enough for rare signs."""
    return run(with_draws(load("byd-jizzakh"), DRAWS, None))


@pytest.fixture(scope="module")
def drawn() -> dict[str, Array]:
    """Return the key figures over the draws of that study, from all rows of the model."""
    rows = estimate(with_draws(load("byd-jizzakh"), DRAWS, None), Catalogue()).rows
    return {str(row.keys["key"]): row.values[:, 0] for row in rows if "key" in row.keys}


def share(study: StudyData, metric: str, event: str, path: str) -> float:
    """Return a probability."""
    return cast(float, study.row("probabilities", f"{metric}.{event}.{path}")["value"])


def test_signs_are_counted_over_the_draws(wide: StudyData, drawn: dict[str, Array]) -> None:
    assert 0 < share(wide, "jobs_net", "below_zero", "ceiling") < 0.2
    for key, values in drawn.items():
        assert share(wide, key, "below_zero", "drawn") == pytest.approx((values[1:] < 0).mean(), abs=1e-12)
        assert share(wide, key, "above_zero", "drawn") == pytest.approx((values[1:] > 0).mean(), abs=1e-12)


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("path", PATHS)
def test_a_joint_event_is_no_likelier_than_its_parts(wide: StudyData, rule: str, path: str) -> None:
    both = share(wide, f"jobs_net_and_emissions_{rule}", "above_zero_and_below_zero", path)
    parts = share(wide, "jobs_net", "above_zero", path), share(wide, f"emissions_{rule}", "below_zero", path)
    assert max(0.0, sum(parts) - 1) - 1e-12 <= both <= min(parts)


def test_a_joint_event_counts_draws_in_which_both_happen(wide: StudyData, drawn: dict[str, Array]) -> None:
    both = (drawn["jobs_net"][1:] > 0) & (drawn["emissions_average"][1:] < 0)
    metric = "jobs_net_and_emissions_average"
    assert share(wide, metric, "above_zero_and_below_zero", "drawn") == pytest.approx(both.mean(), abs=1e-12)


@pytest.mark.parametrize("path", ["slow", "central", "ceiling"])
def test_a_held_path_is_the_scenario_in_which_it_is_the_only_one(path: str) -> None:
    """Every other input is drawn as before, so the key figures are the same draw by draw."""
    loaded = with_draws(load("byd-jizzakh"), 30, None)
    inputs = prepare_inputs(loaded, Catalogue())
    place = {"slow": 0.0, "central": 1.0, "ceiling": 2.0}[path]
    held = key_figures(inputs, HeldDraws(inputs.draws, {"output.path": place}))
    project = cast(VehiclePlant, loaded.scenario.project)
    output = project.output.model_copy(update=dict.fromkeys(("low", "central", "high"), path))
    alone = loaded.scenario.model_copy(update={"project": project.model_copy(update={"output": output})})
    rows = estimate(type(loaded)(loaded.name, alone, loaded.content, loaded.places), Catalogue()).rows
    for row in rows:
        if row.keys.get("key") in held:
            np.testing.assert_allclose(held[str(row.keys["key"])][1:], row.values[1:, 0], rtol=1e-9)


def test_key_figures_alone_are_those_of_all_rows(drawn: dict[str, Array]) -> None:
    inputs = prepare_inputs(with_draws(load("byd-jizzakh"), DRAWS, None), Catalogue())
    alone = key_figures(inputs, inputs.draws)
    of_whole_runs = {key for key, figure in declared("vehicle_plant").figures.items() if figure.whole_run}
    assert list(alone) == [key for key in drawn if key not in of_whole_runs]
    for key, values in alone.items():
        np.testing.assert_allclose(values, drawn[key], rtol=1e-12)


def test_too_few_draws_give_no_probabilities() -> None:
    """The made-up country has no correlations, which need draws of their own."""
    country = Catalogue((XYZ,))
    assert "probabilities" not in run(with_draws(load("xyz", (XYZ,)), 19, None), country).tables
    assert "probabilities" in run(with_draws(load("xyz", (XYZ,)), 20, None), country).tables
