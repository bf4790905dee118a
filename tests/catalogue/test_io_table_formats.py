"""The same table as CSV, as an Excel workbook and as a pymrio object gives the same numbers."""

import csv
import re
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from impact.catalogue.io_table import InputOutputTable
from impact.catalogue.io_table_read import load_io_table
from impact.economy.input_output_results import multiplier_table
from impact.errors import ProblemsError

GERMANY = Path(__file__).parent.parent / "data" / "validation" / "germany_1995_eurostat_manual_6"
SHEETS = ("Z", "primary_inputs")


def cells(name: str) -> list[list[str | float]]:
    with (GERMANY / f"{name}.csv").open(encoding="utf-8") as file:
        header, *rows = csv.reader(file)
    table: list[list[str | float]] = [[*header]]
    table += [[row[0], *map(float, row[1:])] for row in rows]
    return table


def write_book(folder: Path, change: Any = None) -> Path:
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name in SHEETS:
        sheet = book.create_sheet(name)
        for row in cells(name):
            sheet.append(row)
    if change:
        change(book)
    book.save(folder / "table.xlsx")
    said = (GERMANY / "table.yaml").read_text(encoding="utf-8")
    (folder / "table.yaml").write_text(said + "workbook: table.xlsx\n", encoding="utf-8")
    return folder


def assert_same(one: InputOutputTable, other: InputOutputTable) -> None:
    assert one.codes == other.codes
    left, right = multiplier_table(one, "1").columns, multiplier_table(other, "1").columns
    assert left.keys() == right.keys()
    for name, values in left.items():
        np.testing.assert_allclose(values, right[name], rtol=1e-14, err_msg=name)


def test_excel_gives_the_same_numbers(tmp_path: Path) -> None:
    assert_same(load_io_table(GERMANY), load_io_table(write_book(tmp_path)))


@pytest.mark.filterwarnings("ignore")  # pymrio's own imports warn
def test_pymrio_gives_the_same_numbers() -> None:
    pytest.importorskip("pymrio", reason="pymrio is no dependency of this project", exc_type=ImportError)
    import pandas as pd
    import pymrio  # type: ignore[import-untyped]

    from impact.catalogue.io_table_pymrio import table_from_pymrio

    z, primary = cells("Z"), cells("primary_inputs")
    index = pd.MultiIndex.from_product([["DEU"], [row[0] for row in z[1:]]], names=["region", "sector"])
    rows = pd.DataFrame([row[1:] for row in primary[1:]], index=index, columns=primary[0][1:]).T
    final = ["final_consumption_households", "final_consumption_government", "gross_capital_formation"]
    final += ["inventory_change", "exports"]
    demand = rows.loc[final].T
    demand.columns = pd.MultiIndex.from_product([["DEU"], final], names=["region", "category"])
    system = pymrio.IOSystem(
        Z=pd.DataFrame([row[1:] for row in z[1:]], index=index, columns=index),
        Y=demand,
    )
    system.factors = pymrio.Extension("factors", F=rows.drop(index=[*final, "output"]))
    description = {
        "name": "Germany 1995",
        "country": "DEU",
        "year": 1995,
        "kind": "product_by_product",
        "unit": "million EUR_1995",
        "flows": "domestic",
        "columns": {"output": "output", "gva": "gva", "income": "compensation_employees", "imports": "imports"},
        "employment": {
            "column": "employment_thousand", "kind": "count", "measure": "headcount", "unit": "thousand persons",
        },
        "extensions": {"co2": {"column": "co2_kt", "unit": "kt CO2"}},
    }  # fmt: skip
    found = table_from_pymrio(system, description)
    assert found.notes == ()
    assert set(found.final_use) == set(final)
    assert_same(load_io_table(GERMANY), found)


@pytest.mark.filterwarnings("ignore")  # pymrio's own imports warn
def test_a_pymrio_table_of_several_regions_names_region_and_sector() -> None:
    pymrio = pytest.importorskip("pymrio", reason="pymrio is no dependency of this project", exc_type=ImportError)
    from impact.catalogue.io_table_pymrio import table_from_pymrio

    system = pymrio.load_test().calc_system()
    said = {"name": "Test", "country": "WLD", "year": 2020, "kind": "industry_by_industry", "unit": "million EUR_2020"}
    table = table_from_pymrio(system, {**said, "flows": "domestic"})
    assert table.codes[0] == "reg1: food"
    multipliers = multiplier_table(table, "1").columns["output_multiplier_type1"]
    np.testing.assert_allclose(multipliers, system.L.sum(axis=0).to_numpy(), rtol=1e-9)


def test_merged_cells_are_named_with_their_sheet(tmp_path: Path) -> None:
    folder = write_book(tmp_path, lambda book: book["Z"].merge_cells("B2:C2"))
    with pytest.raises(ProblemsError, match=r"line 2, column 2, sheet 'Z', cells B2:C2: .*Unmerge"):
        load_io_table(folder)


def test_a_sheet_that_is_not_there_is_named(tmp_path: Path) -> None:
    folder = write_book(tmp_path, lambda book: setattr(book["Z"], "title", "Flows"))
    with pytest.raises(ProblemsError, match=r"no sheet 'Z'.*There are: Flows, primary_inputs"):
        load_io_table(folder)
    said = folder / "table.yaml"
    said.write_text(said.read_text(encoding="utf-8") + "sheets: {Z: Flows}\n", encoding="utf-8")
    assert_same(load_io_table(GERMANY), load_io_table(folder))


def test_text_in_a_cell_is_named_with_sheet_row_and_column(tmp_path: Path) -> None:
    folder = write_book(tmp_path, lambda book: book["Z"].cell(3, 4, "#REF!"))
    with pytest.raises(ProblemsError, match=r"line 3, column 4, sheet 'Z', row 'manufacturing', column 'construction'"):
        load_io_table(folder)


@pytest.mark.parametrize(
    ("value", "fault"),
    [
        (date(2026, 11, 24), "The cell D3 holds a date"),
        (True, "The cell D3 holds true or false"),
        ("=1+1", "The cell D3 has a formula whose result is not in the file"),
        ("#REF!", "The cell D3 shows the error #REF!"),
    ],
)
def test_a_cell_without_a_number_is_named_with_sheet_row_and_column(value: Any, fault: str, tmp_path: Path) -> None:
    folder = write_book(tmp_path, lambda book: book["Z"].cell(3, 4, value))
    where = "line 3, column 4, sheet 'Z', row 'manufacturing', column 'construction': "
    with pytest.raises(ProblemsError, match=re.escape(where + fault)):
        load_io_table(folder)


def test_a_workbook_that_is_none_is_named(tmp_path: Path) -> None:
    folder = write_book(tmp_path)
    (folder / "table.xlsx").write_bytes(b"code,a")
    with pytest.raises(ProblemsError, match=r"table\.xlsx: This is no Excel workbook"):
        load_io_table(folder)


def test_many_merged_areas_are_counted(tmp_path: Path) -> None:
    def merge(book: Any) -> None:
        for row in range(20, 50):
            book["Z"].merge_cells(start_row=row, end_row=row, start_column=2, end_column=3)

    with pytest.raises(ProblemsError, match="20 more areas are merged") as caught:
        load_io_table(write_book(tmp_path, merge))
    assert len(caught.value.problems) == 11


def test_a_sheet_of_too_many_cells_is_refused(tmp_path: Path) -> None:
    """A column of codes and one name far to the right would be a grid of hundreds of millions of cells."""

    def stretch(book: Any) -> None:
        book["Z"].cell(1, 16_384, "far")
        for row in range(2, 400):
            book["Z"].cell(row, 1, row)

    with pytest.raises(ProblemsError, match="399 rows and 16,384 columns; at most 5,000,000 cells are read"):
        load_io_table(write_book(tmp_path, stretch))
