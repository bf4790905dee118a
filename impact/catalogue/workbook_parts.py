"""The parts of an Excel workbook, which is a zip file of XML files: opened only within limits.

A workbook of a hundred kilobytes can unpack to gigabytes, and XML can say that a short text is a long one. So what the
zip file says about its parts is looked at before one of them is unpacked, and each part before a library reads it.
"""

from __future__ import annotations

import io
import re
import struct
import zipfile
import zlib
from collections.abc import Iterator
from typing import Final, NoReturn
from xml.etree.ElementTree import Element, ParseError

from impact.core.errors import ImpactError, ProblemsError, problem
from impact.core.text import shortened
from impact.reading import LIMIT, most_bytes

MOST_PARTS: Final = 2_000
MOST_RATIO: Final = 200  # unpacked to packed; sheets full of zeros reach fifty
MOST_ELEMENTS: Final = 2_000_000  # of all parts together: two for each cell, and some seconds
SHEET: Final = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}worksheet"
MOST_DEPTH: Final = 64  # elements inside each other; a sheet has six

_SMALL = 1_000_000  # unpacked bytes up to which no ratio is held against a part
_LIST = struct.Struct("<4s4H2LH")  # the end of the list of parts, as every zip file has it
_AGAIN = "Open it in a spreadsheet program and save it again as .xlsx."
_CSV = "Keep the cells of the table only, or save the sheet as CSV and name it as 'file'."
_BROKEN = (
    zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError, struct.error, NotImplementedError,
    OverflowError, LookupError,
)  # fmt: skip
_DEFINES = re.compile(b"<\0?!\0?(D\0?O\0?C\0?T|E\0?N\0?T)")  # in any encoding that XML has to know


class Parts:
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
            self.refuse(f"This zip file is damaged. {_AGAIN}")
        self._look_at_sizes(self._zip.infolist())

    @property
    def names(self) -> list[str]:
        """The names of all parts; two may be alike."""
        return self._zip.namelist()

    def __contains__(self, name: str) -> bool:
        return name in self._zip.NameToInfo

    def refuse(self, message: str) -> NoReturn:
        """Raise what is wrong with the workbook."""
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
            self.refuse(f"This workbook has more than {MOST_PARTS:,} parts, and is no table that can be read. {_AGAIN}")

    def _look_at_sizes(self, parts: list[zipfile.ZipInfo]) -> None:
        if len(parts) > MOST_PARTS:
            self.refuse(f"This workbook has more than {MOST_PARTS:,} parts, and is no table that can be read. {_AGAIN}")
        most = most_bytes()
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
                self.refuse(f"'{name}' inside is packed in a way that workbooks are not. {_AGAIN}")
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
                    self.refuse(f"'{shortened(name, 60)}' inside is of another form (Strict Open XML). {_AGAIN}")

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
            self.refuse(f"'{shown}' is missing inside. {_AGAIN}")
        try:
            content = self._zip.read(name)
            if _DEFINES.search(content):
                self.refuse(f"'{shown}' inside defines entities, which no workbook does. {_AGAIN}")
            if content.count(b"<") > 2 * MOST_ELEMENTS:
                self.refuse(f"'{shown}' inside has too many cells ({MOST_ELEMENTS:,} elements of XML). {_CSV}")
            depth = 0
            for event, element in iterparse(io.BytesIO(content), events=("start", "end"), forbid_dtd=True):
                depth += 1 if event == "start" else -1
                if depth > MOST_DEPTH:
                    self.refuse(f"'{shown}' inside has more than {MOST_DEPTH} elements inside each other. {_AGAIN}")
                yield event, element
                if event == "end":
                    element.clear()
        except ParseError as error:
            self.refuse(f"'{shown}' inside is no valid XML (its line {error.position[0]}). {_AGAIN}")
        except _BROKEN:
            self.refuse(f"'{shown}' inside is damaged. {_AGAIN}")


def _something_else(data: bytes) -> str:
    """Return what a file is that goes under the name of a workbook and is none that is read; else nothing."""
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
