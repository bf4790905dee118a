"""Which case a result is: by the signs of its unrounded limits."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from impact.words.rounding import case


@pytest.mark.parametrize(
    ("central", "low", "high", "expected"),
    [
        (-20, -50, -10, "lower"), (20, 10, 50, "higher"), (20, -10, 50, "unsettled"), (-20, -50, 10, "unsettled"),
        (20, 0, 50, "unsettled"), (-20, -50, 0, "unsettled"), (20, 0.001, 50, "higher"), (-20, -50, -0.001, "lower"),
        (0.2, -5, 5, "unsettled"), (-0.2, -5, 5, "unsettled"), (0, -5, 5, "unsettled"), (0.2, 0, 5, "unchanged"),
        (0, 0, 0, "unchanged"), (0, None, None, "unchanged"), (12, None, None, "higher"), (-12, None, None, "lower"),
        (12, 12, 12, "higher"), (-12, -12, -12, "lower"),
    ],
)  # fmt: skip
def test_cases(central: float, low: float | None, high: float | None, expected: str) -> None:
    assert case(central, low, high) == expected


@given(st.floats(0.01, 1e6), st.floats(0.01, 1e6), st.floats(0.01, 1e6))
def test_a_range_of_one_sign_is_never_unsettled(one: float, two: float, three: float) -> None:
    low, central, high = sorted((one, two, three))
    assume(high < 1e4 * low)
    assert case(central, low, high) == "higher"
    assert case(-central, -high, -low) == "lower"
