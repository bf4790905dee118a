"""Several scenarios on the same draws: their differences are paired."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
import pytest

from impact.arrays import Array
from impact.catalogue.catalogue import Catalogue
from impact.resources import shipped
from impact.scenario.load import load, parse, with_draws
from impact.source_positions import read_yaml
from impact.study.run.estimate import key_figures, ready
from impact.study.run_study import run
from impact.yaml_core import written

KEYS = ("jobs_gross", "jobs_net", "gva_net", "emissions_average", "petrol_and_diesel")


@cache
def figures(seed: int = 1, distance: float = 12500) -> dict[str, Array]:
    """Return the key figures of the shipped case with another yearly distance."""
    text = shipped("data").joinpath("scenarios", "byd-jizzakh.yaml").read_text(encoding="utf-8")
    tree: Any = read_yaml(text, "")[0]
    tree["project"]["driving"]["distance"]["central"] = distance
    tree["project"]["staff"]["base"]["central"] = 1400 if distance == 12500 else 1500
    tree |= {"draws": 200, "seed": seed}
    inputs = ready(parse(written(tree), "mine", "mine.yaml"), Catalogue())
    return key_figures(inputs, inputs.draws)


def test_a_scenario_minus_itself_is_zero_in_every_draw() -> None:
    one, again = figures(), figures.__wrapped__()
    for key, values in one.items():
        np.testing.assert_array_equal(values - again[key], 0, key)


@pytest.mark.parametrize("key", KEYS)
def test_paired_differences_spread_less_than_unpaired(key: str) -> None:
    """The same draws in both scenarios: what they share falls away."""
    base, other, elsewhere = figures(), figures(distance=13000), figures(seed=2, distance=13000)
    paired, unpaired = other[key][1:] - base[key][1:], elsewhere[key][1:] - base[key][1:]
    assert paired.std() < unpaired.std() / 5


def test_an_input_that_goes_with_the_output_path_is_no_driver_of_what_it_has_no_part_in() -> None:
    """The price of a car is drawn with the path, which moves emissions; the price does not."""
    drivers = run(with_draws(load("byd-jizzakh"), 500, None), Catalogue())["drivers"]
    named = {str(row["parameter"]) for row in drivers.where(metric="emissions_average")}
    assert "output.path" in named
    assert not {"column.price", "column.domestic_goods"} & named
