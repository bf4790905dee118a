"""Tables as statistical offices publish them: read by description, with what was left out named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from impact.catalogue.io_table import InputOutputTable
from impact.catalogue.io_table_read import load_io_table
from impact.errors import ProblemsError

TABLE = """\
name: Three sectors, as published
country: XYZ
year: 2019
kind: industry_by_industry
unit: million XYZ_2019
flows: domestic
columns: {output: Output, gva: Value added, compensation: Pay, imports: Imports, taxes: Taxes on products}
employment: {column: Persons, kind: count, measure: headcount}
"""
BOOK = (
    TABLE
    + """\
workbook: table.xlsx
not_produced: ["-"]
sheets:
  Z: {sheet: Table 1, range: C5:F9, header_row: 3, code_column: A, name_column: B}
  primary_inputs: {sheet: Table 1, range: C11:F17, header_row: 3, code_column: B, transpose: true}
  final_use: {sheet: Table 1, range: G5:I9, header_row: 4, code_column: A}
"""
)
# Invented: three sectors in a sheet with a title, two rows of headings, a blank row, totals and a footnote.
ROWS: list[list[Any]] = [
    ["Table 1. Domestic flows of Xyzland, million XYZ, 2019"],
    [],
    ["Code", "Industry", "A", "B", "C", "Total", "P3", "P6", "TU"],
    ["", "", "Farms", "Works", "Shops", "Total", "Households", "Exports", "Total use"],
    ["A", "Farms", 150, 500, "-", 650, 150, 200, 1000],
    ["B", "Works", 200, 100, 50, 350, 650, 1000, 2000],
    [],
    ["C", "Shops", 50, 100, 10, 160, 240, 100, 500],
    ["", "Total", 400, 700, 60, 1160, 1040, 1300, 3500],
    [],
    ["", "Taxes on products", 20, 60, 10, 90],
    ["", "Imports", 50, 200, 30, 280],
    ["D1", "Pay", 300, 400, 200, 900],
    ["", "Value added", 530, 1040, 400, 1970],
    ["", "Output", 1000, 2000, 500, 3500],
    ["", "Persons", 2000, 3000, 1000, 6000],
    ["Note: invented figures."],
]
ROWS[12][0] = ""
Z = [[150, 500, 0], [200, 100, 50], [50, 100, 10]]


def book(folder: Path, said: str = BOOK, change: Callable[[Any], object] | None = None) -> Path:
    openpyxl = pytest.importorskip("openpyxl")
    made = openpyxl.Workbook()
    sheet = made.active
    sheet.title = "Table 1"
    for row in ROWS:
        sheet.append(row)
    if change:
        change(sheet)
    made.save(folder / "table.xlsx")
    (folder / "table.yaml").write_text(said, encoding="utf-8")
    return folder


def texts(separator: str, decimal: str, thousands: str) -> str:
    """Return the sheet as a CSV text, each number times a thousand and a half."""

    def cell(value: Any) -> str:
        if isinstance(value, str):
            return f'"{value}"' if separator in value else value
        plain = f"{value * 1000.5:,.1f}"
        return plain.translate({ord(","): thousands, ord("."): decimal})

    return "".join(separator.join(map(cell, row)) + "\n" for row in ROWS)


def refused(folder: Path) -> str:
    with pytest.raises(ProblemsError) as caught:
        load_io_table(folder)
    return str(caught.value)


def expect(table: InputOutputTable, scale: float = 1.0) -> None:
    assert (table.codes, table.names) == (("A", "B", "C"), ("Farms", "Works", "Shops"))
    np.testing.assert_allclose(table.transactions, np.array(Z) * scale, rtol=1e-12)
    np.testing.assert_allclose(table.output, np.array([1000, 2000, 500]) * scale, rtol=1e-12)
    assert table.balance.startswith("checked")
    assert set(table.final_use) == {"Households", "Exports"}


def test_a_published_workbook_is_read_by_description_and_says_what_it_left_out(tmp_path: Path) -> None:
    table = load_io_table(book(tmp_path))
    expect(table)
    said = "; ".join(table.notes)
    assert "sheet 'Table 1': left out of the rows, totals: 'Total'" in said
    assert "left out of the columns, totals: 'Total'" in said
    assert "without numbers: 'Note: invented figures.'" in said
    assert "'Total use' (sales to sectors and 2 columns)" in said


@pytest.mark.parametrize(("separator", "decimal", "thousands"), [(";", ",", "."), ("\t", ",", "\u00a0"), (",", ".", "'")])
def test_a_csv_in_a_declared_format(tmp_path: Path, separator: str, decimal: str, thousands: str) -> None:
    apart = " " if thousands == "\u00a0" else thousands
    said = BOOK.replace("workbook: table.xlsx", "").replace("sheet: Table 1", "file: published.csv")
    form = f'format: {{decimal: "{decimal}", thousands: "{apart}", separator: "{separator}", encoding: cp1251}}\n'
    (tmp_path / "table.yaml").write_text(said + form.replace("\t", "\\t"), encoding="utf-8")
    text = texts(separator, decimal, thousands)
    (tmp_path / "published.csv").write_text(text, encoding="cp1251", newline="")
    expect(load_io_table(tmp_path), 1000.5)


def test_the_likely_cause_comes_first_and_what_it_says_to_write_is_right(tmp_path: Path) -> None:
    """Without any description: a title above, names beside the codes, totals, final use and primary inputs."""
    folder = book(tmp_path, TABLE + "workbook: table.xlsx\nsheets: {Z: Table 1, primary_inputs: Table 1}\n")
    first, *rest = refused(folder).splitlines()
    assert "Row 3 seems to be the header, not row 1." in first
    assert "Z: {sheet: Table 1, range: C5:E8, header_row: 3, code_column: A, name_column: B}" in first
    assert 0 < len(rest) <= 13
    text = "code,A,B,C,Total,Exports\nA,150,500,0,650,1\nB,200,100,50,350,2\nC,50,100,10,160,3\nTotal,400,700,60,1160,6\n"
    (tmp_path / "table.yaml").write_text(TABLE, encoding="utf-8")
    (tmp_path / "Z.csv").write_text(text, encoding="utf-8")
    (tmp_path / "primary_inputs.csv").write_text("code,Output\nA,1000\nB,2000\nC,500\n", encoding="utf-8")
    first = refused(tmp_path).splitlines()[0]
    assert "The sheet has 1 more columns than rows: the columns 'Total', 'Exports' are no sectors" in first
    assert "range: B2:D4, header_row: 1, code_column: A" in first
