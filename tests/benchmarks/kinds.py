"""How long a study of each kind of project takes in a warm process: `python tests/benchmarks/kinds.py [KIND ...]`.

A process makes the study of a shipped case twice, with the draws of a brief; the second time counts. A kind without a
shipped case is measured with that of the made-up country.
"""

import os
import platform
import subprocess
import sys
from pathlib import Path
from statistics import median

from _measure import ROOT, RUNS, run
from brief import BARE

from impact.core.registry import kinds_installed

sys.path.insert(0, str(ROOT / "tests" / "pdf"))

from brief_of_each_kind import scenario_of

DRAWS = 2_000
BUDGET, OWN_BUDGET = 1.0, {"vehicle_plant": 1.2}
CODE = """
import time
from pathlib import Path
from impact.__main__ import settle
settle()
from impact import api

for _ in range(2):
    start = time.perf_counter()
    api.run({case!r}, draws={draws}, data=[Path(each) for each in {data!r}])
    seconds = time.perf_counter() - start
print(seconds)
"""


def warm(case: str, data: tuple[Path, ...]) -> float:
    """Return how long a study takes in a process that has made it once before [s]."""
    command = [sys.executable, "-c", CODE.format(case=case, draws=DRAWS, data=[str(each) for each in data])]
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    return float(subprocess.run(command, env=environment, capture_output=True, text=True, check=True).stdout)


def compare(*kinds: str) -> None:
    """Print what a warm study takes, as ratio to the baseline."""
    measured = {kind: scenario_of(kind) for kind in kinds or kinds_installed()}
    run(BARE)
    rounds = [(run(BARE).seconds, [warm(*case) for case in measured.values()]) for _ in range(RUNS)]
    base = median(seconds for seconds, _ in rounds)
    print(f"{DRAWS:,} draws, median of {RUNS} interleaved runs, Python {platform.python_version()}; B is {base:.3f} s")
    print(f"{'':40}{'s':>7}{'ratio':>7}{'spread':>14}{'budget':>8}")
    for place, (kind, (case, _)) in enumerate(measured.items()):
        taken = median(found[place] for _, found in rounds)
        ratios = [found[place] / seconds for seconds, found in rounds]
        spread = f"{min(ratios):.2f} to {max(ratios):.2f}"
        budget = OWN_BUDGET.get(kind, BUDGET)
        print(f"{f'{kind}, {case}':40}{taken:7.3f}{median(ratios):7.2f}{spread:>14}{budget:>8g}")


if __name__ == "__main__":
    compare(*sys.argv[1:])
