"""How fast many briefs are made: `python tests/benchmarks/batch.py [items [rounds]]`, 12 and 3 by default.

Items are variants of the shipped car plant, which differ in one assumption: a study of 2,000 draws with its ten
scenarios side by side, and the new brief as a PDF with every chart drawn anew. Rates are counted once all workers are
warm, from the first items to the last, in items a B (bare imports of the libraries, measured in turn). With seeds of
their own variants share no run of the alternatives, which is told beside. The same items go to a Dask scheduler with
two workers here. Planning and resuming are whole processes.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import replace
from itertools import zip_longest
from pathlib import Path
from statistics import median
from typing import Any

from _measure import ROOT, run
from brief import BARE

from impact.batch import Edition, Settings, read_plan
from impact.batch.hashes import key_of, surroundings
from impact.batch.records import file_of
from impact.batch.store import Folder
from impact.batch.work import Bench, kept

ITEMS = 12
PLANNED, RESUMED, ROUNDS = 100_000, 1_000, 3
XYZ = ROOT / "tests" / "data" / "xyz"


def environment() -> dict[str, str]:
    """Return the environment of a command."""
    return os.environ | {"PYTHONPATH": str(ROOT), "IMPACT_PROFILE": "none"}


def command(folder: Path, *args: str) -> tuple[float, list[dict[str, float]]]:
    """Return the seconds of a command, and when each item was through [s].

    Raises:
        SystemExit: it failed.
    """
    start = time.perf_counter()
    whole = [sys.executable, "-m", "impact", "batch", *args]
    through: list[dict[str, float]] = []
    with subprocess.Popen(whole, cwd=folder, env=environment(), stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        said = []
        for line in process.stderr:
            said.append(line)
            if line.startswith("{") and json.loads(line)["event"] == "done":
                through.append({"at": time.perf_counter() - start, **json.loads(line)})
    if process.returncode:
        sys.exit("".join(said))
    return time.perf_counter() - start, through


def rate(folder: Path, count: int, workers: int, key: str = "project.staff.base", scheduler: str = "") -> float:
    """Return the items in a second of warm workers."""
    rows = "".join(f"v{number},{1_300 + number}\n" for number in range(count))
    (folder / "variants.csv").write_text(f"name,{key}\n{rows}", encoding="utf-8")
    shutil.rmtree(folder / "out", ignore_errors=True)
    args: tuple[str, ...] = (
        "variants.csv",
        "--scenario",
        "byd-jizzakh",
        "-o",
        "out",
        "--workers",
        str(workers),
        "--progress",
        "json",
    )
    args += ("--scheduler", scheduler) if scheduler else ()
    _, through = command(folder, *args, "--no-portfolio", "--no-pictures")
    first, last = through[workers - 1], through[-1]  # all workers have done their first
    return (count - workers) / (last["at"] - first["at"])


def on_dask(folder: Path, count: int) -> float:
    """Return the items in a second of two warm workers of a Dask scheduler on this machine."""
    from distributed import LocalCluster

    os.environ["IMPACT_PROFILE"] = "none"
    settings: Any = {"processes": True, "threads_per_worker": 1, "dashboard_address": None, "host": "127.0.0.1"}
    local: Any = LocalCluster
    with local(n_workers=2, **settings) as cluster:
        return rate(folder, count, 2, scheduler=cluster.scheduler_address)


def planning(folder: Path) -> float:
    """Return the seconds to plan a table of many rows."""
    rows = "".join(f"v{number},{number + 1},{number % 14}\n" for number in range(PLANNED))
    (folder / "many.csv").write_text(f"name,seed,label.region\n{rows}", encoding="utf-8")
    return command(folder, "many.csv", "--scenario", "byd-jizzakh", "--dry-run")[0]


def nothing_to_do(folder: Path) -> float:
    """Return the seconds of a run that finds all its items there; the records of all but one are copies."""
    rows = "".join(f"v{number},{number + 200}\n" for number in range(RESUMED))
    (folder / "done.csv").write_text(f"name,project.production.capacity\n{rows}", encoding="utf-8")
    settings = Settings(Edition(documents=("summary",), forms=("txt",)), data=(str(XYZ),), pictures=False)
    plan = read_plan(folder / "done.csv", replace(settings, portfolio=False), "xyz-factory")
    plan = plan.over(replace(plan.settings, portfolio=False))
    store, around = Folder(folder / "done"), surroundings(plan.settings)
    store.make()
    first = plan.items[0]
    found = kept(store, first, *Bench(plan.settings).made(first, key_of(first, plan.settings, around)))
    text = store.read(next(iter(found.files)))
    assert text is not None
    for item in plan.items[1:]:
        files = {f"{item.name}/{item.name}.summary.en.txt": text}
        hashes = {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
        record = replace(found, item=item.name, key=key_of(item, plan.settings, around), files=hashes)
        store.write({**files, file_of(item.name): record.written()})
    args: tuple[str, ...] = (
        "done.csv",
        "--scenario",
        "xyz-factory",
        "-o",
        "done",
        "--data-dir",
        str(XYZ),
        "-d",
        "summary",
        "-f",
        "txt",
    )
    args += ("--no-pictures", "--no-portfolio", "--resume", "--progress", "json")
    command(folder, *args)  # writes index and results, once
    seconds, through = command(folder, *args)
    if through:
        sys.exit("items were done again")
    return seconds


def main(count: int, rounds: int) -> None:
    """Measure and print the table."""
    found: dict[str, list[float]] = {name: [] for name in ("one", "two", "gain", "seeds", "dask", "plan", "resume")}
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            run(BARE)
            base = median(run(BARE).seconds for _ in range(3))
            one, two = rate(folder, count, 1), rate(folder, count, 2)
            found["one"].append(one * base)
            found["two"].append(two * base)
            found["gain"].append(two / one)
            found["seeds"].append(rate(folder, count, 2, "seed") * base)
            found["dask"].append(on_dask(folder, count) / two)
            found["plan"].append(planning(folder) / base)
            found["resume"].append(nothing_to_do(folder) / base)
            base_after = median(run(BARE).seconds for _ in range(3))
            print(f"B {base:.3f} to {base_after:.3f} s", file=sys.stderr)
    lines = {
        "one": ("full items a B, 1 worker", "0.48 or more"),
        "two": ("full items a B, 2 workers", "0.8 or more"),
        "gain": ("2 workers against 1", "1.7 or more"),
        "seeds": ("the same, a seed of its own for each", ""),
        "dask": ("Dask with 2 workers against these processes", "0.8 or more"),
        "plan": (f"planning {PLANNED:,} items [B]", "below 6"),
        "resume": (f"resuming {RESUMED:,} items, nothing to do [B]", "3 or less"),
    }
    print(f"median of {rounds} rounds, {count} items each")
    for key, (label, budget) in lines.items():
        values = found[key]
        print(f"{label:48}{median(values):8.2f}{f'{min(values):.2f} to {max(values):.2f}':>18}{budget:>16}")


if __name__ == "__main__":
    main(*(int(given) if given else usual for given, usual in zip_longest(sys.argv[1:], (ITEMS, ROUNDS))))
