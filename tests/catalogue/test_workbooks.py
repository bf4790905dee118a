"""Workbooks of others: limits hold before anything is unpacked, and what no table can be read from is named."""

import io
import re
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from impact.core.errors import ProblemsError
from impact.files import xlsx
from impact.files.xlsx import Workbook

openpyxl = pytest.importorskip("openpyxl")
pytest.importorskip("defusedxml")

SHEET = "xl/worksheets/sheet1.xml"
BOOK = "xl/workbook.xml"
MAIN = b'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
LINKS = "xl/_rels/workbook.xml.rels"
TYPES = "[Content_Types].xml"
STRINGS = "xl/sharedStrings.xml"


def book(fill: Callable[[Any], object] = lambda sheet: sheet.append(["code", "a"])) -> bytes:
    """Return a workbook of one sheet, `Z`."""
    made = openpyxl.Workbook()
    made.active.title = "Z"
    fill(made.active)
    stream = io.BytesIO()
    made.save(stream)
    return stream.getvalue()


def changed(data: bytes, **parts: bytes | None) -> bytes:
    """Return a workbook with other parts: those of `SHEET` and `BOOK`, or new ones by any name."""
    names = {"sheet": SHEET, "book": BOOK}
    new = {names.get(key, key): content for key, content in parts.items()}
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as out:
        for name in dict.fromkeys((*old.namelist(), *new)):
            content = new[name] if name in new else old.read(name)
            if content is not None:
                out.writestr(name, content)
    return stream.getvalue()


def part(data: bytes, name: str = SHEET) -> bytes:
    with zipfile.ZipFile(io.BytesIO(data)) as old:
        return old.read(name)


def with_strings(strings: bytes, cells: bytes = b"") -> bytes:
    """Return a workbook with other texts in the part that holds them, and cells that refer to them."""
    data, kind = with_row(cells), b"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
    own = b'<Override PartName="/' + STRINGS.encode() + b'" ContentType="' + kind + b'"/></Types>'
    types = part(data, TYPES).replace(b"</Types>", own)
    return changed(data, **{STRINGS: strings, TYPES: types})


def with_row(cells: bytes) -> bytes:
    """Return a workbook with these cells in its second row."""
    rows = b'<sheetData><row r="2">' + cells + b"</row></sheetData>"
    return changed(book(), sheet=b"<worksheet " + MAIN + b">" + rows + b"</worksheet>")


def refusal(data: bytes) -> str:
    """Return why a workbook is refused."""
    with pytest.raises(ProblemsError) as caught:
        Workbook(data, "table.xlsx").sheet("Z")
    assert str(caught.value).startswith("table.xlsx: ")
    return str(caught.value)


def test_cells_come_as_text_and_numbers() -> None:
    def fill(sheet: Any) -> None:
        sheet.append(["code", "Ўзбекистон", None, 1.5])
        sheet["AB3"] = 7

    found = Workbook(book(fill), "x").sheet("Z")
    assert found.cells == {(1, 1): "code", (1, 2): "Ўзбекистон", (1, 4): 1.5, (3, 28): 7.0}
    assert not found.faults


def test_texts_in_a_part_of_their_own_are_found() -> None:
    runs = b'<r><t>two </t></r><r><t>runs</t></r><rPh sb="0" eb="1"><t>aid</t></rPh>'
    strings = b"<sst " + MAIN + b"><si><t>one</t></si><si>" + runs + b"</si></sst>"
    cells = b'<c r="A2" t="s"><v>1</v></c><c t="s"><v>0</v></c>'
    assert Workbook(with_strings(strings, cells), "x").sheet("Z").cells == {(2, 1): "two runs", (2, 2): "one"}


def test_a_formatted_cell_far_away_costs_nothing() -> None:
    """Empty cells with a format are passed over: as a grid they would be 27 million cells."""

    def fill(sheet: Any) -> None:
        sheet.append(["code", "a"])
        sheet["Z1048576"].font = openpyxl.styles.Font(bold=True)

    data = book(fill)
    tracemalloc.start()
    begin = time.process_time()
    found = Workbook(data, "x").sheet("Z")
    taken, (_, peak) = time.process_time() - begin, tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert found.cells == {(1, 1): "code", (1, 2): "a"}
    assert taken < 1
    assert peak < 10_000_000


def test_a_filled_cell_far_away_is_refused_with_its_name() -> None:
    data = book(lambda sheet: sheet.__setitem__("Z1048576", 1))
    assert "Sheet 'Z': The cell Z1048576 holds something; at most 20,000 rows" in refusal(data)


@pytest.mark.parametrize(
    "data", [b"", b"code,a\n", b"PK\3\4", b"PK\5\6" + b"\0" * 17], ids=["empty", "csv", "cut", "end"]
)
def test_a_file_that_is_no_zip_is_said(data: bytes) -> None:
    assert "no Excel workbook: it is no zip file" in refusal(data)


def test_a_bomb_is_refused_before_it_is_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    data = changed(book(), sheet=b"<worksheet>" + b" " * 50_000_000 + b"</worksheet>")
    more = changed(data, more=b" " * 20_000_000)
    monkeypatch.setattr(zipfile.ZipFile, "open", None)
    assert "unpacks to more than 200 times its size" in refusal(data)
    assert "unpacks to more than 64 MB" in refusal(more)


def test_the_limit_of_the_environment_holds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("IMPACT_MOST_MB", "1")
    letters = bytes(range(32, 127)) * 12_000
    assert (
        "unpacks to more than 1 MB. Keep the sheets of the table only; if it is meant, set IMPACT_MOST_MB"
        in refusal(changed(book(), more=letters))
    )


def test_too_many_parts_are_refused_before_their_list_is_read() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as out:
        for at in range(2_001):
            out.writestr(f"{at}", b"")
    assert "more than 2,000 parts" in refusal(stream.getvalue())
    with zipfile.ZipFile(stream, "w") as out:
        for at in range(66_000):
            out.writestr(f"{at}", b"")
    assert "more than 2,000 parts" in refusal(stream.getvalue())


def test_sizes_that_lie_are_found() -> None:
    """A part that is longer than the zip file says is damaged: it is not read to its end."""
    data = bytearray(book())
    at = data.rfind(b"PK\1\2", 0, data.rfind(SHEET.encode()))
    data[at + 24 : at + 28] = (10).to_bytes(4, "little")
    assert f"'{SHEET}' inside is damaged" in refusal(bytes(data))


@pytest.mark.parametrize("name", [SHEET, STRINGS])
@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"<a>", r"no valid XML \(its line 1\)"),
        (b"", "no valid XML"),
        (b"\xff\xfe\x00", "no valid XML"),
        (b'<?xml version="1.0" encoding="x-nothing"?><a/>', "is damaged"),
        (b'<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', "defines entities"),
        (b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>', "defines entities"),
        (b"<a>" * 100 + b"</a>" * 100, "more than 64 elements inside each other"),
    ],
    ids=["cut", "empty", "bytes", "encoding", "entities", "outside", "deep"],
)  # fmt: skip
def test_xml_that_is_damaged_or_hostile_is_refused(name: str, content: bytes, why: str) -> None:
    said = refusal(changed(with_strings(b"<sst/>"), **{name: content}))
    assert re.search(f"'{re.escape(name)}' inside .*({why})", said)


def test_elements_are_counted(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx, "MOST_ELEMENTS", 10_000)
    assert "too many cells" in refusal(changed(book(), sheet=b"<a>" + b"<b/>" * 20_000 + b"</a>"))


@pytest.mark.parametrize("name", [SHEET, BOOK, LINKS])
def test_a_workbook_without_a_part_is_refused(name: str) -> None:
    assert re.search("is missing inside|is damaged", refusal(changed(book(), **{name: None})))


@pytest.mark.parametrize(
    ("value", "fault"),
    [
        (date(2026, 11, 24), "The cell B2 holds a date or a time"),
        (True, "The cell B2 holds true or false"),
        ("=1+1", "The cell B2 has a formula whose result is not in the file"),
        ("#REF!", "The cell B2 shows the error #REF!: a formula failed"),
    ],
)
def test_cells_that_hold_neither_text_nor_number_are_named(value: object, fault: str) -> None:
    found = Workbook(book(lambda sheet: sheet.__setitem__("B2", value)), "x").sheet("Z")
    assert not found.cells
    (message,) = found.faults.values()
    assert message.startswith(fault)


@pytest.mark.parametrize(
    ("cell", "kept"),
    [
        (b'<c r="B2"><f>1+1</f><v>2</v></c>', 2.0),
        (b'<c r="B2" t="str"><f>A1</f><v></v></c>', None),
        (b'<c r="B2" t="inlineStr"><is><r><t>one </t></r><r><t>two</t></r></is></c>', "one two"),
        (
            b'<x:c xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main" r="B2"><x:v>1E-3</x:v></x:c>',
            0.001,
        ),
        (b'<c r="B2" s="0"/>', None),
    ],
)
def test_cells_as_other_programs_write_them(cell: bytes, kept: object) -> None:
    data = changed(
        book(), sheet=b"<worksheet " + MAIN + b'><sheetData><row r="2">' + cell + b"</row></sheetData></worksheet>"
    )
    found = Workbook(data, "x").sheet("Z")
    assert (found.cells.get((2, 2)), found.faults) == (kept, {})


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        (b'<c r="2B"><v>1</v></c>', "is damaged"),
        (b'<c r="B2" t="s"><v>99</v></c>', "is damaged"),
        (b'<c r="B2"><v>nan</v></c>', "is damaged"),
        (b'<c r="B2"><v>' + b"9" * 5_000 + b"</v></c>", "is damaged"),
        (b'<c r="B2" t="str"><v>' + bytes(range(64, 90)) * 5_100 + b"</v></c>", "more than 131,072 characters"),
    ],
)
def test_cells_that_are_damaged_are_refused(cell: bytes, why: str) -> None:
    assert why in refusal(with_row(cell))


def test_a_number_without_end_is_named() -> None:
    (fault,) = Workbook(with_row(b'<c r="B2"><v>1e999</v></c>'), "x").sheet("Z").faults.values()
    assert "The cell B2 holds 'inf', which is no number" in fault


def test_a_workbook_of_the_strict_form_is_named() -> None:
    strict = b'<worksheet xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"/>'
    assert f"'{SHEET}' inside is of another form (Strict Open XML)" in refusal(changed(book(), sheet=strict))


@pytest.mark.parametrize(
    ("code", "is_date"),
    [
        ("yyyy-mm-dd", True), ("[h]:mm", True), ("[$-409]d/m/yy;@", True), ("General", False), ("0.00E+00", False),
        ('#,##0.00" dollars"', False), ("[Red]-0.0", False), ("0\\d", False), ("#,##0_h", False), ("0;d", False),
    ],
)  # fmt: skip
def test_formats_of_dates_are_told_from_those_of_numbers(code: str, is_date: bool) -> None:
    def fill(sheet: Any) -> None:
        sheet["A1"] = 40_000
        sheet["A1"].number_format = code

    assert bool(Workbook(book(fill), "x").sheet("Z").faults) == is_date
