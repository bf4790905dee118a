"""The cells of an Excel workbook that hold something, sheet by sheet."""

from __future__ import annotations

import io
import warnings
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cached_property
from math import isfinite
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from impact.catalogue.workbook_parts import Parts
from impact.core.errors import ImpactError
from impact.core.text import shortened
from impact.reading import MOST_CELL

if TYPE_CHECKING:
    import openpyxl

MOST_ROWS: Final = 20_000
MOST_COLUMNS: Final = 16_384  # all that a sheet has
Place: TypeAlias = tuple[int, int]

BOOK = "xl/workbook.xml"  # the part that names the sheets, as every program writes it
_AGAIN = "Open the workbook in a spreadsheet program and save it again"


@dataclass
class Sheet:
    """What one sheet holds; rows and columns count from 1.

    Attributes:
        cells: text or number of each cell that holds one.
        faults: what is wrong with a cell that holds neither, such as a date.
        truths: what stands in cells that hold true or false.
        dates: what stands in cells that are shown as dates: days since the beginning of the calendar, or a text.
        merged: areas of merged cells as the sheet names them, each with its first cell.
        hidden_rows, hidden_columns: what a spreadsheet program does not show.
    """

    title: str
    cells: dict[Place, str | float] = field(default_factory=dict)
    faults: dict[Place, str] = field(default_factory=dict)
    dates: dict[Place, str] = field(default_factory=dict)
    truths: dict[Place, bool] = field(default_factory=dict)
    merged: dict[str, Place] = field(default_factory=dict)
    hidden_rows: set[int] = field(default_factory=set)
    hidden_columns: set[int] = field(default_factory=set)


class Workbook:
    """A workbook, as openpyxl reads it, whose parts keep to the limits.

    Raises:
        ProblemsError: it is no workbook, or one beyond the limits of `workbook_parts`.
        ImpactError: openpyxl or defusedxml is not installed.
    """

    def __init__(self, data: bytes, label: str) -> None:
        self._parts, self._data = Parts(data, label), data
        self._parts.look_through()
        self._book = self._opened()
        hidden = (sheet.title for sheet in self._book.worksheets if sheet.sheet_state != "visible")
        self.hidden = frozenset(hidden)
        self.from_1904 = self._book.epoch.year == 1904  # as old programs on a Macintosh counted days

    @property
    def titles(self) -> list[str]:
        """The names of the sheets, in their order."""
        return [sheet.title for sheet in self._book.worksheets]

    def sheet(self, title: str) -> Sheet:
        """Return what a sheet holds.

        Raises:
            ProblemsError: something stands beyond the rows and columns that are read, or is too long.
        """
        page, found = self._book[title], Sheet(title)
        # The cells that the file has: to walk over rows would make a million empty ones of one that is far away.
        for place, cell in sorted(page._cells.items()):
            if cell.value is not None:
                self._keep(found, place, cell)
        found.merged = {str(area): (area.min_row, area.min_col) for area in page.merged_cells.ranges}
        found.hidden_rows = {row for row, line in page.row_dimensions.items() if line.hidden and row <= MOST_ROWS}
        for line in page.column_dimensions.values():
            if line.hidden:
                found.hidden_columns.update(range(line.min or 1, min(line.max or 0, MOST_COLUMNS) + 1))
        return found

    def _opened(self, *, results: bool = False) -> openpyxl.Workbook:
        try:
            from openpyxl import load_workbook
        except ImportError:
            raise ImpactError("Reading Excel needs openpyxl: pip install 'impact-brief[excel]'.") from None
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore")  # of what is not read, such as drop-downs
                book = load_workbook(io.BytesIO(self._data), data_only=results, keep_links=False)
        except Exception as error:  # of a damaged file it raises whatever it meets
            why = shortened(" ".join(str(error).split()), 120)
            self._parts.refuse(f"This is no Excel workbook, or it is damaged ({why}). {_AGAIN}.")
        named = sum(1 for event, each in self._parts.elements(BOOK) if event == "start" and each.tag.endswith("}sheet"))
        if len(book.sheetnames) != named:
            self._parts.refuse(f"A sheet is missing inside: {named} are named, {len(book.sheetnames)} found. {_AGAIN}.")
        return book

    @cached_property
    def _results(self) -> openpyxl.Workbook:
        """The same workbook with what formulas gave when it was saved."""
        return self._opened(results=True)

    def _keep(self, sheet: Sheet, place: Place, cell: Any) -> None:
        name = cell_name(*place)
        if place[0] > MOST_ROWS or place[1] > MOST_COLUMNS:
            self._refuse(
                sheet,
                f"The cell {name} holds something; at most {MOST_ROWS:,} rows and {MOST_COLUMNS:,} columns are read. "
                "Delete what does not belong to the table.",
            )
        formula = cell.data_type == "f"
        if formula:
            cell = self._results[sheet.title]._cells[place]
        found, fault = cell.value, ""
        if isinstance(found, str) and len(found) > MOST_CELL:
            self._refuse(sheet, f"The cell {name} holds more than {MOST_CELL:,} characters. Shorten it.")
        if found is None:
            missing = formula and cell.data_type != "str"  # a formula may give an empty text
            fault = f"has a formula whose result is not in the file. {_AGAIN}." if missing else ""
        elif cell.data_type == "e":
            fault = f"shows the error {shortened(str(found), 20)}: a formula failed. Correct it in the workbook."
        elif isinstance(found, bool):
            sheet.truths[place] = found
            fault = "holds true or false. Write a number or a text."
        elif isinstance(found, datetime | date | time | timedelta):
            sheet.dates[place] = found.isoformat() if isinstance(found, datetime | date) else str(found)
            fault = "holds a date or a time. Format it as a number, or write it as text."
        elif not isinstance(found, str) and not isfinite(found):
            fault = f"holds '{found}', which is no number. {_AGAIN}."
        if fault:
            sheet.faults[place] = f"The cell {name} {fault}"
        elif found not in (None, ""):
            sheet.cells[place] = found if isinstance(found, str) else float(found)

    def _refuse(self, sheet: Sheet, message: str) -> None:
        self._parts.refuse(f"Sheet '{shortened(sheet.title)}': {message}")


def place_of(name: str) -> Place:
    """Return row and column of a cell, by its name.

    Raises:
        ValueError: there is no such cell.
    """
    from openpyxl.utils.cell import coordinate_to_tuple

    return coordinate_to_tuple(name)


def cell_name(row: int, column: int) -> str:
    """Return the name of a cell, such as B12."""
    from openpyxl.utils.cell import get_column_letter

    return f"{get_column_letter(column)}{row}"
