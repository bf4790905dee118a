"""How long a check and the first brief take with nothing cached: `python tests/benchmarks/brief.py [SCENARIO ...]`.

Peak memory is told beside. Scenarios are measured in place of the car plant, each by its brief alone.

All documents are compared with the brief alone in time of the processor, which what else the machine does moves less.
At most 1.4 times is wanted; medians of 1.28, 1.43 and 1.54 were measured on two shared cores, pairs from 1.1 to 1.8.
"""

import sys

from _measure import Program, compare, impact

LIBRARIES = "import click, pydantic, pandas, matplotlib.figure, reportlab.platypus"
BARE = Program("B: click, pydantic, pandas, matplotlib, reportlab", ("-c", LIBRARIES))

BRIEF = ("-m", "impact", "brief", "byd-jizzakh")
BUDGET, BUDGET_MB = 2.6, 300

if __name__ == "__main__":
    if sys.argv[1:]:
        compare(BARE, *(impact("brief", name, budget=BUDGET, budget_mb=BUDGET_MB) for name in sys.argv[1:]))
    else:
        compare(
            BARE,
            impact("check", "byd-jizzakh", budget=1.4),
            impact("brief", "byd-jizzakh", budget=BUDGET, budget_mb=BUDGET_MB),
        )
        every = Program("with all documents", (*BRIEF, "-d", "all"), budget=1.4)
        compare(Program("B: impact brief byd-jizzakh", BRIEF), every, processor=True)
