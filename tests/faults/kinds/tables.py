"""Tables and workbooks: input-output tables, what a client filled in, plans of a batch."""

import csv
import io
import math
import re
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any

from kind import ROOT, XYZ, Kind
from mutations import TEXTS, changed
from workbooks import book_of, damaged

from impact import api
from impact.batch.plan import BatchSettings
from impact.batch.sources import read_plan

_PLACES = (
    XYZ / "countries" / "XYZ" / "io_2024",
    ROOT / "tests" / "data" / "validation" / "germany_1995_eurostat_manual_6",
    ROOT / "data" / "countries" / "UZB" / "io_2022",
)
_PAGE = ROOT / "templates" / "guide" / "own-table.md"  # its published table and the layout of it
_BOOK, _LAYOUT = "published.xlsx", "layout.yaml"


class Tables(Kind):
    share = 16
    needs = ("defusedxml", "openpyxl")

    def warm(self, folder: Path) -> None:
        self._seeds = [
            {file.name: file.read_bytes() for file in sorted(place.iterdir()) if file.suffix in (".yaml", ".csv")}
            for place in _PLACES
        ]
        files = re.findall(r"<!-- file: (\S+) -->\n```\w+\n(.*?)```", _PAGE.read_text(encoding="utf-8"), re.DOTALL)
        texts = dict(files)
        self._seeds.append(
            {
                _BOOK: book_of(map(_numbers, csv.reader(io.StringIO(texts["published.csv"])))),
                _LAYOUT: texts[_LAYOUT].encode(),
            }
        )
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


def _numbers(cells: list[str]) -> list[Any]:
    return [float(cell) if re.fullmatch(r"[0-9.]+", cell) else cell for cell in cells]


def _other_file(chance: Random, folder: Path) -> None:
    """Let the description name another file, which may be none."""
    said = folder / "table.yaml"
    if said.is_file():
        data = said.read_bytes()
        name = chance.choice((*TEXTS, "table.yaml", "../table/Z.csv", "/dev/zero", "Z.xlsx", "n" * 300)).encode(
            errors="replace"
        )
        said.write_bytes(data.replace(chance.choice((b"Z.csv", b"primary_inputs.csv")), name.replace(b"\n", b" ")))


_KINDS = ("power_plant", "vehicle_plant", "factory", "bus_fleet", "spending")


class ClientWorkbooks(Kind):
    share = 6
    needs = ("defusedxml", "openpyxl", "xlsxwriter")

    def warm(self, folder: Path) -> None:
        self._seeds = [api.client_workbook(kind, "UZB", {"as_of": "2026-11-26"}) for kind in _KINDS]
        for seed in self._seeds:
            (folder / "seed.xlsx").write_bytes(seed)
            api.from_workbook("seed", folder / "seed.xlsx")

    def make(self, chance: Random, place: Path) -> str:
        (place / "client.xlsx").write_bytes(damaged(chance, chance.choice(self._seeds)))
        return "read"

    def attempt(self, way: str, place: Path) -> Iterator[str]:
        new, remarks = api.from_workbook("client", Path("client.xlsx"))
        yield new.text
        yield from remarks
        yield from map(str, new.problems)


_PLAN = b"""title: A plan
scenarios: [xyz, xyz-spending]
overlays:
  low: {"project.output.paths.main.values": {2026: 10000}}
  high: {}
languages: [en, ru]
documents: [summary]
draws: 40
seed: 5
"""
_LIST = b"name,scenario,draws,title\none,xyz,40,First\ntwo,xyz-spending,60,Second\nthree,xyz,80,Third\n"


class Plans(Kind):
    share = 5
    needs = ("defusedxml", "openpyxl")

    def warm(self, folder: Path) -> None:
        book = book_of(line.split(",") for line in _LIST.decode().splitlines())
        self._seeds = {"plan.yaml": _PLAN, "plan.csv": _LIST, "plan.xlsx": book}

    def make(self, chance: Random, place: Path) -> str:
        name = chance.choice(list(self._seeds))
        seed = self._seeds[name]
        made = damaged(chance, seed) if name.endswith(".xlsx") else changed(chance, seed, Path(name).suffix)
        (place / name).write_bytes(made)
        return name

    def attempt(self, way: str, place: Path) -> Iterator[str]:
        plan = read_plan(place / way, BatchSettings(data=(str(XYZ),)))
        yield from (each.name for each in plan.items)
