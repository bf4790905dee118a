"""What would change the answer, against its budgets: `python tests/benchmarks/sensitivity.py`.

The work alone is timed, after a first round in the same process (warm): the central run is known, the national table
and the figures are read. The baseline is a whole process that imports the libraries of a brief.
"""

from __future__ import annotations

import platform
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from _measure import RUNS, Program, run

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from impact.catalogue.catalogue import Catalogue
from impact.scenario.load import load
from impact.study.run.estimate import ready, rows_of
from impact.study.why.headlines import Headlines, key_units
from impact.study.why.how_sure import all_levers, what_matters
from impact.study.why.scenarios import scenarios
from impact.study.why.sensitivity import explore, tornado
from impact.uncertainty.draws import Draws

LIBRARIES = "import click, pydantic, pandas, matplotlib.figure, reportlab.platypus"
BARE = Program("B: click, pydantic, pandas, matplotlib, reportlab", ("-c", LIBRARIES))


def jobs() -> dict[str, tuple[float | None, Callable[[], object]]]:
    """Return budget and work by label."""
    loaded, catalogue = load("byd-jizzakh"), Catalogue()
    inputs = ready(loaded, catalogue)
    rows_of(inputs.over(Draws(0, 0)))
    headlines = Headlines(inputs)
    explored = explore(headlines, all_levers(inputs))
    units = key_units(inputs)
    return {
        "tornado of all inputs": (0.5, lambda: tornado(explore(headlines, explored.levers))),
        "nine scenarios, 2,000 draws": (4.0, lambda: scenarios(loaded, catalogue)),
        "tornado, choices, switching values: what every study holds": (None, lambda: what_matters(inputs, units)),
    }


def seconds(work: Callable[[], object]) -> float:
    """Return how long one call takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


if __name__ == "__main__":
    work = jobs()
    run(BARE)
    for _, warm in work.values():
        warm()
    calls = [call for _, call in work.values()]
    rounds = [(run(BARE).seconds, *map(seconds, calls)) for _ in range(RUNS)]
    print(f"median of {RUNS} interleaved rounds, Python {platform.python_version()}")
    print(f"{'':60}{'s':>7}{'ratio':>7}{'spread':>14}{'budget':>8}")
    print(f"{BARE.label:60}{median(each[0] for each in rounds):7.3f}{1:7.2f}")
    for place, (label, of) in enumerate(work.items(), start=1):
        ratios = [each[place] / each[0] for each in rounds]
        spread = f"{min(ratios):.2f} to {max(ratios):.2f}"
        taken = median(each[place] for each in rounds)
        print(f"{label:60}{taken:7.3f}{median(ratios):7.2f}{spread:>14}{of[0] or '':>8}")
