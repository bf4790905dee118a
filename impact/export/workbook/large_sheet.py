"""Large tables on a sheet, written row by row as text: XlsxWriter takes ten times as long for each cell.

Private parts of its worksheets are used here, and here alone: where rows are written, and how texts and formats are
numbered.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from xml.sax.saxutils import escape

from xlsxwriter.utility import xl_range
from xlsxwriter.worksheet import Worksheet

from impact.export.workbook.content import Content, Grid, letters
from impact.export.workbook.looks import LIKE_A_FORMULA, Looks, shortened


@dataclass(frozen=True)
class _Column:
    """A column of a grid: its letters, cells, formats of numbers and formulas."""

    letter: str
    cells: Sequence[Content]
    numbers: str | Sequence[str] | None
    formulas: Mapping[int, str]


class LargeSheet(Worksheet):  # type: ignore[misc]  # the library has no types
    """A sheet whose last rows come as they are."""

    def __init__(self) -> None:
        super().__init__()
        self._more: list[str] = []

    def add_large_table(self, first: int, last: int, options: dict[str, Any]) -> None:
        """Make rows from the header to the last a table; the library is given two of them: it looks at each cell."""
        width = len(options["columns"]) - 1
        self.add_table(first, 0, min(last, first + 1), width, options)
        whole = xl_range(first, 0, last, width)
        table = self.tables[-1]
        table["range"] = table["a_range"] = whole
        if table.get("autofilter"):
            table["autofilter"] = whole

    def _prepare_formula(self, formula: str, expand_future_functions: bool = False) -> str:
        """Return a formula as it is written: ours have no functions that need another name."""
        return formula.removeprefix("=")

    def write_grid(self, first: int, grid: Grid, looks: Looks) -> None:
        """Write rows behind all others.

        Args:
            first: their first row, counted from 0. grid: their cells. looks: of them.
        """
        columns = [
            self._cells(first + 1, _Column(letters(at), cells, numbers, grid.formulas.get(at, {})), looks)
            for at, (cells, numbers) in enumerate(zip(grid.contents, grid.numbers, strict=True))
        ]
        for place, cells in enumerate(zip(*columns, strict=True), start=first + 1):
            self._more.append(f'<row r="{place}">{"".join(cells)}</row>')
        self._check_dimensions(first + max(1, grid.rows) - 1, len(grid.contents) - 1)

    def _cells(self, first: int, column: _Column, looks: Looks) -> list[str]:
        """Return the cells of a column as they are written; nothing where there is none."""
        letter, numbers, cells = column.letter, column.numbers, column.cells
        if numbers is None:
            said = self._texts(cells, looks)
            return ["" if cell is None else f'<c r="{letter}{row}{said[cell]}' for row, cell in enumerate(cells, first)]
        codes = [numbers] * len(cells) if isinstance(numbers, str) else numbers
        styles = {code: looks.of(num_format=code)._get_xf_index() for code in dict.fromkeys(codes)}
        found = [
            "" if cell is None else f'<c r="{letter}{row}" s="{styles[code]}"><v>{cell!r}</v></c>'
            for row, (cell, code) in enumerate(zip(cells, codes, strict=True), first)
        ]
        for at, formula in column.formulas.items():
            style = looks.of(num_format=codes[at], bold=True)._get_xf_index()
            computed = f"<f>{escape(formula)}</f><v>{cells[at]!r}</v>"
            found[at] = f'<c r="{letter}{first + at}" s="{style}">{computed}</c>'
        return found

    def _texts(self, cells: Sequence[Content], looks: Looks) -> dict[Content, str]:
        """Return what stands in a cell behind its address, by its content; some cells of such a column are numbers."""
        table: Any = self.str_table
        plain, marked = (looks.text(sign, align="left", indent=1)._get_xf_index() for sign in ("", "="))
        found: dict[Content, str] = {}
        for cell in dict.fromkeys(cells):
            if isinstance(cell, str):
                style = marked if cell.startswith(LIKE_A_FORMULA) else plain
                found[cell] = f'" s="{style}" t="s"><v>{table._get_shared_string_index(shortened(cell))}</v></c>'
            else:
                found[cell] = f'" s="{plain}"><v>{cell!r}</v></c>'
        texts = [cell for cell in cells if isinstance(cell, str)]
        table.count += len(texts) - len(set(texts))  # the library counted each text once
        return found

    def _write_sheet_data(self) -> None:
        """Write all rows: those of the library first."""
        if not self._more:
            super()._write_sheet_data()
            return
        self._xml_start_tag("sheetData")
        self._write_rows()
        self.fh.write("".join(self._more))
        self._xml_end_tag("sheetData")
