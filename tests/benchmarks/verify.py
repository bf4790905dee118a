"""How long it takes to verify a brief, beside making it: `python tests/benchmarks/verify.py [SCENARIO] [RUNS]`.

The baseline is the brief itself with nothing cached; it is verified with nothing cached, without and with a signature,
whose certificate is trusted.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from _measure import ROOT, RUNS, Program, compare, impact

sys.path.insert(0, str(ROOT / "tests" / "shared"))

from signed_files import issued
from signed_files import signed as with_signature

BUDGET, BUDGET_SIGNED = 1.6, 1.9


def _brief(scenario: str, file: Path) -> None:
    command = [sys.executable, "-m", "impact", "brief", scenario, "-q", "-o", str(file)]
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    scenario, runs = (*sys.argv[1:], *("byd-jizzakh", str(RUNS))[len(sys.argv) - 1 :])
    with tempfile.TemporaryDirectory() as place:
        plain, signed = Path(place, "plain.pdf"), Path(place, "signed.pdf")
        key = issued(Path(place), "office")
        _brief(scenario, plain)
        signed.write_bytes(with_signature(plain.read_bytes(), key))
        compare(
            Program(f"B: impact brief {scenario}", ("-m", "impact", "brief", scenario)),
            impact("verify", str(plain), budget=BUDGET),
            impact("verify", str(signed), "--trust", str(key.with_suffix(".pem")), budget=BUDGET_SIGNED),
            runs=int(runs),
        )
