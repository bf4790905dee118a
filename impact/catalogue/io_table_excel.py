"""A sheet of an Excel workbook that is laid out as a file of a table folder: codes first, names in its first row."""

from __future__ import annotations

from impact.catalogue.io_table_grid import MOST, MOST_CELLS, Cell, Grid
from impact.catalogue.workbook import Sheet, cell_name
from impact.errors import Problem, problem
from impact.texts import shortened


def grid_of_sheet(sheet: Sheet, label: str, problems: list[Problem]) -> Grid | None:
    """Return a whole sheet as a grid; None, and problems, where merged, hidden or absent cells leave it unclear."""
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
    for what, hidden in (("rows", sheet.hidden_rows), ("columns", sheet.hidden_columns)):
        if here_hidden := sorted(hidden)[:8]:
            which = ", ".join(map(str, here_hidden)) if what == "rows" else ", ".join(map(_letters, here_hidden))
            text = f"Hidden {what}, which nobody sees who looks at the sheet: {which}. Show or delete them, or write "
            text += "'hidden: read' or 'hidden: leave_out' for this sheet in table.yaml."
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


def _letters(column: int) -> str:
    return cell_name(1, column)[:-1]


def _text(cell: Cell) -> str:
    """Return a code or name as text; a whole number without '.0'."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return "" if cell is None else str(cell)
