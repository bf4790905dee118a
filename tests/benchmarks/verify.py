"""How long it takes to verify a brief, beside making it: `python tests/benchmarks/verify.py [SCENARIO] [RUNS]`.

The baseline is the brief itself with nothing cached; it is verified with nothing cached, as it is, with a signature
whose certificate is trusted, and saved again by another program.
"""

import subprocess
import sys
import tempfile
from pathlib import Path

import pikepdf
from _measure import ROOT, RUNS, Program, compare, impact

sys.path.insert(0, str(ROOT / "tests" / "shared"))

from signed_files import issued
from signed_files import signed as with_signature

BUDGET, BUDGET_SIGNED, BUDGET_COPY = 1.6, 2.5, 2.5  # whatever is not the printed bytes is drawn, too


def _brief(scenario: str, file: Path) -> None:
    command = [sys.executable, "-m", "impact", "brief", scenario, "-q", "-o", str(file)]
    subprocess.run(command, check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    scenario, runs = (*sys.argv[1:], *("byd-jizzakh", str(RUNS))[len(sys.argv) - 1 :])
    with tempfile.TemporaryDirectory() as place:
        plain, signed, copy = (Path(place, f"{name}.pdf") for name in ("plain", "signed", "copy"))
        key = issued(Path(place), "office")
        _brief(scenario, plain)
        signed.write_bytes(with_signature(plain.read_bytes(), key))
        with pikepdf.open(plain) as pdf:
            pdf.save(copy)
        compare(
            Program(f"B: impact brief {scenario}", ("-m", "impact", "brief", scenario)),
            impact("verify", str(plain), budget=BUDGET),
            impact("verify", str(signed), "--trust", str(key.with_suffix(".pem")), budget=BUDGET_SIGNED),
            Program("impact verify COPY", ("-m", "impact", "verify", str(copy)), BUDGET_COPY, ends=3),
            runs=int(runs),
        )
