"""What draws cost in a warm process, and the memory they take: `python tests/benchmarks/study.py [million]`.

A process runs the shipped case without draws, then again with draws. The same without draws the second time is taken
off, which leaves what the draws add to a warm run. With `million`, a million draws are run once for their memory.
"""

from __future__ import annotations

import platform
import sys
from itertools import pairwise
from statistics import median

from _measure import RUNS, Program, Run, run
from brief import BARE

COUNTS = (0, 1_000, 10_000, 20_000, 40_000)
PRINTED = 10_000
BUDGET, BUDGET_MB, MILLION_MB = 2.0, 600, 1000
CODE = """
from impact.__main__ import settle
settle()
from impact import api
api.run("byd-jizzakh", draws=0)
api.run("byd-jizzakh", draws={draws})
"""


def draws(count: int) -> Program:
    """Return a program that runs the shipped case once to get warm and once with so many draws."""
    return Program(f"{count:,} draws", ("-c", CODE.format(draws=count)))


def compare() -> None:
    """Print what draws add, as ratio to the baseline, with peak memory and cost per thousand draws."""
    programs = [BARE, *map(draws, COUNTS)]
    for program in programs:
        run(program)
    rounds = [[run(program) for program in programs] for _ in range(RUNS)]
    print(f"median of {RUNS} interleaved runs, Python {platform.python_version()}; B is {_seconds(rounds, 0):.3f} s")
    print(f"{'':14}{'added s':>9}{'ratio':>7}{'spread':>14}{'budget':>8}{'peak MB':>9}{'budget':>8}")
    for place, count in list(enumerate(COUNTS, start=1))[1:]:
        ratios = [(one[place].seconds - one[1].seconds) / one[0].seconds for one in rounds]
        spread = f"{min(ratios):.2f} to {max(ratios):.2f}"
        peak = max(one[place].peak_mb for one in rounds)
        budget, budget_mb = (f"{BUDGET:g}", f"{BUDGET_MB}") if count == PRINTED else ("", "")
        print(
            f"{count:8,} draws{_seconds(rounds, place) - _seconds(rounds, 1):9.3f}{median(ratios):7.2f}{spread:>14}"
            f"{budget:>8}{peak:9.0f}{budget_mb:>8}"
        )
    steps = [
        f"{1e6 * (_seconds(rounds, after) - _seconds(rounds, after - 1)) / (most - least):.0f}"
        for after, (least, most) in enumerate(pairwise(COUNTS[1:]), start=3)
    ]
    print(f"microseconds a draw from {' to '.join(f'{count:,}' for count in COUNTS[1:])}: {', '.join(steps)}")


def _seconds(rounds: list[list[Run]], place: int) -> float:
    return median(one[place].seconds for one in rounds)


def million() -> None:
    """Print time and peak memory of one run of a million draws."""
    found = run(Program("a million draws", ("-m", "impact", "run", "byd-jizzakh", "--draws", "1000000", "-q")))
    print(f"1,000,000 draws: {found.seconds:.0f} s, peak {found.peak_mb:.0f} MB, budget {MILLION_MB} MB")


if __name__ == "__main__":
    million() if "million" in sys.argv[1:] else compare()
