"""Multipliers and linkages: published numbers where there are any, the definition by brute force elsewhere."""

import csv
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from impact.catalogue.io_table.build import load_io_table
from impact.core.io_table import InputOutputTable
from impact.formulas.economy.leontief import leontief_inverse, technical_coefficients
from impact.formulas.economy.linkages import linkages
from impact.formulas.economy.multipliers import multiplier_table

GERMANY = Path(__file__).parents[2] / "data" / "validation" / "germany_1995_eurostat_manual_6"


@pytest.fixture(scope="module")
def germany() -> InputOutputTable:
    return load_io_table(GERMANY)


@pytest.fixture(scope="module")
def published() -> dict[str, list[float]]:
    with (GERMANY / "expected.csv").open(encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    return {key: [float(row[key]) for row in rows] for key in rows[0] if key != "product"}


def test_multipliers_of_germany_to_the_printed_digit(
    germany: InputOutputTable, published: dict[str, list[float]]
) -> None:
    columns = multiplier_table(germany).columns
    assert columns["output_multiplier_type1"] == pytest.approx(published["output_multiplier"], abs=6e-5)
    assert columns["gva_effect_type1"] == pytest.approx(published["gva_total_effect"], abs=6e-5)
    thousand = published["employment_total_effect_thousand_per_meur"]
    assert columns["employment_effect_type1"] / 1000 == pytest.approx(thousand, abs=6e-5)
    direct = columns["gva_effect_type1"] / columns["gva_multiplier_type1"]
    assert direct == pytest.approx(published["gva_direct"], abs=6e-5)


def test_forward_linkages_of_germany_to_the_printed_digit(
    germany: InputOutputTable, published: dict[str, list[float]]
) -> None:
    """A column of the Ghosh inverse is printed; the row sum of manufacturing is 1.6910.

    A public test file says 1.6691, which does not follow from the table.
    """
    x = germany.output
    ghosh = leontief_inverse(technical_coefficients(germany.transactions, x)) * x / x[:, None]
    assert ghosh[:, 0] == pytest.approx(published["ghosh_inverse_agriculture_column"], abs=6e-5)
    sums = ghosh.sum(axis=1)
    assert sums[1] == pytest.approx(1.6910, abs=5e-5)
    assert [one.forward_linkage for one in linkages(germany)] == pytest.approx(sums / sums.mean())


def test_backward_linkages_of_germany_are_its_multipliers(
    germany: InputOutputTable, published: dict[str, list[float]]
) -> None:
    printed = np.array(published["output_multiplier"])
    assert [one.backward_linkage for one in linkages(germany)] == pytest.approx(printed / printed.mean(), abs=6e-5)


def test_contents_of_final_demand_add_up_to_all_emissions(germany: InputOutputTable) -> None:
    """Carbon dioxide per million euro times final demand is the table's total."""
    final = germany.output - germany.transactions.sum(axis=1)
    columns = multiplier_table(germany)
    assert columns.units["co2_effect_type1"] == "kt CO2/(million EUR_1995)"
    assert columns.columns["co2_effect_type1"] @ final == pytest.approx(germany.extensions["co2"].values.sum())


def test_what_is_lost_with_a_sector_equals_solving_without_it(germany: InputOutputTable) -> None:
    z, x = germany.transactions, germany.output
    lost = []
    for k in range(len(x)):
        rest, final = technical_coefficients(z, x), x - z.sum(axis=1)
        rest[k], rest[:, k], final[k] = 0.0, 0.0, 0.0
        lost.append(1 - np.linalg.solve(np.eye(len(x)) - rest, final).sum() / x.sum())
    assert [one.lost for one in linkages(germany)] == pytest.approx(lost)


def test_sectors_without_output_do_not_count_in_the_mean(germany: InputOutputTable) -> None:
    flows, output = germany.transactions.copy(), germany.output.copy()
    flows[2], flows[:, 2], output[2] = 0.0, 0.0, 0.0
    found = linkages(replace(germany, transactions=flows, output=output))
    assert (found[2].kind, found[2].backward_linkage, found[2].forward_linkage) == ("not produced", 0.0, 0.0)
    assert np.mean([one.backward_linkage for one in found if one.kind != "not produced"]) == pytest.approx(1)
