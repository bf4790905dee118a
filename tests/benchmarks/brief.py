"""How long a check and the first brief take with nothing cached: `python tests/benchmarks/brief.py [SCENARIO ...]`.

Peak memory is told beside. Scenarios are measured in place of the car plant, each by its brief alone.
"""

import sys

from _measure import Program, compare, impact

LIBRARIES = "import click, pydantic, pandas, matplotlib.figure, reportlab.platypus"
BARE = Program("B: click, pydantic, pandas, matplotlib, reportlab", ("-c", LIBRARIES))

BUDGET, BUDGET_MB = 2.6, 300

if __name__ == "__main__":
    if sys.argv[1:]:
        compare(BARE, *(impact("brief", name, budget=BUDGET, budget_mb=BUDGET_MB) for name in sys.argv[1:]))
    else:
        compare(
            BARE,
            impact("check", "byd-jizzakh", budget=1.4),
            impact("brief", "byd-jizzakh", budget=BUDGET, budget_mb=BUDGET_MB),
            impact("brief", "byd-jizzakh", "--document", "all", budget=3.7),
        )
