"""Whole processes compared side by side: seconds, ratios and peak memory.

Speed differs from machine to machine and from minute to minute, so a budget is a ratio to a baseline that runs in
turn with what is measured. Nothing here fails by time.
"""

import os
import platform
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[2]
RUNS = 7
BYTES_PER_RSS = 1 if platform.system() == "Darwin" else 1024  # what getrusage counts in


@dataclass(frozen=True)
class Program:
    """A Python command line to measure, by the name that the table gives it, with what follows that of the interpreter.

    Budgets are the largest wanted ratio to the baseline and peak of resident memory [MB]; the baseline has none.
    """

    label: str
    args: tuple[str, ...]
    budget: float | None = None
    budget_mb: float | None = None
    ends: int = 0  # code with which it ends


@dataclass(frozen=True)
class Run:
    """One finished process."""

    seconds: float
    peak_mb: float


def impact(*args: str, budget: float, budget_mb: float | None = None) -> Program:
    """Return `impact ARGS` of this checkout."""
    return Program(" ".join(("impact", *args)), ("-m", "impact", *args), budget, budget_mb)


def run(program: Program, *, processor: bool = False) -> Run:
    """Run a program once, in an empty folder, with byte code allowed; by time of the processor, or by the clock.

    Raises:
        SystemExit: the program failed; its own message is on standard error.
    """
    with tempfile.TemporaryDirectory() as folder:
        environment = os.environ | {"PYTHONPATH": str(ROOT)}
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        start = time.perf_counter()
        child = os.fork()
        if child == 0:
            os.chdir(folder)
            os.dup2(os.open("stdout", os.O_WRONLY | os.O_CREAT), 1)
            os.dup2(os.open("stderr", os.O_RDWR | os.O_CREAT), 2)
            os.execve(sys.executable, [sys.executable, *program.args], environment)
        _, status, usage = os.wait4(child, 0)
        seconds = usage.ru_utime + usage.ru_stime if processor else time.perf_counter() - start
        if os.waitstatus_to_exitcode(status) != program.ends:
            sys.exit(f"{program.label} failed:\n{Path(folder, 'stderr').read_text(encoding='utf-8')}")
    return Run(seconds, usage.ru_maxrss * BYTES_PER_RSS / 1e6)


def compare(baseline: Program, *programs: Program, runs: int = RUNS, processor: bool = False) -> None:
    """Print a table of the programs against the baseline: medians of `runs` rounds, every program once a round."""
    everything = (baseline, *programs)
    for program in everything:
        run(program)  # compiles byte code and fills the disk cache
    rounds = [[run(program, processor=processor) for program in everything] for _ in range(runs)]
    print(f"median of {runs} interleaved runs, whole processes, Python {platform.python_version()}")
    print(f"{'':54}{'s':>7}{'ratio':>7}{'spread':>14}{'budget':>8}{'peak MB':>9}{'budget':>8}")
    for program, column in zip(everything, zip(*rounds, strict=True), strict=True):
        print(_line(program, column, [first.seconds for first, *_ in rounds]))


def _line(program: Program, column: Sequence[Run], base: Sequence[float]) -> str:
    ratios = [one.seconds / beside for one, beside in zip(column, base, strict=True)]
    spread = f"{min(ratios):.2f} to {max(ratios):.2f}" if program.budget else ""
    seconds, peak = median(one.seconds for one in column), max(one.peak_mb for one in column)
    budget, budget_mb = (f"{most:g}" if most else "" for most in (program.budget, program.budget_mb))
    return f"{program.label:54.54}{seconds:7.3f}{median(ratios):7.2f}{spread:>14}{budget:>8}{peak:9.0f}{budget_mb:>8}"
