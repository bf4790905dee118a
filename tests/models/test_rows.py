"""Rows bring what they are given to draws and years."""

import numpy as np
import pytest

from impact.models.rows import Row

YEARS = (2025, 2026, 2027)


@pytest.mark.parametrize(
    ("given", "shape"),
    [
        (np.array(7.0), (1, 3)),
        (np.array([1.0, 2.0, 3.0]), (1, 3)),
        (np.array([[5.0]]), (1, 3)),
        (np.array([[5.0], [6.0]]), (2, 3)),
        (np.ones((2, 3)), (2, 3)),
    ],
)
def test_values_are_by_draw_and_year(given: np.ndarray, shape: tuple[int, int]) -> None:
    assert Row("jobs", given, YEARS).values.shape == shape


def test_values_of_other_years_are_refused() -> None:
    with pytest.raises(ValueError, match="broadcast"):
        Row("jobs", np.ones((2, 2)), YEARS)


def test_what_means_nothing_has_the_shape_of_the_values() -> None:
    row = Row("jobs", np.ones((2, 3)), YEARS, undefined=np.array([[True], [False]]))
    assert row.undefined is not None
    assert row.undefined.tolist() == [[True] * 3, [False] * 3]


def test_a_row_without_a_figure_says_why() -> None:
    row = Row.unknown("jobs", "nobody counted", {"channel": "direct"}, years=YEARS)
    assert (row.gap, row.values.shape) == ("nobody counted", (1, 3))
