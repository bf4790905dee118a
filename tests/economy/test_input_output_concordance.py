"""Concordances add up, and fewer sectors change the answer as far as was published."""

import csv

import numpy as np
import pytest

from impact.catalogue.io_table_read import load_io_table
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
    """METHOD: output multiplier 1.675-1.696, formal jobs +5 to +7 %: imports taken out before or after adding up."""
    folder = shipped("data").joinpath("countries", "UZB", "io_2022")
    table = load_io_table(folder)
    with folder.joinpath("primary_inputs.csv").open(encoding="utf-8") as file:
        groups = [row["group_34"] for row in csv.DictReader(file)]
    assert table.imports is not None
    assert table.exports is not None
    fine = io.import_shares(table.imports, table.output, table.exports)
    few = aggregate(table.transactions, groups)
    vectors = np.stack([table.output, table.imports, table.exports, table.jobs["formal"].count])
    x, m, exports, jobs = vectors @ few.matrix.T
    car = int(few.matrix[:, table.position("C29")].argmax())
    before = io.technical_coefficients(aggregate((1 - fine)[:, None] * table.transactions, groups).transactions, x)
    after = io.domestic_coefficients(few.transactions, x, io.import_shares(m, x, exports))
    assert len(few.groups) == 34
    for coefficients, output, percent in ((before, 1.675, 5), (after, 1.696, 7)):
        column = io.leontief_inverse(coefficients)[:, car]
        more = io.per_output(jobs, x) @ column * 1000 / 1.465638 - 1
        assert column.sum() == pytest.approx(output, abs=5e-4)
        assert round(float(more) * 100) == percent
