"""How long the first brief takes with nothing cached, and its peak memory: `python tests/benchmarks/brief.py`."""

from __future__ import annotations

from _measure import Program, compare, impact

LIBRARIES = "import click, pydantic, pandas, matplotlib.figure, reportlab.platypus"
BARE = Program("B: click, pydantic, pandas, matplotlib, reportlab", ("-c", LIBRARIES))

if __name__ == "__main__":
    compare(
        BARE,
        impact("brief", "byd-jizzakh", budget=2.7, budget_mb=300),
        impact("brief", "byd-jizzakh", "--document", "all", budget=3.0),
    )
