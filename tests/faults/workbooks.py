"""Workbooks that somebody filled in: cells of all sorts typed, rows and sheets moved, parts of the file damaged."""

import io
import re
import zipfile
from collections.abc import Callable, Iterable
from random import Random
from typing import Any

from mutations import TEXTS, changed

_STORED = re.compile(rb"<c r=\"[A-Z]+[0-9]+\"[^>]*?(?:/>|>.*?</c>)", re.DOTALL)
_CELLS: tuple[Any, ...] = (
    "1 200,5", "1,200", "12 %", "-", "=1+1", "@SUM(A1)", "1e308", "9" * 400, "31.02.2026", "5/6/2026",
    "2026年13月", "nan", "project.capacity", "project.output.paths.*.values", "../x", "a.b.c", "*", "GW",
    "kWh/100km", "9^9^9^9", "degC", "million USD_2024", "{currency}", "Газ", "none", "x" * 5_000, 0, -1, 1e300,
    46350, 2026, 0.5, True, "",
)  # fmt: skip


def book_of(rows: Iterable[list[Any]]) -> bytes:
    """Return a workbook with a sheet of rows, and one of notes."""
    import openpyxl

    book, stream = openpyxl.Workbook(), io.BytesIO()
    assert book.active is not None
    book.active.title = "Table 1"
    for row in rows:
        book.active.append(row)
    book.create_sheet("Notes").append(["Invented figures."])
    book.save(stream)
    return stream.getvalue()


def damaged(chance: Random, seed: bytes) -> bytes:
    if chance.random() < 0.75:
        seed = _edited(chance, seed)
    if chance.random() < 0.25:
        seed = _parts_changed(chance, seed)
    return changed(chance, seed, ".xlsx") if chance.random() < 0.1 else seed


def _edited(chance: Random, seed: bytes) -> bytes:
    import openpyxl

    book = openpyxl.load_workbook(io.BytesIO(seed))
    pages = [page for page in book.worksheets if page.max_row > 2]
    ways: list[Callable[[Any], None]] = [
        lambda page: page.delete_rows(chance.randint(1, 4), 1),
        lambda page: page.delete_cols(chance.randint(1, 6), 1),
        lambda page: page.insert_rows(chance.randint(1, 5)),
        lambda page: page.insert_cols(chance.randint(1, 5)),
        lambda page: page.merge_cells(
            start_row=chance.randint(1, 4), start_column=2, end_row=5, end_column=chance.randint(2, 6)
        ),
        lambda page: setattr(page, "sheet_state", "hidden" if len(book.worksheets) > 1 else "visible"),
        lambda page: setattr(page, "title", chance.choice(("Проект", "Claims", "Nr. 1", "Yillar boʻyicha"))),
        lambda page: setattr(page.row_dimensions[chance.randint(1, 6)], "hidden", True),
    ]
    for _ in range(chance.choice((1, 2, 5, 60))):
        page = chance.choice(pages)
        row, column = chance.randint(1, min(page.max_row, 60)), chance.randint(1, page.max_column)
        cell = page.cell(row, column)
        if type(cell).__name__ == "MergedCell":
            continue
        value = chance.choice((*_CELLS, *TEXTS))
        cell.value = "".join(each for each in value if each.isprintable()) if isinstance(value, str) else value
        if chance.random() < 0.2:
            cell.number_format = chance.choice(("yyyy-mm-dd", "0%", "@", "hh:mm"))
    if chance.random() < 0.4:
        chance.choice(ways)(chance.choice(pages))
    stream = io.BytesIO()
    book.save(stream)
    return stream.getvalue()


def _parts_changed(chance: Random, seed: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(seed)) as old, zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as new:
        chosen = chance.choice(old.namelist())
        for name in old.namelist():
            data = old.read(name)
            if name == chosen:
                cells = _STORED.findall(data)
                if cells and chance.random() < 0.6:
                    one, other = chance.choice(cells), chance.choice(cells)
                    data = data.replace(one, chance.choice((other, one + other, b"")), 1)
                else:
                    data = changed(chance, data, ".xml")
            new.writestr(name, data)
    return stream.getvalue()
