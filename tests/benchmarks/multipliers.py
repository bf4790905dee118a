"""Multipliers against pymrio, and one demand against one bare solve: `python tests/benchmarks/multipliers.py`.

Reading is excluded. Calls alternate in one process and ratios are medians of pairs; the peak of memory is taken in a
process of its own. Nothing here fails by time.
"""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import time
import warnings
from collections.abc import Callable
from pathlib import Path
from statistics import median

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from impact.arrays import Array  # noqa: E402 - a script beside the package
from impact.catalogue.io_table import InputOutputTable  # noqa: E402
from impact.catalogue.io_table_read import load_io_table  # noqa: E402
from impact.economy import input_output as io  # noqa: E402
from impact.economy import input_output_households as households  # noqa: E402
from impact.economy.input_output_results import multiplier_table  # noqa: E402
from impact.economy.input_output_solve import effect_of_demand  # noqa: E402
from impact.resources import shipped  # noqa: E402

PAIRS = 20
LARGE = 2000


def seconds(call: Callable[[], object]) -> float:
    """Return how long one call takes."""
    start = time.perf_counter()
    call()
    return time.perf_counter() - start


def compare(label: str, call: Callable[[], object], baseline: Callable[[], object], budget: float, pairs: int) -> None:
    """Print the median ratio of two calls that alternate, its spread, and the budget."""
    for warm in (call, baseline):
        warm()
    runs = [(seconds(call), seconds(baseline)) for _ in range(pairs)]
    ratios = sorted(a / b for a, b in runs)
    low, high = ratios[pairs // 4], ratios[-1 - pairs // 4]
    own, other = median(a for a, _ in runs) * 1e3, median(b for _, b in runs) * 1e3
    verdict = "within" if median(ratios) <= budget else "OVER"
    print(
        f"{label:<58} {median(ratios):6.3f} (quartiles {low:.3f}-{high:.3f})  {verdict} {budget:g}  "
        f"{own:8.2f} ms / {other:.2f} ms"
    )


def arrays_to_arrays(table: InputOutputTable) -> Callable[[], object]:
    """Return Type I and II multipliers of output, value added, income and jobs, from arrays to arrays."""
    assert table.imports is not None
    assert table.exports is not None
    assert table.closure is not None
    z, x, m, exports, closure = table.transactions, table.output, table.imports, table.exports, table.closure
    flows = np.stack([x, table.gva, table.wages, table.jobs["formal"].count])

    def run() -> tuple[Array, Array]:
        shares = io.import_shares(m, x, exports)
        inverse = io.leontief_inverse(io.domestic_coefficients(z, x, shares))
        type1 = io.multipliers(io.per_output(flows, x), inverse)
        row = households.household_row(closure.income, x, closure.spent)
        column = households.household_column(closure.consumption, shares)
        return type1, households.closed_multipliers(type1, inverse, row, column)

    return run


def pymrio_calc_all(table: InputOutputTable) -> Callable[[], object]:
    """Return pymrio's `calc_all` on the same table with the same four rows, from flows each time."""
    import pandas as pd
    import pymrio  # type: ignore[import-untyped]

    index = pd.MultiIndex.from_product([["UZB"], table.codes], names=["region", "sector"])
    z = pd.DataFrame(table.transactions, index=index, columns=index)
    final = pd.DataFrame(dict(table.final_use))
    final.index, final.columns = (
        index,
        pd.MultiIndex.from_product([["UZB"], final.columns], names=["region", "category"]),
    )
    rows = {"gva": table.gva, "wages": table.wages, "jobs": table.jobs["formal"].count}
    factors = pd.DataFrame(rows).T
    factors.columns = index

    def run() -> object:
        system = pymrio.IOSystem(Z=z, Y=final)
        system.factors = pymrio.Extension("factors", F=factors)
        return system.calc_all()

    return run


def with_frame(table: InputOutputTable) -> Callable[[], object]:
    """Return all columns of `impact multipliers` as a data frame, every check included."""
    import pandas as pd

    def run() -> object:
        result = multiplier_table(table)
        return pd.DataFrame(dict(result.columns), index=list(result.codes))

    return run


def large_table(n: int = LARGE) -> tuple[Array, Array, Array]:
    """Return Z, x and one project's demand for n sectors, made up; no copy of Z is left behind."""
    rng = np.random.default_rng(1)
    z = rng.random((n, n))
    x = rng.uniform(1e3, 1e6, n)
    z *= x * rng.uniform(0.3, 0.7, n) / z.sum(axis=0)
    demand = np.zeros(n)
    demand[:20] = 100.0
    return z, x, demand


def peak() -> None:
    """Print the peak of memory of one demand above the loaded table, as a multiple of the table's bytes."""
    z, x, demand = large_table()
    effect_of_demand(z[:50, :50].copy(), x[:50], demand[:50])  # warm up
    status = Path("/proc/self/status")
    if status.exists():
        Path("/proc/self/clear_refs").write_text("5", encoding="ascii")
        before = _status(status, "VmRSS")
        effect_of_demand(z, x, demand)
        above = _status(status, "VmHWM") - before
    else:
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
        effect_of_demand(z, x, demand)
        above = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 - before
    ratio = above / z.nbytes
    verdict = "within" if ratio <= 3 else "OVER"
    print(f"{'peak memory above the table / bytes of the table':<58} {ratio:6.3f}  {verdict} 3")


def _status(file: Path, key: str) -> int:
    lines = file.read_text(encoding="ascii").splitlines()
    return next(int(line.split()[1]) * 1024 for line in lines if line.startswith(key))


def main() -> None:
    """Print one line for each budget."""
    table = load_io_table(shipped("data").joinpath("countries", "UZB", "io_2022"))
    print(f"{PAIRS} pairs, {os.cpu_count()} processors, numpy {np.__version__}")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            base = pymrio_calc_all(table)
            compare("136 sectors, types I and II, arrays / pymrio calc_all", arrays_to_arrays(table), base, 0.25, PAIRS)
            compare("136 sectors, frame and checks / pymrio calc_all", with_frame(table), base, 0.4, PAIRS)
    except ImportError:
        print("pymrio is not installed: two lines left out")
    z, x, demand = large_table()
    system = np.diag(x) - z
    label = f"one demand in {LARGE} sectors, checked / numpy.linalg.solve"
    compare(label, lambda: effect_of_demand(z, x, demand), lambda: np.linalg.solve(system, demand), 1.6, 7)
    subprocess.run([sys.executable, __file__, "peak"], check=True)


if __name__ == "__main__":
    peak() if sys.argv[1:] == ["peak"] else main()
