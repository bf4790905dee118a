"""What follows from a project's effects: what is additional, what sales replace, public money and prices."""

from datetime import date
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from impact.core.arrays import Array
from impact.core.errors import ImpossibleError
from impact.formulas.economy.additionality import (
    Additionality,
    compute_extra_consumer_spending,
    split_sales_by_displacement,
)
from impact.formulas.economy.public_finances import (
    basic_price_ratio,
    cost_per_job,
    demand_response,
    find_months_in_force,
)


def one(value: float) -> Array:
    """Return one draw of one year."""
    return np.array([[value]])


def test_what_is_left_of_a_gross_effect_by_hand() -> None:
    """Of 1,000 less the 200 of the reference case: 800 x 0.9 x 0.75 x 1 = 540."""
    factors = Additionality(leakage=one(0.1), displacement=one(0.25), substitution=one(0))
    assert factors.remaining(one(800)).item() == pytest.approx(540)


def test_the_order_of_factors_does_not_matter_but_the_bars_of_a_waterfall_do() -> None:
    shares = (0.1, 0.25, 0.4)
    nets, first_bars = set(), set()
    for order in permutations(shares):
        nets.add(round(float(Additionality(*(one(part) for part in order)).remaining(one(1000)).item()), 9))
        first_bars.add(order[0] * 1000)
    assert len(nets) == 1
    assert len(first_bars) == len(shares)


@pytest.mark.parametrize("times", [1.0, 0.8, 1.25])
def test_shares_are_parts_of_their_sum(times: float) -> None:
    """Drawn apart from each other they do not add up to one; each unit is sold once all the same."""
    sold = split_sales_by_displacement(one(100), one(0.5 * times), one(0.3 * times), one(0.2 * times))
    assert [each.item() for each in (sold.imports, sold.home_makers, sold.none)] == pytest.approx([50, 30, 20])


@pytest.mark.parametrize(
    ("home_made", "imported", "duty", "vat", "more"),
    [
        (0, 0, 0.1, 0.12, 112),  # what replaces nothing is all paid on top
        (100, 0, 0.1, 0.12, 0),
        (0, 100, 0, 0.12, 0),  # an import at the same price
        (0, 100, 0.1, 0.12, -11.2),  # the duty of an import that is not bought is saved
        (20, 50, 0.1, 0.12, 28),
        (20, 50, 0.1, 0, 25),
    ],
)
def test_what_buyers_pay_more(home_made: float, imported: float, duty: float, vat: float, more: float) -> None:
    """Goods for 100, at prices with duty and value added tax."""
    assert compute_extra_consumer_spending(
        one(100), one(home_made), one(imported), one(duty), vat
    ).item() == pytest.approx(more)


def test_shares_differ_by_draw_and_sales_by_year() -> None:
    sales, half = np.array([[10.0, 20.0], [30.0, 40.0]]), np.array([[0.5], [1.0]])
    sold = split_sales_by_displacement(sales, half, 1 - half, np.zeros((2, 1)))
    assert sold.imports.tolist() == [[5, 10], [30, 40]]
    assert sold.home_makers.tolist() == [[5, 10], [0, 0]]


MONEY = st.floats(0.0, 1e4)
PRICE = st.floats(1.0, 1e4)
ELASTICITY = st.floats(-4.0, 0.0)


@pytest.mark.parametrize(
    ("until", "parts"), [(date(2030, 1, 1), [1, 1, 0]), (date(2029, 7, 1), [1, 0.5, 0]), (date(2028, 1, 1), [0, 0, 0])]
)
def test_an_incentive_holds_until_its_end(until: date, parts: list[float]) -> None:
    held = find_months_in_force(until, np.array([2028.0, 2029.0, 2030.0]))
    np.testing.assert_allclose(held.mean(axis=0), parts)
    assert set(np.unique(held)) <= {0.0, 1.0}


def test_a_cost_for_each_job_needs_net_jobs_that_are_gained() -> None:
    cost, undefined = cost_per_job(np.array([10.0, 10.0, 10.0]), np.array([5.0, 0.0, -5.0]))
    assert cost.tolist() == [2, 0, 0]
    assert undefined.tolist() == [False, True, True]


def response(price: float, charged: float, before: float, elasticity: float) -> float:
    return float(demand_response(one(price), one(charged), one(before), one(elasticity))[0, 0])


def test_demand_under_a_charge_by_hand() -> None:
    """200 with a charge of 50 in place of none is a quarter dearer: at -1 it sells 80 %, at -2 64 %, at -0.5 89.4 %."""
    found = [response(200, 50, 0, elasticity) for elasticity in (-1, -2, -0.5)]
    assert found == pytest.approx([0.8, 0.64, 0.8**0.5])
    assert response(200, 0, 50, -1) == pytest.approx(1.25)


@given(PRICE, MONEY, MONEY, ELASTICITY)
def test_no_elasticity_and_no_other_charge_change_nothing(
    price: float, charged: float, before: float, elasticity: float
) -> None:
    assert response(price, charged, before, 0.0) == 1.0
    assert response(price, charged, charged, elasticity) == 1.0


@given(PRICE, MONEY, MONEY, MONEY, ELASTICITY)
def test_a_higher_charge_never_sells_more(
    price: float, before: float, charged: float, more: float, elasticity: float
) -> None:
    lower, higher = (response(price, charge, before, elasticity) for charge in (charged, charged + more))
    assert 0 < higher <= lower * (1 + 1e-12)


@given(PRICE, MONEY, MONEY, MONEY, ELASTICITY)
def test_a_change_of_the_charge_in_two_steps_is_one_change(
    price: float, first: float, second: float, third: float, elasticity: float
) -> None:
    steps = response(price, second, first, elasticity) * response(price, third, second, elasticity)
    assert steps == pytest.approx(response(price, third, first, elasticity))


def test_demand_follows_draws_and_years() -> None:
    """Two draws of the elasticity over two years of the charge."""
    found = demand_response(one(100), np.array([[0.0, 25.0]]), one(0), np.array([[0.0], [-1.0]]))
    np.testing.assert_allclose(found, np.array([[1.0, 1.0], [1.0, 0.8]]))


def test_what_the_maker_gets_of_a_price_by_hand() -> None:
    """Of a price with 12 % of value added tax, 10 % excise and a margin of 8 %: 1 / 1.12 - 0.18 = 71.29 %."""
    assert basic_price_ratio(1 / 1.12, one(0.10), one(0.08))[0, 0] == pytest.approx(0.712857, abs=1e-6)


@given(st.floats(0.0, 0.5), st.floats(0.0, 0.3), st.floats(0.0, 0.3))
def test_all_parts_of_a_price_are_the_price(vat: float, excise: float, margin: float) -> None:
    without_vat = 1 / (1 + vat)
    left = basic_price_ratio(without_vat, one(excise), one(margin))[0, 0]
    assert left + excise + margin + vat * without_vat == pytest.approx(1)


def test_taxes_beyond_the_price_are_refused_with_the_draws() -> None:
    with pytest.raises(ImpossibleError, match=r"the maker would get -5\.0% of it") as found:
        basic_price_ratio(0.8, np.array([[0.5], [0.7]]), np.array([[0.1], [0.15]]))
    assert found.value.draws == [False, True]
