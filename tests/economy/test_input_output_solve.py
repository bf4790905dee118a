"""One demand solved without an inverse gives what the inverse gives."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from impact.arrays import Array
from impact.economy.input_output import BalanceError, domestic_coefficients, leontief_inverse
from impact.economy.input_output_households import closed_inverse
from impact.economy.input_output_solve import effect_of_demand


def economy(seed: int, n: int = 6) -> tuple[Array, Array, Array, Array]:
    """Return Z, x, import shares and a demand; inputs are at most 90 % of output."""
    rng = np.random.default_rng(seed)
    x = rng.uniform(1, 1e4, n)
    z = rng.uniform(0, 1, (n, n)) * (rng.uniform(0, 1, (n, n)) < 0.7)
    z = z / np.maximum(z.sum(axis=0), 1e-9) * x * rng.uniform(0.2, 0.9, n)
    return z, x, rng.uniform(0, 1, n), rng.uniform(0, 100, n)


@given(st.integers(0, 10_000))
@settings(deadline=None)
def test_one_demand_equals_the_inverse(seed: int) -> None:
    z, x, mu, f = economy(seed)
    inverse = leontief_inverse(domestic_coefficients(z, x, mu))
    np.testing.assert_allclose(effect_of_demand(z, x, f, mu).type1, inverse @ f, rtol=1e-9, atol=1e-9)


@given(st.integers(0, 10_000))
@settings(deadline=None)
def test_type_2_of_one_demand_equals_the_closed_inverse(seed: int) -> None:
    z, x, mu, f = economy(seed)
    row, column = np.full(len(x), 0.05), np.full(len(x), 0.9 / len(x))
    inverse = closed_inverse(leontief_inverse(domestic_coefficients(z, x, mu)), row, column)
    found = effect_of_demand(z, x, f, mu, row, column).type2
    assert found is not None
    np.testing.assert_allclose(found, inverse @ f, rtol=1e-9, atol=1e-9)


def test_many_demands_are_the_columns_of_one_system() -> None:
    z, x, mu, f = economy(1)
    both = effect_of_demand(z, x, np.stack([f, 2 * f], axis=1), mu).type1
    np.testing.assert_allclose(both[:, 1], 2 * both[:, 0])
    np.testing.assert_allclose(both[:, 0], effect_of_demand(z, x, f, mu).type1)


def test_the_tables_flows_are_not_written_to() -> None:
    z, x, _, f = economy(2)
    z.flags.writeable = False
    effect_of_demand(z, x, f)


def test_hawkins_simon_is_seen_even_where_the_demand_alone_looks_well() -> None:
    """The second sector eats more than it makes, but the demand is for the first only."""
    z, x = np.array([[10.0, 0.0], [0.0, 12.0]]), np.array([100.0, 10.0])
    with pytest.raises(BalanceError, match=r"Inputs of 'steel' reach or exceed its output.*Hawkins-Simon"):
        effect_of_demand(z, x, np.array([1.0, 0.0]), names=["corn", "steel"])


def test_demand_for_what_is_not_produced_is_an_error() -> None:
    with pytest.raises(BalanceError, match="'steel' is not produced"):
        effect_of_demand(np.diag([1.0, 0.0]), np.array([10.0, 0.0]), np.array([0.0, 1.0]), names=["corn", "steel"])


def test_a_sector_that_is_not_produced_does_not_disturb_the_others() -> None:
    found = effect_of_demand(np.diag([5.0, 0.0]), np.array([10.0, 0.0]), np.array([1.0, 0.0])).type1
    assert found.tolist() == [2.0, 0.0]
