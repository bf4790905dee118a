"""A sheet of a workbook or a CSV file as it was published: cells by row, with what is odd about them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from impact.catalogue.io_table_areas import Range
from impact.catalogue.io_table_grid import MOST_CELLS, NOT_SHOWN, Cell
from impact.catalogue.workbook import Place, Sheet
from impact.errors import ProblemsError, problem
from impact.reading import rows

MARKS: Final = frozenset({"-", "–", "—", "."}) | NOT_SHOWN  # what stands in cells of numbers and is none
_NUMBER: Final = re.compile(
    "[-+(\u2212\u2013]?\\s?[0-9][0-9.,'\u2019 \u00a0\u202f\u2009]*(?:[eE][-+]?[0-9]{1,3})?\\)?"
).fullmatch
TOTAL: Final = re.compile(
    r"(sub-?\s?|grand )?totals?\b|sums?\b|all (industries|products|sectors|activities)|итого|всего|jami\b|жами|"
    r"insgesamt|summe|gesamt|zusammen|összesen|toplam|razem|suma\b|somme|ensemble|ukupno|totale|合计|总计|bari\b|барлығы",
    re.IGNORECASE,
).match


def is_bare_total(label: str) -> bool:
    """Say whether a label is the word for a total and nothing else."""
    found = TOTAL(label)
    return bool(found and found.end() == len(label))


@dataclass
class Page:
    """Cells of one sheet, rows and columns from 1.

    Attributes:
        label: the file, as the user named it. title: of the sheet; empty for CSV.
        rows: cells from column 1, by row.
        faults: what is wrong with a cell that holds neither text nor number.
        merged: merged areas. hidden_rows, hidden_columns: what a spreadsheet does not show.
        formulas: how many cells hold formulas.
    """

    label: str
    title: str
    rows: Mapping[int, Sequence[Cell]]
    faults: Mapping[Place, str] = field(default_factory=dict)
    merged: Mapping[str, Range] = field(default_factory=dict)
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    formulas: int = 0

    @cached_property
    def width(self) -> int:
        """The number of columns."""
        return max(map(len, self.rows.values()), default=0)

    def cell(self, row: int, column: int) -> Cell:
        """Return what a cell holds; None where it is empty."""
        cells = self.rows.get(row, ())
        found = cells[column - 1] if 0 < column <= len(cells) else None
        return None if isinstance(found, str) and not found.strip() else found

    def text(self, row: int, column: int) -> str:
        """Return a cell as a code or a name: in one line, a whole number without '.0'."""
        return cell_text(self.cell(row, column))

    def line(self, row: int, columns: Iterable[int]) -> list[Cell]:
        """Return some cells of a row; None for empty ones."""
        cells = self.rows.get(row, ())
        width = len(cells)
        found = [cells[at - 1] if at <= width else None for at in columns]
        return [None if isinstance(cell, str) and not cell.strip() else cell for cell in found]


def cell_text(cell: Cell) -> str:
    """Return a cell as a code or a name: in one line, a whole number without '.0'."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    return "" if cell is None else " ".join(str(cell).split())


def is_number(cell: Cell) -> bool:
    """Say whether a cell holds a number, in whatever format, or a sign that stands in place of one."""
    if isinstance(cell, str):
        text = cell.strip()
        return bool(_NUMBER(text)) or text.lower() in MARKS
    return cell is not None


def is_mark(cell: Cell) -> bool:
    """Say whether a cell holds a sign in place of a number."""
    return isinstance(cell, str) and cell.strip().lower() in MARKS


def is_written(cell: Cell) -> bool:
    """Say whether a cell holds a number in digits."""
    return bool(_NUMBER(cell.strip())) if isinstance(cell, str) else cell is not None


def page_of_text(content: str, label: str, separator: str) -> Page:
    """Return a CSV text; a row has the number of its line.

    Raises:
        ProblemsError: it is no CSV, or has too many cells.
    """
    found: dict[int, list[str]] = {}
    cells = 0
    for line, row in rows(content, label, separator):
        found[line] = row
        cells += len(row)
        if cells > MOST_CELLS:
            text = f"At most {MOST_CELLS:,} cells are read. Is this a table of one country?"
            raise ProblemsError([problem(text, file=label, line=line)])
    return Page(label, "", found)


def page_of_sheet(sheet: Sheet, label: str) -> Page:
    """Return a sheet of a workbook.

    Raises:
        ProblemsError: it has too many cells.
    """
    from impact.catalogue.io_table_areas import read_range

    lines: dict[int, dict[int, Cell]] = {}
    for (row, column), cell in sheet.cells.items():
        lines.setdefault(row, {})[column] = cell
    widths = {row: max(cells) for row, cells in lines.items()}
    if sum(widths.values()) > MOST_CELLS:
        text = f"The sheet has {len(lines):,} rows and {max(widths.values()):,} columns; at most {MOST_CELLS:,} cells "
        raise ProblemsError([problem(f"{text}are read.", file=label, where=f"sheet '{sheet.title}'")])
    found = {row: [cells.get(column) for column in range(1, widths[row] + 1)] for row, cells in sorted(lines.items())}
    merged = {}
    for area in sheet.merged:
        try:
            merged[area] = read_range(area)
        except ValueError:
            continue
    return Page(
        label, sheet.title, found, sheet.faults, merged,
        frozenset(sheet.hidden_rows), frozenset(sheet.hidden_columns), sheet.formulas,
    )  # fmt: skip
