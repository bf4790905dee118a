"""A national table is read and factorised once for all studies of a process."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from table_of_regions import write_table

from impact.catalogue.catalogue import Catalogue
from impact.catalogue.io_table import build
from impact.catalogue.io_table.build import load_io_table
from impact.formulas.economy.leontief import leontief_inverse
from impact.model import nation
from impact.scenario.load import load, with_draws
from impact.study.run_study import run
from impact.study.study import StudyData

XYZ = Path(__file__).resolve().parents[1] / "data" / "xyz"
REGIONS, INDUSTRIES = 4, 6


@dataclass
class Work:
    """How often tables were read and factorised, and the folder of the user's data."""

    data: Path
    read: int = 0
    factorised: int = 0

    @property
    def table(self) -> Path:
        return self.data / "countries" / "XYZ" / "io_2024"

    def study(self) -> StudyData:
        """Return a study with a catalogue of its own, as another command would make it."""
        folders = (self.data, XYZ)
        return run(with_draws(load("xyz", folders), 5), Catalogue(folders, "vehicle_plant"))

    def another_process(self) -> None:
        """Forget all that this process holds of tables."""
        build._held.clear()
        nation._solved.cache_clear()


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Work]:
    made = Work(tmp_path / "data")
    write_table(made.table, REGIONS, INDUSTRIES, called={0: "GOODS", 1: "SERV"})

    def read(folder: Path) -> object:
        made.read += 1
        return load_io_table(folder)

    def factorised(a: np.ndarray, names: tuple[str, ...]) -> object:
        made.factorised += 1
        return leontief_inverse(a, names)

    monkeypatch.setattr(build, "load_io_table", read)
    monkeypatch.setattr(nation, "leontief_inverse", factorised)
    made.another_process()
    yield made
    made.another_process()


def test_a_changed_file_is_read_and_factorised_anew(work: Work) -> None:
    before = work.study()["key_figures"].csv
    file = work.table / "primary_inputs.csv"
    header, first, *rest = file.read_text(encoding="utf-8").splitlines()
    cells = first.split(",")
    cells[-1] = str(float(cells[-1]) * 9)  # jobs of the first sector
    file.write_text("\n".join([header, ",".join(cells), *rest]) + "\n", encoding="utf-8")
    held = file.stat()
    os.utime(file, ns=(held.st_atime_ns, held.st_mtime_ns + 1_000_000_000))
    assert work.study()["key_figures"].csv != before
    assert (work.read, work.factorised) == (2, 2)
