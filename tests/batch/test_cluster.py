"""The same plan on a Dask scheduler of this machine: its files, a worker that is killed, a scheduler that is gone."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from signed_files import issued

from impact.batch import BatchEdition, BatchItem, BatchPlan, BatchSettings, run
from impact.batch.cluster import done
from impact.batch.records import Record, records_in
from impact.batch.store import Folder
from impact.batch.work import kept
from impact.core.errors import ImpactError

pytest.importorskip("distributed")
pytestmark = pytest.mark.filterwarnings("ignore")


@pytest.mark.slow
def test_a_cluster_makes_the_same_and_outlives_a_worker(
    short: BatchSettings, items: list[BatchItem], tmp_path: Path, cluster: Any
) -> None:
    plan = BatchPlan("plants", items, short)
    killed: list[int] = []

    def told(record: Record, count: int, of: int) -> None:
        if count == 2 and not killed:
            process = next(iter(cluster.workers.values())).process.process
            killed.append(process.pid)
            os.kill(process.pid, signal.SIGKILL)

    out = run(plan, tmp_path / "dask", scheduler=cluster.scheduler_address, told=told)
    assert killed
    assert (len(out.records), out.failed) == (8, ())
    few = replace(plan, items=items[:2])
    run(few, tmp_path / "here", workers=1)
    for name in ("plant-0", "plant-1"):
        there, here = ((tmp_path / place / name / f"{name}.summary.en.txt").read_bytes() for place in ("dask", "here"))
        assert there == here
    assert run(plan, tmp_path / "dask", scheduler=cluster.scheduler_address, resume=True).left_alone == 8


@pytest.mark.slow
def test_workers_without_the_folder_of_the_run_return_their_files(
    short: BatchSettings, items: list[BatchItem], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Scheduler and workers work in another folder: nothing is written there, and the run writes all of it."""
    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    there.mkdir()
    monkeypatch.chdir(here)
    made = replace(
        short, studies=True, pictures=True, edition=BatchEdition(documents=("summary",), forms=("pdf", "txt"))
    )
    plan = BatchPlan("plants", items[:2], made)
    with started(there) as (process, address):
        out = run(plan, "out", scheduler=address)
        assert (len(out.records), out.failed, process.poll()) == (2, (), None)
    assert not list(there.rglob("plant-*"))
    run(plan, "alone", workers=1)
    far, near = (files_of(here / name) for name in ("out", "alone"))
    assert far.keys() == near.keys() >= {"plant-0/plant-0.page-1.png", "plant-0/plant-0.study/key_figures.csv"}
    assert {name for name in near if far[name] != near[name]} <= {"index.csv"}, "it has the seconds of each item"
    assert records_in(Folder(here / "out")).keys() == {"plant-0", "plant-1"}
    resumed = run(plan, "out", workers=1, resume=True)
    assert (resumed.left_alone, resumed.failed) == (2, ())


def files_of(folder: Path) -> dict[str, bytes]:
    """Return the files of a run by name, without its own notes."""
    files = [file for file in folder.rglob("*") if file.is_file() and ".batch" not in file.parts]
    return {file.relative_to(folder).as_posix(): file.read_bytes() for file in files}


def test_what_is_sent_is_small_and_what_comes_back_are_record_and_files(
    short: BatchSettings, items: list[BatchItem], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The function that a worker runs, with what goes over the wire."""
    import json

    from impact.batch.hashes import surroundings

    monkeypatch.chdir(tmp_path)
    item = items[0]
    sent = short.sent(), surroundings(short), item.sent(), "key"
    assert len(json.dumps(sent)) < 2_000
    record, files = done(*json.loads(json.dumps(sent)))
    assert list(tmp_path.iterdir()) == [], "a worker writes nothing"
    back, store = Record.received(record), Folder(tmp_path / "out")
    assert (back.item, back.state) == ("plant-0", "done")
    assert kept(store, item, back, files) == back
    assert store.hashes(back.files) == dict(back.files)
    assert records_in(store)["plant-0"] == Record.received(json.loads(back.written()))


def test_a_failing_item_comes_back_as_a_record_without_files(short: BatchSettings) -> None:
    from impact.batch.hashes import surroundings

    bad = BatchItem("bad", "xyz-factory", {"project.production.capacity": -1}, "row 1")
    record, files = done(short.sent(), surroundings(short), bad.sent(), "key")
    assert (record["state"], files) == ("failed", {})
    assert record["reason"].startswith("row 1")


def test_a_worker_with_other_data_refuses(short: BatchSettings, items: list[BatchItem]) -> None:
    item = items[0]
    with pytest.raises(ImpactError, match="another version of impact, its data or templates"):
        done(short.sent(), "another hash", item.sent(), "key")


OWN_SCHEDULER = """
import sys
from distributed import LocalCluster

if __name__ == "__main__":
    with LocalCluster(
        n_workers=2, processes=True, threads_per_worker=1, dashboard_address=None, host="127.0.0.1"
    ) as cluster:
        print(cluster.scheduler_address, flush=True)
        sys.stdin.read()
"""


@contextmanager
def started(folder: Path) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """Start a scheduler with two workers, all processes of another folder; yield its process and its address."""
    (folder / "own.py").write_text(OWN_SCHEDULER, encoding="utf-8")
    command = [sys.executable, str(folder / "own.py")]
    with subprocess.Popen(command, cwd=folder, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process, process.stdout.readline().strip()


@pytest.mark.slow
def test_a_scheduler_that_dies_in_the_middle_is_told_and_the_rest_is_done_elsewhere(
    short: BatchSettings, items: list[BatchItem], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whole results stay: a resumed run, here by processes, does only what is missing."""
    monkeypatch.setattr("impact.batch.cluster.PATIENCE", 5.0)  # how long a client looks for it
    plan, through = BatchPlan("plants", items, short), []
    with started(tmp_path) as (scheduler, address):

        def told(record: Record, count: int, of: int) -> None:
            through.append(record.item)
            if count == 2:
                scheduler.kill()

        with pytest.raises(ImpactError, match=r"the scheduler cannot be reached, or is gone.*--resume"):
            run(plan, tmp_path / "out", scheduler=address, told=told)
    there = set(records_in(Folder(tmp_path / "out")))
    assert set(through) == there < {item.name for item in plan.items}
    out = run(plan, tmp_path / "out", workers=1, resume=True)
    assert (out.left_alone, out.failed) == (len(there), ())
    assert len(records_in(Folder(tmp_path / "out"))) == 8


@pytest.mark.slow
def test_a_scheduler_is_asked_over_tls(
    short: BatchSettings, items: list[BatchItem], local: dict[str, Any], tmp_path: Path
) -> None:
    """One that wants certificates does the items of who has them, and nobody else's."""
    library: Any = pytest.importorskip("distributed")
    issued(tmp_path, "office")
    cert, key = str(tmp_path / "office.pem"), str(tmp_path / "office.key")
    ends = {f"tls_{role}_{what}": file for role in ("client", "scheduler", "worker") for what, file in
            (("cert", cert), ("key", key))}  # fmt: skip
    security = library.Security(tls_ca_file=cert, require_encryption=True, **ends)
    with library.LocalCluster(n_workers=1, protocol="tls://", security=security, **local) as made:
        address = made.scheduler_address
        assert address.startswith("tls://")
        plan = BatchPlan("plants", items[:1], short)
        files = {"ca": cert, "cert": cert, "key": key}
        assert run(plan, tmp_path / "out", scheduler=address, security=files).failed == ()
        with pytest.raises(ImpactError, match="cannot be reached"):
            run(plan, tmp_path / "other", scheduler=address)
