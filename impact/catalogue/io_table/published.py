"""A publisher's workbook as the sheets of a table, read by a layout that its user describes."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from contextlib import suppress
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, Literal

import numpy as np
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, PositiveInt

from impact.catalogue.io_table.description import Description
from impact.catalogue.io_table.grid import (
    MOST,
    MOST_CELLS,
    PLAIN,
    Cell,
    TableGrid,
    check_unique,
    column,
    duplicates,
    plain_grid,
    read_csv,
)
from impact.catalogue.io_table.money import count_scale, money_unit
from impact.catalogue.io_table.sheets import FINAL, PRIMARY, Sheets, Z
from impact.core.arrays import Array
from impact.core.errors import ImpactError, Problem, ProblemsError, did_you_mean, list_choices, problem
from impact.core.io_table import InputOutputTable
from impact.core.text import shortened
from impact.files.xlsx import MOST_COLUMNS, MOST_ROWS, Workbook, WorkbookSheet, cell_name, place_of
from impact.files.yaml import Positions

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True)
class CellRange:
    """Rows and columns of a sheet, both ends included, from 1."""

    top: int
    left: int
    bottom: int
    right: int

    def __contains__(self, place: tuple[int, int]) -> bool:
        return self.top <= place[0] <= self.bottom and self.left <= place[1] <= self.right


def read_range(text: str) -> CellRange:
    """Return the range that a text such as C6:AB31 names.

    Raises:
        ValueError: It names none.
    """
    first, _, last = text.partition(":")
    try:
        made = CellRange(*place_of(first), *place_of(last))
    except ValueError:
        words = f"'{shortened(text, 40)}' is no range. Write one as spreadsheets do, such as C6:AB31"
        raise ValueError(words) from None
    if made.top > made.bottom or made.left > made.right:
        raise ValueError(f"'{shortened(text, 40)}' ends before it begins. Write the upper left cell first")
    return made


def _range(text: str) -> str:
    read_range(text)
    return text


def _column(value: object) -> int:
    if not isinstance(value, str) or not re.fullmatch("[A-Z]{1,3}", value):
        raise ValueError(f"'{shortened(str(value), 20)}' names no column. Write its letters, such as A or AB")
    return place_of(f"{value}1")[1]


Column = Annotated[int, BeforeValidator(_column)]


class SheetArea(BaseModel):
    """Part of a sheet that holds a file of a table folder.

    Attributes:
        sheet: Title of the sheet.
        range: Rows and columns that hold the numbers.
        header_row: Row with the codes of the columns.
        code_column: Column with the codes of the rows.
        name_column: Column with names of the rows.
        transpose: True where columns are sectors, as those of primary inputs below the flows.
        same_order: True where the header has other names than the codes, in the same order.
        leave_out: Codes or names inside the range that are no sectors, `row 12` or `column AD`.
        negative: Columns written as negative numbers that are meant as positive ones, such as imports.
        hidden: `read` where rows and columns that the workbook hides belong to the table.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    sheet: str
    range: Annotated[str, AfterValidator(_range)]
    header_row: PositiveInt
    code_column: Column
    name_column: Column = 0
    transpose: bool = False
    same_order: bool = False
    leave_out: tuple[str, ...] = ()
    negative: tuple[str, ...] = ()
    hidden: Literal["read"] | None = None


class Layout(Description):
    """A description of a table, and where a publisher's workbook holds it.

    Attributes:
        sheets: Parts of the workbook by the file of the table folder that they hold: `Z`, `primary_inputs` ...
        not_produced: Signs that mean nothing, and are read as 0.
    """

    sheets: dict[str, SheetArea]
    not_produced: tuple[str, ...] = ()


def read_list(file: Path, table: InputOutputTable) -> tuple[str, Array]:
    """Return the count of jobs that a file lists, or an empty text for money, and values in that unit, (n,).

    Raises:
        ProblemsError: There is no such file, codes that the table does not have or that stand twice, no numbers.
        ImpactError: The header is no unit, or one of another currency, other prices or another count.
    """
    problems: list[Problem] = []
    read = read_csv(file, str(file), problems)
    if read is None:
        raise ProblemsError(problems)
    grid = plain_grid(read, False, [])
    if len(grid.header) != 1:
        text = f"{len(grid.header) + 1} columns. Write two: 'code', and a column headed by its unit."
        raise ProblemsError([*problems, grid.problem(text)])
    strange = [at for at, code in enumerate(grid.codes) if code not in table.codes]
    for at in strange[:MOST]:
        code = grid.codes[at]
        problems.append(grid.problem(f"The table has no sector '{code}'.{did_you_mean(code, table.codes)}", at))
    check_unique(grid, problems)
    listed = column(grid, grid.header[0], problems)
    if problems:
        raise ProblemsError(problems)
    jobs, scale = _unit(grid.header[0], table)
    values = np.zeros(len(table))  # 0 where nothing is listed
    values[[table.position(code) for code in grid.codes]] = listed * scale
    return jobs, values


def _unit(header: str, table: InputOutputTable) -> tuple[str, float]:
    """Return the count of jobs that a unit is of, or an empty text for money, and its scale in the table."""
    with suppress(ValueError):
        unit = money_unit(header)
        if (unit.currency, unit.price_year) == (table.unit.currency, table.unit.price_year):
            return "", unit.scale / table.unit.scale
        raise ImpactError(f"The values are in {header}, the table in {table.unit.text}. Convert them.")
    try:
        scale, counted = count_scale(header)
    except ValueError as error:
        raise ImpactError(f"{error}, or a money unit such as '{table.unit.text}'.") from None
    name = next((name for name, jobs in table.jobs.items() if jobs.unit == counted), None)
    if name is None:
        units = ", ".join(sorted({jobs.unit for jobs in table.jobs.values()})) or "nothing"
        raise ImpactError(f"The list counts {counted}; {table.name} counts {units}. Give it in the same measure.")
    return name, scale


def read_published(book: Workbook, label: str, layout: Layout, places: Positions) -> Sheets:
    """Return the parts of a workbook as the files of a table folder, with all that is wrong in them.

    Args:
        label: The workbook, as its user named it.
        layout: Which parts of it hold what.
        places: Where the keys of the layout are.
    """
    sheets, grids = Sheets(places.file, {}, places), dict[str, TableGrid]()
    names: tuple[str, ...] = ()
    files = {name.removesuffix(".csv"): name for name in layout.files}
    for key in sorted(layout.sheets.keys() - files.keys()):
        sheets.say(f"Nothing reads '{shortened(key)}'.{did_you_mean(key, files)} {list_choices(files)}", "sheets")
    for key, name in files.items():
        area = layout.sheets.get(key)
        if area is None and name != FINAL:
            text = f"Say which part of the workbook holds '{key}': its sheet, range, header_row and code_column."
            sheets.say(text, "sheets")
        elif area is not None and area.sheet not in book.titles:
            text = f"There is no sheet '{shortened(area.sheet)}'.{did_you_mean(area.sheet, book.titles)}"
            sheets.say(f"{text} {list_choices(book.titles[:200])}", f"sheets.{key}")
        elif area is not None:
            part = _Part(book.sheet(area.sheet), label, area, sheets.problems)
            square = name == Z or bool(layout.total_flows and name == layout.total_flows.matrix)
            grid = part.read(square, grids[Z].codes if Z in grids else ())
            grids |= {} if grid is None else {name: replace(grid, not_produced=frozenset(layout.not_produced))}
            names = part.names if name == Z else names
    primary = grids.get(PRIMARY)
    if primary and len(names) == len(primary.codes) and "name" not in primary.header:
        rows = [[*row, name] for row, name in zip(primary.rows, names, strict=True)]
        grids[PRIMARY] = replace(primary, header=(*primary.header, "name"), rows=rows, columns=(*primary.columns, 0))
    sheets.grids = grids
    return sheets


@dataclass
class _Part:
    """The part of a sheet that an area names: rows and columns that are kept, with their labels."""

    sheet: WorkbookSheet
    label: str
    area: SheetArea
    problems: list[Problem]
    rows: dict[int, str] = field(default_factory=dict)
    columns: dict[int, str] = field(default_factory=dict)
    names: tuple[str, ...] = ()

    def read(self, square: bool, sectors: tuple[str, ...]) -> TableGrid | None:
        before = len(self.problems)
        self._label()
        self._leave_out()
        self._check()
        grid = self._grid(square, sectors) if len(self.problems) == before else None
        return grid if len(self.problems) == before else None

    def _label(self) -> None:
        area, held = self.area, read_range(self.area.range)
        head, code, named = area.header_row, area.code_column, area.name_column
        places = [place for place in (*self.sheet.cells, *self.sheet.faults) if place in held]
        filled, used = {row for row, _ in places}, {at for _, at in places}
        for row in range(held.top, min(held.bottom, MOST_ROWS) + 1):
            text = self._text(row, code) or self._text(row, named)
            if row != head and (text or row in filled):
                self.rows[row] = text
        for at in range(held.left, min(held.right, MOST_COLUMNS) + 1):
            if at not in (code, named) and (self._text(head, at) or at in used):
                self.columns[at] = self._text(head, at)

    def _leave_out(self) -> None:
        for named in self.area.leave_out:
            text, found = " ".join(named.split()), False
            for lines, word in ((self.rows, "row"), (self.columns, "column")):
                for at in [at for at, label in lines.items() if text in (label, _called(word, at))]:
                    del lines[at]
                    found = True
            if not found:
                near = did_you_mean(text, (*self.rows.values(), *self.columns.values()))
                self._say(f"'leave_out' names '{shortened(text)}', which is not there.{near}")

    def _check(self) -> None:
        """Collect lines without a code, hidden lines, merged cells among codes and numbers, and too many cells."""
        sheet, rows, columns = self.sheet, self.rows, self.columns
        for word, lines, hidden in (("row", rows, sheet.hidden_rows), ("column", columns, sheet.hidden_columns)):
            if bare := [_called(word, at) for at, label in lines.items() if not label]:
                key = "code_column" if word == "row" else "header_row"
                text = f"Numbers without a code: {', '.join(bare[:8])}. Correct '{key}' or 'range', or write"
                self._say(f"{text} 'leave_out: [{bare[0]}]'.")
            unseen = [_called(word, at) for at in lines if at in hidden]
            if unseen and self.area.hidden is None:
                text = f"Hidden in the workbook: {', '.join(unseen[:8])}. Write 'hidden: read' if they belong to the"
                self._say(f"{text} table, else 'leave_out: [{unseen[0]}]'.")
        down = sorted({self.area.header_row, *rows})
        across = sorted({self.area.code_column, *columns})
        for area in [area for area in sorted(sheet.merged) if _joins(area, down, across)][:MOST]:
            text = f"The cells {area} are merged, so it is not clear which row or column they belong to."
            self._say(f"{text} Unmerge them and fill each cell.", *sheet.merged[area])
        if not rows or not columns:
            self._say(f"No numbers are in {self.area.range}. Correct 'range' in the layout.")
        if len(rows) * len(columns) > MOST_CELLS:
            self._say(f"{len(rows):,} rows and {len(columns):,} columns; at most {MOST_CELLS:,} cells are read.")

    def _grid(self, square: bool, sectors: tuple[str, ...]) -> TableGrid:
        area, lines, across = self.area, list(self.rows), list(self.columns)
        named, head = area.name_column, area.header_row
        codes, header = tuple(self.rows.values()), tuple(self.columns.values())
        self.names = tuple(self._text(row, named) or code for row, code in self.rows.items()) if named else ()
        cells = [[self.sheet.cells.get((row, at)) for at in across] for row in lines]
        if area.transpose:
            codes, header, lines, across, head = header, codes, across, lines, area.code_column
            cells = [list(line) for line in zip(*cells, strict=True)]
        if area.same_order and (square or sectors):
            there, wanted = (header, codes) if square else (codes, sectors)
            if len(there) != len(wanted):
                text = f"'same_order' needs as many columns as sectors: {len(there)} columns, {len(wanted)} sectors."
                self._say(f"{text} Correct 'range'.")
            codes, header = wanted, wanted if square else header
        for name in () if square else duplicates(header)[:MOST]:
            self._say(f"'{shortened(name)}' is the name of two columns. Name one of them under 'leave_out'.")
        for name in area.negative:
            if name not in header:
                self._say(f"'negative' names '{shortened(name)}', which is not there.{did_you_mean(name, header)}")
            for row in cells if name in header else ():
                row[header.index(name)] = _turned(row[header.index(name)])
        grid = TableGrid(self.label, self.sheet.title, header, codes, cells, lines, across, head, area.transpose)
        self._faults(grid)
        return grid

    def _faults(self, grid: TableGrid) -> None:
        """Collect cells that hold neither text nor number."""
        down, across = ({at: i for i, at in enumerate(lines)} for lines in (grid.lines, grid.columns))
        found = [(*(place[::-1] if grid.turned else place), text) for place, text in sorted(self.sheet.faults.items())]
        here = [(down[line], across[at], text) for line, at, text in found if line in down and at in across]
        self.problems += [grid.problem(text, line, at) for line, at, text in here[:MOST]]

    def _text(self, row: int, column: int) -> str:
        cell = self.sheet.cells.get((row, column))
        if isinstance(cell, float) and cell.is_integer():
            cell = int(cell)
        return "" if cell is None else " ".join(str(cell).split())

    def _say(self, message: str, row: int = 0, column: int = 0) -> None:
        where = f"sheet '{shortened(self.sheet.title)}'" + (f", cell {cell_name(row, column)}" if row else "")
        self.problems.append(problem(message, file=self.label, line=row, column=column, where=where))


def _joins(area: str, rows: list[int], columns: list[int]) -> bool:
    try:
        spot = read_range(area)
    except ValueError:
        return False
    high = bisect_right(rows, spot.bottom) - bisect_left(rows, spot.top)
    return high * (bisect_right(columns, spot.right) - bisect_left(columns, spot.left)) > 1


def _called(word: str, at: int) -> str:
    return f"row {at}" if word == "row" else f"column {cell_name(1, at)[:-1]}"


def _turned(cell: Cell) -> Cell:
    value = PLAIN.read(cell) if isinstance(cell, str) else cell
    return cell if value is None else -value


def sheets_of_pymrio(system: Any) -> Sheets:
    """Return what a pymrio IOSystem holds as the sheets of a table.

    Sectors are `sector` where there is one region, else `region: sector`. Output is the column `output`; each row of
    each extension's F is a column of primary inputs under its own name; final use is summed over regions by category.

    Args:
        system: A `pymrio.IOSystem` with Z, and x or Y.
    """
    label = f"pymrio object '{getattr(system, 'name', '') or 'without name'}'"
    flows: pd.DataFrame = system.Z
    final: pd.DataFrame | None = system.Y
    output = system.x
    if output is None and final is not None:
        output = (flows.sum(axis=1) + final.sum(axis=1)).to_frame("output")
    one_region = flows.index.get_level_values(0).nunique() == 1
    codes, buyers = (
        tuple(": ".join(map(str, name[-1:] if one_region else name)) for name in names)
        for names in (flows.index, flows.columns)
    )
    columns = {} if output is None else {"output": output.iloc[:, 0].to_list()}
    for extension in system.get_extensions(data=True):
        for row, values in extension.F.iterrows():
            columns[", ".join(map(str, row)) if isinstance(row, tuple) else str(row)] = values[flows.index].to_list()

    def grid(name: str, header: tuple[str, ...], rows: list[list[float]]) -> TableGrid:
        place = f"{label}, {name.removesuffix('.csv')}"
        return TableGrid(place, "", header, codes, rows, range(2, len(rows) + 2))

    grids = {
        Z: grid(Z, buyers, flows.to_numpy().tolist()),
        PRIMARY: grid(PRIMARY, tuple(columns), [list(row) for row in zip(*columns.values(), strict=True)]),
    }
    if final is not None:
        summed = final.T.groupby(level=final.columns.nlevels - 1, sort=False).sum().T
        grids[FINAL] = grid(FINAL, tuple(map(str, summed.columns)), summed.to_numpy().tolist())
    return Sheets(label, grids)
