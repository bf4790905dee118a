"""The parts of an Excel workbook, which is a zip file of XML files: opened only within limits, read in one stream.

A workbook of a hundred kilobytes can unpack to gigabytes, and XML can say that a short text is a long one. So what the
zip file says about its parts is looked at before one of them is unpacked, and of a part nothing is kept but what the
reader of its elements keeps: there is no tree.
"""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from typing import IO, Any, Final, NoReturn
from xml.sax import SAXException, SAXParseException
from xml.sax.handler import ContentHandler

from impact.errors import ImpactError, ProblemsError, problem
from impact.reading import LIMIT, most_bytes
from impact.texts import shortened

MOST_PARTS: Final = 2_000
MOST_RATIO: Final = 200  # unpacked to packed; sheets full of zeros reach fifty
MOST_ELEMENTS: Final = 2_000_000  # of all parts that are read together: two for each cell, and some seconds
MOST_DEPTH: Final = 64  # elements inside each other; a sheet has six
MOST_TAG: Final = 1_000_000  # bytes of one tag or comment

_SMALL = 1_000_000  # unpacked bytes up to which no ratio is held against a part
_AT_ONCE = 1 << 16
_LIST = struct.Struct("<4s4H2LH")  # the end of the list of parts, as every zip file has it
_AGAIN = "Open it in a spreadsheet program and save it again as .xlsx."
_CSV = "Keep the cells of the table only, or save the sheet as CSV and name it as 'file'."
_BROKEN = (
    zipfile.BadZipFile, zlib.error, EOFError, OSError, RuntimeError, ValueError, struct.error, NotImplementedError,
    OverflowError, LookupError,
)  # fmt: skip

Attributes = dict[str, str]


class Elements:
    """What a reader of one part does with its elements; names come without the prefix of their namespace."""

    def start(self, name: str, said: Attributes) -> None:
        """Begin an element with its attributes."""

    def text(self, text: str) -> None:
        """Take a piece of text."""

    def end(self, name: str) -> None:
        """End an element."""


class Parts:
    """The parts of a workbook by name.

    Args:
        data: the bytes of the file. label: how messages call it.

    Raises:
        ProblemsError: it is no zip file, or one beyond the limits.
        ImpactError: defusedxml is not installed.
    """

    def __init__(self, data: bytes, label: str) -> None:
        try:
            from defusedxml.expatreader import DefusedExpatParser  # type: ignore[import-untyped]  # has no stubs
        except ImportError:
            raise ImpactError("Reading Excel needs defusedxml: pip install 'impact-brief[excel]'.") from None
        self._parser: Callable[..., Any] = DefusedExpatParser
        self.label = label
        self.elements = 0  # that were read so far
        self._look_at_list(data)
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN:
            self.refuse(f"This zip file is damaged. {_AGAIN}")
        self._names = {part.filename: part for part in self._zip.infolist()}
        self._look_at_sizes(self._zip.infolist())

    @property
    def names(self) -> list[str]:
        """The names of all parts; two may be alike."""
        return self._zip.namelist()

    def __contains__(self, name: str) -> bool:
        return name in self._names

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

    def read(self, name: str, elements: Elements) -> None:
        """Read one part, handing its elements on.

        Raises:
            ProblemsError: it is absent, damaged, beyond the limits, or defines entities.
        """
        shown = shortened(name, 60)
        if name not in self._names:
            self.refuse(f"'{shown}' is missing inside. {_AGAIN}")
        parser = self._parser(forbid_dtd=True)
        handler = _Handler(elements, self)
        parser.setContentHandler(handler)
        try:
            with self._zip.open(self._names[name]) as stream:
                self._feed(parser, handler, stream)
        except SAXParseException as error:
            line = error.getLineNumber()
            self.refuse(f"'{shown}' inside is no valid XML (its line {line}). {_AGAIN}")
        except _Refused as error:
            self.refuse(f"'{shown}' inside {error}. {_CSV if isinstance(error, _ManyCells) else _AGAIN}")
        except SAXException:
            self.refuse(f"'{shown}' inside is no valid XML. {_AGAIN}")
        except _BROKEN as error:
            # defusedxml's refusals are ValueErrors, too
            why = "defines entities, which no workbook does" if _is_defused(error) else "is damaged"
            self.refuse(f"'{shown}' inside {why}. {_AGAIN}")

    @staticmethod
    def _feed(parser: Any, handler: _Handler, stream: IO[bytes]) -> None:
        parser.feed(b"")  # begins, so that a part without a byte is found to have no element
        silent, before = 0, -1
        while data := stream.read(_AT_ONCE):
            parser.feed(data)
            # The parser keeps a tag until its end is there, and tells of nothing meanwhile.
            silent = silent + len(data) if handler.events == before else 0
            before = handler.events
            if silent > MOST_TAG:
                raise _Refused("has a tag that is too long")
        parser.close()


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


class _Refused(Exception):  # noqa: N818  # is turned into a problem at once
    """A part that is beyond a limit."""


class _ManyCells(_Refused):
    """A part with more cells than are read."""


def _is_defused(error: Exception) -> bool:
    from defusedxml.common import DefusedXmlException  # type: ignore[import-untyped]  # has no stubs

    return isinstance(error, DefusedXmlException)


class _Handler(ContentHandler):
    """Hands elements on without prefixes, and counts them."""

    def __init__(self, elements: Elements, parts: Parts) -> None:
        super().__init__()
        self.events = 0
        self._elements, self._parts, self._depth = elements, parts, 0

    def startElement(self, name: str, attrs: Any) -> None:  # noqa: N802  # the name that the parser calls
        self.events += 1
        self._depth += 1
        if self._depth > MOST_DEPTH:
            raise _Refused(f"has more than {MOST_DEPTH} elements inside each other")
        self._parts.elements += 1
        if self._parts.elements > MOST_ELEMENTS:
            raise _ManyCells(f"has too many cells (with other parts {MOST_ELEMENTS:,} elements of XML)")
        said = dict(attrs.items())
        if ":" in "".join(said):
            said = {key.rpartition(":")[2]: value for key, value in said.items()}
        self._elements.start(name.rpartition(":")[2] if ":" in name else name, said)

    def characters(self, content: str) -> None:
        self.events += 1
        self._elements.text(content)

    def endElement(self, name: str) -> None:  # noqa: N802  # the name that the parser calls
        self.events += 1
        self._depth -= 1
        self._elements.end(name.rpartition(":")[2] if ":" in name else name)
