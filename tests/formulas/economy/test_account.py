"""The production account: value added is paid out in full, a loss pays no tax, capital wears by the straight line."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact.core.arrays import Array
from impact.core.errors import ImpossibleError
from impact.formulas.economy.account import ProductionAccount, check_account, straight_line

AMOUNT = st.floats(0.0, 1e6)
RATE = st.floats(0.0, 1.0)


def of(*amounts: float) -> Array:
    """Return one draw over as many years."""
    return np.array([amounts])


def account(value_added: Array, wages: Array, capital: Array) -> ProductionAccount:
    """Return an account with social tax of 12 % of wages and 1 of other taxes a year."""
    return ProductionAccount(value_added, wages, 0.12 * wages, np.ones_like(wages), capital)


@st.composite
def accounts(draw: st.DrawFn) -> ProductionAccount:
    parts = draw(st.lists(st.tuples(*[AMOUNT] * 5), min_size=1, max_size=4))
    return ProductionAccount(*(np.array([part]) for part in np.array(parts).T))


def test_two_years_by_hand() -> None:
    """A profit of 1000 - 400 - 48 - 1 - 251 = 300 in the first year, a loss of 100 in the second."""
    plant = account(of(1000, 600), of(400, 400), of(251, 251))
    np.testing.assert_allclose(plant.gross_surplus, of(551, 151))
    np.testing.assert_allclose(plant.surplus, of(300, -100))
    np.testing.assert_allclose(plant.profit_tax(0.15), of(45, 0))
    np.testing.assert_allclose(plant.paid_out(0.15, np.array([[0.4]])), of(0.4 * 255, 0))


@given(accounts(), RATE, RATE)
def test_value_added_is_paid_out_in_full(plant: ProductionAccount, rate: float, abroad: float) -> None:
    """Pay, taxes on production, wear, tax on profit, profit abroad and at home, less the loss, are all of it."""
    owners = [plant.paid_out(rate, np.array([[share]])) for share in (abroad, 1 - abroad)]
    loss = np.maximum(-plant.surplus, 0)
    uses = plant.wages + plant.social_tax + plant.production_taxes + plant.depreciation
    total = uses + plant.profit_tax(rate) + owners[0] + owners[1] - loss
    np.testing.assert_allclose(total, plant.value_added, rtol=1e-9, atol=1e-6)


@given(accounts(), RATE, RATE)
def test_a_loss_pays_no_tax_and_no_owner(plant: ProductionAccount, rate: float, share: float) -> None:
    tax, paid = plant.profit_tax(rate), plant.paid_out(rate, np.array([[share]]))
    assert (tax >= 0).all()
    assert (paid >= 0).all()
    lost = plant.surplus <= 0
    assert not tax[lost].any()
    assert not paid[lost].any()


def test_an_account_that_cannot_pay_its_staff_is_refused_with_what_is_missing() -> None:
    """Over both years 900 is earned; 800 wages, 96 social tax and 2 of taxes fit, 900 wages do not: 110 are missing."""
    check_account(account(of(300, 600), of(400, 400), of(0, 0)))  # the first year alone falls short by 149
    with pytest.raises(
        ImpossibleError, match=r"value added is 900 million.*come to 1,010 million.*so 110 million are"
    ) as found:
        check_account(account(of(300, 600), of(450, 450), of(0, 0)))
    assert found.value.draws == [True]


def test_neither_wear_nor_a_draw_with_losses_nor_a_plant_that_makes_nothing_is_refused() -> None:
    check_account(account(of(450), of(400), of(1000)))  # a loss of owners: the gross surplus is 1
    check_account(account(np.array([[450.0], [10.0]]), np.array([[400.0], [400.0]]), np.zeros((2, 1))))
    check_account(account(of(0), of(400), of(0)))


def test_an_equal_part_wears_out_in_each_year_of_use() -> None:
    """1,200 over 30 years are 40 a year, 600 over 12 years 50; nothing before the asset is in use."""
    found = straight_line(np.array([[1200.0], [600.0]]), np.array([[30.0], [12.0]]), np.array([[0.0, 1, 1]] * 2))
    np.testing.assert_allclose(found, [[0, 40, 40], [0, 50, 50]])


@given(AMOUNT, st.integers(1, 60))
def test_over_its_life_an_asset_wears_out_just_once(amount: float, life: int) -> None:
    worn = straight_line(np.array([[amount]]), np.array([[float(life)]]), np.ones((1, life)))
    assert worn.sum() == pytest.approx(amount)
