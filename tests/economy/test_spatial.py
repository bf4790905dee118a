"""Interregional tables: the two-region example of Miller and Blair, and what splits must add up to."""

import json
from pathlib import Path

import numpy as np
import pytest

from impact.arrays import Array
from impact.economy.input_output import leontief_inverse, technical_coefficients
from impact.economy.spatial import BlockTable, block_table, by_region, feedback
from impact.errors import ImpactError

CASE = json.loads(
    (Path(__file__).parent.parent / "data" / "validation" / "miller_blair_two_regions" / "case.json").read_text()
)


@pytest.fixture
def table() -> BlockTable:
    z = np.array(CASE["Z"], float)
    blocks = {("r", "r"): z[:3, :3], ("r", "s"): z[:3, 3:], ("s", "r"): z[3:, :3], ("s", "s"): z[3:, 3:]}
    return block_table(blocks, CASE["regions"])


@pytest.fixture
def coefficients(table: BlockTable) -> Array:
    return technical_coefficients(table.transactions, np.array(CASE["x"], float))


def test_the_interregional_inverse_of_miller_and_blair(coefficients: Array) -> None:
    np.testing.assert_allclose(leontief_inverse(coefficients), CASE["expected"]["L"], atol=CASE["tolerance"]["L"])


def test_labels_name_region_and_sector(table: BlockTable) -> None:
    assert table.labels == ("r: 1", "r: 2", "r: 3", "s: 1", "s: 2")


def test_multipliers_by_region_add_up_to_the_multiplier(table: BlockTable, coefficients: Array) -> None:
    inverse = leontief_inverse(coefficients)
    parts = by_region(inverse, table)
    np.testing.assert_allclose(parts["r"] + parts["s"], inverse.sum(axis=0))


def test_feedback_is_what_a_single_region_misses(table: BlockTable, coefficients: Array) -> None:
    found = feedback(coefficients, table, "r")
    alone = np.linalg.inv(np.eye(3) - coefficients[:3, :3])
    assert found.min() > 0
    np.testing.assert_allclose(found + alone, leontief_inverse(coefficients)[:3, :3])


def test_regions_that_do_not_trade_have_no_feedback() -> None:
    block = np.array([[1.0, 2.0], [3.0, 1.0]])
    table = block_table({("a", "a"): block, ("b", "b"): block}, {"a": ["x", "y"], "b": ["x", "y"]})
    found = feedback(technical_coefficients(table.transactions, np.full(4, 10.0)), table, "a")
    np.testing.assert_allclose(found, 0, atol=1e-12)


def test_blocks_of_another_shape_or_region_are_refused(table: BlockTable) -> None:
    with pytest.raises(ImpactError, match=r"Block \(a, a\) has the shape \(1, 2\)"):
        block_table({("a", "a"): np.ones((1, 2))}, {"a": ["x"]})
    with pytest.raises(ImpactError, match="without sectors"):
        block_table({("a", "b"): np.ones((1, 1))}, {"a": ["x"]})
    with pytest.raises(ImpactError, match="no region 't'"):
        table.rows_of("t")
