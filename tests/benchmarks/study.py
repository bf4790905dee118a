"""What draws cost in a warm process, and the memory they take: `python tests/benchmarks/study.py`.

A process runs the shipped case with draws to get warm, then once without and once with draws: the difference is what
the draws add. Memory is measured in a run of its own: what the process holds, each page
that others share counted once (the proportional set size that Linux tells).
"""

import os
import platform
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path
from statistics import median

from _measure import ROOT, RUNS, run
from brief import BARE

COUNTS = (1_000, 10_000, 20_000)
PRINTED = 10_000
BUDGET, BUDGET_MB = 2.0, 1_100
CODE = """
import time
from impact.__main__ import settle
settle()
from impact import api

def seconds(draws):
    start = time.perf_counter()
    api.run("byd-jizzakh", draws=draws)
    return time.perf_counter() - start

seconds({draws})
print(-seconds(0) + seconds({draws}))
"""


def started(count: int) -> subprocess.Popen[str]:
    """Start a process that prints what so many draws add to a warm run [s]."""
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", CODE.format(draws=count)]
    return subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True)


def added(count: int) -> float:
    """Return what so many draws add to a warm run [s]."""
    return float(started(count).communicate()[0])


def peak(count: int) -> float:
    """Return the memory of a run and of the processes beside it at its peak [MB]."""
    most, process = 0.0, started(count)
    while process.poll() is None:
        children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
        beside = children.read_text(encoding="utf-8").split() if children.exists() else []
        most = max(most, sum(_held(each) for each in (str(process.pid), *beside)))
        time.sleep(0.01)
    return most


def _held(process: str) -> float:
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="utf-8").splitlines()
    except OSError:  # it has just ended
        return 0.0
    return next((float(line.split()[1]) / 1e3 for line in lines if line.startswith("Pss:")), 0.0)


def compare() -> None:
    """Print what draws add, as ratio to the baseline, with peak memory and cost per thousand draws."""
    run(BARE)
    rounds = [(run(BARE).seconds, [added(count) for count in COUNTS]) for _ in range(RUNS)]
    base = median(seconds for seconds, _ in rounds)
    print(f"median of {RUNS} interleaved runs, Python {platform.python_version()}; B is {base:.3f} s")
    print(f"{'':14}{'added s':>9}{'ratio':>7}{'spread':>14}{'budget':>8}{'peak MB':>9}{'budget':>8}")
    cost: list[float] = []
    for place, count in enumerate(COUNTS):
        ratios = [found[place] / seconds for seconds, found in rounds]
        cost.append(median(found[place] for _, found in rounds))
        spread = f"{min(ratios):.2f} to {max(ratios):.2f}"
        budget, budget_mb = (f"{BUDGET:g}", f"{BUDGET_MB}") if count == PRINTED else ("", "")
        print(
            f"{count:8,} draws{cost[-1]:9.3f}{median(ratios):7.2f}{spread:>14}{budget:>8}"
            f"{peak(count):9.0f}{budget_mb:>8}"
        )
    steps = [
        f"{1e6 * (after - before) / (most - least):.0f}"
        for (before, after), (least, most) in zip(pairwise(cost), pairwise(COUNTS), strict=True)
    ]
    print(f"microseconds a draw from {' to '.join(f'{count:,}' for count in COUNTS)}: {', '.join(steps)}")


if __name__ == "__main__":
    compare()
