"""Which tests a run selects: every case is usual or slow, and the sampled cases are the same in every order."""

import subprocess
import sys
from pathlib import Path

FEW = "tests/catalogue/test_find.py"  # few cases, three of them in the usual run, and quickly collected


RUNS = f"""
import pytest
for options in (["--randomly-seed=1"], ["--randomly-seed=2"], ["-m", "slow"], ["-m", ""]):
    print("run")
    pytest.main(["-n", "0", "-q", "--collect-only", "-p", "no:cacheprovider", *options, "{FEW}"])
"""


def selected(root: Path) -> list[list[str]]:
    """Return the cases that runs with these options select, in the order of each run."""
    listing = subprocess.run([sys.executable, "-c", RUNS], cwd=root, capture_output=True, text=True, check=True)
    runs = listing.stdout.split("run\n")[1:]
    return [[line for line in run.splitlines() if "::" in line] for run in runs]


def test_a_case_is_usual_or_slow_in_whatever_order(root: Path) -> None:
    usual, again, slow, every = selected(root)
    assert usual != again, "the order is another"
    assert sorted(usual) == sorted(again) == sorted({*every}.difference(slow))
    assert sorted(usual + slow) == sorted(every)
    assert len([case for case in usual if "passed_over" in case]) == 3
