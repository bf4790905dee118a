"""Taxis among the cars: apart in the fleet, as far in all as a private car, and sooner there."""

from typing import Any

import numpy as np
import pytest
from changed_cases import changed

from impact.core.arrays import Array
from impact.study.run_study import Results

UNIT = {"unit": "1", "reason": "Made up."}


def _share(central: float) -> dict[str, Any]:
    return {"project.driving.taxi_share": {"central": central, **UNIT}}


def _rows(results: Results, variable: str, **keys: str) -> list[Array]:
    return [row.values for row in results.rows if row.variable == variable and keys.items() <= row.keys.items()]


def _total(results: Results, variable: str, **keys: str) -> Array:
    return np.sum(_rows(results, variable, **keys), axis=0)[0]


def _of_life(results: Results, rule: str) -> float:
    keys = {"component": "change", "market": "all", "boundary": "wtw", "electricity": rule, "gas": "co2e"}
    (row,) = _rows(results, "emissions_cohort", **keys, cumulative="cohort")
    return float(row[0, 0])


@pytest.fixture(scope="module")
def some() -> Results:
    """Return the shipped case with every fifth car a taxi."""
    return changed(_share(0.2))


def test_without_a_share_no_taxi_is_in_the_fleet(results: Results) -> None:
    assert not _rows(results, "fleet", side="plant_taxis")


def test_a_share_of_zero_changes_nothing(results: Results) -> None:
    none = changed(_share(0.0))
    for rule in ("average", "marginal"):
        assert _of_life(none, rule) == pytest.approx(_of_life(results, rule), rel=1e-12)
    assert _total(none, "fleet", side="plant_taxis", quantity="stock").max() == 0


def test_a_share_of_the_cars_sold_are_taxis(some: Results) -> None:
    sold = _total(some, "fleet", side="plant", quantity="sales")
    assert _total(some, "fleet", side="plant_taxis", quantity="sales") == pytest.approx(0.2 * sold)


def test_a_taxi_goes_as_far_as_any_car_and_sooner(some: Results, results: Results) -> None:
    with_taxis, without = (_total(each, "fleet_km", side="plant", quantity="km") for each in (some, results))
    taxis = _total(some, "fleet_km", side="plant_taxis", quantity="km")
    assert with_taxis.sum() == pytest.approx(without.sum())
    assert taxis.sum() == pytest.approx(0.2 * without.sum())
    ahead = np.cumsum(with_taxis - without)
    assert (ahead > -1e-6).all()
    assert ahead.max() > 0.01 * without.sum()


def test_taxis_leave_the_stock_early(some: Results) -> None:
    stock = _total(some, "fleet", side="plant", quantity="stock")
    taxis = _total(some, "fleet", side="plant_taxis", quantity="stock")
    years = next(row.years for row in some.rows if row.variable == "fleet" and row.keys["quantity"] == "stock")
    assert (taxis <= 0.2001 * stock.max()).all()
    assert taxis[years.index(2045) :].max() == 0 < stock[years.index(2045)]


def test_balance_holds_with_taxis(some: Results) -> None:
    stock = _total(some, "fleet", side="plant", quantity="stock")
    gone = _total(some, "fleet", side="plant", quantity="retirements")
    sold = np.zeros_like(stock)
    sales = _total(some, "fleet", side="plant", quantity="sales")
    sold[: len(sales)] = sales
    assert np.diff(stock, prepend=0.0) == pytest.approx(sold - gone)
    assert gone.min() >= 0


def test_an_electric_taxi_drives_on_the_dirtier_grid_of_today(some: Results, results: Results) -> None:
    """Kilometres come sooner, when the average grid is dirtier: the change over life is smaller."""
    assert _of_life(results, "average") < _of_life(some, "average") < 0


def test_a_car_on_the_road_stays_a_private_one(some: Results, results: Results) -> None:
    for variable in ("lifecycle", "lifecycle_wtw", "breakeven_km", "breakeven_years"):
        assert _rows(results, variable)
        assert len(_rows(some, variable)) == len(_rows(results, variable))
        for one, other in zip(_rows(some, variable), _rows(results, variable), strict=True):
            np.testing.assert_allclose(one[0], other[0])
