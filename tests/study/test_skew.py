"""A main estimate that is not the middle of its draws is found, and so is the input that skews it; nothing else is."""

from functools import partial
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact.core.arrays import Array
from impact.formulas.uncertainty.design import on_range
from impact.formulas.uncertainty.distributions import triangular
from impact.formulas.uncertainty.draws import Draws, Span
from impact.model.inputs import Inputs
from impact.study.analysis.levers import Lever
from impact.study.analysis.sensitivity import PLACES, SensitivityResult
from impact.study.analysis.skew import is_skewed, percentile_of, skew

COUNT = 2_000
WIDTHS = st.floats(0.1, 5.0)
WEIGHTS = st.lists(st.floats(-3.0, 3.0).filter(lambda weight: abs(weight) > 0.05), min_size=1, max_size=5)


def found(spans: dict[str, Span], weights: dict[str, float], constant: float) -> Any:
    """Return the table of a figure that is linear in inputs of triangular distributions."""
    draws, levers = Draws(COUNT, 7), [Lever(name, (name,), span, "1") for name, span in spans.items()]
    quantiles = {
        name: partial(triangular, low=low, central=mode, high=high) for name, (low, mode, high) in spans.items()
    }
    central = constant + sum(weights[name] * span[1] for name, span in spans.items())
    values: Array = np.full(COUNT, constant)
    for name, quantile in quantiles.items():
        values = values + weights[name] * quantile(draws.probabilities(name))
    moved = np.array([central + weights[name] * (on_range(span, PLACES) - span[1]) for name, span in spans.items()])
    explored = SensitivityResult(tuple(levers), {"figure": central}, {"figure": moved})
    return skew(cast("Inputs", SimpleNamespace(quantiles=quantiles)), explored, {"figure": values}).rows


@given(WEIGHTS, WIDTHS, st.floats(100.0, 1000.0))
def test_symmetric_inputs_of_a_linear_figure_skew_nothing(weights: list[float], width: float, constant: float) -> None:
    spans = {f"x{place}": (-width, 0.0, width) for place in range(len(weights))}
    assert not found(spans, dict(zip(spans, weights, strict=True)), constant)


@given(WEIGHTS, st.floats(2.0, 20.0), st.booleans())
def test_the_one_sided_input_is_named(weights: list[float], width: float, up: bool) -> None:
    spans: dict[str, Span] = {f"x{place}": (-0.1, 0.0, 0.1) for place in range(len(weights))}
    spans["aside"] = (0.0, 0.0, width) if up else (-width, 0.0, 0.0)
    (row,) = found(spans, dict(zip(spans, [*weights, 4.0], strict=True)), 0.0)
    assert row["input"] == "aside"
    assert row["input_median"] == pytest.approx((1 if up else -1) * width * (1 - np.sqrt(0.5)))
    assert row["share"] == pytest.approx(1.0, abs=0.2)


def test_the_input_that_goes_the_other_way_is_not_named() -> None:
    spans: dict[str, Span] = {"up": (0.0, 0.0, 10.0), "down": (0.0, 0.0, 1.0)}
    (row,) = found(spans, {"up": 1.0, "down": -1.0}, 0.0)
    assert row["input"] == "up"


def test_without_a_one_sided_input_none_is_named() -> None:
    values = np.exp(np.linspace(-3.0, 3.0, COUNT))  # as where inputs multiply each other
    lever = Lever("x", ("x",), (0.0, 1.0, 2.0), "1")
    explored = SensitivityResult((lever,), {"figure": 0.4}, {"figure": np.full((1, len(PLACES)), 0.4)})
    inputs = SimpleNamespace(quantiles={"x": partial(triangular, low=0.0, central=1.0, high=2.0)})
    (row,) = skew(cast("Inputs", inputs), explored, {"figure": values}).rows
    assert row["input"] == "na"


@given(st.lists(st.floats(-1e6, 1e6), min_size=100, max_size=120).map(np.array), st.floats(-1e6, 1e6))
def test_flagged_if_and_only_if_the_law_says_so(draws: Array, central: float) -> None:
    low, first, median, third, high = np.percentile(draws, [5, 25, 50, 75, 95])
    beyond = central < first or central > third
    apart = low * high > 0 and central != 0 and not 0.8 * abs(central) <= abs(median) <= 1.25 * abs(central)
    near = min(abs(central - end) for end in (first, third)) <= 1e-6 * max(abs(central), abs(median), 1.0)
    if not near and not (low == 0 or high == 0):
        assert is_skewed(central, draws) == (beyond or apart)


def test_runs_equal_to_the_main_estimate_count_half() -> None:
    assert percentile_of(1.0, np.array([0.0, 1.0, 1.0, 2.0])) == 0.5
    assert percentile_of(3.0, np.array([0.0, 1.0, 2.0])) == 1.0
    assert percentile_of(0.0, np.array([1.0, 2.0])) == 0.0
