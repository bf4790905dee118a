"""A sheet of a table: named rows and columns of cells, from CSV, Excel or memory, and its numbers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources.abc import Traversable
from typing import Final, TypeAlias

import numpy as np

from impact.arrays import Array
from impact.errors import Problem, ProblemsError, did_you_mean, problem, there_are
from impact.reading import number, read_text, rows
from impact.texts import shortened

Cell: TypeAlias = str | float | None
NOT_SHOWN: Final = frozenset({"..", "...", "…", ":", "na", "n/a", "n.a.", "c", "x", "(c)", "(x)"})  # unknown, not zero
MISSING: Final = (
    frozenset({"", "na", "n/a", "n.a.", "nan", "null", "none", "-", "–", "—", ".", "..", "...", "…", ":"}) | NOT_SHOWN
)
MOST: Final = 10  # problems of one kind shown for one file
MOST_CELLS: Final = 5_000_000  # of one sheet: more than two thousand sectors squared


@dataclass(frozen=True)
class Grid:
    """Cells under a header, each row led by its code.

    Attributes:
        file: as the user named it.
        sheet: of a workbook, else empty.
        header: names of the columns after the first.
        codes: of the rows.
        rows: cells, without the code.
        lines: line of each row in the file.
    """

    file: str
    sheet: str
    header: tuple[str, ...]
    codes: tuple[str, ...]
    rows: Sequence[Sequence[Cell]]
    lines: Sequence[int]

    def problem(self, message: str, row: int = -1, column: int = -1) -> Problem:
        """Return a problem at a row and column of the cells, counted from 0; -1 for the header or the whole row."""
        places = [f"sheet '{shortened(self.sheet)}'"] if self.sheet else []
        places += [f"row '{shortened(self.codes[row])}'"] if 0 <= row < len(self.codes) else []
        places += [f"column '{shortened(self.header[column])}'"] if 0 <= column < len(self.header) else []
        line = self.lines[row] if 0 <= row < len(self.lines) else 1
        return problem(message, file=self.file, line=line, column=column + 2, where=", ".join(places))


def read_csv(file: Traversable, label: str, problems: list[Problem]) -> Grid | None:
    """Return the cells of a CSV file as text; None, and a problem, if it has no shape."""
    try:
        return _shaped(read_text(file, label), label, problems)
    except ProblemsError as error:  # bytes that are no text, or text that is no CSV
        problems.extend(error.problems)
        return None


def _shaped(content: str, label: str, problems: list[Problem]) -> Grid | None:
    found = rows(content, label)
    _, header = next(found, (1, []))
    if len(header) < 2:
        hint = "It looks separated by semicolons or tabs: save it with commas." if re.search("[;\t]", content) else ""
        text = f"The header has {len(header)} column(s). Write a column of codes and the named columns. {hint}"
        problems.append(problem(text.strip(), file=label, line=1, column=1))
        return None
    codes, cells, lines, uneven = [], [], [], 0
    for start, row in found:
        if not any(row):
            continue
        if len(row) != len(header):
            uneven += 1
            if uneven > MOST:  # each would be filled up to the width of the header
                continue
            text = f"The row has {len(row)} cells, the header has {len(header)}. Check commas and quotes."
            problems.append(problem(text, file=label, line=start, where=f"row '{shortened(row[0])}'"))
            row = [*row, *[""] * len(header)][: len(header)]
        codes.append(row[0])
        cells.append(row[1:])
        lines.append(start)
        if len(codes) * len(header) > MOST_CELLS:
            problems.append(problem(f"At most {MOST_CELLS:,} cells are read. Is this a table?", file=label, line=start))
            return None
    if uneven > MOST:
        problems.append(problem(f"{uneven - MOST} more rows are not as wide as the header.", file=label, line=1))
    return Grid(label, "", tuple(header[1:]), tuple(codes), cells, lines)


def matrix(grid: Grid, problems: list[Problem]) -> Array:
    """Return all cells as numbers, (rows, columns); nan and a problem where a cell is no number or missing."""
    return _numbers(grid, range(len(grid.header)), problems, "Write 0 if there is no flow.")


def column(grid: Grid, name: str, problems: list[Problem], required: bool = True) -> Array:
    """Return one column as numbers, (rows,).

    Args:
        grid: where the column is.
        name: of the column, which exists.
        problems: text in a cell is added here, and so is a missing value if the column is required.
        required: else missing values stay nan.
    """
    remedy = "Give the value." if required else ""
    return _numbers(grid, [grid.header.index(name)], problems, remedy)[:, 0]


def no_column(grid: Grid, name: str, why: str) -> Problem:
    """Return the problem that a grid lacks a column that something asks for."""
    near = did_you_mean(name, grid.header)
    return grid.problem(f"There is no column '{name}' ({why}).{near} {there_are(grid.header)}")


def _numbers(grid: Grid, columns: Sequence[int], problems: list[Problem], remedy: str) -> Array:
    """Return numbers by the fast way, and look at each cell only if that fails."""
    whole = len(columns) == len(grid.header)
    rows = grid.rows if whole else [[row[at] for at in columns] for row in grid.rows]
    try:
        numbers = np.array([[*map(float, row)] for row in rows], dtype=np.float64)  # type: ignore[arg-type]
        if np.isfinite(numbers).all() and not any(map(_odd, rows)):
            return numbers.reshape(len(rows), len(columns))
    except (TypeError, ValueError):
        pass
    numbers = np.full((len(rows), len(columns)), np.nan)
    faults = 0
    for i, row in enumerate(rows):
        for j, cell in enumerate(row):
            text = str(cell).strip() if cell is not None else ""
            if (value := _number(text)) is not None:
                numbers[i, j] = value
                continue
            missing = text.lower() in MISSING
            if missing and not remedy:
                continue
            faults += 1
            if faults > MOST:
                continue
            message = _no_number(text)
            if missing:
                message = f"The value is missing ('{text}'). {_UNKNOWN if text.lower() in NOT_SHOWN else remedy}"
            problems.append(grid.problem(message, i, columns[j]))
    if faults > MOST:
        problems.append(grid.problem(f"{faults - MOST} more cells are missing or no numbers."))
    return numbers


_UNKNOWN = (
    "The publisher does not show it, which is not zero: get the value, or add the sector to another one for which it "
    "is shown (impact table aggregate)."
)


def _number(text: str) -> float | None:
    try:
        return number(text)
    except ValueError:
        return None


def _no_number(text: str) -> str:
    return f"'{shortened(text, 60)}' is no number.{_hint(text[:60])}"


def _odd(row: Sequence[Cell]) -> bool:
    """Say whether a row has what Python takes for a number and people do not: 1_000 or digits of other scripts."""
    try:
        text = "".join(row)  # type: ignore[arg-type]
    except TypeError:
        text = "".join(cell for cell in row if isinstance(cell, str))
    return "_" in text or not text.isascii()


def _hint(text: str) -> str:
    bare = re.sub(r"[\s'’]", "", text)
    if re.fullmatch(r"-?\d{1,3}(,\d{3})+(\.\d+)?", bare) or (bare != text and _number(bare) is not None):
        return " Remove the thousands separators."
    if re.fullmatch(r"-?\d+,\d+", bare):
        return " Write a decimal point, not a comma."
    if text.startswith("#"):
        return " A formula failed: correct it in the workbook."
    return " Write a number with a decimal point, or leave the cell empty if there is none."
