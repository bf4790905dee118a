"""Exhaust and health: grams, tonnes over a life, and published slopes and deaths to the digits that are printed."""

import numpy as np
import pytest

from impact.formulas.emissions.air_and_health import ResponseCurve, attributable_share, exposure, log_linear_slope
from impact.formulas.emissions.exhaust import Grams, tonnes_on_road, while_built_and_life

# Relative risks for 1 ug/m3 (Janssen et al. 2011, Environ. Health Perspect. 119, 1691, table 3: PM2.5, elemental
# carbon) and the coefficients made of them (PMC4761114, table A.I: PM2.5, black carbon, their ratio).
JANSSEN = {
    "Filleul, natural": (1.010, 1.06, 0.010, 0.058, 5.9),
    "Lipfert, all": (1.006, 1.18, 0.006, 0.166, 27.7),
    "Beelen, natural": (1.006, 1.05, 0.006, 0.049, 8.2),
    "Beelen, respiratory": (1.007, 1.20, 0.007, 0.182, 26.1),
    "Smith, cardiopulmonary": (1.012, 1.11, 0.012, 0.104, 8.7),
    "pooled, all": (1.007, 1.06, 0.007, 0.058, 8.4),
}
# Deaths of adults from natural causes by PM2.5 in Mashhad in 2016: share, deaths and risk, central, low and high
# (Scientific Reports 2024, s41598-024-74328-1, table 2). The deaths of the city follow from the central ones.
MASHHAD_SHARE, MASHHAD_DEATHS, MASHHAD_RISK = (19.93, 15.49, 22.03), (2093, 1627, 2314), (1.249, 1.183, 1.283)


@pytest.mark.parametrize(("fine", "carbon", "slope_fine", "slope_carbon", "ratio"), JANSSEN.values(), ids=JANSSEN)
def test_slopes_made_of_relative_risks(
    fine: float, carbon: float, slope_fine: float, slope_carbon: float, ratio: float
) -> None:
    found_fine, found_carbon = (float(log_linear_slope(np.array([risk]), 1.0)[0]) for risk in (fine, carbon))
    assert (round(found_fine, 3), round(found_carbon, 3)) == (slope_fine, slope_carbon)
    assert round(found_carbon / found_fine, 1) == ratio


def test_attributable_deaths_of_a_city() -> None:
    shares = np.array(MASHHAD_SHARE) / 100
    risks = 1 / (1 - shares)
    assert tuple(risks.round(3)) == MASHHAD_RISK
    assert attributable_share(risks) == pytest.approx(shares)
    baseline = MASHHAD_DEATHS[0] / shares[0]
    assert tuple((baseline * attributable_share(risks)).round()) == MASHHAD_DEATHS


def test_one_part_per_million_is_a_gram_a_tonne() -> None:
    """A tonne at 1 ppm: the people who breathe it take in a gram in a year."""
    breathed = exposure(np.array([[1.0]]), np.array([1.0]), 14.5) * 14.5 * 365.25  # ug
    assert breathed[0, 0] / 1e6 == pytest.approx(1)


def test_the_marginal_slope_is_the_derivative_of_the_curve() -> None:
    curve = ResponseCurve(np.array([0.143]), 1.6, 15.5, 36.8, 2.4)
    here = np.array([5.0, 24.5, 80.0])
    step = 1e-4
    numeric = np.log(curve.relative_risk(here + step) / curve.relative_risk(here - step)) / (2 * step)
    assert curve.marginal_slope(here) == pytest.approx(numeric, rel=1e-6)
    assert curve.marginal_slope(np.array([1.0])) == curve.average_slope(np.array([1.0])) == 0


def test_grams_of_several_cars_add_up() -> None:
    found = Grams()
    found.add("nox", "plant_cars", np.array([[10.0, 20.0]]), np.array([0.5]))
    found.add("nox", "plant_cars", np.array([[1.0, 2.0]]), np.array([3.0]))
    assert found.values["nox", "plant_cars"].tolist() == [[8, 16]]


def test_tonnes_of_the_years_and_of_the_whole_life() -> None:
    grams, km = np.array([[2e6, 1e6]]), np.array([[1.0, 3.0, 2.0]])
    assert tonnes_on_road(grams, km, np.array([6.0]), 2).tolist() == [[2, 2 * 3 + 1, 3 * 6]]


def test_the_last_column_is_the_sum_of_all_years() -> None:
    assert while_built_and_life(np.array([[1.0, 2.0, 4.0]]), 2).tolist() == [[1, 2, 7]]
