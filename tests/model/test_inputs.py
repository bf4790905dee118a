"""What a model is given when it asks, and what is remembered of the asking."""

import numpy as np
import pytest

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.core.errors import ImpactError
from impact.files.resources import shipped
from impact.formulas.uncertainty.draws import Draws
from impact.model.inputs import Inputs
from impact.scenario.load import parse


@pytest.fixture
def inputs() -> Inputs:
    return Inputs(api.load("byd-jizzakh"), Catalogue(), Draws(20, 1))


def test_a_path_is_linear_between_its_years_and_held_outside(inputs: Inputs) -> None:
    points = inputs.loaded.assumptions["column.price"][0].by_year
    (first, start), (last, end) = points.items()
    middle = (first + last) / 2
    found = inputs.series("column.price", [first - 5, first, middle, last, last + 10])
    central = [start.central, start.central, (start.central + end.central) / 2, end.central, end.central]
    np.testing.assert_allclose(found[0], central)
    np.testing.assert_allclose(found[:, 2], (found[:, 1] + found[:, 3]) / 2)
    np.testing.assert_array_equal(found[:, 0], found[:, 1])
    np.testing.assert_array_equal(found[:, 4], found[:, 3])


def test_one_driver_moves_all_years_of_a_path_together(inputs: Inputs) -> None:
    found = inputs.series("column.price", [2025, 2031])[1:]
    np.testing.assert_array_equal(np.argsort(found[:, 0]), np.argsort(found[:, 1]))


def test_a_table_that_is_not_there_says_how_to_add_it() -> None:
    loaded = api.load("nur-navoi")
    elsewhere = loaded.scenario.model_copy(update={"table": "io_1999"})
    inputs = Inputs(type(loaded)("x", elsewhere, "", loaded.places), Catalogue(), Draws(0, 1))
    with pytest.raises(ImpactError, match=r"data/countries/UZB/io_1999.*Add the folder"):
        _ = inputs.table


@pytest.mark.parametrize("more", ["low: 4, high: 6", "alternatives: [{value: 4}, {value: 6}]"])
def test_a_range_that_would_move_nothing_is_refused(more: str) -> None:
    text = shipped("data").joinpath("scenarios", "byd-jizzakh.yaml").read_text(encoding="utf-8")
    assert text.count("survival_shape: {central: 5,") == 1
    loaded = parse(
        text.replace("survival_shape: {central: 5,", f"survival_shape: {{central: 5, {more},"), "x", "x.yaml"
    )
    with pytest.raises(ImpactError, match=r"x\.yaml, line \d+, .*driving\.survival_shape: it is one number"):
        Inputs(loaded, Catalogue(), Draws(0, 1)).exact("driving.survival_shape")
