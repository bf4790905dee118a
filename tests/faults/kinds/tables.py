"""Folders of input-output tables."""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

from kind import ROOT, XYZ, Kind
from mutations import TEXTS, changed

from impact import api
from impact.catalogue.io_table_described import describe
from impact.source_positions import Positions, read_yaml

_PLACES = (
    XYZ / "countries" / "XYZ" / "io_2024",
    ROOT / "tests" / "data" / "validation" / "germany_1995_eurostat_manual_6",
    ROOT / "data" / "countries" / "UZB" / "io_2022",
    *(ROOT / "tests" / "data" / "many" / layout for layout in ("oecd", "figaro", "wiod", "adb", "eurostat")),
)
_PAGE = ROOT / "data" / "TABLES.md"  # its published table and the description of it


class Tables(Kind):
    """Table folders: `table.yaml` and its CSV files."""

    share = 16

    def warm(self, folder: Path) -> None:
        """Read the seeds, and solve each once."""
        self._seeds = [
            {
                file.name: file.read_bytes()
                for file in sorted(place.iterdir())
                if file.suffix in (".yaml", ".csv", ".xlsx")
            }
            for place in _PLACES
        ]
        files = re.findall(r"<!-- file: (\S+) -->\n```\w+\n(.*?)```", _PAGE.read_text(encoding="utf-8"), re.DOTALL)
        named = ("published.csv", "described/table.yaml")
        self._seeds.append({name.rpartition("/")[2]: text.encode() for name, text in files if name in named})
        for place in _PLACES:
            api.multipliers(place)

    def make(self, chance: Random, place: Path) -> str:
        """Write the folder `table` with one or two files changed, missing, or no files at all."""
        seed = chance.choices(self._seeds, (5, 3, 1, 1, 1, 1, 1, 1, 3))[0]
        files = dict(seed)
        for name in chance.sample(sorted(files), chance.choice((1, 1, 1, 2))):
            files[name] = changed(chance, files[name], Path(name).suffix)
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
        if chance.random() < 0.2:
            return f"inspect {chance.choice([name for name in sorted(files) if name != 'table.yaml'])}"
        return "multipliers"

    def attempt(self, way: str, place: Path) -> Iterator[str]:
        """Return the multipliers, or what a file seems to be and the description of it."""
        if way.startswith("inspect"):
            found = api.inspect_table(Path("table", way.partition(" ")[2]))
            yield from (line for seen in found.sheets for line in seen.lines() if "\x1b" in line)
            describe(read_yaml(api.draft_of(found), "draft")[0], Positions("draft"))
            return
        result = api.multipliers("table")
        for row in result.rows():
            for name, value in row.items():
                if isinstance(value, float) and not math.isfinite(value):
                    yield f"{name},{value}"


def _other_file(chance: Random, folder: Path) -> None:
    """Let the description name another file, which may be none."""
    said = folder / "table.yaml"
    if said.is_file():
        data = said.read_bytes()
        name = chance.choice((*TEXTS, "table.yaml", "../table/Z.csv", "/dev/zero", "Z.xlsx", "n" * 300)).encode(
            errors="replace"
        )
        said.write_bytes(data.replace(chance.choice((b"Z.csv", b"primary_inputs.csv")), name.replace(b"\n", b" ")))
