"""Hostile input of every kind, each in a process of its own: `python tests/faults/fuzz.py --count 500`.

Scenarios, clients' workbooks, tables, data folders, studies, templates, keys and caches are changed where their
structure is, and byte by byte. All of them must end well or with a message: no traceback, no hang, no gigabyte, no
output that is no number, nothing written outside the working folder, nothing left behind, and no message that plays
with the terminal. Exits with 1 when one does not. The same seed makes the same inputs (keys are made anew, as they must
be valid today); 500 take about half a minute, 50,000 with `--workers 2` about half an hour. An input that was kept
(`--keep`) is tried again by `--again FOLDER`.
"""

import argparse
import contextlib
import ctypes
import gc
import os
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from random import Random
from typing import Any

import pandas as pd
from kind import Kind, kinds
from trial import GOOD, Outcome, tried

SHOWN = 12  # lines of a traceback


@dataclass(frozen=True)
class Result:
    number: int
    kind: str
    way: str
    outcome: Outcome

    @property
    def finding(self) -> tuple[str, str] | None:
        return None if self.outcome.how in GOOD else (self.outcome.how, self.outcome.what)


def lines_of(results: Sequence[Result]) -> Iterator[str]:
    """Yield a table of what came out by kind, then each distinct finding with how often and one example."""
    found = pd.DataFrame([(each.kind, each.outcome.how, each.outcome.seconds) for each in results])
    found.columns = pd.Index(["kind", "how", "seconds"])
    table = pd.crosstab(found["kind"], found["how"], margins=True, margins_name="all")
    table["s each"] = found.groupby("kind")["seconds"].mean().round(3)
    yield from table.to_string().splitlines()
    slowest, largest = (max(getattr(each.outcome, name) for each in results) for name in ("seconds", "megabytes"))
    yield f"slowest {slowest:.1f} s, most memory {largest:.0f} MB more than at the beginning"
    for (how, what), same in findings(results).items():
        where = Counter(f"{each.kind} {each.way}" for each in same)
        yield ""
        yield f"{how}: {what}: {len(same)} times ({', '.join(f'{name} {count}' for name, count in where.items())})"
        yield f"  input {same[0].number}"
        yield from (f"    {line}" for line in same[0].outcome.more.rstrip().split("\n")[-SHOWN:])


def findings(results: Iterable[Result]) -> dict[tuple[str, str], list[Result]]:
    found: dict[tuple[str, str], list[Result]] = {}
    for each in sorted(results, key=lambda result: result.number):
        if each.finding is not None:
            found.setdefault(each.finding, []).append(each)
    return dict(sorted(found.items(), key=lambda item: -len(item[1])))


@contextlib.contextmanager
def warmed(only: Sequence[str] = ()) -> Iterator[tuple[dict[str, Kind], Path]]:
    """Get everything ready that inputs are tried with, in a folder that is there meanwhile; yield kinds and folder."""
    known = kinds()
    if not hasattr(os, "fork") or not Path("/proc/self/statm").exists():
        sys.exit("This harness copies and limits processes as Linux does.")
    if strange := set(only) - set(known):
        sys.exit(f"There is no kind {', '.join(sorted(strange))}. There are: {', '.join(known)}.")
    chosen = {name: kind for name, kind in known.items() if not only or name in only}
    before = os.environ.get("IMPACT_CONFIG")
    affinity = os.sched_getaffinity(0)
    with tempfile.TemporaryDirectory(prefix="impact-fuzz-") as name:
        folder = Path(name).resolve()
        os.environ["IMPACT_CONFIG"] = str(folder / "config")
        os.sched_setaffinity(0, {min(affinity)})
        try:
            for kind in chosen.values():
                (folder / kind.name).mkdir()
                kind.warm(folder / kind.name)
            gc.collect()
            _trim()
            gc.freeze()  # a search for cycles would copy every page that parent and child share
            gc.disable()
            yield chosen, folder
        finally:
            gc.enable()
            gc.unfreeze()
            os.sched_setaffinity(0, affinity)
            if before is None:
                del os.environ["IMPACT_CONFIG"]
            else:
                os.environ["IMPACT_CONFIG"] = before


def _trim() -> None:
    """Give back memory that nothing uses any more: a fork copies the map of all that is held."""
    with contextlib.suppress(AttributeError, OSError):  # the C library of GNU alone can
        ctypes.CDLL(None).malloc_trim(0)


@dataclass(frozen=True)
class Task:
    """What every worker knows of the inputs that it tries."""

    chosen: dict[str, Kind]
    folder: Path
    seed: int
    keep: Path | None = None

    def result(self, number: int) -> Result:
        chance = Random(f"{self.seed}:{number}")
        kind = self.chosen[chance.choices(list(self.chosen), [kind.share for kind in self.chosen.values()])[0]]
        arena = Path(tempfile.mkdtemp(dir=self.folder))
        outcome, way = tried(kind, chance, arena)
        result = Result(number, kind.name, way, outcome)
        if self.keep is not None and result.finding is not None:
            name = f"{outcome.how.replace(' ', '-')}-{kind.name}-{self.seed}-{number}"
            _keep(arena, self.keep / name, result)
        _removed(arena)
        return result


_held: list[Task] = []  # of a worker


def _begin(task: Task, places: Any) -> None:
    _held.append(task)
    os.sched_setaffinity(0, {places.get()})


def _result(number: int) -> Result:
    return _held[0].result(number)


def _keep(arena: Path, target: Path, result: Result) -> None:
    shutil.rmtree(target, ignore_errors=True)
    with contextlib.suppress(OSError, shutil.Error):  # names that the other file system does not take
        shutil.copytree(arena, target, symlinks=True)
    (target / "kind").write_text(result.kind, encoding="utf-8")
    words = f"{result.outcome.how}: {result.outcome.what}\n{result.outcome.more}\n"
    (target / "found.txt").write_text(words, encoding="utf-8", errors="replace")


def _removed(arena: Path) -> None:
    with contextlib.suppress(OSError):
        (arena / "place" / "cache").chmod(0o700)
    shutil.rmtree(arena, ignore_errors=True)


def again(kept: Path) -> Iterator[Result]:
    folders = sorted(file.parent for file in kept.rglob("kind") if (file.parent / "way").is_file())
    wanted = {folder: (folder / "kind").read_text(encoding="utf-8").strip() for folder in folders}
    with warmed(sorted(set(wanted.values()))) as (chosen, folder):
        for number, (place, name) in enumerate(wanted.items()):
            arena = Path(tempfile.mkdtemp(dir=folder))
            outcome, way = tried(chosen[name], Random(0), arena, place)
            yield Result(number, name, way, outcome)
            _removed(arena)


def fuzzed(
    seed: int, numbers: range, only: Sequence[str] = (), keep: Path | None = None, workers: int = 1
) -> Iterator[Result]:
    """Yield the results of the inputs of these numbers; several workers share them and come to the same."""
    fork = get_context("fork")
    processors, places = sorted(os.sched_getaffinity(0)), fork.SimpleQueue()
    for worker in range(workers):
        places.put(processors[worker % len(processors)])
    began = time.monotonic()
    with warmed(only) as (chosen, folder):
        task = Task(chosen, folder, seed, keep)
        with ProcessPoolExecutor(workers, fork, _begin, (task, places)) as pool:
            for done, result in enumerate(pool.map(_result, numbers), start=1):
                yield result
                if done % 1000 == 0:
                    sys.stderr.write(f"{done:,} of {len(numbers):,}, {time.monotonic() - began:.0f} s\n")


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--first", type=int, default=0, help="number of the first input, to go on with a seed")
    parser.add_argument("--only", action="append", default=[], help="a kind; may be given more than once")
    parser.add_argument("--keep", type=Path, help="folder for the inputs behind findings")
    parser.add_argument("--again", type=Path, help="folder of kept inputs, to be tried once more")
    parser.add_argument("--workers", type=int, default=1)
    said = parser.parse_args()
    began = time.monotonic()
    if said.keep is not None:
        said.keep.mkdir(parents=True, exist_ok=True)
    numbers = range(said.first, said.first + said.count)
    results = list(again(said.again) if said.again else fuzzed(said.seed, numbers, said.only, said.keep, said.workers))
    for line in lines_of(results):
        print(ascii(line)[1:-1] if not line.isprintable() else line)
    found = findings(results)
    print(f"\n{len(found)} distinct findings, seed {said.seed}, {time.monotonic() - began:.0f} s")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
