"""Plans of a batch: YAML, tables of parameters, workbooks."""

import io
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from random import Random

from kind import XYZ, Kind
from mutations import changed
from workbooks import damaged

from impact.batch.plan import Settings
from impact.batch.sources import read_plan

_YAML = b"""title: A plan
scenarios: [xyz, xyz-spending]
overlays:
  low: {"project.output.paths.main.values": {2026: 10000}}
  high: {}
languages: [en, ru]
documents: [summary]
draws: 40
seed: 5
"""
_CSV = b"name,scenario,draws,title\none,xyz,40,First\ntwo,xyz-spending,60,Second\nthree,xyz,80,Third\n"


class Plans(Kind):
    share = 5

    def possible(self) -> bool:
        return all(map(find_spec, ("defusedxml", "openpyxl")))

    def warm(self, folder: Path) -> None:
        import openpyxl

        book, stream = openpyxl.Workbook(), io.BytesIO()
        assert book.active is not None
        for line in _CSV.decode().splitlines():
            book.active.append(line.split(","))
        book.save(stream)
        self._seeds = {"plan.yaml": _YAML, "plan.csv": _CSV, "plan.xlsx": stream.getvalue()}

    def make(self, chance: Random, place: Path) -> str:
        name = chance.choice(list(self._seeds))
        seed = self._seeds[name]
        made = damaged(chance, seed) if name.endswith(".xlsx") else changed(chance, seed, Path(name).suffix)
        (place / name).write_bytes(made)
        return name

    def attempt(self, way: str, place: Path) -> Iterator[str]:
        """Read the plan; nothing is estimated for it."""
        plan = read_plan(place / way, Settings(data=(str(XYZ),)))
        yield from (each.name for each in plan.items)
