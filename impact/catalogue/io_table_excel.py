"""A table from the sheets of an Excel workbook, one sheet for each file of a table folder."""

from __future__ import annotations

import io
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING

from impact.catalogue.io_table_description import Description
from impact.catalogue.io_table_grid import Cell, Grid
from impact.errors import ImpactError, Problem, ProblemsError, did_you_mean, problem, there_are

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet


def read_workbook(file: Traversable, label: str, said: Description) -> dict[str, Grid]:
    """Return the sheets of a workbook as the files of a table folder.

    `sheets` of the description names them (`{Z.csv: Flows}`); else a sheet is called as the file, without `.csv`.

    Raises:
        ProblemsError: no such file or sheet, or merged cells.
        ImpactError: openpyxl is not installed.
    """
    try:
        from openpyxl import load_workbook
    except ImportError:
        raise ImpactError("Reading Excel needs openpyxl: pip install openpyxl.") from None
    if not file.is_file():
        raise ProblemsError([problem(f"There is no workbook at '{label}'. Correct 'workbook' in table.yaml.")])
    with file.open("rb") as content:
        book = load_workbook(io.BytesIO(content.read()), data_only=True)
    problems: list[Problem] = []
    grids: dict[str, Grid] = {}
    for name in said.files:
        sheet = said.sheets.get(name, said.sheets.get(name.removesuffix(".csv"), name.removesuffix(".csv")))
        if sheet in book.sheetnames:
            grid = _grid(book[sheet], label, problems)
            if grid:
                grids[name] = grid
        elif name != "final_use.csv" or "final_use.csv" in said.sheets or "final_use" in said.sheets:
            near = did_you_mean(sheet, book.sheetnames)
            text = (
                f"There is no sheet '{sheet}'.{near} {there_are(book.sheetnames)} Name it under 'sheets' in table.yaml."
            )
            problems.append(problem(text, file=label))
    if problems:
        raise ProblemsError(problems)
    return grids


def _grid(sheet: Worksheet, label: str, problems: list[Problem]) -> Grid | None:
    merged = sorted(str(area) for area in sheet.merged_cells.ranges)
    for area in sheet.merged_cells.ranges:
        text = f"The cells {area} are merged, so it is not clear which row or column they belong to."
        where = f"sheet '{sheet.title}', cells {area}"
        place = {"line": area.min_row or 0, "column": area.min_col or 0}
        problems.append(problem(f"{text} Unmerge them and fill each cell.", file=label, where=where, **place))
    if merged:
        return None
    lines = [(at, row) for at, row in enumerate(sheet.iter_rows(values_only=True), start=1) if any(map(_filled, row))]
    if not lines or len(lines[0][1]) < 2:
        text = "The sheet has no header. Write codes in the first column and names of columns in the first row."
        problems.append(problem(text, file=label, where=f"sheet '{sheet.title}'"))
        return None
    (_, first), *rest = lines
    width = max(at for at, cell in enumerate(first) if _filled(cell)) + 1
    return Grid(
        file=label,
        sheet=sheet.title,
        header=tuple(_text(cell) for cell in first[1:width]),
        codes=tuple(_text(row[0]) for _, row in rest),
        rows=[[_cell(cell) for cell in row[1:width]] for _, row in rest],
        lines=[at for at, _ in rest],
    )


def _filled(cell: object) -> bool:
    return cell is not None and cell != ""


def _text(cell: object) -> str:
    """Return a code or name as text; a whole number without '.0'."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return "" if cell is None else str(cell)


def _cell(cell: object) -> Cell:
    if cell is None or (isinstance(cell, float | int) and not isinstance(cell, bool)):
        return cell
    return str(cell)
