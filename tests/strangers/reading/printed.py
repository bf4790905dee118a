"""A printed file read back: its text by pages, the list of numbers that it carries, and the tables of its study."""

import csv
import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import replace
from html import unescape
from pathlib import Path

import pypdf
import pypdfium2
from finding import PrintedCase, TableRows

TAG = re.compile(r"<[^>]*>")
HIDDEN = re.compile(r"<(style|script|head)\b.*?</\1>", re.DOTALL)
ENDS = re.compile(r"</w:p>|<w:(?:br|tab)/>|</?(?:p|div|dd|dt|h\d|li|td|th|tr|span|text|title|br|figcaption)\b[^>]*>")
OF_ONE = ("percentile", "share")  # columns of shares begin so, whatever the unit of their row


def read_pdf(pdf: Path, *, kind: str, country: str, language: str, document: str) -> PrintedCase:
    """Return a PDF as a reader sees it, with the study that it carries inside."""
    inside = {name: content[0] for name, content in pypdf.PdfReader(pdf).attachments.items()}
    tables = {name.removesuffix(".csv"): rows_of(data) for name, data in inside.items() if name.endswith(".csv")}
    scenario, numbers = inside.get("scenario.yaml", b"").decode(), rows_of(inside.get("numbers.csv", b""))
    return PrintedCase(kind, country, language, document, pages_of(pdf), numbers, tables, scenario)


def in_form(printed: PrintedCase, file: Path) -> PrintedCase:
    return replace(printed, document=f"{printed.document}{file.suffix}", pages=(text_of(file),))


def text_of(file: Path) -> str:
    if file.suffix == ".docx":
        with zipfile.ZipFile(file) as parts:
            marked = parts.read("word/document.xml").decode()
    else:
        marked = HIDDEN.sub("", file.read_text(encoding="utf-8"))
    return unescape(TAG.sub("", ENDS.sub("\n", marked)))


def pages_of(pdf: Path) -> tuple[str, ...]:
    """Return the text of each page in the order of reading, as a program for reading gives it."""
    with pypdfium2.PdfDocument(pdf) as document:
        return tuple(page.get_textpage().get_text_range() for page in document)


def rows_of(data: bytes) -> TableRows:
    csv.field_size_limit(10_000_000)
    return tuple(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))


def running(text: str) -> str:
    """Return a text in one line: blanks of any sort are one, and a word broken at the end of a line is whole."""
    return re.sub(r"\s+", " ", text.replace("\u00ad\r\n", "").replace("\u00ad", "").replace("\ufffe", "")).strip()


def cell_of(tables: Mapping[str, TableRows], address: str) -> tuple[float, str] | None:
    """Return the value and the unit of a cell by its address `table/row/column`; None where it holds no number."""
    table, _, rest = address.partition("/")
    name, _, column = rest.rpartition("/")
    row = next((each for each in tables.get(table, ()) if each.get("id") == name), None)
    try:
        if row is not None and column.startswith(
            "result_"
        ):  # what an input does to a key figure is in the unit of that
            row = {**row, "unit": cell_of(tables, f"key_figures/{row['key_figure']}/value")[1]}  # type: ignore[index]
        unit = "1" if column.startswith(OF_ONE) else row.get("unit") if row is not None else ""
        return (float(row[column]), unit or "") if row is not None else None
    except (KeyError, TypeError, ValueError):
        return None
