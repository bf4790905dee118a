"""Checks of a run: sums in every draw, verdicts at their limits, and central values outside their range."""

from pathlib import Path

import numpy as np
import pytest
from shared_studies import study_of

from impact.core.arrays import Array
from impact.core.errors import ImpactError
from impact.model.rows import Limits, ResultRow
from impact.study.run_checks import central_outside_range, parts_sum_to_totals, verdict
from impact.study.tables import Cell, ResultTable
from impact.study.tables.variable import Declarations

XYZ = Path(__file__).parents[1] / "data" / "xyz"
SIZE = 2.0e6


@pytest.fixture(scope="module")
def declared() -> Declarations:
    return study_of("xyz", data=(XYZ,), beside=False).declared()


def emitted(component: str, *draws: float, gap: str = "") -> ResultRow:
    values: Array = np.array(draws)[:, None]
    return ResultRow("emissions", values, (2026,), {"component": component}, gap=gap)


@pytest.mark.parametrize("off", [0.0, SIZE * 0.9e-9, SIZE * 1.1e-9, -SIZE * 1.1e-9])
@pytest.mark.parametrize("draw", [0, 1])
def test_a_total_is_the_sum_of_its_parts_in_every_draw(declared: Declarations, off: float, draw: int) -> None:
    """Cars replaced are taken off; what differs by more than a billionth of the largest part is refused."""
    totals = [-1.0e6, -0.5e6]
    totals[draw] += off
    rows = [emitted("plant_cars", 1.0e6, 1.5e6), emitted("replaced_cars", SIZE, SIZE), emitted("change", *totals)]
    if abs(off) <= SIZE * 1e-9:
        parts_sum_to_totals(rows, declared)
    else:
        with pytest.raises(ImpactError, match="parts and total differ"):
            parts_sum_to_totals(rows, declared)


def test_what_has_no_figure_is_no_sum_and_other_totals_are_looked_at_all_the_same(declared: Declarations) -> None:
    unknown = emitted("change", 7.0, gap="nobody counted")
    parts_sum_to_totals([emitted("plant_cars", 1.0), unknown], declared)
    wrong = ResultRow("jobs", np.array([[3.0]]), (2026,), {"channel": "total"})
    with pytest.raises(ImpactError, match="jobs"):
        parts_sum_to_totals([unknown, emitted("plant_cars", 1.0), emitted("change", 1.0), wrong], declared)


@pytest.mark.parametrize(
    ("low", "high", "central", "found"),
    [
        (1, 3, 0.9, "outside"), (1, 3, 1, "inside"), (1, 3, 3, "inside"), (1, 3, 3.1, "outside"),
        (None, 3, -9, "inside"), (1, None, 9, "inside"), (None, None, 9, "inside"),
    ],
)  # fmt: skip
def test_a_limit_belongs_to_what_is_usual(low: float | None, high: float | None, central: float, found: str) -> None:
    cells = verdict(Limits("check-jobs", low, high), central, 0.25)
    assert (cells["verdict"], cells["text_key"]) == (found, f"check-jobs-{found}")
    assert (cells["limit_low"], cells["limit_high"], cells["share_outside"]) == (low, high, 0.25)
    assert Limits("check-jobs", low, high).outside(np.array([central, 2.0])).tolist() == [found == "outside", False]


def test_a_check_that_does_not_apply_has_no_number() -> None:
    cells = verdict(Limits("check-jobs", 1, 3, reason="there is no staff"), 9, 0.25)
    assert cells["verdict"] == "not_applicable"
    assert (cells["value"], cells["limit_low"], cells["share_outside"]) == (None, None, None)


def table(**cells: Cell) -> ResultTable:
    return ResultTable(
        "key_figures", ({"id": "first", "value": 2.0, "low": None, "high": None}, {"id": "second", **cells})
    )


@pytest.mark.parametrize(("value", "told"), [(0.9, True), (1.0, False), (3.0, False), (3.1, True), (None, False)])
def test_a_central_value_outside_its_range_is_named(value: float | None, told: bool) -> None:
    found = [address for address, _ in central_outside_range([table(value=value, low=1.0, high=3.0)])]
    assert found == (["key_figures/second/value"] if told else [])
