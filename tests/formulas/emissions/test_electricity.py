"""The path of the grid: its published points and its laws; a kilowatt-hour with the supply of its fuel."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact.core.arrays import Array
from impact.formulas.emissions.electricity import (
    GAS,
    Power,
    fossil_ratio,
    fuel_supply_emissions,
    grid_path,
    well_to_stack,
)

YEARS = np.arange(2025.0, 2041.0)
SHARES = st.floats(0.2, 0.9)
AMOUNTS = st.floats(0, 20)


def path(*renewable: float, later: float = -0.03) -> Array:
    ratio = fossil_ratio(0.194, np.array(renewable))
    return grid_path(YEARS, 2030, np.full(len(renewable), later)).of(np.ones(len(renewable)), ratio)


def power(stack: float = 458.0, gas: float = 6.7, coal: float = 0.68, supply: float = 0.0) -> Power:
    burned = {GAS: np.array([gas]), "brown_coal": np.array([coal])}
    return Power(
        np.array([stack]),
        burned,
        fuel_supply_emissions(burned, dict.fromkeys(burned, np.array([supply]))),
        np.ones((1, 1)),
    )


def grams(of: Power, loss: float, gwp: float = 29.8) -> float:
    return float(well_to_stack(of, np.array([loss]), gwp, np.array([48.0]))[0])


def test_the_published_points_of_the_path() -> None:
    """458 in 2025; 261, 301 and 341 g/kWh in 2030 with 54, 47 and 40 % of renewable power."""
    found = 458 * path(0.54, 0.47, 0.40)
    np.testing.assert_allclose(found[:, 0], 458)
    np.testing.assert_allclose(found[:, 5], [261, 301, 341], atol=0.5)


def test_linear_until_the_target_year_and_three_per_cent_down_after_it() -> None:
    found = path(0.47)[0]
    np.testing.assert_allclose(np.diff(found[:6]), (found[5] - found[0]) / 5)
    np.testing.assert_allclose(found[6:] / found[5:-1], 0.97)


@given(SHARES, SHARES)
def test_more_renewable_power_never_makes_dirtier_power(one: float, other: float) -> None:
    less, more = sorted((one, other))
    assert (path(more)[0] <= path(less)[0] + 1e-9).all()


@given(SHARES, st.floats(-0.1, 0.1), st.floats(-0.1, 0.1))
def test_a_faster_fall_after_the_target_never_makes_dirtier_power(share: float, one: float, other: float) -> None:
    fast, slow = sorted((one, other))
    assert (path(share, later=fast)[0] <= path(share, later=slow)[0] + 1e-9).all()


@given(SHARES, SHARES, st.floats(0, 1))
def test_the_course_of_a_mix_of_grids_is_the_mix_of_their_courses(one: float, other: float, part: float) -> None:
    """So the grids of several countries may be summed before their years are drawn."""
    on = grid_path(YEARS, 2030, np.array([-0.03]))
    now, then = np.array([[1.0], [1.0]]), fossil_ratio(0.194, np.array([[one], [other]]))
    apart = part * on.of(now[0], then[0]) + (1 - part) * on.of(now[1], then[1])
    together = on.of(part * now[0] + (1 - part) * now[1], part * then[0] + (1 - part) * then[1])
    np.testing.assert_allclose(together, apart, rtol=1e-9)


def test_the_supply_of_coal_and_oil_is_counted_like_that_of_gas() -> None:
    """6.7 MJ of gas and 0.68 MJ of coal, at 4 g a MJ."""
    assert grams(power(supply=4), 0.0) == pytest.approx(458 + 4 * 7.38)


@given(AMOUNTS, AMOUNTS, st.floats(0, 20), st.floats(0, 0.3))
def test_supply_only_adds(gas: float, coal: float, supply: float, loss: float) -> None:
    assert grams(power(gas=gas, coal=coal, supply=supply), loss) >= grams(power(gas=gas, coal=coal), loss)


@given(AMOUNTS, st.floats(0, 0.3), st.floats(0, 0.3))
def test_a_higher_loss_of_methane_never_lowers_gas_power_and_never_moves_other_power(
    gas: float, one: float, other: float
) -> None:
    less, more = sorted((one, other))
    assert grams(power(gas=gas), more) >= grams(power(gas=gas), less)
    assert grams(power(gas=0), more) == grams(power(gas=0), less)


def test_each_draw_has_its_own_loss() -> None:
    found = well_to_stack(power(400, 6, 0), np.array([0.0, 0.05]), 30.0, np.array([48.0]))
    np.testing.assert_allclose(found, [400.0, 400 + 1000 * 30 * (0.05 / 0.95) * 6 / 48])
