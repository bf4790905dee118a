"""Two hundred items on two workers, with a worker and then the run killed.

    python tests/benchmarks/batch_two_hundred.py [--items 200] [--draws 200] [--document brief] [--pool] [--dask]

Four kinds of project, each in English and Russian. In the first third a worker is killed, after the second third the
run itself; then it goes on with --resume. A sample is made once more without any of this, and its files have to be the
same, to the byte. Prints items, time, what was done twice and what failed; exits with 1 where something is wrong.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from batch import environment

OF_KIND = {  # a shipped case of each kind: the assumption that is varied, and its first value and step
    "byd-jizzakh": ("project.staff.base", 1300, 1),
    "samarkand-buses": ("project.distance", 54_000, 10),
    "nur-navoi": ("project.power.capacity_factor", 0.27, 0.0001),
    "denim-complex": ("project.goods.price", 120, 0.05),
}
SAMPLE = 2  # items of each kind that are made once more
WORKER = "impact.batch.worker"


@dataclass
class Run:
    """What became of a run.

    Attributes:
        code: of the process; negative where it was killed. done, failed: names of items. seconds: that it took.
    """

    code: int
    done: list[str]
    failed: list[str]
    seconds: float


def plan(file: Path, items: int, only: set[str] | None = None) -> list[str]:
    """Write a plan; return the names of its items."""
    columns = [key for key, _, _ in OF_KIND.values()]
    lines, names = [",".join(("name", "scenario", "reason", *columns))], []
    for number in range(items):
        scenario = list(OF_KIND)[number % len(OF_KIND)]
        key, first, step = OF_KIND[scenario]
        name = f"{scenario}-{number:03}"
        if only is None or name in only:
            cells = [f"{first + step * number:g}" if column == key else "" for column in columns]
            lines.append(",".join((name, scenario, "A variant.", *cells)))
            names.append(name)
    file.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return names


def command(settings: argparse.Namespace, file: str, out: str, *more: str) -> list[str]:
    """Return the command line."""
    whole = [sys.executable, "-m", "impact", "batch", file, "-o", out, "-l", "en", "-l", "ru", "--workers", "2"]
    whole += ["-d", settings.document, "--draws", str(settings.draws), "--progress", "json", "--no-pictures"]
    return [*whole, "--no-portfolio", *more]


def run(folder: Path, args: list[str], at: dict[int, Any]) -> Run:
    """Run a command; call what `at` names once so many items are through."""
    start = time.perf_counter()
    found = Run(0, [], [], 0.0)
    with subprocess.Popen(args, cwd=folder, env=environment(), stderr=subprocess.PIPE, text=True) as process:
        assert process.stderr is not None
        said = []
        for line in process.stderr:
            said.append(line)
            event = json.loads(line) if line.startswith("{") else {"event": ""}
            if event["event"] in ("done", "failed"):
                (found.done if event["event"] == "done" else found.failed).append(event["item"])
                if call := at.pop(len(found.done) + len(found.failed), None):
                    call(process.pid)
    found.code, found.seconds = process.returncode, time.perf_counter() - start
    if found.code > 0:
        print("".join(said[-8:]), file=sys.stderr)
    return found


def workers_of(pid: int) -> list[int]:
    """Return the worker processes of a run."""
    found = []
    for each in Path("/proc").iterdir():
        if each.name.isdigit():
            try:
                parent = (each / "stat").read_text(encoding="utf-8").rpartition(")")[2].split()[1]
                if int(parent) == pid and WORKER in (each / "cmdline").read_text(encoding="utf-8"):
                    found.append(int(each.name))
            except (OSError, ValueError):
                continue
    return found


def kill_a_worker(pid: int) -> None:
    """Kill one of the processes at work."""
    os.kill(workers_of(pid)[0], signal.SIGKILL)


def kill_the_run(pid: int) -> None:
    """Kill the run."""
    os.kill(pid, signal.SIGKILL)


@contextmanager
def processes() -> Iterator[tuple[list[str], Any]]:
    """Yield what the command takes for processes of this machine, and what kills one of them."""
    yield [], kill_a_worker


@contextmanager
def dask(folder: Path) -> Iterator[tuple[list[str], Any]]:
    """Yield what the command takes for a Dask cluster with two workers, and what kills one of them."""
    from distributed import LocalCluster

    settings: Any = {"processes": True, "threads_per_worker": 1, "dashboard_address": None, "host": "127.0.0.1"}
    os.environ["IMPACT_PROFILE"] = "none"
    local: Any = LocalCluster
    with local(n_workers=2, **settings) as cluster:

        def kill(_: int) -> None:
            os.kill(next(iter(cluster.workers.values())).process.process.pid, signal.SIGKILL)

        yield ["--scheduler", cluster.scheduler_address], kill


def briefs(folder: Path, name: str) -> dict[str, bytes]:
    """Return the files of an item."""
    return {file.name: file.read_bytes() for file in sorted((folder / name).iterdir())}


def tried(settings: argparse.Namespace, on: str) -> bool:
    """Kill, go on, compare and print; return whether all was well."""
    folder = Path(tempfile.mkdtemp())
    try:
        items = settings.items
        names = plan(folder / "plan.csv", items)
        with processes() if on == "pool" else dask(folder) as (more, kill):
            killed = run(
                folder, command(settings, "plan.csv", "out", *more), {items // 3: kill, 2 * items // 3: kill_the_run}
            )
            left = len(list((folder / "out/.batch/records").glob("*.json")))
            on_again = run(folder, command(settings, "plan.csv", "out", "--resume", *more), {})
            nothing = run(folder, command(settings, "plan.csv", "out", "--resume", *more), {})
        sample = set(names[: len(OF_KIND) * SAMPLE // 2] + names[-len(OF_KIND) * SAMPLE // 2 :])
        plan(folder / "sample.csv", items, sample)
        alone = run(folder, command(settings, "sample.csv", "alone"), {})
        equal = sum(briefs(folder / "out", name) == briefs(folder / "alone", name) for name in sample)
        files = sum(len(list((folder / "out" / name).glob("*.pdf"))) for name in names)
        begun = len(killed.done)
        print(
            f"{on}: {items} items of {len(OF_KIND)} kinds in 2 languages, {settings.document}, {settings.draws} draws\n"
            f"  first run: worker killed after {items // 3}, run killed after {begun} items, {killed.seconds:.0f} s, "
            f"code {killed.code}, records left {left}\n"
            f"  resumed: {len(on_again.done)} items in {on_again.seconds:.0f} s, code {on_again.code}; "
            f"done twice {begun + len(on_again.done) - items}\n"
            f"  resumed again: {len(nothing.done)} items in {nothing.seconds:.1f} s\n"
            f"  failed {len(killed.failed) + len(on_again.failed)}; PDF files {files} of {2 * items}; "
            f"same bytes as undisturbed: {equal} of {len(sample)} items (code {alone.code})",
            flush=True,
        )  # fmt: skip
        return (
            killed.code < 0 and (on_again.code, nothing.code, alone.code) == (0, 0, 0) and nothing.done == []
            and not killed.failed and not on_again.failed and files == 2 * items and equal == len(sample)
        )  # fmt: skip
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def main() -> int:
    """Try what is asked for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--items", type=int, default=200)
    parser.add_argument("--draws", type=int, default=200)
    parser.add_argument("--document", default="brief")
    for name in ("pool", "dask"):
        parser.add_argument(f"--{name}", action="store_true", help="only here; usually on both, one after the other")
    settings = parser.parse_args()
    asked = [name for name in ("pool", "dask") if getattr(settings, name)]
    well = [tried(settings, on) for on in asked or ["pool", "dask"]]
    return int(not all(well))


if __name__ == "__main__":
    sys.exit(main())
