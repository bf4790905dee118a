"""Concordances add up, and fewer sectors change the answer as far as was published."""

import csv

import numpy as np
import pytest

from impact.catalogue.io_table import load_io_table
from impact.economy import input_output as io
from impact.economy.input_output_concordance import aggregate, check_concordance, spending_by_sector
from impact.resources import shipped


def test_spending_keeps_its_total() -> None:
    found = spending_by_sector(np.array([10.0, 20.0]), np.array([[0.5, 0.5, 0], [0, 0.25, 0.75]]))
    assert found.tolist() == [5, 10, 15]


def test_shares_that_do_not_add_up_name_the_category_and_the_sum() -> None:
    with pytest.raises(io.BalanceError, match=r"'building' add up to 0\.9, not 1"):
        check_concordance(np.array([[1.0, 0.0], [0.5, 0.4]]), ["machines", "building"])


def test_negative_or_missing_shares_are_refused() -> None:
    with pytest.raises(io.BalanceError, match="negative"):
        check_concordance(np.array([[1.5, -0.5]]))
    with pytest.raises(io.BalanceError, match="add up to nan"):
        check_concordance(np.array([[1.0, np.nan]]))


def test_34_groups_move_the_multiplier_of_cars_as_published() -> None:
    """METHOD: with 34 groups the output multiplier is at most 1.696 and formal jobs rise by 5 to 7 %."""
    folder = shipped("data").joinpath("countries", "UZB", "io_2022")
    table = load_io_table(folder)
    with folder.joinpath("primary_inputs.csv").open(encoding="utf-8") as file:
        few = aggregate(table.transactions, [row["group_34"] for row in csv.DictReader(file)])
    assert len(few.groups) == 34
    assert table.imports is not None
    assert table.exports is not None
    vectors = np.stack([table.output, table.imports, table.exports, table.jobs["formal"].count])
    x, m, exports, jobs = vectors @ few.matrix.T
    inverse = io.leontief_inverse(io.domestic_coefficients(few.transactions, x, io.import_shares(m, x, exports)))
    car = few.matrix[:, table.position("C29")].argmax()
    assert round(float(inverse[:, car].sum()), 3) == 1.696
    assert 1.05 <= io.per_output(jobs, x) @ inverse[:, car] * 1000 / 1.465638 <= 1.07
