"""A national table is read and factorised once: for all studies of a process, and if large for all processes."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from pathlib import Path

import numpy as np
import pytest
from table_of_regions import write_table

from impact.catalogue import io_table_kept
from impact.catalogue.catalogue import Catalogue
from impact.catalogue.io_table_kept import key_of, shared_io_table
from impact.catalogue.io_table_read import load_io_table
from impact.economy.input_output import leontief_inverse
from impact.models import nation
from impact.scenario.load import load, with_draws
from impact.study.run_study import run
from impact.study.study import Study

XYZ = Path(__file__).resolve().parents[1] / "data" / "xyz"
DATA = XYZ.parents[2] / "data"
REGIONS, INDUSTRIES = 4, 6
FOLDERS = (
    DATA / "countries" / "UZB" / "io_2022", DATA / "countries" / "HUN" / "io_2020",
    DATA / "countries" / "BRA" / "io_2021", XYZ / "countries" / "XYZ" / "io_2024",
    XYZ.parent / "validation" / "germany_1995_eurostat_manual_6",
)  # fmt: skip


@dataclass
class Work:
    """How often tables were read and factorised, and the folder of the user's data."""

    data: Path
    read: int = 0
    factorised: int = 0

    @property
    def table(self) -> Path:
        return self.data / "countries" / "XYZ" / "io_2024"

    def study(self) -> Study:
        """Return a study with a catalogue of its own, as another command would make it."""
        folders = (self.data, XYZ)
        return run(with_draws(load("xyz", folders), 5), Catalogue(folders, "vehicle_plant"))

    def another_process(self) -> None:
        """Forget all that this process holds of tables."""
        io_table_kept._held.clear()
        nation._solved.cache_clear()


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Work]:
    made = Work(tmp_path / "data")
    write_table(made.table, REGIONS, INDUSTRIES, called={0: "GOODS", 1: "SERV"})
    monkeypatch.setenv("IMPACT_CACHE", str(tmp_path / "cache"))
    monkeypatch.setattr(io_table_kept, "LARGE", 1)
    monkeypatch.setattr(nation, "settled", lambda: True)

    def read(folder: Path) -> object:
        made.read += 1
        return load_io_table(folder)

    def factorised(a: np.ndarray, names: tuple[str, ...]) -> object:
        made.factorised += 1
        return leontief_inverse(a, names)

    monkeypatch.setattr(io_table_kept, "load_io_table", read)
    monkeypatch.setattr(nation, "leontief_inverse", factorised)
    made.another_process()
    yield made
    made.another_process()


def tables(study: Study) -> dict[str, bytes]:
    return {name: table.csv for name, table in study.tables.items()}


def test_all_studies_of_all_processes_share_one_factorisation(work: Work) -> None:
    first = work.study()
    assert (work.read, work.factorised) == (1, 1)
    assert tables(work.study()) == tables(first)
    assert (work.read, work.factorised) == (1, 1), "the second study of a process"
    work.another_process()
    assert tables(work.study()) == tables(first), "to the last byte"
    assert (work.read, work.factorised) == (1, 1), "the first study of another process"


def test_a_small_table_is_read_anew_by_each_process(work: Work, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(io_table_kept, "LARGE", 10_000_000)
    work.study()
    work.another_process()
    work.study()
    assert (work.read, work.factorised) == (2, 2)


def test_where_linear_algebra_has_other_last_bits_nothing_solved_is_kept(
    work: Work, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(nation, "settled", lambda: False)
    work.study()
    work.another_process()
    work.study()
    assert (work.read, work.factorised) == (1, 2)


def test_a_changed_file_is_read_and_factorised_anew(work: Work) -> None:
    before = work.study()["kpi"].csv
    file = work.table / "primary_inputs.csv"
    header, first, *rest = file.read_text(encoding="utf-8").splitlines()
    cells = first.split(",")
    cells[-1] = str(float(cells[-1]) * 9)  # jobs of the first sector
    file.write_text("\n".join([header, ",".join(cells), *rest]) + "\n", encoding="utf-8")
    held = file.stat()
    os.utime(file, ns=(held.st_atime_ns, held.st_mtime_ns + 1_000_000_000))
    assert work.study()["kpi"].csv != before
    assert (work.read, work.factorised) == (2, 2)


def test_a_kept_table_is_the_same_and_cannot_be_written_to(work: Work) -> None:
    fresh = load_io_table(work.table)
    shared_io_table(work.table)
    work.another_process()
    kept = shared_io_table(work.table)
    assert work.read == 1
    assert key_of(kept)
    assert kept.transactions.tobytes() == fresh.transactions.tobytes()
    assert (kept.codes, kept.unit, kept.notes, kept.balance) == (fresh.codes, fresh.unit, fresh.notes, fresh.balance)
    for array in (kept.transactions, kept.output, kept.inputs["gva"], kept.jobs["jobs"].count):
        with pytest.raises(ValueError, match="read-only"):
            array[...] = 0


def same(one: object, other: object) -> bool:
    """Return whether two values are the same through and through, arrays to the last bit."""
    if isinstance(one, np.ndarray):
        return isinstance(other, np.ndarray) and (one.dtype, one.tobytes()) == (other.dtype, other.tobytes())
    if is_dataclass(one):
        return all(same(getattr(one, each.name), getattr(other, each.name)) for each in fields(one))
    if isinstance(one, Mapping):
        return isinstance(other, Mapping) and list(one) == list(other) and all(same(one[at], other[at]) for at in one)
    if isinstance(one, tuple):
        return isinstance(other, tuple) and len(one) == len(other) and all(map(same, one, other))
    return one == other


@pytest.mark.parametrize("folder", FOLDERS, ids=lambda folder: f"{folder.parent.name}-{folder.name}")
def test_whatever_a_table_holds_is_kept(folder: Path, work: Work) -> None:
    fresh = shared_io_table(folder)
    work.another_process()
    kept = shared_io_table(folder)
    assert work.read == 1
    assert kept is not fresh
    assert same(kept, fresh)
