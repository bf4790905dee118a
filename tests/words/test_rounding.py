"""Rounding led by the range: the published vectors, and laws for every range."""

from __future__ import annotations

import math
from decimal import Decimal

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from impact.errors import ImpactError
from impact.words.rounding import round_range

VECTORS = [  # brief specification 7.1
    ((5237, 3900, 6800), ("5000", "4000", "7000")),
    ((5237, 5100, 5400), ("5200", "5100", "5400")),
    ((0.312, 0.10, 0.52), ("0.30", "0.10", "0.50")),
    ((1187, 1150, 1230), ("1190", "1150", "1230")),
    ((-0.04, -0.31, 0.22), ("-0.05", "-0.30", "0.20")),
    ((64.4, 41.2, 90.3), ("65", "40", "90")),
    ((0.4, 0.1, 9.0), ("0.4", "0.1", "9.0")),
]

SIZES = st.floats(1e-3, 1e6)
SIGNED = st.one_of(SIZES, SIZES.map(lambda size: -size), st.just(0.0))


@pytest.mark.parametrize(("given_values", "printed"), VECTORS)
def test_published_vectors(given_values: tuple[float, float, float], printed: tuple[str, str, str]) -> None:
    found = round_range(*given_values)
    assert found.low is not None
    assert found.high is not None
    assert tuple(f"{x:.{found.decimals}f}" for x in (found.central, found.low, found.high)) == printed


@given(st.tuples(SIGNED, SIGNED, SIGNED).map(lambda ends: tuple(sorted(ends))))
def test_order_is_kept_and_one_step_serves_all(ends: tuple[float, float, float]) -> None:
    low, central, high = ends
    assume(low < high)
    found = round_range(central, low, high)
    assert found.low is not None
    assert found.high is not None
    assert found.low <= found.central <= found.high
    for shown, exact in zip((found.low, found.central, found.high), ends, strict=True):
        assert shown % found.step == 0
        assert abs(shown - Decimal(repr(exact))) <= found.step / 2
        assert shown * Decimal(repr(exact)) >= 0


@given(st.tuples(SIZES, SIZES, SIZES).map(lambda ends: tuple(sorted(ends))), st.booleans())
def test_a_range_of_one_sign_is_never_printed_as_zero(ends: tuple[float, float, float], minus: bool) -> None:
    low, central, high = (-end for end in reversed(ends)) if minus else ends
    assume(high - low > 1e-4 * abs(central))  # ends nearer than six reductions tell apart print as one
    assume(ends[2] < 1e4 * ends[0])
    found = round_range(central, low, high)
    assert 0 not in (found.low, found.central, found.high)
    assert found.low != found.high


@given(st.tuples(SIZES, SIZES, SIZES).map(lambda ends: tuple(sorted(ends))))
def test_digits_are_never_finer_than_the_rule_allows(ends: tuple[float, float, float]) -> None:
    """The step starts at 10^e, halved if w / 10^e < 3, at least two figures of the value; it shrinks only by need."""
    low, central, high = ends
    assume(high - low > 1e-6 * high)
    half = (Decimal(repr(high)) - Decimal(repr(low))) / 2
    power = Decimal(10) ** math.floor(half.log10())
    start = power / 2 if half / power < 3 else power
    start = max(start, Decimal(10) ** (math.floor(Decimal(repr(central)).log10()) - 1))
    found = round_range(central, low, high)
    if found.step == start:
        return
    assert found.step < start
    coarser = found.step * 10
    low_, central_, high_ = (round(Decimal(repr(end)) / coarser) * coarser for end in ends)
    assert 0 in (low_, central_, high_) or low_ == high_ or not low_ <= central_ <= high_ or found.step == start / 10**6


@given(SIGNED, SIGNED, SIGNED)
def test_mirrored_ranges_are_rounded_alike(one: float, two: float, three: float) -> None:
    low, central, high = sorted((one, two, three))
    assume(low < high)
    plus, minus = round_range(central, low, high), round_range(-central, -high, -low)
    assert (minus.central, minus.low, minus.high) == (-plus.central, -(plus.high or 0), -(plus.low or 0))


@pytest.mark.parametrize(
    ("value", "printed"),
    [(1234.5, "1200"), (0.01249, "0.012"), (-98.7, "-99"), (7, "7.0"), (0, "0"), (125, "130"), (-125, "-130")],
)
def test_without_a_range_two_figures_are_printed_halves_away_from_zero(value: float, printed: str) -> None:
    found = round_range(value, None, None)
    assert (found.low, found.high) == (None, None)
    assert f"{found.central:.{found.decimals}f}" == printed


def test_a_range_without_width_is_no_range() -> None:
    assert round_range(1234, 1234, 1234) == round_range(1234, None, None)


def test_zero_sets_no_floor() -> None:
    assert round_range(0, -0.31, 0.22).step == Decimal("0.05")


@pytest.mark.parametrize("central", [3.9, 7.1, -5.0])
def test_a_value_outside_its_range_is_refused(central: float) -> None:
    with pytest.raises(ImpactError, match=r"lies outside its range 4 to 7; it is not printed"):
        round_range(central, 4, 7)


def test_the_step_is_divided_six_times_at_most() -> None:
    assert round_range(0.5, 1e-12, 1.0).step == Decimal("1e-7")
