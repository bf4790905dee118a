"""The open and the closed model against published numbers, and laws that hold for every table."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from impact.core.arrays import Array
from impact.formulas.economy import households as households
from impact.formulas.economy import leontief as io

VALIDATION = Path(__file__).parents[2] / "data" / "validation"


def productive(size: int = 4) -> st.SearchStrategy[Array]:
    """Coefficients of a productive economy: no column uses more than 0.95 of its output."""
    cells = arrays(np.float64, (size, size), elements=st.floats(0, 1))

    def scaled(a: Array) -> Array:
        return np.asarray(a / max(1.0, float(a.sum(axis=0).max()) / 0.95))

    return cells.map(scaled)


def amounts(size: int = 4, low: float = 0.1) -> st.SearchStrategy[Array]:
    return arrays(np.float64, size, elements=st.floats(low, 1e3))


@pytest.fixture(scope="module")
def book() -> dict[str, Any]:
    case: dict[str, Any] = json.loads((VALIDATION / "miller_blair_2sector" / "case.json").read_text())
    return case


def test_technical_coefficients_of_miller_and_blair(book: dict[str, Any]) -> None:
    a = io.technical_coefficients(np.array(book["Z"], float), np.array(book["x"], float))
    np.testing.assert_allclose(a, book["expected"]["A"], atol=1e-12)


def test_leontief_inverse_and_new_output_of_miller_and_blair(book: dict[str, Any]) -> None:
    expected = book["expected"]
    inverse = io.leontief_inverse(np.array(expected["A"]))
    np.testing.assert_allclose(inverse, expected["L"], atol=book["tolerance"]["L"])
    output = inverse @ np.array(expected["f_new"])
    np.testing.assert_allclose(output, expected["x_new"], atol=book["tolerance"]["x_new_abs"])
    labour = np.array(book["labour_coefficients"]) * output
    np.testing.assert_allclose(labour, expected["labour_new"], atol=book["tolerance"]["labour_new_abs"])


def test_the_interregional_inverse_of_miller_and_blair() -> None:
    """Two regions in one table: an ordinary table, in which sectors are those of both."""
    case = json.loads((VALIDATION / "miller_blair_two_regions" / "case.json").read_text())
    a = io.technical_coefficients(np.array(case["Z"], float), np.array(case["x"], float))
    np.testing.assert_allclose(io.leontief_inverse(a), case["expected"]["L"], atol=case["tolerance"]["L"])


def test_a_sector_without_output_has_coefficients_of_zero_never_inf() -> None:
    a = io.technical_coefficients(np.array([[1.0, 0.0], [2.0, 0.0]]), np.array([10.0, 0.0]))
    assert a.tolist() == [[0.1, 0.0], [0.2, 0.0]]


def test_inputs_without_output_are_an_error_that_names_the_sector() -> None:
    with pytest.raises(io.BalanceError, match="'steel' buys inputs but has no output"):
        io.technical_coefficients(np.array([[1.0, 3.0], [2.0, 0.0]]), np.array([10.0, 0.0]), ["corn", "steel"])


def test_hawkins_simon_names_the_sectors_whose_inputs_exceed_their_output() -> None:
    with pytest.raises(io.BalanceError, match=r"Inputs of 'refining' are 170 % of its output"):
        io.leontief_inverse(np.array([[0.2, 0.9], [0.3, 0.8]]), ["mining", "refining"])


def test_a_singular_table_is_a_balance_error() -> None:
    with pytest.raises(io.BalanceError, match="Hawkins-Simon"):
        io.leontief_inverse(np.eye(2))


@given(productive())
@settings(deadline=None)
def test_the_inverse_is_the_sum_of_all_rounds(a: Array) -> None:
    """L = I + A + A^2 + ..., so it is non-negative and at least one on the diagonal."""
    inverse = io.leontief_inverse(a)
    np.testing.assert_allclose(inverse, np.eye(len(a)) + a @ inverse, atol=1e-9 * inverse.max())
    assert inverse.min() >= -1e-12
    assert np.diagonal(inverse).min() >= 1 - 1e-12


@given(arrays(np.float64, (4, 4), elements=st.floats(0, 2)))
@settings(deadline=None)
def test_any_table_has_an_inverse_or_a_clear_error(a: Array) -> None:
    """The Hawkins-Simon condition is a spectral radius below one."""
    radius = float(np.abs(np.linalg.eigvals(a)).max())
    assume(abs(radius - 1) > 1e-6)
    if radius < 1:
        assert np.isfinite(io.leontief_inverse(a)).all()
    else:
        with pytest.raises(io.BalanceError, match=r"sector|Hawkins-Simon"):
            io.leontief_inverse(a)


@given(productive(), st.permutations(range(4)))
@settings(deadline=None)
def test_permuting_sectors_permutes_multipliers(a: Array, order: list[int]) -> None:
    sums = io.leontief_inverse(a).sum(axis=0)
    np.testing.assert_allclose(io.leontief_inverse(a[np.ix_(order, order)]).sum(axis=0), sums[order], rtol=1e-9)


@given(productive(), amounts(), arrays(np.float64, 4, elements=st.floats(0, 1)))
@settings(deadline=None)
def test_value_added_and_imports_per_unit_are_one_for_every_import_share(a: Array, x: Array, mu: Array) -> None:
    z = a * x
    domestic = (1 - mu)[:, None] * io.technical_coefficients(z, x)
    inverse = io.leontief_inverse(domestic)
    total = io.technical_coefficients(z, x)
    gva = io.per_output(x - z.sum(axis=0), x)
    np.testing.assert_allclose((gva + (total - domestic).sum(axis=0)) @ inverse, 1, rtol=1e-8)


@given(amounts(), amounts(), amounts())
@settings(deadline=None)
def test_capped_import_shares_are_shares(imports: Array, output: Array, exports: Array) -> None:
    shares = io.import_shares(imports, output, exports)
    assert ((shares >= 0) & (shares <= 1)).all()


def test_import_shares_by_each_method() -> None:
    m, x, exports = np.array([20.0, 0.0, 30.0]), np.array([100.0, 50.0, 20.0]), np.array([40.0, 10.0, 25.0])
    np.testing.assert_allclose(io.import_shares(m, x, exports), [0.25, 0, 1])
    np.testing.assert_allclose(io.import_shares(m, x, exports, cap=False), [0.25, 0, 1.2])
    np.testing.assert_allclose(io.import_shares(m, x, exports, method="share_of_resources"), [1 / 6, 0, 0.6])
    assert not io.import_shares(m, x, exports, method="none").any()


def test_wholly_exported_imports_have_no_share_without_a_cap() -> None:
    with pytest.raises(io.BalanceError, match="'gold' is imported but not used at home"):
        io.import_shares(np.array([5.0]), np.array([5.0]), np.array([10.0]), cap=False, names=["gold"])


def test_a_household_column_above_one_names_both_totals() -> None:
    column = households.household_column(np.array([300.0, 200.0]), None, 250.0)
    with pytest.raises(io.BalanceError, match=r"sums to 2: .* 500 is more than the denominator 250"):
        households.check_household_column(column, 500.0, 250.0)
