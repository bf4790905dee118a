"""A table of 40 regions and 35 industries, made up, shared by all studies: `python tests/benchmarks/regions.py`.

A study over its 1,400 sectors is a process of its own: with nothing kept, and with the table that an earlier study of
any scenario kept. What the table adds is told beside the same study over two sectors. In one process, a demand is held
against a bare solve of the same system. Nothing here fails by time.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from _measure import BYTES_PER_RSS, ROOT, Program, compare
from brief import BARE

sys.path[:0] = [str(ROOT), str(ROOT / "tests" / "shared")]

REGIONS, INDUSTRIES, DRAWS, PAIRS = 40, 35, "100", 15
XYZ = ROOT / "tests" / "data" / "xyz"


def study(label: str, *folders: Path, cache: Path | None = None) -> Program:
    """Return the study of the made-up plant over the table of the first folder that has one."""
    data = [part for folder in folders for part in ("--data", str(folder))]
    args = ("-m", "impact", "run", "xyz", *data, "--draws", DRAWS, "-q", "-o", "made.study")
    return Program(label, args, 1.5, cache=cache)


def seconds(call: Callable[[], object]) -> float:
    """Return how long a call takes."""
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def ratio(label: str, call: Callable[[], object], beside: Callable[[], object], budget: float) -> None:
    """Print the median ratio of two calls in turn."""
    call(), beside()
    pairs = [(seconds(call), seconds(beside)) for _ in range(PAIRS)]
    ratios = sorted(a / b for a, b in pairs)
    own, other = (median(each) * 1e3 for each in zip(*pairs, strict=True))
    spread = f"{ratios[0]:.3f} to {ratios[-1]:.3f}"
    print(f"{label:64}{median(ratios):8.3f}  {spread:18}{budget:g}   {own:.1f} ms / {other:.1f} ms")


def demands(folder: Path) -> None:
    """Print what one demand costs, in this process: its linear algebra has one thread, as that of a command."""
    from impact.threads import before_numpy

    before_numpy()
    import numpy as np

    from impact.catalogue.io_table_read import load_io_table
    from impact.economy.input_output import domestic_coefficients, import_shares
    from impact.economy.input_output_solve import effect_of_demand
    from impact.models.nation import _solved

    table = load_io_table(folder)
    assert table.imports is not None
    assert table.exports is not None
    shares = import_shares(table.imports, table.output, table.exports)
    coefficients = domestic_coefficients(table.transactions, table.output, shares)
    system, demand = np.eye(len(table)) - coefficients, np.zeros(len(table))
    demand[:: len(table) // 20] = 100.0
    inverse = _solved(table).inverse
    print(f"\n{PAIRS} pairs in one process, {len(table):,} sectors{'':29}ratio  spread            budget")

    def bare() -> object:
        return np.linalg.solve(system, demand)

    def checked() -> object:
        return effect_of_demand(table.transactions, table.output, demand, shares)

    ratio("one demand, from the table, checked / one bare solve", checked, bare, 1.6)
    ratio("a demand of a further study, table shared / one bare solve", lambda: inverse @ demand, bare, 0.1)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * BYTES_PER_RSS / 1e6
    print(f"peak memory {peak:.0f} MB; the table itself {table.transactions.nbytes / 1e6:.0f} MB")


def main() -> None:
    """Print both tables."""
    from table_of_regions import write_table

    with tempfile.TemporaryDirectory() as folder:
        data, cache = Path(folder, "data"), Path(folder, "cache")
        os.environ |= {"IMPACT_CONFIG": str(Path(folder, "settings")), "IMPACT_PROFILE": "none"}
        table = write_table(data / "countries" / "XYZ" / "io_2024", REGIONS, INDUSTRIES, called={0: "GOODS", 1: "SERV"})
        compare(
            BARE,
            study("a study over 2 sectors", XYZ),
            study("over 1,400 sectors, nothing kept", data, XYZ),
            study("over 1,400 sectors, table kept", data, XYZ, cache=cache),
        )
        subprocess.run([sys.executable, __file__, str(table)], check=True)


if __name__ == "__main__":
    demands(Path(sys.argv[1])) if sys.argv[1:] else main()
