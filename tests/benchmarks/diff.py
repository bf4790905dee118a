"""How long it takes to say what changed between two studies: `python tests/benchmarks/diff.py [SCENARIO] [RUNS]`.

The later study has another value of one input, so its figures move and the way between the two is gone.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from _measure import ROOT, RUNS, Program, compare, impact
from brief import LIBRARIES

BUDGET = 0.6


def _study(scenario: str, folder: Path) -> None:
    command = [sys.executable, "-m", "impact", "run", scenario, "-q", "-o", str(folder)]
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    scenario, runs = (*sys.argv[1:], *("byd-jizzakh", str(RUNS))[len(sys.argv) - 1 :])
    with tempfile.TemporaryDirectory() as place:
        first, second, later = (Path(place, name) for name in ("first.study", "second.study", "later.yaml"))
        text = (ROOT / "data" / "scenarios" / f"{scenario}.yaml").read_text(encoding="utf-8")
        moved = re.sub(r"(\{central: \d+)(, low: )", r"\g<1>.5\2", text, count=1)
        assert moved != text
        later.write_text(moved, encoding="utf-8")
        _study(scenario, first)
        _study(str(later), second)
        compare(
            Program("B: click, pydantic, pandas, matplotlib, reportlab", ("-c", LIBRARIES)),
            impact("compare", str(first), str(second), "--editions", budget=BUDGET),
            runs=int(runs),
        )
