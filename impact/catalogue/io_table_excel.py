"""A table from the sheets of an Excel workbook, one sheet for each file of a table folder."""

from __future__ import annotations

from importlib.resources.abc import Traversable

from impact.catalogue.io_table_description import Description
from impact.catalogue.io_table_grid import MOST, MOST_CELLS, Cell, Grid
from impact.catalogue.workbook import Sheet, Workbook
from impact.errors import Problem, ProblemsError, did_you_mean, problem, there_are
from impact.reading import read_bytes
from impact.texts import shortened


def read_workbook(file: Traversable, label: str, said: Description) -> dict[str, Grid]:
    """Return the sheets of a workbook as the files of a table folder.

    `sheets` of the description names them (`{Z.csv: Flows}`); else a sheet is called as the file, without `.csv`.

    Raises:
        ProblemsError: no such file or sheet, merged cells, or cells that hold neither text nor number.
        ImpactError: defusedxml is not installed.
    """
    if not file.is_file():
        raise ProblemsError([problem(f"There is no workbook at '{label}'. Correct 'workbook' in table.yaml.")])
    book = Workbook(read_bytes(file, label), label)
    problems: list[Problem] = []
    grids: dict[str, Grid] = {}
    for name in said.files:
        title = said.sheets.get(name, said.sheets.get(name.removesuffix(".csv"), name.removesuffix(".csv")))
        if title in book.titles:
            grid = _grid(book.sheet(title), label, problems)
            if grid:
                grids[name] = grid
        elif name != "final_use.csv" or "final_use.csv" in said.sheets or "final_use" in said.sheets:
            titles = [shortened(each, 40) for each in book.titles[:200]]
            near = did_you_mean(title, titles)
            text = f"There is no sheet '{shortened(title)}'.{near} {there_are(titles)}"
            text += " Name it under 'sheets' in table.yaml."
            problems.append(problem(text, file=label))
    if problems:
        raise ProblemsError(problems)
    return grids


def _grid(sheet: Sheet, label: str, problems: list[Problem]) -> Grid | None:
    here = f"sheet '{shortened(sheet.title, 40)}'"
    for area, (row, column) in sorted(sheet.merged.items())[:MOST]:
        text = f"The cells {area} are merged, so it is not clear which row or column they belong to."
        where = f"{here}, cells {area}"
        problems.append(
            problem(f"{text} Unmerge them and fill each cell.", file=label, where=where, line=row, column=column)
        )
    if len(sheet.merged) > MOST:
        text = f"{len(sheet.merged) - MOST} more areas are merged. Unmerge them."
        problems.append(problem(text, file=label, where=here))
    filled = sorted({row for row, _ in (*sheet.cells, *sheet.faults)})
    width = max((column for row, column in (*sheet.cells, *sheet.faults) if row == filled[0]), default=0)
    if not sheet.merged and width < 2:
        text = "The sheet has no header. Write codes in the first column and names of columns in the first row."
        problems.append(problem(text, file=label, where=here))
    elif width * len(filled) > MOST_CELLS:
        text = f"The sheet has {len(filled):,} rows and {width:,} columns; at most {MOST_CELLS:,} cells are read."
        problems.append(problem(text, file=label, where=here))
        return None
    if sheet.merged or width < 2:
        return None
    first, *rest = filled
    grid = Grid(
        file=label,
        sheet=sheet.title,
        header=tuple(_text(sheet.cells.get((first, column))) for column in range(2, width + 1)),
        codes=tuple(_text(sheet.cells.get((row, 1))) for row in rest),
        rows=[[sheet.cells.get((row, column)) for column in range(2, width + 1)] for row in rest],
        lines=rest,
    )
    problems.extend(_faults(sheet, grid, filled))
    return grid


def _faults(sheet: Sheet, grid: Grid, filled: list[int]) -> list[Problem]:
    """Return the cells that hold neither text nor number, named as the cells of the grid are."""
    rows = {row: at for at, row in enumerate(filled, start=-1)}
    found = []
    for (row, column), message in sorted(sheet.faults.items())[:MOST]:
        named = grid.problem(message, rows[row], column - 2)
        found.append(problem(message, file=grid.file, line=row, column=column, where=named.where))
    if len(sheet.faults) > MOST:
        found.append(grid.problem(f"{len(sheet.faults) - MOST} more cells hold neither text nor number."))
    return found


def _text(cell: Cell) -> str:
    """Return a code or name as text; a whole number without '.0'."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return "" if cell is None else str(cell)
