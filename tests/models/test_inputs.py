"""What a model is given when it asks, and what is remembered of the asking."""

import numpy as np
import pytest

from impact import api
from impact.catalogue.catalogue import Catalogue
from impact.errors import ImpactError
from impact.models.inputs import Inputs
from impact.resources import shipped
from impact.scenario.load import parse
from impact.uncertainty.draws import Draws


@pytest.fixture
def inputs() -> Inputs:
    return Inputs(api.load("byd-jizzakh"), Catalogue(), Draws(20, 1))


def test_an_assumption_has_one_value_a_draw_the_central_first(inputs: Inputs) -> None:
    values = inputs.assumption("driving.distance")
    spec = inputs.loaded.assumptions["driving.distance"][0]
    assert values.shape == (21,)
    assert values[0] == spec.central
    assert values.min() >= (spec.low or 0)


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


def test_reads_are_remembered_with_their_topic_and_sources(inputs: Inputs) -> None:
    with inputs.about("emissions"):
        inputs.assumption("grid.methane_loss")
        inputs.factor("net_calorific_value", "MJ/kg", fuel="petrol")
    with inputs.about("jobs"):
        inputs.assumption("grid.methane_loss")
    topics = {note: list(found) for note, found in inputs.topics.items()}
    assert topics["assumption:grid.methane_loss"] == ["emissions", "jobs"]
    assert topics["source:unep_gap_2024_uzb"] == ["emissions", "jobs"]
    assert topics["factor:net_calorific_value.WLD.2006.petrol"] == ["emissions"]
    assert topics["source:ipcc_2006_v2"] == ["emissions"]
    assert set(inputs.drivers) == {"grid.methane_loss", "net_calorific_value.WLD.2006.petrol"}


def test_a_factor_in_another_unit_is_refused(inputs: Inputs) -> None:
    with pytest.raises(ImpactError, match="MJ/kg"):
        inputs.factor("net_calorific_value", "GJ/kg", fuel="petrol")


def test_regions_are_tried_in_order(inputs: Inputs) -> None:
    inputs.factor("fuel_supply", "kg CO2e_AR5/L", "UZB", "GBR", fuel="petrol", specification="mineral")
    assert [factor.region for factor in inputs.factors.values()] == ["GBR"]


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
