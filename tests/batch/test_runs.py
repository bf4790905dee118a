"""A whole plan by workers: the command, what it leaves, and what happens when processes are killed."""

import csv
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from multiprocessing import active_children
from multiprocessing.process import BaseProcess
from pathlib import Path

import pytest

from impact.batch import BatchItem, BatchSettings, read_plan, run
from impact.batch.pool import Pool, Task
from impact.batch.records import records_in
from impact.batch.store import Folder
from impact.core.errors import ImpactError

ARGS = ("--scenario", "xyz-factory", "-d", "summary", "-f", "txt", "--no-pictures", "--draws", "60", "--workers", "1")
Run = Callable[..., subprocess.CompletedProcess[str]]


def test_a_plan_goes_on_where_it_was(run_impact: Run, table: Path, xyz: Path, tmp_path: Path) -> None:
    """One item fails, is named with its reason, and stops no other; once it is mended only it is done."""
    command = ("batch", str(table), *ARGS, "--data-dir", str(xyz), "-o", "out", "--progress", "json")
    done = run_impact(*command)
    out = tmp_path / "out"
    assert done.returncode == 1
    assert "1 of 3 items failed: bad." in done.stderr
    events = [json.loads(line) for line in done.stderr.splitlines() if line.startswith("{")]
    assert sorted(each["event"] for each in events) == ["begun", "done", "done", "failed"]
    (failed,) = (each for each in events if each["event"] == "failed")
    assert failed["reason"].startswith("plants.csv, row 3, project.production.capacity")
    assert (out / "small" / "small.summary.en.txt").read_text(encoding="utf-8")
    with (out / "index.csv").open(encoding="utf-8", newline="") as stream:
        rows = list(csv.DictReader(stream))
    assert [(row["item"], row["state"], row["label_region"]) for row in rows] == [
        ("small", "done", "North"), ("bad", "failed", "South"), ("large", "done", "South"),
    ]  # fmt: skip
    with (out / "results.csv").open(encoding="utf-8", newline="") as stream:
        assert {row["item"] for row in csv.DictReader(stream)} == {"small", "large"}
    assert (out / "portfolio.en.pdf").read_bytes().startswith(b"%PDF")
    page = (out / "index.html").read_text(encoding="utf-8")
    assert page.count("<tr>") == 4
    assert not re.findall(r'(?:src|href)="(?:https?:)?//', page), "nothing is fetched from a network"
    before = {file: file.stat().st_mtime_ns for file in (out / "small").iterdir()}
    table.write_text(table.read_text(encoding="utf-8").replace("-5", "215"), encoding="utf-8")
    mended = run_impact(*command, "--resume")
    assert mended.returncode == 0, mended.stderr
    events = [json.loads(line) for line in mended.stderr.splitlines() if line.startswith("{")]
    assert events[0] == {"event": "begun", "todo": 1, "there": 2}
    assert [each["item"] for each in events[1:]] == ["bad"]
    assert {file: file.stat().st_mtime_ns for file in (out / "small").iterdir()} == before


def test_what_would_be_done_is_said_and_nothing_is_done(
    run_impact: Run, table: Path, xyz: Path, tmp_path: Path
) -> None:
    done = run_impact(
        "batch", str(table), *ARGS, "--data-dir", str(xyz), "-l", "ru", "-l", "en", "-o", "out", "--dry-run"
    )
    assert done.returncode == 0, done.stderr
    assert "3 items, 6 files." in done.stderr
    assert not (tmp_path / "out").exists()


@pytest.mark.slow
@pytest.mark.skipif(os.name != "posix", reason="no such signal")
def test_a_worker_that_dies_is_replaced_and_its_item_done(
    short: BatchSettings, items: list[BatchItem], tmp_path: Path
) -> None:
    store = Folder(tmp_path / "out")
    store.make()
    pool = Pool(short, store, 1)
    killed: list[BaseProcess] = []
    found = []
    for record in pool.results([Task(item, item.name) for item in items[:3]]):
        found.append(record)
        if not killed:
            killed = active_children()
            killed[0].kill()
    assert pool.replaced == 1
    assert sorted((each.item, each.state) for each in found) == [(f"plant-{number}", "done") for number in range(3)]


def whole(folder: Path) -> None:
    """Check that each record names files that are there whole, and that no half-written file has a final name."""
    store = Folder(folder)
    for record in records_in(store).values():
        assert store.hashes(record.files) == dict(record.files)
    for file in folder.rglob("*.pdf"):
        assert file.read_bytes().rstrip().endswith(b"%%EOF"), file


def children(process: int) -> list[int]:
    """Return the processes that one has started."""
    return [int(each) for each in Path(f"/proc/{process}/task/{process}/children").read_text("ascii").split()]


def killed_and_resumed(
    tmp_path: Path, xyz: Path, count: int, kills: list[tuple[int, bool]], further: tuple[str, ...], workers: int = 1
) -> None:
    """Kill runs, or their workers, once so many items are done; then let one run come through.

    Args:
        tmp_path: empty. xyz: data. count: of items. workers: of each run.
        kills: after how many items, and whether a worker is killed and the run left alone.
        further: options.
    """
    table = tmp_path / "plants.csv"
    rows = "".join(f"plant-{number},{200 + number}\n" for number in range(count))
    table.write_text(f"name,project.production.capacity\n{rows}", encoding="utf-8")
    out = tmp_path / "out"
    command = [sys.executable, "-m", "impact", "batch", str(table), *ARGS, "--workers", str(workers), *further]
    command += ["--data-dir", str(xyz), "-o", str(out), "--resume", "--progress", "json"]
    process: subprocess.Popen[bytes] | None = None
    for after, of_worker in kills:
        process = process or subprocess.Popen(command, stderr=subprocess.DEVNULL)
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline and process.poll() is None and len(records_in(Folder(out))) < after:
            time.sleep(0.02)
        for killed in children(process.pid) if of_worker else [process.pid]:
            os.kill(killed, signal.SIGKILL)
        if not of_worker:
            process.wait()
            process = None
            whole(out)
    before = records_in(Folder(out))
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    begun = json.loads(next(line for line in done.stderr.splitlines() if line.startswith('{"event": "begun"')))
    assert begun["there"] >= len(before) > 0, "what was done is not done again"
    assert begun["there"] + begun["todo"] == count
    assert records_in(Folder(out)).keys() == {f"plant-{number}" for number in range(count)}
    assert all(record.state == "done" for record in records_in(Folder(out)).values())
    whole(out)


NO_PROCESSES = pytest.mark.skipif(not Path("/proc/self/task").exists(), reason="processes are found under /proc")


@pytest.mark.slow
@NO_PROCESSES
def test_a_run_that_is_killed_again_and_again_goes_on(tmp_path: Path, xyz: Path) -> None:
    kills = [(1, True), (2, False), (5, False)]
    killed_and_resumed(tmp_path, xyz, 8, kills, ("-f", "pdf"), workers=2)


def test_a_folder_that_cannot_be_made_is_told(short: BatchSettings, tmp_path: Path, table: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    plan = read_plan(table, short, "xyz-factory")
    with pytest.raises(ImpactError, match="cannot be written"):
        run(plan, tmp_path / "file" / "out")
