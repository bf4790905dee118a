"""Linkages and extraction: published numbers where there are any, the definition by brute force elsewhere."""

import csv
from pathlib import Path

import numpy as np
import pytest

from impact.catalogue.io_table import InputOutputTable
from impact.catalogue.io_table_read import load_io_table
from impact.economy import linkages
from impact.economy.input_output import leontief_inverse, technical_coefficients
from impact.economy.input_output_results import multiplier_table

GERMANY = Path(__file__).parent.parent / "data" / "validation" / "germany_1995_eurostat_manual_6"


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
    columns = multiplier_table(germany, "1").columns
    assert columns["output_multiplier_type1"] == pytest.approx(published["output_multiplier"], abs=6e-5)
    assert columns["gva_effect_type1"] == pytest.approx(published["gva_total_effect"], abs=6e-5)
    thousand = published["employment_total_effect_thousand_per_meur"]
    assert columns["employment_effect_type1"] / 1000 == pytest.approx(thousand, abs=6e-5)
    direct = columns["gva_effect_type1"] / columns["gva_multiplier_type1"]
    assert direct == pytest.approx(published["gva_direct"], abs=6e-5)


def test_ghosh_inverse_of_germany_to_the_printed_digit(
    germany: InputOutputTable, published: dict[str, list[float]]
) -> None:
    shares = linkages.allocation_coefficients(germany.transactions, germany.output)
    ghosh = linkages.ghosh_inverse(shares, germany.codes)
    assert ghosh[:, 0] == pytest.approx(published["ghosh_inverse_agriculture_column"], abs=6e-5)


def test_forward_linkage_of_manufacturing_in_germany(germany: InputOutputTable) -> None:
    """Row sum of the Ghosh inverse, 1.6910; a public test file says 1.6691, which does not follow from the table."""
    z, x = germany.transactions, germany.output
    sums = linkages.ghosh_inverse(linkages.allocation_coefficients(z, x)).sum(axis=1)
    assert sums[1] == pytest.approx(1.6910, abs=5e-5)
    assert linkages.ghosh_row_sums(leontief_inverse(technical_coefficients(z, x)), x) == pytest.approx(sums)


def test_contents_of_final_demand_add_up_to_all_emissions(germany: InputOutputTable) -> None:
    """Carbon dioxide per million euro times final demand is the table's total."""
    final = germany.output - germany.transactions.sum(axis=1)
    columns = multiplier_table(germany, "1")
    assert columns.units["co2_effect_type1"] == "kt CO2/(million EUR_1995)"
    assert columns.columns["co2_effect_type1"] @ final == pytest.approx(germany.extensions["co2"].values.sum())


def test_linkages_of_an_average_sector_are_one(germany: InputOutputTable) -> None:
    columns = multiplier_table(germany, "1").columns
    assert columns["backward_linkage"].mean() == pytest.approx(1)
    assert columns["forward_linkage"].mean() == pytest.approx(1)


def test_extraction_in_closed_form_equals_solving_without_the_sector(germany: InputOutputTable) -> None:
    z, x = germany.transactions, germany.output
    a = technical_coefficients(z, x)
    final = x - z.sum(axis=1)
    brute = [x.sum() - linkages.extract(a, final, [k]).sum() for k in range(len(x))]
    np.testing.assert_allclose(linkages.extraction_losses(leontief_inverse(a), x), brute)


def test_extracting_only_purchases_or_sales_costs_less_than_all(germany: InputOutputTable) -> None:
    z, x = germany.transactions, germany.output
    a, final = technical_coefficients(z, x), x - z.sum(axis=1)
    purchases, sales = (linkages.extract(a, final, [1], what).sum() for what in ("purchases", "sales"))
    assert linkages.extract(a, final, [1]).sum() < min(purchases, sales)
    assert max(purchases, sales) < x.sum()


def test_sectors_without_output_do_not_count_in_the_mean() -> None:
    assert linkages.over_mean(np.array([2.0, 4.0, 1.0]), np.array([True, True, False])).tolist() == [2 / 3, 4 / 3, 0]
