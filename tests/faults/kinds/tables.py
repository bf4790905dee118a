"""Folders of input-output tables, and workbooks that become such folders by a layout."""

import csv
import io
import math
import re
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from random import Random

from kind import ROOT, XYZ, Kind
from mutations import TEXTS, changed
from workbooks import damaged

from impact import api

_PLACES = (
    XYZ / "countries" / "XYZ" / "io_2024",
    ROOT / "tests" / "data" / "validation" / "germany_1995_eurostat_manual_6",
    ROOT / "data" / "countries" / "UZB" / "io_2022",
)
_PAGE = ROOT / "templates" / "guide" / "own-table.md"  # its published table and the layout of it
_BOOK, _LAYOUT = "published.xlsx", "layout.yaml"


class Tables(Kind):
    share = 16

    def possible(self) -> bool:
        return all(map(find_spec, ("defusedxml", "openpyxl")))

    def warm(self, folder: Path) -> None:
        self._seeds = [
            {file.name: file.read_bytes() for file in sorted(place.iterdir()) if file.suffix in (".yaml", ".csv")}
            for place in _PLACES
        ]
        files = re.findall(r"<!-- file: (\S+) -->\n```\w+\n(.*?)```", _PAGE.read_text(encoding="utf-8"), re.DOTALL)
        texts = dict(files)
        self._seeds.append({_BOOK: _workbook(texts["published.csv"]), _LAYOUT: texts[_LAYOUT].encode()})
        for place in _PLACES:
            api.multipliers(place)

    def make(self, chance: Random, place: Path) -> str:
        seed = chance.choices(self._seeds, (5, 3, 1, 6))[0]
        files = dict(seed)
        for name in chance.sample(sorted(files), chance.choice((1, 1, 1, 2))):
            other = damaged(chance, files[name]) if name == _BOOK else changed(chance, files[name], Path(name).suffix)
            files[name] = other
        folder = place / "table"
        folder.mkdir()
        for name, data in files.items():
            (folder / name).write_bytes(data)
        if chance.random() < 0.05:
            name = chance.choice(sorted(files))
            (folder / name).unlink()
            (folder / name).mkdir()
        if chance.random() < 0.05:
            (folder / chance.choice(sorted(files))).rename(folder / "other.csv")
        if chance.random() < 0.1:
            _other_file(chance, folder)
        return "read" if _BOOK in files else "multipliers"

    def attempt(self, way: str, place: Path) -> Iterator[str]:
        folder = Path("table")
        if way == "read":
            api.read_table(folder / _BOOK, folder / _LAYOUT, "made")
            folder = Path("made")
        for row in api.multipliers(folder).rows():
            for name, value in row.items():
                if isinstance(value, float) and not math.isfinite(value):
                    yield f"{name},{value}"


def _workbook(text: str) -> bytes:
    import openpyxl

    book, stream = openpyxl.Workbook(), io.BytesIO()
    assert book.active is not None
    book.active.title = "Table 1"
    for row in csv.reader(io.StringIO(text)):
        book.active.append([float(cell) if re.fullmatch(r"[0-9.]+", cell) else cell for cell in row])
    book.create_sheet("Notes").append(["Invented figures."])
    book.save(stream)
    return stream.getvalue()


def _other_file(chance: Random, folder: Path) -> None:
    """Let the description name another file, which may be none."""
    said = folder / "table.yaml"
    if said.is_file():
        data = said.read_bytes()
        name = chance.choice((*TEXTS, "table.yaml", "../table/Z.csv", "/dev/zero", "Z.xlsx", "n" * 300)).encode(
            errors="replace"
        )
        said.write_bytes(data.replace(chance.choice((b"Z.csv", b"primary_inputs.csv")), name.replace(b"\n", b" ")))
