"""How long a brief takes in all its formats: `python tests/benchmarks/formats.py [SCENARIO]`.

From a folder of the study, against the PDF alone. Each format is measured beside the
PDF too, and by itself.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from dataclasses import replace
from pathlib import Path

from _measure import ROOT, Program, compare, impact

from impact.export import formats
from impact.printing.editions import PDF

ALL_BUDGET = 2.0  # all formats, in parts of the PDF alone


def programs(scenario: str, place: Path) -> list[Program]:
    """Return what is measured, the PDF first; the study is made."""
    study = place / f"{scenario}.study"
    environment = os.environ | {"PYTHONPATH": str(ROOT)}
    every = [PDF, *formats.names()]

    def brief(label: str, forms: list[str], budget: float | None) -> Program:
        asked = impact("brief", str(study), "-q", "--format", ",".join(forms), budget=ALL_BUDGET)
        return replace(asked, label=label, budget=budget)

    made = [sys.executable, "-m", "impact", "run", scenario, "-o", str(study), "-q"]
    subprocess.run(made, cwd=place, env=environment, check=True)
    return [
        brief(PDF, [PDF], None),
        *(brief(f"{PDF}, {name}", [PDF, name], ALL_BUDGET) for name in formats.names()),
        *(brief(name, [name], ALL_BUDGET) for name in formats.names()),
        brief(", ".join(every), every, ALL_BUDGET),
    ]


if __name__ == "__main__":
    (case,) = sys.argv[1:2] or ["byd-jizzakh"]
    with tempfile.TemporaryDirectory() as folder:
        compare(*programs(case, Path(folder)))
