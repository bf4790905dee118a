"""Which tests a run selects: every case is usual or slow, and the sampled cases are the same in every order."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

FEW = "tests/catalogue/test_find.py"  # few cases, three of them in the usual run, and quickly collected


def selected(root: Path, *options: str) -> list[str]:
    """Return the cases that a run with these options selects, in the order of that run."""
    command = [sys.executable, "-m", "pytest", "-n", "0", "-q", "--collect-only", "-p", "no:cacheprovider"]
    listing = subprocess.run([*command, *options, FEW], cwd=root, capture_output=True, text=True, check=True)
    return [line for line in listing.stdout.splitlines() if "::" in line]


def test_a_case_is_usual_or_slow_in_whatever_order(root: Path) -> None:
    usual, again = (selected(root, f"--randomly-seed={seed}") for seed in (1, 2))
    assert usual != again, "the order is another"
    slow, every = (selected(root, "-m", which) for which in ("slow", ""))
    assert sorted(usual) == sorted(again) == sorted({*every}.difference(slow))
    assert sorted(usual + slow) == sorted(every)
    assert len([case for case in usual if "passed_over" in case]) == 3
