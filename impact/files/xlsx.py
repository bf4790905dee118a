"""Cells of Excel workbooks of others, opened within limits on parts, sizes and depth."""

from __future__ import annotations

import io
import re
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import cached_property
from math import isfinite
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeAlias
from xml.etree.ElementTree import Element, ParseError

from impact.core.errors import ImpactError, ProblemsError, problem
from impact.core.text import shortened
from impact.files.reading import LIMIT, MOST_CELL, max_file_bytes

if TYPE_CHECKING:
    import openpyxl

MOST_PARTS: Final = 2_000
MOST_RATIO: Final = 200  # unpacked to packed; sheets full of zeros reach fifty
MOST_ELEMENTS: Final = 2_000_000  # of all parts together: two for each cell, and some seconds
SHEET: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}worksheet"
MOST_DEPTH: Final = 64  # elements inside each other; a sheet has six

_SMALL = 1_000_000  # unpacked bytes up to which no ratio is held against a part
_LIST = struct.Struct("<4s4H2LH")  # the end of the list of parts, as every zip file has it
_SAVE_AGAIN = "Open it in a spreadsheet program and save it again as .xlsx."
_CSV = "Keep the cells of the table only, or save the sheet as CSV and name it as 'file'."
_BROKEN = (
    zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError, struct.error, NotImplementedError,
    OverflowError, LookupError,
)  # fmt: skip
_DEFINES = re.compile(b"<\0?!\0?(D\0?O\0?C\0?T|E\0?N\0?T)")  # in any encoding that XML has to know


class WorkbookParts:
    """The parts of a workbook by name.

    Raises:
        ProblemsError: it is no zip file, or one beyond the limits.
    """

    def __init__(self, data: bytes, label: str) -> None:
        self.label = label
        self._look_at_list(data)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN:
            self.refuse(f"This zip file is damaged. {_SAVE_AGAIN}")
        self._look_at_sizes(self._zip.infolist())

    @property
    def names(self) -> list[str]:
        """The names of all parts; two may be alike."""
        return self._zip.namelist()

    def __contains__(self, name: str) -> bool:
        return name in self._zip.NameToInfo

    def refuse(self, message: str) -> NoReturn:
        raise ProblemsError([problem(message, file=self.label)])

    def _look_at_list(self, data: bytes) -> None:
        """Look at the end of the zip file before its list of parts is read, which may be long as well."""
        if found := _something_else(data):
            self.refuse(found)
        at = data.rfind(b"PK\5\6", max(0, len(data) - _LIST.size - 0xFFFF))
        if at < 0 or len(data) - at < _LIST.size:
            self.refuse("This is no Excel workbook: it is no zip file, as .xlsx files are. Save it as .xlsx.")
        _, _, _, _, count, size, _, _ = _LIST.unpack_from(data, at)
        if data[max(0, at - 20) : at].startswith(b"PK\6\7") or count > MOST_PARTS or size > 1_000 * MOST_PARTS:
            self.refuse(
                f"This workbook has more than {MOST_PARTS:,} parts, and is no table that can be read. {_SAVE_AGAIN}"
            )

    def _look_at_sizes(self, parts: list[zipfile.ZipInfo]) -> None:
        if len(parts) > MOST_PARTS:
            self.refuse(
                f"This workbook has more than {MOST_PARTS:,} parts, and is no table that can be read. {_SAVE_AGAIN}"
            )
        most = max_file_bytes()
        if sum(part.file_size for part in parts) > most:
            self.refuse(
                f"This workbook unpacks to more than {most // 1_000_000:,} MB. Keep the sheets of the table only; if "
                f"it is meant, set {LIMIT}."
            )
        for part in parts:
            name = shortened(part.filename, 60)
            if part.flag_bits & 1:
                self.refuse(f"'{name}' inside has a password. Save the workbook without one.")
            if part.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
                self.refuse(f"'{name}' inside is packed in a way that workbooks are not. {_SAVE_AGAIN}")
            if part.file_size > max(_SMALL, MOST_RATIO * part.compress_size):
                self.refuse(
                    f"'{name}' inside unpacks to more than {MOST_RATIO} times its size: its cells are empty or all the "
                    "same. Delete the empty rows and columns, and save it again."
                )

    def look_through(self) -> None:
        """Look at each part before a library reads it.

        Raises:
            ProblemsError: One is damaged, is no XML, is deeper or longer than any sheet, or defines entities.
        """
        for name in self.names:
            if not name.endswith((".xml", ".rels")):
                continue
            for event, element in self.elements(name):
                if event == "start" and element.tag.endswith("worksheet") and element.tag != SHEET:
                    self.refuse(f"'{shortened(name, 60)}' inside is of another form (Strict Open XML). {_SAVE_AGAIN}")

    def elements(self, name: str) -> Iterator[tuple[str, Element]]:
        """Yield the start and the end of each element of a part: "start" or "end", and the element.

        Raises:
            ProblemsError: The part is absent, damaged, beyond the limits, or defines entities.
            ImpactError: defusedxml is not installed.
        """
        try:
            from defusedxml.ElementTree import iterparse  # type: ignore[import-untyped]  # has no stubs
        except ImportError:
            raise ImpactError("Reading Excel needs defusedxml: pip install 'impact-brief[excel]'.") from None
        shown = shortened(name, 60)
        if name not in self:
            self.refuse(f"'{shown}' is missing inside. {_SAVE_AGAIN}")
        try:
            content = self._zip.read(name)
            if _DEFINES.search(content):
                self.refuse(f"'{shown}' inside defines entities, which no workbook does. {_SAVE_AGAIN}")
            if content.count(b"<") > 2 * MOST_ELEMENTS:
                self.refuse(f"'{shown}' inside has too many cells ({MOST_ELEMENTS:,} elements of XML). {_CSV}")
            depth = 0
            for event, element in iterparse(io.BytesIO(content), events=("start", "end"), forbid_dtd=True):
                depth += 1 if event == "start" else -1
                if depth > MOST_DEPTH:
                    self.refuse(
                        f"'{shown}' inside has more than {MOST_DEPTH} elements inside each other. {_SAVE_AGAIN}"
                    )
                yield event, element
                if event == "end":
                    element.clear()
        except ParseError as error:
            self.refuse(f"'{shown}' inside is no valid XML (its line {error.position[0]}). {_SAVE_AGAIN}")
        except _BROKEN:
            self.refuse(f"'{shown}' inside is damaged. {_SAVE_AGAIN}")


def _something_else(data: bytes) -> str:
    if data.startswith(b"\xd0\xcf\x11\xe0"):
        if "EncryptedPackage".encode("utf-16-le") in data:
            return "This workbook has a password. Save it as .xlsx without one."
        return "This is an old Excel file (.xls). Open it in a spreadsheet program and save it as .xlsx."
    head = data[:2_000].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith((b"<html", b"<!doctype html", b"<table", b"<head", b"<meta")) or b"<html" in head:
        return (
            "This is a web page (HTML) under the name of a workbook, as some sites hand out. Open it in a spreadsheet "
            "program and save it as .xlsx."
        )
    if head.startswith(b"<?xml"):
        return "This is a workbook in plain XML. Open it in a spreadsheet program and save it as .xlsx."
    if data.startswith(b"PK") and b"application/vnd.oasis.opendocument" in data[:200]:
        return "This is an OpenDocument file (.ods). Save it as .xlsx."
    if data.startswith(b"PK") and b"xl/workbook.bin" in data:
        return "This is a binary workbook (.xlsb). Save it as .xlsx."
    return ""


MOST_ROWS: Final = 20_000
MOST_COLUMNS: Final = 16_384  # all that a sheet has
Place: TypeAlias = tuple[int, int]

BOOK = "xl/workbook.xml"  # the part that names the sheets, as every program writes it
_AGAIN = "Open the workbook in a spreadsheet program and save it again"


@dataclass
class WorkbookSheet:
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
        self._parts, self._data = WorkbookParts(data, label), data
        self._parts.look_through()
        self._book = self._opened()
        hidden = (sheet.title for sheet in self._book.worksheets if sheet.sheet_state != "visible")
        self.hidden = frozenset(hidden)
        self.from_1904 = self._book.epoch.year == 1904  # as old programs on a Macintosh counted days

    @property
    def titles(self) -> list[str]:
        return [sheet.title for sheet in self._book.worksheets]

    def sheet(self, title: str) -> WorkbookSheet:
        """Return what a sheet holds.

        Raises:
            ProblemsError: something stands beyond the rows and columns that are read, or is too long.
        """
        page, found = self._book[title], WorkbookSheet(title)
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

    def _keep(self, sheet: WorkbookSheet, place: Place, cell: Any) -> None:
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

    def _refuse(self, sheet: WorkbookSheet, message: str) -> None:
        self._parts.refuse(f"Sheet '{shortened(sheet.title)}': {message}")


def place_of(name: str) -> Place:
    """Return row and column of a cell, by its name.

    Raises:
        ValueError: there is no such cell.
    """
    from openpyxl.utils.cell import coordinate_to_tuple

    return coordinate_to_tuple(name)


def cell_name(row: int, column: int) -> str:
    from openpyxl.utils.cell import get_column_letter

    return f"{get_column_letter(column)}{row}"
