"""The shipped table of Uzbekistan: every variant, identity and localisation figure that was published for it."""

from dataclasses import replace

import numpy as np
import pytest

from impact.catalogue.io_table.build import load_io_table
from impact.core.arrays import Array
from impact.core.io_table import HouseholdClosureValues, ImportUse, InputOutputTable
from impact.files.resources import shipped
from impact.formulas.economy.households import household_column, household_row
from impact.formulas.economy.io_model import domestic_model
from impact.formulas.economy.leontief import import_shares, leontief_inverse, per_output, technical_coefficients
from impact.formulas.economy.multipliers import multiplier_table

PER_BILLION = 1000  # million in a billion


@pytest.fixture(scope="module")
def table() -> InputOutputTable:
    return load_io_table(shipped("data").joinpath("countries", "UZB", "io_2022"))


def closed(table: InputOutputTable, income: str, spent: float) -> InputOutputTable:
    assert table.closure is not None
    return replace(table, closure=replace(table.closure, income=table.inputs[income], spent=spent))


def type_2(table: InputOutputTable, domestic: Array, row: Array, column: Array) -> list[float]:
    """Return output, value added and jobs of cars per unit with household spending, and the jobs over direct ones."""
    closed_matrix = np.block([[domestic, column[:, None]], [row[None, :], np.zeros((1, 1))]])
    inverse = np.linalg.inv(np.eye(len(closed_matrix)) - closed_matrix)[:-1, table.position("C29")]
    jobs = per_output(table.jobs["formal"].count, table.output) * PER_BILLION
    effect = float(jobs @ inverse)
    gva = float(per_output(table.gva, table.output) @ inverse)
    return [float(inverse.sum()), gva, effect, effect / float(jobs[table.position("C29")])]


TYPE_1 = {
    "capped": (ImportUse("share_of_domestic_use"), 1.673734, 0.457612, 1.465638, 2.732968),
    "not capped": (ImportUse("share_of_domestic_use", cap=False), 1.670429, 0.455688, 1.461925, 2.726044),
    "over resources of the product": (ImportUse("share_of_resources"), 1.736827, 0.483932, 1.546815, 2.884339),
    "no import removal": (ImportUse("none"), 2.684454, 0.816125, 2.685432, 5.007513),
    "flows over resources": (ImportUse("over_resources"), 1.695479, 0.454798, 1.378, 2.570),
}


@pytest.mark.parametrize("name", TYPE_1)
def test_type_1_of_cars_by_each_import_treatment(table: InputOutputTable, name: str) -> None:
    treatment, output, gva, jobs, ratio = TYPE_1[name]
    columns = multiplier_table(replace(table, treatment=treatment)).columns
    car = table.position("C29")
    digits = 5e-4 if name == "flows over resources" else 5e-7
    assert columns["output_multiplier_type1"][car] == pytest.approx(output, abs=5e-7)
    assert columns["gva_effect_type1"][car] == pytest.approx(gva, abs=5e-7)
    assert columns["employment_effect_type1"][car] * PER_BILLION == pytest.approx(jobs, abs=digits)
    assert columns["employment_multiplier_type1"][car] == pytest.approx(ratio, abs=digits)


def test_all_jobs_of_cars(table: InputOutputTable) -> None:
    effect = multiplier_table(table).columns["employment_total_effect_type1"]
    assert effect[table.position("C29")] * PER_BILLION == pytest.approx(3.252352, abs=5e-7)


@pytest.mark.parametrize(
    ("income", "spent", "output", "gva", "jobs", "ratio", "digits"),
    [
        ("wages", 0.704, 1.777210, 0.511741, 1.677274, 3.127605, 5e-7),
        ("wages", 0.80, 1.792575, 0.519778, 1.708699, 3.186203, 5e-7),
        ("compensation", 0.80, 1.81134, 0.52959, 1.74708, 3.2578, 5e-5),
    ],
)
def test_type_2_of_cars_by_each_propensity(
    table: InputOutputTable,
    income: str,
    spent: float,
    output: float,
    gva: float,
    jobs: float,
    ratio: float,
    digits: float,
) -> None:
    model = domestic_model(closed(table, income, spent))
    assert model.row is not None
    assert model.column is not None
    found = type_2(table, model.domestic, model.row, model.column)
    assert found[:3] == pytest.approx([output, gva, jobs], abs=min(digits, 5e-6))
    assert found[3] == pytest.approx(ratio, abs=digits)


def test_consumption_over_compensation_gives_the_absurd_row_and_is_refused(table: InputOutputTable) -> None:
    assert table.closure is not None
    shares = domestic_model(table).shares
    total = float(table.input("compensation").sum())
    column = household_column(table.closure.consumption, shares, total)
    row = household_row(table.input("compensation"), table.output)
    found = type_2(table, (1 - shares)[:, None] * technical_coefficients(table.transactions, table.output), row, column)
    assert column.sum() == pytest.approx(2.26, abs=5e-3)
    assert found[:3] == pytest.approx([2.282871, 0.776257, 2.711484], abs=5e-7)
    assert found[3] == pytest.approx(5.0561, abs=5e-5)
    wrong = replace(
        table,
        closure=HouseholdClosureValues(
            "denominator", table.closure.consumption, table.input("compensation"), 1.0, total
        ),
    )
    with pytest.raises(Exception, match=r"household column sums to 2\.263.*233,738,775"):
        domestic_model(wrong)


def test_leakage_of_cars_adds_up_to_one(table: InputOutputTable) -> None:
    columns = multiplier_table(table).columns
    parts = [columns[f"{name}_effect_type1"][table.position("C29")] for name in ("gva", "taxes", "imports")]
    assert parts == pytest.approx([0.457612, 0.122232, 0.420156], abs=5e-7)


@pytest.mark.parametrize("name", TYPE_1)
def test_leakage_is_one_for_every_sector_and_treatment(table: InputOutputTable, name: str) -> None:
    columns = multiplier_table(replace(table, treatment=TYPE_1[name][0])).columns
    known = [part for part in ("gva", "taxes", "imports") if f"{part}_effect_type1" in columns]
    assert ("imports" in known) == (name != "no import removal")  # not estimated there, and not 0
    total = sum(columns[f"{part}_effect_type1"] for part in known)
    np.testing.assert_allclose(total, 1, atol=1e-9)


def test_all_formal_jobs_come_back_from_domestic_final_demand(table: InputOutputTable) -> None:
    """Uncapped, E' L f_domestic is the number of formal jobs: 4,618,361."""
    assert table.imports is not None
    assert table.exports is not None
    shares = import_shares(table.imports, table.output, table.exports, cap=False)
    inverse = leontief_inverse((1 - shares)[:, None] * technical_coefficients(table.transactions, table.output))
    at_home = sum(values for name, values in table.final_use.items() if name != "fd_exports")
    demand = (1 - shares) * at_home + table.exports
    jobs = per_output(table.jobs["formal"].count, table.output) @ inverse @ demand
    assert jobs == pytest.approx(4_618_361, abs=0.01)  # rows of the table balance to 0.1 million UZS


LOCALISATION = {  # domestic share of goods inputs: domestic purchases, indirect GVA (% of output), jobs / bn, all jobs
    0.05: (13.3, 10.0, 0.47, 1.03),
    0.10: (16.1, 11.3, 0.51, 1.13),
    0.30: (27.5, 16.8, 0.69, 1.52),
    0.45: (35.9, 20.8, 0.82, 1.82),
    0.60: (44.4, 24.9, 0.96, 2.12),
}


def localised(table: InputOutputTable, share: float) -> tuple[Array, Array, float]:
    """Return domestic purchases of cars per unit at a domestic share of goods, L, and the table's own share."""
    shares = domestic_model(table).shares
    domestic = (1 - shares)[:, None] * technical_coefficients(table.transactions, table.output)
    car = table.position("C29")
    goods = np.isin(table.sections, ["A", "B", "C"])
    bought, total = domestic[:, car], table.transactions[:, car] / table.output[car]
    own = float(bought[goods].sum() / total[goods].sum())
    return np.where(goods, bought * share / own, bought), leontief_inverse(domestic), own


@pytest.mark.parametrize("share", LOCALISATION)
def test_indirect_effect_of_cars_by_domestic_share_of_goods(table: InputOutputTable, share: float) -> None:
    bought, inverse, own = localised(table, share)
    jobs = {name: per_output(count.count, table.output) * PER_BILLION for name, count in table.jobs.items()}
    purchases, gva, formal, total = LOCALISATION[share]
    assert own == pytest.approx(0.568454, abs=5e-7)
    assert bought.sum() * 100 == pytest.approx(purchases, abs=0.05)
    assert per_output(table.gva, table.output) @ inverse @ bought * 100 == pytest.approx(gva, abs=0.05)
    assert jobs["formal"] @ inverse @ bought == pytest.approx(formal, abs=0.005)
    assert jobs["total"] @ inverse @ bought == pytest.approx(total, abs=0.005)


def test_at_its_own_share_the_indirect_effect_is_type_1_less_direct(table: InputOutputTable) -> None:
    _, _, own = localised(table, 0.5)
    bought, inverse, _ = localised(table, own)
    jobs = per_output(table.jobs["formal"].count, table.output) * PER_BILLION
    assert jobs @ inverse @ bought == pytest.approx(0.929357, abs=5e-7)


def test_the_capped_product_is_named(table: InputOutputTable) -> None:
    assert domestic_model(table).notes == (
        "import shares above 1, products imported to be exported again, limited to 1: C24.1 (1.113)",
    )
