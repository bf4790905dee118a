"""Fewer sectors change the answer as far as was published."""

import csv

import numpy as np
import pytest

from impact.catalogue.io_table.build import load_io_table
from impact.files.resources import shipped
from impact.formulas.economy import leontief as io
from impact.formulas.economy.multipliers import multiplier_table
from impact.model.tables import aggregated

UZB = shipped("data").joinpath("countries", "UZB", "io_2022")


def test_34_groups_move_the_multiplier_of_cars_as_published() -> None:
    """METHOD: output multiplier 1.675-1.696, formal jobs +5 to +7 %: imports taken out before or after adding up."""
    table = load_io_table(UZB)
    with UZB.joinpath("primary_inputs.csv").open(encoding="utf-8") as file:
        groups = {row["code"]: row["group_34"] for row in csv.DictReader(file)}
    few = aggregated(table, groups)
    assert len(few) == 34
    assert few.transactions.sum() == pytest.approx(table.transactions.sum())
    assert few.jobs["formal"].count.sum() == table.jobs["formal"].count.sum()
    car = few.position(groups["C29"])
    after = multiplier_table(few).columns
    assert table.imports is not None
    assert table.exports is not None
    members = np.array([[float(groups[code] == name) for code in table.codes] for name in few.codes])
    fine = (1 - io.import_shares(table.imports, table.output, table.exports))[:, None] * table.transactions
    inverse = io.leontief_inverse(io.technical_coefficients(members @ fine @ members.T, few.output))
    jobs = io.per_output(few.jobs["formal"].count, few.output) @ inverse
    for output, employed, published, percent in (
        (inverse.sum(axis=0)[car], jobs[car], 1.675, 5),
        (after["output_multiplier_type1"][car], after["employment_effect_type1"][car], 1.696, 7),
    ):
        assert output == pytest.approx(published, abs=5e-4)
        assert round(float(employed * 1000 / 1.465638 - 1) * 100) == percent
