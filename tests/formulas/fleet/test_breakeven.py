"""The four sign cases of a break-even, and the first year below zero."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact.formulas.fleet.breakeven import CASES, Road, crossing, first_below

ROAD = Road(np.array([[5_000.0, 10_000.0, 10_000.0, 10_000.0]]))  # half a year, then whole ones


def met(extra: float, *difference: float) -> tuple[str, float, float, bool, float, float, bool]:
    found = crossing(np.array([extra]), np.array([difference or (0.0,)]), ROAD)
    km, years, never = found.breaks_even_at
    lost, lost_years, kept = found.loses_at
    return (
        CASES[int(found.case[0])], float(km[0]), float(years[0]), bool(never[0]), float(lost[0]), float(lost_years[0]),
        bool(kept[0]),
    )  # fmt: skip


def test_more_to_build_and_less_to_drive_breaks_even() -> None:
    """2,000 kg at 0.1 kg/km: 20,000 km, a year and a half into the third calendar year."""
    case, km, years, never, *_ = met(2000, -0.1)
    assert (case, never) == ("break_even", False)
    assert km == pytest.approx(20_000)
    assert years == pytest.approx(0.5 + 1 + 0.5)


def test_less_to_build_and_more_to_drive_loses_its_lead() -> None:
    case, km, _, never, lost, years, kept = met(-1000, 0.1)
    assert (case, km, never, kept) == ("loss", 0.0, True, False)
    assert lost == pytest.approx(10_000)
    assert years == pytest.approx(1.0)


def test_a_lead_that_outlasts_the_life_is_kept() -> None:
    case, _, _, never, lost, _, kept = met(-5000, 0.1)
    assert (case, never, lost, kept) == ("loss", False, 0.0, True)


def test_a_break_even_beyond_the_life_is_none() -> None:
    """4,000 kg would take 40,000 km; the life ends at 35,000."""
    case, _, _, never, *_ = met(4000, -0.1)
    assert (case, never) == ("break_even", True)


def test_the_grid_that_improves_moves_it() -> None:
    """0.1 kg/km more in the first year, 0.2 less later: 1,000 + 500 are made up for in 7,500 km more."""
    case, km, years, never, *_ = met(1000, 0.1, -0.2, -0.2, -0.2)
    assert (case, never) == ("break_even", False)
    assert km == pytest.approx(12_500)
    assert years == pytest.approx(1.25)


def test_a_break_even_that_is_lost_again_is_none() -> None:
    """2,000 kg are made up for in the first half year, and lost again in the next: +2,000, -1,000, +1,000."""
    case, km, years, never, *_ = met(2000, -0.6, 0.2, 0, 0)
    assert (case, km, years, never) == ("break_even", 0.0, 0.0, True)


def test_a_lead_that_is_won_back_is_kept() -> None:
    """The lead of 2,000 kg is used up in the first half year and won back in the next: -2,000, +1,000, -1,000."""
    case, _, _, _, lost, lost_years, kept = met(-2000, 0.6, -0.2, 0, 0)
    assert (case, lost, lost_years, kept) == ("loss", 0.0, 0.0, True)


@given(st.floats(1, 3000), st.floats(0.11, 1))
def test_at_the_break_even_both_have_given_off_the_same(extra: float, saved: float) -> None:
    _, km, _, never, *_ = met(extra, -saved)
    assert never or extra - saved * km == pytest.approx(0, abs=1e-6 * extra)


@given(st.floats(-3000, 3000), st.floats(-1, 1))
def test_never_is_what_is_worse_at_the_end_of_the_life(extra: float, difference: float) -> None:
    assert met(extra, difference)[3] == (extra + difference * 35_000 > 0)


def test_draws_are_told_apart() -> None:
    found = crossing(np.array([2000.0]), np.array([[-0.1], [0.1], [-0.2]]), ROAD)
    assert [CASES[case] for case in found.case] == ["break_even", "never", "break_even"]
    np.testing.assert_allclose(found.breaks_even_at[0], [20_000, 0, 10_000])


YEARS = np.array([2025.0, 2026, 2027, 2028])


@pytest.mark.parametrize(
    ("values", "year", "none"),
    [
        ([3, 1, -1, -2], 2027, False),
        ([-3, -1, -1, 0], 2025, False),
        ([-3, 1, -1, 0], 2027, False),
        ([1, 1, 1, 0], 0, True),
        ([0, 0, 0, 0], 0, True),
        ([-1, -1, -1, 1], 0, True),
    ],
)
def test_the_first_year_that_stays_below_zero(values: list[float], year: float, none: bool) -> None:
    found, never = first_below(np.array([values], dtype=float), YEARS)
    assert (float(found[0]), bool(never[0])) == (year, none)
