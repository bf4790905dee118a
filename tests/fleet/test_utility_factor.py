"""Utility factors of plug-in hybrids, to the digits that others print."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact.catalogue.catalogue import Catalogue
from impact.errors import ImpactError
from impact.fleet.utility_factor import CURVES, curve, road_stretch, utility_factor

NAMES = st.sampled_from(sorted(CURVES))


def share(name: str, km: float) -> float:
    return float(utility_factor(np.array([km]), curve(name))[0])


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("sae_j2841", {20: 27.4, 40: 46.3, 50: 53.5, 60: 59.5, 80: 68.8, 100: 75.4, 120: 80.2, 150: 85.2}),
        ("epa_2027", {20: 19.8, 40: 35.2, 50: 41.5, 60: 47.1, 80: 56.5, 100: 63.8, 120: 69.6, 150: 76.1}),
    ],
)
def test_the_fleet_factor_of_sae_j2841(name: str, printed: dict[int, float]) -> None:
    """The values of the EPA's code at 399 and 583 miles; at 80 km 69 and 57 %, which the catalogue holds too."""
    assert {km: round(100 * share(name, km), 1) for km in printed} == printed


@pytest.mark.parametrize("method", ["sae_j2841", "epa_2027"])
def test_the_figures_of_the_catalogue_follow_from_the_curves(method: str) -> None:
    figure = Catalogue().factor("electric_share", ["USA"], None, "1", user="all", method=method, range_km="80")
    assert round(share(method, float(figure.dimensions["range_km"])), 3) == figure.value


@pytest.mark.parametrize(
    ("name", "printed"),
    [
        ("wltp", {20: 46.4, 40: 68.9, 50: 75.5, 60: 80.3, 80: 86.5, 100: 90.2}),
        ("wltp_2025", {20: 20.9, 40: 36.9, 50: 43.5, 60: 49.2, 80: 58.6, 100: 65.9}),
        ("wltp_2027", {20: 11.5, 40: 21.5, 50: 26.1, 60: 30.3, 80: 37.9, 100: 44.5}),
    ],
)
def test_the_european_curve_and_its_revisions(name: str, printed: dict[int, float]) -> None:
    """Written down from the formula with its ten coefficients, worked out apart from this code."""
    assert {km: round(100 * share(name, km), 1) for km in printed} == printed


def test_the_published_example_of_the_european_revision() -> None:
    """ICCT: a BMW X1 xDrive25e goes from 45 to 96 g CO2/km in 2025 and to 122 in 2027.

    With nothing from the tailpipe on electricity emissions are (1 - UF) times those with the engine on. The range at
    which the first step is 96 / 45 gives the second one to 1 g.
    """
    ranges = np.linspace(20, 80, 6001)
    engine = {name: 1 - utility_factor(ranges, curve(name)) for name in ("wltp", "wltp_2025", "wltp_2027")}
    at = int(np.argmin(np.abs(engine["wltp_2025"] / engine["wltp"] - 96 / 45)))
    assert 40 < ranges[at] < 50
    assert 45 * engine["wltp_2027"][at] / engine["wltp"][at] == pytest.approx(122, abs=1)


@given(NAMES, st.floats(0, 400), st.floats(0, 400))
def test_a_longer_range_never_lowers_the_share(name: str, one: float, other: float) -> None:
    low, high = sorted((one, other))
    assert 0 <= share(name, low) <= share(name, high) + 1e-12 <= 1 + 1e-12


@given(NAMES)
def test_without_range_nothing_is_electric(name: str) -> None:
    assert share(name, 0) == 0


@given(st.floats(5, 400))
def test_each_revision_lowers_the_share(km: float) -> None:
    assert share("wltp_2027", km) < share("wltp_2025", km) < share("wltp", km)


@given(st.floats(0.02, 0.97), st.floats(0.02, 0.97), NAMES)
def test_a_stretched_distance_leads_from_the_share_approved_to_that_observed(
    approved: float, observed: float, name: str
) -> None:
    by = curve(name)
    stretch = road_stretch(approved, np.array([observed]), by)
    same = road_stretch(approved, np.array([approved]), by)
    np.testing.assert_allclose(same, 1)
    ranges = np.linspace(0, by.distance, 20001)
    km = float(np.interp(approved, utility_factor(ranges, by), ranges))
    if km <= by.distance * float(stretch[0]):
        found = utility_factor(np.array([km]), by, stretch)
        np.testing.assert_allclose(found, observed, atol=2e-3)


def test_the_cars_of_2023_were_charged_as_if_the_european_distance_were_seven_times_as_long() -> None:
    """84 % approved and 27 % observed: 5,765 km, beyond the 4,260 that hold from 2027 on."""
    assert 800 * float(road_stretch(0.84, np.array([0.27]), curve("wltp"))[0]) == pytest.approx(5765, abs=1)


@pytest.mark.parametrize("km", [-1.0, 801.0, float("nan")])
def test_a_range_outside_the_fit_is_refused(km: float) -> None:
    with pytest.raises(ImpactError, match="holds from 0 to 800 km"):
        share("wltp", km)


@pytest.mark.parametrize(("approved", "observed"), [(1.0, 0.3), (0.8, 0.0), (0.8, float("nan"))])
def test_shares_that_no_range_has_are_refused(approved: float, observed: float) -> None:
    with pytest.raises(ImpactError, match="cannot be led to each other"):
        road_stretch(approved, np.array([observed]), curve("wltp"))


def test_an_unknown_curve_is_told_with_the_nearest() -> None:
    with pytest.raises(ImpactError, match=r"no utility factor is called 'wtlp'\. Did you mean 'wltp'"):
        curve("wtlp")
