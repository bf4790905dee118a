"""Publishers' workbooks, read by a layout that their user describes: to the digit, and what is wrong with its cell."""

import csv
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from cases import case_rows

from impact import api
from impact.catalogue.io_table.build import load_io_table
from impact.core.errors import ProblemsError
from impact.core.io_table import InputOutputTable
from impact.formulas.economy.multipliers import multiplier_table

GERMANY = Path(__file__).parent.parent / "data" / "validation" / "germany_1995_eurostat_manual_6"
TABLE = """\
name: Three sectors, as published
country: XYZ
year: 2019
kind: industry_by_industry
unit: million XYZ_2019
flows: domestic
"""
LAYOUT = (
    TABLE
    + """\
licence: of nobody
columns: {output: Output, gva: Value added, compensation: Pay, imports: Imports, taxes: Taxes on products}
employment: {column: Persons, kind: count, measure: headcount}
control_totals: {output: 3.5 billion XYZ_2019}
not_produced: ["-"]
sheets:
  Z: {sheet: Table 1, range: C5:F9, header_row: 3, code_column: A, name_column: B, leave_out: [Total]}
  primary_inputs:
    {sheet: Table 1, range: C11:F17, header_row: 3, code_column: B, transpose: true, leave_out: [Total]}
  final_use: {sheet: Table 1, range: G5:H9, header_row: 4, code_column: A, leave_out: [row 9]}
"""
)
# Invented: three sectors in a sheet with a title, two rows of headings, a blank row, totals and a footnote.
ROWS: list[list[Any]] = [
    ["Table 1. Domestic flows of Xyzland, million XYZ, 2019"],
    [],
    ["Code", "Industry", "A", "B", "C", "Total", "P3", "P6", "TU"],
    ["", "", "Farms", "Works", "Shops", "Total", "Households", "Exports", "Total use"],
    ["A", "Farms", 150.1, 500, "-", 650.1, 149.9, 200, 1000],
    ["B", "Works", 200, 100, 50, 350, 650, 1000, 2000],
    [],
    ["C", "Shops", 50, 100, 10, 160, 240, 100, 500],
    ["", "Total", 400.1, 700, 60, 1160.1, 1039.9, 1300, 3500],
    [],
    ["", "Taxes on products", 20, 60, 10, 90],
    ["", "Imports", 50, 200, 30, 280],
    ["", "Pay", 300, 400, 200, 900],
    ["", "Value added", 529.9, 1040, 400, 1969.9],
    ["", "Output", 1000, 2000, 500, 3500],
    ["", "Persons", 2000, 3000, 1000, 6000],
    ["Note: invented figures."],
]
Z = [[150.1, 500, 0], [200, 100, 50], [50, 100, 10]]


def book(folder: Path, change: Callable[[Any], object] | None = None, rows: list[list[Any]] = ROWS) -> Path:
    openpyxl = pytest.importorskip("openpyxl")
    made = openpyxl.Workbook()
    sheet = made.active
    sheet.title = "Table 1"
    for row in rows:
        sheet.append(row)
    if change:
        change(sheet)
    made.save(folder / "published.xlsx")
    return folder / "published.xlsx"


def read(file: Path, layout: str = LAYOUT) -> InputOutputTable:
    described = file.with_name("layout.yaml")
    described.write_text(layout, encoding="utf-8")
    return api.read_table(file, described, file.with_name("table"))


def refused(file: Path, layout: str = LAYOUT) -> str:
    with pytest.raises(ProblemsError) as caught:
        read(file, layout)
    assert not file.with_name("table").exists()
    return str(caught.value)


def expect(table: InputOutputTable) -> None:
    assert (table.codes, table.names) == (("A", "B", "C"), ("Farms", "Works", "Shops"))
    assert table.transactions.tolist() == Z
    assert table.output.tolist() == [1000, 2000, 500]
    assert table.inputs["gva"].tolist() == [529.9, 1040, 400]
    assert table.jobs["jobs"].count.tolist() == [2000, 3000, 1000]
    assert {name: values.tolist() for name, values in table.final_use.items()} == {
        "Households": [149.9, 650, 240],
        "Exports": [200, 1000, 100],
    }
    assert table.balance.startswith("checked")
    assert table.notes == ()


def test_a_workbook_becomes_a_table_folder_to_the_digit(tmp_path: Path) -> None:
    expect(read(book(tmp_path)))
    expect(load_io_table(tmp_path / "table"))
    said = (tmp_path / "table" / "table.yaml").read_text(encoding="utf-8")
    assert "licence: of nobody" in said
    assert "3.5 billion XYZ_2019" in said
    assert "sheets" not in said
    assert "not_produced" not in said
    assert sorted(file.name for file in (tmp_path / "table").iterdir()) == [
        "Z.csv", "final_use.csv", "primary_inputs.csv", "table.yaml",
    ]  # fmt: skip


def test_a_published_table_in_a_workbook_gives_the_printed_multipliers(tmp_path: Path) -> None:
    rows: list[list[Any]] = []
    for name in ("Z", "primary_inputs"):
        with (GERMANY / f"{name}.csv").open(encoding="utf-8") as file:
            header, *lines = csv.reader(file)
        rows += [["", *header[1:]], *([code, *map(float, cells)] for code, *cells in lines), []]
    said = (GERMANY / "table.yaml").read_text(encoding="utf-8")
    lines_of_z = len(rows) // 2
    sheets = (
        "sheets:\n"
        f"  Z: {{sheet: Table 1, range: B2:G{lines_of_z - 1}, header_row: 1, code_column: A}}\n"
        f"  primary_inputs: {{sheet: Table 1, range: B{lines_of_z + 2}:Z{len(rows)}, header_row: {lines_of_z + 1}, "
        "code_column: A}\n"
    )
    here = multiplier_table(read(book(tmp_path, rows=rows), said + sheets)).columns
    there = multiplier_table(load_io_table(GERMANY)).columns
    assert here.keys() == there.keys()
    for name, values in here.items():
        assert values.tolist() == there[name].tolist(), name


def _hide_row(sheet: Any) -> None:
    sheet.row_dimensions[6].hidden = True


def _hide_column(sheet: Any) -> None:
    sheet.column_dimensions["D"].hidden = True


def _merge_titles(sheet: Any) -> None:
    sheet.merge_cells("A1:I1")
    sheet.merge_cells("A17:C17")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (_hide_row, "sheet 'Table 1': Hidden in the workbook: row 6. Write 'hidden: read'"),
        (_hide_column, "sheet 'Table 1': Hidden in the workbook: column D."),
        (lambda sheet: sheet.merge_cells("C6:D6"), "sheet 'Table 1', cell C6: The cells C6:D6 are merged"),
        (
            lambda sheet: sheet.cell(6, 4, "see note"),
            "line 6, column 4, sheet 'Table 1', cell D6, row 'B', column 'B': 'see note' is no number",
        ),
        (lambda sheet: sheet.cell(6, 4, "#REF!"), "cell D6, row 'B', column 'B': The cell D6 shows the error #REF!"),
        (lambda sheet: sheet.cell(6, 4, ".."), "The value is missing ('..'). The publisher does not show it"),
        (lambda sheet: sheet.cell(6, 4, "n/a"), """write 'not_produced: ["n/a"]' in the layout"""),
        (lambda sheet: sheet.cell(15, 4, "x"), "cell D15, row 'B', column 'Output': The value is missing ('x')"),
        (lambda sheet: sheet.cell(6, 1, "B2"), "No sector 'B2' in the header. Did you mean 'B'?"),
        (lambda sheet: sheet.cell(7, 4, 3), "sheet 'Table 1': Numbers without a code: row 7. Correct 'code_column'"),
        (lambda sheet: sheet.cell(3, 4, ""), "Numbers without a code: column D. Correct 'header_row'"),
        (lambda sheet: sheet.cell(12, 2, "Pay"), "'Pay' is the name of two columns"),
    ],
)
def test_what_is_wrong_in_a_workbook_is_named_with_sheet_and_cell(tmp_path: Path, change: Any, words: str) -> None:
    assert words in refused(book(tmp_path, change))


@pytest.mark.parametrize(("old", "new", "words"), case_rows("layouts_of_tables"))
def test_what_is_wrong_in_a_layout_is_named(tmp_path: Path, old: str, new: str, words: str) -> None:
    assert old in LAYOUT
    assert words in refused(book(tmp_path), LAYOUT.replace(old, new, 1))


def test_hidden_lines_are_read_where_that_is_said_and_merged_titles_do_no_harm(tmp_path: Path) -> None:
    expect(read(book(tmp_path, _hide_row), LAYOUT.replace("header_row", "hidden: read, header_row")))
    expect(read(book(tmp_path, _merge_titles)))


def test_columns_with_other_names_and_negative_imports(tmp_path: Path) -> None:
    rows: list[list[Any]] = [
        ["", "Agriculture", "Factories", "Households", "Exports", "Imports"],
        ["Farms", 150, 550, 200, 200, -100],
        ["Works", 250, 100, 750, 1100, -200],
        ["Gross value added", 580, 1290],
        ["Total output", 1000, 2000],
    ]
    said = TABLE.replace("domestic", "total") + (
        "columns: {output: Total output, gva: Gross value added}\n"
        "total_flows: {imports_of_product: Imports, exports: Exports}\n"
        "sheets:\n"
        "  Z: {sheet: Table 1, range: B2:C3, header_row: 1, code_column: A, same_order: true}\n"
        "  primary_inputs: {sheet: Table 1, range: B4:C5, header_row: 1, code_column: A, transpose: true, "
        "same_order: true}\n"
        "  final_use: {sheet: Table 1, range: D2:F3, header_row: 1, code_column: A, negative: [Imports]}\n"
    )
    table = read(book(tmp_path, rows=rows), said)
    assert (table.codes, table.output.tolist()) == (("Farms", "Works"), [1000, 2000])
    assert table.imports is not None
    assert table.imports.tolist() == [100, 200]
    other = tmp_path / "other"
    other.mkdir()
    found = refused(book(other, rows=rows), said.replace("B2:C3", "B2:D3"))
    assert "'same_order' needs as many columns as sectors: 3 columns, 2 sectors" in found


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\xd0\xcf\x11\xe0" + b"\0" * 600 + "EncryptedPackage".encode("utf-16-le"), "has a password"),
        (
            b"\xd0\xcf\x11\xe0" + b"\0" * 600,
            r"old Excel file \(\.xls\)\. Open it in a spreadsheet program and save it as \.xlsx",
        ),
        (b"\n<html><table><tr><td>1</td></tr></table></html>", r"web page \(HTML\) under the name of a workbook"),
        (b"code,a\n", "no Excel workbook"),
    ],
)
def test_files_under_the_name_of_a_workbook_are_told_apart(tmp_path: Path, data: bytes, words: str) -> None:
    (tmp_path / "published.xlsx").write_bytes(data)
    assert re.search(words, refused(tmp_path / "published.xlsx"))


def test_many_merged_areas_and_a_sheet_of_too_many_cells_are_refused(tmp_path: Path) -> None:
    def merge(sheet: Any) -> None:
        for row in range(5, 45):
            sheet.merge_cells(start_row=row, end_row=row, start_column=3, end_column=4)
            sheet.cell(row, 1, f"S{row}")

    assert refused(book(tmp_path, merge), LAYOUT.replace("C5:F9", "C5:F44")).count("are merged") == 10

    def stretch(sheet: Any) -> None:
        for at in range(3, 3_000):
            sheet.cell(3, at, f"S{at}")
            sheet.cell(at + 2, 1, f"S{at}")

    found = refused(book(tmp_path, stretch), LAYOUT.replace("C5:F9", "C5:XFD20000"))
    assert "2,997 rows and 2,997 columns; at most 5,000,000 cells are read" in found


@pytest.mark.filterwarnings("ignore")  # pymrio's own imports warn
def test_a_pymrio_object_of_several_regions_names_region_and_sector(tmp_path: Path) -> None:
    pymrio = pytest.importorskip("pymrio", reason="pymrio is no dependency of this project", exc_type=ImportError)
    system = pymrio.load_test().calc_system()
    table = read_pymrio(system, TABLE + "columns: {output: output}\n", tmp_path)
    assert table.codes[0] == "reg1: food"
    multipliers = multiplier_table(table).columns["output_multiplier_type1"]
    np.testing.assert_allclose(multipliers, system.L.sum(axis=0).to_numpy(), rtol=1e-9)
    said = TABLE + "columns: {output: output, gva: nothing}\n"
    with pytest.raises(ProblemsError, match="primary_inputs, line 1, column 1: There is no column 'nothing'"):
        read_pymrio(system, said, tmp_path)


def read_pymrio(system: Any, said: str, folder: Path) -> InputOutputTable:
    (folder / "keys.yaml").write_text(said, encoding="utf-8")
    return api.read_table(system, folder / "keys.yaml", folder / "made")
