"""Whether a worker keeps its size: `python tests/benchmarks/batch_memory.py [items]`, 1,000 by default.

One worker does variants of the made-up factory, each with charts drawn and a PDF of one page or two; the memory that it
holds after all of them is compared with that after the first hundred. Exits with 1 when it is more than 1.15 times.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from batch import XYZ, environment

ITEMS, EARLY, AROUND, BUDGET = 1_000, 100, 10, 1.15


def main(count: int) -> int:
    """Measure, print, and return the exit code."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        rows = "".join(f"v{number},{200 + number},{number}\n" for number in range(count))
        (folder / "many.csv").write_text(f"name,project.production.capacity,seed\n{rows}", encoding="utf-8")
        whole = [sys.executable, "-m", "impact", "batch", "many.csv", "--scenario", "xyz-factory", "--data", str(XYZ)]
        whole += ["-o", "out", "-d", "summary", "--draws", "100", "--workers", "1", "--json", "--no-portfolio"]
        held: list[float] = []
        with subprocess.Popen(
            whole, cwd=folder, env=environment(folder), stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, text=True
        ) as process:
            assert process.stderr is not None
            told = (json.loads(line) for line in process.stderr if line.startswith("{"))
            held += [said["memory_mb"] for said in told if said["event"] in ("done", "failed")]
        if process.returncode:
            print("the command failed", file=sys.stderr)
            return 1
    early, late = median(held[EARLY - AROUND : EARLY]), median(held[-AROUND:])
    print(f"{early:.0f} MB after {EARLY} items, {late:.0f} MB after {count:,}: {late / early:.3f} (at most {BUDGET})")
    return int(late / early > BUDGET)


if __name__ == "__main__":
    sys.exit(main(int(sys.argv[1]) if sys.argv[1:] else ITEMS))
