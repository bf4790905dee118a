"""The cells of an Excel workbook that hold something, sheet by sheet."""

import posixpath
import re
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from impact.catalogue.workbook_parts import Attributes, Elements, Parts
from impact.reading import MOST_CELL, number
from impact.texts import shortened

MOST_ROWS: Final = 20_000
MOST_COLUMNS: Final = 16_384  # all that a sheet has
Place: TypeAlias = tuple[int, int]

_CELL = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})").fullmatch
_DATES = frozenset((*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)))  # formats that all workbooks know
# What stands in a format without being a code: quoted texts, colours and countries, single letters after \ _ *
_NOT_CODES = re.compile(r'"[^"]*"|\[(?![hms]+\])[^\]]*\]|[\\_*].', re.IGNORECASE)
_YES = ("1", "true")
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
    """A workbook whose sheets are read when asked for.

    Args:
        data: the bytes of the file. label: how messages call it.

    Raises:
        ProblemsError: it is no workbook, or one beyond the limits of `workbook_parts`.
        ImpactError: defusedxml is not installed.
    """

    def __init__(self, data: bytes, label: str) -> None:
        self._parts = Parts(data, label)
        book = next((target for kind, target in self._links("").values() if kind == "officeDocument"), "")
        if not book:
            self._parts.refuse("This is a zip file, and no Excel workbook. Save it as .xlsx.")
        named = _Named()
        self._parts.read(book, named)
        links = self._links(book)
        self._sheets = {title: links[key][1] for title, key in named.sheets if key in links}
        self.hidden = frozenset(named.hidden)
        self.from_1904 = named.from_1904  # days count from 1 January 1904, as old programs on a Macintosh had it
        self._further = dict(links.values())
        self._texts: list[str] | None = None
        self._dates: list[bool] = []

    @property
    def titles(self) -> list[str]:
        """The names of the sheets, in their order."""
        return list(self._sheets)

    def sheet(self, title: str) -> Sheet:
        """Return what a sheet holds.

        Raises:
            ProblemsError: it is damaged, or something stands beyond the rows and columns that are read.
        """
        if self._texts is None:
            texts, styles = _Texts(), _Styles()
            for kind, elements in (("sharedStrings", texts), ("styles", styles)):
                if kind in self._further and self._further[kind] in self._parts:
                    self._parts.read(self._further[kind], elements)
            self._texts, self._dates = texts.found, styles.dates
        cells = _Cells(self._parts, Sheet(title), self._texts, self._dates)
        self._parts.read(self._sheets[title], cells)
        return cells.sheet

    def _links(self, part: str) -> dict[str, tuple[str, str]]:
        """Return kind and target of what a part links to, by id."""
        folder, name = posixpath.split(part)
        links = posixpath.join(folder, "_rels", f"{name}.rels")
        found = _Links()
        if part and links not in self._parts:
            return {}
        if not part and links not in self._parts:
            self._parts.refuse("This is a zip file, and no Excel workbook. Save it as .xlsx.")
        self._parts.read(links, found)
        return {
            key: (kind, posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/"))
            for key, (kind, target) in found.found.items()
        }


class _Links(Elements):
    def __init__(self) -> None:
        self.found: dict[str, tuple[str, str]] = {}

    def start(self, name: str, said: Attributes) -> None:
        if name == "Relationship" and said.get("TargetMode") != "External":
            kind = said.get("Type", "").rpartition("/")[2]
            self.found[said.get("Id", "")] = (kind, said.get("Target", ""))


class _Named(Elements):
    def __init__(self) -> None:
        self.sheets: list[tuple[str, str]] = []
        self.hidden: set[str] = set()
        self.from_1904 = False

    def start(self, name: str, said: Attributes) -> None:
        if name == "workbookPr":
            self.from_1904 = said.get("date1904") in _YES
        elif name == "sheet":
            self.sheets.append((said.get("name", ""), said.get("id", "")))
            if said.get("state", "visible") != "visible":
                self.hidden.add(said.get("name", ""))


class _Texts(Elements):
    """The texts that cells refer to by number; one may come in runs, and with a reading aid that is no part of it."""

    def __init__(self) -> None:
        self.found: list[str] = []
        self._parts: list[str] = []
        self._inside = self._aid = False

    def start(self, name: str, said: Attributes) -> None:
        if name == "si":
            self._parts = []
        elif name == "rPh":
            self._aid = True
        self._inside = name == "t" and not self._aid

    def text(self, text: str) -> None:
        if self._inside:
            self._parts.append(text)

    def end(self, name: str) -> None:
        self._inside = False
        if name == "rPh":
            self._aid = False
        elif name == "si":
            self.found.append("".join(self._parts))


class _Styles(Elements):
    """Which styles of cells show a number as a date or time."""

    def __init__(self) -> None:
        self.dates: list[bool] = []
        self._own: dict[str, bool] = {}
        self._inside = False

    def start(self, name: str, said: Attributes) -> None:
        if name == "numFmt":
            self._own[said.get("numFmtId", "")] = _is_date(said.get("formatCode", ""))
        elif name == "cellXfs":
            self._inside = True
        elif name == "xf" and self._inside:
            key = said.get("numFmtId", "0")
            usual = key.isascii() and key.isdigit() and len(key) < 4 and int(key) in _DATES
            self.dates.append(self._own.get(key, usual))

    def end(self, name: str) -> None:
        if name == "cellXfs":
            self._inside = False


def _is_date(code: str) -> bool:
    first = code[:1_000].partition(";")[0]
    return bool(re.search("[dmyhs]", _NOT_CODES.sub("", first), re.IGNORECASE))


class _Cells(Elements):
    """The cells of a sheet that hold something; formatted cells without content are passed over."""

    def __init__(self, parts: Parts, sheet: Sheet, texts: list[str], dates: list[bool]) -> None:
        self.sheet = sheet
        self._parts, self._texts, self._dates = parts, texts, dates
        self._row = self._column = 0
        self._kind = "n"
        self._style = "0"
        self._value: list[str] = []
        self._length = 0
        self._formula = self._inside = self._aid = False

    def start(self, name: str, said: Attributes) -> None:
        if name == "c":
            self._begin(said)
        elif name == "row":
            place = said.get("r", "")
            good = place.isascii() and place.isdigit() and len(place) < 8
            self._row, self._column = (int(place) if good else self._row + 1), 0
            if said.get("hidden") in _YES and len(self.sheet.hidden_rows) < MOST_ROWS:
                self.sheet.hidden_rows.add(self._row)
        elif name == "col" and said.get("hidden") in _YES:
            self._hide(said.get("min", ""), said.get("max", ""))
        elif name in ("v", "t"):
            self._inside = not self._aid
        elif name == "f":
            self._formula = True
        elif name == "rPh":
            self._aid = True
        elif name == "mergeCell":
            self._merge(said.get("ref", ""))

    def _begin(self, said: Attributes) -> None:
        place = said.get("r")
        self._row, self._column = place_of(place) if place else (max(self._row, 1), self._column + 1)
        self._kind, self._style = said.get("t", "n"), said.get("s", "0")
        self._value, self._length, self._formula = [], 0, False

    def _hide(self, first: str, last: str) -> None:
        if all(each.isascii() and each.isdigit() and len(each) < 6 for each in (first, last)):
            self.sheet.hidden_columns.update(range(int(first), min(int(last), MOST_COLUMNS) + 1))

    def _merge(self, area: str) -> None:
        first, _, last = area.partition(":")
        if last and last != first:
            self.sheet.merged[area] = place_of(first)

    def text(self, text: str) -> None:
        if self._inside:
            self._value.append(text)
            self._length += len(text)
            if self._length > MOST_CELL:
                self._refuse(f"The cell {self._name()} holds more than {MOST_CELL:,} characters. Shorten it.")

    def end(self, name: str) -> None:
        if name in ("v", "t"):
            self._inside = False
        elif name == "rPh":
            self._aid = False
        elif name == "c" and (self._value or self._formula):
            self._keep("".join(self._value))

    def _keep(self, value: str) -> None:
        if self._row > MOST_ROWS or self._column > MOST_COLUMNS:
            self._refuse(
                f"The cell {self._name()} holds something; at most {MOST_ROWS:,} rows and {MOST_COLUMNS:,} columns "
                "are read. Delete what does not belong to the table."
            )
        found, fault = self._read(value)
        place = (self._row, self._column)
        if fault:
            self.sheet.faults[place] = f"The cell {self._name()} {fault}"
        elif found != "":
            self.sheet.cells[place] = found

    def _read(self, value: str) -> tuple[str | float, str]:
        if not value:
            missing = self._formula and self._kind != "str"
            return "", f"has a formula whose result is not in the file. {_AGAIN}." if missing else ""
        if self._kind == "s":
            if not (value.isascii() and value.isdigit() and len(value) < 9 and int(value) < len(self._texts)):
                return "", f"refers to a text that is not there. {_AGAIN}."
            return self._texts[int(value)], ""
        if self._kind in ("str", "inlineStr"):
            return value, ""
        if self._kind == "e":
            return "", f"shows the error {shortened(value, 20)}: a formula failed. Correct it in the workbook."
        if self._kind == "b":
            self.sheet.truths[self._row, self._column] = value.strip() == "1"
            return "", "holds true or false. Write a number or a text."
        if self._kind == "d" or (self._style.isdigit() and self._is_date()):
            self.sheet.dates[self._row, self._column] = value.strip()
            return "", "holds a date or a time. Format it as a number, or write it as text."
        try:
            return number(value.strip()), ""
        except ValueError:
            return "", f"holds '{shortened(value, 30)}', which is no number. {_AGAIN}."

    def _is_date(self) -> bool:
        return len(self._style) < 7 and int(self._style) < len(self._dates) and self._dates[int(self._style)]

    def _name(self) -> str:
        return cell_name(self._row, self._column)

    def _refuse(self, message: str) -> None:
        self._parts.refuse(f"Sheet '{shortened(self.sheet.title)}': {message}")


def place_of(name: str) -> Place:
    """Return row and column of a cell, by its name.

    Raises:
        ValueError: there is no such cell.
    """
    found = _CELL(name)
    if not found:
        raise ValueError("no cell is called so")
    column = 0
    for letter in found[1]:
        column = 26 * column + ord(letter) - 64
    return int(found[2]), column


def cell_name(row: int, column: int) -> str:
    """Return the name of a cell, such as B12."""
    letters = ""
    while column > 0:
        column, rest = divmod(column - 1, 26)
        letters = chr(65 + rest) + letters
    return f"{letters}{row}"
