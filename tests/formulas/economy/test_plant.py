"""A plant's own cost column, its staff, and what it buys at home by each public definition of a local share."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from impact.core.arrays import Array
from impact.core.errors import ImpactError, ImpossibleError
from impact.formulas.economy.cost_structure import (
    GoodsMix,
    Purchases,
    convert_local_share_of_cost,
    convert_local_share_of_parts,
    cost_column,
    domestic_goods,
)
from impact.formulas.economy.payroll import check_staff

SHARES = arrays(np.float64, (4, 3), elements=st.floats(0, 0.3))


@given(SHARES, SHARES, SHARES)
def test_the_column_sums_to_one(value_added: Array, services: Array, taxes: Array) -> None:
    column = cost_column(value_added, services, taxes)
    total = column.value_added + column.services + column.product_taxes + column.goods
    np.testing.assert_allclose(total, 1, rtol=1e-12)
    assert (column.goods > 0).all()


def test_a_column_that_leaves_nothing_for_goods_is_refused() -> None:
    with pytest.raises(ImpactError, match=r"goods would be -10\.0%.*Lower one"):
        cost_column(np.array([[0.5]]), np.array([[0.5]]), np.array([[0.1]]))


@st.composite
def mixes(draw: st.DrawFn) -> GoodsMix:
    weights = draw(arrays(np.float64, 5, elements=st.floats(0.05, 1)))
    own = draw(arrays(np.float64, 5, elements=st.floats(0.05, 1)))
    return GoodsMix(weights / weights.sum(), own)


@given(mixes(), st.floats(0, 1))
def test_below_the_mix_of_the_table_purchases_are_proportional(mix: GoodsMix, part: float) -> None:
    share = part * mix.average
    found = domestic_goods(mix, np.array(share)).by_product
    np.testing.assert_allclose(found, mix.weights * mix.own_shares * share / mix.average, rtol=1e-9, atol=1e-15)


@given(mixes(), st.floats(0, 0.999))
def test_the_share_asked_is_reached_and_no_product_passes_one(mix: GoodsMix, share: float) -> None:
    found = domestic_goods(mix, np.array(share)).by_product
    assert found.sum() == pytest.approx(share, rel=1e-9, abs=1e-12)
    assert (found <= mix.weights * (1 + 1e-12)).all()
    assert (found >= 0).all()


@given(mixes(), st.floats(0, 0.999), st.floats(0, 0.999))
def test_a_higher_share_lowers_no_product(mix: GoodsMix, one: float, other: float) -> None:
    less, more = (domestic_goods(mix, np.array(share)).by_product for share in sorted((one, other)))
    assert (less <= more + 1e-12).all()


def test_capped_and_spread_by_hand() -> None:
    """Halves, 80 and 40 % domestic: rho 0.6. At 0.8 the first is wholly domestic (0.5), the second takes 0.3."""
    mix = GoodsMix(np.array([0.5, 0.5]), np.array([0.8, 0.4]))
    assert mix.average == pytest.approx(0.6)
    np.testing.assert_allclose(
        domestic_goods(mix, np.array([0.3, 0.6, 0.8])).by_product, [[0.2, 0.1], [0.4, 0.2], [0.5, 0.3]]
    )


def test_all_goods_may_be_domestic() -> None:
    """These weights add up to one only within the last bit."""
    weights = np.array([2.0, 1.0, 1.0, 1.0, 1.0]) / 6
    found = domestic_goods(GoodsMix(weights, np.full(5, 0.5)), np.array(1.0)).by_product
    np.testing.assert_allclose(found, weights)


def test_more_than_home_supply_is_refused() -> None:
    mix = GoodsMix(np.array([0.7, 0.3]), np.array([0.5, 0.0]))
    with pytest.raises(ImpactError, match=r"of 80\.00% is asked.*make up 70\.00%.*Lower the share"):
        domestic_goods(mix, np.array([0.2, 0.8]))


@given(mixes(), arrays(np.float64, (3, 2), elements=st.floats(0, 0.999)))
def test_purchases_are_summed_as_the_array_over_products_would_be(mix: GoodsMix, share: Array) -> None:
    goods = domestic_goods(mix, share)
    spent, services, prices = np.array([[100.0, 300.0]]), np.array([[20.0], [30.0], [0.0]]), np.linspace(1, 2, 5)
    in_services = np.array([0.0, 0.1, 0.2, 0.3, 0.4])
    purchases = Purchases(spent, services, goods.knots, goods.position, in_services)
    whole = spent[..., None] * goods.by_product + services[..., None] * in_services
    weights = np.arange(10.0).reshape(5, 2)
    np.testing.assert_allclose(purchases @ weights, whole @ weights, rtol=1e-9, atol=1e-9)
    np.testing.assert_allclose(
        (purchases / prices) @ weights[:, 0], (whole / prices) @ weights[:, 0], rtol=1e-9, atol=1e-9
    )
    np.testing.assert_allclose(purchases.total, whole.sum(axis=-1), rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize(("legal", "goods"), [(0.6, 0.525), (0.3, 0.16875), (1.0, 1.0)])
def test_a_legal_share_is_less_of_goods(legal: float, goods: float) -> None:
    """The method's own: 60 % of production cost is 53 % of parts, 30 % is 17 %, at c = 0.95 and gamma = 0.80."""
    found = convert_local_share_of_cost(np.array([[legal]]), np.array([[0.95]]), np.array([[0.80]]))
    assert found[0, 0] == pytest.approx(goods)


def test_foreign_cost_above_all_goods_is_refused_with_what_to_do() -> None:
    with pytest.raises(ImpactError, match=r"leaves foreign goods above all goods bought\. Raise the share"):
        convert_local_share_of_cost(np.array([[0.1]]), np.array([[0.95]]), np.array([[0.80]]))


def test_parts_of_small_value_are_a_smaller_share() -> None:
    assert convert_local_share_of_parts(np.array([0.4]), np.array([0.5]))[0] == pytest.approx(0.2)
    with pytest.raises(ImpactError, match=r"worth 120\.0% of all goods"):
        convert_local_share_of_parts(np.array([0.6]), np.array([2.0]))


def test_all_may_come_from_abroad() -> None:
    check_staff(np.array([[100.0, 200.0]]), np.array([[100.0]]))


def test_more_from_abroad_than_are_employed_is_refused_with_the_draws() -> None:
    with pytest.raises(ImpossibleError, match=r"more people from abroad \(120\) than staff in all \(100\)") as found:
        check_staff(np.array([[150.0, 150.0], [100.0, 150.0]]), np.array([[120.0]]))
    assert found.value.draws == [False, True]
