"""RAS: totals met, structure kept, impossible totals refused."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from impact.core.arrays import Array
from impact.formulas.economy.leontief import BalanceError
from impact.formulas.economy.ras import ras


def test_the_updating_example_of_miller_and_blair() -> None:
    """Section 7.4: A(0), x(1), u(1) and v(1) of three sectors, and the coefficients RAS finds."""
    old = np.array([[0.120, 0.100, 0.049], [0.210, 0.247, 0.265], [0.026, 0.249, 0.145]])
    output = np.array([421.0, 284.0, 283.0])
    found = ras(old * output, np.array([245.0, 136.0, 159.0]), np.array([251.0, 107.0, 182.0])) / output
    np.testing.assert_allclose(found, [[0.392, 0.122, 0.160], [0.151, 0.066, 0.190], [0.053, 0.189, 0.294]], atol=6e-4)


def random_table(seed: int, signed: bool) -> tuple[Array, Array]:
    """Return a table with zeros, and one with the same zeros and signs that gives feasible totals."""
    rng = np.random.default_rng(seed)
    shape = (int(rng.integers(2, 6)), int(rng.integers(2, 6)))
    zeros = rng.uniform(size=shape) < 0.3
    zeros[np.arange(shape[0]), np.arange(shape[0]) % shape[1]] = False
    zeros[np.arange(shape[1]) % shape[0], np.arange(shape[1])] = False
    signs = np.where(rng.uniform(size=shape) < 0.2, -1.0, 1.0) if signed else np.ones(shape)
    old, new = rng.uniform(0.5, 10, shape), rng.uniform(0.5, 10, shape)
    return np.where(zeros, 0.0, old * signs), np.where(zeros, 0.0, new * signs)


def rank_one(ratio: Array, known: NDArray[np.bool_]) -> bool:
    """Say whether ratio[i, j] = r[i] s[j] in the known cells: log-ratios have a least-squares fit without residual."""
    rows, columns = np.nonzero(known)
    design = np.zeros((rows.size, sum(ratio.shape)))
    design[np.arange(rows.size), rows] = 1
    design[np.arange(rows.size), ratio.shape[0] + columns] = 1
    target = np.log(ratio[known])
    fit = design @ np.linalg.lstsq(design, target, rcond=None)[0]
    return bool(np.allclose(fit, target, atol=1e-6))


@given(st.integers(0, 100_000))
@settings(deadline=None)
def test_ras_meets_totals_keeps_zeros_and_is_biproportional(seed: int) -> None:
    old, new = random_table(seed, signed=False)
    found = ras(old, new.sum(axis=1), new.sum(axis=0))
    np.testing.assert_allclose(found.sum(axis=1), new.sum(axis=1), rtol=1e-6)
    np.testing.assert_allclose(found.sum(axis=0), new.sum(axis=0), rtol=1e-6)
    assert ((found == 0) == (old == 0)).all()
    known = old > 0
    assert rank_one(np.divide(found, old, out=np.ones_like(old), where=known), known)


def test_unequal_grand_totals_are_refused_with_both() -> None:
    with pytest.raises(BalanceError, match="Row totals add up to 3, column totals to 4"):
        ras(np.ones((2, 2)), np.array([1.0, 2.0]), np.array([2.0, 2.0]))


def test_a_line_of_zeros_with_a_total_is_refused() -> None:
    with pytest.raises(BalanceError, match="Row 2 is all zeros"):
        ras(np.array([[1.0, 1.0], [0.0, 0.0]]), np.array([1.0, 1.0]), np.array([1.0, 1.0]))


def test_totals_that_the_zeros_make_impossible_name_the_lines() -> None:
    """Row 1 may only buy from column 1, which is smaller."""
    with pytest.raises(BalanceError, match=r"No balance after .* row 1 \(off by"):
        ras(np.array([[1.0, 0.0], [1.0, 1.0]]), np.array([3.0, 1.0]), np.array([2.0, 2.0]), most=200)


def test_ras_refuses_negative_cells() -> None:
    with pytest.raises(BalanceError, match="cells and totals of zero or more"):
        ras(np.array([[-1.0]]), np.array([1.0]), np.array([1.0]))


def test_what_is_no_number_is_named_and_lists_will_do() -> None:
    with pytest.raises(BalanceError, match=r"Cell \(1, 2\) is no number"):
        ras([[1.0, np.nan], [1.0, 1.0]], [1, 2], [2, 1])
    with pytest.raises(BalanceError, match="rows of one length"):
        ras([[1, 2], [1]], [1, 2], [2, 1])
    assert ras([[1, 1], [1, 1]], [3, 1], [2, 2]).tolist() == [[1.5, 1.5], [0.5, 0.5]]


def test_totals_that_differ_by_rounding_name_the_remedy_and_take_it() -> None:
    cells, rows, columns = np.ones((2, 2)), [300.1, 100.0], [200.0, 200.0]
    with pytest.raises(BalanceError, match=r"looks like rounding: say in .kept. which are right"):
        ras(cells, rows, columns)
    assert ras(cells, rows, columns, kept="columns").sum() == pytest.approx(400)
    assert ras(cells, rows, columns, kept="rows").sum() == pytest.approx(400.1)
