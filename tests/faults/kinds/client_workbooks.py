"""Workbooks that a client filled in: changed cell by cell, sheet by sheet, and byte by byte."""

from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path
from random import Random

from kind import Kind
from workbooks import damaged

from impact import api

_KINDS = ("power_plant", "vehicle_plant", "factory", "bus_fleet", "spending")


class ClientWorkbooks(Kind):
    share = 6

    def possible(self) -> bool:
        return all(map(find_spec, ("defusedxml", "openpyxl", "xlsxwriter")))

    def warm(self, folder: Path) -> None:
        self._seeds = [api.client_workbook(kind, "UZB", {"as_of": "2026-11-26"}) for kind in _KINDS]
        for seed in self._seeds:
            (folder / "seed.xlsx").write_bytes(seed)
            api.from_workbook("seed", folder / "seed.xlsx")

    def make(self, chance: Random, place: Path) -> str:
        """Write `client.xlsx`: mostly a workbook with strange cells, at times one that is none any more."""
        (place / "client.xlsx").write_bytes(damaged(chance, chance.choice(self._seeds)))
        return "read"

    def attempt(self, way: str, place: Path) -> Iterator[str]:
        new, remarks = api.from_workbook("client", Path("client.xlsx"))
        yield new.text
        yield from remarks
        yield from map(str, new.problems)
