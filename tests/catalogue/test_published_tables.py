"""Tables as statistical offices publish them: read by description, with what was left out named."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from impact.catalogue.io_table import InputOutputTable
from impact.catalogue.io_table_grid import Grid, matrix
from impact.catalogue.io_table_inspect import inspect
from impact.catalogue.io_table_read import load_io_table
from impact.economy.input_output_results import multiplier_table
from impact.errors import ImpactError, Problem, ProblemsError

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


@pytest.mark.parametrize(
    ("separator", "decimal", "thousands"), [(";", ",", "."), ("\t", ",", "\u00a0"), (",", ".", "'")]
)
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
    text = (
        "code,A,B,C,Total,Exports\nA,150,500,0,650,1\nB,200,100,50,350,2\nC,50,100,10,160,3\nTotal,400,700,60,1160,6\n"
    )
    (tmp_path / "table.yaml").write_text(TABLE, encoding="utf-8")
    (tmp_path / "Z.csv").write_text(text, encoding="utf-8")
    (tmp_path / "primary_inputs.csv").write_text("code,Output\nA,1000\nB,2000\nC,500\n", encoding="utf-8")
    first = refused(tmp_path).splitlines()[0]
    assert "The sheet has 1 more columns than rows: the columns 'Total', 'Exports' are no sectors" in first
    assert "range: B2:D4, header_row: 1, code_column: A" in first


def test_a_code_written_in_two_ways_is_no_final_use(tmp_path: Path) -> None:
    (tmp_path / "table.yaml").write_text(TABLE, encoding="utf-8")
    (tmp_path / "Z.csv").write_text("code,A01,B02,C03\nA01,1,2,3\nB02,4,5,6\nC-03,7,8,9\n", encoding="utf-8")
    (tmp_path / "primary_inputs.csv").write_text("code,Output\nA01,1000\nB02,2000\nC03,500\n", encoding="utf-8")
    first = refused(tmp_path).splitlines()[0]
    assert "No row for 'C03'" in first or "Did you mean 'C03'?" in first


def test_a_table_that_was_written_is_read_again_whatever_its_digits(tmp_path: Path) -> None:
    from impact import api

    for name, text in {
        "table.yaml": TABLE[: TABLE.index("columns")] + "columns: {output: Output}\n",
        "Z.csv": "code,A,B\nA,1.125,2.250\nB,3.125,1.375\n".replace("2.250", "2.2500"),
        "primary_inputs.csv": "code,Output\nA,10.1250\nB,12.625\n",
    }.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    again = api.save_table(load_io_table(tmp_path), tmp_path / "again")
    assert again.transactions.tolist() == [[1.125, 2.25], [3.125, 1.375]]
    assert again.output.tolist() == [10.125, 12.625]


@pytest.mark.parametrize(
    ("cells", "read"),
    [
        (["3,000", "2731,000"], [3.0, 2731.0]),  # the second shows what the first is
        (["2.731,5", "2.731"], [2731.5, 2731.0]),  # as in Germany
        (["1,234.5", "2,000"], [1234.5, 2000.0]),
        (["1 234", "12,5"], [1234.0, 12.5]),
        (["1'234", "0.125"], [1234.0, 0.125]),
        (["2.731", "12345"], [2.731, 12345.0]),  # nothing parts the thousands
        (["0.731", "1.5"], [0.731, 1.5]),
        (["\u2212 5", "\u22125,5"], None),
        (["\u22125,5", "7"], [-5.5, 7.0]),
        (["1.5", "1,5"], None),
        (["3,000", "2,500"], None),  # may be two or two thousand
        (["2.731", "1.500"], None),
    ],
)
def test_a_number_is_read_as_the_whole_file_writes_them(cells: list[str], read: list[float] | None) -> None:
    problems: list[Problem] = []
    found = matrix(Grid("f", "", ("a",), ("x", "y"), [[cell] for cell in cells], [2, 3]), problems)[:, 0]
    assert (found.tolist() if not problems else None) == read
    assert len(problems) <= 2


def test_a_mean_that_nothing_decides_asks_once_for_the_format() -> None:
    problems: list[Problem] = []
    matrix(Grid("f", "", ("a", "b"), ("x", "y"), [["2.731", "1.500"], ["3.000", "4.250"]], [2, 3]), problems)
    (said,) = [each.message for each in problems]
    assert said.startswith("'2.731' may be 2731 or 2.731, and no other cell of the file decides.")
    assert """'format: {thousands: "."}' or 'format: {decimal: "."}'""" in said


def _hide_row(sheet: Any) -> None:
    sheet.row_dimensions[6].hidden = True


def _hide_column(sheet: Any) -> None:
    sheet.column_dimensions["D"].hidden = True


def _merge(sheet: Any) -> None:
    sheet.merge_cells("C6:D6")


def _merge_titles(sheet: Any) -> None:
    sheet.merge_cells("A1:I1")
    sheet.merge_cells("A17:C17")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (
            _hide_row,
            "line 6, sheet 'Table 1': Hidden, and so not seen by who looks at the sheet: row 6. Show or delete",
        ),
        (_hide_column, "Hidden, and so not seen by who looks at the sheet: column D."),
        (_merge, "line 6, column 3, sheet 'Table 1', cells C6:D6: The cells C6:D6 are merged"),
        (
            lambda sheet: sheet.cell(6, 4, "=1+1"),
            "cell D6, row 'B', column 'B': The cell D6 has a formula whose result",
        ),
        (lambda sheet: sheet.cell(6, 4, "see note"), "cell D6, row 'B', column 'B': 'see note' is no number"),
        (lambda sheet: sheet.cell(14, 4, ".."), "value added', cell D14"),
        (
            lambda sheet: sheet.cell(6, 4, ".."),
            "The value is missing ('..'). The publisher does not show it, which is not zero",
        ),
        (
            lambda sheet: sheet.cell(6, 4, "n/a"),
            "Only where the table's own key says that it stands for nothing, write",
        ),
        (lambda sheet: sheet.cell(6, 1, ""), "No row for 'B'"),
        (lambda sheet: sheet.cell(7, 4, 3), "line 7, sheet 'Table 1': Numbers without a code: row 7"),
    ],
)
def test_what_is_odd_in_a_workbook_is_named_with_sheet_and_cell(tmp_path: Path, change: Any, words: str) -> None:
    if "value added" in words:  # not needed of all: a note, and no effect
        table = load_io_table(book(tmp_path, change=change))
        assert "'Value added' is missing for B; its effects are not estimated" in "; ".join(table.notes)
        return
    said = refused(book(tmp_path, change=change))
    assert words in said
    assert "Write 0" not in said


def test_hidden_lines_are_read_or_left_out_as_said_and_merged_titles_do_no_harm(tmp_path: Path) -> None:
    said = BOOK.replace("header_row", "hidden: read, header_row")
    expect(load_io_table(book(tmp_path, said, _hide_row)))
    expect(load_io_table(book(tmp_path, change=_merge_titles)))
    left = load_io_table(
        book(tmp_path, BOOK.replace("header_row", "hidden: leave_out, header_row"), lambda sheet: _hide(sheet))
    )
    assert left.codes == ("A", "C")
    assert "left out of the rows, hidden: 'B'" in "; ".join(left.notes)


def _hide(sheet: Any) -> None:
    _hide_row(sheet)
    _hide_column(sheet)


def test_numbers_stored_as_text_are_read_and_noted(tmp_path: Path) -> None:
    table = load_io_table(book(tmp_path, change=lambda sheet: sheet.cell(6, 4, "100")))
    expect(table)
    assert "one number is stored as text and read all the same, first D6" in "; ".join(table.notes)


def test_names_that_are_not_there_are_named(tmp_path: Path) -> None:
    said = BOOK.replace("code_column: A}", "code_column: A, leave_out: [Ttal use], negative: [Import]}")
    found = refused(book(tmp_path, said))
    assert "'leave_out' names 'Ttal use', which is not there. Did you mean 'Total use'?" in found
    found = refused(book(tmp_path, BOOK.replace("C5:F9", "C5F9").replace("code_column: B", "code_column: 2")))
    assert "'C5F9' is no range. Write one as spreadsheets do, such as C6:AB31" in found
    assert "'2' names no column. Write its letters" in found


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
    (tmp_path / "table.yaml").write_text(BOOK, encoding="utf-8")
    (tmp_path / "table.xlsx").write_bytes(data)
    with pytest.raises(ProblemsError, match=words):
        load_io_table(tmp_path)
    (tmp_path / "table.xls").write_bytes(data)
    if not data.startswith(b"code"):
        with pytest.raises(ProblemsError, match=words):
            inspect(tmp_path / "table.xls")


def written(folder: Path, file: Path) -> InputOutputTable:
    """Return the table of a file as its description, made by inspection, reads it."""
    from impact import api

    api.save_draft(api.inspect_table(file), folder)
    return load_io_table(folder)


def test_what_is_inspected_gives_the_digits_of_the_original(tmp_path: Path) -> None:
    """Published with titles, two headings, totals and a footnote, as a workbook and as a German CSV."""
    made = book(tmp_path)
    there = multiplier_table(load_io_table(made), "1").columns
    (tmp_path / "german.csv").write_text(texts(";", ",", "."), encoding="utf-8", newline="")
    for name in ("table.xlsx", "german.csv"):
        here = multiplier_table(written(tmp_path / name.partition(".")[2], tmp_path / name), "1").columns
        assert here.keys() == there.keys() - {key for key in there if key.startswith(("compensation", "income"))}
        for key, values in here.items():
            np.testing.assert_allclose(values, there[key], rtol=1e-12, err_msg=key)


def test_an_inspection_never_writes_over_a_description(tmp_path: Path) -> None:
    from impact import api

    found = api.inspect_table(book(tmp_path) / "table.xlsx")
    with pytest.raises(ImpactError, match="something else is there"):
        api.save_draft(found, tmp_path)


TOTAL_FLOWS = """\
Table 4. Total flows, million XYZ, 2019,,,,,,
,Farms,Works,Total,Households,Exports,Imports
Farms,150,550,700,200,200,-100
Works,250,100,350,750,1100,-200
Total,400,650,1050,950,1300,-300
Net taxes on products,20,60,80,,,
Gross value added,580,1290,1870,,,
Total output,1000,2000,3000,,,
"""


def test_total_flows_with_negative_imports_are_described_as_such(tmp_path: Path) -> None:
    (tmp_path / "total.csv").write_text(TOTAL_FLOWS, encoding="utf-8")
    table = written(tmp_path / "folder", tmp_path / "total.csv")
    assert table.flows == "total"
    assert table.imports is not None
    assert (table.imports.tolist(), table.output.tolist()) == ([100, 200], [1000, 2000])
    said = (tmp_path / "folder" / "table.yaml").read_text(encoding="utf-8")
    assert "imports_of_product: Imports, exports: Exports, method: share_of_domestic_use" in said
    assert "negative: [Imports]" in said
    assert table.balance.startswith("checked")
    assert not [note for note in table.notes if "do not add up" in note]


def test_columns_with_other_names_are_taken_in_their_order_where_that_is_declared(tmp_path: Path) -> None:
    text = TOTAL_FLOWS.replace(",Farms,Works,Total", ",Agri-\nculture,Factories,Total").replace(
        "Agri-\nculture", '"Agri\nculture"'
    )
    (tmp_path / "total.csv").write_text(text, encoding="utf-8")
    said = TABLE[: TABLE.index("columns")] + (
        "columns: {output: Total output, gva: Gross value added}\n"
        "sheets:\n"
        "  Z: {file: total.csv, range: B4:C5, header_row: 2, code_column: A, same_order: true}\n"
        "  primary_inputs: {file: total.csv, range: B7:C9, header_row: 2, code_column: A, transpose: true, "
        "same_order: true}\n"
    )
    (tmp_path / "table.yaml").write_text(said, encoding="utf-8")
    table = load_io_table(tmp_path)
    assert (table.codes, table.output.tolist()) == (("Farms", "Works"), [1000, 2000])
    (tmp_path / "table.yaml").write_text(said.replace("B4:C5", "B4:E5"), encoding="utf-8")
    assert "'same_order' needs as many columns as sectors: 3 columns, 2 sectors" in refused(tmp_path)


def test_a_subtotal_among_the_sectors_is_refused_by_name(tmp_path: Path) -> None:
    """It stands in rows and columns, so nothing else tells that it is no sector."""
    sums = np.array([[1, 0, 0], [0, 1, 0], [1, 1, 0], [0, 0, 1]])
    flows = sums @ Z @ sums.T
    lines = [",".join([code, *map(str, row)]) for code, row in zip(["A01", "A02", "A", "B"], flows, strict=True)]
    (tmp_path / "Z.csv").write_text("\n".join(["code,A01,A02,A,B", *lines]), encoding="utf-8")
    (tmp_path / "primary_inputs.csv").write_text("code,Output\nA01,1000\nA02,2000\nA,3000\nB,500\n", encoding="utf-8")
    said = TABLE[: TABLE.index("columns")] + "columns: {output: Output}\n"
    (tmp_path / "table.yaml").write_text(said, encoding="utf-8")
    assert (
        "Z.csv, line 4, column 1, row 'A': 'A' is the sum of 'A01' to 'A02', in its row and in its column"
        in refused(tmp_path)
    )
    areas = "header_row: 1, code_column: A, leave_out: [A]"
    areas = f"sheets: {{Z: {{file: Z.csv, {areas}}}, primary_inputs: {{file: primary_inputs.csv, {areas}}}}}\n"
    (tmp_path / "table.yaml").write_text(said + areas, encoding="utf-8")
    assert load_io_table(tmp_path).codes == ("A01", "A02", "B")


def test_a_total_in_a_language_that_is_not_known_is_left_out_by_its_sum(tmp_path: Path) -> None:
    table = load_io_table(book(tmp_path, change=lambda sheet: sheet.cell(9, 2, "Jumla")))
    assert "sums of the others: 'Jumla'" in "; ".join(table.notes)
