"""What cars replace: nothing is lost, imports are limited, shares are parts of one whole, gross and net follow."""

from dataclasses import dataclass

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from impact.core.arrays import Array
from impact.core.errors import ImpactError, ImpossibleError
from impact.formulas.economy.additionality import compute_net_effect
from impact.formulas.fleet.displaced_sales import (
    DisplacedUnits,
    check_market_sizes,
    compute_displaced_sales,
    interpolated_share,
    normalised_shares,
)

LIMIT = 80_000.0
CARS = arrays(np.float64, (3, 2), elements=st.floats(0, 400_000))
HALF = arrays(np.float64, (3, 2), elements=st.floats(0, 0.5))
THIRD = arrays(np.float64, 3, elements=st.floats(0, 1 / 3))
ANY_SHARE = arrays(np.float64, (3, 2), elements=st.floats(0, 1))


@dataclass(frozen=True)
class Market:
    home: Array
    exports: Array
    replaced: DisplacedUnits


@st.composite
def markets(draw: st.DrawFn) -> Market:
    home, exports = draw(CARS), draw(CARS)
    replaced = compute_displaced_sales(
        home,
        exports,
        assembled=draw(HALF),
        none=draw(HALF),
        electric_of_imports=draw(ANY_SHARE),
        imports_limit=np.array([[LIMIT]]),
        export_assembled=draw(THIRD),
        export_electric=draw(THIRD),
        export_none=draw(THIRD),
        same=draw(ANY_SHARE),
        export_same=draw(ANY_SHARE),
    )
    return Market(home, exports, replaced)


@given(markets())
def test_every_car_replaces_one_car_or_none(market: Market) -> None:
    mix = market.replaced
    at_home = mix.assembled_home + mix.imported_electric + mix.imported_combustion + mix.none_home + mix.same_home
    abroad = mix.assembled_export + mix.other_combustion + mix.other_electric + mix.none_export + mix.same_export
    np.testing.assert_allclose(at_home, market.home, rtol=1e-9, atol=1e-6)
    np.testing.assert_allclose(abroad, market.exports, rtol=1e-9, atol=1e-6)


@given(markets())
def test_no_kind_is_negative_and_imports_keep_their_limit(market: Market) -> None:
    mix = market.replaced
    for name, cars in vars(mix).items():
        assert (cars >= -1e-6).all(), name
    imported = mix.imported_electric + mix.imported_combustion
    left = np.maximum(LIMIT - mix.same_home, 0)  # the same car built abroad is an import too
    np.testing.assert_allclose(imported, np.minimum(mix.wanted_imports, left), rtol=1e-9, atol=1e-6)


def by_hand(home: float, assembled: float, none: float) -> DisplacedUnits:
    share = {"export_assembled": 0.15, "export_electric": 0.10, "export_none": 0.10}
    return compute_displaced_sales(
        np.array([[home]]),
        np.array([[10_000.0]]),
        assembled=np.array([[assembled]]),
        none=np.array([[none]]),
        electric_of_imports=np.array([[0.71]]),
        imports_limit=np.array([[LIMIT]]),
        **{name: np.array([value]) for name, value in share.items()},
    )


def test_a_small_market_by_hand() -> None:
    mix = by_hand(40_000, 0.25, 0.10)
    assert mix.assembled_home.item() == pytest.approx(10_000)
    assert mix.imported_electric.item() == pytest.approx(0.71 * 26_000)
    assert mix.imported_combustion.item() == pytest.approx(0.29 * 26_000)
    assert mix.none_home.item() == pytest.approx(4_000)
    assert mix.wanted_imports.item() == pytest.approx(26_000)
    assert mix.assembled.item() == pytest.approx(10_000 + 1_500)
    assert mix.other_combustion.item() == pytest.approx(6_500)


def test_the_ceiling_path_meets_the_limit_of_imports() -> None:
    """The method's example: 255,000 home sales x 35 % = 89,250; what is above 80,000 was assembled at home."""
    mix = by_hand(255_000, 0.55, 0.10)
    assert mix.wanted_imports.item() == pytest.approx(89_250)
    assert (mix.imported_electric + mix.imported_combustion).item() == pytest.approx(80_000)
    assert mix.assembled_home.item() == pytest.approx(255_000 * 0.55 + 9_250)


def test_shares_above_one_are_refused() -> None:
    with pytest.raises(ImpactError, match=r"exceed one by 0\.1: nothing is left for 'imported'"):
        by_hand(10_000, 0.9, 0.2)


def test_shares_move_linearly_between_the_two_markets_and_stand_still_outside() -> None:
    sales = np.array([[0.0, 50_000.0, 75_000.0, 150_000.0, 300_000.0]])
    found = interpolated_share(np.array([0.25]), np.array([0.55]), sales, np.array([[5e4]]), np.array([[15e4]]))
    np.testing.assert_allclose(found, [[0.25, 0.25, 0.325, 0.55, 0.55]])


def test_a_small_market_that_reaches_into_the_large_one_is_refused_with_the_draws() -> None:
    with pytest.raises(ImpossibleError, match="begins at 90 home sales, the small one ends at 100") as caught:
        check_market_sizes(np.array([[50.0], [100.0]]), np.array([[120.0], [90.0]]))
    assert caught.value.draws == [False, True]


def test_deadweight_is_taken_once() -> None:
    """Half would have come anyway: half of what is left after replaced cars and people from abroad."""
    assert compute_net_effect(np.array([1000.0]), np.array([300.0]), np.array([100.0]), np.array([0.5])) == 300


@given(arrays(np.float64, (3, 5, 2), elements=st.floats(0.01, 1)))
def test_shares_are_one_together_and_keep_their_proportions(drawn: Array) -> None:
    found = normalised_shares({str(place): share for place, share in enumerate(drawn)})
    np.testing.assert_allclose(sum(found.values()), 1, rtol=1e-12)
    np.testing.assert_allclose(found["0"] * drawn[1], found["1"] * drawn[0], rtol=1e-12)


def test_shares_without_a_range_stay_to_the_last_bit() -> None:
    drawn = {"a": np.array([[0.1]]), "b": np.array([[0.2]]), "c": np.array([[0.7]])}
    assert normalised_shares(drawn) == drawn


def test_nothing_of_all_of_them_is_refused_with_the_draws() -> None:
    drawn = {"a": np.array([[0.5], [0.0], [0.2]]), "b": np.array([[0.5], [0.0], [0.0]])}
    with pytest.raises(ImpossibleError, match="all zero at once") as caught:
        normalised_shares(drawn)
    assert caught.value.draws == [False, True, False]
