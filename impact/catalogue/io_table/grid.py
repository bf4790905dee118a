"""A sheet of a table: named rows and columns of cells, codes of sectors, and how numbers are written."""

import json
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib.resources.abc import Traversable
from math import isfinite
from typing import Final, TypeAlias

import numpy as np

from impact.core.arrays import Array
from impact.core.errors import Problem, ProblemsError, did_you_mean, list_choices, problem
from impact.core.text import shortened
from impact.files.reading import MOST_NUMBER, read_text, rows

Cell: TypeAlias = str | float | None
NOT_SHOWN: Final = frozenset({"..", "...", "…", ":", "na", "n/a", "n.a.", "c", "x", "(c)", "(x)"})  # unknown, not zero
MISSING: Final = (
    frozenset({"", "na", "n/a", "n.a.", "nan", "null", "none", "-", "–", "—", ".", "..", "...", "…", ":"}) | NOT_SHOWN
)
MOST: Final = 10  # problems of one kind shown for one file
MOST_SIZE: Final = 1e30  # of a number either way: squares and quotients of such are numbers too
MOST_CELLS: Final = 5_000_000  # of one sheet: more than two thousand sectors squared


@dataclass(frozen=True)
class TableGrid:
    """Cells under a header, each row led by its code.

    Attributes:
        file: as the user named it.
        sheet: of a workbook, else empty.
        header: names of the columns after the first.
        rows: cells, without the code.
        lines: line of each row in the file.
        columns: where the columns stand in a sheet of which the grid is a part, from 1; none for a whole file.
        head: line of the header.
        turned: whether rows of the grid are columns of the sheet.
        not_produced: signs that stand for nothing, and are read as 0.
    """

    file: str
    sheet: str
    header: tuple[str, ...]
    codes: tuple[str, ...]
    rows: Sequence[Sequence[Cell]]
    lines: Sequence[int]
    columns: Sequence[int] = ()
    head: int = 1
    turned: bool = False
    not_produced: frozenset[str] = frozenset()

    def problem(self, message: str, row: int = -1, column: int = -1) -> Problem:
        """Return a problem at a row and column of the cells, counted from 0; -1 for the header or the whole row."""
        line = self.lines[row] if 0 <= row < len(self.lines) else self.head
        place = column + 2
        if self.columns:
            place = self.columns[column] if 0 <= column < len(self.columns) else 0
        line, place = (place, line) if self.turned else (line, place)
        places = [f"sheet '{shortened(self.sheet)}'"] if self.sheet else []
        if self.sheet and self.columns and line and place:
            from impact.files.xlsx import cell_name

            places.append(f"cell {cell_name(line, place)}")
        places += [f"row '{shortened(self.codes[row])}'"] if 0 <= row < len(self.codes) else []
        places += [f"column '{shortened(self.header[column])}'"] if 0 <= column < len(self.header) else []
        return problem(message, file=self.file, line=line, column=place, where=", ".join(places))


def read_csv(file: Traversable, label: str, problems: list[Problem]) -> TableGrid | None:
    """Return the cells of a CSV file as text; None, and a problem, if it has no shape."""
    try:
        return _shaped(read_text(file, label), label, problems)
    except ProblemsError as error:  # bytes that are no text, or text that is no CSV
        problems.extend(error.problems)
        return None


def _shaped(content: str, label: str, problems: list[Problem]) -> TableGrid | None:
    found = rows(content, label)
    _, header = next(found, (1, []))
    if len(header) < 2:
        hint = ""
        if other := next((sign for sign in ";\t" if sign in content[:100_000]), ""):
            hint = f"It looks separated by {'semicolons' if other == ';' else 'tabs'}. Save it with commas."
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
    return TableGrid(label, "", tuple(header[1:]), tuple(codes), cells, lines)


def matrix(grid: TableGrid, problems: list[Problem]) -> Array:
    """Return all cells as numbers, (rows, columns); nan and a problem where a cell is no number or missing."""
    return _numbers(grid, range(len(grid.header)), problems, "Write 0 if there is no flow.")


def column(grid: TableGrid, name: str, problems: list[Problem], required: bool = True) -> Array:
    """Return one column as numbers, (rows,).

    Args:
        grid: where the column is.
        problems: text in a cell is added here, and so is a missing value if the column is required.
        required: else missing values stay nan.
    """
    remedy = "Give the value." if required else ""
    return _numbers(grid, [grid.header.index(name)], problems, remedy)[:, 0]


def no_column(grid: TableGrid, name: str, why: str) -> Problem:
    """Return the problem that a grid lacks a column that something asks for."""
    near = did_you_mean(name, grid.header)
    return grid.problem(f"There is no column '{name}' ({why}).{near} {list_choices(grid.header)}")


def _numbers(grid: TableGrid, columns: Sequence[int], problems: list[Problem], remedy: str) -> Array:
    """Return the numbers of some columns; what is larger than any table holds is a problem."""
    numbers = _read(grid, columns, problems, remedy)
    for i, j in np.argwhere(np.abs(numbers) > MOST_SIZE)[:MOST]:
        text = f"{numbers[i, j]:g} is more than a table holds: at most {MOST_SIZE:g} either way. Correct it."
        problems.append(grid.problem(text, int(i), columns[int(j)]))
    return numbers


def _read(grid: TableGrid, columns: Sequence[int], problems: list[Problem], remedy: str) -> Array:
    """Return the numbers of some columns, nan where a cell holds none."""
    numbers, faults = np.full((len(grid.rows), len(columns)), np.nan), 0
    for i, row in enumerate(grid.rows):
        for j, at in enumerate(columns):
            cell = row[at]
            if isinstance(cell, float) and isfinite(cell):
                numbers[i, j] = cell
                continue
            text = str(cell).strip() if cell is not None else ""
            value = 0.0 if text in grid.not_produced else PLAIN.read(text)
            if value is not None:
                numbers[i, j] = value
            elif remedy or text.lower() not in MISSING:
                faults += 1
                if faults <= MOST:
                    problems.append(grid.problem(_missing_or_wrong(grid, text, remedy), i, at))
    if faults > MOST:
        problems.append(grid.problem(f"{faults - MOST} more cells are missing or no numbers."))
    return numbers


def _missing_or_wrong(grid: TableGrid, text: str, remedy: str) -> str:
    if text.lower() not in MISSING:
        return f"'{shortened(text, 60)}' is no number.{_hint(text[:60])}"
    said = f"The value is missing ('{shortened(text, 20)}')."
    if not text:
        return f"{said} {remedy}"
    sign = json.dumps(text, ensure_ascii=False)
    declare = f"write 'not_produced: [{sign}]' in the layout" if grid.sheet else "write 0"
    if text.lower() in NOT_SHOWN:
        return f"{said} {_UNKNOWN} Only where the table's own key says that it stands for nothing, {declare}."
    return f"{said} Where the table's own key says that it stands for nothing, {declare}; else get the value."


_UNKNOWN = (
    "The publisher does not show it, which is not zero: get the value, or add the sector to another one for which it "
    "is shown."
)


def _hint(text: str) -> str:
    if text.startswith("#"):
        return " A formula failed: correct it in the workbook."
    return " Write a number with a decimal point, or leave the cell empty if there is none."


# Cyrillic and Greek letters that look like Latin ones.
_LOOK_ALIKE: Final = str.maketrans(
    "АВЕЅІЈКМНОРСТУХаеѕіјорсухΑΒΕΖΗΙΚΜΝΟΡΤΥΧο",
    "ABESIJKMHOPCTYXaesijopcyxABEZHIKMNOPTYXo",
)
_INVISIBLE: Final = dict.fromkeys([0x200B, 0x200C, 0x200D, 0x2060, 0xFEFF, 0xAD])


def plain_code(code: str) -> str:
    """Return a code with Latin letters for those that only look Latin, without odd or outer spaces.

    A code is changed only if nothing but look-alikes is foreign in it and it has a Latin letter or digit, or is short:
    words in Cyrillic stay as they are.
    """
    if code.isascii():
        return code.strip()
    text = " ".join(unicodedata.normalize("NFKC", code).translate(_INVISIBLE).split())
    latin = text.translate(_LOOK_ALIKE)
    mixed = any(letter.isascii() and letter.isalnum() for letter in text) or len(text) <= 2
    return latin if latin.isascii() and mixed else text


def plain_grid(grid: TableGrid, square: bool, notes: list[str]) -> TableGrid:
    """Return the grid with plain codes, saying in `notes` which letters were changed."""
    codes = tuple(map(plain_code, grid.codes))
    header = tuple(map(plain_code, grid.header)) if square else tuple(name.strip() for name in grid.header)
    changed = [new for old, new in zip(grid.codes, codes, strict=True) if old.strip() != new]
    if changed:
        some = ", ".join(changed[:MOST]) + (f" and {len(changed) - MOST} more" if len(changed) > MOST else "")
        notes.append(f"{grid.file}: letters that only look Latin, or odd spaces, replaced in {some}")
    return replace(grid, codes=codes, header=header)


def duplicates(names: Sequence[str]) -> list[str]:
    """Return the names that stand more than once."""
    return [name for name, times in Counter(names).items() if times > 1]


def check_unique(grid: TableGrid, problems: list[Problem], header: bool = False) -> None:
    """Collect the sectors that stand twice in the rows, or in the header."""
    names = grid.header if header else grid.codes
    for name in duplicates(names)[:MOST]:
        last = len(names) - 1 - names[::-1].index(name)
        where = "header" if header else "rows"
        text = f"The sector '{shortened(name)}' stands twice in the {where}. Keep one, or rename one."
        problems.append(grid.problem(text, *((-1, last) if header else (last, -1))))


def check_square(grid: TableGrid, problems: list[Problem]) -> None:
    """Collect what keeps a matrix from having the same sectors in its rows as in its header."""
    check_unique(grid, problems, header=True)
    if len(grid.codes) != len(grid.header):
        text = f"The matrix is not square: {len(grid.codes)} rows, {len(grid.header)} columns."
        problems.append(grid.problem(f"{text} Give one row and one column for each sector, without totals."))
    check_same(grid, grid.header, "the header", problems)


def check_same(grid: TableGrid, expected: Sequence[str], where: str, problems: list[Problem]) -> None:
    """Collect the rows of a grid that are double, unknown, missing or in another order than `expected`."""
    check_unique(grid, problems)
    known, given = set(expected), set(grid.codes)
    strange = [at for at, code in enumerate(grid.codes) if code not in known]
    for at in strange[:MOST]:  # each is held against all that are missing
        code = grid.codes[at]
        text = f"No sector '{shortened(code)}' in {where}.{did_you_mean(code[:100], known - given)}"
        problems.append(grid.problem(f"{text} Correct the code, or remove the row.", at))
    if len(strange) > MOST:
        problems.append(grid.problem(f"{len(strange) - MOST} more rows are of no sector in {where}."))
    lost = [code for code in expected if code not in given]
    if lost:
        some = ", ".join(f"'{shortened(code)}'" for code in lost[:8]) + (
            f" and {len(lost) - 8} more" if len(lost) > 8 else ""
        )
        problems.append(grid.problem(f"No row for {some}, which {where} has. Add it."))
    if known == given and len(grid.codes) == len(expected) and grid.codes != tuple(expected):
        at = next(i for i, (here, there) in enumerate(zip(grid.codes, expected, strict=True)) if here != there)
        here, there = shortened(grid.codes[at]), shortened(expected[at])
        text = f"The sectors stand in another order than in {where}: '{here}' here, '{there}' there."
        problems.append(grid.problem(f"{text} Put the rows in that order; values are never moved in silence.", at))


_MINUS: Final = str.maketrans({"\u2212": "-", "\u2013": "-"})  # minus sign and en dash before digits
_SPACES: Final = " \u00a0\u202f\u2009"
_APART: Final = {" ": f"[{_SPACES}]", "'": "['\u2019]", ",": ",", ".": r"\.", "": ""}
_SHAPE: Final = re.compile(rf"[-+]?[0-9][0-9.,'\u2019{_SPACES}]*").fullmatch
_THREE: Final = re.compile(r"[-+]?[1-9][0-9]{0,2}(?:[.,][0-9]{3})+").fullmatch
_PARTED: Final = re.compile(
    rf"[-+]?[0-9]{{1,3}}(['\u2019{_SPACES}])[0-9]{{3}}(?:\1[0-9]{{3}})*(?:[.,][0-9]*)?"
).fullmatch


@dataclass(frozen=True)
class NumberStyle:
    """How numbers are written.

    Attributes:
        decimal: `.` or `,`.
        thousands: what parts groups of three digits: nothing, `,`, `.`, a space or `'`.
    """

    decimal: str = "."
    thousands: str = ""

    def read(self, text: str) -> float | None:
        """Return the number that a text is; None if it is none in this style.

        >>> Style(",", ".").read("2.731,5")
        2731.5
        >>> Style(",", ".").read("2.73")
        """
        if len(text) > MOST_NUMBER:
            return None
        plain = text.strip().translate(_MINUS)
        if not _pattern(self)(plain):
            return None
        digits = re.sub(_APART[self.thousands], "", plain) if self.thousands else plain
        value = float(digits.replace(",", ".") if self.decimal == "," else digits)
        return value if isfinite(value) else None


@lru_cache(maxsize=16)
def _pattern(style: NumberStyle) -> Callable[[str], object]:
    grouped = f"[0-9]{{1,3}}(?:{_APART[style.thousands]}[0-9]{{3}})+|" if style.thousands else ""
    point = _APART[style.decimal]
    digits = rf"(?:(?:{grouped}[0-9]+)(?:{point}[0-9]*)?|{point}[0-9]+)"
    return re.compile(rf"[-+]?{digits}(?:[eE][-+]?[0-9]{{1,3}})?").fullmatch


PLAIN: Final = NumberStyle()


@dataclass(frozen=True)
class NumberStyleGuess:
    """How a text writes its number.

    Attributes:
        style: in which it is read; None where nothing decides.
        undecided: whether it may be two numbers.
    """

    style: NumberStyle | None
    undecided: bool = False


def judge(text: str) -> NumberStyleGuess:
    """Return how a text writes its number.

    A comma before other than three digits, or the last of two signs, is a decimal one; so is a sign that would part
    groups of the wrong length. `3,000` may be three or three thousand.
    """
    plain = text.strip().translate(_MINUS)
    if len(plain) > MOST_NUMBER or not _SHAPE(plain):
        return NumberStyleGuess(PLAIN)
    bare = re.sub(f"['\u2019{_SPACES}]", "", plain)
    parted = _PARTED(plain) if bare != plain else None
    space = "" if parted is None else "'" if parted[1] in ("'", "\u2019") else " "
    commas, dots = bare.count(","), bare.count(".")
    if commas and dots:
        return NumberStyleGuess(NumberStyle(",", ".") if bare.rfind(",") > bare.rfind(".") else NumberStyle(".", ","))
    if commas > 1 or dots > 1:
        return NumberStyleGuess(NumberStyle(".", ",") if commas else NumberStyle(",", "."))
    if (commas or dots) and _THREE(bare):
        return NumberStyleGuess(None, undecided=True)
    return NumberStyleGuess(NumberStyle("," if commas else ".", space))
